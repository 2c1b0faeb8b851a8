// Improvement actions: who does what by when about the cause of what a rule finds, and what came of it. Pure.

import type { CivilDate } from './calendar.ts';

/** What a rule counted in one check. */
export interface ImprovementFigure {
  readonly runId: number;
  readonly on: CivilDate;
  readonly records: number;
  /** Records the rule could look at. */
  readonly looked: number;
}

/** An improvement action, and the figure it must move. */
export interface Improvement {
  readonly id: number;
  readonly what: string;
  readonly owner: string;
  readonly due: CivilDate;
  readonly rule: string;
  /** So many records or fewer is enough; null: fewer than there were. */
  readonly target: number | null;
  /** What the rule counted in the last check before it began. */
  readonly before: ImprovementFigure;
  /** What it counted in the newest check since, of one that is closed up to then; null: it did not look since. */
  readonly after: ImprovementFigure | null;
  readonly addedOn: CivilDate;
  readonly closedOn: CivilDate | null;
  /** What came of it in words, where somebody said so. */
  readonly outcome: string | null;
}

/** Records fewer (below zero) or more than before it began; null: not measured yet. */
export function effectOf({ before, after }: Pick<Improvement, 'before' | 'after'>): number | null {
  return after === null ? null : after.records - before.records;
}

/** True when the figure is where it had to come; false as long as nothing was measured. */
export function isReached({
  before,
  after,
  target,
}: Pick<Improvement, 'before' | 'after' | 'target'>): boolean {
  return after !== null && after.records <= (target ?? before.records - 1);
}

export const IMPROVEMENT_STATES = ['overdue', 'open', 'reached', 'closed'] as const;
export type ImprovementState = (typeof IMPROVEMENT_STATES)[number];

/** How it stands on a day; the day that it is due it is not overdue yet. */
export function improvementState(improvement: Improvement, today: CivilDate): ImprovementState {
  if (improvement.closedOn !== null) return 'closed';
  if (isReached(improvement)) return 'reached';
  return improvement.due < today ? 'overdue' : 'open';
}
