// Raw bytes, piece by piece, as the file had them. May not decode.

import type { Entity } from '../model/field.ts';
import type { Store } from './open.ts';
import { first, iterate } from './statement.ts';

/** A record or another piece of a file; `sourceId` is null for what is no record. */
export interface Piece {
  readonly position: number;
  readonly sourceId: string | null;
  readonly isSharedId: 0 | 1;
  readonly row: number | null;
  readonly reason: string | null;
  readonly raw: Uint8Array;
}

/** All pieces of a file in the order they stood in it: prefix + pieces + suffix is the file, byte for byte. */
export function pieces(store: Store, entity: Entity, fileId: number): IterableIterator<Piece> {
  return iterate(
    store,
    `select position, source_id as sourceId, is_shared_id as isSharedId, row, null as reason, raw from ${entity} where file_id = :fileId
     union all
     select position, null, 0, null, reason, raw from other_piece where file_id = :fileId
     order by position`,
    { fileId },
  );
}

/** Rejected rows of a file. */
export function rejects(
  store: Store,
  fileId: number,
): IterableIterator<{
  readonly line: number;
  readonly reason: string;
  readonly width: number;
  readonly raw: Uint8Array;
}> {
  return iterate(
    store,
    'select line, reason, width, raw from other_piece where file_id = ? and reason is not null order by position',
    [fileId],
  );
}

/** The first rejected row of a file; null when none was. */
export function firstReject(
  store: Store,
  fileId: number,
): { readonly line: number; readonly reason: string; readonly width: number } | null {
  return first(
    store,
    'select line, reason, width from other_piece where file_id = ? and reason is not null order by position limit 1',
    [fileId],
  );
}
