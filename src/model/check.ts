// What a check of all rules counts as a whole. Counts only: they are kept when the findings go.

/** Names of the totals, in the order they are told. */
export const CHECK_TOTALS = [
  'records',
  'recordsWithError',
  'recordsWithWarning',
  'recordsPastRetention',
  'personsPastRetention',
  'recordsInDuplicateGroup',
  'duplicateGroups',
] as const;

/** `records` is what was looked at: the whole of which the others are a part. What is waived is in none of the others. */
export type CheckTotals = Readonly<Record<(typeof CHECK_TOTALS)[number], number>>;
