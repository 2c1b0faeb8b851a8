// Records: writing the facts of an import beside their raw bytes. May not normalise: it stores what it is given.

import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { prepared, preparedNamed } from '../statement.ts';
import type { PlacedRecord, RecordRun } from './record-run.ts';

/** A rejected row (reason given), or a skipped record or blank line (reason null). */
export interface OtherPiece {
  readonly position: number;
  readonly line: number | null;
  readonly reason: string | null;
  readonly width: number | null;
  readonly raw: Uint8Array;
}

/** Writes the pieces of one file, whose bytes stand in `bytes`. */
export interface PieceWriter {
  readonly run: (bytes: Uint8Array, run: RecordRun) => void;
  readonly record: (bytes: Uint8Array, record: PlacedRecord) => void;
  readonly other: (piece: OtherPiece) => void;
}

export function pieceWriter(store: Store, entity: Entity, fileId: number): PieceWriter {
  const insertRun = preparedNamed(store, insertRunSql(entity));
  const insertRecord = prepared(
    store,
    `insert into ${entity}_record (file_id, position, source_id, facts, raw) values (?, ?, cast(? as text), ?, ?)`,
  );
  const insertOther = prepared(
    store,
    'insert into other_piece (file_id, position, line, reason, width, raw) values (?, ?, ?, ?, ?, ?)',
  );
  return {
    run: (bytes, { position, places }) => insertRun({ fileId, position, bytes, places }),
    record(bytes, { position, start, facts, raw, end }) {
      insertRecord(
        ...[fileId, position],
        ...[bytes.subarray(start, facts), bytes.subarray(facts, raw), bytes.subarray(raw, end)],
      );
    },
    other: ({ position, line, reason, width, raw }) =>
      insertOther(fileId, position, line, reason, width, raw),
  };
}

/** A whole run as one statement: five bound values a row would cost more than the inserting. */
function insertRunSql(entity: Entity): string {
  return `
insert into ${entity}_record (file_id, position, source_id, facts, raw)
select :fileId, :position + key, cast(substr(:bytes, start, id_size) as text), substr(:bytes, start + id_size, facts_size),
  substr(:bytes, start + id_size + facts_size, raw_size)
from (
  select key, (value >> 41) + 1 as start, (value >> 32) & 511 as id_size, (value >> 16) & 65535 as facts_size,
    value & 65535 as raw_size
  from json_each(:places))`;
}
