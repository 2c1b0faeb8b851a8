// Comparing e-mail addresses and telephone numbers: the best of all pairs of columns. May not weigh.

import { editDistance } from '../normalising/edit-distance.ts';
import { type Column, countCodes } from './column.ts';
import {
  byCodes,
  type Comparison,
  NO_EVIDENCE,
  type Rarity,
  rarityScale,
  rarityWeight,
} from './comparison.ts';

export function contactPointComparisons(
  emails: readonly Column[],
  phones: readonly Column[],
): readonly Comparison[] {
  return [
    ...(emails.length === 0 ? [] : [emailComparison(emails)]),
    ...(phones.length === 0 ? [] : [phoneComparison(phones)]),
  ];
}

function emailComparison(columns: readonly Column[]): Comparison {
  return {
    name: 'email',
    levels: ['exact', 'local-part', 'near', 'alike', 'else'],
    fields: ['email'],
    usual: [0.68, 0.06, 0.08, 0.02, 0.16],
    among: {
      home: [0.2, 0.01, 0.02, 0.01, 0.76],
      building: [0.1, 0.01, 0.01, 0.01, 0.87],
      concern: [0.4, 0.05, 0.05, 0.05, 0.45],
      sibling: 'shared',
    },
    compare: anyOf(columns, compareEmails),
    rarity: rarityOfAny(columns),
  };
}

/** Levels of two addresses that are not equal. */
function compareEmails(one: string, other: string): number {
  const local = one.slice(0, one.lastIndexOf('@'));
  const second = other.slice(0, other.lastIndexOf('@'));
  if (local === second && local.length > 3) return 2;
  const most = Math.min(one.length, other.length) < 14 ? 2 : 4;
  const edits = editDistance(one, other, most);
  return edits <= 2 ? 3 : edits <= most ? 4 : 5;
}

function phoneComparison(columns: readonly Column[]): Comparison {
  return {
    name: 'telephone',
    levels: ['exact', 'near', 'else'],
    fields: ['telephone'],
    usual: [0.65, 0.06, 0.29],
    among: {
      home: [0.5, 0.02, 0.48],
      building: [0.3, 0.05, 0.65],
      concern: [0.4, 0.05, 0.55],
      sibling: 'shared',
    },
    compare: anyOf(columns, (one, other) => (isNearNumber(one, other) ? 2 : 3)),
    rarity: rarityOfAny(columns),
  };
}

/** One is the end of the other (an area left out), or one digit differs. */
function isNearNumber(one: string, other: string): boolean {
  if (one.length !== other.length) return one.endsWith(other) || other.endsWith(one);
  return editDistance(one, other, 1) === 1;
}

/** The best level over all pairs of columns, which share one dictionary. */
function anyOf(
  columns: readonly Column[],
  compareTexts: (one: string, other: string) => number,
): (a: number, b: number) => number {
  const [first, ...others] = columns;
  if (first === undefined) return () => NO_EVIDENCE;
  if (others.length === 0) return byCodes(first, compareTexts);
  const all = columns.map(column => column.codes);
  // One column over both records' numbers: the cache of codes serves every pair of columns.
  const scratch = { codes: new Int32Array(2), values: first.values };
  const compareScratch = byCodes(scratch, compareTexts);
  const pairs = all.flatMap(one => all.map(other => [one, other] as const));
  return (a, b) => {
    let best = NO_EVIDENCE;
    for (const [one, other] of pairs) {
      scratch.codes[0] = one[a] ?? -1;
      scratch.codes[1] = other[b] ?? -1;
      best = better(best, compareScratch(0, 1));
      if (best === 1) return best;
    }
    return best;
  };
}

function better(one: number, other: number): number {
  if (one === NO_EVIDENCE || other === NO_EVIDENCE) return Math.max(one, other);
  return Math.min(one, other);
}

/** Rarity over several columns: holders are counted over all of them. */
function rarityOfAny(columns: readonly Column[]): Rarity {
  const [first] = columns;
  const counts = new Int32Array(first?.values.length ?? 0);
  for (const column of columns) {
    countCodes(column).forEach((count, code) => {
      counts[code] = (counts[code] ?? 0) + count;
    });
  }
  const scale = rarityScale(counts, first?.codes ?? new Int32Array(), 1);
  return {
    weight(a, b, level) {
      if (level !== 1) return 0;
      const shared = columns.find(one => {
        const code = one.codes[a] ?? -1;
        return code >= 0 && columns.some(other => other.codes[b] === code);
      });
      return rarityWeight(counts[shared?.codes[a] ?? -1] ?? 0, scale);
    },
    replaces: 0,
  };
}
