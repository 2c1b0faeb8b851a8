// An import gives the same store whoever makes its batches, and a first load leaves the store as any other write does.

import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateContacts } from '../../../bench/generator/contacts.ts';
import type { CivilDate, Instant } from '../../../src/model/calendar.ts';
import { importSnapshot } from '../../../src/steps/import/import.ts';
import { openFile } from '../../../src/steps/read/open-file.ts';
import { closeStore, openStore, openStoreReadOnly, type Store } from '../../../src/store/open.ts';
import { all, first, run } from '../../../src/store/statement.ts';

let folder = '';
let stores = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dws-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function newStore(): Store {
  stores += 1;
  return openStore(join(folder, `store-${stores}.db`));
}

function write(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function importFile(store: Store, path: string, threads: number, beat = async () => {}): Promise<void> {
  run(store, "insert into run (command, started_at, today, tool_version) values ('import', '', '', '')");
  const spool = (): string => folder;
  const settled = { userMap: new Map(), dates: null, mappings: new Map(), mapping: null };
  const file = await openFile(path, { ...settled, applySuggestions: true, overrides: {}, spool });
  await importSnapshot(store, {
    ...{ runId: 1, source: 'crm', entity: file.mapping.entity, files: [file], country: 'NL', threads },
    ...{ exportedAt: '2026-11-01T00:00:00Z' as Instant, today: '2026-12-01' as CivilDate },
    ...{ isStrictAboutDates: false, isPartial: false, isStrict: false, isDryRun: false, pulse: { beat } },
  });
}

const TABLES = ['contact_record', 'stretch', 'other_piece', 'file', 'snapshot'];

async function contents(path: string, threads: number): Promise<unknown> {
  const store = newStore();
  await importFile(store, path, threads);
  const rows = TABLES.map(table => all(store, `select * from ${table} order by 1, 2, 3`));
  closeStore(store);
  return rows;
}

/** A file of many batches, with what is special in the middle and at the end. */
function trickyExport(): string {
  const lines = [...generateContacts(6000, 3)];
  const cells = (lines[10] ?? '').split(';');
  lines.splice(2500, 0, 'too;narrow\r\n', '\r\n', '\r\n');
  lines.splice(4100, 0, [...cells.slice(0, 9), 'x'.repeat(70_000), ...cells.slice(10)].join(';'));
  lines.splice(
    4200,
    0,
    [...cells.slice(0, 9), `"a ""b""\r\n${'é'.repeat(40)}"`, ...cells.slice(10)].join(';'),
  );
  return lines.join('');
}

describe('batches', () => {
  it.each([1, 2, 3])('made by %i threads are those made without', async threads => {
    const path = write('tricky.csv', trickyExport());
    expect(await contents(path, threads)).toEqual(await contents(path, 0));
  });

  it('number records of the same bytes over the whole file', async () => {
    const lines = Array.from(
      { length: 5000 },
      (_, index) => `n${index % 2500};p${index % 2500}@example.com\n`,
    );
    const path = write('no-id.csv', `Achternaam;E-mail\n${lines.join('')}`);
    const store = newStore();
    await importFile(store, path, 2);
    const ends =
      'select substr(source_id, 18) as ending, count(*) as count from contact group by 1 order by 1';
    expect(all(store, ends)).toEqual([
      { ending: '-1', count: 2500 },
      { ending: '-2', count: 2500 },
    ]);
    expect(first(store, 'select sum(is_shared_id) as shared from contact')).toEqual({ shared: 0 });
    closeStore(store);
  });

  it('tell what is wrong with a file as well as this thread does', async () => {
    const text = `Id;Naam;Email\n${'1;a;b@example.com\n'.repeat(20_000)}2;${'x'.repeat(10_000_100)};c@example.com\n`;
    const path = write('large-cell.csv', text);
    const fault = { code: 'E017', details: expect.objectContaining({ file: path, line: 20_002 }) };
    for (const threads of [0, 2])
      await expect(contents(path, threads)).rejects.toEqual(expect.objectContaining(fault));
  });
});

describe('a first load', () => {
  it('leaves a write-ahead log behind it, whether it is kept or not', async () => {
    const path = write('first.csv', [...generateContacts(50, 5)].join(''));
    const store = newStore();
    const stop = async (): Promise<never> => {
      throw new Error('stopped');
    };
    await expect(importFile(store, path, 0, stop)).rejects.toThrow('stopped');
    expect(first(store, 'select count(*) as count from contact')).toEqual({ count: 0 });
    expect(store.connection.pragma('journal_mode', { simple: true })).toBe('wal');
    await importFile(store, path, 0);
    expect(first(store, 'select count(*) as count from contact')).toEqual({ count: 50 });
    expect(store.connection.pragma('journal_mode', { simple: true })).toBe('wal');
    closeStore(store);
  });

  it('goes on as always beside somebody who reads', async () => {
    const path = write('beside.csv', [...generateContacts(50, 5)].join(''));
    const store = newStore();
    const reader = openStoreReadOnly(store.path);
    reader.connection.exec('begin; select count(*) from contact');
    await importFile(store, path, 0);
    expect(first(reader, 'select count(*) as count from contact')).toEqual({ count: 0 });
    reader.connection.exec('commit');
    expect(first(reader, 'select count(*) as count from contact')).toEqual({ count: 50 });
    closeStore(reader);
    closeStore(store);
  });

  it('that was killed is as if it had not begun', async () => {
    const path = write('killed.csv', [...generateContacts(500, 5)].join(''));
    const store = newStore();
    const copy = join(folder, 'killed.db');
    // Every page is written out at once, so the store on disk is half new when it is copied.
    store.connection.pragma('cache_size = 1');
    let journals = 0;
    await importFile(store, path, 0, async () => {
      copyFileSync(store.path, copy);
      if (!existsSync(`${store.path}-journal`)) return;
      copyFileSync(`${store.path}-journal`, `${copy}-journal`);
      journals += 1;
    });
    closeStore(store);
    expect(journals).toBeGreaterThan(0);
    const killed = new Database(copy);
    expect(killed.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(killed.prepare('select count(*) from contact').pluck().get()).toBe(0);
    killed.close();
  });
});
