// inspect --json: the keys of docs/inspect.md and no others, in that order, with characters as themselves.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, ROOT, runCli } from '../support/cli.ts';

async function inspect(name: string, content: string | Buffer): Promise<Record<string, unknown>> {
  const place = freshFolder();
  writeFileSync(join(place.folder, name), content);
  const { out } = await runCli(['inspect', name, '--json'], place);
  return JSON.parse(out) as Record<string, unknown>;
}

it('has the documented keys', async () => {
  const page = readFileSync(join(ROOT, 'docs/inspect.md'), 'utf8').split('\n## ')[0] ?? '';
  const documented = [...page.matchAll(/^\| `(\w+)` /gm)].map(([, key]) => key);
  const found = await inspect('x.csv', 'id;naam\n1;Jan\n');
  expect(Object.keys(found)).toEqual(documented);
});

it('gives characters as themselves, lines and counts', async () => {
  const text =
    'Rapport\r\n\r\nid\te-mail\tlaatste contact\r\n1\ta@example.nl\t03-04-2024\r\n2\tb@example.nl\r\n\r\nTotaal\t2\r\n';
  expect(await inspect('x.csv', Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual({
    ...{ schema_version: 1, encoding: 'utf-16le', bom: true, delimiter: '\t', quote: '"', escape: '"' },
    ...{ line_ending: '\r\n', header_line: 3, preamble_lines: 2, footer_lines: 2, records: 2, rejected: 1 },
    ...{ columns: ['id', 'e-mail', 'laatste contact'], profile: null, entity: 'contact', confidence: 0.8 },
    mapping: { 0: 'source_id', 1: 'email', 2: 'last_activity_at' },
    ambiguities: [{ column: 'laatste contact', could_be: ['dmy', 'mdy'] }],
  });
});

it.each([
  ['Naam', ['formatted_name', 'family_name', 'organisation_name']],
  ['TITEL', ['honorific_prefix', 'job_title']],
  ['voorvoegsel', ['name_infix', 'honorific_prefix']],
  ['Relatie', ['organisation_name', 'formatted_name']],
])('asks about %s', async (word, fields) => {
  const { ambiguities, mapping } = await inspect('x.csv', `Klantnummer;E-mail;${word}\n1;a@example.nl;x\n`);
  expect(ambiguities).toEqual([{ column: word, could_be: fields }]);
  expect(mapping).toEqual({ 0: 'source_id', 1: 'email' });
});

it('says for people what to type where a column can mean several things, and where no date tells the order', async () => {
  const place = freshFolder();
  writeFileSync(join(place.folder, 'x.csv'), 'id;Naam;laatste contact\n1;Jan Vries;03-04-2024\n');
  const { err } = await runCli(['inspect', 'x.csv'], place);
  expect(err).toMatch(/! "Naam" can mean .*--map formatted_name="?Naam/);
  expect(err).toMatch(/! laatste contact: .*--dates dmy/);
});
