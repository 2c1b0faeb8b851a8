// Comparing e-mail addresses and telephone numbers: the best of all pairs of columns. May not weigh.

import { editDistance, isOneEditApart } from '../normalising/edit-distance.ts';
import { type Column, countCodes, mapColumn } from './column.ts';
import {
  byCodes,
  type Comparison,
  NO_EVIDENCE,
  type Rarity,
  rarityScale,
  rarityWeight,
} from './comparison.ts';
import { letterBags, mayBeWithin } from './letter-bag.ts';

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
    compare: anyOf(columns, compareEmails(columns[0]?.values ?? [])),
    rarity: rarityOfAny(columns),
  };
}

/** Levels of two addresses that are not equal. */
function compareEmails(values: readonly string[]): (one: number, other: number) => number {
  const all = { codes: Int32Array.from(values.keys()), values };
  const locals = mapColumn(all, localPart).codes;
  const bags = letterBags(values);
  return (one, other) => {
    const local = locals[one] ?? -1;
    if (local >= 0 && local === locals[other]) return 2;
    const [text = '', second = ''] = [values[one], values[other]];
    const most = Math.min(text.length, second.length) < 14 ? 2 : 4;
    if (!mayBeWithin(bags[one] ?? 0, bags[other] ?? 0, most)) return 5;
    const edits = editDistance(text, second, most);
    return edits <= 2 ? 3 : edits <= most ? 4 : 5;
  };
}

/** Before the @; shorter than four signs it says nothing by itself. */
function localPart(email: string): string | null {
  const local = email.slice(0, email.lastIndexOf('@'));
  return local.length > 3 ? local : null;
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
    compare: anyOf(columns, compareNumbers(columns[0]?.values ?? [])),
    rarity: rarityOfAny(columns),
  };
}

/** Levels of two numbers that are not equal: near is the end of the other (an area left out), or one digit that differs. */
function compareNumbers(values: readonly string[]): (one: number, other: number) => number {
  return (one, other) => {
    const [number = '', second = ''] = [values[one], values[other]];
    const isNear =
      number.length === second.length
        ? isOneEditApart(number, second)
        : number.endsWith(second) || second.endsWith(number);
    return isNear ? 2 : 3;
  };
}

/** The best level over all pairs of columns, which share one dictionary. */
function anyOf(
  columns: readonly Column[],
  compareCodes: (one: number, other: number) => number,
): (a: number, b: number) => number {
  const [first, ...others] = columns;
  if (first === undefined) return () => NO_EVIDENCE;
  if (others.length === 0) return byCodes(first.codes, compareCodes);
  const all = columns.map(column => column.codes);
  // One column over both records' numbers: the cache of codes serves every pair of columns.
  const scratch = new Int32Array(2);
  const compareScratch = byCodes(scratch, compareCodes);
  const pairs = all.flatMap(one => all.map(other => [one, other] as const));
  return (a, b) => {
    let best = NO_EVIDENCE;
    for (const [one, other] of pairs) {
      scratch[0] = one[a] ?? -1;
      scratch[1] = other[b] ?? -1;
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
