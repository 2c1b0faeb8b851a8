// What decide() says about a person: state, dates, and what they rest on. Types only.

import type { CivilDate } from './calendar.ts';
import type {
  CountedFrom,
  EndReason,
  LifeState,
  ScopeState,
  SideState,
  UndecidedReason,
} from './lifecycle.ts';
import type { Signal } from './person-evidence.ts';
import type { Floor, OpenType, Purpose } from './register.ts';

/** A purpose that covers, or covered, a person. */
export interface PurposeSpan {
  readonly purpose: Purpose;
  readonly isInForce: boolean;
  /** Last day it is in force; null: no end is known. */
  readonly endsOn: CivilDate | null;
  /** What ends it; null: nothing does. */
  readonly endedBy: EndReason | null;
  /** What that end was counted from; null where it was not counted. */
  readonly countedOn: CivilDate | null;
  /** Last day of the retention period after its end; null: not known. */
  readonly keptThrough: CivilDate | null;
}

/** A floor that has evidence in this person. */
export interface FloorSpan {
  readonly floor: Floor;
  /** The date it is counted from; null: something still runs, or its date is unknown. */
  readonly countedOn: CivilDate | null;
  /** Last day it must be kept; null: no end is known yet. */
  readonly keptThrough: CivilDate | null;
}

/** What one system holds of a person, in one group of fields. */
export interface Scope {
  readonly source: string;
  /** A category of the register, or `*`: everything no other scope of that source names. */
  readonly fieldGroup: string;
  readonly state: ScopeState;
  /** First day on which it may and must be gone; null: not known. */
  readonly deletableFrom: CivilDate | null;
  /** `floor:fiscaal`, `hold:3`; null when nothing keeps it beyond the ceiling. */
  readonly keptBy: string | null;
}

/** What stands in the way of erasure although the period is over. */
export type Blocker = OpenType | 'request' | 'dispute';

/** What was decided, and on which dates. */
export interface Decision {
  readonly state: LifeState;
  readonly side: readonly SideState[];
  /** The purpose that lasts longest; null when none applies. */
  readonly purposeId: string | null;
  readonly lastSignal: Signal | null;
  readonly countedFrom: CountedFrom | null;
  readonly countedOn: CivilDate | null;
  /** The day after the last purpose ended or will end; null when it does not end. */
  readonly noPurposeSince: CivilDate | null;
  /** First day after the ceiling; null when no purpose says. */
  readonly deletableFrom: CivilDate | null;
  readonly inactiveSince: CivilDate | null;
  readonly blocker: Blocker | null;
  readonly undecidedReason: UndecidedReason | null;
  readonly spans: readonly PurposeSpan[];
  readonly floors: readonly FloorSpan[];
  /** Where floors and holds make a difference; empty: the state holds for every system and field. */
  readonly scopes: readonly Scope[];
}
