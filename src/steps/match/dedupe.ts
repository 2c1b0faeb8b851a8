// dedupe: the matching engine on any file. Records → clusters; stores nothing, writes nothing.

import type { KeyFigures } from '../../matching/blocking/blocking.ts';
import { type Matched, matchRecords } from '../../matching/engine.ts';
import { sameAddress } from '../../matching/features/address.ts';
import { sharedAddressSets } from '../../matching/fields/address-sets.ts';
import { canonicalOrder, manyCopies } from '../../matching/fields/canonical-order.ts';
import type { MatchEntity } from '../../matching/fields/entity.ts';
import type { RawFields } from '../../matching/fields/raw-fields.ts';
import type { Edges } from '../../matching/grouping/clustering.ts';
import { equalNamesApart } from '../../matching/grouping/equal-names-apart.ts';
import { type Evaluation, evaluate } from '../../matching/grouping/evaluation.ts';
import { evidenceOf, zonesOf } from '../../matching/grouping/zones.ts';
import { type Hands, OWN_HANDS } from '../../matching/hands.ts';
import type { MatchRun, MatchStage } from '../../matching/match-run.ts';
import { type MatchPlan, planOf } from '../../matching/plan.ts';
import type { Model } from '../../matching/weighing/model.ts';
import { fitsModel } from '../../matching/weighing/model-file.ts';
import { Fault } from '../../model/fault.ts';
import type { DedupeRecords } from './dedupe-records.ts';
import { filesByRecord, joinColumns } from './join-files.ts';

/** A model of an earlier run, and the file that held it. */
export interface EarlierModel {
  readonly file: string;
  readonly model: Model;
}

export interface DedupeOptions {
  /** Null: trained on these records. */
  readonly earlier: EarlierModel | null;
  /** Told when a stage has ended. */
  readonly ended: (stage: MatchStage) => void;
  /** Who does the work; this thread alone when left out. */
  readonly hands?: Hands;
  /** As {@link MatchRun} says. */
  readonly freeBytes?: () => number;
}

/** What is odd about all records together: no value in any column used, or the same in all of them. */
export type Sameness = 'empty' | 'equal';

export interface Dedupe {
  readonly files: readonly DedupeRecords[];
  readonly size: number;
  readonly sameness: Sameness | null;
  /** Records that share their name with one they were not put together with, where names are all there is. */
  readonly equalApart: number;
  readonly matched: Matched;
  /** Pairs above zero, by number of record over all files, from 0. */
  readonly edges: Edges;
  /** What the comparisons say of a pair, by its position in `edges`: `comparison:level`, separated by spaces. */
  readonly evidence: (edge: number) => string;
  /** What would follow from a pair in a project, by its position in `edges`. */
  readonly zone: (edge: number) => 'sure' | 'check' | 'no';
  /** By record, over all files in order, the number of the first record of its cluster, from 0. */
  readonly clusters: Int32Array;
  readonly clusterCount: number;
  /** Clusters of more than one record, and the records in them. */
  readonly groups: number;
  readonly grouped: number;
  readonly oversize: readonly Pick<KeyFigures, 'name' | 'dropped'>[];
  readonly evaluation: Evaluation | null;
}

/**
 * One file is deduplicated; of two, records are linked across. Fault E057: no column to match on; E058: the earlier model was
 * trained on other columns.
 */
