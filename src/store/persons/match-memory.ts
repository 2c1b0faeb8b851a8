// What the last matching of an entity remembers for the next: named bytes, kept as they are. May not read their meaning.

import type { Store } from '../open.ts';
import type { MatchedEntity } from '../schema/matching.ts';
import { first, prepared, run } from '../statement.ts';

/** By name its bytes, null where there is none: before the first matching, after an erasure, or kept by another edition. */
export function storedMemory(
  store: Store,
  entity: MatchedEntity,
  edition: string,
): (part: string) => Uint8Array | null {
  const find = store.connection
    .prepare('select bytes from match_memory where entity = ? and edition = ? and part = ?')
    .pluck();
  return part => (find.get(entity, edition, part) as Uint8Array | undefined) ?? null;
}

export function forgetMemory(store: Store, entity: MatchedEntity): void {
  run(store, 'delete from match_memory where entity = ?', [entity]);
}

/** In place of parts of the same name. */
export function keepMemory(
  store: Store,
  entity: MatchedEntity,
  edition: string,
  parts: Iterable<readonly [name: string, bytes: Uint8Array]>,
): void {
  const keep = prepared(
    store,
    `insert into match_memory (entity, edition, part, bytes) values (?, ?, ?, ?)
     on conflict do update set bytes = excluded.bytes`,
  );
  for (const [name, bytes] of parts) keep(entity, edition, name, bytes);
}

/** The program that ran last: another may read the same texts otherwise. */
export function toolVersion(store: Store): string {
  const last = first<{ version: string }>(
    store,
    'select tool_version as version from run order by run_id desc limit 1',
  );
  return last?.version ?? '';
}
