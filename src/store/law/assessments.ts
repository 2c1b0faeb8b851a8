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
export type DecisionKind = readonly [
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

/** A decision as a row, in the order of the table. */
export type AssessmentRow = readonly [
  personKey: string,
  /** Place among the kinds that come with it. */
  kind: number,
  /** The day of the last signal, where one is counted from. */
  countedOn: CivilDate | null,
  noPurposeSince: CivilDate | null,
  deletableFrom: CivilDate | null,
  inactiveSince: CivilDate | null,
  /** JSON; null where the other columns say it all: one purpose, ended by silence, no floor and no hold. */
  reasons: string | null,
];

/** What reviews have in common, as a row of `label_kind`. */
export type LabelKind = readonly [
  /** The source that gives it: of the record, or of a list. */
  labelSource: string,
  purposeId: string | null,
  state: LabelState,
  ageFrom: LabelAge | null,
];

/** A label review as a row, in the order of the table. */
export type LabelRow = readonly [
  recordId: number,
  /** Place among the kinds that come with it. */
  kind: number,
  label: string,
  ageOn: CivilDate | null,
  reviewDueOn: CivilDate | null,
  lapsesOn: CivilDate | null,
  reviewedBy: string | null,
];

/** What a floor or hold keeps beyond the ceiling, as a row, in the order of the table. */
export type ScopeRow = readonly [
  personKey: string,
  source: string,
  keptBy: string,
  /** JSON list. */
  fieldGroups: string,
  state: ScopeState,
  deletableFrom: CivilDate | null,
];

/** A way a person may not be approached, as a row; purpose '': whatever the purpose. */
export type RefusalRow = readonly [personKey: string, channel: Channel, purposeId: string];

/** The rows of some persons, by table; kinds stand once among those of the same batch. */
export interface AssessedRows {
  readonly assessment_kind: DecisionKind[];
  readonly assessment: AssessmentRow[];
  readonly assessment_scope: ScopeRow[];
  readonly label_kind: LabelKind[];
  readonly label_assessment: LabelRow[];
  readonly refusal: RefusalRow[];
}

/** Writes what replaces all assessments, some persons at a time, in the order of their keys. */
export function assessmentWriter(store: Store): (rows: AssessedRows) => void {
  for (const table of TABLES) run(store, `delete from ${table}`);
  const assessment = prepared(store, 'insert into assessment values (?, ?, ?, ?, ?, ?, ?)');
  const scope = prepared(store, 'insert into assessment_scope values (?, ?, ?, ?, ?, ?)');
  const label = prepared(store, 'insert into label_assessment values (?, ?, ?, ?, ?, ?, ?)');
  const refusal = prepared(store, 'insert into refusal values (?, ?, ?)');
  const decisionKind = kindWriter(store, 'insert into assessment_kind values (null, ?, ?, ?, ?, ?, ?, ?, ?)');
  const labelKind = kindWriter(store, 'insert into label_kind values (null, ?, ?, ?, ?)');
  return rows => {
    const decisionKinds = rows.assessment_kind.map(decisionKind);
    const labelKinds = rows.label_kind.map(labelKind);
    for (const [key, kind, ...more] of rows.assessment) assessment(key, decisionKinds[kind] ?? null, ...more);
    for (const row of rows.assessment_scope) scope(...row);
    for (const [id, kind, ...more] of rows.label_assessment) label(id, labelKinds[kind] ?? null, ...more);
    for (const row of rows.refusal) refusal(...row);
  };
}

const TABLES: readonly (keyof AssessedRows)[] = [
  ...(['assessment', 'assessment_kind', 'assessment_scope'] as const),
  ...(['label_assessment', 'label_kind', 'refusal'] as const),
];

/** Gives the number of a kind, written when it comes for the first time. */
function kindWriter(store: Store, sql: string): (kind: DecisionKind | LabelKind) => number {
  const known = new Map<string, number>();
  const insert = prepared(store, sql);
  return kind => {
    const name = JSON.stringify(kind);
    const id = known.get(name) ?? insert(...kind);
    known.set(name, id);
    return id;
  };
}

/** True when there are more contacts than that. */
export function hasMoreRecordsThan(store: Store, count: number): boolean {
  return first(store, 'select 1 from contact_record limit 1 offset ?', [count]) !== null;
}
