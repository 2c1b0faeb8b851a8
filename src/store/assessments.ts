// Assessments: the evidence that the life cycle reads, and the decisions it writes. May not decide.

import type { CivilDate } from '../model/calendar.ts';
import type { CountedFrom, LabelAge, LabelState, LifeState, UndecidedReason } from '../model/lifecycle.ts';
import type { SignalType } from '../model/signal.ts';
import type { Store } from './open.ts';
import { all, iterate, prepared, run } from './statement.ts';

/** One record of a person, for the life cycle. */
export interface LifeRecord {
  readonly personKey: string;
  readonly recordId: number;
  readonly recordKey: string;
  readonly source: string;
  readonly createdOn: CivilDate | null;
  readonly labelAssignedOn: CivilDate | null;
  readonly labelReviewedOn: CivilDate | null;
  /** Field names separated by spaces; null when every date could be read. */
  readonly unreadableDates: string | null;
  /** Day of the first snapshot that held this record. */
  readonly firstImportOn: CivilDate;
}

/** The latest signal of a type of a record; `isOpen` for activities that say so. */
export interface SignalRow {
  readonly recordKey: string;
  readonly source: string;
  readonly type: SignalType;
  readonly on: CivilDate | null;
  readonly isOpen: 0 | 1 | null;
}

/** Records of persons, those of one person together. */
export function lifeRecords(store: Store): IterableIterator<LifeRecord> {
  return iterate(
    store,
    `select member.person_key as personKey, contact.record_id as recordId,
       snapshot.source || '/contact/' || contact.source_id as recordKey, snapshot.source,
       contact.created_on as createdOn, contact.label_assigned_on as labelAssignedOn,
       contact.label_reviewed_on as labelReviewedOn, contact.unreadable_dates as unreadableDates,
       coalesce(first.imported_on, snapshot.imported_on) as firstImportOn
     from person_member member
     join contact on contact.record_id = member.record_id
     join file on file.file_id = contact.file_id
     join snapshot on snapshot.snapshot_id = file.snapshot_id
     left join first_seen first
       on first.source = snapshot.source and first.entity = 'contact' and first.source_id = contact.source_id
     order by member.person_key, contact.record_id`,
  );
}

/** The latest signal per record, type and whether it is open. */
export function signalRows(store: Store): readonly SignalRow[] {
  return all(
    store,
    `select record_key as recordKey, source, type, max(occurred_on) as "on", is_open as isOpen
     from signals group by record_key, source, type, is_open`,
  );
}

/** Labels per record. */
export function labelRows(store: Store): readonly { recordId: number; label: string }[] {
  return all(
    store,
    `select contact_label.record_id as recordId, label from contact_label
     join contact using (record_id) join file using (file_id) join snapshot using (snapshot_id)
     where is_current = 1 order by contact_label.record_id, label`,
  );
}

/** Pairs that somebody must judge. */
export function uncertainPairs(store: Store): readonly { a: number; b: number }[] {
  return all(store, "select record_a as a, record_b as b from pair where zone = 'check'");
}

/** A decision as a row. */
export interface AssessmentRow {
  readonly personKey: string;
  readonly state: LifeState;
  /** Side states, separated by spaces. */
  readonly side: string;
  readonly purposeId: string | null;
  readonly lastSignalOn: CivilDate | null;
  readonly lastSignalType: SignalType | null;
  readonly lastSignalSource: string | null;
  readonly countedFrom: CountedFrom | null;
  readonly countedOn: CivilDate | null;
  readonly noPurposeSince: CivilDate | null;
  readonly deletableFrom: CivilDate | null;
  readonly inactiveSince: CivilDate | null;
  readonly blocker: SignalType | null;
  readonly undecidedReason: UndecidedReason | null;
  /** JSON; null where the other columns say it all: one purpose, ended by silence, no floor and no hold. */
  readonly reasons: string | null;
}

/** A label review as a row. */
export interface LabelRow {
  readonly recordId: number;
  readonly label: string;
  readonly purposeId: string | null;
  readonly state: LabelState;
  readonly ageOn: CivilDate | null;
  readonly ageFrom: LabelAge | null;
  readonly reviewDueOn: CivilDate | null;
  readonly lapsesOn: CivilDate | null;
  readonly reviewedBy: string | null;
}

/** Writers that replace all assessments. */
export function assessmentWriters(store: Store): {
  readonly person: (row: AssessmentRow) => void;
  readonly label: (row: LabelRow) => void;
} {
  run(store, 'delete from assessment');
  run(store, 'delete from label_assessment');
  const person = prepared(
    store,
    'insert into assessment values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const label = prepared(store, 'insert or ignore into label_assessment values (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  return {
    person: row =>
      void person(
        ...[
          row.personKey,
          row.state,
          row.side,
          row.purposeId,
          row.lastSignalOn,
          row.lastSignalType,
          row.lastSignalSource,
        ],
        ...[
          row.countedFrom,
          row.countedOn,
          row.noPurposeSince,
          row.deletableFrom,
          row.inactiveSince,
          row.blocker,
          row.undecidedReason,
          row.reasons,
        ],
      ),
    label: row =>
      void label(
        ...[row.recordId, row.label, row.purposeId, row.state, row.ageOn, row.ageFrom],
        ...[row.reviewDueOn, row.lapsesOn, row.reviewedBy],
      ),
  };
}
