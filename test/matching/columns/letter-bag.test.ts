// What the bags of two texts say of their distance is never too much.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnBuilder } from '../../../src/matching/columns/column.ts';
import { letterBags, mayBeWithin } from '../../../src/matching/columns/letter-bag.ts';
import { byteDistance } from '../../../src/normalising/edit-distance.ts';

it('texts that may not be within so many edits are further apart', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aab.@1é'), minLength: 1, maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
      minLength: 1,
      maxLength: 20,
    }),
  );
  let told = 0;
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 5 }), (one, other, edits) => {
      const builder = columnBuilder();
      for (const each of [one, other]) builder.add(each);
      const { values } = builder.build();
      fc.pre(values.size === 2);
      const { once, twice } = letterBags(values);
      const [first = 0, second = 0] = once;
      const [again = 0, secondAgain = 0] = twice;
      if (mayBeWithin(first ^ second, again ^ secondAgain, edits)) return;
      told += 1;
      expect(byteDistance(values, 0, 1, edits)).toBe(edits + 1);
    }),
  );
  expect(told).toBeGreaterThan(100);
});
