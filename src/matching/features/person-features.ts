// What matching sees of persons: one column per aspect, from whatever fields the file has. May not compare.

import { classifyDate, decideDateOrder, emptyDateTally } from '../../normalising/date.ts';
import { fold } from '../../normalising/fold.ts';
import { genderOf, genderOfName } from '../../normalising/gender.ts';
import { generationOfName, generationOfSuffix } from '../../normalising/generation.ts';
import { givenStem } from '../../normalising/given-names.ts';
import { familyKey, givenPart } from '../../normalising/person-name.ts';
import { phoneticKey } from '../../normalising/phonetic.ts';
import { type Column, coalesce, mapColumn, shareDictionary } from '../columns/column.ts';
import { allTexts } from '../columns/texts.ts';
import { type RawFields, readField } from '../fields/raw-fields.ts';
import { type Address, readAddress } from './address.ts';
import { type Emails, type Phones, readEmails, readPhones } from './contact-points.ts';
import { nameWords, readWholeNames } from './whole-names.ts';

/** Every column over all records; null when no field of the file says it. */
export interface PersonFeatures {
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
  /** `yyyymmdd`; text of eight digits that is no day stays as it is. */
  readonly birth: Column | null;
  readonly birthYear: Column | null;
  readonly birthPlace: Column | null;
  readonly gender: Column | null;
  readonly nationalId: Column | null;
  readonly occupation: Column | null;
  readonly emails: Emails;
  readonly phones: Phones;
  readonly organisation: Column | null;
  readonly iban: Column | null;
  readonly address: Address;
}

/** Each reads its own fields, the costliest first: together they are all there is, and each can be read on another thread. */
export const PERSON_PARTS: readonly ((raw: RawFields) => Partial<PersonFeatures>)[] = [
  raw => ({ emails: readEmails(raw) }),
  raw => ({ phones: readPhones(raw) }),
  readNames,
  raw => ({ address: readAddress(raw) }),
  readBirths,
  raw => ({
    birthPlace: coalesce(readField(raw, 'birth_place', fold)),
    gender: coalesce([
      ...readField(raw, 'gender', genderOf),
      ...readField(raw, 'formatted_name', genderOfName).filter(({ values }) => values.size > 0),
    ]),
    nationalId: coalesce(readField(raw, 'national_id', identifier)),
    occupation: coalesce(readField(raw, 'job_title', fold)),
    organisation: coalesce(readField(raw, 'organisation_name', fold)),
    iban: coalesce(readField(raw, 'iban', identifier)),
  }),
];

export function joinPersonParts(size: number, parts: readonly Partial<PersonFeatures>[]): PersonFeatures {
  return Object.assign({ size }, ...parts) as PersonFeatures;
}

export function personFeatures(raw: RawFields): PersonFeatures {
  return joinPersonParts(
    raw.size,
    PERSON_PARTS.map(read => read(raw)),
  );
}

function readBirths(raw: RawFields): Pick<PersonFeatures, 'birth' | 'birthYear'> {
  const birth = readBirth(raw);
  return {
    birth,
    birthYear: coalesce([
      ...(birth === null ? [] : [mapColumn(birth, text => text.slice(0, 4))]),
      ...readField(raw, 'birth_year', yearOf),
    ]),
  };
}

/** A year, or an age as the year in which one was born had it been told in 2000: ages of one file compare. */
function yearOf(text: string): string | null {
  const year = /\d{4}/.exec(text)?.[0];
  if (year !== undefined) return year;
  const age = Number(/^\d{1,3}/.exec(text)?.[0] ?? Number.NaN);
  return age > 0 && age < 130 ? String(2000 - age) : null;
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
    initial: given && mapColumn(given, text => /[a-z]/.exec(text)?.[0] ?? null),
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

/** Letters and digits in lower case; an identifier of fewer than four says nothing. */
export function identifier(text: string): string | null {
  const key = fold(text).replace(/[^a-z0-9]+/g, '');
  return key.length < 4 || /^(.)\1*$/.test(key) ? null : key;
}

/** The order of day and month is that of the column; undecided reads as day first. */
function readBirth(raw: RawFields): Column | null {
  const columns = readField(raw, 'birth_date', text => text);
  return coalesce(
    columns.map(column => {
      const tally = emptyDateTally();
      for (const text of allTexts(column.values)) {
        const seen = classifyDate(text, 'undecided');
        if (seen !== null) tally[seen.kind] += 1;
      }
      const order = tally.onlyMdy > tally.onlyDmy ? 'mdy' : 'dmy';
      const decided = decideDateOrder(tally).order;
      return mapColumn(column, text =>
        birthKey(text, decided === 'mdy' || decided === 'dmy' ? decided : order),
      );
    }),
  );
}

/** Days that stand for no birth date in many systems. */
const NO_BIRTH = new Set(['19000101', '18991230', '18000101', '17530101', '00010101']);

function birthKey(text: string, order: 'dmy' | 'mdy'): string | null {
  const on = classifyDate(text, order)?.on ?? null;
  const digits = on === null ? yearFirst(text.replace(/\D+/g, '')) : on.replaceAll('-', '');
  return digits.length !== 8 || NO_BIRTH.has(digits) ? null : digits;
}

/** `12031975` with its year first; eight digits that are no such day stay as they are. */
function yearFirst(digits: string): string {
  const [, one = '', other = '', year = ''] = /^(\d\d)(\d\d)((?:19|20)\d\d)$/.exec(digits) ?? [];
  if (year === '' || /^(?:1[6-9]|20)/.test(digits)) return digits;
  return Number(other) > 12 ? `${year}${one}${other}` : `${year}${other}${one}`;
}
