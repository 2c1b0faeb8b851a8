// The invented persons and organisations that the matching benches read, and our reading of them. Made once, kept in the system's
// temporary folder.

import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { layOutKey } from '../src/matching/blocking/block-layout.ts';
import type { BlockingKey } from '../src/matching/blocking/blocking-key.ts';
import { textReader } from '../src/matching/columns/texts.ts';
import { scoreRecords } from '../src/matching/engine.ts';
import { personFeatures } from '../src/matching/features/person-features.ts';
import { canonicalOrder } from '../src/matching/fields/canonical-order.ts';
import { planOf } from '../src/matching/plan.ts';
import { readDedupeRecords } from '../src/steps/match/dedupe-records.ts';
import { openTable } from '../src/steps/read/open-table.ts';
import { withThreads } from '../src/steps/workers/match-threads.ts';
import { dutchOrganisations } from './generator/dutch-organisations.ts';
import { dutchPersons } from './generator/dutch-persons.ts';
import type { SqlJob } from './sql-rival.ts';

const SEED = 20_261;
/** Raise it when the generator makes other bytes. */
const EDITION = 2;
const GENERATORS = { persons: dutchPersons, organisations: dutchOrganisations };

/** About that many records with their truth; gives the path. */
export async function truthFile(kind: 'persons' | 'organisations', records: number): Promise<string> {
  const folder = join(tmpdir(), `dws-bench-${userInfo().username}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${kind}-${records}-seed${SEED}-edition${EDITION}.csv`);
  if (existsSync(path)) return path;
  const unfinished = `${path}.${process.pid}`;
  await pipeline(Readable.from(GENERATORS[kind](records, SEED)), createWriteStream(unfinished));
  renameSync(unfinished, path);
  return path;
}

/** What {@link SqlJob} is given: our columns, blocks and trained weights of a file of persons. */
export async function readSqlJob(path: string): Promise<SqlJob> {
  const table = await openTable(path, {}, () => {
    throw new Error('a plain CSV file needs no folder');
  });
  const settings = { entity: 'contact', map: new Map(), id: 'id', truth: 'entity' } as const;
  const read = await readDedupeRecords(path, table, settings, { pulse: { beat: async () => {} } });
  const order = canonicalOrder(read);
  const raw = { size: read.size, columns: read.columns, order };
  const features = personFeatures(raw);
  const plan = planOf({ entity: 'contact', of: features });
  const { keys, model } = await withThreads({ threads: 2, breathe: async () => {} }, ({ hands }) =>
    scoreRecords(plan, { hands }),
  );
  const layouts = keys.map(({ name }) => {
    const at = plan.keys.findIndex(key => key.name === name);
    return { key: plan.keys[at] as BlockingKey, layout: layOutKey(plan, at) };
  });
  const nameOf = textReader(read.names);
  const names = Array.from(order, nameOf);
  return { names, features, keys: layouts, model };
}
