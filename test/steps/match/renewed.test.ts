// What an import notes of contacts that keep their row is all that the next matching reads of them.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { textReader } from '../../../src/matching/columns/texts.ts';
import type { CivilDate } from '../../../src/model/calendar.ts';
import { FACTS } from '../../../src/model/facts.ts';
import { renewedParts } from '../../../src/steps/match/fresh-columns.ts';
import { matchRecords } from '../../../src/steps/match/match.ts';
import { type RememberedContacts, rememberedContacts } from '../../../src/steps/match/remembered.ts';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { renewedFacts } from '../../../src/store/persons/renewed-facts.ts';
import { all } from '../../../src/store/statement.ts';
import { freshFolder } from '../../support/cli.ts';
import { person } from '../../support/match-rows.ts';
import { importOne } from '../../support/snapshot.ts';

/** Enough that not every pair is looked at. */
const PERSONS = 1500;
const HEAD = 'Klantnummer;Voornaam;Achternaam;Geboortedatum;E-mailadres;Telefoon;Laatste contact';
const [FAMILY, PHONE, LAST] = [2, 5, 6] as const;

const FIRST = Array.from({ length: PERSONS }, (_, at) => {
  const { given_name, family_name, birth_date, email, telephone } = person(at);
  return [String(at), given_name, family_name, birth_date, email, telephone, '2026-01-01'];
});

/** Records by their id, with another cell. */
function withCells(changes: readonly (readonly [id: number, cell: number, text: string])[]): typeof FIRST {
  const rows = FIRST.map(row => row.slice());
  for (const [id, cell, text] of changes) (rows[id] as (typeof FIRST)[number])[cell] = text;
  return rows;
}

it('notes the facts that are others, and reads those that are compared', async () => {
  const { folder } = freshFolder();
  const store = openStore(join(folder, 'store.db'));
  const load = async (rows: typeof FIRST): Promise<void> => {
    const path = join(folder, 'x.csv');
    writeFileSync(path, `${[HEAD, ...rows.map(row => row.join(';'))].join('\n')}\n`);
    await importOne(store, path);
  };
  try {
    await load(FIRST);
    expect(noted(store)).toEqual({});
    await match(store);
    await load(
      withCells([
        [10, PHONE, '010-5550001'],
        [20, LAST, '2026-09-09'],
      ]),
    );
    expect(noted(store)).toEqual({ 10: ['phone_key', 'telephone'], 20: ['signals'] });
    // Imported once more before anything was matched: what was noted stays.
    await load(
      withCells([
        [10, PHONE, '010-5550001'],
        [20, LAST, '2026-09-09'],
        [30, FAMILY, 'Bosveld'],
      ]),
    );
    expect(noted(store)).toEqual({
      10: ['phone_key', 'telephone'],
      20: ['signals'],
      30: ['family_key', 'family_name'],
    });
    expect(renewedParts(store).size).toBe(2);
    const remembered = rememberedContacts(store) as RememberedContacts;
    const { recordIds, renumbering } = remembered.recalled;
    const read = Array.from(renumbering.fresh, number => recordIds[number]);
    expect(new Set(read)).toEqual(new Set(renewedParts(store).keys()));
    await match(store);
    expect(noted(store)).toEqual({});
    expect(rememberedContacts(store)?.recalled.renumbering.fresh).toEqual(new Int32Array());
  } finally {
    closeStore(store);
  }
}, 120_000);

/** By id the facts that are others than when it was matched. */
function noted(store: Store): Record<string, string[]> {
  const ids = new Map(
    all<{ recordId: number; id: string }>(
      store,
      'select record_id as recordId, source_id as id from contact_record',
    ).map(({ recordId, id }) => [recordId, id]),
  );
  const { recordIds, facts } = renewedFacts(store);
  const groups = Map.groupBy(facts.keys(), at => ids.get(recordIds[at] ?? 0) ?? '');
  return Object.fromEntries(
    [...groups].map(([id, places]) => [id, places.map(at => FACTS.contact[facts[at] ?? 0] ?? '').sort()]),
  );
}

const match = (store: Store): Promise<void> =>
  matchRecords(store, { today: '2026-12-01' as CivilDate, pulse: { beat: async () => {} } });

it('reads the further numbers of a contact whose first number changed', async () => {
  const { folder } = freshFolder();
  const store = openStore(join(folder, 'store.db'));
  const load = async (first: string): Promise<void> => {
    const path = join(folder, 'x.csv');
    const rows = FIRST.map((row, at) => [
      ...row.with(PHONE, at === 7 ? first : '010-5550009'),
      '020-5550008',
      `06${10_000_000 + at}`,
    ]);
    writeFileSync(
      path,
      `${[`${HEAD};Telefoon 2;Telefoon 3`, ...rows.map(row => row.join(';'))].join('\n')}\n`,
    );
    await importOne(store, path);
  };
  try {
    await load('010-5550009');
    await match(store);
    await load('010-5550001');
    const { features, recalled } = rememberedContacts(store) as RememberedContacts;
    const [number = -1] = recalled.renumbering.fresh;
    const texts = features.phones.columns.map(({ codes, values }) => textReader(values)(codes[number] ?? -1));
    expect(texts).toEqual(['105550001', '205550008', '610000007']);
  } finally {
    closeStore(store);
  }
}, 120_000);
