// A few texts are found among many by their bytes, as looking at each would find them.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areEqualSpans, findAmong, type Spans } from '../../../src/matching/columns/few-among-many.ts';

const text = fc.constantFrom('', 'a', 'ab', 'b', 'ba', 'é', 'a long one', 'a lone one');

/** What stands between spans is no part of any. */
function spansOf(texts: readonly string[]): Spans {
  const [starts, ends]: [number[], number[]] = [[], []];
  let bytes = '';
  for (const one of texts) {
    starts.push(Buffer.byteLength(bytes));
    bytes += one;
    ends.push(Buffer.byteLength(bytes));
    bytes += '#';
  }
  return { bytes: Buffer.from(bytes), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

it('gives the first place among the many, and leaves what has one or is not there', () => {
  const lists = fc.tuple(fc.array(text), fc.array(text), fc.array(text), fc.nat(5));
  fc.assert(
    fc.property(lists, ([few, one, other, given]) => {
      const places = Int32Array.from(few, (_, at) => (at === given ? 99 : -1));
      findAmong(spansOf(few), [spansOf(one), spansOf(other)], places);
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
      expect(areEqualSpans(spansOf(['x', one]), 1, spansOf([other]), 0)).toBe(one === other);
    }),
  );
});
