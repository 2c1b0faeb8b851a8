// What a comparison is: two records → a level. Levels, never raw scores, feed the model. May not know any field.

import { Memory } from '../../normalising/remember.ts';
import { type Column, hashPair } from '../columns/column.ts';
import { type Texts, textReader } from '../columns/texts.ts';

/** Level 0 of every comparison: one of the two has no value, which is no evidence. */
export const NO_EVIDENCE = 0;

/**
 * A relation that is not identity, yet shares a lot. Persons: members of one home, strangers of one name, and of one home two
 * generations of one name and twins. Organisations: of one building, branches of one concern at several addresses, and siblings at
 * one (a holding and its operating company).
 * With strangers as the only other case they become matches (measured: F1 0.002 on a million contacts).
 */
export type Relation = 'home' | 'namesake' | 'generation' | 'twins' | 'building' | 'concern' | 'sibling';

/**
 * How often the levels occur in a relation: `shared` as with the same entity, `own` as with strangers, or chances by level
 * from 1, of which 0 says that a pair of that level is in no such relation. They are not learned: a free class takes in whatever
 * is neither (measured: F1 0.36 for 0.95).
 */
export type Among = 'shared' | 'own' | readonly number[];

export interface Comparison {
  /** Kebab-case; names it in the model and in explanations. */
  readonly name: string;
  /** Names of the levels from 1, from the strongest agreement to `else`. */
  readonly levels: readonly string[];
  /** What it looks at; a training session on a key of one of these leaves the comparison out. */
  readonly fields: readonly string[];
  /** The m probabilities to begin with: P(level | one entity), from level 1; they sum to 1. */
  readonly usual: readonly number[];
  /** How often the levels occur in each relation: `own` where it is left out. */
  readonly among: Readonly<Partial<Record<Relation, Among>>>;
  /**
   * Levels from 1 that are no more usual than `usual` says, whatever is learned: the pairs of a relation that differs from one entity in
   * little else would be learned as such, and the relation not found.
   */
  readonly bounded?: readonly number[];
  /** True where another comparison counts agreement already: against strangers this one can only lower a weight. */
  readonly isPartOfAnother?: true;
  /** True of what changes in a life, mostly several at once: who moves gets another address, telephone and mailbox. */
  readonly isChangeable?: boolean;
  /** The level at which two records cannot be one entity, whatever else they share. */
  readonly never?: number;
  /** Levels by record number, symmetric. */
  readonly compare: (a: number, b: number) => number;
  /** What a rare value adds at a level; null when all values weigh alike. */
  readonly rarity: Rarity | null;
}

/** Term frequency: agreement on a rare value says more. */
export interface Rarity {
  /** Levels up to this one are about a value that both have. */
  readonly upTo: number;
  /** Milli-bits in whole bits, or a share of them, that a pair of such a level gains or loses. */
  readonly weight: (a: number, b: number) => number;
  /** Up to this level the weight takes the place of u among strangers; 0: it only corrects it. */
  readonly replaces: number;
  /** What it hangs on; null where it is more than a value that one of the two holds. */
  readonly values: RatedValues | null;
}

/** Values whose rarity counts. */
export interface RatedValues {
  /** By record its value, or several, as codes of one dictionary. */
  readonly columns: readonly Int32Array[];
  /** By code what agreement on it adds, in milli-bits. */
  readonly weights: () => Int16Array;
}

const CACHE_BITS = 16;
/** The low code; the high one with the level. So small that the tables of all comparisons stay in the cache. */
const SLOT = 2;
const LEVEL_BITS = 3;
const LEVELS = (1 << LEVEL_BITS) - 1;

/** The level of two codes that are not equal, whichever comes first. */
export type CompareCodes = (one: number, other: number) => number;

/** A symmetric comparison of texts by record: equal codes are level 1 without asking. */
export function byTexts(
  { codes, values }: Column,
  compareTexts: (one: string, other: string) => number,
): (a: number, b: number) => number {
  return byCodes(codes, textsByCode(values, compareTexts));
}

/** Compares texts by their codes, and remembers what came back. */
export function textsByCode(
  values: Texts,
  compareTexts: (one: string, other: string) => number,
): CompareCodes {
  return madeByCode(values, text => text, compareTexts);
}

/** The same of what is made of each text, which is made once for many comparisons. */
export function madeByCode<Made>(
  values: Texts,
  make: (text: string) => Made,
  compareMade: (one: Made, other: Made) => number,
): CompareCodes {
  const read = textReader(values);
  const made = rememberMade(code => make(read(code)));
  return rememberCodes((one, other) => compareMade(made(one), made(other)));
}

/** The same of codes that tell by themselves. */
export function byCodes(codes: Int32Array, compareCodes: CompareCodes): (a: number, b: number) => number {
  return (a, b) => levelOf(codes[a] ?? -1, codes[b] ?? -1, compareCodes);
}

/** The level of two codes of one dictionary. */
export function levelOf(one: number, other: number, compareCodes: CompareCodes): number {
  if (one < 0 || other < 0) return NO_EVIDENCE;
  return one === other ? 1 : compareCodes(one, other);
}

/** The stronger of two levels, if there is evidence. */
export function better(one: number, other: number): number {
  if (one === NO_EVIDENCE || other === NO_EVIDENCE) return Math.max(one, other);
  return Math.min(one, other);
}

/** Remembers what was made of a code: a few names and streets are most of those that are asked for. */
function rememberMade<Made>(make: (code: number) => Made): (code: number) => Made {
  const memory = new Memory<Made>();
  return code => {
    if (memory.has(code)) return memory.get(code);
    const made = make(code);
    memory.keep(code, made);
    return made;
  };
}

/** Remembers levels in a direct-mapped table, for distinct pairs of values come back often. */
export function rememberCodes(compareCodes: CompareCodes): CompareCodes {
  const mask = (1 << CACHE_BITS) - 1;
  const slots = new Int32Array((mask + 1) * SLOT).fill(-1);
  return (one, other) => {
    const low = Math.min(one, other);
    const high = Math.max(one, other);
    const slot = (hashPair(low, high) & mask) * SLOT;
    const known = slots[slot + 1] as number;
    if (slots[slot] === low && known >> LEVEL_BITS === high) return known & LEVELS;
    const level = compareCodes(low, high);
    slots[slot] = low;
    slots[slot + 1] = (high << LEVEL_BITS) | level;
    return level;
  };
}
