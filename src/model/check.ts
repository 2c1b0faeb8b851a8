// What a check counts: as a whole, and by rule. Counts only: they are kept when the findings go.

import type { CivilDate } from './calendar.ts';
import type { Severity } from './rule.ts';

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
export type TotalName = (typeof CHECK_TOTALS)[number];

/** `records` is what was looked at: the whole of which the others are a part. What is waived is in none of the others. */
export type CheckTotals = Readonly<Record<TotalName, number>>;

/** The same; null: the rule it rests on did not look. */
export type KnownTotals = Readonly<Record<TotalName, number | null>>;

/** Totals by their keys in JSON. */
export function totalsByKey(totals: KnownTotals): Readonly<Record<string, number | null>> {
  return Object.fromEntries(CHECK_TOTALS.map(name => [totalKey(name), totals[name]]));
}

/** `records_with_error`: how a total is called in the store and in JSON. */
export function totalKey(name: TotalName): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}

/** What one rule counted in one check. */
export interface RuleFigure {
  readonly rule: string;
  readonly severity: Severity;
  /** Records with a finding that is not waived; null: the rule did not look (not applicable, crashed). */
  readonly records: number | null;
  /** Records it could look at. */
  readonly looked: number;
}

/** A check with what it counted. */
export interface CheckFigures {
  readonly runId: number;
  readonly on: CivilDate;
  /** False: it was a check of some rules only, and its totals say nothing of the others. */
  readonly isWhole: boolean;
  readonly totals: CheckTotals;
  /** Of each rule that was run, by id. */
  readonly rules: readonly RuleFigure[];
}

/** Totals that one rule alone tells. */
const TOLD_BY: Readonly<Partial<Record<TotalName, string>>> = {
  recordsPastRetention: 'retention-expired',
  personsPastRetention: 'retention-expired',
  recordsInDuplicateGroup: 'contact-duplicate',
  duplicateGroups: 'contact-duplicate',
};

/** The totals as far as the check knows them: who did not look counted nothing, which is not none. */
export function knownTotals({
  totals,
  rules,
  isWhole,
}: Pick<CheckFigures, 'totals' | 'rules' | 'isWhole'>): KnownTotals {
  const looked = new Set(rules.flatMap(({ rule, records }) => (records === null ? [] : [rule])));
  const isKnown = (name: TotalName): boolean => {
    const by = TOLD_BY[name];
    return name === 'records' || (isWhole && (by === undefined || looked.has(by)));
  };
  return Object.fromEntries(
    CHECK_TOTALS.map(name => [name, isKnown(name) ? totals[name] : null]),
  ) as KnownTotals;
}

/** What was done between checks: fixes accepted or handed over of a rule, or records that a purge erased. */
export interface Deed {
  readonly kind: 'accepted' | 'handed_over' | 'erased';
  readonly runId: number;
  readonly on: CivilDate;
  /** Null: of no rule, as an erasure is. */
  readonly rule: string | null;
  /** Fixes, or records. */
  readonly count: number;
}
