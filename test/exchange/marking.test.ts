// Lists of records to make inactive or to delete: each system's own form, and nothing a person put in a cell is lost.

import { describe, expect, it } from 'vitest';
import { deactivationList, deletionList, type MarkedList } from '../../src/exchange/marking.ts';
import { GENERIC_WRITE_BACK } from '../../src/exchange/profile.ts';
import { PROFILES } from '../../src/exchange/profiles/index.ts';
import type { Field } from '../../src/model/field.ts';

function listOf(
  profile: string | null,
  headers: readonly string[],
  fields: Readonly<Record<string, Field>>,
): MarkedList {
  const found = PROFILES.find(({ id }) => id === profile);
  return {
    entity: 'contact',
    columns: headers.map(header => ({ header, field: fields[header] ?? null, flag: null })),
    keyColumn: 0,
    writeBack: found?.writeBack ?? GENERIC_WRITE_BACK,
    separator: found?.separator ?? null,
  };
}
const record =
  (...cells: readonly string[]) =>
  (column: number) =>
    cells[column] ?? '';

it('a column without a name is not carried along', () => {
  const list = listOf(null, ['Nr', '', ' ', 'Naam'], {});
  expect(deletionList(list, [record('1', 'geheim', '', 'x')])).toMatchObject({
    header: ['Nr', 'label'],
    rows: [['1', 'datawasstraat-delete']],
  });
});

describe('deletion lists', () => {
  it.each([
    ['salesforce', ['Id', 'Email'], ['003A', 'x'], [['Id'], ['003A']]],
    ['mailchimp', ['Email Address', 'TAGS'], ['a@example.nl', ''], [['Email Address'], ['a@example.nl']]],
    ['hubspot', ['Record ID', 'Email'], ['00101', 'x'], [['Record ID'], ['00101']]],
    ['espocrm', ['id', 'name'], ['5f', 'x'], [['id'], ['5f']]],
    ['civicrm', ['Contact ID', 'Group(s)'], ['7', 'a'], [['Contact ID'], ['7']]],
    [
      'odoo',
      ['id', 'name', 'active'],
      ['base.x', 'x', 'True'],
      [
        ['id', 'active'],
        ['base.x', 'False'],
      ],
    ],
    [
      'odoo',
      ['id', 'name'],
      ['base.x', 'x'],
      [
        ['id', 'active'],
        ['base.x', 'FALSE'],
      ],
    ],
    [
      'suitecrm',
      ['ID', 'First Name'],
      ['9-a', 'x'],
      [
        ['ID', 'Deleted'],
        ['9-a', '1'],
      ],
    ],
    [
      'pipedrive',
      ['Person - ID', 'Person - Labels'],
      ['4', 'Klant, Beurs'],
      [
        ['Person - ID', 'Person - Labels'],
        ['4', 'Klant, Beurs, datawasstraat-delete'],
      ],
    ],
    [
      'zoho',
      ['Record Id', 'Tag'],
      ['zcrm_1', ''],
      [
        ['Record Id', 'Tag'],
        ['zcrm_1', 'datawasstraat-delete'],
      ],
    ],
    [
      'snelstart',
      ['Relatiecode', 'Naam'],
      ['0012', 'x'],
      [
        ['Relatiecode', 'label'],
        ['0012', 'datawasstraat-delete'],
      ],
    ],
    [
      null,
      ['klantnr', 'naam'],
      ['0012', 'x'],
      [
        ['klantnr', 'label'],
        ['0012', 'datawasstraat-delete'],
      ],
    ],
  ] as const)('%s', (profile, headers, cells, [header, row]) => {
    expect(deletionList(listOf(profile, headers, {}), [record(...cells)])).toEqual({
      ...{ kind: 'delete', entity: 'contact', header, rows: [row] },
    });
  });

  it('a Dynamics row keeps the hidden columns that the system checks', () => {
    const headers = [
      '(Do Not Modify) Contact',
      '(Do Not Modify) Row Checksum',
      '(Do Not Modify) Modified On',
      'Email',
    ];
    const table = deletionList(listOf('dynamics365', headers, {}), [record('guid', 'sum', '3/10/2025', 'x')]);
    expect(table?.header).toEqual([...headers.slice(0, 3), 'label']);
    expect(table?.rows).toEqual([['guid', 'sum', '3/10/2025', 'datawasstraat-delete']]);
  });

  it('nobody to delete: no list', () => {
    expect(deletionList(listOf('salesforce', ['Id'], {}), [])).toBeNull();
  });
});

describe('deactivation lists', () => {
  it.each([
    ['dynamics365', ['(Do Not Modify) Contact', 'Status'], ['guid', 'Actief'], ['guid', 'Inactief']],
    ['dynamics365', ['(Do Not Modify) Contact', 'Status'], ['guid', 'Active'], ['guid', 'Inactive']],
    ['afas', ['Nummer', 'Geblokkeerd'], ['0012', 'Nee'], ['0012', 'Ja']],
    ['salesforce', ['Id', 'Email'], ['003A', 'x'], ['003A', 'datawasstraat-inactive']],
    ['mailchimp', ['Email Address'], ['a@example.nl'], ['a@example.nl']],
  ] as const)('%s', (profile, headers, cells, row) => {
    expect(deactivationList(listOf(profile, headers, {}), [record(...cells)])?.rows).toEqual([row]);
  });

  it('a flag of the file itself comes first, in the words of the file', () => {
    const list = listOf(null, ['id', 'Actief'], {});
    const columns = list.columns.map(column => ({
      ...column,
      ...(column.header === 'Actief' ? { field: 'active' as const, flag: { yes: 'J', no: null } } : {}),
    }));
    expect(deactivationList({ ...list, columns }, [record('1', 'J')])?.rows).toEqual([['1', 'N']]);
  });

  it('labels in quotes get one in quotes, an unknown separator is a comma', () => {
    const list = listOf('lightspeed-ecom', ['Customer - Internal ID', 'Customer - Groups'], {});
    const rows = deactivationList(list, [record('1', '"a","b"'), record('2', 'a')])?.rows;
    expect(rows?.map(row => row[1])).toEqual([
      '"a","b","datawasstraat-inactive"',
      'a,datawasstraat-inactive',
    ]);
  });
});
