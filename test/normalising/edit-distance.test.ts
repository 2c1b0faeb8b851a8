// The distance up to a bound is Levenshtein's, of texts and of bytes in place.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byteDistance, editDistance } from '../../src/normalising/edit-distance.ts';

/** The definition itself, without a bound. */
function plainly(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const rest = plainly(one.slice(1), other.slice(1));
  if (one[0] === other[0]) return rest;
  return 1 + Math.min(rest, plainly(one.slice(1), other), plainly(one, other.slice(1)));
}

it('is the fewest edits, or one more than asked for', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, fc.nat(4), fc.string({ maxLength: 3 }), (one, other, most, around) => {
      const want = Math.min(plainly(one, other), most + 1);
      expect(editDistance(around + one + around, around + other + around, most)).toBe(want);
      const bytes = Buffer.from(`x${one}${other}`);
      const starts = Int32Array.of(0, 1, 1 + one.length, bytes.length);
      expect(byteDistance({ bytes, starts }, 1, 2, most)).toBe(want);
    }),
  );
});
