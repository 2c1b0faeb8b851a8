// A birth date in columns of its own parts: by header words and cells; a month, a day or a score alone is none.

import { describe, expect, it } from 'vitest';
import type { MatchField } from '../../../src/matching/fields/field-words.ts';
import { detectFields } from '../../../src/matching/fields/fields.ts';

const ROWS = 400;

/** Numbers between two bounds, spread evenly, the same on every run. */
function spread(from: number, to: number, step: number): readonly string[] {
  return Array.from({ length: ROWS }, (_, row) => String(from + ((row * step) % (to - from + 1))));
}

const YEARS = spread(1930, 2004, 31);
const MONTHS = spread(1, 12, 7);
const DAYS = spread(1, 31, 11);
const GIVEN = (
  'anna jan piet maria kees willem peter paul thomas daniel david eva emma sophie lisa laura mark erik ' +
  'henk hans klaas johan karin monique'
).split(' ');
const NAMES = Array.from({ length: ROWS }, (_, row) => GIVEN[row % GIVEN.length] ?? '');
const SURNAMES = Array.from(
  { length: ROWS },
  (_, row) => `${['Jansen', 'Bakker', 'Visser'][row % 3]}${'abcdefgh'[row % 8]}`,
);

function taken(
  columns: Readonly<Record<string, readonly string[]>>,
  map: Readonly<Record<string, MatchField | null>> = {},
): string {
  const header = Object.keys(columns);
  const settled = new Map(Object.entries(map).map(([name, field]) => [header.indexOf(name), field]));
  const { columns: found } = detectFields(header, Object.values(columns), { entity: null, settled });
  return found.map(({ field }) => field?.replace('birth_', '') ?? '-').join(' ');
}

const PERSON = { voornaam: NAMES, achternaam: SURNAMES };

describe('headers of birth, in any order', () => {
  it.each([
    ['by', 'bm', 'bd'],
    ['geboortejaar', 'geboortemaand', 'geboortedag'],
    ['birth_year', 'birth_month', 'birth_day'],
    ['dob_y', 'dob_m', 'dob_d'],
    ['DOB Year', 'DOB Month', 'DOB Day'],
    ['year of birth', 'month of birth', 'day of birth'],
    ['Geburtsjahr', 'Geburtsmonat', 'Geburtstag'],
    ['yob', 'mob', 'dob'],
    ['patient_birth_yr', 'patient_birth_mon', 'patient_birth_day'],
    ['annee de naissance', 'mois de naissance', 'jour de naissance'],
  ])('%s %s %s', (year, month, day) => {
    expect(taken({ ...PERSON, [year]: YEARS, [month]: MONTHS, [day]: DAYS })).toBe(
      'given_name family_name year month day',
    );
    expect(taken({ [day]: DAYS, ...PERSON, [month]: MONTHS, city: [], [year]: YEARS })).toBe(
      'day given_name family_name month locality year',
    );
  });

  it('a year and a month, be it in words', () => {
    const months = MONTHS.map(
      month => ['mrt', 'Mai', 'März', 'juni', 'July', 'sept.'][Number(month) % 6] ?? '',
    );
    expect(taken({ ...PERSON, birth_year: YEARS, birth_month: months })).toBe(
      'given_name family_name year month',
    );
  });
});

describe('three columns beside each other', () => {
  it.each([
    ['dag', 'maand', 'jaar'],
    ['day', 'month', 'year'],
    ['Tag', 'Monat', 'Jahr'],
    ['d', 'm', 'y'],
  ])('%s %s %s', (day, month, year) => {
    expect(taken({ ...PERSON, [day]: DAYS, [month]: MONTHS, [year]: YEARS })).toBe(
      'given_name family_name day month year',
    );
  });

  it('headers that say nothing', () => {
    expect(taken({ col1: NAMES, col2: SURNAMES, col3: YEARS, col4: MONTHS, col5: DAYS })).toBe(
      'given_name family_name year month day',
    );
  });
});

