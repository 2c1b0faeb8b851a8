// The words of `runs` and `trend`, in both languages. May not compute.

import { type Locale, writeCount, writeNumber } from '../locale.ts';
import { CLI_EN } from './en.ts';
import { CLI_NL } from './nl.ts';
import type { CliWords } from './words.ts';

type Heads = readonly string[];

export interface HistoryWords {
  /** Run, day, command, sources, records, errors, warnings, persons past retention, duplicate groups. */
  readonly runHeads: Heads;
  readonly noRuns: string;
  /** Runs that are left out. */
  readonly leftOut: (runs: number) => string;
  readonly runNote: string;
  /** Severity, rule, line, first, newest, and since these runs. */
  readonly trendHeads: (since: readonly number[]) => Heads;
  readonly share: string;
  /** Run, day, records, of how many, share, change, notes. */
  readonly ruleHeads: Heads;
  readonly severity: CliWords['severity'];
  /** Null: of any rule. */
  readonly noChecks: (rule: string | null) => string;
  readonly oneCheck: (run: number, day: string) => string;
  readonly checks: (count: number, first: RunOnDay, last: RunOnDay) => string;
  readonly nothingFound: string;
  readonly trendNote: string;
  /** A rule that was checked alone after the last check of all. */
  readonly checkedSince: (rule: string) => string;
  readonly onlyThis: string;
  readonly deed: (kind: 'accepted' | 'handed_over' | 'erased', count: number) => string;
}

/** Number and day of a run. */
type RunOnDay = readonly [number, string];

const NL: HistoryWords = {
  runHeads: [
    ...['RUN', 'DAG', 'OPDRACHT', 'BRONNEN', 'RECORDS', 'FOUTEN', 'WAARSCH.', 'TE LANG BEWAARD', 'DUBBEL'],
  ],
  noRuns: 'er is nog niets geïmporteerd of gecheckt',
  leftOut: runs =>
    `${writeCount('nl', runs, 'run', 'runs')} zonder import, check, fix, export of purge weggelaten; alles met --all`,
  runNote:
    'Bronnen en records: wat binnenkwam. Fouten en waarschuwingen: records met minstens één. Te lang bewaard: personen. Dubbel: groepen. Een streepje: daar is niet naar gekeken.',
  trendHeads: since => [
    ...['ERNST', 'REGEL', 'VERLOOP', 'EERST', 'NU'],
    ...since.map(run => `SINDS RUN ${run}`),
  ],
  share: 'AANDEEL',
  ruleHeads: ['RUN', 'DAG', 'RECORDS', 'VAN', 'AANDEEL', 'VERSCHIL', 'INTUSSEN'],
  severity: CLI_NL.severity,
  noChecks: rule => (rule === null ? 'er is nog niets gecheckt' : `${rule} is nog nooit gecheckt`),
  oneCheck: (run, day) => `één check, run ${run} van ${day}: er is nog niets om mee te vergelijken`,
  checks: (count, [first, from], [last, to]) =>
    `${count} checks, van run ${first} (${from}) tot en met run ${last} (${to})`,
  nothingFound: 'geen enkele regel vond iets',
  trendNote:
    'Geteld zijn records met een bevinding; wat gedoogd wordt, telt niet mee. Een punt of streepje: de regel heeft niet gekeken.',
  checkedSince: rule => `${rule} is daarna nog apart gecheckt: datawasstraat trend --rule ${rule}`,
  onlyThis: 'alleen deze regel',
  deed: (kind, count) =>
    `${writeNumber('nl', count)} ${{ accepted: 'overgenomen', handed_over: 'overgedragen', erased: count === 1 ? 'record gewist' : 'records gewist' }[kind]}`,
};

const EN: HistoryWords = {
  runHeads: [
    ...['RUN', 'DAY', 'COMMAND', 'SOURCES', 'RECORDS', 'ERRORS', 'WARNINGS', 'KEPT TOO LONG', 'GROUPS'],
  ],
  noRuns: 'nothing was imported or checked yet',
  leftOut: runs =>
    `${writeCount('en', runs, 'run', 'runs')} without an import, check, fix, export or purge left out; --all shows all`,
  runNote:
    'Sources and records: what came in. Errors and warnings: records with at least one. Kept too long: people. Groups: duplicates. A dash: not looked at.',
  trendHeads: since => [
    ...['SEVERITY', 'RULE', 'TREND', 'FIRST', 'NOW'],
    ...since.map(run => `SINCE RUN ${run}`),
  ],
  share: 'SHARE',
  ruleHeads: ['RUN', 'DAY', 'RECORDS', 'OF', 'SHARE', 'CHANGE', 'IN BETWEEN'],
  severity: CLI_EN.severity,
  noChecks: rule => (rule === null ? 'nothing was checked yet' : `${rule} was never checked`),
  oneCheck: (run, day) => `one check, run ${run} of ${day}: nothing to compare it with yet`,
  checks: (count, [first, from], [last, to]) =>
    `${count} checks, from run ${first} (${from}) to run ${last} (${to})`,
  nothingFound: 'no rule found anything',
  trendNote:
    'Counted are records with a finding; what is waived is not. A dot or a dash: the rule did not look.',
  checkedSince: rule => `${rule} was checked by itself since: datawasstraat trend --rule ${rule}`,
  onlyThis: 'only this rule',
  deed: (kind, count) =>
    `${writeNumber('en', count)} ${{ accepted: 'accepted', handed_over: 'handed over', erased: count === 1 ? 'record erased' : 'records erased' }[kind]}`,
};

export const HISTORY_WORDS: Readonly<Record<Locale, HistoryWords>> = { nl: NL, en: EN };
