// npm run bench messy [FILES] [SEED]: reads invented messy files as `convert` does, in one process, and says per pollution how many
// were read right, had their damaged rows named, or were silently wrong. Other seeds on every run unless told one.

import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReadingFlags } from '../src/cli/files/reading-flags.ts';
import { Fault } from '../src/model/fault.ts';
import { convertTable } from '../src/steps/read/convert.ts';
import { openTable } from '../src/steps/read/open-table.ts';
import { messyFile, messyPair, POLLUTIONS } from './generator/messy.ts';
import type { MessyFile } from './generator/messy-sheet.ts';
import { judge, type Reading, VERDICTS, type Verdict } from './messy-judge.ts';

/** Seeds from here on are held out: nobody looks at their files one by one, they are only counted. */
const HELD_OUT = 1_000_000_000;

type Tally = Record<Verdict['kind'], number>;

/** A quarter of the files has one pollution, the others two. */
export async function benchMessy(files: number): Promise<void> {
  const seed = Number(process.argv[4] ?? randomInt(HELD_OUT - files));
  const folder = mkdtempSync(join(tmpdir(), 'dws-messy-'));
  const [alone, together] = [new Map<string, Tally>(), new Map<string, Tally>()];
  try {
    for (let index = 0; index < files; index++) {
      const isAlone = index % 4 === 0;
      const own = seed + (isAlone ? index / 4 : index);
      const file = isAlone ? messyFile(own) : messyPair(own);
      const verdict = judge(file, await readFile(file, join(folder, 'messy.csv'), folder));
      const tallies = isAlone ? alone : together;
      for (const name of [...file.pollution.split(' + '), 'all']) count(tallies, name, verdict);
      tellOf(file, verdict, own);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  print(alone, together, seed);
}

async function readFile(file: MessyFile, path: string, folder: string): Promise<Reading> {
  writeFileSync(path, file.bytes);
  const clean: Buffer[] = [];
  const rejects: Buffer[] = [];
  try {
    const table = await openTable(path, readReadingFlags(file.say), () => folder);
    const sink = {
      row: (bytes: Buffer) => void clean.push(bytes),
      reject: (bytes: Buffer) => void rejects.push(bytes),
    };
    await convertTable(table, sink, { path, pulse: { beat: async () => {} } });
  } catch (error) {
    if (!(error instanceof Fault)) throw new Error(`a crash on ${file.pollution}`, { cause: error });
    const line = 'line' in error.details ? Number(error.details.line) : null;
    return { refused: error.code, line };
  }
  return { clean: Buffer.concat(clean), rejects: Buffer.concat(rejects) };
}

function count(tallies: Map<string, Tally>, name: string, { kind }: Verdict): void {
  const tally = tallies.get(name) ?? { right: 0, named: 0, spared: 0, silent: 0 };
  tally[kind] += 1;
  tallies.set(name, tally);
}

/** MESSY=silent (or spared) writes out why; MESSY_KEEP keeps the file, to look at. Never for seeds that are held out. */
function tellOf(file: MessyFile, verdict: Verdict, seed: number): void {
  const { MESSY: wanted = '', MESSY_KEEP: kept } = process.env;
  if (seed >= HELD_OUT || !wanted.split(',').includes(verdict.kind)) return;
  console.log(`${verdict.kind}  ${seed}  ${file.pollution}\n    ${verdict.why}`);
  if (kept !== undefined)
    writeFileSync(join(kept, `${seed} ${file.pollution.replaceAll(' ', '')}.csv`), file.bytes);
}

function print(alone: Map<string, Tally>, together: Map<string, Tally>, seed: number): void {
  const share = (tally: Tally | undefined, kind: Verdict['kind']): string =>
    String(tally?.[kind] ?? 0).padStart(8);
  const columns = (tally: Tally | undefined): string => VERDICTS.map(kind => share(tally, kind)).join('');
  console.log(`seed ${seed}${seed >= HELD_OUT ? ' (held out)' : ''}`);
  console.log(`${''.padEnd(28)}${'alone'.padStart(32)}${'with another'.padStart(34)}`);
  console.log(
    `${'pollution'.padEnd(28)}${VERDICTS.map(kind => kind.padStart(8)).join('')}  ${VERDICTS.map(kind => kind.padStart(8)).join('')}`,
  );
  for (const name of [...POLLUTIONS.map(({ id }) => id), 'all'])
    console.log(`${name.padEnd(28)}${columns(alone.get(name))}  ${columns(together.get(name))}`);
}
