// review: duplicate groups and pairs that wait for somebody, one decision at a time, each of which can be taken back. A decision
// is a judgement that holds for ever, and accepts the merges it stands for; records themselves are never changed.

import { chooseSurvivor } from '../../matching/grouping/survivorship.ts';
import type { CivilDate } from '../../model/calendar.ts';
import { fingerprintOf, type RecordKey } from '../../model/identity.ts';
import { actions, UNDER_WAY } from '../../store/findings/actions.ts';
import { type MergeRow, openMerges, replaceMerges } from '../../store/findings/open-merges.ts';
import type { Store } from '../../store/open.ts';
import {
  dropJudgement,
  type Judgement,
  type JudgementVerdict,
  judgementOf,
  keepJudgement,
} from '../../store/persons/judgements.ts';
import {
  mergeable,
  type ReviewPair,
  type ReviewRecord,
  reviewPairs,
  reviewRecord,
} from '../../store/persons/review-rows.ts';
import type { MatchedEntity } from '../../store/schema/matching.ts';

/** Records of one source that are one already (sure), or two records that may be one (check). */
export interface ReviewGroup {
  readonly entity: MatchedEntity;
  readonly recordIds: readonly number[];
  readonly zone: 'sure' | 'check';
  /** Of its weakest pair, in milli-bits. */
  readonly weight: number;
  /** Of its weakest pair; empty when all are bound through a record of another source. */
  readonly evidence: string;
}

/** A group with its records. */
export interface ReviewCase extends ReviewGroup {
  readonly records: readonly ReviewRecord[];
  /** The record that is proposed to stay. */
  readonly survivor: RecordKey;
}

export interface ReviewDecision {
  readonly verdict: JudgementVerdict;
  readonly survivor: RecordKey;
  /** Records of the group that do not belong to it. */
  readonly leftOut: readonly RecordKey[];
}

/** What a decision took the place of. */
export interface Undo {
  readonly entity: MatchedEntity;
  readonly judgements: readonly {
    readonly pair: Pick<Judgement, 'a' | 'b'>;
    readonly before: Omit<Judgement, 'a' | 'b'> | null;
  }[];
  readonly records: readonly RecordKey[];
  readonly merges: readonly MergeRow[];
}

/** What waits, the surest first; what somebody was unsure of comes last. Weights below `minWeight` (milli-bits) are left out. */
export function reviewGroups(store: Store, entity: MatchedEntity, minWeight: number): readonly ReviewGroup[] {
  const pairs = reviewPairs(store, entity);
  const open = pairs.filter(
    ({ zone, verdict }) => zone === 'check' && (verdict === null || verdict === 'unsure'),
  );
  const asked = [
    ...sureGroups(store, entity, pairs),
    ...[...open.filter(pair => pair.verdict === null), ...open.filter(pair => pair.verdict !== null)].map(
      ({ a, b, weight, evidence }): ReviewGroup => ({
        entity,
        recordIds: [a, b],
        zone: 'check',
        weight,
        evidence,
      }),
    ),
  ];
  return asked.filter(({ weight }) => weight >= minWeight);
}

/** Groups of which more than one record is neither merged nor about to be. */
function sureGroups(
  store: Store,
  entity: MatchedEntity,
  pairs: readonly ReviewPair[],
): readonly ReviewGroup[] {
  const settled = new Set(
    actions(store, [...UNDER_WAY, 'landed']).flatMap(({ kind, recordKey }) =>
      kind === 'merge' ? [recordKey] : [],
    ),
  );
  const weakest = new Map<string, ReviewPair[]>();
  for (const pair of pairs)
    if (pair.zone === 'sure') weakest.set(pair.clusterA, [...(weakest.get(pair.clusterA) ?? []), pair]);
  return [...Map.groupBy(mergeable(store, entity), ({ cluster, source }) => `${cluster} ${source}`).values()]
    .map(rows => {
      const recordIds = rows.filter(({ key }) => !settled.has(key)).map(({ recordId }) => recordId);
      const own = (weakest.get(rows[0]?.cluster ?? '') ?? []).filter(
        ({ a, b }) => recordIds.includes(a) && recordIds.includes(b),
      );
      const { weight = 0, evidence = '' } = own.at(-1) ?? {};
      return { entity, recordIds, zone: 'sure' as const, weight, evidence };
    })
    .filter(({ recordIds }) => recordIds.length > 1)
    .toSorted(
      (one, other) => other.weight - one.weight || (one.recordIds[0] ?? 0) - (other.recordIds[0] ?? 0),
    );
}

