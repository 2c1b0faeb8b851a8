// What is shared gets one number, and what differs in anything another.

import { expect, it } from 'vitest';
import { type Numbering, newNumbering } from '../../../src/steps/assess/numbering.ts';

function numberOf(numbering: Numbering, parts: readonly unknown[]): number {
  const place = numbering.placeOf(parts);
  return place.number === 0 ? numbering.give(place) : place.number;
}

it('gives the same number for the same parts, whatever came between', () => {
  const numbering = newNumbering(1);
  const things = [['a', null], ['a', 'b'], ['a'], [null, 'a'], ['a', 'b', 'c'], ['b', 'a'], []];
  const numbers = things.map(parts => numberOf(numbering, parts));
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(things.map(parts => numberOf(numbering, [...parts]))).toEqual(numbers);
});

it('tells apart objects that look alike', () => {
  const numbering = newNumbering(1);
  const [one, other] = [{ id: 1 }, { id: 1 }];
  expect([one, other, one].map(part => numberOf(numbering, [part]))).toEqual([1, 2, 1]);
});

it('counts down for another thread', () => {
  const numbering = newNumbering(-1);
  expect(['a', 'b', 'a'].map(part => numberOf(numbering, [part]))).toEqual([-1, -2, -1]);
});

it('forgets when there are too many, and never gives a number twice', () => {
  const numbering = newNumbering(1);
  const numbers = Array.from({ length: 70_000 }, (_, part) => numberOf(numbering, [part]));
  expect(new Set(numbers).size).toBe(70_000);
  expect(numberOf(numbering, [69_999])).toBe(70_000);
  expect(numberOf(numbering, [0])).toBe(70_001);
});
