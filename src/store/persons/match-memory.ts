// What the last matching of an entity remembers for the next: typed arrays, kept as they are. May not read their meaning.

import type { Store } from '../open.ts';
import type { MatchedEntity } from '../schema/matching.ts';
import { first, run } from '../statement.ts';

/** By rank of that time a hash of what was compared; pairs by two ranks; the keys in use. */
export interface StoredMemory {
  readonly fingerprints: Float64Array;
  readonly near: { readonly a: Int32Array; readonly b: Int32Array };
  readonly blocking: string;
}

/** Null before the first matching, and after an erasure. */
export function storedMemory(store: Store, entity: MatchedEntity): StoredMemory | null {
  const row = first<Record<'fingerprints' | 'nearA' | 'nearB', Uint8Array> & { blocking: string }>(
    store,
    'select fingerprints, near_a as nearA, near_b as nearB, blocking from match_memory where entity = ?',
    [entity],
  );
  if (row === null) return null;
  const near = { a: new Int32Array(bytesOf(row.nearA)), b: new Int32Array(bytesOf(row.nearB)) };
  return { fingerprints: new Float64Array(bytesOf(row.fingerprints)), near, blocking: row.blocking };
}

export function keepMemory(
  store: Store,
  entity: MatchedEntity,
  { fingerprints, near, blocking }: StoredMemory,
): void {
  run(
    store,
    `insert or replace into match_memory (entity, fingerprints, near_a, near_b, blocking)
     values (:entity, :fingerprints, :a, :b, :blocking)`,
    {
      ...{ entity, blocking, fingerprints: new Uint8Array(fingerprints.buffer) },
      ...{ a: new Uint8Array(near.a.buffer), b: new Uint8Array(near.b.buffer) },
    },
  );
}

/** A copy that begins where a typed array may. */
function bytesOf(blob: Uint8Array): ArrayBuffer {
  return new Uint8Array(blob).buffer;
}
