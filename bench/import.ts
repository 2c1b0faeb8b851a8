// npm run bench import [RECORDS]: `import` beside sqlite3 and DuckDB on one export, in turns. Bars: design, exchange.md.

import { cpSync, createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { COMMAND, type Cost, measure } from './command.ts';
import { benchExport } from './export.ts';
import { exportFile } from './export-file.ts';
import { timeApart } from './import-parts.ts';
import { median } from './median.ts';
import { DUCKDB, type Rival, SQLITE } from './rivals.ts';

const ROUNDS = 3;
/** From here on one round is long enough, and the export, which is measured on fewer, is left out. */
const LONG = 5_000_000;

export async function benchImport(records: number): Promise<void> {
  const file = await exportFile(records);
  const folder = mkdtempSync(join(tmpdir(), 'dws-bench-'));
  try {
    writeFileSync(join(folder, 'datawasstraat.yaml'), 'country: NL\n');
    sayMachine(records, statSync(file).size);
    const rivals = await presentRivals(folder);
    const later = join(folder, 'later.csv');
    await writeLater(file, later);
    const rounds: Round[] = [];
    for (let round = 0; round < (records >= LONG ? 1 : ROUNDS); round += 1)
      rounds.push(await runRound({ file, later, folder }, rivals));
    sayRounds(rounds, rivals);
    for (const line of await timeApart(join(folder, '.datawasstraat/store.db'))) console.log(line);
    if (records < LONG) await benchExport(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Round {
  readonly first: Cost;
  readonly again: Cost;
  readonly later: Cost;
  readonly rivals: ReadonlyMap<string, Cost>;
}

/** A rival that is not here is named, with what to install. */
async function presentRivals(folder: string): Promise<readonly Rival[]> {
  const tiny = join(folder, 'tiny.csv');
  writeFileSync(tiny, 'a;b\r\n1;2\r\n');
  const present: Rival[] = [];
  for (const rival of [SQLITE, DUCKDB]) {
    if ((await rival.run(tiny, folder)) === null) console.log(`not found: ${rival.name} — ${rival.remedy}`);
    else present.push(rival);
  }
  return present;
}

/** One record in so many is another a month later. */
const CHANGED_ONE_IN = 50;

/** The export with a sign more at the end of one row in fifty, where that leaves a row. */
async function writeLater(file: string, later: string): Promise<void> {
  const out = await open(later, 'w');
  let [lines, text] = [0, ''];
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    lines += 1;
    text += lines % CHANGED_ONE_IN === 0 && /[a-z0-9]$/i.test(line) ? `${line}x\r\n` : `${line}\r\n`;
    if (text.length < WRITTEN_AT_ONCE) continue;
    await out.write(text);
    text = '';
  }
  await out.write(text);
  await out.close();
}

const WRITTEN_AT_ONCE = 1 << 20;

interface Exports {
  readonly file: string;
  readonly later: string;
  readonly folder: string;
}

async function runRound({ file, later, folder }: Exports, rivals: readonly Rival[]): Promise<Round> {
  const costs = new Map<string, Cost>();
  for (const rival of rivals) {
    const cost = await rival.run(file, folder);
    if (cost !== null) costs.set(rival.name, cost);
  }
  rmSync(join(folder, '.datawasstraat'), { recursive: true, force: true });
  const first = await importOnce(file, folder);
  const again = await importOnce(file, folder);
  const next = join(folder, 'next');
  cpSync(join(folder, '.datawasstraat'), join(next, '.datawasstraat'), { recursive: true });
  cpSync(join(folder, 'datawasstraat.yaml'), join(next, 'datawasstraat.yaml'));
  const changed = await importOnce(later, next);
  rmSync(next, { recursive: true });
  return { first, again, later: changed, rivals: costs };
}

async function importOnce(file: string, folder: string): Promise<Cost> {
  const args = [COMMAND, 'import', file, '--source', 'crm', '--quiet', '--today', '2026-12-01'];
  const cost = await measure(process.execPath, args, { folder });
  if (cost === null) throw new Error('Node is not there');
  return cost;
}

function sayMachine(records: number, bytes: number): void {
  const [processor] = cpus();
  const gigabytes = (totalmem() / 1e9).toFixed(0);
  console.log(
    `${cpus().length} cores, ${processor?.model ?? 'unknown processor'}, ${gigabytes} GB; Node ${process.version}`,
  );
  console.log(`${records} records, ${(bytes / 1e6).toFixed(0)} MB\n`);
}

function sayRounds(rounds: readonly Round[], rivals: readonly Rival[]): void {
  const lines: (readonly [name: string, costOf: (round: Round) => Cost | undefined])[] = [
    ...rivals.map(({ name }) => [name, (round: Round) => round.rivals.get(name)] as const),
    ['datawasstraat import', round => round.first],
    ['  the same file again', round => round.again],
    ['  2 % of it changed', round => round.later],
  ];
  console.log(row('', ['seconds', 'best', '× sqlite3', '× first', 'processor', 'peak MB']));
  for (const [name, costOf] of lines) {
    const ratioTo = (other: (round: Round) => Cost | undefined): string => {
      const ratios = rounds.map(round => (costOf(round)?.seconds ?? NaN) / (other(round)?.seconds ?? NaN));
      return writeFigure(median(ratios), 2);
    };
    const seconds = rounds.map(round => costOf(round)?.seconds ?? NaN);
    const processor = rounds.map(round => costOf(round)?.processorSeconds ?? NaN);
    const peaks = rounds.map(round => costOf(round)?.peakMegabytes ?? NaN);
    const ratios = [ratioTo(round => round.rivals.get(SQLITE.name)), ratioTo(round => round.first)];
    console.log(
      row(name, [
        ...[writeFigure(median(seconds), 2), writeFigure(Math.min(...seconds), 2), ...ratios],
        ...[writeFigure(median(processor), 2), writeFigure(Math.max(...peaks), 0)],
      ]),
    );
  }
  console.log(
    `(medians of ${rounds.length} rounds in turns; ratios within a round; processor: seconds of all threads; peak: the highest)\n`,
  );
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(24) + cells.map(cell => cell.padStart(11)).join('');
}

function writeFigure(figure: number, digits: number): string {
  return Number.isFinite(figure) ? figure.toFixed(digits) : '–';
}
