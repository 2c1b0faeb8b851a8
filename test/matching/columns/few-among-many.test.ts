// A few texts are found among many by their bytes, as looking at each would find them.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAmong } from '../../../src/matching/columns/few-among-many.ts';
import { areEqualSpans } from '../../../src/matching/columns/spans.ts';
import { spansOfTexts } from '../../support/spans.ts';

const text = fc.constantFrom('', 'a', 'ab', 'b', 'ba', 'é', 'a long one', 'a lone one');

it('gives the first place among the many, and leaves what has one or is not there', () => {
  const lists = fc.tuple(fc.array(text), fc.array(text), fc.array(text), fc.nat(5));
  fc.assert(
    fc.property(lists, ([few, one, other, given]) => {
      const places = Int32Array.from(few, (_, at) => (at === given ? 99 : -1));
      findAmong(spansOfTexts(few), [spansOfTexts(one), spansOfTexts(other)], places);
      const many = [...one, ...other];
      expect([...places]).toEqual(
        few.map((said, at) => (at === given ? 99 : said === '' ? -1 : many.indexOf(said))),
      );
    }),
  );
});

it('tells equal spans', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(areEqualSpans(spansOfTexts(['x', one]), 1, spansOfTexts([other]), 0)).toBe(one === other);
    }),
  );
});
