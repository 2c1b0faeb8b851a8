// Assessments: writing what the life cycle decided. May not decide, and reads nothing back.

import type { CivilDate } from '../model/calendar.ts';
import type { Channel } from '../model/consent.ts';
import type {
  CountedFrom,
  LabelAge,
  LabelState,
  LifeState,
  ScopeState,
  UndecidedReason,
} from '../model/lifecycle.ts';
import type { SignalType } from '../model/signal.ts';
import type { Store } from './open.ts';
import { first, prepared, run } from './statement.ts';

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

export interface AssessmentWriters {
  readonly person: (row: AssessmentRow) => void;
  readonly scope: (row: ScopeRow) => void;
  readonly label: (row: LabelRow) => void;
  readonly refusal: (row: RefusalRow) => void;
}

const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');
const ASSESSMENT_COLUMNS = 15;
const SCOPE_COLUMNS = 6;
const LABEL_COLUMNS = 10;
const REFUSAL_COLUMNS = 3;

/** Writers that replace all assessments. Persons come in the order of their keys, each once. */
export function assessmentWriters(store: Store): AssessmentWriters {
  for (const table of ['assessment', 'assessment_scope', 'label_assessment', 'refusal'])
    run(store, `delete from ${table}`);
  const person = prepared(store, `insert into assessment values (${marks(ASSESSMENT_COLUMNS)})`);
  const scope = prepared(store, `insert into assessment_scope values (${marks(SCOPE_COLUMNS)})`);
  const label = prepared(store, `insert into label_assessment values (${marks(LABEL_COLUMNS)})`);
  const refusal = prepared(store, `insert into refusal values (${marks(REFUSAL_COLUMNS)})`);
  return {
    person: row => void person(...row),
    scope: row => void scope(...row),
    label: row => void label(...row),
    refusal: row => void refusal(...row),
  };
}

/** True when there are more contacts than that. */
export function hasMoreRecordsThan(store: Store, count: number): boolean {
  return first(store, 'select 1 from contact_record limit 1 offset ?', [count]) !== null;
}
