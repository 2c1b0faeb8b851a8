// The pairs of all pieces, with one numbering of patterns and kinds. May not compare.

import { tupleTable } from '../columns/tuple-table.ts';
import { levelTree, type Patterns } from '../comparing/level-patterns.ts';
import { type FoundPairs, type Kinds, kindsOf, type PairSearch } from './candidates.ts';
import type { KindPairs } from './held-pairs.ts';

/** Pairs that may weigh something, and the counts of all that were looked at. */
export interface Candidates {
  /** In the order of pieces. */
  readonly pairs: readonly KindPairs[];
  readonly kinds: Kinds;
  readonly patterns: Patterns;
  /** By key and pattern how many of the pairs counted for training its blocks hold. */
  readonly counts: readonly (readonly number[])[];
  readonly compared: number;
}

/** Joins pieces in their order, as if all had been looked at in one: patterns and kinds are numbered as they appear in all. */
export interface PairJoiner {
  readonly add: (piece: FoundPairs) => void;
  /** In the place of a piece that was added, with no kind that is new: the same, found again. */
  readonly replace: (place: number, piece: FoundPairs) => void;
  readonly joined: () => Candidates;
}

export function pairJoiner({
  keys,
  alternatives,
}: { readonly keys: number } & Pick<PairSearch, 'alternatives'>): PairJoiner {
  const { numbersIn, patterns, kinds } = numbering(alternatives.length);
  const counts = Array.from({ length: keys }, (): number[] => []);
  const [count, isHeld]: [number[], number[]] = [[], []];
  const pairs: KindPairs[] = [];
  let compared = 0;
  return {
    add(piece) {
      const { patternOf, kindOf } = numbersIn(piece);
      kindOf.forEach((kind, own) => {
        count[kind] = (count[kind] ?? 0) + (piece.kinds.count[own] as number);
        isHeld[kind] = piece.kinds.isHeld[own] as number;
      });
      piece.counts.forEach((own, key) => {
        const mine = counts[key] as number[];
        own.forEach((pairCount, pattern) => {
          const number = patternOf[pattern] ?? 0;
          mine[number] = (mine[number] ?? 0) + pairCount;
        });
      });
      pairs.push(renumbered(piece, kindOf));
      compared += piece.compared;
    },
    replace(place, piece) {
      pairs[place] = renumbered(piece, numbersIn(piece).kindOf);
    },
    joined: () => ({
      ...{ pairs, patterns, counts, compared },
      kinds: kinds({ count: Int32Array.from(count), isHeld: Uint8Array.from(isHeld) }),
    }),
  };
}

/** In place, for a copy of all pairs would be most of the memory that is held. */
function renumbered({ a, b, kind, isWhole }: FoundPairs, kindOf: Int32Array): KindPairs {
  for (let pair = 0; pair < kind.length; pair++) kind[pair] = kindOf[kind[pair] as number] as number;
  return { a, b, kind, isWhole };
}

interface Numbers {
  /** By number in the piece the number in all. */
  readonly patternOf: readonly number[];
  readonly kindOf: Int32Array;
}

/** Numbers patterns and kinds as they appear. */
function numbering(alternatives: number): {
  readonly numbersIn: (piece: FoundPairs) => Numbers;
  readonly patterns: Patterns;
  readonly kinds: (known: Pick<Kinds, 'count' | 'isHeld'>) => Kinds;
} {
  const patterns: Uint8Array[] = [];
  const names = levelTree();
  const table = tupleTable(1 + alternatives);
  const tuple = new Int32Array(1 + alternatives);
  return {
    numbersIn(piece) {
      const patternOf = piece.patterns.map(levels => names.numberOf(levels, () => patterns.push(levels) - 1));
      const kindOf = piece.kinds.pattern.map((pattern, own) => {
        tuple[0] = patternOf[pattern] ?? 0;
        for (let at = 0; at < alternatives; at++) tuple[at + 1] = piece.kinds.rare[at]?.[own] ?? 0;
        return table.numberOf(tuple);
      });
      return { patternOf, kindOf };
    },
    patterns,
    kinds: known => kindsOf(table, alternatives, known),
  };
}
