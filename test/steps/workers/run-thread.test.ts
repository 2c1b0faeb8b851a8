// The records of a full file read by another thread are those read by this one: all of them, in order, also when the reader stops
// half-way or is not wanted any more.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runsOfThread } from '../../../src/steps/workers/run-thread.ts';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import {
  cutRuns,
  type IdRange,
  type Run,
  type RunFile,
  type RunRanges,
  readRuns,
} from '../../../src/store/records/record-runs.ts';
import { currentFiles, type StoredFile } from '../../../src/store/records/snapshots.ts';
import { all } from '../../../src/store/statement.ts';
import { importOne } from '../../support/snapshot.ts';

const RECORDS = 40_000;
let store: Store;
let file: RunFile;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dws-runs-'));
  const rows = Array.from({ length: RECORDS }, (_, row) => `${row + 1};Naam${row};n${row}@example.nl\n`);
  writeFileSync(join(folder, 'x.csv'), `id;naam;e-mail\n${rows.join('')}`);
  store = openStore(join(folder, 'store.db'));
  await importOne(store, join(folder, 'x.csv'));
  file = currentFiles(store)[0] as RunFile;
});
afterAll(() => closeStore(store));

function seen(runs: Iterable<Run>): unknown {
  return Array.from(runs, ({ bytes, ids, lengths }) => [
    ...[bytes === null ? null : Buffer.from(bytes).toString('latin1'), Array.from(ids), Array.from(lengths)],
  ]);
}

const WHOLE: readonly IdRange[] = [[1, RECORDS]];
const runsOf = (ranges: readonly IdRange[], of = file): readonly RunRanges[] => [...cutRuns(of, ranges)];

describe('runs of another thread', () => {
  it.each([
    ['a whole file', WHOLE],
    [
      'stretches in any order',
      [
        [701, 1900],
        [5, 5],
        [1, 4],
        [2000, 9000],
      ],
    ],
    ['records that are not there', [[RECORDS - 10, RECORDS + 2000]]],
    ['nothing', []],
  ] as const)('%s', (_, ranges) => {
    const runs = runsOf(ranges);
    expect(seen(runsOfThread(store, file, runs))).toEqual(seen(readRuns(store, file, runs)));
  });

  it('stay as they are until the next is asked for, however long that takes', () => {
    const pause = new Int32Array(new SharedArrayBuffer(4));
    const slowly = function* (runs: Iterable<Run>): Generator<Run> {
      for (const run of runs) {
        Atomics.wait(pause, 0, 0, 10);
        yield run;
      }
    };
    expect(seen(slowly(runsOfThread(store, file, runsOf(WHOLE))))).toEqual(
      seen(readRuns(store, file, runsOf(WHOLE))),
    );
  });

  it('that are too large to be shared are read here, and what follows too', async () => {
    const long = Array.from({ length: 1000 }, (_, row) => `${row};${'x'.repeat(row < 9 ? 300_000 : 3)}\n`);
    writeFileSync(join(folder, 'long.csv'), `id;achternaam\n${long.join('')}`);
    await importOne(store, join(folder, 'long.csv'), { source: 'long' });
    const uneven = currentFiles(store).find(({ source }) => source === 'long') as StoredFile;
    const [{ low, high } = { low: 0, high: 0 }] = all<{ low: number; high: number }>(
      store,
      'select min(record_id) as low, max(record_id) as high from contact_record where file_id = ?',
      [uneven.fileId],
    );
    const whole = runsOf([[low, high]], uneven);
    expect(seen(runsOfThread(store, uneven, whole))).toEqual(seen(readRuns(store, uneven, whole)));
  });

  it('are read on here when the other thread cannot', () => {
    const elsewhere = { ...store, path: join(tmpdir(), 'no-such-store.db') };
    expect(seen(runsOfThread(elsewhere, file, runsOf(WHOLE)))).toEqual(
      seen(readRuns(store, file, runsOf(WHOLE))),
    );
  });

  it('stop when nobody wants more', () => {
    const runs = runsOfThread(store, file, runsOf(WHOLE));
    expect(runs.next().done).toBe(false);
    expect(runs.return(undefined).done).toBe(true);
  });
});
