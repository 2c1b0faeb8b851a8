// Every key by which records are brought together is called something in both languages.

import { expect, it } from 'vitest';
import { KEY_PARTS, writeKey } from '../../../src/language/cli/blocking-keys.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { featureReader } from '../../../src/matching/features/features.ts';
import type { MatchEntity } from '../../../src/matching/fields/entity.ts';
import { MATCH_FIELDS, type MatchField } from '../../../src/matching/fields/field-words.ts';
import { planOf } from '../../../src/matching/plan.ts';
import { columnsOf } from '../../support/match-rows.ts';

/** One record in which these fields are filled. */
function keysOf(entity: MatchEntity, fields: readonly MatchField[]): readonly string[] {
  const columns = columnsOf([Object.fromEntries(fields.map(field => [field, 'Aldermark 12']))]);
  const reader = featureReader(entity, { size: 1, columns });
  const parts = Array.from({ length: reader.parts }, (_, part) => reader.read(part));
  return planOf(reader.join(parts)).keys.map(({ name }) => name);
}

const KEYS = new Set([
  ...keysOf('contact', MATCH_FIELDS),
  ...keysOf('contact', ['family_name', 'street', 'postal_code', 'locality']),
  ...keysOf('organisation', MATCH_FIELDS),
  ...keysOf('organisation', ['organisation_name']),
]);

it.each(LOCALES)('%s', locale => {
  const parts = new Set([...KEYS].flatMap(key => key.split('+')));
  expect(Object.keys(KEY_PARTS[locale]).toSorted()).toEqual([...parts].toSorted());
});

it('a key of several parts, and a second one of a kind', () => {
  expect(writeKey('nl', 'surname+birth')).toBe('achternaam + geboortedatum');
  expect(writeKey('en', 'national-id-2')).toBe('national number');
});
