// The trained models, one per entity, as text: reused so that results do not jump. May not read one.

import type { Store } from '../open.ts';
import type { MatchedEntity } from '../schema/matching.ts';
import { first, run } from '../statement.ts';

/** A model, and how many records it was trained on. */
export interface StoredModel {
  readonly model: string;
  readonly records: number;
}

export function storedModel(store: Store, entity: MatchedEntity): StoredModel | null {
  return first(store, 'select model, records from match_model where entity = ?', [entity]);
}

/** Keeps the model that was used, and up to which snapshot records were matched with it. */
export function keepModel(store: Store, entity: MatchedEntity, { model, records }: StoredModel): void {
  run(
    store,
    `insert into match_model (entity, model, records, last_snapshot)
     values (:entity, :model, :records, (select coalesce(max(snapshot_id), 0) from snapshot))
     on conflict do update set model = excluded.model, records = excluded.records, last_snapshot = excluded.last_snapshot`,
    { entity, model, records },
  );
}
