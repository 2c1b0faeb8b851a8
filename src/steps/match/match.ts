// match: records of the current snapshots → pairs, persons and organisations. Deterministic, whatever the order of the rows;
// replaces what it found last time.

import { scoreRecords } from '../../matching/engine.ts';
import { type Bound, bindRecords, type JudgedPair } from '../../matching/grouping/binding.ts';
import type { Edges } from '../../matching/grouping/clustering.ts';
import { evidenceOf, zonesOf } from '../../matching/grouping/zones.ts';
import { blockingOf, type Recalled, recall } from '../../matching/memory.ts';
import { planOf } from '../../matching/plan.ts';
import type { Model } from '../../matching/weighing/model.ts';
import { fitsModel, readModel, writeModel } from '../../matching/weighing/model-file.ts';
import type { CivilDate } from '../../model/calendar.ts';
import { moveFromGone } from '../../store/law/protections.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import {
  logClusterChanges,
  type PairRow,
  replaceMembers,
  replacePairs,
} from '../../store/persons/clusters.ts';
import { judgedRecords } from '../../store/persons/judgements.ts';
import { keepMemory, storedMemory } from '../../store/persons/match-memory.ts';
import { keepModel, storedModel } from '../../store/persons/match-models.ts';
import { type RankedRecords, rankedRecords } from '../../store/persons/match-records.ts';
import type { MatchedEntity } from '../../store/schema/matching.ts';
import type { Pulse } from '../pulse.ts';
import { breathing, threadsFor, withThreads } from '../workers/match-threads.ts';
import { storeColumns } from './columns.ts';

/** `today` dates what is logged. */
export interface MatchOptions {
  readonly today: CivilDate;
  readonly pulse: Pulse;
}

export async function matchRecords(store: Store, options: MatchOptions): Promise<void> {
  await inTransaction(store, async () => {
    await matchEntity(store, 'contact', options);
    await matchEntity(store, 'organisation', options);
  });
}

async function matchEntity(
  store: Store,
  entity: MatchedEntity,
  { today, pulse }: MatchOptions,
): Promise<void> {
  const ranked = rankedRecords(store, entity);
  const { raw, isSameAddress, fingerprints } = await storeColumns(store, entity, { ranked, pulse });
  const recalled = recalledOf(store, entity, fingerprints);
  const stored = storedModel(store, entity);
  // Where most is remembered, a thread takes longer to start than it saves.
  const threads = recalled === null ? threadsFor(ranked.size) : 1;
  const breathe = breathing(pulse, () => ranked.size);
  const { plan, known, scored } = await withThreads({ threads, breathe }, async ({ hands }) => {
    const plan = planOf(await hands.readFeatures(entity, raw));
    const known = usableModel(stored, ranked.size, plan.comparisons);
    const isComparable = plan.comparisons.length > 0 && ranked.size > 0;
    const scored = isComparable ? await scoreRecords(plan, { recalled, known, hands }) : null;
    return { plan, known, scored };
  });
  const bound =
    scored === null
      ? null
      : bindRecords(
          ranked.size,
          { ...scored, zoneOf: zonesOf(entity, plan.comparisons, isSameAddress) },
          judgedRanks(store, entity, ranked),
        );
  const evidence = (a: number, b: number): string => evidenceOf(plan.comparisons, a, b);
  replacePairs(store, entity, bound === null ? [] : pairRows(bound, ranked, evidence));
  replaceMembers(store, entity, bound === null ? [] : grouped(bound, ranked));
  if (entity === 'contact') moveFromGone(store);
  logClusterChanges(store, entity, today);
  if (scored !== null) {
    const { keys, near } = scored;
    if (entity === 'contact') keepMemory(store, entity, { fingerprints, near, blocking: blockingOf(keys) });
    keepModel(store, entity, {
      model: writeModel(scored.model),
      records: known === null ? ranked.size : (stored?.records ?? 0),
    });
  }
}

/** Of organisations nothing is remembered: what their words weigh depends on all names, and they are few. */
function recalledOf(store: Store, entity: MatchedEntity, fingerprints: Float64Array): Recalled | null {
  const memory = entity === 'contact' ? storedMemory(store, entity) : null;
  return memory && recall(memory, fingerprints);
}

/** A model that was trained on less than half of what is there now has seen too little. */
const MOST_GROWTH = 2;

function usableModel(
  stored: { readonly model: string; readonly records: number } | null,
  size: number,
  comparisons: Parameters<typeof fitsModel>[1],
): Model | null {
  const model = stored === null || stored.records * MOST_GROWTH < size ? null : readModel(stored.model);
  return model !== null && fitsModel(model, comparisons) ? model : null;
}

function judgedRanks(
  store: Store,
  entity: MatchedEntity,
  { recordIds }: RankedRecords,
): readonly JudgedPair[] {
  const judged = judgedRecords(store, entity);
  if (judged.length === 0) return [];
  const wanted = new Set(judged.flatMap(({ a, b }) => [a, b]));
  const ranks = new Map<number, number>();
  recordIds.forEach((recordId, rank) => {
    if (wanted.has(recordId)) ranks.set(recordId, rank);
  });
  return judged.map(({ a, b, verdict }) => ({ a: ranks.get(a) ?? 0, b: ranks.get(b) ?? 0, verdict }));
}

function* pairRows(
  { sure, check }: Bound,
  { recordIds }: RankedRecords,
  evidence: (a: number, b: number) => string,
): Iterable<PairRow> {
  const zones: readonly (readonly ['sure' | 'check', Edges])[] = [
    ['sure', sure],
    ['check', check],
  ];
  for (const [zone, edges] of zones)
    for (let at = 0; at < edges.a.length; at++) {
      const [a, b] = [edges.a[at] ?? 0, edges.b[at] ?? 0];
      const ids = { a: recordIds[a] ?? 0, b: recordIds[b] ?? 0 };
      yield { ...ids, zone, weight: edges.weight[at] ?? 0, evidence: evidence(a, b) };
    }
}

/** Records of clusters of more than one, with the oldest: first imported, then the lowest record key. */
function* grouped(
  { clusters }: Bound,
  { recordIds, firstImport }: RankedRecords,
): Iterable<{ readonly recordId: number; readonly oldest: number }> {
  const oldest = new Map<number, number>();
  clusters.forEach((cluster, rank) => {
    if (cluster === rank) return;
    const best = oldest.get(cluster) ?? cluster;
    oldest.set(cluster, (firstImport[rank] ?? 0) < (firstImport[best] ?? 0) ? rank : best);
  });
  for (let rank = 0; rank < clusters.length; rank++) {
    const best = oldest.get(clusters[rank] ?? rank);
    if (best !== undefined) yield { recordId: recordIds[rank] ?? 0, oldest: recordIds[best] ?? 0 };
  }
}
