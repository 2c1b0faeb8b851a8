// A store for hundreds of imports one after the other. An import looks at all that came before it, so now and then a new one is
// begun. May not be used where what is safe on a disk is tested.

import { join } from 'node:path';
import { afterAll } from 'vitest';
import { closeStore, openStore, type Store } from '../../src/store/open.ts';

/** Imports that a store takes before another is begun. */
const MOST_IMPORTS = 40;

/** Gives the store for the next import; the last one is closed after the tests of the file. */
export function youngStores(folder: string): () => Store {
  let store: Store | null = null;
  let imports = 0;
  const close = (): void => void (store && closeStore(store));
  afterAll(close);
  return () => {
    if (store === null || imports % MOST_IMPORTS === 0) {
      close();
      store = openStore(join(folder, `store-${imports}.db`));
      store.connection.pragma('synchronous = OFF');
    }
    imports += 1;
    return store;
  };
}
