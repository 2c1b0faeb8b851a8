// Assessments: writing what the life cycle decided. May not decide, and reads nothing back.

import type { CivilDate } from '../../model/calendar.ts';
import type { Channel } from '../../model/consent.ts';
import type {
  CountedFrom,
  LabelAge,
  LabelState,
  LifeState,
  ScopeState,
  UndecidedReason,
} from '../../model/lifecycle.ts';
import type { SignalType } from '../../model/signal.ts';
import type { Store } from '../open.ts';
import { first, prepared, run } from '../statement.ts';

/** What decisions have in common, as a row of `assessment_kind`. */
export type KindRow = readonly [
  kindId: number,
  state: LifeState,
  /** Side states, separated by spaces. */
  side: string,
  purposeId: string | null,
  lastSignalType: SignalType | null,
  lastSignalSource: string | null,
  countedFrom: CountedFrom | null,
  blocker: string | null,
  undecidedReason: UndecidedReason | null,
];

/** What decisions rest on where their kind does not say it all, as a row of `assessment_reasons`. */
export type ReasonsRow = readonly [reasonsId: number, purposes: string | null, others: string | null];

/** What a floor or hold keeps beyond the ceiling, as a row of `assessment_scope`. */
export type ScopeRow = readonly [
  scopesId: number,
  source: string,
  keptBy: string,
  /** JSON list. */
  fieldGroups: string,
  state: ScopeState,
  deletableFrom: CivilDate | null,
];

/** A decision, as a row of `assessment`. */
export type AssessmentRow = readonly [
  personKey: string,
  kindId: number,
  /** The day of the last signal, where one is counted from. */
  countedOn: CivilDate | null,
  /** What the end of the one purpose is counted from; null: the same, or the reasons say it. */
  silentSince: CivilDate | null,
  noPurposeSince: CivilDate | null,
  deletableFrom: CivilDate | null,
  inactiveSince: CivilDate | null,
  /** Null: one purpose at most, ended by silence, no floor and no hold. */
  reasonsId: number | null,
  /** Null: nothing is kept beyond the ceiling. */
  scopesId: number | null,
];

/** What label reviews have in common, as a row of `label_kind`. */
export type LabelKindRow = readonly [
  kindId: number,
  /** The source that gives it: of the record, or of a list. */
  labelSource: string,
  label: string,
  purposeId: string | null,
  state: LabelState,
  ageFrom: LabelAge | null,
  reviewedBy: string | null,
];

/** A label review, as a row of `label_assessment`. */
export type LabelRow = readonly [
  recordId: number,
  kindId: number,
  ageOn: CivilDate | null,
  reviewDueOn: CivilDate | null,
  lapsesOn: CivilDate | null,
];

/** A way a person may not be approached, as a row; purpose '': whatever the purpose. */
export type RefusalRow = readonly [personKey: string, channel: Channel, purposeId: string];

/** The rows of some persons, by table. What is shared comes with the first who have it. */
export interface AssessedRows {
  readonly assessment_kind: KindRow[];
  readonly assessment_reasons: ReasonsRow[];
  readonly assessment_scope: ScopeRow[];
  readonly assessment: AssessmentRow[];
  readonly label_kind: LabelKindRow[];
  readonly label_assessment: LabelRow[];
  readonly refusal: RefusalRow[];
}

/** Values of a row, by table. */
const WIDTHS: Readonly<Record<keyof AssessedRows, number>> = {
  assessment_kind: 9,
  assessment_reasons: 3,
  assessment_scope: 6,
  assessment: 9,
  label_kind: 7,
  label_assessment: 5,
  refusal: 3,
};

/** Writes what replaces all assessments, some persons at a time, in the order of their keys. */
export function assessmentWriter(store: Store): (rows: AssessedRows) => void {
  const tables = (Object.keys(WIDTHS) as (keyof AssessedRows)[]).map(table => {
    run(store, `delete from ${table}`);
    const insert = prepared(
      store,
      `insert into ${table} values (${Array(WIDTHS[table]).fill('?').join(', ')})`,
    );
    return { table, insert };
  });
  return rows => {
    for (const { table, insert } of tables) for (const row of rows[table]) insert(...row);
  };
}

/** True when there are more contacts than that. */
export function hasMoreRecordsThan(store: Store, count: number): boolean {
  return first(store, 'select 1 from contact_record limit 1 offset ?', [count]) !== null;
}
