// npm run bench limits: files that no table is meant to be, read by each command that reads. Bars: design, reliability.md (a
// clean refusal with the line, or the rows rejected by line, within 5 s and 200 MB). The gigabyte is written to the system's
// temporary folder and removed again.

import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND, measure } from './command.ts';

const HEADER = 'id;e-mail;achternaam;voornaam;laatste contact\n';
const row = (id: number): string => `${id};n${id}@example.nl;Visser${id};Anna;13-02-2024\n`;
const rows = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => row(from + index)).join('');

const MEGABYTE = 1024 * 1024;
const CELL_MEGABYTES = 1024;

/** Name, how the file begins, what fills a cell by the megabyte (or nothing), and how it ends. */
type Case = readonly [name: string, before: string | Buffer, filler: Buffer | null, after: string];

const letters = Buffer.alloc(MEGABYTE, 'A');
const lines = Buffer.alloc(MEGABYTE, `${'A'.repeat(1023)}\n`);
const surrogate = Buffer.from([0xed, 0xa0, 0x80]);

const CASES: readonly Case[] = [
  ['1 GB cell, bare', `${HEADER + row(1)}2;a@example.nl;`, letters, ';B;13-01-2024\n'],
  ['1 GB cell, quoted', `${HEADER + row(1)}2;a@example.nl;"`, letters, '";B;13-01-2024\n'],
  ['1 GB cell of lines', `${HEADER + rows(1, 20_000)}2;a@example.nl;"`, lines, '";B;13-01-2024\n'],
  ['1 GB header', '', letters, '\n'],
  ['100,000 names', `${'naam;'.repeat(99_999)}naam\n${'1;'.repeat(99_999)}1\n`, null, ''],
  ['100,000 cells', `${HEADER + rows(1, 3) + '1;'.repeat(99_999)}1\n`, null, rows(3, 2000)],
  ['NUL', `${HEADER + rows(1, 1000)}7;x\0@example.nl;V;A;13-02-2024\n`, null, rows(1000, 2000)],
  [
    'lone surrogate',
    Buffer.concat([
      Buffer.from(`${HEADER + rows(1, 1000)}7;x@example.nl;V`),
      surrogate,
      Buffer.from(';A;13-02-2024\n'),
    ]),
    null,
    rows(1000, 2000),
  ],
  ['unclosed quote', `${HEADER + rows(1, 1000)}7;x@example.nl;"V;A;13-02-2024\n`, null, rows(1000, 2000)],
  ['growing', HEADER + rows(1, 500_000), null, ''],
];

const COMMANDS: readonly (readonly [string, ...string[]])[] = [
  ['inspect'],
  ['convert', '--out', 'out.csv'],
  ['import', '--source', 'crm'],
  ['audit', '--out', 'report'],
];

export async function benchLimits(): Promise<void> {
  console.log(
    `${'file'.padEnd(22)}${'command'.padEnd(10)}${'exit'.padStart(5)}${'seconds'.padStart(9)}${'peak MB'.padStart(9)}`,
  );
  for (const [name, before, filler, after] of CASES) {
    const folder = mkdtempSync(join(tmpdir(), 'dws-limits-'));
    try {
      writeFileSync(join(folder, 'datawasstraat.yaml'), 'country: NL\n');
      mkdirSync(join(folder, 'in'));
      const path = join(folder, 'in/x.csv');
      writeCase(path, before, filler, after);
      for (const command of COMMANDS) await runCase(name, command, { folder, path });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function writeCase(path: string, before: string | Buffer, filler: Buffer | null, after: string): void {
  const file = openSync(path, 'w');
  writeSync(file, before as string);
  for (let written = 0; filler !== null && written < CELL_MEGABYTES; written++) writeSync(file, filler);
  writeSync(file, after);
  closeSync(file);
}

async function runCase(
  name: string,
  [command, ...options]: readonly [string, ...string[]],
  { folder, path }: { readonly folder: string; readonly path: string },
): Promise<void> {
  for (const made of ['report', 'out.csv', 'out.csv.rejects.csv', '.datawasstraat'])
    rmSync(join(folder, made), { recursive: true, force: true });
  const grow = name === 'growing' ? setInterval(() => appendFileSync(path, row(1)), 10) : null;
  const args = [COMMAND, command, path, ...options, '--today', '2026-12-01', '--quiet'];
  const cost = await measure(process.execPath, args, { folder, accept: [0, 2, 3] });
  if (grow !== null) clearInterval(grow);
  const figures = `${String(cost?.exitCode).padStart(5)}${(cost?.seconds ?? NaN).toFixed(2).padStart(9)}`;
  console.log(
    `${name.padEnd(22)}${command.padEnd(10)}${figures}${(cost?.peakMegabytes ?? NaN).toFixed(0).padStart(9)}   ${cost?.complaint.split('\n')[0]?.slice(0, 60) ?? ''}`,
  );
}
