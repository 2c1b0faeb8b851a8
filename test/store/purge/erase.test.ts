// What a store keeps by person goes when the person is erased.

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { eraseNamed } from '../../../src/store/purge/erase.ts';
import { nameErased } from '../../../src/store/purge/erase-naming.ts';
import { DERIVED_TABLES } from '../../../src/store/schema/law.ts';
import { all, run } from '../../../src/store/statement.ts';
import { freshFolder } from '../../support/cli.ts';

it('what was worked out about an erased person goes with them', () => {
  const store = openStore(join(freshFolder().folder, 'store.db'));
  // Persons without their records are enough here.
  store.connection.pragma('foreign_keys = OFF');
  run(
    store,
    "insert into person_member (record_id, person_key) values (1, 'crm/contact/1'), (2, 'crm/contact/2')",
  );
  const byPerson = DERIVED_TABLES.filter(table =>
    all<{ name: string }>(store, `pragma table_info(${table})`).some(({ name }) => name === 'person_key'),
  );
  expect(byPerson).toContain('refusal');
  for (const table of byPerson.filter(name => name !== 'person_member'))
    for (const person of ['crm/contact/1', 'crm/contact/2']) fill(store, table, person);
  nameErased(store, [{ recordId: 1, source: 'crm', sourceId: '1' }]);
  eraseNamed(store);
  for (const table of byPerson)
    expect([table, all(store, `select distinct person_key from ${table}`)]).toEqual([
      table,
      [{ person_key: 'crm/contact/2' }],
    ]);
  closeStore(store);
});

/** One row with that person; of the other columns only what may not be empty. */
function fill(store: Store, table: string, person: string): void {
  const needed = all<{ name: string; type: string; notnull: number; pk: number }>(
    store,
    `pragma table_info(${table})`,
  ).filter(({ notnull, pk }) => notnull === 1 || pk > 0);
  const names = needed.map(({ name }) => name);
  const values = needed.map(({ name, type }) => (name === 'person_key' ? person : type === 'TEXT' ? 'x' : 1));
  run(
    store,
    `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
    values,
  );
}
