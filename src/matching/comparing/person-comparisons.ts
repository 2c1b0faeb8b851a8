// The comparisons of persons. Levels from the strongest; the usual shares are where training begins. May not weigh.

import type { Column } from '../columns/column.ts';
import type { PersonFeatures } from '../features/person-features.ts';
import { addressComparisons } from './address-comparisons.ts';
import { birthComparison } from './birth-comparisons.ts';
import { better, byTexts, type Comparison, NO_EVIDENCE } from './comparison.ts';
import { contactPointComparisons } from './contact-point-comparisons.ts';
import { identifierComparison } from './identifier-comparison.ts';
import { isFitting, isNearOrPart } from './near-names.ts';
import { nameComparisons } from './person-name-comparisons.ts';
import { rarityOf } from './term-frequency.ts';

/** Every comparison the features allow. */
export function personComparisons(features: PersonFeatures): readonly Comparison[] {
  const { middle, generation, gender, nationalIds, birthPlace, occupation, organisation, iban } = features;
  return [
    ...nameComparisons(features),
    middle && middleName(middle),
    generation && generationComparison(generation),
    birthComparison(features),
    nationalIdComparison(nationalIds),
    iban &&
      identifierComparison('iban', 'iban', iban, { home: 'shared', generation: 'shared', twins: 'shared' }),
    ...contactPointComparisons(features.emails, features.phones),
    ...addressComparisons(features.address),
    gender && genderComparison(gender),
    birthPlace && words('birth-place', 'birth_place', birthPlace, [0.8, 0.1, 0.1]),
    occupation && { ...words('occupation', 'job_title', occupation, [0.6, 0.1, 0.3]), isChangeable: true },
    organisation && {
      ...words('employer', 'organisation_name', organisation, [0.6, 0.15, 0.25]),
      isChangeable: true,
    },
  ].filter(one => one !== null);
}

/** Further given names; an initial fits, and so does one of several. */
function middleName(column: Column): Comparison {
  return {
    name: 'middle-name',
    levels: ['exact', 'fits', 'else'],
    fields: ['additional_name'],
    usual: [0.8, 0.12, 0.08],
    among: { home: 'own', twins: 'own', generation: [0.5, 0.1, 0.4] },
    compare: byTexts(column, (one, other) => (isFitting(one, other) ? 2 : 3)),
    rarity: rarityOf(column),
  };
}

/**
 * Sr. and Jr. are father and son; who has no suffix may be either. Strangers of one name have one as seldom the same as by chance.
 */
function generationComparison(column: Column): Comparison {
  return {
    name: 'name-suffix',
    levels: ['exact', 'else'],
    fields: ['name_suffix'],
    usual: [0.97, 0.03],
    among: { generation: [0.04, 0.96] },
    compare: byTexts(column, () => 2),
    rarity: null,
  };
}

/** Numbers of several kinds, each beside its own, of which the best counts: one person has another passport after ten years. */
function nationalIdComparison(columns: readonly Column[]): Comparison | null {
  const own = { home: 'own', namesake: 'own', generation: 'own', twins: 'own' } as const;
  const kinds = columns.map(column => identifierComparison('national-id', 'national_id', column, own));
  const [first, ...others] = kinds;
  if (first === undefined || others.length === 0) return first ?? null;
  return {
    ...first,
    compare: (a, b) => kinds.reduce((best, { compare }) => better(best, compare(a, b)), NO_EVIDENCE),
    rarity: {
      ...{ upTo: 1, replaces: 0, values: null },
      weight: (a, b) => kinds.find(({ compare }) => compare(a, b) === 1)?.rarity?.weight(a, b) ?? 0,
    },
  };
}

function genderComparison(column: Column): Comparison {
  return {
    name: 'gender',
    levels: ['exact', 'else'],
    fields: ['gender'],
    usual: [0.97, 0.03],
    among: { home: [0.4, 0.6], twins: [0.6, 0.4], namesake: 'shared', generation: 'shared' },
    compare: byTexts(column, () => 2),
    rarity: null,
  };
}

function words(name: string, field: string, column: Column, usual: readonly number[]): Comparison {
  return {
    name,
    levels: ['exact', 'near', 'else'],
    fields: [field],
    usual,
    among: { home: 'own' },
    compare: byTexts(column, (one, other) => (isNearOrPart(one, other) ? 2 : 3)),
    rarity: rarityOf(column, 0.5),
  };
}
