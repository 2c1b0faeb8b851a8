// A matching that remembers finds what one finds that reads and compares everything anew, month after month, whatever changed.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserMap } from '../../../src/exchange/mapping.ts';
import { textReader } from '../../../src/matching/columns/texts.ts';
import { type NamedColumns, namedColumns } from '../../../src/matching/features/kept-columns.ts';
import { personFeatures } from '../../../src/matching/features/person-features.ts';
import type { CivilDate } from '../../../src/model/calendar.ts';
import type { RecordKey } from '../../../src/model/identity.ts';
import { storeColumns } from '../../../src/steps/match/columns.ts';
import { matchRecords } from '../../../src/steps/match/match.ts';
import { type RememberedContacts, rememberedContacts } from '../../../src/steps/match/remembered.ts';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { keepJudgement } from '../../../src/store/persons/judgements.ts';
import { rankedRecords } from '../../../src/store/persons/match-records.ts';
import { eraseNamed } from '../../../src/store/purge/erase.ts';
import { nameErased } from '../../../src/store/purge/erase-naming.ts';
import { all, run } from '../../../src/store/statement.ts';
import { freshFolder } from '../../support/cli.ts';
import { person, type Row, word } from '../../support/match-rows.ts';
import { importOne } from '../../support/snapshot.ts';

const TODAY = '2026-12-01' as CivilDate;
const PULSE = { beat: async () => {} };
/** Enough that not every pair is looked at. */
const PERSONS = 1250;

let copies = 0;
let folder: string;
let store: Store;
beforeEach(() => {
  folder = freshFolder().folder;
  store = openStore(join(folder, 'store.db'));
});
afterEach(() => closeStore(store));

/** A record of the source: its id and cells. */
interface Kept {
  readonly id: number;
  readonly row: Row;
}

const HEAD =
  'Klantnummer;Voornaam;Achternaam;Geboortedatum;E-mailadres;Telefoon;Mobiel;Straat;Huisnummer;Postcode;Woonplaats;IBAN;' +
  'Volledige naam;Aanhef;Tweede voornaam;Huisnummertoevoeging;E-mail 2;Telefoon 2;Telefoon 3';
const FIELDS = ['given_name', 'family_name', 'birth_date', 'email', 'telephone'] as const;
const FURTHER = [
  ...(['street', 'house_number', 'postal_code', 'locality', 'iban'] as const),
  ...(['formatted_name', 'gender', 'additional_name', 'house_number_suffix'] as const),
];

function lineOf({ id, row }: Kept): string {
  const cells = FIELDS.map(field => [row[field] ?? ''].flat());
  const [phone = '', mobile = '', ...numbers] = cells.pop() ?? [];
  const [email = '', second = ''] = cells.pop() ?? [];
  const own = [id, ...cells.flat(), email, phone, mobile, ...FURTHER.map(field => row[field] ?? '')];
  return [...own, second, numbers[0] ?? '', numbers[1] ?? ''].join(';');
}

/** A sequence that is the same for a seed (a linear congruence, as Numerical Recipes has it). */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function numbersOf(at: number, count: number): string[] {
  return Array.from({ length: count }, (_, place) => `06${String(10_000_000 + 4 * at + place)}`);
}

/** A person of whom some records tell more, and some the whole name only. */
function told(at: number): Row {
  const { given_name, family_name, ...others } = person(at);
  const name: Row =
    at % 7 === 0
      ? { formatted_name: `${['', 'Mevr. ', 'Dhr. '][at % 3]}${given_name} van ${family_name}` }
      : { given_name: given_name ?? '', family_name: family_name ?? '' };
  return {
    ...name,
    ...others,
    email:
      at % 6 === 0
        ? [[others.email ?? ''].flat()[0] ?? '', `${word(at)}@work.example.com`]
        : (others.email ?? ''),
    telephone: at % 2 === 0 ? numbersOf(at, 3 + (at % 4) / 2) : (others.telephone ?? ''),
    gender: ['', 'Dhr.', 'Mevr.'][at % 3] ?? '',
    additional_name: at % 4 === 0 ? word(at * 3) : '',
    house_number_suffix: ['', '', 'a', 'b', '2'][at % 5] ?? '',
  };
}

