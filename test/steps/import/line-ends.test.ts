// A record whose line ends in another way holds what it held.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closeStore, openStore } from '../../../src/store/open.ts';
import { freshFolder } from '../../support/cli.ts';
import { importOne } from '../../support/snapshot.ts';

const ROWS = ['Klantnummer;Voornaam;Achternaam', '7;Jan;Bos', '8;Els;Vis', '9;"Sam\r\n";"Ké"'];

it('is not counted as changed', async () => {
  const { folder } = freshFolder();
  const path = join(folder, 'x.csv');
  const store = openStore(join(folder, 'store.db'));
  const arrives = async (text: string): Promise<unknown> => {
    writeFileSync(path, Buffer.from(text, 'latin1'));
    return (await importOne(store, path)).change;
  };
  try {
    expect(await arrives(ROWS.join('\r\n'))).toMatchObject({ added: 3 });
    expect(await arrives(`${ROWS.join('\n')}\n`)).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 3,
      gone: 0,
    });
    expect(await arrives(`${ROWS.join('\n')}\n10;Eva;Smit`)).toMatchObject({
      added: 1,
      changed: 0,
      unchanged: 3,
    });
    const other = ROWS.with(2, '8;Els;Visser');
    expect(await arrives([...other, '10;Eva;Smit', ''].join('\r\n'))).toMatchObject({
      changed: 1,
      unchanged: 3,
    });
  } finally {
    closeStore(store);
  }
});
