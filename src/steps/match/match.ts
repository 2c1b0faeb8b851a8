// match: records of the current snapshots → pairs, persons and organisations. Deterministic, whatever the order of the rows;
// replaces what it found last time.

import type { Column } from '../../matching/columns/column.ts';
import { type Found, scoreRecords } from '../../matching/engine.ts';
import { bindRecords, type JudgedPair } from '../../matching/grouping/binding.ts';
import { evidenceReader, zonesOf } from '../../matching/grouping/zones.ts';
import { type MatchPlan, planOf } from '../../matching/plan.ts';
import { scoreRecalled } from '../../matching/recalled.ts';
import type { Model } from '../../matching/weighing/model.ts';
import { fitsModel, readModel, writeModel } from '../../matching/weighing/model-file.ts';
import type { CivilDate } from '../../model/calendar.ts';
import { moveFromGone } from '../../store/law/protections.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import { logClusterChanges, replaceMembers, replacePairs } from '../../store/persons/clusters.ts';
import { judgedRecords } from '../../store/persons/judgements.ts';
import { forgetMemory } from '../../store/persons/match-memory.ts';
import { keepModel, type StoredModel, storedModel } from '../../store/persons/match-models.ts';
import { keyedRecords, type RankedRecords, rankedRecords } from '../../store/persons/match-records.ts';
import { markMatched } from '../../store/persons/matched.ts';
import type { MatchedEntity } from '../../store/schema/matching.ts';
import type { Pulse } from '../pulse.ts';
import { breathing, threadsFor, withThreads } from '../workers/match-threads.ts';
import { type Reading, storeColumns } from './columns.ts';
import { grouped, joinedOf, pairRows } from './outcome.ts';
import { rememberContacts, rememberedContacts, type SeenContacts } from './remembered.ts';

/** `today` dates what is logged. */
export interface MatchOptions {
  readonly today: CivilDate;
  readonly pulse: Pulse;
}

export async function matchRecords(store: Store, options: MatchOptions): Promise<void> {
  await inTransaction(store, async () => {
    for (const entity of ['contact', 'organisation'] as const) {
      await matchEntity(store, entity, options);
      markMatched(store, entity);
    }
  });
}

async function matchEntity(
  store: Store,
  entity: MatchedEntity,
  { today, pulse }: MatchOptions,
): Promise<void> {
  const ranked = rankedRecords(store, entity);
  const stored = storedModel(store, entity);
  const { plan, seen, known, found } = await compareRecords(store, entity, { ranked, pulse, stored });
  const bound =
    found === null
      ? null
      : bindRecords(
          ranked.size,
          { ...found, zoneOf: zonesOf(entity, plan.comparisons, sameIn(seen.addresses), found.patterns) },
          judgedRanks(store, entity, ranked),
        );
  const evidence = evidenceReader(plan.comparisons, found?.patterns ?? []);
  replacePairs(store, entity, bound === null ? [] : pairRows(bound, ranked, evidence));
  const groups = bound && grouped(bound, ranked, ids => keyedRecords(store, entity, ids));
  replaceMembers(store, entity, groups === null ? [] : joinedOf(groups));
  if (entity === 'contact') moveFromGone(store);
  logClusterChanges(store, entity, groups?.members ?? [], today);
  if (found === null) return;
  const { near, method, model } = found;
  if (entity === 'contact') forgetMemory(store, entity);
  if (near !== null && plan.features.entity === 'contact')
    rememberContacts(store, { ...seen, features: plan.features.of }, { near, method });
  keepModel(store, entity, {
    model: writeModel(model),
    records: known === null ? ranked.size : (stored?.records ?? 0),
  });
}

interface Compared {
  readonly plan: MatchPlan;
  readonly seen: Omit<SeenContacts, 'features'>;
  /** Null: trained anew. */
  readonly known: Model | null;
  /** Null: nothing can be compared. */
  readonly found: Found | null;
}

/** Of organisations nothing is remembered: what their words weigh depends on all names, and they are few. */
async function compareRecords(
  store: Store,
  entity: MatchedEntity,
  { stored, ...reading }: Reading & { readonly stored: StoredModel | null },
): Promise<Compared> {
  const { size } = reading.ranked;
  const remembered = entity === 'contact' ? await rememberedContacts(store, reading) : null;
  if (remembered !== null) {
    const { features: of, recalled, ...seen } = remembered;
    const plan = planOf({ entity: 'contact', of });
    const known = usableModel(stored, size, plan.comparisons);
    const found = known && scoreRecalled(plan, recalled, known);
    if (found !== null) return { plan, seen, known, found };
  }
  const { raw, ...seen } = await storeColumns(store, entity, reading);
  const breathe = breathing(reading.pulse, () => size);
  return withThreads({ threads: threadsFor(size), breathe }, async ({ hands }) => {
    const plan = planOf(await hands.readFeatures(entity, raw));
    const known = usableModel(stored, size, plan.comparisons);
    const isComparable = plan.comparisons.length > 0 && size > 0;
    const isRemembered = entity === 'contact';
    const found = isComparable ? await scoreRecords(plan, { isRemembered, known, hands }) : null;
    return { plan, seen, known, found };
  });
}

/** Tells whether two records have one address with its addition. */
function sameIn(addresses: Column | null): (a: number, b: number) => boolean {
  return (a, b) => {
    const code = addresses?.codes[a] ?? -1;
    return code >= 0 && code === addresses?.codes[b];
  };
}

/** A model that was trained on less than half of what is there now has seen too little. */
const MOST_GROWTH = 2;

function usableModel(
  stored: StoredModel | null,
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
