// Shares of a whole as they are written.

import { expect, it } from 'vitest';
import { writeShare } from '../../src/language/locale.ts';

it.each([
  [0, 0, '–'],
  [0, 200_000, '0.0 %'],
  [84, 200_000, '<0.1 %'],
  [100, 200_000, '0.1 %'],
  [73, 1_000, '7.3 %'],
  [199_999, 200_000, '>99.9 %'],
  [200_000, 200_000, '100.0 %'],
])('%d of %d: %s', (part, whole, written) => {
  expect(writeShare('en', part, whole)).toBe(written);
});
