// The same bytes read in another way: another import, and no new look at the source.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { UserMap } from '../../../src/exchange/mapping.ts';
import type { Field } from '../../../src/model/field.ts';
import { untrusted } from '../../../src/steps/purge/facts.ts';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { all, run } from '../../../src/store/statement.ts';
import { freshFolder } from '../../support/cli.ts';
import { importOne } from '../../support/snapshot.ts';

const HEADER = 'Id;Voornaam;Achternaam;Mailadres relatie;Land;Laatste contact';
const row = (id: number): string => `${id};Jan;Bos;p${id}@example.com;NL;13-02-2026`;
const rows = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => row(from + index));
const AS_EMAIL: UserMap = new Map<Field, readonly string[]>([['email', ['Mailadres relatie']]]);

let folder = '';
let store: Store;
beforeEach(() => {
  folder = freshFolder().folder;
  store = openStore(join(folder, 'store.db'));
});
afterEach(() => closeStore(store));

const arrives = (name: string, lines: readonly string[], options: Parameters<typeof importOne>[2] = {}) => {
  const path = join(folder, name);
  writeFileSync(path, `${[HEADER, ...lines].join('\n')}\n`);
  return importOne(store, path, options);
};
const count = (sql: string): number =>
  all<{ count: number }>(store, `select count(*) as count ${sql}`)[0]?.count ?? 0;
const withEmail = (): number => count('from contact where email_key is not null');

it('another mapping imports anew, the same one not', async () => {
  await arrives('a.csv', rows(1, 4));
  expect(withEmail()).toBe(0);
  const anew = await arrives('a.csv', rows(1, 4), { userMap: AS_EMAIL });
  expect(anew).toMatchObject({
    isSame: false,
    isReread: true,
    stored: 4,
    change: { added: 0, unchanged: 4 },
  });
  expect([withEmail(), count('from contact'), count('from snapshot'), count('from file')]).toEqual([
    4, 4, 1, 1,
  ]);
  expect((await arrives('a.csv', rows(1, 4), { userMap: AS_EMAIL })).isSame).toBe(true);
});

it('proves no more than the same file does, and hides no cut-off', async () => {
  await arrives('a.csv', rows(1, 20));
  await arrives('a.csv', rows(1, 10));
  const cut = untrusted(store, 'crm');
  expect(cut).toEqual(['rows-fewer', 'ids-vanished']);
  for (const userMap of [AS_EMAIL, new Map(), AS_EMAIL, new Map()] as readonly UserMap[]) {
    expect((await arrives('a.csv', rows(1, 10), { userMap })).isReread).toBe(true);
    expect([...untrusted(store, 'crm')].sort()).toEqual([...cut, 'same-file'].sort());
  }
  expect(count('from snapshot')).toBe(2);
});

it('keeps what the one before was compared with', async () => {
  await arrives('a.csv', rows(1, 20));
  await arrives('a.csv', rows(1, 10));
  run(store, 'update snapshot set gone_asked = 4 where is_current = 1');
  const kept = (): readonly object[] =>
    all<object>(
      store,
      'select exported_at, imported_on, added, unchanged, gone, gone_asked from snapshot where is_current = 1',
    );
  const before = kept();
  await arrives('a.csv', rows(1, 10), { userMap: AS_EMAIL });
  expect(kept()).toEqual(before);
});

it('a part is read anew by itself, back and forth', async () => {
  await arrives('a.csv', rows(1, 4), { isPartial: true });
  await arrives('b.csv', rows(5, 6), { isPartial: true });
  for (const [userMap, emails] of [
    [AS_EMAIL, 2],
    [new Map(), 0],
  ] as readonly (readonly [UserMap, number])[]) {
    const anew = await arrives('b.csv', rows(5, 6), { isPartial: true, userMap });
    expect([anew.isReread, withEmail(), count('from contact'), count('from file')]).toEqual([
      true,
      emails,
      6,
      2,
    ]);
  }
});
