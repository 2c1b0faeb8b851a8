// What matching anew and matching again have in common. May not compare.

import type { Column } from '../../matching/columns/column.ts';
import type { JudgedPair } from '../../matching/grouping/binding.ts';
import type { Model } from '../../matching/weighing/model.ts';
import { fitsModel, readModel, writeModel } from '../../matching/weighing/model-file.ts';
import type { CivilDate } from '../../model/calendar.ts';
import type { Store } from '../../store/open.ts';
import { judgedRecords } from '../../store/persons/judgements.ts';
import { keepModel, type StoredModel } from '../../store/persons/match-models.ts';
import type { MatchedEntity } from '../../store/schema/matching.ts';
import type { Pulse } from '../pulse.ts';

/** `today` dates what is logged. */
export interface MatchOptions {
  readonly today: CivilDate;
  readonly pulse: Pulse;
}

/** Tells whether two records have one address with its addition. */
export function sameIn(addresses: Column | null): (a: number, b: number) => boolean {
  return (a, b) => {
    const code = addresses?.codes[a] ?? -1;
    return code >= 0 && code === addresses?.codes[b];
  };
}

/** A model that was trained on less than half of what is there now has seen too little. */
const MOST_GROWTH = 2;

/** Null where it is of no use for so many records, or these comparisons. */
export function usableModel(
  stored: StoredModel | null,
  size: number,
  comparisons: Parameters<typeof fitsModel>[1],
): Model | null {
  const model = stored === null || stored.records * MOST_GROWTH < size ? null : readModel(stored.model);
  return model !== null && fitsModel(model, comparisons) ? model : null;
}

/** The model that was used, and the records it was trained on. */
export function keepUsed(store: Store, entity: MatchedEntity, model: Model, records: number): void {
  keepModel(store, entity, { model: writeModel(model), records });
}

/** What people said of two records, by their places in a list of record ids. */
export function judgedNumbers(
  store: Store,
  entity: MatchedEntity,
  recordIds: Int32Array,
): readonly JudgedPair[] {
  const judged = judgedRecords(store, entity);
  if (judged.length === 0) return [];
  const wanted = new Set(judged.flatMap(({ a, b }) => [a, b]));
  const numbers = new Map<number, number>();
  recordIds.forEach((recordId, number) => {
    if (wanted.has(recordId)) numbers.set(recordId, number);
  });
  return judged.map(({ a, b, verdict }) => ({ a: numbers.get(a) ?? 0, b: numbers.get(b) ?? 0, verdict }));
}
