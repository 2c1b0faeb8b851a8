// npm run bench rerun [RECORDS]: matching a project, and again a month later when 2 % of the records changed. Bar: design, matching.md.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeStore, openStore } from '../src/store/open.ts';
import { all } from '../src/store/statement.ts';
import { COMMAND, measure } from './command.ts';
import { truthFile } from './persons-file.ts';

const MATCH_RUN = join(import.meta.dirname, 'match-run.ts');

/** One record in so many has another telephone number a month later. */
const CHANGED_ONE_IN = 50;

export async function benchRerun(records: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dws-bench-'));
  try {
    writeFileSync(join(folder, 'datawasstraat.yaml'), 'country: NL\n');
    const [head = '', ...lines] = readFileSync(await truthFile('persons', records), 'utf8')
      .trim()
      .split('\n');
    const later = lines.map((line, at) => (at % CHANGED_ONE_IN === 0 ? withPhone(line, at) : line));
    const first = await matchOf(folder, [head, ...lines]);
    const second = await matchOf(folder, [head, ...later]);
    const kept = [...first.persons].filter(([id, person]) => second.persons.get(id) === person).length;
    for (const [name, of] of [
      ['wall', (run: Matched) => run.seconds],
      ['processor', (run: Matched) => run.processorSeconds],
    ] as const) {
      const [one, other] = [of(first), of(second)];
      console.log(
        `${name}: first ${one.toFixed(1)} s; 2 % changed ${other.toFixed(1)} s, ratio ${(other / one).toFixed(2)}`,
      );
    }
    console.log(`memory: first ${first.megabytes} MB; 2 % changed ${second.megabytes} MB`);
    console.log(`what is kept for the next: ${(100 * second.keptShare).toFixed(0)} % of the store`);
    console.log(`records whose person kept its id: ${kept} of ${first.persons.size}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The eighth column is the landline; no cell holds a comma. */
function withPhone(line: string, at: number): string {
  const cells = line.split(',');
  cells[8] = `010-${1_000_000 + at}`;
  return cells.join(',');
}

interface Matched {
  readonly seconds: number;
  readonly processorSeconds: number;
  /** At its peak, the start of the program included. */
  readonly megabytes: number;
  /** Of the store, what the next matching may ask for. */
  readonly keptShare: number;
  readonly persons: ReadonlyMap<string, string>;
}

async function matchOf(folder: string, lines: readonly string[]): Promise<Matched> {
  const file = join(folder, 'contacts.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const args = [COMMAND, 'import', file, '--source', 'crm', '-q', '--today', '2026-12-01'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`import ended with ${status}: ${stderr}`);
  const path = join(folder, '.datawasstraat/store.db');
  const costPath = join(folder, 'cost.json');
  const run = await measure(process.execPath, [MATCH_RUN, path, costPath], { folder });
  const cost = JSON.parse(readFileSync(costPath, 'utf8')) as Pick<Matched, 'seconds' | 'processorSeconds'>;
  const store = openStore(path);
  try {
    const rows = all<{ id: string; person: string }>(
      store,
      'select source_id as id, person_key as person from contacts',
    );
    const [kept] = all<{ bytes: number }>(store, 'select sum(length(bytes)) as bytes from match_memory');
    const pages = (name: string): number => store.connection.pragma(name, { simple: true }) as number;
    const used = (pages('page_count') - pages('freelist_count')) * pages('page_size');
    return {
      ...cost,
      megabytes: Math.round(run?.peakMegabytes ?? 0),
      keptShare: (kept?.bytes ?? 0) / used,
      persons: new Map(rows.map(({ id, person }) => [id, person])),
    };
  } finally {
    closeStore(store);
  }
}
