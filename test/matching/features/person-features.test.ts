// What matching reads from cells of persons: days and forms of address in the spellings of other systems.

import { describe, expect, it } from 'vitest';
import { type Column, columnBuilder } from '../../../src/matching/columns/column.ts';
import { allTexts } from '../../../src/matching/columns/texts.ts';
import { addressComparisons } from '../../../src/matching/comparing/address-comparisons.ts';
import { personComparisons } from '../../../src/matching/comparing/person-comparisons.ts';
import { type PersonFeatures, personFeatures } from '../../../src/matching/features/person-features.ts';
import type { MatchField } from '../../../src/matching/fields/field-words.ts';

function read(field: MatchField, texts: readonly string[]): PersonFeatures {
  const builder = columnBuilder();
  for (const text of texts) builder.add(text);
  return personFeatures({ size: texts.length, columns: new Map([[field, [builder.build()]]]) });
}

function readRecord(record: Readonly<Partial<Record<MatchField, string>>>): PersonFeatures {
  const columns = Object.entries(record).map(([field, text]): [MatchField, Column[]] => {
    const builder = columnBuilder();
    builder.add(text);
    return [field as MatchField, [builder.build()]];
  });
  return personFeatures({ size: 1, columns: new Map(columns) });
}

const textsOf = (column: Column | null): readonly string[] | null => column && [...allTexts(column.values)];

describe('a birth date', () => {
  it.each([
    ['1975-03-12', '19750312'],
    ['1975-03-12 00:00:00', '19750312'],
    ['19750312', '19750312'],
    ['19750312.0', '19750312'],
    ['12-03-1975', '19750312'],
    ['12-Mar-1975', '19750312'],
    ['12031975', '19750312'],
    ['03251975', '19750325'],
  ])('%s', (text, key) => {
    expect(textsOf(read('birth_date', [text]).birth)).toEqual([key]);
  });

  it.each(['1900-01-01', '1975', 'onbekend'])('%s is none', text => {
    expect(textsOf(read('birth_date', [text]).birth)).toEqual([]);
  });
});

describe('a birth date in parts', () => {
  it.each([
    [{ birth_year: '1975', birth_month: '3', birth_day: '12' }, '19750312'],
    [{ birth_year: '1975.0', birth_month: '03', birth_day: '12.0' }, '19750312'],
    [{ birth_year: '1975', birth_month: 'maart', birth_day: '12' }, '19750312'],
    [{ birth_year: '1975', birth_month: 'März', birth_day: '12' }, '19750312'],
    // Of which no month may be: it still may be near another.
    [{ birth_year: '1975', birth_month: '31', birth_day: '12' }, '19753112'],
    [{ birth_year: '1975', birth_month: '3', birth_day: '' }, '19750300'],
    [{ birth_year: '1975', birth_month: '3' }, '19750300'],
  ])('%j', (record, key) => {
    expect(textsOf(readRecord(record).birth)).toEqual([key]);
  });

  it.each([
    [{ birth_year: '1975' }],
    [{ birth_year: '1975', birth_month: '', birth_day: '12' }],
    [{ birth_year: '49', birth_month: '3', birth_day: '12' }],
    [{ birth_year: '1900', birth_month: '1', birth_day: '1' }],
    [{ birth_month: '3', birth_day: '12' }],
  ])('%j is none', record => {
    expect(textsOf(readRecord(record).birth) ?? []).toEqual([]);
  });

  it('tells the year where that is all there is', () => {
    expect(textsOf(readRecord({ birth_year: '1975', birth_month: '' }).birthYear)).toEqual(['1975']);
  });
});

it('reads an age as a year that compares', () => {
  expect(textsOf(read('birth_year', ['34', '35.0', '1966', '0']).birthYear)).toEqual(['1966', '1965']);
});

it('reads forms of address as a gender', () => {
  const { gender } = read('gender', ['Herr', 'Mr.', 'male', 'Frau', 'mevr.', 'V', 'female']);
  expect(gender?.codes.join('')).toBe('0001111');
});

