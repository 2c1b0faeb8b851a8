// A duplicate group side by side: no line is wider than 80, and what two long texts differ in is shown.

import { expect, it } from 'vitest';
import { REVIEW_WORDS } from '../../../src/language/cli/review.ts';
import { type ReviewView, reviewLines } from '../../../src/reports/terminal/review.ts';

const VIEW: ReviewView = {
  ...{ at: 1, total: 2, same: 0, different: 0, weight: 9000, isSure: false, isBlind: false },
  ...{ keys: ['crm:1', 'crm:2'], kept: 'crm:1', bars: [], notes: [] },
  rows: [
    {
      field: 'name',
      texts: ['Installatiebedrijf Wiersma Beheer B.V.', 'Installatiebedrijf Wiersma Holding B.V.'],
      survivor: 0,
    },
    { field: 'place', texts: ['Ede', 'a'.repeat(300)], survivor: null },
  ],
};

it('goes on below where a text is longer than its column, and is cut off at last', () => {
  const lines = reviewLines(VIEW, REVIEW_WORDS.en);
  expect(lines.slice(2, 7)).toEqual([
    ' ~ name       »Installatiebedrijf      Installatiebedrijf',
    '              Wiersma Beheer B.V.      Wiersma Holding B.V.',
    expect.stringMatching(/^ ~ place {6}Ede {22}a{24}$/),
    expect.stringMatching(/^ {39}a{24}$/),
    expect.stringMatching(/^ {39}a{23}…$/),
  ]);
  expect(lines.filter(line => line.length > 80)).toEqual([]);
});
