import { describe, expect, it } from 'vitest';
import { isFitting } from '../../src/matching/comparing/near-names.ts';
import { isInitial, splitEastAsian } from '../../src/normalising/east-asian-names.ts';
import { formattedParts, givenPart } from '../../src/normalising/person-name.ts';

describe('a whole name', () => {
  it.each([
    ['刘敏', '刘', '敏'],
    ['张玉梅', '张', '玉梅'],
    ['欧阳娜娜', '欧阳', '娜娜'],
    ['小川 太一', '小川', '太一'],
    ['佐々木 ひなの子', '佐々木', 'ひなの子'],
    ['서민지', '서', '민지'],
    ['남궁 민', '남궁', '민'],
  ])('%s', (name, family, given) => {
    const parts = formattedParts(name);
    expect([parts.family, parts.given?.key]).toEqual([family, given]);
  });

  it.each(['ジョン スミス', 'Wang Wei', '王', 'Jan 王', ''])('is none: %s', name => {
    expect(splitEastAsian(name.split(' '))).toBeNull();
  });
});

it.each([
  ['j', true],
  ['я', true],
  ['敏', false],
  ['민', false],
  ['jan', false],
])('an initial: %s', (word, is) => {
  expect(isInitial(word)).toBe(is);
});

it('one sign is a name of its own, which no longer name continues', () => {
  expect(givenPart('敏').key).toBe('敏');
  expect([isFitting('敏', '敏捷'), isFitting('j', 'jan')]).toEqual([false, true]);
});
