// npm run bench matching [RECORDS]: how good the clusters of `dedupe` are, defaults only. The public sets beside the project with their
// bars, then invented Dutch data with false merges apart, beside the same job as SQL on DuckDB. Bars: design, matching.md.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bestThreshold } from './best-threshold.ts';
import { readSqlJob, truthFile } from './persons-file.ts';
import { dedupe, type Quality, qualityText, type Row, readRows } from './quality.ts';
import { runSqlJob, writeSqlJob } from './sql-rival.ts';

const SHARED = resolve(import.meta.dirname, '../../shared/data/matching');

/** Minimum and stretch of the design. */
const PUBLIC_SETS = [
  { set: 'febrl1', id: 'rec_id', truth: 'entity', bars: [0.995, 1] },
  { set: 'febrl2', id: 'rec_id', truth: 'entity', bars: [0.995, 1] },
  { set: 'fake_1000', id: 'unique_id', truth: 'cluster', bars: [0.93, 0.96] },
  { set: 'chicago-childcare', id: 'Id', truth: 'True Id', bars: [0.94, 0.96] },
  { set: 'restaurants', id: 'id', truth: 'entity', bars: [0.87, 0.93] },
] as const;

/** Invented: which columns hold the record, the truth, and who belongs together without being one. */
const INVENTED = {
  persons: { id: 'id', group: 'household', bars: [0.92, 0.94] },
  organisations: { id: 'relatienummer', group: 'concern', bars: [0.77, 0.9] },
} as const;

export async function benchMatching(records: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dws-bench-'));
  try {
    console.log('set                          precision  recall      F1  minimum  stretch');
    for (const { set, id, truth, bars } of PUBLIC_SETS) {
      const file = join(SHARED, set, 'records.csv');
      if (existsSync(file)) sayQuality(set, dedupe(file, { id, truth, folder }), bars);
      else console.log(`${set.padEnd(28)} not there: ${file}`);
    }
    for (const kind of ['persons', 'organisations'] as const) await invented(kind, records, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function invented(kind: keyof typeof INVENTED, records: number, folder: string): Promise<void> {
  const { id, group, bars } = INVENTED[kind];
  const file = await truthFile(kind, records);
  const truth = readRows(file);
  const name = `${records} Dutch ${kind}`;
  sayQuality(name, dedupe(file, { id, truth: 'entity', folder }), bars);
  sayFalseMerges(readRows(join(folder, 'clusters.csv')), truth, { id, group });
  // The SQL job compares persons only.
  if (kind === 'organisations') return;
  const job = await readSqlJob(file);
  await writeSqlJob(job, folder);
  if ((await runSqlJob(folder, true)) === null) {
    console.log('  the same as SQL: not found: DuckDB (pip install duckdb)');
    return;
  }
  const entities = new Map(truth.map(row => [row[id], row['entity'] ?? null]));
  const pairs = readRows(join(folder, 'pairs.csv')).map(
    ({ a, b, weight }) => [Number(a), Number(b), Number(weight)] as const,
  );
  const { threshold, clusters, evaluation } = bestThreshold(
    pairs,
    job.names.map(record => entities.get(record) ?? null),
  );
  sayQuality(`  SQL, best threshold: ${threshold / 1000}`, evaluation, bars);
  const rows = job.names.map((record, at) => ({ record, cluster: String(clusters[at]) }));
  sayFalseMerges(rows, truth, { id, group });
}

function sayQuality(name: string, quality: Quality, [minimum, stretch]: readonly [number, number]): void {
  const { f1 } = quality;
  const judged = f1 >= stretch ? 'above stretch' : f1 >= minimum ? 'above minimum' : 'below minimum';
  const bars = [minimum, stretch].map(bar => bar.toFixed(3).padStart(8)).join(' ');
  console.log(`${qualityText(name, quality)} ${bars}  ${judged}`);
}

/** Pairs of one cluster that are two entities, by what they are to each other; beside it how many such pairs there are. */
function sayFalseMerges(
  found: readonly Row[],
  truth: readonly Row[],
  { id, group }: { readonly id: string; readonly group: string },
): void {
  const known = new Map(truth.map(row => [row[id], row]));
  const rows = found.flatMap(({ record = '', cluster = '' }) => {
    const row = known.get(record);
    return row === undefined ? [] : [{ cluster, entity: row['entity'] ?? '', group: row[group] ?? '' }];
  });
  const wrong = new Map<string, number>();
  for (const [one, other] of pairsBy(rows, row => row.cluster)) {
    const kind = one.group === other.group ? (one.group.split(' ')[1] ?? '') : 'strangers';
    if (one.entity !== other.entity) wrong.set(kind, (wrong.get(kind) ?? 0) + 1);
  }
  const all = new Map<string, number>();
  for (const [one, other] of pairsBy(rows, row => row.group)) {
    const kind = one.group.split(' ')[1] ?? '';
    if (one.entity !== other.entity) all.set(kind, (all.get(kind) ?? 0) + 1);
  }
  const kinds = [...all.keys(), 'strangers'].toSorted();
  const said = kinds.map(
    kind => `${kind} ${wrong.get(kind) ?? 0}${all.has(kind) ? ` of ${all.get(kind)}` : ''}`,
  );
  console.log(`  false merges, in pairs: ${said.join(', ')}`);
}

function* pairsBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Generator<[Item, Item]> {
  for (const group of Map.groupBy(items, keyOf).values())
    for (const [at, one] of group.entries()) for (const other of group.slice(at + 1)) yield [one, other];
}
