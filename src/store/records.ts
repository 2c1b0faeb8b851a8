// Records: writing the facts of an import beside their raw bytes. May not normalise: it stores what it is given.

import type { Fact } from '../model/facts.ts';
import type { Entity } from '../model/field.ts';
import { jsonb } from './jsonb.ts';
import type { Store } from './open.ts';
import { prepared } from './statement.ts';

/** Writes one record of a file: its ordinal among the pieces, its id, its facts and its bytes. */
export type RecordWriter = (
  position: number,
  sourceId: string,
  facts: readonly Fact[],
  raw: Uint8Array,
) => void;

export function recordWriter(store: Store, entity: Entity, fileId: number): RecordWriter {
  const insert = prepared(
    store,
    `insert into ${entity}_record (file_id, position, source_id, facts, raw) values (?, ?, ?, ?, ?)`,
  );
  return (position, sourceId, facts, raw) => void insert(fileId, position, sourceId, jsonb(facts), raw);
}

/** A rejected row (reason given), or a skipped record or blank line (reason null). */
export interface OtherPiece {
  readonly position: number;
  readonly line: number | null;
  readonly reason: string | null;
  readonly width: number | null;
  readonly raw: Uint8Array;
}

export function otherPieceWriter(store: Store, fileId: number): (piece: OtherPiece) => void {
  const insert = prepared(
    store,
    'insert into other_piece (file_id, position, line, reason, width, raw) values (?, ?, ?, ?, ?, ?)',
  );
  return ({ position, line, reason, width, raw }) => void insert(fileId, position, line, reason, width, raw);
}
