// Records: writing the facts of an import beside their raw bytes. May not normalise: it stores what it is given.

import type { Entity } from '../../model/field.ts';
import type { Store } from '../open.ts';
import { prepared, preparedNamed } from '../statement.ts';
import type { Keeping } from './keeping.ts';
import { PLACED, type PlacedRecord, placesOfZeros, type RecordRun, runSize } from './record-run.ts';
import { stretchWriter } from './stretches.ts';

/** A rejected row (reason given), or a skipped record or blank line (reason null). */
export interface OtherPiece {
  readonly position: number;
  readonly line: number | null;
  readonly reason: string | null;
  readonly width: number | null;
  readonly raw: Uint8Array;
}

/** Writes the pieces of one file in its order; the bytes of records stand in `bytes`. */
export interface PieceWriter {
  readonly run: (bytes: Uint8Array, run: RecordRun) => void;
  readonly record: (bytes: Uint8Array, record: PlacedRecord) => void;
  readonly other: (piece: OtherPiece) => void;
  /** Call it behind the last piece. */
  readonly finish: () => void;
}

/** What is written of a list. */
export interface WrittenFile {
  readonly entity: Entity;
  readonly fileId: number;
  /** Records of the file it follows, which stay where they are as they were; null: all are new. */
  readonly keeping: Keeping | null;
}

export function pieceWriter(store: Store, { entity, fileId, keeping }: WrittenFile): PieceWriter {
  const insertRun = preparedNamed(store, insertRunSql(entity));
  const insertRecord = prepared(
    store,
    `insert into ${entity}_record (file_id, source_id, facts, raw) values (?, cast(? as text), ?, ?)`,
  );
  const insertOther = prepared(
    store,
    'insert into other_piece (file_id, position, line, reason, width, raw) values (?, ?, ?, ?, ?, ?)',
  );
  const stretches = stretchWriter(store, fileId);
  const into = (): number => keeping?.writesTo ?? fileId;
  /** Kept ids stand in `kept`; the others are new, and rise up to the last. */
  const place = ({ position, row }: RecordRun, kept: readonly number[], last: number): void => {
    let next = last + 1;
    for (const id of kept) if (id === 0) next -= 1;
    for (const [index, id] of kept.entries())
      stretches.add({ firstId: id || next++, position: position + index, row: row + index, count: 1 });
  };
  return {
    run(bytes, run) {
      const kept = keeping?.ofRun(bytes, run.places) ?? null;
      if (kept === null) {
        const count = runSize(run);
        const last = insertRun({ fileId: into(), bytes, places: run.places });
        stretches.add({ firstId: last - count + 1, position: run.position, row: run.row, count });
        return;
      }
      const isNew = kept.includes(0);
      place(run, kept, isNew ? insertRun({ fileId: into(), bytes, places: placesOfZeros(run, kept) }) : 0);
    },
    record(bytes, { position, row, start, facts, raw, end }) {
      const parts = [
        bytes.subarray(start, facts),
        bytes.subarray(facts, raw),
        bytes.subarray(raw, end),
      ] as const;
      const firstId = keeping?.ofRecord(parts) || insertRecord(into(), ...parts);
      stretches.add({ firstId, position, row, count: 1 });
    },
    other: ({ position, line, reason, width, raw }) =>
      insertOther(fileId, position, line, reason, width, raw),
    finish: stretches.finish,
  };
}

/** A whole run as one statement: four bound values a row would cost more than the inserting. */
function insertRunSql(entity: Entity): string {
  return `
insert into ${entity}_record (file_id, source_id, facts, raw)
select :fileId, ${PLACED.id}, ${PLACED.facts}, ${PLACED.raw} from ${PLACED.from}`;
}
