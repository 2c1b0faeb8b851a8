// The comparisons of organisations. Names are compared by their words, each weighing what it is worth in the file.
// A comparison for each thing an organisation has, so longer than a file of code may be.

import { editDistance } from '../../normalising/edit-distance.ts';
import { isQualifier } from '../../normalising/organisation-name.ts';
import type { Column } from '../columns/column.ts';
import { countCodes } from '../columns/column.ts';
import { allTexts, textReader } from '../columns/texts.ts';
import type { OrganisationFeatures, WeighedName } from '../features/organisation-features.ts';
import { addressComparisons } from './address-comparisons.ts';
import { byTexts, type Comparison, NO_EVIDENCE, type Rarity, rarityOf } from './comparison.ts';
import { contactPointComparisons } from './contact-point-comparisons.ts';
import { identifierOf } from './person-comparisons.ts';

/** What no two organisations share, of one concern or not. */
const OWN = { building: 'own', concern: 'own', sibling: 'own' } as const;

export function organisationComparisons(features: OrganisationFeatures): readonly Comparison[] {
  const { name, kvk, vat, iban, domain } = features;
  return [
    name && nameComparison(features, name),
    name && suffixComparison(features, name),
    name && branchComparison(features, name),
    kvk && registerNumber('kvk-number', 'kvk_number', kvk),
    vat && registerNumber('vat-id', 'vat_id', vat),
    iban && identifierOf('iban', 'iban', iban, { concern: 'shared', sibling: 'shared' }),
    domain && domainComparison(domain),
    ...contactPointComparisons(features.emails, features.phones),
    ...addressComparisons(features.address),
  ].filter(one => one !== null);
}

/** Two numbers of one register are two organisations; of numbers that may be of several registers that is only likely. */
function registerNumber(name: string, field: string, column: Column): Comparison {
  const comparison = identifierOf(name, field, column, OWN);
  const regular = [...allTexts(column.values)].filter(value => REGISTERED.test(value)).length;
  return regular < column.values.size * MOSTLY
    ? comparison
    : { ...comparison, never: comparison.levels.length };
}

/** A KvK number, or a VAT number with its country. */
const REGISTERED = /^(?:\d{8}|[a-z]{2}[a-z0-9]{8,12})$/;
const MOSTLY = 0.9;

function nameComparison({ names }: OrganisationFeatures, name: Column): Comparison {
  const byText = namesByText(names, name);
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
    compare: byTexts(name, (one, other) => {
      const first = byText.get(one);
      const second = byText.get(other);
      return first === undefined || second === undefined ? NO_EVIDENCE : compareNames(first, second);
    }),
    rarity: sharedRarity(names, name),
  };
}

/** Up to `half`. */
const TELLING_LEVELS = 5;
/** Words of one name go together: beyond the rarest, each counts for less. */
const FURTHER_WORD = 0.75;
const MOST_SHARED_BITS = 24;

/**
 * The chance that two organisations share these words by accident, word by word. With no other column there is nothing from
 * which to learn it: equal names would be as likely chance as truth.
 */
function sharedRarity(names: readonly WeighedName[], name: Column): Rarity {
  return {
    replaces: TELLING_LEVELS,
    upTo: TELLING_LEVELS,
    weight(a, b) {
      const one = names[name.codes[a] ?? -1];
      const other = names[name.codes[b] ?? -1];
      if (one === undefined || other === undefined) return 0;
      const shared = one === other || one.compact === other.compact ? one.total : sharedBits(one, other);
      const rarest = Math.min(shared, Math.max(...one.bits));
      return 1000 * Math.min(MOST_SHARED_BITS, Math.round(rarest + (shared - rarest) * FURTHER_WORD));
    },
  };
}

/** Levels by the share of bits that two names have in common. */
export function compareNames(one: WeighedName, other: WeighedName): number {
  if (one.compact === other.compact) return 1;
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
  return most > 0 && !/\d/.test(one + other) && editDistance(one, other, most) <= most;
}

/** Each word finds its best partner once. */
function sharedBits(one: WeighedName, other: WeighedName): number {
  const taken = new Set<number>();
  let shared = 0;
  one.core.forEach((word, at) => {
    let best = -1;
    let likeness = 0;
    other.core.forEach((second, index) => {
      if (taken.has(index)) return;
      const same = wordLikeness(word, second);
      if (same > likeness) {
        likeness = same;
        best = index;
      }
    });
    if (best < 0) return;
    taken.add(best);
    shared += likeness * ((one.bits[at] ?? 0) + (other.bits[best] ?? 0)) * 0.5;
  });
  return shared;
}

