// The columns of persons by name, for who keeps them: what a matching saw of records that are as they were need not be read again.

import type { Column } from '../columns/column.ts';
import { ADDRESS_COLUMNS, type AddressColumns } from './address-columns.ts';
import { emailsOf, phonesOf } from './contact-points.ts';
import { PERSON_PARTS, type PersonFeatures } from './person-features.ts';

/** Columns by name; those of one dictionary have the very same texts. */
export type NamedColumns = ReadonlyMap<string, Column>;

const PLAIN = [
  ...(['given', 'stem', 'initial', 'middle', 'family', 'sound', 'generation', 'birth', 'birthYear'] as const),
  ...(['birthPlace', 'gender', 'occupation', 'organisation', 'iban'] as const),
] as const;

/** Features of several columns, by what their names begin with. */
const SEVERAL = {
  email: 'emails',
  telephone: 'phones',
  'national-id': 'nationalIds',
  address: 'address',
} as const;

/** All columns there are of some features; what can be told from their texts alone is left out. */
export function namedColumns(features: Partial<PersonFeatures>): NamedColumns {
  const { emails, phones, nationalIds = [], address } = features;
  const all: (readonly [string, Column | null | undefined])[] = [
    ...PLAIN.map(name => [name, features[name]] as const),
    ...(emails?.columns ?? []).map((column, at) => [`email ${at}`, column] as const),
    ...(phones?.columns ?? []).map((column, at) => [`telephone ${at}`, column] as const),
    ...nationalIds.map((column, at) => [`national-id ${at}`, column] as const),
    ...ADDRESS_COLUMNS.map(name => [`address ${name}`, address?.[name]] as const),
  ];
  return new Map(all.filter((one): one is readonly [string, Column] => one[1] != null));
}

/** The place among {@link PERSON_PARTS} of what reads a column; -1 of a column that is none of theirs. */
export function partOfColumn(name: string): number {
  const [start = ''] = name.split(' ');
  const feature = SEVERAL[start as keyof typeof SEVERAL] ?? start;
  return PERSON_PARTS.findIndex(({ features }) => features.some(one => one === feature));
}

/** What was named. `locals`: what is known of the local parts of addresses; null: nothing. */
export function featuresNamed(
  columns: NamedColumns,
  size: number,
  locals: Int32Array | null = null,
): PersonFeatures {
  const of = (name: string): Column | null => columns.get(name) ?? null;
  const numbered = (field: string): readonly Column[] =>
    [...columns].filter(([name]) => name.startsWith(`${field} `)).map(([, column]) => column);
  return {
    size,
    ...(Object.fromEntries(PLAIN.map(name => [name, of(name)])) as Pick<
      PersonFeatures,
      (typeof PLAIN)[number]
    >),
    emails: emailsOf(numbered('email'), locals),
    phones: phonesOf(numbered('telephone')),
    nationalIds: numbered('national-id'),
    address: {
      ...(Object.fromEntries(
        ADDRESS_COLUMNS.map(name => [name, of(`address ${name}`)]),
      ) as unknown as AddressColumns),
      several: [],
    },
  };
}
