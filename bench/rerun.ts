// npm run bench rerun [RECORDS]: matching a project, and again in the two months after, when some records changed, came and went. Bar: design, matching.md.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeStore, openStore } from '../src/store/open.ts';
import { all } from '../src/store/statement.ts';
import { COMMAND, measure } from './command.ts';
import { median } from './median.ts';
import { truthFile } from './persons-file.ts';

const MATCH_RUN = join(import.meta.dirname, 'match-run.ts');

/** One record in so many has another telephone number a month later. */
const CHANGED_ONE_IN = 50;
/** And in the month after that as many another surname, and one in so many is gone, and as many are new. */
const GONE_ONE_IN = 100;

/** What else runs on the machine makes one round twice another. */
const ROUNDS = 3;

export async function benchRerun(records: number): Promise<void> {
  const [head = '', ...lines] = readFileSync(await truthFile('persons', records), 'utf8')
    .trim()
    .split('\n');
  const second = lines.map((line, at) => (at % CHANGED_ONE_IN === 0 ? withPhone(line, at) : line));
  const third = [...second.flatMap(monthLater), ...second.filter(isCopied).map(asNew)];
  const rounds: Months[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const months = await inProject(async folder => [
      await matchOf(folder, [head, ...lines]),
      await matchOf(folder, [head, ...second]),
      await matchOf(folder, [head, ...third]),
    ]);
    rounds.push(months);
    sayMonths(`round ${round + 1}`, [months]);
  }
  sayMonths('medians', rounds);
  const [[first, later] = []] = rounds;
  if (first === undefined || later === undefined) return;
  const kept = [...first.persons].filter(([id, person]) => later.persons.get(id) === person).length;
  console.log(`what is kept for the next: ${(100 * later.keptShare).toFixed(0)} % of the store`);
  console.log(`records whose person kept its id after 2 % changed: ${kept} of ${first.persons.size}`);
}

type Months = readonly [first: Matched, second: Matched, third: Matched];

const MONTHS = ['first', '2 % changed', '2 % changed, 1 % new, 1 % gone'] as const;

/** Figures, and of later months their ratio to the first within a round. */
function sayMonths(title: string, rounds: readonly Months[]): void {
  for (const [name, of] of [
    ['wall', (month: Matched) => month.seconds],
    ['processor', (month: Matched) => month.processorSeconds],
  ] as const) {
    const figures = MONTHS.map((said, at) => {
      const seconds = median(rounds.map(months => of(months[at] as Matched)));
      const ratio = median(rounds.map(months => of(months[at] as Matched) / of(months[0])));
      return `${said} ${seconds.toFixed(1)} s${at === 0 ? '' : ` (${ratio.toFixed(2)})`}`;
    });
    console.log(`${title}, ${name}: ${figures.join('; ')}`);
  }
  const peaks = MONTHS.map((_, at) => Math.max(...rounds.map(months => months[at]?.megabytes ?? 0)));
  console.log(`${title}, memory: ${peaks.join(', ')} MB`);
}

async function inProject(work: (folder: string) => Promise<Months>): Promise<Months> {
  const folder = mkdtempSync(join(tmpdir(), 'dws-bench-'));
  try {
    writeFileSync(join(folder, 'datawasstraat.yaml'), 'country: NL\n');
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// The cells of a line by their place; no cell holds a comma.
const [ID, SURNAME, EMAIL, LANDLINE] = [0, 5, 7, 8] as const;

function withCell(line: string, place: number, edit: (cell: string) => string): string {
  const cells = line.split(',');
  cells[place] = edit(cells[place] ?? '');
  return cells.join(',');
}

function withPhone(line: string, at: number): string {
  return withCell(line, LANDLINE, () => `010-${1_000_000 + at}`);
}

function monthLater(line: string, at: number): readonly string[] {
  if (at % GONE_ONE_IN === 2) return [];
  return [at % CHANGED_ONE_IN === 1 ? withCell(line, SURNAME, name => `${name}s`) : line];
}

function isCopied(_: string, at: number): boolean {
  return at % GONE_ONE_IN === 3;
}

function asNew(line: string): string {
  return withCell(
    withCell(line, ID, id => `n${id}`),
    EMAIL,
    email => (email === '' ? '' : `nieuw.${email}`),
  );
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
