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
  for (const table of byPerson)
    for (const person of ['crm/contact/1', 'crm/contact/2']) fill(store, table, person);
  nameErased(store, [{ recordId: 1, source: 'crm', sourceId: '1' }]);
  eraseNamed(store);
  for (const table of [...byPerson, 'person_member'])
    expect([table, all(store, `select distinct person_key from ${table}`)]).toEqual([
      table,
      [{ person_key: 'crm/contact/2' }],
    ]);
  closeStore(store);
});

it('what only they had in common with nobody goes too, what others share stays', () => {
  const store = openStore(join(freshFolder().folder, 'store.db'));
  store.connection.pragma('foreign_keys = OFF');
  store.connection.exec(`
    insert into person_member (record_id, person_key) values (1, 'a'), (2, 'b'), (3, 'c');
    insert into assessment_kind (kind_id, state, side) values (1, 'no_purpose', ''), (2, 'active', '');
    insert into assessment_reasons (reasons_id, others) values (-1, '{}'), (-2, '{}');
    insert into assessment_scope (scopes_id, source, kept_by, field_groups, state)
      values (1, 'crm', 'hold:1', '["*"]', 'kept'), (2, 'crm', 'hold:2', '["*"]', 'kept');
    insert into assessment (person_key, kind_id, reasons_id, scopes_id)
      values ('a', 1, -1, 1), ('b', 2, -2, 2), ('c', 2, null, null);
    insert into label_kind (kind_id, label_source, label, state) values (1, 'crm', 'x', 'active'), (2, 'crm', 'y', 'active');
    insert into label_assessment (record_id, kind_id) values (1, 1), (1, 2), (2, 2);
  `);
  nameErased(store, [{ recordId: 1, source: 'crm', sourceId: '1' }]);
  eraseNamed(store);
  const left = (id: string, table: string): readonly unknown[] =>
    store.connection.prepare(`select ${id} from ${table}`).pluck().all();
  expect(left('kind_id', 'assessment_kind')).toEqual([2]);
  expect(left('reasons_id', 'assessment_reasons')).toEqual([-2]);
  expect(left('scopes_id', 'assessment_scope')).toEqual([2]);
  expect(left('kind_id', 'label_kind')).toEqual([2]);
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
