// match: records of the current snapshots → pairs, persons and organisations. Deterministic, whatever the order of the rows; matched anew
// they take the place of what was found last time.

import type { Column } from '../../matching/columns/column.ts';
import { placesWhere } from '../../matching/columns/places.ts';
import { type Found, scoreRecords } from '../../matching/engine.ts';
import { type Bound, bindRecords, type JudgedPair } from '../../matching/grouping/binding.ts';
import { evidenceReader, UNKNOWN, zonesOf } from '../../matching/grouping/zones.ts';
import { type Near, ZONES } from '../../matching/memory.ts';
import { valueWeights } from '../../matching/moved.ts';
import { type MatchPlan, planOf } from '../../matching/plan.ts';
import { moveFromGone } from '../../store/law/protections.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import { logClusterChanges } from '../../store/persons/cluster-changes.ts';
import { replaceMembers, replacePairs } from '../../store/persons/clusters.ts';
import { forgetMemory } from '../../store/persons/match-memory.ts';
import { storedModel } from '../../store/persons/match-models.ts';
import { keyedRecords, type RankedRecords, rankedRecords } from '../../store/persons/match-records.ts';
import { markMatched } from '../../store/persons/matched.ts';
import type { MatchedEntity } from '../../store/schema/matching.ts';
import { breathing, threadsFor, withThreads } from '../workers/match-threads.ts';
import { storeColumns } from './columns.ts';
import { matchAgain } from './match-again.ts';
import { judgedNumbers, keepUsed, type MatchOptions, sameIn, usableModel } from './match-parts.ts';
import { type Grouped, grouped, joinedOf, pairRows } from './outcome.ts';
import { rememberContacts } from './remembered.ts';

export async function matchRecords(store: Store, options: MatchOptions): Promise<void> {
  await inTransaction(store, async () => {
    if (!(await matchAgain(store, options))) await matchAnew(store, 'contact', options);
    // Of organisations nothing is remembered: what their words weigh depends on all names, and they are few.
    await matchAnew(store, 'organisation', options);
    for (const entity of ['contact', 'organisation'] as const) markMatched(store, entity);
  });
}

async function matchAnew(store: Store, entity: MatchedEntity, { today, pulse }: MatchOptions): Promise<void> {
  const ranked = rankedRecords(store, entity);
  const stored = storedModel(store, entity);
  const { raw, ...seen } = await storeColumns(store, entity, { ranked, pulse });
  const breathe = breathing(pulse, () => ranked.size);
  const compared = await withThreads({ threads: threadsFor(ranked.size), breathe }, async ({ hands }) => {
    const plan = planOf(await hands.readFeatures(entity, raw));
    const known = usableModel(stored, ranked.size, plan.comparisons);
    const isComparable = plan.comparisons.length > 0 && ranked.size > 0;
    const isRemembered = entity === 'contact';
    const found = isComparable ? await scoreRecords(plan, { isRemembered, known, hands }) : null;
    return { plan, known, found };
  });
  const { plan, known, found } = compared;
  const judged = judgedNumbers(store, entity, ranked.recordIds);
  const bound = found && bindFound(entity, ranked.size, { plan, found, judged, addresses: seen.addresses });
  writePairs(store, entity, { bound, found, plan, ranked });
  const groups = bound && groupsOf(store, entity, bound, ranked);
  replaceMembers(store, entity, groups === null ? [] : joinedOf(groups));
  if (entity === 'contact') moveFromGone(store);
  logClusterChanges(store, entity, { members: groups?.members ?? [], recordIds: null, on: today });
  if (entity === 'contact') forgetMemory(store, entity);
  if (found === null || bound === null) return;
  const near = found.near;
  if (near !== null && plan.features.entity === 'contact')
    rememberContacts(
      store,
      { ...seen, features: plan.features.of },
      {
        ...{ recordIds: ranked.recordIds, ranks: ranked.recordIds.map((_, rank) => rank) },
        ...{ clusters: bound.clusters, near, method: found.method },
        zones: zonesByPair(near, bound),
        values: valueWeights(plan.comparisons) ?? new Map(),
        judged: Int32Array.from(judged.flatMap(({ a, b }) => [a, b])),
      },
    );
  keepUsed(store, entity, found.model, known === null ? ranked.size : (stored?.records ?? 0));
}

function bindFound(
  entity: MatchedEntity,
  size: number,
  {
    plan: { comparisons },
    found: { edges, weigh, patterns },
    judged,
    addresses,
  }: {
    readonly plan: MatchPlan;
    readonly found: Found;
    readonly judged: readonly JudgedPair[];
    readonly addresses: Column | null;
  },
): Bound {
  const zoneOf = zonesOf(entity, comparisons, sameIn(addresses), patterns);
  return bindRecords(size, { edges, weigh, zoneOf }, judged);
}

interface Outcome {
  readonly bound: Bound | null;
  readonly found: Found | null;
  readonly plan: MatchPlan;
  readonly ranked: RankedRecords;
}

function writePairs(store: Store, entity: MatchedEntity, { bound, found, plan, ranked }: Outcome): void {
  const read = evidenceReader(plan.comparisons, found?.patterns ?? []);
  const evidence = (a: number, b: number, edge: number): string =>
    read(a, b, found?.edges.pattern[edge] ?? UNKNOWN);
  replacePairs(store, entity, bound === null ? [] : pairRows(bound, ranked, evidence));
}

function groupsOf(
  store: Store,
  entity: MatchedEntity,
  { clusters }: Bound,
  { recordIds }: RankedRecords,
): Grouped {
  const isShared = new Uint8Array(clusters.length);
  clusters.forEach((cluster, rank) => {
    if (cluster !== rank) isShared[cluster] = isShared[rank] = 1;
  });
  const ranks = placesWhere(clusters.length, rank => isShared[rank] === 1);
  const ids = ranks.map(rank => recordIds[rank] as number);
  const keyed = keyedRecords(store, entity, ids, { areFew: false });
  return grouped(
    ids,
    ranks.map(rank => clusters[rank] as number),
    keyed,
  );
}

/** By near pair its place in {@link ZONES}; the edges are those of them that weigh above zero, in their order. */
function zonesByPair(near: Near, { sure, check }: Bound): Uint8Array {
  const nearOf = placesWhere(near.a.length, at => (near.weight[at] as number) > 0);
  const zones = new Uint8Array(near.a.length);
  for (const [zone, { edge }] of [['check', check] as const, ['sure', sure] as const])
    for (const one of edge) {
      const place = nearOf[one];
      if (place !== undefined) zones[place] = ZONES.indexOf(zone);
    }
  return zones;
}
