// What matching sees of persons: one column per aspect, from whatever fields the file has. May not compare.

import { fold } from '../../normalising/fold.ts';
import { genderOf, genderOfName } from '../../normalising/gender.ts';
import { generationOfName, generationOfSuffix } from '../../normalising/generation.ts';
import { givenStem } from '../../normalising/given-names.ts';
import { familyKey, givenPart } from '../../normalising/person-name.ts';
import { phoneticKey } from '../../normalising/phonetic.ts';
import { type Column, coalesce, shareDictionary } from '../columns/column.ts';
import { mapColumn } from '../columns/made-columns.ts';
import type { MatchField } from '../fields/field-words.ts';
import { type RawFields, readField } from '../fields/raw-fields.ts';
import { type Address, readAddress } from './address.ts';
import { type Births, readBirths } from './births.ts';
import { type Emails, type Phones, readEmails, readPhones } from './contact-points.ts';
import { identifierKey } from './identifier-key.ts';
import { nameWords, readWholeNames } from './whole-names.ts';

/** Every column over all records; null when no field of the file says it. */
export interface PersonFeatures extends Births {
  readonly size: number;
  /** All given names folded, or initials: `jan pieter`, `j p`. Shares its dictionary with `family`. */
  readonly given: Column | null;
  /** One name for all forms of the first given name; no value for an initial. */
  readonly stem: Column | null;
  readonly initial: Column | null;
  /** Given names behind the first, or their initials. */
  readonly middle: Column | null;
  /** Without tussenvoegsel. */
  readonly family: Column | null;
  readonly sound: Column | null;
  /** Which of those of one name: `1` Sr., `2` Jr. */
  readonly generation: Column | null;
  readonly birthPlace: Column | null;
  readonly gender: Column | null;
  /** A column for each kind of number: those of two kinds are never equal. */
  readonly nationalIds: readonly Column[];
  readonly occupation: Column | null;
  readonly emails: Emails;
  readonly phones: Phones;
  readonly organisation: Column | null;
  readonly iban: Column | null;
  readonly address: Address;
}

/** Features that are read together, of the fields that they are read from and no others. */
export interface PersonPart {
  readonly fields: ReadonlySet<MatchField>;
  readonly features: readonly (keyof PersonFeatures)[];
  readonly read: (raw: RawFields) => Partial<PersonFeatures>;
}

function partOf<Name extends keyof PersonFeatures>(
  features: readonly Name[],
  fields: readonly MatchField[],
  read: (raw: RawFields) => Pick<PersonFeatures, Name>,
): PersonPart {
  const own = new Set(fields);
  const onlyOwn = ({ columns, ...raw }: RawFields): RawFields => ({
    ...raw,
    columns: new Map([...columns].filter(([field]) => own.has(field))),
  });
  return { fields: own, features, read: raw => read(onlyOwn(raw)) };
}

/** The costliest first: together they are all there is, and each can be read on another thread. */
export const PERSON_PARTS: readonly PersonPart[] = [
  partOf(['emails'], ['email'], raw => ({ emails: readEmails(raw) })),
  partOf(['phones'], ['telephone'], raw => ({ phones: readPhones(raw) })),
  partOf(
    ['given', 'stem', 'initial', 'middle', 'family', 'sound', 'generation'],
    ['given_name', 'initials', 'additional_name', 'family_name', 'name_suffix', 'formatted_name'],
    readNames,
  ),
  partOf(['address'], ['street', 'house_number', 'house_number_suffix', 'postal_code', 'locality'], raw => ({
    address: readAddress(raw),
  })),
  partOf(['birth', 'birthYear'], ['birth_date', 'birth_year', 'birth_month', 'birth_day'], readBirths),
  partOf(
    ['birthPlace', 'gender', 'nationalIds', 'occupation', 'organisation', 'iban'],
    ['birth_place', 'gender', 'formatted_name', 'national_id', 'job_title', 'organisation_name', 'iban'],
    raw => ({
      birthPlace: coalesce(readField(raw, 'birth_place', fold)),
      gender: coalesce([
        ...readField(raw, 'gender', genderOf),
        ...readField(raw, 'formatted_name', genderOfName).filter(({ values }) => values.size > 0),
      ]),
      nationalIds: readField(raw, 'national_id', identifierKey),
      occupation: coalesce(readField(raw, 'job_title', fold)),
      organisation: coalesce(readField(raw, 'organisation_name', fold)),
      iban: coalesce(readField(raw, 'iban', identifierKey)),
    }),
  ),
];

export function joinPersonParts(size: number, parts: readonly Partial<PersonFeatures>[]): PersonFeatures {
  return Object.assign({ size }, ...parts) as PersonFeatures;
}

export function personFeatures(raw: RawFields): PersonFeatures {
  return joinPersonParts(
    raw.size,
    PERSON_PARTS.map(({ read }) => read(raw)),
  );
}

type Names = Pick<
  PersonFeatures,
  'given' | 'stem' | 'initial' | 'middle' | 'family' | 'sound' | 'generation'
>;

/** A whole name speaks where the parts are not given. */
function readNames(raw: RawFields): Names {
  const whole = readWholeNames(raw);
  const givenColumn = coalesce([
    ...readField(raw, 'given_name', nameWords),
    ...readField(raw, 'initials', nameWords),
    ...whole.given,
  ]);
  const familyColumn = coalesce([...readField(raw, 'family_name', familyKey), ...whole.family]);
  const [given = null, family = null] =
    givenColumn === null || familyColumn === null
      ? [givenColumn, familyColumn]
      : shareDictionary([givenColumn, familyColumn]);
  return {
    given,
    family,
    middle: coalesce([...readField(raw, 'additional_name', nameWords), ...whole.middle]),
    stem: given && mapColumn(given, text => stemOf(text)),
    initial: given && mapColumn(given, text => /\p{L}/u.exec(text)?.[0] ?? null),
    sound: family && mapColumn(family, phoneticKey),
    generation: coalesce([
      ...readField(raw, 'name_suffix', generationOfSuffix),
      ...readField(raw, 'family_name', generationOfName),
      ...readField(raw, 'given_name', generationOfName),
      ...readField(raw, 'formatted_name', generationOfName),
    ]),
  };
}

/** The first given name that is no initial, by its stem. */
function stemOf(given: string): string | null {
  const key = givenPart(given).key;
  return key === null ? null : givenStem(key);
}
