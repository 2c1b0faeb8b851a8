// Comparing e-mail addresses and telephone numbers: the best of all pairs of columns. May not weigh.

import { byteDistance } from '../../normalising/edit-distance.ts';
import type { Column } from '../columns/column.ts';
import { mayBeWithin } from '../columns/letter-bag.ts';
import { type Texts, textReader } from '../columns/texts.ts';
import type { Emails, Phones } from '../features/contact-points.ts';
import { better, type CompareCodes, type Comparison, NO_EVIDENCE, type Rarity } from './comparison.ts';
import { weighHolders } from './term-frequency.ts';

export function contactPointComparisons(emails: Emails, phones: Phones): readonly Comparison[] {
  return [
    ...(emails.columns.length === 0 ? [] : [emailComparison(emails)]),
    ...(phones.columns.length === 0 ? [] : [phoneComparison(phones)]),
  ];
}

/** The level of mailboxes that differ in their figures. */
const RENUMBERED = 5;

function emailComparison({ columns, signs }: Emails): Comparison {
  return {
    name: 'email',
    levels: ['exact', 'local-part', 'near', 'alike', 'renumbered', 'else'],
    fields: ['email'],
    isChangeable: true,
    usual: [0.68, 0.06, 0.08, 0.02, 0.01, 0.15],
    bounded: [RENUMBERED],
    among: {
      home: [0.2, 0.01, 0.02, 0.01, 0.01, 0.75],
      namesake: [0.002, 0.03, 0.03, 0.05, 0.13, 0.758],
      generation: [0.15, 0.03, 0.03, 0.04, 0.1, 0.65],
      twins: [0.15, 0.01, 0.02, 0.02, 0.02, 0.78],
      building: [0.1, 0.01, 0.01, 0.01, 0.01, 0.86],
      concern: [0.4, 0.05, 0.05, 0.05, 0.02, 0.43],
      sibling: 'shared',
    },
    compare: anyOf(columns, compareEmails((columns[0] as Column).values, signs)),
    rarity: rarityOfAny(columns, 1),
  };
}

/** Levels of two addresses that are not equal. Most are told apart by their signs, without looking at their texts. */
function compareEmails(values: Texts, signs: Emails['signs']): CompareCodes {
  const read = textReader(values);
  return (one, other) => {
    const [at, second] = [one * EMAIL_SIGNS, other * EMAIL_SIGNS];
    const local = signs[at] as number;
    if (local >= 0 && local === signs[second]) return 2;
    const once = (signs[at + 1] as number) ^ (signs[second + 1] as number);
    const twice = (signs[at + 2] as number) ^ (signs[second + 2] as number);
    const [length, otherLength] = [signs[at + 3] as number, signs[second + 3] as number];
    const most = Math.min(length, otherLength) < SHORT_ADDRESS ? 2 : 4;
    if (Math.abs(length - otherLength) > most || !mayBeWithin(once, twice, most)) return 6;
    const edits = byteDistance(values, one, other, most);
    if (edits > most) return 6;
    // Mailboxes of two people of one name: a figure is no slip.
    if (digitsOf(read(one)) !== digitsOf(read(other))) return RENUMBERED;
    return edits <= 2 ? 3 : 4;
  };
}

const EMAIL_SIGNS = 4;

function digitsOf(email: string): string {
  return email.replace(/\D+/g, ' ');
}

const SHORT_ADDRESS = 14;

function phoneComparison({ columns, signs }: Phones): Comparison {
  return {
    name: 'telephone',
    levels: ['exact', 'one-of-several', 'near', 'else'],
    fields: ['telephone'],
    isChangeable: true,
    usual: [0.58, 0.07, 0.06, 0.29],
    among: {
      home: [0.3, 0.2, 0.02, 0.48],
      generation: [0.22, 0.18, 0.02, 0.58],
      twins: [0.22, 0.18, 0.02, 0.58],
      building: [0.2, 0.1, 0.05, 0.65],
      concern: [0.25, 0.15, 0.05, 0.55],
      sibling: 'shared',
    },
    compare: severally(columns, anyOf(columns, compareNumbers(signs))),
    rarity: rarityOfAny(columns, 2),
  };
}

/**
 * Levels of two numbers that are not equal: near is the end of the other (an area left out), or one digit that differs. Told
 * from the numbers themselves, without looking at their texts.
 */
function compareNumbers(signs: Phones['signs']): CompareCodes {
  return (one, other) => {
    const [number, second] = [signs[2 * one] ?? 0, signs[2 * other] ?? 0];
    const [digits, others] = [signs[2 * one + 1] ?? 0, signs[2 * other + 1] ?? 0];
    if (digits === others) return isOneDigitApart(number, second) ? 3 : 4;
    const [long, short] = digits > others ? [number, second] : [second, number];
    return long % 10 ** Math.min(digits, others) === short ? 3 : 4;
  };
}

/** Numbers of as many digits, of which one differs. */
function isOneDigitApart(one: number, other: number): boolean {
  let difference = Math.abs(one - other);
  let place = 1;
  while (difference > 0 && difference % 10 === 0) {
    difference /= 10;
    place *= 10;
  }
  // A carry into the next digit makes two digits differ.
  return difference < 10 && Math.trunc(one / (place * 10)) === Math.trunc(other / (place * 10));
}

/** The best level over all pairs of columns, which share one dictionary. */
function anyOf(columns: readonly Column[], compareCodes: CompareCodes): (a: number, b: number) => number {
  const ones = columns.flatMap(({ codes }) => columns.map(() => codes));
  const others = columns.flatMap(() => columns.map(({ codes }) => codes));
  return (a, b) => {
    let best = NO_EVIDENCE;
    for (let at = 0; at < ones.length; at++) {
      const one = (ones[at] as Int32Array)[a] as number;
      const other = (others[at] as Int32Array)[b] as number;
      if (one < 0 || other < 0) continue;
      if (one === other) return 1;
      best = better(best, compareCodes(one, other));
    }
    return best;
  };
}

/** A number that is shared while another differs: people of one home share a landline, and each has a mobile. */
function severally(
  columns: readonly Column[],
  compare: (a: number, b: number) => number,
): (a: number, b: number) => number {
  const all = columns.map(({ codes }) => codes);
  const differs = (a: number, b: number): boolean => {
    for (const codes of all) {
      const [one, other] = [codes[a] as number, codes[b] as number];
      if (one >= 0 && other >= 0 && one !== other) return true;
    }
    return false;
  };
  return (a, b) => {
    const level = compare(a, b);
    return level === 1 && all.length > 1 && differs(a, b) ? 2 : level;
  };
}

/** Rarity over several columns: holders are counted over all of them. */
function rarityOfAny(columns: readonly Column[], upTo: number): Rarity {
  const { weigh, values } = weighHolders(columns[0] as Column, { columns });
  return { upTo, weight: (a, b) => rarestShared(values.columns, weigh, a, b), replaces: 0, values };
}

/** What the rarest value adds that both have, in whichever columns; 0 without one. */
function rarestShared(
  columns: readonly Int32Array[],
  weigh: (code: number) => number,
  a: number,
  b: number,
): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const one of columns) {
    const code = one[a] as number;
    if (code < 0) continue;
    for (const other of columns) if (other[b] === code) most = Math.max(most, weigh(code));
  }
  return most === Number.NEGATIVE_INFINITY ? 0 : most;
}
