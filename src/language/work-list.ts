// The words on work lists, in both languages. A list is read back in either, so names of columns are lower case and never change.

import type { Locale } from './locale.ts';

/** Columns of the list of `fix`, in their order. */
export const FIX_COLUMNS = [
  'key',
  'owner',
  'source',
  'record',
  'name',
  'rule',
  'what',
  'field',
  'now',
  'becomes',
  'certainty',
  'decision',
] as const;
export type FixColumn = (typeof FIX_COLUMNS)[number];

/** Heads of all columns that a work list may have. */
export const COLUMN_WORDS: Readonly<Record<FixColumn, Readonly<Record<Locale, string>>>> = {
  key: { nl: 'kenmerk', en: 'key' },
  owner: { nl: 'eigenaar', en: 'owner' },
  source: { nl: 'bron', en: 'source' },
  record: { nl: 'record', en: 'record' },
  name: { nl: 'naam', en: 'name' },
  rule: { nl: 'regel', en: 'rule' },
  what: { nl: 'wat', en: 'what' },
  field: { nl: 'veld', en: 'field' },
  now: { nl: 'nu', en: 'now' },
  becomes: { nl: 'wordt', en: 'becomes' },
  certainty: { nl: 'zekerheid', en: 'certainty' },
  decision: { nl: 'besluit', en: 'decision' },
};

/** Names under which a column is read back. */
export function namesOf(column: FixColumn): readonly string[] {
  return Object.values(COLUMN_WORDS[column]);
}

/** Words in the cells of a list. */
export const CELL_WORDS: Readonly<
  Record<Locale, Readonly<Record<'correct' | 'merge' | 'deactivate' | 'erase' | 'safe' | 'likely', string>>>
> = {
  nl: {
    ...{
      correct: 'corrigeren',
      merge: 'samenvoegen in',
      deactivate: 'op inactief zetten',
      erase: 'verwijderen',
    },
    ...{ safe: 'veilig', likely: 'voorstel' },
  },
  en: {
    ...{ correct: 'correct', merge: 'merge into', deactivate: 'make inactive', erase: 'delete' },
    ...{ safe: 'safe', likely: 'proposal' },
  },
};

/** The name of the sheet. */
export const SHEET_WORDS: Readonly<Record<Locale, string>> = { nl: 'werklijst', en: 'work list' };
