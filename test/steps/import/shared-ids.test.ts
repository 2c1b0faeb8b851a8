// One id that very many records have: such a list is no use, but it must not hold up an import for hours.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closeStore, openStore } from '../../../src/store/open.ts';
import { all } from '../../../src/store/statement.ts';
import { freshFolder } from '../../support/cli.ts';
import { importOne } from '../../support/snapshot.ts';

const RECORDS = 12_000;

it('follows itself without holding each of its records against all others', async () => {
  const { folder } = freshFolder();
  const path = join(folder, 'x.csv');
  const store = openStore(join(folder, 'store.db'));
  const arrives = async (name: string): Promise<unknown> => {
    const rows = Array.from({ length: RECORDS }, (_, at) => `7;Jan ${at < 10 ? '' : name};${at}`);
    writeFileSync(path, `${['Klantnummer;Voornaam;Achternaam', '8;Els;Vis', ...rows].join('\n')}\n`);
    return (await importOne(store, path)).change;
  };
  try {
    expect(await arrives('a')).toMatchObject({ added: RECORDS + 1, unchanged: 0 });
    const started = performance.now();
    expect(await arrives('b')).toMatchObject({ added: 0, changed: RECORDS - 10, unchanged: 11, gone: 0 });
    // A second; each beside each takes a minute.
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(all(store, 'select sum(is_shared_id) as shared, count(*) as records from contact_record')).toEqual(
      [{ shared: RECORDS, records: RECORDS + 1 }],
    );
  } finally {
    closeStore(store);
  }
}, 60_000);
