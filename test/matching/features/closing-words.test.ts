// Words that tell branches apart, by the names of a file alone.

import { describe, expect, it } from 'vitest';
import { closingWords } from '../../../src/matching/features/closing-words.ts';
import { organisationName } from '../../../src/normalising/organisation-name.ts';

const closing = (texts: readonly string[]): readonly string[] => [
  ...closingWords(texts.map(organisationName)),
];
const OWNERS = 'adler beuk ceder doorn esdoorn fijnspar'.split(' ');

describe('a word that closes names', () => {
  it('is a town where the names are whole without it, or end with another', () => {
    const names = OWNERS.flatMap(one => [`${one} bouw`, `${one} bouw drenkum`]);
    expect(closing(names)).toEqual(['drenkum']);
    expect(closing(OWNERS.flatMap(one => [`${one} bouw velderen`, `${one} bouw drenkum`]))).toEqual([
      'velderen',
      'drenkum',
    ]);
  });

  it('may be several words', () => {
    const names = OWNERS.flatMap(one => [`${one} bouw`, `${one} bouw bergen op drenkum`]);
    expect(closing(names)).toEqual(['bergen op drenkum']);
  });

  it.each([
    ['a kind', OWNERS.map(one => `${one} museum`)],
    ['a kind behind names that are nothing without it', OWNERS.map(one => `groot ${one} museum`)],
    ['in too few names', OWNERS.slice(0, 4).flatMap(one => [`${one} bouw`, `${one} bouw drenkum`])],
    [
      'elsewhere in names as well',
      OWNERS.flatMap(one => [`${one} bouw`, `${one} bouw drenkum`, `drenkum ${one} bouw`]),
    ],
  ])('is none: %s', (_, names) => {
    expect(closing(names)).toEqual([]);
  });
});
