// Records: writing the canonical rows of an import beside their raw bytes. May not normalise: it stores what it is given.

import type { Store } from './open.ts';
import { CONTACT_COLUMNS, ORGANISATION_COLUMNS } from './record-columns.ts';
import { prepared } from './statement.ts';

type Cell = string | number | null | Uint8Array;

/** A row of a record table, in the order of its columns. */
export type RecordRow = readonly Cell[];

/** Writers of one import, prepared once. */
export interface RecordWriters {
  /** Values in the order of CONTACT_COLUMNS; returns the record id. */
  readonly contact: (row: RecordRow) => number;
  readonly organisation: (row: RecordRow) => number;
  readonly activity: (row: RecordRow) => number;
  readonly contactPoint: (recordId: number, field: string, value: string, key: string | null) => void;
  readonly contactSignal: (recordId: number, type: string, occurredOn: string) => void;
  readonly contactLabel: (recordId: number, label: string) => void;
  /** A rejected row (reason given) or a blank line between records (reason null). */
  readonly otherPiece: (row: RecordRow) => void;
}

export function recordWriters(store: Store): RecordWriters {
  const insert = (table: string, columns: readonly string[]): ((row: RecordRow) => number) => {
    const statement = prepared(
      store,
      `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    );
    return row => statement(...row);
  };
  const point = insert('contact_point', ['record_id', 'field', 'value', 'key']);
  const signal = insert('contact_signal', ['record_id', 'type', 'occurred_on']);
  const label = insert('contact_label', ['record_id', 'label']);
  return {
    contact: insert('contact', CONTACT_COLUMNS),
    organisation: insert('organisation', ORGANISATION_COLUMNS),
    activity: insert('activity', ACTIVITY_COLUMNS),
    contactPoint: (...row) => void point(row),
    contactSignal: (...row) => void signal(row),
    contactLabel: (...row) => void label(row),
    otherPiece: insert('other_piece', ['file_id', 'position', 'line', 'reason', 'width', 'raw']),
  };
}

const ACTIVITY_COLUMNS = [
  ...['file_id', 'position', 'row', 'line', 'source_id'],
  ...['type', 'occurred_on', 'contact_id', 'organisation_id', 'is_open', 'raw'],
];
