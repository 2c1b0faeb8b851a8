// Tables for a source: nothing but the key, the changed columns and the changed rows; parts where a system takes no more.

import { describe, expect, it } from 'vitest';
import { fileNameOf, type OutTable, toParts } from '../../src/exchange/out-table.ts';
import { mergeTable, relinkTable, updateTables } from '../../src/exchange/write-back.ts';

const LIST = {
  entity: 'contact',
  columns: [
    { header: 'id', field: 'source_id' },
    { header: 'sum', field: null },
    { header: 'mail', field: 'email' },
    { header: 'stop', field: 'opt_out_email' },
    { header: 'tel', field: 'telephone' },
  ],
  keyColumn: 0,
  carried: [1],
} as const;
const ROWS: Readonly<Record<string, readonly string[]>> = {
  '007': ['007', 's1', 'a@', '', '1'],
  '8': ['8', 's2', 'b@', 'ja', '2'],
};
const CELLS = new Map(
  Object.entries(ROWS).map(([id, row]) => [id, { cell: (column: number) => row[column] ?? '' }] as const),
);

describe('updates', () => {
  it('hold the key, what the system needs beside it, and the changed columns with the text of unchanged cells', () => {
    const changes = [
      { sourceId: '007', column: 2, to: 'a@example.nl' },
      { sourceId: '8', column: 4, to: '+312' },
    ];
    expect(updateTables('update', LIST, changes, CELLS)).toEqual([
      {
        ...{ kind: 'update', entity: 'contact', header: ['id', 'sum', 'mail', 'tel'] },
        rows: [
          ['007', 's1', 'a@example.nl', '1'],
          ['8', 's2', 'b@', '+312'],
        ],
      },
    ]);
  });

  it('of a column of yes and no go apart: no row takes its cell along unchanged', () => {
    const changes = [
      { sourceId: '007', column: 2, to: 'a@example.nl' },
      { sourceId: '8', column: 3, to: '1' },
    ];
    const tables = updateTables('update', LIST, changes, CELLS);
    expect(tables.map(({ header, rows }) => [header, rows])).toEqual([
      [['id', 'sum', 'mail'], [['007', 's1', 'a@example.nl']]],
      [['id', 'sum', 'stop'], [['8', 's2', '1']]],
    ]);
  });

  it('of one of two columns of one name say which', () => {
    const columns = [...LIST.columns, { header: 'tel', field: 'telephone' }] as const;
    const changes = [{ sourceId: '8', column: 5, to: '+312' }];
    const [table] = updateTables('update', { ...LIST, columns }, changes, CELLS);
    expect(table).toMatchObject({ header: ['id', 'sum', 'tel (2)'], isNumbered: true });
  });

  it('without changes: no table', () => {
    expect(updateTables('update', LIST, [], CELLS)).toEqual([]);
  });
});

describe('merges', () => {
  it('put as many losers on a row as the system takes', () => {
    const merges = ['2', '3', '4'].map(loser => ({ winner: '1', loser }));
    expect(mergeTable('contact', ['MasterId', 'MergeId1', 'MergeId2'], merges)?.rows).toEqual([
      ['1', '2', '3'],
      ['1', '4', ''],
    ]);
    expect(mergeTable('contact', ['MasterId'], [])).toBeNull();
  });

  it('name the children that hang on a loser, with the winner in its place', () => {
    const headers = { key: 'Id', parent: 'ContactId' };
    expect(relinkTable('activity', headers, [{ key: '500', winner: '1' }])).toEqual({
      ...{ kind: 'relink', entity: 'activity', header: ['Id', 'ContactId'], rows: [['500', '1']] },
    });
    expect(relinkTable('activity', headers, [])).toBeNull();
  });
});

describe('parts', () => {
  const table = (header: readonly string[], rows: number): OutTable => ({
    ...{ kind: 'update', entity: 'contact', header },
    rows: Array.from({ length: rows }, (_, row) => [String(row)]),
  });
  const named = (tables: readonly OutTable[], maxRows: number | null): readonly string[] =>
    toParts(tables, maxRows).map(part => `${fileNameOf(part, 'csv')} ${part.rows.length}`);

  it.each([
    ['one table', [table(['id'], 3)], null, ['contact-update.csv 3']],
    ['just as many rows as it takes', [table(['id'], 3)], 3, ['contact-update.csv 3']],
    ['one more', [table(['id'], 4)], 3, ['contact-update-1.csv 3', 'contact-update-2.csv 1']],
    ['the same header twice', [table(['id'], 1), table(['id'], 2)], null, ['contact-update.csv 3']],
    [
      'two headers',
      [table(['id'], 3), table(['id', 'x'], 1)],
      2,
      ['contact-update-1.csv 2', 'contact-update-2.csv 1', 'contact-update-3.csv 1'],
    ],
  ] as const)('%s', (_, tables, maxRows, expected) => {
    expect(named(tables, maxRows)).toEqual(expected);
  });
});
