// Matches contacts again where little is new: what is remembered stands, and of pairs and persons only what changed is written. Gives what
// matching all anew gives under the same model, keys and caps.

import { joinedInts } from '../../matching/columns/ints.ts';
import { NO_EDGE } from '../../matching/grouping/binding.ts';
import { type Rebound, rebindRecords } from '../../matching/grouping/rebinding.ts';
import { evidenceOf, evidenceReader, zonesOf } from '../../matching/grouping/zones.ts';
import type { Near } from '../../matching/memory.ts';
import { type MatchPlan, planOf } from '../../matching/plan.ts';
import type { Recalled } from '../../matching/recall.ts';
import { scoreRecalled } from '../../matching/rescore.ts';
import { moveFromGone } from '../../store/law/protections.ts';
import type { Store } from '../../store/open.ts';
import { logClusterChanges } from '../../store/persons/cluster-changes.ts';
import { changeMembers, changePairs, type PairRow } from '../../store/persons/clusters.ts';
import { storedModel } from '../../store/persons/match-models.ts';
import { keyedRecords } from '../../store/persons/match-records.ts';
import { haveSharedId } from '../../store/records/record-ids.ts';
import { judgedNumbers, keepUsed, type MatchOptions, sameIn, usableModel } from './match-parts.ts';
import { grouped } from './outcome.ts';
import { rememberContacts, rememberedContacts } from './remembered.ts';

/** False where all is to be matched anew; nothing was written then. Of an id that several records have, one stands for all in what is logged. */
export async function matchAgain(store: Store, { today, pulse }: MatchOptions): Promise<boolean> {
  const stored = storedModel(store, 'contact');
  const seen = rememberedContacts(store);
  if (stored === null || seen === null) return false;
  // Who wants to stop it has a turn between the stages.
  const { recalled } = seen;
  const { size } = recalled.renumbering;
  const breathe = (): Promise<void> => pulse.beat('dedupe', size, size);
  await breathe();
  const plan = planOf({ entity: 'contact', of: seen.features });
  const known = usableModel(stored, size, plan.comparisons);
  const found = known && scoreRecalled(plan, recalled, known);
  if (found === null) return false;
  await breathe();
  const { near, weigh, moved, values } = found;
  const judged = judgedNumbers(store, 'contact', recalled.recordIds);
  const zoneOf = zonesOf('contact', plan.comparisons, sameIn(seen.addresses), near.patterns);
  const rebound = rebindRecords(recalled, near, { judged, moved, weigh, zoneOf });
  const regrouped = idsOf(
    recalled,
    rebound.regrouped.flatMap(group => [...group]),
  );
  if (haveSharedId(store, 'contact', regrouped)) return false;
  await breathe();
  writePairs(store, { recalled, rebound, near, plan });
  writeClusters(store, { recalled, rebound, regrouped }, today);
  const { clusters, zones } = rebound;
  const memory = {
    ...{
      recordIds: recalled.recordIds,
      ranks: recalled.ranks,
      clusters,
      near,
      zones,
      values,
      method: recalled.method,
    },
    judged: Int32Array.from(judged.flatMap(({ a, b }) => [a, b])),
  };
  rememberContacts(store, seen, memory, seen.kept);
  keepUsed(store, 'contact', found.model, stored.records);
  return true;
}

function idsOf({ recordIds }: Recalled, numbers: readonly number[]): Int32Array {
  return Int32Array.from(numbers, number => recordIds[number] as number);
}

interface Changes {
  readonly recalled: Recalled;
  readonly rebound: Rebound;
}

function writePairs(
  store: Store,
  { recalled, rebound, near, plan }: Changes & { readonly near: Near; readonly plan: MatchPlan },
): void {
  const idOf = (number: number): number => recalled.recordIds[number] as number;
  const read = evidenceReader(plan.comparisons, near.patterns);
  const told = rebound.told.map(
    ({ a, b, zone, weight, near: place }): PairRow => ({
      ...{ a: idOf(a), b: idOf(b), zone, weight },
      evidence:
        place === NO_EDGE ? evidenceOf(plan.comparisons, a, b) : read(a, b, near.pattern[place] as number),
    }),
  );
  changePairs(store, 'contact', {
    cleared: recalled.judged.map(idOf),
    dropped: rebound.dropped.map(({ a, b }) => ({ a: idOf(a), b: idOf(b) })),
    told,
  });
}

function writeClusters(
  store: Store,
  { recalled, rebound, regrouped }: Changes & { readonly regrouped: Int32Array },
  on: MatchOptions['today'],
): void {
  const { ranks } = recalled;
  const single = rebound.regrouped.flatMap(group => (group.length === 1 ? [...group] : []));
  const shared = rebound.regrouped
    .flatMap(group => (group.length > 1 ? [...group] : []))
    .sort((one, other) => (ranks[one] as number) - (ranks[other] as number));
  const ids = idsOf(recalled, shared);
  const { members } = grouped(
    ids,
    Int32Array.from(shared, number => rebound.clusters[number] as number),
    keyedRecords(store, 'contact', ids, { areFew: true }),
  );
  changeMembers(store, 'contact', idsOf(recalled, single), members);
  moveFromGone(store);
  const looked = joinedInts(recalled.gone, regrouped);
  logClusterChanges(store, 'contact', { members, recordIds: looked, on });
}
