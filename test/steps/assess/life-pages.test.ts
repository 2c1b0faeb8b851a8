// Records are read a page at a time; a person whose records stand on two pages is one life all the same.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CivilDate } from '../../../src/model/calendar.ts';
import { EXAMPLE_REGISTER } from '../../../src/register/example.ts';
import { lives } from '../../../src/steps/assess/life-evidence.ts';
import { closeStore, openStore } from '../../../src/store/open.ts';
import { all, run } from '../../../src/store/statement.ts';
import { freshFolder } from '../../support/cli.ts';
import { importOne } from '../../support/snapshot.ts';

it.each([1, 7, 300])('with %i records a person', async size => {
  const { folder } = freshFolder();
  const rows = Array.from({ length: 1000 }, (_, row) => `${row + 1};n${row}@example.com;2024-05-14\n`);
  writeFileSync(join(folder, 'x.csv'), `id;e-mail;laatste contact\n${rows.join('')}`);
  const store = openStore(join(folder, 'store.db'));
  await importOne(store, join(folder, 'x.csv'));
  run(
    store,
    `insert into person_member (record_id, person_key)
     select record_id, 'crm/contact/' || (record_id - record_id % ?) from contact_record`,
    [size],
  );
  const expected = all<{ key: string; records: string }>(
    store,
    `select person_key as key, json_group_array(record_id order by source_id) as records
     from person_member join contact_record using (record_id) group by person_key order by person_key`,
  );
  const options = { register: EXAMPLE_REGISTER, today: '2026-12-01' as CivilDate, countsFirstImport: true };
  const found = [...lives(store, { ...options, people: null })];
  expect(
    found.map(({ personKey, records }) => ({
      key: personKey,
      records: JSON.stringify(records.map(({ recordId }) => recordId)),
    })),
  ).toEqual(expected);
  closeStore(store);
});

it('a record that changed keeps its place among those of its person', async () => {
  const { folder } = freshFolder();
  const store = openStore(join(folder, 'store.db'));
  const path = join(folder, 'x.csv');
  const rowsOf = async (first: string): Promise<unknown> => {
    writeFileSync(path, `id;e-mail;laatste contact\nK1;${first};2024-05-14\nK2;b@example.com;2024-05-14\n`);
    await importOne(store, path);
    run(store, "insert or replace into person_member select record_id, 'crm/contact/K1' from contact_record");
    const options = { register: EXAMPLE_REGISTER, today: '2026-12-01' as CivilDate, countsFirstImport: true };
    const [life] = lives(store, { ...options, people: null });
    const ids = all<{ id: number; name: string }>(
      store,
      'select record_id as id, source_id as name from contact_record',
    );
    return life?.records.map(({ recordId }) => ids.find(({ id }) => id === recordId)?.name);
  };
  expect(await rowsOf('a@example.com')).toEqual(['K1', 'K2']);
  expect(await rowsOf('c@example.com')).toEqual(['K1', 'K2']);
  closeStore(store);
});
