// Import and export --full without an accepted action give the file back, byte for byte, rejected rows included; every row is
// counted once. Of any text, and of the naughty strings as cells and as headers.

import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '../../../src/model/fault.ts';
import { isSourceName, sourceNameFrom } from '../../../src/model/identity.ts';
import { draftExport } from '../../../src/steps/export/draft.ts';
import { openTable } from '../../../src/steps/read/open-table.ts';
import type { Store } from '../../../src/store/open.ts';
import { first } from '../../../src/store/statement.ts';
import { SHARED } from '../../support/cli.ts';
import { fullFileOf } from '../../support/full-file.ts';
import { casesOf } from '../../support/property-runs.ts';
import { importOne } from '../../support/snapshot.ts';
import { youngStores } from '../../support/young-store.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'dws-round-'));
const RUNS = casesOf(250);
const PATH = join(FOLDER, 'x.csv');
const nextStore = youngStores(FOLDER);
let store: Store;
beforeEach(() => {
  store = nextStore();
});

const given = (): Buffer => fullFileOf(store, draftExport(store, 'crm', { actions: [], held: new Set() }));

const cell = fc.oneof(
  fc.constantFrom('', 'a', '"', '""', 'a"b', ',', ';', '\n', '\r\n', 'é', ' x', "'", '\\', '"open', '"x"'),
  fc.constantFrom('12', '2024-01-31', 'x@example.nl', 'Totaal', '"a,b"', '"a\nb"', '"q""q"', '\\"', '\0'),
  fc.string({ maxLength: 6 }),
);
const text = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 9 })
  .chain(rows => fc.constantFrom('\n', '\r\n', '\r').map(end => rows.map(row => row.join(',')).join(end)))
  .map(body => `id,e-mail,naam\n1,x@example.nl,Jan\n${body}`);

describe('any text that is read', () => {
  it('comes back byte for byte, and its rows add up', async () => {
    let imported = 0;
    await fc.assert(
      fc.asyncProperty(text, async content => {
        writeFileSync(PATH, content);
        store = nextStore();
        try {
          const { read, stored, rejected, skipped, isSame } = await importOne(store, PATH);
          expect(read).toBe(stored + rejected + skipped);
          const kept = first<{ records: number; others: number }>(
            store,
            `select (select count(*) from contact_record) as records,
               (select count(*) from other_piece join file using (file_id) join snapshot using (snapshot_id)
                where is_current = 1 and reason is not null) as others`,
          );
          if (!isSame) expect(kept).toEqual({ records: stored, others: rejected });
          expect(given().equals(Buffer.from(content))).toBe(true);
          imported += 1;
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
        }
      }),
      { numRuns: RUNS },
    );
    expect(imported).toBeGreaterThan(RUNS / 2);
  });

  it('has as many rows as csv-parse counts, where it is RFC 4180', async () => {
    const quoted = fc
      .string({ maxLength: 8 })
      .map(value => `"${value.replaceAll('\0', '').replaceAll('"', '""')}"`);
    const rows = fc.array(fc.tuple(fc.nat(), quoted, quoted), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, async cells => {
        const content = `id,e-mail,naam\r\n${cells.map(row => `${row.join(',')}\r\n`).join('')}`;
        writeFileSync(PATH, content);
        store = nextStore();
        const { read, rejected } = await importOne(store, PATH);
        expect([read, rejected]).toEqual([(parse(content) as string[][]).length - 1, 0]);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});

const LIST = join(SHARED, 'strings/blns.json');
const strings = existsSync(LIST) ? (JSON.parse(readFileSync(LIST, 'utf8')) as string[]) : [];
const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;

describe.skipIf(strings.length === 0)('the 515 naughty strings (needs ../shared)', () => {
  it('as cells: stored and given back as they are', async () => {
    expect(strings).toHaveLength(515);
    const content = `id,e-mail,naam\n${strings.map((value, row) => `${row},x${row}@example.nl,${quote(value)}\n`).join('')}`;
    writeFileSync(PATH, content);
    expect(await importOne(store, PATH)).toMatchObject({ read: 515, stored: 515 });
    expect(given().equals(Buffer.from(content))).toBe(true);
    const names = store.connection.prepare('select raw from contact order by row').all() as {
      raw: Buffer;
    }[];
    expect(names.map(({ raw }) => (parse(raw) as string[][])[0]?.[2])).toEqual(strings);
  });

  it('as headers: names and nothing else', async () => {
    const header = ['id', 'e-mail', ...strings].map(quote).join(',');
    const row = (id: number): string => `${id},x${id}@example.nl,${strings.map(() => 'x').join(',')}\n`;
    const content = `${header}\n${row(1)}${row(2)}`;
    writeFileSync(PATH, content);
    const table = await openTable(PATH, { hasHeader: true }, () => FOLDER);
    expect(table.header).toEqual(['id', 'e-mail', ...strings]);
    const read = await importOne(store, PATH, { overrides: { hasHeader: true } });
    expect(read).toMatchObject({ read: 2, stored: 2 });
    expect(given().equals(Buffer.from(content))).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('as names of sources: refused, or made into a safe one', () => {
    const safe = /^[a-z0-9][a-z0-9_-]{0,63}$/;
    for (const value of strings) {
      if (isSourceName(value)) expect(value).toMatch(safe);
      expect(sourceNameFrom(value)).toMatch(safe);
    }
  });
});