/** Of every fifth person a second record, spoiled in its own way. */
function firstExport(): Kept[] {
  return Array.from({ length: PERSONS }, (_, at) => told(at)).flatMap((one, at): Kept[] => {
    const spoilt: Row = [
      { email: `${word(at + 3)}@other.example.com` },
      { telephone: '' },
      { birth_date: '', street: '' },
      one.given_name === undefined ? { gender: '' } : { given_name: `${one.given_name}x` },
      { house_number_suffix: 'c', additional_name: '' },
    ][Math.floor(at / 5) % 5] as Row;
    const own = { id: 10 * at, row: one };
    return at % 5 > 0 ? [own] : [own, { id: 10 * at + 1, row: { ...one, ...spoilt } }];
  });
}

/** Some records changed, some gone, some back that were gone, some new, in another order. */
function monthLater(kept: readonly Kept[], gone: Kept[], draw: (below: number) => number): Kept[] {
  const back = gone.splice(0, 3);
  const stay = kept.flatMap((one): Kept[] => {
    if (draw(40) > 0) return [one];
    const other = person(50_000 + draw(20_000));
    const changed: Row | null = [
      { telephone: other.telephone ?? '' },
      one.row.family_name === undefined
        ? { formatted_name: `${one.row.formatted_name}s` }
        : { family_name: `${one.row.family_name}s` },
      { gender: 'Dhr.', house_number_suffix: 'a' },
      { given_name: '', family_name: '', formatted_name: `${word(draw(500))}, J. de` },
      { additional_name: word(draw(99)) },
      { street: other.street ?? '', postal_code: other.postal_code ?? '' },
      { email: '' },
      { telephone: numbersOf(20_000 + draw(9000), 4) },
      // Another first number beside the further ones.
      { telephone: [other.telephone ?? '', [one.row.telephone ?? ''].flat().slice(1)].flat(2) },
      { email: ['', `${word(draw(999))}@work.example.com`] },
      null,
    ][draw(11)] as Row | null;
    if (changed === null) gone.push(one);
    return changed === null ? [] : [{ ...one, row: { ...one.row, ...changed } }];
  });
  const added = Array.from({ length: 12 }, (_, at): Kept => {
    const like = stay[draw(stay.length)] as Kept;
    const row =
      at % 2 === 0
        ? person(90_000 + draw(9000))
        : { ...like.row, email: `${word(draw(999))}@new.example.com` };
    return { id: 1_000_000 + draw(1_000_000), row };
  });
  const all = [...stay, ...back, ...added];
  return draw(2) === 0 ? all : all.toReversed();
}

async function load(
  kept: readonly Kept[],
  { userMap = new Map(), source = 'crm' }: { userMap?: UserMap; source?: string } = {},
): Promise<void> {
  const path = join(folder, 'x.csv');
  writeFileSync(path, `${[HEAD, ...kept.map(lineOf)].join('\n')}\n`);
  await importOne(store, path, { userMap, source });
}

const QUERIES = [
  'select record_key_a, record_key_b, zone, weight, evidence from pairs order by 1, 2',
  'select record_key, person_key from contacts order by 1, 2',
  'select record_key, cluster_key from known_member order by 1',
  'select entity, kind, cluster_key, from_key from cluster_change order by change_id',
  'select model, records from match_model order by entity',
];

const match = (of: Store): Promise<void> => matchRecords(of, { today: TODAY, pulse: PULSE });

/** Whether what was kept is of use. */
function isRemembered(): boolean {
  return rememberedContacts(store) !== null;
}

/** By record id what matching sees of a contact: texts by the name of their column. */
function seenIn(columns: NamedColumns, recordIds: Int32Array): readonly string[] {
  const read = [...columns].map(([name, { codes, values }]) => ({ name, codes, text: textReader(values) }));
  return Array.from(recordIds, (id, at) => {
    const texts = read.map(({ name, codes, text }) => `${name}=${text(codes[at] ?? -1)}`);
    return `${id} ${texts.sort().join(' ')}`;
  }).sort();
}

/** What is remembered and what was read of it since, against all read anew. */
async function expectTheSameSeen(): Promise<void> {
  const { features, recalled } = rememberedContacts(store) as RememberedContacts;
  const ranked = rankedRecords(store, 'contact');
  const { raw } = await storeColumns(store, 'contact', { ranked, pulse: PULSE });
  const anew = seenIn(namedColumns(personFeatures(raw)), ranked.recordIds);
  expect(seenIn(namedColumns(features), recalled.recordIds)).toEqual(anew);
}

