// Two names by themselves: the same whichever comes first, and the less for what is rarer and for what takes its place.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnBuilder } from '../../../src/matching/columns/column.ts';
import { nameBits } from '../../../src/matching/comparing/name-bits.ts';
import type { NameOdds } from '../../../src/matching/features/name-odds.ts';
import {
  countWords,
  groupNames,
  type WeighedName,
  weighName,
} from '../../../src/matching/features/word-weights.ts';
import { organisationName } from '../../../src/normalising/organisation-name.ts';

const COMMON = 'bouw techniek museum hospital league'.split(' ');
const RARE = 'harmswoude krambeek zeldervoort iravia iraqia pomp huis pomphuis northern southern 1 2'.split(
  ' ',
);

/** The names of a file, weighed in it. */
function weighed(texts: readonly string[]): readonly WeighedName[] {
  const builder = columnBuilder();
  for (const text of texts) builder.add(text);
  const name = builder.build();
  const parts = [...new Set(texts)].map(organisationName);
  const counts = countWords(name, parts, {
    groups: groupNames(name, (_, code) => code),
    arePairsAsked: true,
  });
  return parts.map(one => weighName(one, counts));
}

const FILE = [
  ...COMMON.flatMap(word => RARE.map(rare => `${rare} ${word}`)),
  ...Array.from({ length: 200 }, (_, at) => `name${at}x ${COMMON[at % COMMON.length]}`),
];

const CHANCE: NameOdds = { equal: 0, formed: 0, turned: 0, repeated: 0, varied: 0 };

function bitsOf(one: string, other: string, odds = CHANCE): number {
  const all = weighed([...FILE, one, other]);
  const of = (text: string): WeighedName =>
    all[[...new Set([...FILE, one, other])].indexOf(text)] as WeighedName;
  return nameBits(of(one), of(other), odds);
}

interface Case {
  readonly what: string;
  readonly more: readonly [string, string];
  readonly less: readonly [string, string];
}

const CASES: readonly Case[] = [
  {
    what: 'a rare word that both have',
    more: ['krambeek zeldervoort museum', 'krambeek zeldervoort'],
    less: ['krambeek museum', 'zeldervoort museum'],
  },
  {
    what: 'a common word left out, against a rare one',
    more: ['krambeek pomphuis museum', 'krambeek pomphuis'],
    less: ['krambeek pomphuis vlaarding', 'krambeek pomphuis'],
  },
  {
    what: 'a word left out, against one in its place',
    more: ['krambeek museum vlaarding', 'krambeek museum'],
    less: ['krambeek museum vlaarding', 'krambeek museum drenkum'],
  },
  {
    what: 'the same number, against another',
    more: ['krambeek museum 1', 'museum krambeek 1'],
    less: ['krambeek museum 1', 'museum krambeek 2'],
  },
  {
    what: 'a slip, against a word of its own',
    more: ['harmswoude museum x', 'harmsoude museum x'],
    less: ['iravia museum x', 'iraqia museum x'],
  },
  {
    what: 'one slip, against two',
    more: ['harmswoude museum', 'harmsoude museum'],
    less: ['harmswoude museum', 'harmsoudde museum'],
  },
  {
    what: 'a first letter that is gone, against another word',
    more: ['vlaarding museum', 'laarding museum'],
    less: ['vlaarding museum', 'klaardinger museum'],
  },
  {
    what: 'a letter that moved over a space, against a word less',
    more: ['krambeek zeldervoort', 'krambee kzeldervoort'],
    less: ['krambeek zeldervoort', 'krambee zeldervoort'],
  },
  {
    what: 'a slip in the place of a space, against another word',
    more: ['harmswoude museum', 'harmswoudexmuseum'],
    less: ['harmswoude museum', 'harmswoude1museum'],
  },
  {
    what: 'a part between commas that is left out, against as many words',
    more: ['krambeek museum, vlaarding drenkum', 'krambeek museum'],
    less: ['krambeek museum vlaarding drenkum', 'krambeek museum'],
  },
  {
    what: 'a part between commas that is left out, against one in brackets',
    more: ['krambeek museum, vlaarding', 'krambeek museum'],
    less: ['krambeek museum (vlaarding)', 'krambeek museum'],
  },
  {
    what: 'a part in brackets that is left out, against as many words',
    more: ['krambeek museum (vlaarding)', 'krambeek museum'],
    less: ['krambeek museum vlaarding', 'krambeek museum'],
  },
];

describe('names', () => {
  it('weigh the same whichever comes first', () => {
    const name = fc
      .array(fc.constantFrom(...COMMON, ...RARE), { minLength: 1, maxLength: 4 })
      .map(words => words.join(' '));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(bitsOf(one, other)).toBe(bitsOf(other, one));
      }),
      { numRuns: 100 },
    );
  });

  it.each(CASES)('$what weighs more', ({ more, less }) => {
    expect(bitsOf(...more)).toBeGreaterThan(bitsOf(...less));
  });
});

describe('what a file tells of equal names', () => {
  const odds: NameOdds = { equal: 2, formed: 3, turned: -5, repeated: 0, varied: 0 };

  it.each([
    ['the same but for a legal form', ['krambeek museum', 'krambeek museum bv'], 2],
    ['the same', ['krambeek museum nv', 'krambeek museum n.v.'], 3],
    ['the same but for a slip', ['harmswoude museum', 'harmsoude museum'], 2],
    ['the same in another order', ['krambeek museum', 'museum krambeek'], -5],
    ['not the same', ['krambeek museum', 'krambeek museum vlaarding'], 0],
  ] as const)('counts for names that are %s', (_, [one, other], more) => {
    expect(bitsOf(one, other, odds) - bitsOf(one, other)).toBeCloseTo(more);
  });
});

describe('where names come back as they are', () => {
  const again: NameOdds = { ...CHANCE, repeated: 1 };
  const lost = ([one, other]: readonly [string, string]): number =>
    bitsOf(one, other) - bitsOf(one, other, again);

  it.each([
    ['a word of its own', ['krambeek zeldervoort museum', 'krambeek zeldervoort']],
    ['another legal form', ['krambeek museum bv', 'stichting krambeek museum']],
  ] as const)('costs more: %s', (_, names) => {
    expect(lost(names)).toBeGreaterThan(5);
  });

  it.each([
    ['a slip', ['harmswoude museum', 'harmsoude museum']],
    ['a legal form that one lacks', ['krambeek museum bv', 'krambeek museum']],
    ['a seat behind the legal form', ['krambeek museum bv vlaarding', 'krambeek museum bv']],
    ['a seat behind te', ['krambeek museum te vlaarding', 'krambeek museum']],
  ] as const)('costs no more: %s', (_, names) => {
    expect(lost(names)).toBe(0);
  });

  it('what is shared beyond what strangers share says no more', () => {
    const long = 'krambeek zeldervoort pomphuis harmswoude iravia';
    expect(lost([`${long} museum`, `${long} hospital`])).toBeGreaterThan(
      lost(['krambeek museum', 'krambeek hospital']),
    );
  });
});

describe('words', () => {
  it('of a name that many records have count once', () => {
    const [one] = weighed(['adler bouw', 'adler bouw', 'adler bouw', 'beuk bouw']);
    expect(one?.counts).toEqual([1, 2]);
  });

  it('that follow each other in many names add little after the first', () => {
    const names = Array.from({ length: 20 }, (_, at) => `new south ${at}x`);
    const [one] = weighed([...names, ...FILE]);
    expect(one?.after[1]).toBeLessThan((one?.bits[1] ?? 0) / 2);
  });
});
