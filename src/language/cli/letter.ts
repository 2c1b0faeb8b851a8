// The words of the text that cron mails after `wash -q`, in both languages.

import { type Locale, several } from '../locale.ts';

export interface LetterWords {
  readonly labels: Readonly<
    Record<
      'read' | 'failed' | 'landed' | 'counts' | 'error' | 'warning' | 'changed' | 'next' | 'report',
      string
    >
  >;
  readonly asOf: (day: string, run: string) => string;
  /** Of a list that is that of last time. */
  readonly same: string;
  /** What a list has of each, behind a count; `none` of all. */
  readonly changes: Readonly<Record<'added' | 'changed' | 'gone' | 'rejected' | 'none', string>>;
  readonly landed: (landed: string, others: Readonly<Record<'notLanded' | 'waiting', string>>) => string;
  readonly counts: (
    counts: Readonly<Record<'records' | 'withError' | 'pastRetention' | 'groups' | 'undecided', string>>,
  ) => string;
  readonly more: (count: string) => string;
  readonly unchanged: (day: string) => string;
  readonly since: (day: string, changes: string) => string;
  readonly first: string;
}

const NL: LetterWords = {
  labels: {
    ...{ read: 'gelezen', failed: 'mislukt', landed: 'geland', counts: 'geteld' },
    ...{ error: 'fouten', warning: 'let op', changed: 'verschil', next: 'hierna', report: 'verslag' },
  },
  asOf: (day, run) => `peildatum ${day}, run ${run}`,
  same: 'als de vorige keer',
  changes: {
    ...{ added: 'nieuw', changed: 'gewijzigd', gone: 'verdwenen', rejected: 'afgekeurd' },
    none: 'niets veranderd',
  },
  landed: (landed, { notLanded, waiting }) => `${landed}, ${notLanded} niet, ${waiting} nog niet te zien`,
  counts: ({ records, withError, pastRetention, groups, undecided }) =>
    `${several(records, 'record', 'records')}: ${withError} met een fout, ${pastRetention} te lang bewaard; ${several(groups, 'dubbelgroep', 'dubbelgroepen')}, ${undecided} onbeslist`,
  more: count => `en nog ${count}`,
  unchanged: day => `geen, vergeleken met ${day}`,
  since: (day, changes) => `met ${day}: ${changes}`,
  first: 'geen: dit is de eerste controle',
};

const EN: LetterWords = {
  labels: {
    ...{ read: 'read', failed: 'failed', landed: 'landed', counts: 'counts' },
    ...{ error: 'errors', warning: 'warnings', changed: 'changes', next: 'next', report: 'report' },
  },
  asOf: (day, run) => `as of ${day}, run ${run}`,
  same: 'as last time',
  changes: {
    ...{ added: 'new', changed: 'changed', gone: 'gone', rejected: 'rejected' },
    none: 'nothing changed',
  },
  landed: (landed, { notLanded, waiting }) => `${landed}, ${notLanded} not, ${waiting} not to be seen yet`,
  counts: ({ records, withError, pastRetention, groups, undecided }) =>
    `${several(records, 'record', 'records')}: ${withError} with an error, ${pastRetention} kept too long; ${several(groups, 'duplicate group', 'duplicate groups')}, ${undecided} undecided`,
  more: count => `and ${count} more`,
  unchanged: day => `none since ${day}`,
  since: (day, changes) => `since ${day}: ${changes}`,
  first: 'none: this is the first check',
};

export const LETTER_WORDS: Readonly<Record<Locale, LetterWords>> = { nl: NL, en: EN };
