// Which keys the persons of a file are blocked on: by what is told of them.

import { describe, expect, test } from 'vitest';
import { personKeys } from '../../../src/matching/blocking/person-keys.ts';
import { columnBuilder } from '../../../src/matching/columns/column.ts';
import { personFeatures } from '../../../src/matching/features/person-features.ts';
import type { MatchField } from '../../../src/matching/fields/field-words.ts';

const ADDRESS_ONLY = ['postcode', 'city', 'street'];
const RECORDS = 4;

/** Keys of a file in which so many records hold a value of each field. */
function keysOf(filled: Partial<Record<MatchField, number>>): readonly string[] {
  const columns = Object.entries(filled).map(([field, count]) => {
    const builder = columnBuilder();
    for (let record = 0; record < RECORDS; record++)
      builder.add(record < count ? (SAMPLES[field] ?? '') : '');
    return [field as MatchField, [builder.build()]] as const;
  });
  return personKeys(personFeatures({ size: RECORDS, columns: new Map(columns) })).map(({ name }) => name);
}

const SAMPLES: Readonly<Record<string, string>> = {
  given_name: 'Anna',
  family_name: 'Visser',
  street: 'Dorpsstraat 1',
  postal_code: '1234 AB',
  locality: 'Utrecht',
  email: 'anna@example.com',
};
const NAME_AND_PLACE = { given_name: 4, family_name: 4, street: 4, postal_code: 4, locality: 4 };

describe('keys on the address alone', () => {
  test('where nothing but name and address is told of most', () => {
    expect(keysOf(NAME_AND_PLACE)).toEqual(expect.arrayContaining(ADDRESS_ONLY));
    expect(keysOf({ ...NAME_AND_PLACE, email: 1 })).toEqual(expect.arrayContaining(ADDRESS_ONLY));
  });

  test('its postcode where no number stands beside it', () => {
    const { street: _, ...without } = NAME_AND_PLACE;
    expect(keysOf({ ...without, email: 4 }).filter(name => ADDRESS_ONLY.includes(name))).toEqual([
      'postcode',
    ]);
  });

  test('not where of most an e-mail address is told', () => {
    expect(keysOf({ ...NAME_AND_PLACE, email: 3 }).filter(name => ADDRESS_ONLY.includes(name))).toEqual([]);
  });
});