/** The group with its records; null when fewer than two are left. */
export function openCase(store: Store, group: ReviewGroup): ReviewCase | null {
  const records = group.recordIds.flatMap(id => reviewRecord(store, group.entity, id) ?? []);
  const proposed = openMerges(
    store,
    records.map(({ key }) => key),
  ).find(({ state }) => state === 'proposed');
  const into = records.find(({ key }) => key === proposed?.['into_key'])?.key;
  const survivor = into ?? chooseSurvivor(records);
  return records.length < 2 || survivor === null ? null : { ...group, records, survivor };
}

/** Keeps a decision; the caller holds the transaction. */
export function decideCase(
  store: Store,
  one: ReviewCase,
  decision: ReviewDecision,
  { today, runId }: { readonly today: CivilDate; readonly runId: number },
): Undo {
  const { entity, records, weight } = one;
  const keys = records.map(({ key }) => key);
  const judgements = judgementsOf(keys, decision);
  const undo: Undo = {
    entity,
    judgements: judgements.map(({ a, b }) => ({
      pair: { a, b },
      before: judgementOf(store, entity, { a, b }),
    })),
    records: keys,
    merges: openMerges(store, keys),
  };
  for (const judgement of judgements) keepJudgement(store, entity, { ...judgement, on: today, weight });
  if (decision.verdict !== 'unsure') replaceMerges(store, keys, mergesOf(one, decision, runId));
  return undo;
}

/** Same: each with the one that stays. Different and unsure: each with each. Who is left out differs from all who stay. */
function judgementsOf(
  keys: readonly RecordKey[],
  { verdict, survivor, leftOut }: ReviewDecision,
): readonly Pick<Judgement, 'a' | 'b' | 'verdict'>[] {
  const kept = keys.filter(key => !leftOut.includes(key));
  const own =
    verdict === 'same'
      ? kept.filter(key => key !== survivor).map(key => ({ a: survivor, b: key, verdict }))
      : kept.flatMap((a, at) => kept.slice(at + 1).map(b => ({ a, b, verdict })));
  const apart = leftOut.flatMap(a => kept.map(b => ({ a, b, verdict: 'different' as const })));
  return [...own, ...apart];
}

/** Merges within the source of the one that stays; in another source the person is linked, not merged. */
function mergesOf(
  { entity, records }: ReviewCase,
  { verdict, survivor, leftOut }: ReviewDecision,
  runId: number,
): readonly MergeRow[] {
  if (verdict !== 'same') return [];
  const rule = `${entity}-duplicate`;
  const source = records.find(({ key }) => key === survivor)?.source;
  return records
    .filter(record => record.key !== survivor && record.source === source && !leftOut.includes(record.key))
    .map(({ key }) => ({
      ...{ record_key: key, into_key: survivor, state: 'accepted', confidence: 'likely', rule },
      ...{ fingerprint: fingerprintOf(rule, key, null), proposed_run: runId, accepted_run: runId },
    }));
}

/** Takes a decision back; the caller holds the transaction. */
export function undoDecision(store: Store, { entity, judgements, records, merges }: Undo): void {
  for (const { pair, before } of judgements) {
    if (before === null) dropJudgement(store, entity, pair);
    else keepJudgement(store, entity, { ...pair, ...before });
  }
  replaceMerges(store, records, merges);
}
