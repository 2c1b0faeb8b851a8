// The same matching of persons as SQL on DuckDB, as Splink runs it: one streaming join per blocking key that compares and weighs
// pairs as they appear, then components by rounds. What our side prepares (normalised columns, blocks under their caps, trained
// weights) it gets for nothing. May not judge.

import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Layout } from '../src/matching/blocking/blocking.ts';
import type { BlockingKey } from '../src/matching/blocking/blocking-key.ts';
import type { Codes, Column } from '../src/matching/columns/column.ts';
import { textReader } from '../src/matching/columns/texts.ts';
import type { PersonFeatures } from '../src/matching/features/person-features.ts';
import type { Model } from '../src/matching/weighing/model.ts';
import { type Cost, measure } from './command.ts';
import { levelsOf } from './sql-levels.ts';

/** What the job works on, by record. */
export interface SqlJob {
  readonly names: readonly string[];
  readonly features: PersonFeatures;
  /** The keys that are used, in order. */
  readonly keys: readonly { readonly key: BlockingKey; readonly layout: Layout }[];
  readonly model: Model;
}

const LINES_A_CHUNK = 2000;

/** Writes `prepared.csv` and `job.sql` into a folder; the job leaves `rival.csv`, record and cluster. */
export async function writeSqlJob(job: SqlJob, folder: string): Promise<void> {
  await pipeline(Readable.from(preparedLines(job)), createWriteStream(join(folder, 'prepared.csv')));
  writeFileSync(join(folder, 'job.sql'), statements(job).join(';\n'));
}

const PYTHON =
  "import duckdb\ncon = duckdb.connect()\nfor one in open('job.sql', encoding='utf-8').read().split(';\\n'): con.execute(one)\n" +
  'while con.execute("select count(*) from label join edge on label.id = edge.a join label other on other.id = edge.b where label.cluster <> other.cluster").fetchone()[0]:\n' +
  "  con.execute(open('round.sql', encoding='utf-8').read())\n" +
  'con.execute("copy (select name, cluster from label join record using (id)) to \'rival.csv\' (header)")\n';

const PAIRS = 'con.execute("copy edge to \'pairs.csv\' (header)")\n';

/** Leaves `pairs.csv` too when wanted. Null: the Python module is not here. */
export async function runSqlJob(folder: string, wantsPairs = false): Promise<Cost | null> {
  const hasModule = await measure('python3', ['-c', 'import duckdb'], { folder, accept: [0, 1] });
  if (hasModule?.exitCode !== 0) return null;
  writeFileSync(join(folder, 'round.sql'), ROUND);
  return measure('python3', ['-c', wantsPairs ? PYTHON + PAIRS : PYTHON], { folder });
}

/** Labels go down along the edges, one step a round. */
const ROUND = `
create or replace table label as
select label.id, least(label.cluster, min(coalesce(near.cluster, label.cluster))) as cluster
from label left join (
  select edge.a as id, label.cluster from edge join label on label.id = edge.b
  union all select edge.b, label.cluster from edge join label on label.id = edge.a
) near using (id) group by label.id, label.cluster`;

/** Texts of records by column; of the local part of an address its number, for it is only told equal. */
function columnsOf({
  features,
}: SqlJob): readonly (readonly [name: string, column: Column | Codes | null])[] {
  const { address } = features;
  return [
    ['given', features.given],
    ['stem', features.stem],
    ['initial', features.initial],
    ['family', features.family],
    ['generation', features.generation],
    ['birth', features.birth],
    ['email', features.emails.columns[0] ?? null],
    ['email_local', features.emails.local],
    ['phone_1', features.phones.columns[0] ?? null],
    ['phone_2', features.phones.columns[1] ?? null],
    ['street', address.street],
    ['number', address.number],
    ['postcode', address.postcode],
    ['area', address.area],
    ['city', address.city],
  ];
}

/**
 * The blocks of each record in as many columns as the key has. A block over its cap is none, but who stands alone in a block has one:
 * that nobody shares it is for the join to find, as it is for us.
 */
