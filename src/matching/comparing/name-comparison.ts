// The comparison of names of organisations beside other evidence: by their words, each weighing what it is worth in the file. May not know
// other fields.

import { editDistance } from '../../normalising/edit-distance.ts';
import { isQualifier } from '../../normalising/organisation-name.ts';
import type { Column } from '../columns/column.ts';
import { mayBeWithin } from '../columns/letter-bag.ts';
import type { OrganisationFeatures } from '../features/organisation-features.ts';
import { togetherBits, type WeighedName } from '../features/word-weights.ts';
import { acronymLetters } from './acronym.ts';
import { byNames, wholeBits } from './by-names.ts';
import { byCodes, type Comparison, rememberCodes } from './comparison.ts';

/** What a level is worth is learned, but for names that share words: those weigh what the words do. */
export function nameComparison(features: OrganisationFeatures, name: Column): Comparison {
  const { names } = features;
  return {
    name: 'name',
    levels: ['exact', 'nearly', 'contained', 'alike', 'half', 'little', 'else'],
    fields: ['organisation_name'],
    usual: [0.5, 0.14, 0.12, 0.08, 0.06, 0.04, 0.06],
    among: {
      building: 'own',
      concern: [0.25, 0.05, 0.35, 0.15, 0.1, 0.05, 0.05],
      sibling: 'shared',
    },
    compare: byCodes(
      name.codes,
      rememberCodes((one, other) => compareNames(names[one] as WeighedName, names[other] as WeighedName)),
    ),
    // The chance that two organisations share these words by accident, word by word: equal names would be as likely chance as truth.
    rarity: {
      replaces: TELLING_LEVELS,
      upTo: TELLING_LEVELS,
      values: null,
      weight: byNames(features, name, (one, other) => {
        const letters = acronymLetters(one, other);
        if (letters > 0) return wholeBits(letters * LETTER_BITS);
        const shared = one.compact === other.compact ? one.total : sharedBits(one, other);
        return wholeBits(togetherBits(shared, Math.min(shared, Math.max(...one.bits))));
      }),
    },
  };
}

/** Up to `half`. */
const TELLING_LEVELS = 5;
/** An acronym stands as far from its name as one that has half of the words; its letters say what they would by chance. */
const ACRONYM = 5;
const LETTER_BITS = 3;

/** Levels by the share of bits that two names have in common. */
function compareNames(one: WeighedName, other: WeighedName): number {
  if (one.compact === other.compact) return 1;
  if (acronymLetters(one, other) > 0) return ACRONYM;
  const shared = sharedBits(one, other);
  const dice = (2 * shared) / (one.total + other.total);
  if (dice >= 0.9 || isNearlyCompact(one.compact, other.compact)) return 2;
  if (shared >= 0.9 * Math.min(one.total, other.total)) return 3;
  if (dice >= 0.7) return 4;
  if (dice >= 0.5) return 5;
  return dice >= 0.25 ? 6 : 7;
}

function isNearlyCompact(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  const most = longest < 5 ? 0 : longest < 10 ? 1 : 2;
  return most > 0 && editDistance(one, other, most) <= most && !/\d/.test(one + other);
}

/** Each word finds its best partner once. Most names share none, and leave nothing behind. */
function sharedBits(one: WeighedName, other: WeighedName): number {
  let taken: Set<number> | null = null;
  let shared = 0;
  for (let at = 0; at < one.core.length; at++) {
    let [best, likeness] = [-1, 0];
    for (let index = 0; index < other.core.length; index++) {
      if (taken?.has(index)) continue;
      const same = wordLikeness(one, at, other, index);
      if (same > likeness) [best, likeness] = [index, same];
    }
    if (best < 0) continue;
    taken = (taken ?? new Set<number>()).add(best);
    shared += likeness * ((one.bits[at] ?? 0) + (other.bits[best] ?? 0)) * 0.5;
  }
  return shared;
}

/** 1 equal, 0.9 one edit or the beginning of the other, 0 another word; a qualifier is like no other. Most are told apart by their letters. */
function wordLikeness(one: WeighedName, at: number, other: WeighedName, index: number): number {
  const [word, second] = [one.core[at] as string, other.core[index] as string];
  if (word === second) return 1;
  const differing = (one.bags[at] as number) ^ (other.bags[index] as number);
  if (word[0] !== second[0] && !mayBeWithin(differing, 0, MOST_EDITS)) return 0;
  const likeness = likenessOfLetters(word, second);
  return likeness > 0 && !isQualifier(word) && !isQualifier(second) ? likeness : 0;
}

const MOST_EDITS = 2;

function likenessOfLetters(one: string, other: string): number {
  const shortest = Math.min(one.length, other.length);
  if (shortest < 3) return 0;
  if (one.startsWith(other) || other.startsWith(one)) return shortest > 3 ? 0.9 : 0.7;
  const most = shortest < 5 ? 1 : MOST_EDITS;
  const edits = editDistance(one, other, most);
  return edits > most || (shortest < 5 && edits > 0 && one[0] !== other[0]) ? 0 : 1 - edits / shortest;
}
