// Matching a store: links over sources, stable keys, judgements that hold over imports, and what is logged.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/model/calendar.ts';
import type { RecordKey } from '../../../src/model/identity.ts';
import { matchRecords } from '../../../src/steps/match/match.ts';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { keepJudgement } from '../../../src/store/persons/judgements.ts';
import { all } from '../../../src/store/statement.ts';
import { freshFolder } from '../../support/cli.ts';
import { importOne } from '../../support/snapshot.ts';

const HEAD = 'Klantnummer;Voornaam;Achternaam;E-mailadres;Mobiel;Straat;Huisnummer;Postcode;Woonplaats';
const JAN = '1;Jan;de Vries;jan@example.nl;0612345678;Dorpsstraat;1;1234 AB;Ons Dorp';
const JAN_AGAIN = '2;Jan;de Vries;jan@example.nl;;;;;';
const ELS = '3;Els;de Vries;els@example.nl;;Dorpsstraat;1;1234 AB;Ons Dorp';
const E = '4;E.;de Vries;els@example.nl;;;;;';
const OTHER = '5;Mo;Kaya;mo@example.nl;0687654321;Kerkstraat;9;4321 BA;Elders';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = freshFolder().folder;
  store = openStore(join(folder, 'store.db'));
});
afterEach(() => closeStore(store));

const load = async (...lines: readonly string[]): Promise<void> => {
  const path = join(folder, 'x.csv');
  writeFileSync(path, `${[HEAD, ...lines].join('\n')}\n`);
  await importOne(store, path);
};
const match = (): Promise<void> =>
  matchRecords(store, { today: '2026-12-01' as CivilDate, pulse: { beat: async () => {} } });
const persons = (): string =>
  all<{ id: string; person: string }>(
    store,
    'select source_id as id, person_key as person from contacts order by source_id',
  )
    .map(({ id, person }) => `${id}=${person.split('/').at(-1)}`)
    .join(' ');
const pairs = (): readonly string[] =>
  all<{ a: string; b: string; zone: string }>(
    store,
    'select record_key_a as a, record_key_b as b, zone from pairs order by 1, 2',
  ).map(({ a, b, zone }) => `${a.split('/').at(-1)}-${b.split('/').at(-1)} ${zone}`);
const changes = (): readonly string[] =>
  all<{ kind: string; now: string; old: string }>(
    store,
    'select kind, cluster_key as now, from_key as old from cluster_changes order by kind, now',
  ).map(({ kind, now, old }) => `${kind} ${now.split('/').at(-1)} from ${old.split('/').at(-1)}`);
const key = (id: string): RecordKey => `crm/contact/${id}` as RecordKey;
const judge = (a: string, b: string, verdict: 'same' | 'different' | 'unsure'): void =>
  keepJudgement(store, 'contact', {
    a: key(a),
    b: key(b),
    verdict,
    on: '2026-12-01' as CivilDate,
    weight: 0,
  });

describe('persons', () => {
  it('binds sure pairs, asks about an initial that fits, and leaves a household apart', async () => {
    await load(JAN, JAN_AGAIN, ELS, E, OTHER);
    await match();
    expect(persons()).toBe('1=1 2=1 3=3 4=4 5=5');
    expect(pairs()).toEqual(['1-2 sure', '3-4 check']);
  });

  it('finds the same with the rows in another order', async () => {
    await load(E, OTHER, JAN_AGAIN, ELS, JAN);
    await match();
    expect(persons()).toBe('1=1 2=1 3=3 4=4 5=5');
    expect(pairs()).toEqual(['1-2 sure', '3-4 check']);
  });

  it('finds the same a second time, and logs nothing', async () => {
    await load(JAN, JAN_AGAIN, ELS, E, OTHER);
    await match();
    const before = [persons(), ...pairs()];
    await match();
    expect([persons(), ...pairs()]).toEqual(before);
    expect(changes()).toEqual([]);
  });

  it('keeps the key of the record that was there first', async () => {
    await load(JAN_AGAIN.replace(/^2/, '9'), OTHER);
    await match();
    await load(JAN, JAN_AGAIN.replace(/^2/, '9'), OTHER);
    store.connection.exec("update arrival set imported_on = '2026-01-01' where first_id = 1");
    await match();
    expect(persons()).toBe('1=9 5=5 9=9');
    expect(changes()).toEqual([]);
  });
});

describe('judgements', () => {
  it('same binds and different parts, also after the next import', async () => {
    await load(JAN, JAN_AGAIN, ELS, E, OTHER);
    await match();
    judge('4', '3', 'same');
    judge('1', '2', 'different');
    await match();
    expect(persons()).toBe('1=1 2=2 3=3 4=3 5=5');
    expect(pairs()).toEqual(['3-4 sure']);
    expect(changes()).toEqual(['merged 3 from 4', 'split 2 from 1']);
    await load(OTHER, E, JAN_AGAIN, ELS, `${JAN}x`);
    await match();
    expect(persons()).toBe('1=1 2=2 3=3 4=3 5=5');
  });

  it('unsure leaves the question', async () => {
    await load(ELS, E);
    await match();
    judge('3', '4', 'unsure');
    await match();
    expect(pairs()).toEqual(['3-4 check']);
  });

  it('of a record that is gone waits for it to come back', async () => {
    await load(ELS, E);
    await match();
    judge('3', '4', 'same');
    await load(ELS);
    await match();
    expect(persons()).toBe('3=3');
    await load(E, ELS);
    await match();
    expect(persons()).toBe('3=3 4=3');
  });
});

describe('odd stores', () => {
  it.each([
    ['nothing but empty cells', ['1;;;;;;;;', '2;;;;;;;;'], '1=1 2=2'],
    ['one record', [JAN], '1=1'],
    ['all equal', [JAN, JAN.replace(/^1/, '2'), JAN.replace(/^1/, '3')], '1=1 2=1 3=1'],
  ])('%s', async (_, lines, expected) => {
    await load(...lines);
    await match();
    expect(persons()).toBe(expected);
  });
});
