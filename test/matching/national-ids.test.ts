// Numbers that countries give to persons: a file may have several kinds, and a number of one kind says nothing of one of another.

import { expect, it } from 'vitest';
import { entriesOf } from '../../src/matching/blocking/blocking-key.ts';
import { personKeys } from '../../src/matching/blocking/person-keys.ts';
import { personComparisons } from '../../src/matching/comparing/person-comparisons.ts';
import { featuresNamed, namedColumns } from '../../src/matching/features/kept-columns.ts';
import { type PersonFeatures, personFeatures } from '../../src/matching/features/person-features.ts';
import { columnsOf } from '../support/match-rows.ts';

const [BSN, OTHER_BSN, PASSPORT, OTHER_PASSPORT] = ['123456782', '999111331', 'NX4R87KP1', 'BK2L10QW5'];

/** What is seen of two records, each with its numbers by kind. */
function readPair(one: readonly string[], other: readonly string[]): PersonFeatures {
  const columns = columnsOf([{ national_id: one }, { national_id: other }]);
  return personFeatures({ size: 2, columns });
}

function levelOf(features: PersonFeatures): string | null {
  const found = personComparisons(features).find(({ name }) => name === 'national-id');
  const level = found?.compare(0, 1) ?? 0;
  return level === 0 ? null : (found?.levels[level - 1] ?? null);
}

/** True where a key brings the two together. */
const areBlocked = (features: PersonFeatures): boolean =>
  personKeys(features)
    .filter(({ fields }) => fields.includes('national_id'))
    .some(key => {
      const [part] = entriesOf(key, 2).parts;
      const [first = -1, second] = part?.codes ?? [];
      return first >= 0 && first === second;
    });

it.each<
  readonly [string, readonly string[], readonly string[], { level: string | null; isBlocked: boolean }]
>([
  ['of other kinds', [BSN, ''], ['', PASSPORT], { level: null, isBlocked: false }],
  ['of other kinds that happen to be equal', [BSN, ''], ['', BSN], { level: null, isBlocked: false }],
  ['of one kind, beside another', [BSN, PASSPORT], ['', PASSPORT], { level: 'exact', isBlocked: true }],
  [
    'of one kind, a new one of another',
    [BSN, PASSPORT],
    [BSN, OTHER_PASSPORT],
    { level: 'exact', isBlocked: true },
  ],
  [
    'of one kind only, and another',
    [BSN, PASSPORT],
    ['', OTHER_PASSPORT],
    { level: 'else', isBlocked: false },
  ],
  ['all others', [BSN, PASSPORT], [OTHER_BSN, OTHER_PASSPORT], { level: 'else', isBlocked: false }],
])('numbers %s', (_, one, other, said) => {
  const features = readPair(one, other);
  expect({ level: levelOf(features), isBlocked: areBlocked(features) }).toEqual(said);
  expect(levelOf(featuresNamed(namedColumns(features), 2))).toBe(said.level);
});
