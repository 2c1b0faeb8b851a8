// Hours by the clock on the wall, over the nights in which it is changed.

import { expect, it } from 'vitest';
import { hoursAfter } from '../../src/model/hours.ts';

it.each([
  ['2026-11-27T09:00', 72, '2026-11-30T09:00'],
  ['2026-10-24T09:00', 72, '2026-10-27T08:00'],
  ['2026-03-28T09:00', 72, '2026-03-31T10:00'],
  ['2028-02-28T23:30', 72, '2028-03-02T23:30'],
  ['2026-02-29T09:00', 72, null],
  ['2026-11-27T24:00', 72, null],
  ['2026-11-27', 72, null],
  ['2026-11-27 09:00', 72, null],
] as const)('%s and %i hours', (time, hours, expected) => {
  expect(hoursAfter(time, hours)).toBe(expected);
});
