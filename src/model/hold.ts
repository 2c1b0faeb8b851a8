// The terms of a legal hold: what it keeps, why, and for how long. Types only.

import type { CivilDate } from './calendar.ts';

export interface HoldTerms {
  /** Null: every system. */
  readonly systems: readonly string[] | null;
  /** Null: every field. */
  readonly categories: readonly string[] | null;
  readonly reason: string;
  /** Article or case. */
  readonly basis: string | null;
  readonly placedOn: CivilDate;
  readonly placedBy: string;
  /** Last day; null: until it is released. */
  readonly until: CivilDate | null;
}
