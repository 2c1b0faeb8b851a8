// Which rows an import keeps, and under which id: of files that are read twice, of what is too large or never as it was, and beside an
// erasure.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { all, run } from '../../../src/store/statement.ts';
import { freshFolder } from '../../support/cli.ts';
import { importFiles } from '../../support/snapshot.ts';

const SCRATCH = freshFolder().folder;
let folders = 0;

const HEADER = 'Klantnummer;Achternaam;Laatste contact';

/** Imports lines into a store; gives the record id of each id in the source. */
async function arrive(
  store: Store,
  lines: readonly string[],
  source = 'crm',
): Promise<ReadonlyMap<string, number>> {
  folders += 1;
  const folder = join(SCRATCH, String(folders));
  mkdirSync(folder);
  writeFileSync(join(folder, 'x.csv'), `${[HEADER, ...lines].join('\n')}\n`);
  await importFiles(store, [join(folder, 'x.csv')], { source });
  const rows = all<{ id: string; recordId: number }>(
    store,
    `select source_id as id, record_id as recordId from contact_record join file using (file_id)
     join snapshot using (snapshot_id) where source = ?`,
    [source],
  );
  return new Map(rows.map(({ id, recordId }) => [id, recordId]));
}

async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  folders += 1;
  const store = openStore(join(SCRATCH, `${folders}.db`));
  try {
    await work(store);
  } finally {
    closeStore(store);
  }
}

const facts = (store: Store): readonly unknown[] =>
  all(store, 'select source_id, json(facts) as facts, raw from contact_record order by source_id');

it('a file that is read twice, for its dates, keeps what it read the second time', () =>
  withStore(async store => {
    const lines = Array.from({ length: 1500 }, (_, at) => `${at};Bos;2025-04-03`);
    const before = await arrive(store, lines);
    // Behind the rows that a guess rests on, and another order than last time.
    const later = lines.with(1300, '1300;Bos;13-04-2025');
    expect(await arrive(store, later)).toEqual(before);
    await withStore(async fresh => {
      await arrive(fresh, later);
      expect(facts(store)).toEqual(facts(fresh));
    });
  }));

it('keeps the row of a record that changed, and where it stands', () =>
  withStore(async store => {
    const lines = Array.from({ length: 100 }, (_, at) => `${at};Bos;`);
    const before = await arrive(store, lines);
    const stretches = (): number => all(store, 'select 1 from stretch').length;
    expect(stretches()).toBe(1);
    const later = ['new;Vis;', ...lines.with(50, '50;Vis;').with(98, '98;Vis;').toSpliced(20, 1)];
    const after = await arrive(store, later);
    expect(after.get('50')).toBe(before.get('50'));
    expect(after.get('98')).toBe(before.get('98'));
    expect(after.get('new')).toBeGreaterThan(100);
    expect(after.size).toBe(100);
    // Behind the new one those before and behind the one that went.
    expect(stretches()).toBe(3);
    const rows = all<{ row: number; id: string }>(
      store,
      'select row, source_id as id from contact order by row',
    );
    expect(rows.map(({ id }) => id)).toEqual(later.map(line => line.split(';')[0]));
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
    await withStore(async fresh => {
      await arrive(fresh, later);
      expect(facts(store)).toEqual(facts(fresh));
    });
  }));

it('writes records anew where most changed, or where several share an id', () =>
  withStore(async store => {
    const before = await arrive(store, ['1;Bos;', '2;Bos;', '3;Bos;', '4;Bos;', '4;Prins;', '5;Bos;']);
    const after = await arrive(store, ['1;Vis;', '2;Vis;', '3;Vis;', '4;Vis;', '4;Prins;', '5;Bos;']);
    expect(after.get('5')).toBe(before.get('5'));
    expect(after.get('1')).toBe(7);
    const last = await arrive(store, ['1;Vis;', '1;Smit;', '2;Vis;', '3;Vis;', '4;Vis;', '5;Bos;']);
    expect(last.get('2')).toBe(after.get('2'));
    expect(
      all(store, 'select source_id as id, is_shared_id as shared from contact_record where is_shared_id = 1'),
    ).toEqual([
      { id: '1', shared: 1 },
      { id: '1', shared: 1 },
    ]);
  }));

it('reads dates in the order they had last time, and another only where the file says so', () =>
  withStore(async store => {
    const lines = Array.from(
      { length: 1500 },
      (_, at) => `${at};Bos;${at === 1400 ? '12-25-2025' : '03-04-2025'}`,
    );
    const days = (): readonly unknown[] =>
      all(store, 'select occurred_on as day, count(*) as count from signals group by 1 order by 1');
    await arrive(store, lines);
    const read = days();
    expect(read).toContainEqual({ day: '2025-03-04', count: 1499 });
    await arrive(store, lines.with(3, '3;Vis;03-04-2025'));
    expect(days()).toEqual(read);
    await arrive(store, lines.with(1400, '1400;Bos;25-12-2025'));
    expect(days()).toContainEqual({ day: '2025-04-03', count: 1499 });
  }));

it('keeps what is too large for a run, and looks no longer for what never is as it was', () =>
  withStore(async store => {
    const large = `large;${'x'.repeat(70_000)};03-04-2025`;
    const lines = (name: string): readonly string[] =>
      Array.from({ length: 9000 }, (_, at) => `${at};${name};`);
    const before = await arrive(store, [large, ...lines('Bos')]);
    expect((await arrive(store, [...lines('Vis'), large])).size).toBe(9001);
    const later = await arrive(store, [large, ...lines('Vis')]);
    expect(later.get('large')).toBe(9001 + 9001);
    expect(later.get('8999')).toBe(9001 + 9000);
    expect(before.get('large')).toBe(1);
    expect((await arrive(store, [large])).get('large')).toBe(later.get('large'));
  }));

it('leaves a record of another list alone that has the id of one that was erased', () =>
  withStore(async store => {
    await arrive(store, ['1;Bos;', '2;Bos;']);
    run(store, 'delete from contact_record where record_id = 2');
    expect([...(await arrive(store, ['7;Vis;'], 'mail'))]).toEqual([['7', 2]]);
    expect([...(await arrive(store, ['1;Bos;', '3;Bos;']))]).toEqual([
      ['1', 1],
      ['3', 3],
    ]);
    expect([...(await arrive(store, ['7;Vis;'], 'mail'))]).toEqual([['7', 2]]);
    expect(all(store, 'select source, row from contacts order by 1, 2')).toEqual([
      { source: 'crm', row: 1 },
      { source: 'crm', row: 2 },
      { source: 'mail', row: 1 },
    ]);
  }));
