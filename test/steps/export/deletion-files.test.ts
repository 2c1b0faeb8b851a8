// The deletion lists of a source from its store: by the key the system finds a record by, in the dialect it came in.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deletionFiles } from '../../../src/steps/export/deletion-files.ts';
import { closeStore, openStore } from '../../../src/store/open.ts';
import { importOne } from '../../support/snapshot.ts';

async function listsOf(name: string, text: string, ids: readonly string[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dws-deletion-'));
  const path = join(folder, name);
  writeFileSync(path, text);
  const store = openStore(join(folder, 'store.db'));
  try {
    await importOne(store, path);
    const { files, unnamed } = deletionFiles(
      store,
      'crm',
      ids.map(id => [id]),
    );
    return [...files.map(file => `${file.name}: ${file.bytes}`), ...unnamed];
  } finally {
    closeStore(store);
  }
}

it('names by the id, and says whom it cannot name', async () => {
  const text =
    'id;naam;e-mail\r\n0012;Jan;jan@example.nl\r\n7;Piet;piet@example.nl\r\n7;Kees;kees@example.nl\r\n';
  expect(await listsOf('klanten.csv', text, ['0012', '7', '99'])).toEqual([
    'contact-delete.csv: id;label\r\n0012;datawasstraat-delete\r\n',
    '7',
    '99',
  ]);
});

it('a mailing tool is given addresses, though its records are known by another id', async () => {
  const header = 'Email Address,First Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,LAST_CHANGED,LEID,EUID';
  const text = `${header}\njan@example.nl,Jan,2,2024-01-02 10:00:00,,2024-01-02 10:00:00,1,abc\n`;
  expect(await listsOf('subscribed_1.csv', text, ['abc'])).toEqual([
    'contact-delete.csv: Email Address\njan@example.nl\n',
  ]);
});