export async function dedupe(
  paths: readonly string[],
  files: readonly DedupeRecords[],
  options: DedupeOptions,
): Promise<Dedupe> {
  const [first] = files;
  const entity = first?.fields.entity ?? 'contact';
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const { earlier, ended, hands = OWN_HANDS, freeBytes = () => Number.POSITIVE_INFINITY } = options;
  const { plan, order, sameness, run } = await prepare(files, entity, { size, hands });
  if (plan.comparisons.length === 0) {
    throw new Fault('E057', {
      file: paths[0] ?? '',
      headers: first?.fields.columns.map(column => column.header) ?? [],
    });
  }
  if (earlier !== null && (earlier.model.entity !== entity || !fitsModel(earlier.model, plan.comparisons)))
    throw new Fault('E058', { file: earlier.file, problem: 'other-columns' });
  ended('features');
  const matched = await matchRecords(plan, {
    ...run,
    known: earlier?.model ?? null,
    ended,
    hands,
    freeBytes,
  });
  const clusters = clustersByRecord(matched.clusters, order);
  const truth = files.every(file => file.truth !== null) ? files.flatMap(file => file.truth ?? []) : null;
  return {
    files,
    size,
    sameness,
    equalApart: files.length > 1 ? 0 : equalNamesApart(matched.plan.features, matched.clusters),
    matched,
    edges: edgesByRecord(matched.edges, order),
    evidence: edge =>
      evidenceOf(matched.plan.comparisons, matched.edges.a[edge] ?? 0, matched.edges.b[edge] ?? 0),
    zone: zoneReader(matched.plan, matched.edges),
    clusters,
    ...countClusters(clusters),
    oversize: matched.keys.filter(one => one.dropped.length > 0),
    evaluation:
      truth === null
        ? null
        : evaluate([...clusters], truth, files.length > 1 ? filesByRecord(files, size) : null),
  };
}

function zoneReader({ features, comparisons }: MatchPlan, { a, b }: Edges): Dedupe['zone'] {
  const zoneOf = zonesOf(features.entity, comparisons, sameAddress(features.of.address));
  return edge => {
    const verdict = zoneOf(a[edge] ?? 0, b[edge] ?? 0);
    return verdict === 'sure' || verdict === 'check' ? verdict : 'no';
  };
}

interface Prepared {
  readonly plan: MatchPlan;
  readonly order: Int32Array;
  readonly sameness: Sameness | null;
  readonly run: MatchRun;
}

/** Features, comparisons and keys; what the files held is let go. */
async function prepare(
  files: readonly DedupeRecords[],
  entity: MatchEntity,
  { size, hands }: { readonly size: number; readonly hands: Hands },
): Promise<Prepared> {
  const columns = joinColumns(files, size);
  const addresses = sharedAddressSets(files.map(file => file.addresses));
  const raw = { size, columns, addresses, order: canonicalOrder({ size, columns }) };
  const { order } = raw;
  const byRecord = files.length > 1 ? filesByRecord(files, size) : null;
  const fileOf = byRecord && Uint8Array.from(order, record => byRecord[record] ?? 0);
  const run = { fileOf, copies: manyCopies(raw, order) };
  const sameness = samenessOf(raw);
  const features = await hands.readFeatures(entity, raw);
  for (const file of files) file.columns.clear();
  return { plan: planOf(features), order, sameness, run };
}

function samenessOf({ size, columns }: RawFields): Sameness | null {
  const all = [...columns.values()].flat();
  if (size < 2) return null;
  if (all.every(column => column.values.size === 0)) return 'empty';
  return all.every(({ codes }) => codes.every(code => code === codes[0])) ? 'equal' : null;
}

function countClusters(clusters: Int32Array): Pick<Dedupe, 'clusterCount' | 'groups' | 'grouped'> {
  const sizes = new Int32Array(clusters.length);
  for (const cluster of clusters) sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  let [clusterCount, groups, grouped] = [0, 0, 0];
  for (const size of sizes) {
    if (size > 0) clusterCount += 1;
    if (size < 2) continue;
    groups += 1;
    grouped += size;
  }
  return { clusterCount, groups, grouped };
}

/** Clusters named by their first record. */
function clustersByRecord(clusters: Int32Array, order: Int32Array): Int32Array {
  const firsts = new Int32Array(clusters.length).fill(clusters.length);
  clusters.forEach((cluster, place) => {
    firsts[cluster] = Math.min(firsts[cluster] ?? 0, order[place] ?? 0);
  });
  const byRecord = new Int32Array(clusters.length);
  clusters.forEach((cluster, place) => {
    byRecord[order[place] ?? 0] = firsts[cluster] ?? 0;
  });
  return byRecord;
}

function edgesByRecord({ a, b, weight }: Edges, order: Int32Array): Edges {
  const [ones, others] = [a.map(place => order[place] ?? 0), b.map(place => order[place] ?? 0)];
  return {
    a: ones.map((one, edge) => Math.min(one, others[edge] ?? 0)),
    b: others.map((other, edge) => Math.max(other, ones[edge] ?? 0)),
    weight,
  };
}
