// Two records with one id: both are counted, and both are named by file and row.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { freshFolder, runCli } from '../support/cli.ts';

const HEADER = 'Lidnr;Voornaam;Achternaam;E-mail;Laatste contact';
const an = '1;An;Dijk;an@example.com;13-01-2012';

/** Rule → `file row` of each of its findings, and the records it counts. */
async function audit(
  first: readonly string[],
  second: readonly string[],
): Promise<{
  readonly places: Record<string, string[]>;
  readonly counts: Record<string, number>;
  readonly text: string;
}> {
  const place = freshFolder();
  const put = (name: string, rows: readonly string[]): void =>
    writeFileSync(join(place.folder, name), [HEADER, ...rows, ''].join('\n'));
  put('l1.csv', first);
  put('l2.csv', second);
  const files = ['--source', 'leden=l1.csv', '--source', 'leden=l2.csv'];
  const { code } = await runCli(
    ['audit', ...files, '--out', 'r', '--lang', 'nl', '--today', '2026-03-01'],
    place,
  );
  expect(code).toBe(0);
  const text = readFileSync(join(place.folder, 'r/findings.csv'), 'utf8');
  const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[];
  const model = JSON.parse(readFileSync(join(place.folder, 'r/findings.json'), 'utf8')) as {
    rules: { id: string; records: number }[];
  };
  const byRule = Map.groupBy(rows, row => row['rule'] ?? '');
  return {
    places: Object.fromEntries(
      [...byRule].map(([rule, own]) => [rule, own.map(row => `${row['file']} ${row['row']}`)]),
    ),
    counts: Object.fromEntries(model.rules.map(({ id, records }) => [id, records])),
    text,
  };
}

it('of one person', async () => {
  const { places, counts, text } = await audit(
    [an, '2;C;Wit;c@example.com;13-01-2012'],
    ['3;E;Bos;e@example.com;13-01-2012', an],
  );
  const both = ['l1.csv 1', 'l2.csv 2'];
  expect([places['id-duplicate'], places['contact-duplicate']]).toEqual([both, both]);
  expect(counts).toMatchObject({ 'id-duplicate': 2, 'contact-duplicate': 2, 'retention-expired': 4 });
  expect(text).toContain('zelfde persoon als een ander record');
  expect(text).not.toMatch(/als 0 andere/);
});

it('of two people, of whom one has the problem', async () => {
  const { counts, text } = await audit([an], ['1;Bo;Wit;bo@@example;13-01-2026']);
  expect(counts).toMatchObject({ 'id-duplicate': 2, 'email-invalid': 1 });
  expect(text).not.toMatch(/als 0 andere/);
});

it('thrice, beside a record of the same person with an id of its own', async () => {
  const { places, counts, text } = await audit([an, an], [an, an.replace('1;', '9;')]);
  expect(counts).toMatchObject({ 'id-duplicate': 3, 'contact-duplicate': 4 });
  expect(places['contact-duplicate']?.sort()).toEqual([' 2', 'l1.csv 1', 'l1.csv 2', 'l2.csv 1']);
  expect(text).toContain('zelfde persoon als 3 andere records');
});