it('reads further given names of whole names', () => {
  const { middle } = read('formatted_name', [
    'Mary Ann Smith',
    'Smith, John Q.',
    'J.P. (Jan) Bakker',
    'Jan de Vries',
  ]);
  expect(textsOf(middle)).toEqual(['ann', 'q']);
});

it('bounds how often given names differ where they alone tell people of one home apart', () => {
  const named = { given_name: 'Jan', family_name: 'Smit', telephone: '020 1234567' };
  const boundOf = (record: Parameters<typeof readRecord>[0]): readonly number[] | undefined =>
    personComparisons(readRecord(record)).find(({ name }) => name === 'given-name')?.bounded;
  expect(boundOf(named)).toEqual([5, 6]);
  expect(boundOf({ ...named, birth_date: '1975-03-12' })).toBeUndefined();
  expect(boundOf({ ...named, birth_year: '1975' })).toBeUndefined();
});

describe('another script', () => {
  it.each([
    ['Юлия', 'yuliya'],
    ['Γιώργος', 'giorgos'],
    ['Ѕарра', 'dzarra'],
    ['いずみ', 'いずみ'],
    ['유나', '유나'],
    ['Mª Carmen', 'm carmen'],
  ])('a given name: %s', (text, given) => {
    const { given: read, initial } = readRecord({ given_name: text });
    expect(textsOf(read)).toEqual([given]);
    expect(textsOf(initial)).toEqual([[...given][0]]);
  });

  it('a surname in two scripts', () => {
    expect(textsOf(read('family_name', ['Панфильева', 'Panfileva']).family)).toEqual(['panfileva']);
  });

  it('an address', () => {
    const { street, city } = readRecord({ street: 'つくば市 58-92', locality: '千葉市' }).address;
    expect([textsOf(street), textsOf(city)]).toEqual([['つくば市'], ['千葉市']]);
  });
});

describe('the order of whole names', () => {
  const familyOf = (names: readonly string[]): readonly (string | undefined)[] => {
    const { family } = read('formatted_name', names);
    const texts = textsOf(family) ?? [];
    return [...(family?.codes ?? [])].map(code => texts[code]);
  };
  it('is that of most names of the file', () => {
    expect(familyOf(['Bakker Jan', 'Visser Anna', 'Smit Xaveer'])).toEqual(['bakker', 'visser', 'smit']);
    expect(familyOf(['Jan Bakker', 'Anna Visser', 'Smit Xaveer'])).toEqual(['bakker', 'visser', 'xaveer']);
  });
  it('is told by initials too', () => {
    expect(familyOf(['Bakker J.', 'Visser A.B.', 'Mulder K'])).toEqual(['bakker', 'visser', 'mulder']);
  });
  it('is another where a tussenvoegsel stands at the end or in front', () => {
    expect(familyOf(['Vries Jan de', 'van den Berg Anna', 'Jan Bakker', 'Anna Smit'])).toEqual([
      'vries',
      'berg',
      'bakker',
      'smit',
    ]);
  });
});

it('compares further given names: equal, an initial that fits, another', () => {
  const features = read('additional_name', ['Ann', 'ann', 'A.', 'Quirijn', '']);
  const [middle] = personComparisons(features).filter(({ name }) => name === 'middle-name');
  expect([1, 2, 3, 4].map(other => middle?.levels[(middle.compare(0, other) || 0) - 1] ?? '-')).toEqual([
    'exact',
    'fits',
    'else',
    '-',
  ]);
});

it('takes another flat of one number for no more than one street', () => {
  const columns = new Map<MatchField, Column[]>();
  const rows = {
    street: ['Markt', 'Markt', 'Markt', 'Markt'],
    house_number: ['12', '12', '12-b', '12'],
  } as const;
  for (const [field, texts] of Object.entries({ ...rows, house_number_suffix: ['A', 'apt. a', '', ''] })) {
    const builder = columnBuilder();
    for (const text of texts) builder.add(text);
    columns.set(field as MatchField, [builder.build()]);
  }
  const { address } = personFeatures({ size: 4, columns });
  const [line] = addressComparisons(address);
  expect([1, 2, 3].map(other => line?.levels[line.compare(0, other) - 1])).toEqual([
    'exact',
    'near',
    'exact',
  ]);
});
