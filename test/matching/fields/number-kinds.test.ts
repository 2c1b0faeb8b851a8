// Columns of numbers of persons in files below one another: of one kind, one place.

import { expect, it } from 'vitest';
import { placesByKind } from '../../../src/matching/fields/number-kinds.ts';

it.each<readonly [headers: readonly (readonly string[])[], places: readonly (readonly number[])[]]>([
  [
    [['BSN'], ['Burgerservicenummer']],
    [[0], [0]],
  ],
  [
    [['BSN'], ['National ID']],
    [[0], [0]],
  ],
  [
    [['BSN'], ['Passport no']],
    [[0], [1]],
  ],
  [
    [['BSN', 'Paspoortnummer'], ['Passport number']],
    [[0, 1], [1]],
  ],
  [
    [
      ['Passport', 'SSN'],
      ['soc_sec_id', 'passport_num'],
    ],
    [
      [0, 1],
      [1, 0],
    ],
  ],
  [
    [['Pesel', 'SSN'], ['PESEL']],
    [[0, 1], [0]],
  ],
  [
    [['SSN', 'Social Security Number'], ['SSN']],
    [[0, 1], [0]],
  ],
  [
    [[], ['SSN']],
    [[], [0]],
  ],
])('%j', (headers, places) => {
  expect(placesByKind(headers)).toEqual(places);
});