/** Matches; and once more a copy of the store that remembers nothing. Gives whether what was remembered was of use. */
async function expectTheSame(): Promise<boolean> {
  const path = join(folder, `copy-${copies++}.db`);
  store.connection.prepare('vacuum into ?').run(path);
  const isOfUse = isRemembered();
  await match(store);
  const copy = openStore(path);
  try {
    run(copy, 'delete from match_memory');
    await match(copy);
    for (const query of QUERIES) expect(all(store, query)).toEqual(all(copy, query));
  } finally {
    closeStore(copy);
  }
  return isOfUse;
}

describe('a matching that remembers', () => {
  it('finds the same as one that does not', async () => {
    const draw = drawing(1);
    const gone: Kept[] = [];
    let kept = firstExport();
    await load(kept);
    expect(isRemembered()).toBe(false);
    await match(store);
    const [first] = all<{ pairs: number }>(store, 'select count(*) as pairs from pairs');
    expect(first?.pairs).toBeGreaterThan(PERSONS / 10);
    for (let month = 1; month <= 4; month++) {
      kept = monthLater(kept, gone, draw);
      await load(kept);
      judge(kept, draw);
      await expectTheSameSeen();
      expect(await expectTheSame()).toBe(true);
    }
  }, 300_000);

  it('reads all anew after an erasure, when a column is new, the file is read otherwise or the program is another', async () => {
    const kept = firstExport();
    await load(kept);
    await match(store);
    // A record that shares its address with no other.
    const [address] = [kept[3]?.row.email].flat();
    expect(bytesHold(address ?? '')).toBe(true);
    erase(kept[3]?.id ?? 0);
    expect(bytesHold(address ?? '')).toBe(false);
    expect(all(store, 'select 1 from match_memory')).toEqual([]);
    await match(store);
    const [one, ...others] = kept as [Kept, ...Kept[]];
    await load([{ ...one, row: { ...one.row, iban: 'NL91ABNA0417164300' } }, ...others]);
    expect(await expectTheSame()).toBe(false);
    await load(kept);
    expect(isRemembered()).toBe(false);
    await match(store);
    expect(isRemembered()).toBe(true);
    // Nor is what another edition of the program kept trusted.
    const { version } =
      all<{ version: string }>(store, 'select max(tool_version) as version from run')[0] ?? {};
    run(store, "update run set tool_version = 'later'");
    expect(isRemembered()).toBe(false);
    run(store, 'update run set tool_version = ?', [version ?? '']);
    expect(isRemembered()).toBe(true);
    await load(kept, { userMap: new Map([['telephone', ['Mobiel']]]) });
    expect(isRemembered()).toBe(false);
  }, 300_000);

  it('finds the same where several records share an id, and one of them joins another and leaves it', async () => {
    const kept = firstExport();
    const [one, other] = [kept[0] as Kept, { id: 0, row: person(70_000) }];
    const mail = { id: 5, row: one.row };
    await load([...kept, other]);
    await load([mail], { source: 'mail' });
    await match(store);
    for (const row of [[mail, { id: 6, row: other.row }], [mail]]) {
      await load(row, { source: 'mail' });
      await expectTheSame();
    }
  }, 300_000);
});

/** Says of one pair that it is one person, and of another that it is not. */
function judge(kept: readonly Kept[], draw: (below: number) => number): void {
  const key = (): RecordKey => `crm/contact/${kept[draw(kept.length)]?.id}` as RecordKey;
  keepJudgement(store, 'contact', { a: key(), b: key(), verdict: 'same', on: TODAY, weight: 0 });
  const [pair] = all<{ a: RecordKey; b: RecordKey }>(
    store,
    `select a.record_key as a, b.record_key as b from known_member a join known_member b using (cluster_key)
     where a.record_key < b.record_key order by 1, 2 limit 1`,
  );
  if (pair !== undefined)
    keepJudgement(store, 'contact', { ...pair, verdict: 'different', on: TODAY, weight: 0 });
}

/** Whether a text stands anywhere in the file of the store. */
function bytesHold(text: string): boolean {
  store.connection.pragma('wal_checkpoint(TRUNCATE)');
  return readFileSync(store.path).includes(text);
}

function erase(id: number): void {
  const named = all<{ recordId: number }>(
    store,
    'select record_id as recordId from contact_record where source_id = ?',
    [String(id)],
  );
  nameErased(
    store,
    named.map(({ recordId }) => ({ recordId, source: 'crm', sourceId: String(id) })),
  );
  eraseNamed(store);
}
