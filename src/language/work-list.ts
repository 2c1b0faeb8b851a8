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

/** Columns of the list of `labels`, in their order. */
export const LABEL_COLUMNS = [
  'key',
  'owner',
  'source',
  'record',
  'name',
  'label',
  'purpose',
  'state',
  'since',
  'due',
  'decision',
  'reviewed_by',
  'reviewed_on',
  'reason',
] as const;
export type LabelColumn = (typeof LABEL_COLUMNS)[number];

/** Columns of the list of `review` that come before the fields of its records. */
export const REVIEW_COLUMNS = [
  'group',
  'decision',
  'keep',
  'record',
  'certainty',
  'weight',
  'evidence',
  'contact_on',
] as const;
type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

/** Heads of all columns that a work list may have. */
export const COLUMN_WORDS: Readonly<
  Record<FixColumn | ReviewColumn | LabelColumn, Readonly<Record<Locale, string>>>
> = {
  group: { nl: 'groep', en: 'group' },
  keep: { nl: 'leidend', en: 'keep' },
  weight: { nl: 'gewicht (hoger is zekerder)', en: 'weight (higher is surer)' },
  evidence: { nl: 'bewijs', en: 'evidence' },
  contact_on: { nl: 'laatste contact', en: 'last contact' },
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
  label: { nl: 'doellabel', en: 'label' },
  purpose: { nl: 'doel', en: 'purpose' },
  state: { nl: 'stand', en: 'state' },
  since: { nl: 'sinds', en: 'since' },
  due: { nl: 'beoordelen uiterlijk', en: 'review by' },
  reviewed_by: { nl: 'beoordeeld door', en: 'reviewed by' },
  reviewed_on: { nl: 'beoordeeld op', en: 'reviewed on' },
  reason: { nl: 'reden', en: 'reason' },
};

/** Names under which a column is read back. */
export function namesOf(column: FixColumn | ReviewColumn | LabelColumn): readonly string[] {
  return Object.values(COLUMN_WORDS[column]);
}

/** Words in the cells of a list. */
export const CELL_WORDS: Readonly<
  Record<
    Locale,
    Readonly<
      Record<'correct' | 'merge' | 'deactivate' | 'erase' | 'safe' | 'likely' | 'sure' | 'perhaps', string>
    >
  >
> = {
  nl: {
    ...{
      correct: 'corrigeren',
      merge: 'samenvoegen in',
      deactivate: 'op inactief zetten',
      erase: 'verwijderen',
    },
    ...{ safe: 'veilig', likely: 'voorstel', sure: 'zeker', perhaps: 'misschien' },
  },
  en: {
    ...{ correct: 'correct', merge: 'merge into', deactivate: 'make inactive', erase: 'delete' },
    ...{ safe: 'safe', likely: 'proposal', sure: 'sure', perhaps: 'perhaps' },
  },
};

/** The name of the sheet. */
export const SHEET_WORDS: Readonly<Record<Locale, string>> = { nl: 'werklijst', en: 'work list' };