function keyColumns({ keys, names }: SqlJob): readonly Int32Array[] {
  return keys.flatMap(({ key, layout: { starts, records } }) => {
    const made = key.columns();
    const columns = made.map(() => new Int32Array(names.length).fill(-1));
    for (let block = 0; block + 1 < starts.length; block++)
      for (const record of records.subarray(starts[block], starts[block + 1])) {
        const free = columns.find(one => one[record] === -1);
        if (free) free[record] = block;
      }
    made.forEach((parts, column) => {
      const mine = columns[column] as Int32Array;
      const alone = starts.length + column * names.length;
      for (let record = 0; record < names.length; record++)
        if (mine[record] === -1 && parts.every(part => (part.codes[record] ?? -1) >= 0))
          mine[record] = alone + record;
    });
    return columns;
  });
}

/** By such a column its key. */
export function keysOfColumns({ keys }: SqlJob): readonly number[] {
  return keys.flatMap(({ key: { columns } }, key) => columns().map(() => key));
}

function recordReader(column: Column | Codes | null): (record: number) => string {
  if (column === null) return () => '';
  const { codes } = column;
  const read =
    'values' in column ? textReader(column.values) : (code: number) => (code < 0 ? '' : String(code));
  return record => read(codes[record] ?? -1);
}

function* preparedLines(job: SqlJob): Generator<string> {
  const columns = columnsOf(job);
  const readers = columns.map(([, column]) => recordReader(column));
  const keys = keyColumns(job);
  const names = ['id', 'name', ...columns.map(([name]) => name), ...keys.map((_, at) => `key_${at}`)];
  let held = [names.join(',')];
  for (let record = 0; record < job.names.length; record++) {
    const texts = readers.map(read => read(record));
    const codes = keys.map(all => ((all[record] ?? -1) < 0 ? '' : all[record]));
    const cells = [record, job.names[record], ...texts.map(text => text.replaceAll(/[,"]/g, ' ')), ...codes];
    held.push(cells.join(','));
    if (held.length < LINES_A_CHUNK) continue;
    yield `${held.join('\n')}\n`;
    held = [];
  }
  yield `${held.join('\n')}\n`;
}

/** The statement that reads `prepared.csv`. */
export function loading(job: SqlJob): string {
  const types = keysOfColumns(job).map((_, at) => `key_${at}: 'INTEGER'`);
  const texts = columnsOf(job).map(([name]) => `${name}: 'VARCHAR'`);
  const columns = ["id: 'INTEGER'", "name: 'VARCHAR'", ...texts, ...types].join(', ');
  return `create table record as select * from read_csv('prepared.csv', header = true, columns = {${columns}})`;
}

function statements(job: SqlJob): readonly string[] {
  return [
    'set threads = 2',
    'set preserve_insertion_order = false',
    loading(job),
    'create table edge (a integer, b integer, weight integer)',
    ...job.keys.map((_, key) => joinOn(job, key)),
    'create table label as select id, id as cluster from record',
  ];
}

/** Columns of a key, each against each: two records share the key where any of them is equal. */
function sharing(job: SqlJob, key: number): readonly string[] {
  const own = keysOfColumns(job).flatMap((one, at) => (one === key ? [at] : []));
  return own.flatMap(one => own.map(other => `one.key_${one} = other.key_${other}`));
}

/** The pairs that this key makes and no earlier one does, compared and weighed as they appear. */
function joinOn(job: SqlJob, key: number): string {
  const earlier = job.keys.slice(0, key).map((_, at) => `(${sharing(job, at).join(' or ')}) is not true`);
  const weight = job.model.comparisons.map(({ name, weights }) => {
    const { none, conditions, otherwise } = levelsOf(name);
    const weighed = (level: number): number => weights[0]?.[level - 1] ?? 0;
    const whens = conditions.map(([level, condition]) => `when ${condition} then ${weighed(level)}`);
    return `case when ${none} then 0 ${whens.join('\n')} else ${weighed(otherwise)} end`;
  });
  const on = sharing(job, key);
  // A union of joins on one equality each: a join on "or" is no hash join.
  const pairs = on
    .map(
      equal => `select one.id as a, other.id as b, ${weight.join('\n + ')} + ${job.model.priors[0] ?? 0} as weight
from record one join record other on ${equal} and one.id < other.id
where ${earlier.join(' and ') || 'true'}`,
    )
    .join('\nunion\n');
  return `insert into edge select a, b, weight from (${pairs}) where weight > 0`;
}