describe('none', () => {
  it.each<readonly [string, Readonly<Record<string, readonly string[]>>]>([
    ['a month alone', { ...PERSON, birth_month: MONTHS }],
    ['a day alone', { ...PERSON, birth_day: DAYS }],
    ['a day and a month without a year', { ...PERSON, bd: DAYS, bm: MONTHS }],
    [
      'when something happened, within a few years',
      { ...PERSON, day: DAYS, month: MONTHS, year: spread(2015, 2024, 3) },
    ],
    [
      'when something happened, in the life of a company',
      { ...PERSON, day: DAYS, month: MONTHS, year: spread(1993, 2024, 3) },
    ],
    ['when a row was made', { ...PERSON, created_day: DAYS, created_month: MONTHS, created_year: YEARS }],
    ['three that stand apart', { day: DAYS, ...PERSON, month: MONTHS, notes: [], year: YEARS }],
    ['of no persons', { zone: [], day: DAYS, month: MONTHS, year: YEARS }],
    ['cells that do not fit', { ...PERSON, bm: spread(1, 60, 7), bd: spread(1, 90, 7) }],
    ['scores', { ...PERSON, score: spread(1, 10, 3), mark: spread(1, 10, 7), points: YEARS }],
  ])('%s', (_, columns) => {
    expect(taken(columns)).not.toMatch(/\b(?:year|month|day)\b/);
  });

  it.each<readonly [string, Readonly<Record<string, readonly string[]>>]>([
    ['scores', { col3: YEARS, col4: spread(1, 10, 3), col5: spread(1, 10, 7) }],
    ['house numbers and stars', { col3: YEARS, col4: spread(1, 5, 2), col5: spread(1, 31, 11) }],
    ['mostly one value', { col3: YEARS, col4: MONTHS, col5: DAYS.map((day, row) => (row % 2 ? '1' : day)) }],
  ])('without headers: %s', (_, columns) => {
    expect(taken({ col1: NAMES, col2: SURNAMES, ...columns })).not.toMatch(/\b(?:month|day)\b/);
  });

  it('beside an age or a year of birth of its own', () => {
    const found = taken({ ...PERSON, alter: spread(18, 90, 7), jahr: YEARS, monat: MONTHS, tag: DAYS });
    expect(found).toBe('given_name family_name year - - -');
  });

  it('beside a whole birth date', () => {
    const whole = YEARS.map((year, row) => `${year}-0${(row % 9) + 1}-1${row % 10}`);
    expect(taken({ ...PERSON, geboortedatum: whole, dag: DAYS, maand: MONTHS, jaar: YEARS })).toBe(
      'given_name family_name date - - -',
    );
  });
});

it('what the caller says is kept, and completed', () => {
  const columns = { ...PERSON, by: YEARS, bm: MONTHS, other: DAYS, bd: DAYS };
  expect(taken(columns, { other: 'birth_day' })).toBe('given_name family_name year month day -');
  expect(taken(columns, { bm: null })).toBe('given_name family_name year - - -');
});

describe('days that no header calls birth dates', () => {
  const BIRTHS = YEARS.map((year, row) => `1${row % 10}.0${(row % 9) + 1}.${year}`);
  const RECENT = YEARS.map((year, row) => `1${row % 10}.0${(row % 9) + 1}.${2000 + (Number(year) % 20)}`);

  it.each<readonly [string, Readonly<Record<string, readonly string[]>>, string]>([
    ['as far apart as births', { ...PERSON, Sanajomme: BIRTHS }, 'given_name family_name date'],
    [
      'with a time behind',
      { ...PERSON, x1y: BIRTHS.map(day => `${day} 00:00`) },
      'given_name family_name date',
    ],
    ['within a generation', { ...PERSON, Sanajomme: RECENT }, 'given_name family_name -'],
    [
      'of something else',
      { ...PERSON, Inschrijving: BIRTHS, created: BIRTHS, signup_date: BIRTHS },
      'given_name family_name - - -',
    ],
    ['beside a birth date', { ...PERSON, dob: BIRTHS, Sanajomme: BIRTHS }, 'given_name family_name date -'],
    [
      'of organisations',
      { Bedrijf: SURNAMES.map(name => `${name} B.V.`), Sanajomme: BIRTHS },
      'organisation_name -',
    ],
  ])('%s', (_, columns, said) => {
    expect(taken(columns)).toBe(said);
  });
});
