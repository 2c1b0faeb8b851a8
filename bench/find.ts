// npm run bench find [RECORDS]: `person find` among so many contacts, in one process: the first search, which makes the trigrams, and
// warm ones. Bar: 150 ms warm over 1 million (design matching.md).

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPersons } from '../src/steps/person/find.ts';
import { closeStore, openStore } from '../src/store/open.ts';
import { readyStore } from './assess.ts';

/** Names, typing mistakes, addresses, numbers, and what nobody is called. */
const TEXTS = [
  ...['jan', 'jansen', 'jan de vries', 'vries jan', 'jan de vreis', 'bakker amsterdam', 'van der berg'],
  ...['jansen@example.com', 'petra.jansen', '0612345678', 'K123456', 'fietsenwinkel', 'qwrtzx', 'smit de'],
];
const ROUNDS = 5;

export async function benchFind(records: number): Promise<void> {
  const ready = await readyStore(records);
  const folder = mkdtempSync(join(tmpdir(), 'dws-bench-'));
  const path = join(folder, 'store.db');
  copyFileSync(ready, path);
  const store = openStore(path);
  try {
    const pulse = { beat: async () => {} };
    const timed = async (text: string): Promise<number> => {
      const started = performance.now();
      await findPersons(store, text, pulse);
      return performance.now() - started;
    };
    console.log(`${records} contacts; ${cpus().length} × ${cpus()[0]?.model}`);
    console.log(`first search, trigrams made  ${((await timed('jansen')) / 1000).toFixed(1)} s`);
    for (const text of TEXTS) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(text));
      times.sort((a, b) => a - b);
      const [median = 0, most = 0] = [times[Math.floor(ROUNDS / 2)], times.at(-1)];
      console.log(`${text.padEnd(20)} ${median.toFixed(0).padStart(5)} ms  (most ${most.toFixed(0)} ms)`);
    }
  } finally {
    closeStore(store);
    rmSync(folder, { recursive: true, force: true });
  }
}
