// The comparisons of organisations. Names are compared by their words, each weighing what it is worth in the file.

import { editDistance } from '../../normalising/edit-distance.ts';
import type { Column } from '../columns/column.ts';
import { allTexts } from '../columns/texts.ts';
import type { OrganisationFeatures } from '../features/organisation-features.ts';
import type { WeighedName } from '../features/word-weights.ts';
import { addressComparisons } from './address-comparisons.ts';
import { byNames } from './by-names.ts';
import { byTexts, type Comparison, NO_EVIDENCE } from './comparison.ts';
import { contactPointComparisons } from './contact-point-comparisons.ts';
import { identifierComparison } from './identifier-comparison.ts';
import { nameAlone } from './name-alone.ts';
import { nameComparison } from './name-comparison.ts';
import { isOneText } from './one-text.ts';
import { rarityOf } from './term-frequency.ts';

/** What no two organisations share, of one concern or not. */
const OWN = { building: 'own', concern: 'own', sibling: 'own' } as const;

export function organisationComparisons(features: OrganisationFeatures): readonly Comparison[] {
  const { name, kvk, vat, iban, domain } = features;
  return [
    name && (features.areNamesAlone ? nameAlone(features, name) : nameComparison(features, name)),
    name && suffixComparison(features, name),
    name && noSuffixComparison(features, name),
    name && branchComparison(features, name),
    name && features.areNamesAlone ? particleComparison(features, name) : null,
    kvk && registerNumber('kvk-number', 'kvk_number', kvk),
    vat && registerNumber('vat-id', 'vat_id', vat),
    iban && identifierComparison('iban', 'iban', iban, { concern: 'shared', sibling: 'shared' }),
    domain && domainComparison(domain),
    ...contactPointComparisons(features.emails, features.phones),
    ...addressComparisons(features.address),
  ].filter(one => one !== null);
}

/** Two numbers of one register are two organisations; of numbers that may be of several registers that is only likely. */
function registerNumber(name: string, field: string, column: Column): Comparison {
  const comparison = identifierComparison(name, field, column, OWN);
  const regular = [...allTexts(column.values)].filter(value => REGISTERED.test(value)).length;
  return regular < column.values.size * MOSTLY
    ? comparison
    : { ...comparison, never: comparison.levels.length };
}

/** A KvK number, or a VAT number with its country. */
const REGISTERED = /^(?:\d{8}|[a-z]{2}[a-z0-9]{8,12})$/;
const MOSTLY = 0.9;

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
    bounded: [2, 3, 4, 5],
    isPartOfAnother: true,
    compare: byNames(features, name, compareSuffixes),
    rarity: null,
  };
}

/**
 * Of companies that share all the rest, few have names without such a word, whatever the pairs with one tell of how many there are: in a file of
 * which hardly a name has one, a few of these pairs took all names for siblings.
 */
const WITHOUT = 0.4;
/** Of names alone nothing else tells siblings, of which a file has four a pair at the most (`weighing/prior`): with fewer than a fifth they never take all. */
const ALONE_WITHOUT = 0.2;

/** Tells nothing else: neither name has a Holding, a Beheer or a legal form. */
function noSuffixComparison(features: OrganisationFeatures, name: Column): Comparison {
  return {
    name: 'no-suffix',
    levels: ['neither'],
    fields: ['organisation_name'],
    usual: [1],
    among: {
      building: 'shared',
      concern: 'shared',
      sibling: [features.areNamesAlone ? ALONE_WITHOUT : WITHOUT],
    },
    compare: byNames(features, name, (one, other) => Number(compareSuffixes(one, other) === NO_EVIDENCE)),
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
    compare: byNames(features, name, (one, other) =>
      features.areNamesAlone
        ? compareWords(one.ownBranch, other.ownBranch)
        : compareWords(one.branch, other.branch),
    ),
    rarity: null,
  };
}

/** Boer, De Boer and Van der Boer: words that stand before surnames tell families apart. */
function particleComparison(features: OrganisationFeatures, name: Column): Comparison {
  return {
    name: 'particles',
    levels: ['same', 'one-only', 'other'],
    fields: ['organisation_name'],
    usual: [0.95, 0.03, 0.02],
    among: { sibling: 'shared' },
    isPartOfAnother: true,
    compare: byNames(features, name, (one, other) => {
      const level = compareWords(...asShort(one.particles, other.particles));
      return level > 1 && isOneText(one, other) ? 1 : level;
    }),
    rarity: null,
  };
}

/** `v.d.` is short for van der, van den and van de: where one has it, so has the other. */
function asShort(
  one: readonly string[],
  other: readonly string[],
): readonly [readonly string[], readonly string[]] {
  if (one.includes('vd') === other.includes('vd')) return [one, other];
  const short = (words: readonly string[]): readonly string[] =>
    words.join(' ').replace(VAN_DER, 'vd').split(' ');
  return [short(one), short(other)];
}

const VAN_DER = /\bvan (?:de|der|den)\b/g;

function domainComparison(domain: Column): Comparison {
  return {
    name: 'domain',
    levels: ['exact', 'near', 'else'],
    fields: ['website'],
    isChangeable: true,
    usual: [0.75, 0.07, 0.18],
    among: { building: [0.1, 0.02, 0.88], concern: 'shared', sibling: 'shared' },
    compare: byTexts(domain, (one, other) =>
      one.split('.')[0] === other.split('.')[0] || editDistance(one, other, 2) <= 2 ? 2 : 3,
    ),
    rarity: rarityOf(domain),
  };
}
