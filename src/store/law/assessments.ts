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

/** A decision as a row, in the order of the table. */
export type AssessmentRow = readonly [
  personKey: string,
  state: LifeState,
  /** Side states, separated by spaces. */
  side: string,
  purposeId: string | null,
  lastSignalOn: CivilDate | null,
  lastSignalType: SignalType | null,
  lastSignalSource: string | null,
  countedFrom: CountedFrom | null,
  countedOn: CivilDate | null,
  noPurposeSince: CivilDate | null,
  deletableFrom: CivilDate | null,
  inactiveSince: CivilDate | null,
  blocker: string | null,
  undecidedReason: UndecidedReason | null,
  /** JSON; null where the other columns say it all: one purpose, ended by silence, no floor and no hold. */
  reasons: string | null,
];

/** A label review as a row, in the order of the table. */
export type LabelRow = readonly [
  recordId: number,
  /** The source that gives it: of the record, or of a list. */
  labelSource: string,
  label: string,
  purposeId: string | null,
  state: LabelState,
  ageOn: CivilDate | null,
  ageFrom: LabelAge | null,
  reviewDueOn: CivilDate | null,
  lapsesOn: CivilDate | null,
  reviewedBy: string | null,
];

/** What a floor or hold keeps, as a row, in the order of the table. */
export type ScopeRow = readonly [
  personKey: string,
  source: string,
  fieldGroup: string,
  state: ScopeState,
  deletableFrom: CivilDate | null,
  keptBy: string | null,
];

/** A way a person may not be approached, as a row; purpose '': whatever the purpose. */
export type RefusalRow = readonly [personKey: string, channel: Channel, purposeId: string];

/** The rows of some persons, by table. */
export interface AssessedRows {
  readonly assessment: AssessmentRow[];
  readonly assessment_scope: ScopeRow[];
  readonly label_assessment: LabelRow[];
  readonly refusal: RefusalRow[];
}

const COLUMNS: Readonly<Record<keyof AssessedRows, number>> = {
  assessment: 15,
  assessment_scope: 6,
  label_assessment: 10,
  refusal: 3,
};

/** Writes what replaces all assessments, some persons at a time, in the order of their keys. */
export function assessmentWriter(store: Store): (rows: AssessedRows) => void {
  const tables = (Object.keys(COLUMNS) as (keyof AssessedRows)[]).map(table => {
    run(store, `delete from ${table}`);
    const places = new Array(COLUMNS[table]).fill('?').join(', ');
    return { table, insert: prepared(store, `insert into ${table} values (${places})`) };
  });
  return rows => {
    for (const { table, insert } of tables) for (const row of rows[table]) insert(...row);
  };
}

/** True when there are more contacts than that. */
export function hasMoreRecordsThan(store: Store, count: number): boolean {
  return first(store, 'select 1 from contact_record limit 1 offset ?', [count]) !== null;
}
