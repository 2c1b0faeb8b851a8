// Rejected rows, as they came, with the reason. May not repair one.

import type { Store } from '../open.ts';
import { first, iterate } from '../statement.ts';

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
