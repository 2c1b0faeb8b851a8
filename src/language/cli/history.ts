// The words of `runs` and `trend`, in both languages. May not compute.

import { type Locale, writeNumber } from '../locale.ts';

type Heads = readonly string[];

export interface HistoryWords {
  /** Run, day, command, sources, records, errors, warnings, persons past retention, duplicate groups. */
  readonly runHeads: Heads;
  readonly noRuns: string;
  /** Runs that only looked, and are left out. */
  readonly onlyLooked: (runs: number) => string;
  readonly runNote: string;
}

const NL: HistoryWords = {
  runHeads: [
    ...['RUN', 'DAG', 'OPDRACHT', 'BRONNEN', 'RECORDS', 'FOUTEN', 'WAARSCH.', 'TE LANG BEWAARD', 'DUBBEL'],
  ],
  noRuns: 'er is nog niets geïmporteerd of gecheckt',
  onlyLooked: runs =>
    `${runs === 1 ? '1 run die alleen keek, is weggelaten' : `${writeNumber('nl', runs)} runs die alleen keken, zijn weggelaten`}; met --all komen ze erbij`,
  runNote:
    'Bronnen en records: wat binnenkwam. Fouten en waarschuwingen: records met minstens één. Te lang bewaard: personen. Dubbel: groepen. Een streepje: daar is niet naar gekeken.',
};

const EN: HistoryWords = {
  runHeads: [
    ...['RUN', 'DAY', 'COMMAND', 'SOURCES', 'RECORDS', 'ERRORS', 'WARNINGS', 'KEPT TOO LONG', 'GROUPS'],
  ],
  noRuns: 'nothing was imported or checked yet',
  onlyLooked: runs =>
    `${runs === 1 ? '1 run that only looked is' : `${writeNumber('en', runs)} runs that only looked are`} left out; --all shows them`,
  runNote:
    'Sources and records: what came in. Errors and warnings: records with at least one. Kept too long: people. Groups: duplicates. A dash: not looked at.',
};

export const HISTORY_WORDS: Readonly<Record<Locale, HistoryWords>> = { nl: NL, en: EN };
