// Reading the columns of any file: by one or by two, it is the same.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allTexts, textReader } from '../../../src/matching/columns/texts.ts';
import { type ReadColumns, readColumns } from '../../../src/steps/match/dedupe-columns.ts';
import { type DedupeRecords, readDedupeRecords } from '../../../src/steps/match/dedupe-records.ts';
import { openTable } from '../../../src/steps/read/open-table.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'dws-'));
const rows = Array.from(
  { length: 3000 },
  (_, at) => `${at % 2999},"Jan ""${at % 7}""",Jansen ${at % 11},jan${at}@example.com,06-12${100_000 + at}`,
);
const text = `id,voornaam,achternaam,email,telefoon\n${rows.join('\n')}\nte,weinig\n`;

async function read(help: ReadColumns | null): Promise<object> {
  const path = join(newFolder(), 'personen.csv');
  writeFileSync(path, text);
  const table = await openTable(path, {}, newFolder);
  const settings = { entity: null, map: new Map(), id: 'id', truth: null };
  const { columns, names, ...said } = await readDedupeRecords(path, table, settings, {
    pulse: { beat: async () => {} },
    help,
  });
  return { ...said, names: [...allTexts(names)], columns: textsOf(columns) };
}

/** By field the texts of its columns, by record. */
function textsOf(columns: DedupeRecords['columns']): object {
  return Object.fromEntries(
    [...columns].map(([field, all]) => [
      field,
      all.map(({ codes, values }) => Array.from(codes, textReader(values))),
    ]),
  );
}

it('reads the same whether another reads half of the columns, or was of no use', async () => {
  const alone = await read(null);
  expect(alone).toMatchObject({
    ...{ size: 3000, rejected: 1, firstRejectedLine: 3002, areNamesUnique: false },
    columns: {
      given_name: [expect.arrayContaining(['Jan "6"'])],
      email: [expect.arrayContaining(['jan7@example.com'])],
    },
  });
  const asked: number[] = [];
  const byTwo = await read(async work => {
    asked.push(...work.columns);
    return readColumns(work);
  });
  expect(asked).toEqual([2, 4]);
  expect(byTwo).toEqual(alone);
  expect(await read(async () => null)).toEqual(alone);
});
