// Of records with several addresses those of one kind are compared, and where they have none of one kind the nearest two.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressComparisons } from '../../../src/matching/comparing/address-comparisons.ts';
import type { Comparison } from '../../../src/matching/comparing/comparison.ts';
import { readAddress } from '../../../src/matching/features/address.ts';
import { addressSets } from '../../../src/matching/fields/address-sets.ts';
import type { MatchField } from '../../../src/matching/fields/field-words.ts';
import { columnsOf } from '../../support/match-rows.ts';

const LAYOUT: readonly MatchField[] = [
  'street',
  'postal_code',
  'locality',
  'street',
  'postal_code',
  'locality',
];

/** A record: two addresses of a street, a postcode and a town, any of them empty. */
type Cells = readonly [string, string, string, string, string, string];

function comparisonsOf(records: readonly Cells[]): readonly Comparison[] {
  const rows = records.map(([street, code, town, second, secondCode, secondTown]) => ({
    street: [street, second],
    postal_code: [code, secondCode],
    locality: [town, secondTown],
  }));
  const address = readAddress({
    size: rows.length,
    columns: columnsOf(rows),
    addresses: addressSets(LAYOUT),
  });
  return addressComparisons(address);
}

/** By comparison the name of the level of the first two records. */
function said(one: Cells, other: Cells): string {
  // Most have a first address, so that it stands first.
  const others: Cells[] = [3, 4, 5, 6].map(at => [`Laan ${at}`, `${at}000 AA`, `Stad${at}`, '', '', '']);
  return comparisonsOf([one, other, ...others])
    .map(({ levels, compare }) => levels[compare(0, 1) - 1] ?? '-')
    .join(' ');
}

const HERE = ['Dorpsstraat 1', '1234 AB', 'Ede'] as const;
const THERE = ['Kade 9', '9876 ZX', 'Delft'] as const;
const BOX = ['Postbus 20', '3500 AA', 'Utrecht'] as const;
const NONE = ['', '', ''] as const;

it.each([
  ['the visiting address is another, the box the same', [...HERE, ...BOX], [...THERE, ...BOX], 'else else'],
  [
    'the visiting address is the same, the box another',
    [...HERE, ...BOX],
    [...HERE, ...THERE],
    'exact postcode',
  ],
  ['the other way round', [...HERE, ...THERE], [...THERE, ...HERE], 'exact postcode'],
  ['moved, and the old one is kept', [...HERE, ...NONE], [...THERE, ...HERE], 'exact postcode'],
  ['only boxes', [...NONE, ...BOX], [...NONE, ...BOX], 'exact postcode'],
  ['one has what the other has in the other place', [...HERE, ...NONE], [...NONE, ...HERE], 'exact postcode'],
  ['only a town of one kind, and the same box', ['', '', 'Ede', ...BOX], ['', '', 'Delft', ...BOX], '- else'],
  ['nothing of one', [...NONE, ...NONE], [...HERE, ...BOX], '- -'],
] as const)('%s', (_, one, other, levels) => {
  expect(said(one, other)).toBe(levels);
  expect(said(other, one)).toBe(levels);
});

it('says the same whichever record comes first', () => {
  const part = (texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom('', ...texts);
  const address = [
    part(['Kade 1', 'Kade 2', 'Laan 3']),
    part(['1234 AB', '1234 AC']),
    part(['Ede', 'Epe']),
  ] as const;
  fc.assert(
    fc.property(fc.array(fc.tuple(...address, ...address), { minLength: 2, maxLength: 6 }), records => {
      for (const { compare, rarity } of comparisonsOf(records)) {
        const level = compare(0, 1);
        expect(compare(1, 0)).toBe(level);
        if (level === 1) expect(rarity?.weight(1, 0)).toBe(rarity?.weight(0, 1));
      }
    }),
    { numRuns: 300 },
  );
});