/** 1 equal, 0.9 one edit or the beginning of the other, 0 another word. */
function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  if (isQualifier(one) || isQualifier(other)) return 0;
  const shortest = Math.min(one.length, other.length);
  if (shortest < 3) return 0;
  if (shortest > 2 && (one.startsWith(other) || other.startsWith(one))) return shortest > 3 ? 0.9 : 0.7;
  const most = shortest < 5 ? 1 : 2;
  const edits = editDistance(one, other, most);
  return edits > most || (shortest < 5 && edits > 0 && one[0] !== other[0]) ? 0 : 1 - edits / shortest;
}

/** Legal form, Holding, Beheer: what tells the companies of one concern apart. */
function suffixComparison(features: OrganisationFeatures, name: Column): Comparison {
  return {
    name: 'suffix',
    levels: ['same', 'form-on-one', 'other-form', 'qualifier-on-one', 'other-qualifier'],
    fields: ['organisation_name'],
    usual: [0.63, 0.3, 0.04, 0.02, 0.01],
    among: {
      building: 'own',
      concern: [0.3, 0.3, 0.1, 0.2, 0.1],
      sibling: [0.04, 0.03, 0.03, 0.7, 0.2],
    },
    isBounded: true,
    isPartOfAnother: true,
    compare: byNames(features, name, compareSuffixes),
    rarity: null,
  };
}

function compareSuffixes(one: WeighedName, other: WeighedName): number {
  // Letters that moved over a space: no qualifier is missing.
  const isOneText = one.compact === other.compact;
  const difference = isOneText
    ? Math.min(1, one.qualifiers.length + other.qualifiers.length)
    : compareWords(one.qualifiers, other.qualifiers);
  if (difference > 1) return difference + 2;
  if (one.form === other.form) return one.form === null ? difference : 1;
  return one.form === null || other.form === null ? 2 : 3;
}

/** No evidence when neither has any · 1 the same · 2 on one only · 3 others. */
function compareWords(words: readonly string[], others: readonly string[]): number {
  if (words.length + others.length === 0) return NO_EVIDENCE;
  const isMissing = words.some(word => !others.includes(word));
  const isAdded = others.some(word => !words.includes(word));
  return 1 + Number(isMissing) + Number(isAdded);
}

/** Numbers, directions and towns: what tells branches apart. */
function branchComparison(features: OrganisationFeatures, name: Column): Comparison {
  return {
    name: 'branch',
    levels: ['same', 'one-only', 'other'],
    fields: ['organisation_name'],
    usual: [0.7, 0.27, 0.03],
    among: { building: 'own', concern: [0.05, 0.5, 0.45], sibling: 'shared' },
    isPartOfAnother: true,
    compare: byNames(features, name, (one, other) => compareWords(one.branch, other.branch)),
    rarity: null,
  };
}

function namesByText(names: readonly WeighedName[], { values }: Column): ReadonlyMap<string, WeighedName> {
  const read = textReader(values);
  return new Map(names.map((name, code) => [read(code), name] as const));
}

/** Equal names are compared too: whether they hold such a word at all is what counts. */
function byNames(
  { names }: OrganisationFeatures,
  name: Column,
  compareParts: (one: WeighedName, other: WeighedName) => number,
): (a: number, b: number) => number {
  const byText = namesByText(names, name);
  const compare = byTexts(name, (one, other) => {
    const first = byText.get(one);
    const second = byText.get(other);
    return first === undefined || second === undefined ? NO_EVIDENCE : compareParts(first, second);
  });
  return (a, b) => {
    const level = compare(a, b);
    const own = names[name.codes[a] ?? -1];
    return level === 1 && own !== undefined ? compareParts(own, names[name.codes[b] ?? -1] ?? own) : level;
  };
}

function domainComparison(domain: Column): Comparison {
  return {
    name: 'domain',
    levels: ['exact', 'near', 'else'],
    fields: ['website'],
    usual: [0.75, 0.07, 0.18],
    among: { building: [0.1, 0.02, 0.88], concern: 'shared', sibling: 'shared' },
    compare: byTexts(domain, (one, other) =>
      one.split('.')[0] === other.split('.')[0] || editDistance(one, other, 2) <= 2 ? 2 : 3,
    ),
    rarity: rarityOf(domain, countCodes(domain)),
  };
}
