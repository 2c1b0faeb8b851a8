// What was written of people who are erased: what goes, what stays, and what is only named.

import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { packMarkers } from '../../../src/formats/byte-markers.ts';
import { type MarkerSearch, searchFor } from '../../../src/formats/byte-search.ts';
import { writeSheet } from '../../../src/formats/xlsx/write.ts';
import { removeOutputsOf } from '../../../src/steps/purge/outputs.ts';

const proof = searchFor(
  packMarkers(() => [{ bytes: Buffer.from('jan.weg@example.nl'), group: 1 }]),
) as MarkerSearch;
const erased = {
  proof,
  records: () => [
    { source: 'crm', sourceId: '17' },
    { source: 'crm', sourceId: 'A B' },
  ],
};
const sheet = (...cells: string[]): Uint8Array =>
  writeSheet({ name: 'list', header: ['record', 'text'], rows: [cells] });

it('removes folders of out/, and only names what stands elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dws-outputs-'));
  const put = (path: string, bytes: string | Uint8Array): string => {
    const whole = join(folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, bytes);
    return whole;
  };
  put('out/address/notes.txt', 'wrote to jan.weg@example.nl');
  put('out/key/findings.json', '{"record":"crm/contact/17"}');
  put('out/odd-key/findings.json', '{"record":"crm/contact/A B"}');
  put('out/id/crm/contact-update.csv', 'id;naam\n17;Jan\n');
  put('out/lists/crm/contact-delete.csv', 'id\n17\n');
  put('out/others/crm/contact-update.csv', 'id;naam\n171;Jan\n');
  put('out/others/findings.json', '"mail/contact/17" "crm/deal/17" "crm/contact/170"');
  const named = put('desk/names.xlsx', sheet('crm/contact/17', 'x'));
  const clean = put('desk/clean.xlsx', sheet('crm/contact/18', 'x'));
  put('report/index.html', '<td>crm/contact/17</td>');
  const report = join(folder, 'report');
  const found = removeOutputsOf(erased, {
    out: join(folder, 'out'),
    stay: new Set(['lists']),
    elsewhere: [named, clean, report],
  });
  expect(found).toEqual({ removed: ['address', 'id', 'key', 'odd-key'], elsewhere: [named, report] });
  const there = ['out/address', 'out/lists', 'out/others', 'desk/names.xlsx', 'report'];
  expect(there.map(path => existsSync(join(folder, path)))).toEqual([false, true, true, true, true]);
});
