// The same matching of persons by Splink on DuckDB, with training and clustering of its own. What our side prepares (normalised
// columns, blocks under their caps) it gets for nothing. May not judge.

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Cost, measure } from './command.ts';
import { levelsOf } from './sql-levels.ts';
import { keysOfColumns, loading, type SqlJob } from './sql-rival.ts';

const PROGRAM = resolve(import.meta.dirname, 'splink-rival.py');

/** Rules that leave each other's comparisons to be trained. */
const TRAINING = ['l.email = r.email', 'l.birth = r.birth and l.postcode = r.postcode'];
/** Pairs of these are hardly ever strangers: what it estimates the prior from. */
const SURE = ['l.email = r.email and l.birth = r.birth', 'l.phone_1 = r.phone_1 and l.birth = r.birth'];

/** Beside `prepared.csv` of the job. */
export function writeSplinkJob(job: SqlJob, folder: string): void {
  const text = {
    load: loading(job),
    comparisons: job.model.comparisons.map(({ name }) => comparisonOf(name)),
    keys: rulesOf(job),
    training: TRAINING,
    sure: SURE,
  };
  writeFileSync(join(folder, 'splink.json'), JSON.stringify(text));
}

/** Null: the Python module is not here. */
export async function runSplinkJob(folder: string): Promise<Cost | null> {
  const hasModule = await measure('python3', ['-c', 'import splink'], { folder, accept: [0, 1] });
  return hasModule?.exitCode === 0 ? measure('python3', [PROGRAM], { folder }) : null;
}

/** A pair is one row there, a column of either record ends in _l or _r. */
function ofPair(condition: string): string {
  return condition.replaceAll(/\bone\.(\w+)/g, '$1_l').replaceAll(/\bother\.(\w+)/g, '$1_r');
}

function comparisonOf(name: string): object {
  const { none, conditions } = levelsOf(name);
  const level = (condition: string): object => ({
    sql_condition: ofPair(condition),
    label_for_charts: ofPair(condition),
  });
  return {
    output_column_name: name.replaceAll('-', '_'),
    comparison_levels: [
      { ...level(none), is_null_level: true },
      ...conditions.map(([, condition]) => level(condition)),
      level('ELSE'),
    ],
  };
}

/** A key over several columns is a rule for each two of them: it, too, joins on one equality at a time. */
function rulesOf(job: SqlJob): readonly string[] {
  const keys = keysOfColumns(job);
  return keys.flatMap((key, one) =>
    keys.flatMap((same, other) => (same === key ? [`l.key_${one} = r.key_${other}`] : [])),
  );
}
