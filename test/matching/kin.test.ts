// Who may never become one: people of one home and companies of one concern, among strangers and true duplicates of each kind.

import { beforeAll, describe, expect, it } from 'vitest';
import { matchRecords } from '../../src/matching/engine.ts';
import type { MatchEntity } from '../../src/matching/fields/entity.ts';
import { OWN_HANDS } from '../../src/matching/hands.ts';
import { planOf } from '../../src/matching/plan.ts';
import { columnsOf, day, person, type Row, word } from '../support/match-rows.ts';

/** Two records, the same row after row of a file. */
type Pair = readonly [one: Row, other: Row];

/** Somebody of the same home, with what people have for themselves. */
const kinOf = (one: Row, number: number, over: Row): Row => ({
  ...one,
  given_name: word(number * 29 + 5000),
  birth_date: day(number + 11),
  email: `${word(number * 29 + 5000)}@${word(number + 900)}.example.com`,
  telephone: [one.telephone?.[0] ?? '', String(620_000_000 + number * 104_729)],
  ...over,
});

const PERSONS: Readonly<Record<string, (number: number) => Pair>> = {
  'one person, who moved': number => {
    const one = person(number);
    const { street, house_number, postal_code, locality } = person(number + 400);
    return [one, { ...one, street, house_number, postal_code, locality } as Row];
  },
  'one person, another e-mail address': number => {
    const one = person(number);
    return [one, { ...one, email: `werk${number}@${word(number + 70)}.example.com` }];
  },
  'one person, without a telephone': number => [person(number), { ...person(number), telephone: '' }],
  'one person, without a birth date': number => [person(number), { ...person(number), birth_date: '' }],
  'a couple': number => [person(number), kinOf(person(number), number, {})],
  'a couple with one e-mail address': number => {
    const one = person(number);
    return [one, kinOf(one, number, { email: one.email ?? '' })];
  },
  twins: number => {
    const one = person(number);
    return [one, kinOf(one, number, { birth_date: one.birth_date ?? '' })];
  },
  'father and son of one name': number => {
    const one = person(number);
    const born = `${1969 + (number % 40)}-${day(number + 5).slice(5)}`;
    return [one, kinOf(one, number, { given_name: one.given_name ?? '', birth_date: born })];
  },
  'father and son of one name, Sr. and Jr.': number => {
    const { given_name = '', family_name, ...rest } = person(number);
    const one: Row = { ...rest, given_name, family_name: `${family_name} Sr.`, birth_date: '' };
    return [
      one,
      { ...one, family_name: `${family_name}, jr`, email: '', telephone: ['', String(620_000_000 + number)] },
    ];
  },
  'one person, with Jr. and without': number => {
    const one: Row = { ...person(number), birth_date: '' };
    return [one, { ...one, given_name: `${one.given_name} Jr.` }];
  },
};

const organisation = (number: number): Row => ({
  organisation_name: `${word(number * 31 + 7)} bouw bv`,
  kvk_number: String(20_000_000 + number * 2903),
  website: `www.${word(number * 31 + 7)}.example.com`,
  telephone: String(201_000_000 + number * 7919),
  street: `${word(number * 13)}straat`,
  house_number: String(1 + (number % 180)),
  postal_code: `${1000 + ((number * 37) % 9000)} AB`,
  locality: word(number % 40),
});

const sister = (number: number, suffix: string, kvk_number: string): Pair => {
  const one = organisation(number);
  return [one, { ...one, organisation_name: `${word(number * 31 + 7)} bouw ${suffix} bv`, kvk_number }];
};

const ORGANISATIONS: Readonly<Record<string, (number: number) => Pair>> = {
  'one organisation, without its legal form': number => [
    organisation(number),
    { ...organisation(number), organisation_name: `${word(number * 31 + 7)} bouw`, kvk_number: '' },
  ],
  'one organisation, without telephone and website': number => [
    organisation(number),
    { ...organisation(number), telephone: '', website: '' },
  ],
  'one organisation, by its number and name': number => {
    const { organisation_name = '', kvk_number = '' } = organisation(number);
    return [organisation(number), { organisation_name, kvk_number }];
  },
  'a holding and its operating company': number => sister(number, 'Holding', ''),
  'a holding, its name misspelt': number => sister(number, 'Holidng', ''),
  'one name and address, another KvK number': number => [
    organisation(number),
    { ...organisation(number), kvk_number: String(89_000_000 - number * 409) },
  ],
};

const unnumbered = ({ kvk_number: _, ...row }: Row): Row => row;

/** A file without numbers of a register: nothing but the name tells the companies of one address apart. */
const UNNUMBERED: typeof ORGANISATIONS = Object.fromEntries(
  Object.entries(ORGANISATIONS)
    .filter(([kind]) => !/number/.test(kind))
    .map(([kind, make]) => [
      kind,
      (number: number): Pair => {
        const [one, other] = make(number);
        return [unnumbered(one), unnumbered(other)];
      },
    ]),
);

const STRANGERS = 250;
const isOne = (kind: string): boolean => kind.startsWith('one person') || kind.startsWith('one organisation');
/** Most of what looks alike is one. */
const pairsOf = (kind: string): number => (isOne(kind) ? 40 : 10);

/** By kind the pairs that became one. */
async function mergedBy(
  entity: MatchEntity,
  kinds: Readonly<Record<string, (number: number) => Pair>>,
  stranger: (number: number) => Row,
): Promise<ReadonlyMap<string, number>> {
  const pairs = Object.entries(kinds).flatMap(([kind, make], at) =>
    Array.from({ length: pairsOf(kind) }, (_, number) => [kind, make(1000 * (at + 1) + number)] as const),
  );
  const rows = [
    ...pairs.flatMap(([, pair]) => pair),
    ...Array.from({ length: STRANGERS }, (_, at) => stranger(20_000 + at)),
  ];
  const raw = { size: rows.length, columns: columnsOf(rows) };
  const { clusters } = await matchRecords(planOf(await OWN_HANDS.readFeatures(entity, raw)));
  const merged = new Map(Object.keys(kinds).map(kind => [kind, 0]));
  pairs.forEach(([kind], pair) => {
    if (clusters[2 * pair] === clusters[2 * pair + 1]) merged.set(kind, (merged.get(kind) ?? 0) + 1);
  });
  return merged;
}

const SUITES = [
  ['persons', 'contact', PERSONS, person],
  ['organisations', 'organisation', ORGANISATIONS, organisation],
  [
    'organisations without numbers',
    'organisation',
    UNNUMBERED,
    (number: number) => unnumbered(organisation(number)),
  ],
] as const;

describe.each(SUITES)('%s', (_, entity, kinds, stranger) => {
  let merged: ReadonlyMap<string, number>;
  beforeAll(async () => {
    merged = await mergedBy(entity, kinds, stranger);
  });

  it.each(Object.keys(kinds))('%s', kind => {
    expect(merged.get(kind)).toBe(isOne(kind) ? pairsOf(kind) : 0);
  });
});
