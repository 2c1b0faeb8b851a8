// The comparisons of persons. Levels from the strongest; the usual shares are where training begins. May not weigh.

import type { Column } from '../columns/column.ts';
import type { PersonFeatures } from '../features/person-features.ts';
import { addressComparisons } from './address-comparisons.ts';
import { birthComparison } from './birth-comparisons.ts';
import { better, byTexts, type Comparison, NO_EVIDENCE } from './comparison.ts';
import { contactPointComparisons } from './contact-point-comparisons.ts';
import { isNear, isPart, nameComparisons } from './person-name-comparisons.ts';
import { rarityOf } from './term-frequency.ts';

/** Every comparison the features allow. */
export function personComparisons(features: PersonFeatures): readonly Comparison[] {
  const {
    given,
    family,
    middle,
    generation,
    gender,
    nationalIds,
    birthPlace,
    occupation,
    organisation,
    iban,
  } = features;
  return [
    ...nameComparisons(given, family).map(one => (isBirthTold(features) ? one : withoutOthers(one))),
    middle && middleName(middle),
    generation && generationComparison(generation),
    birthComparison(features),
    nationalIdComparison(nationalIds),
    iban && identifierOf('iban', 'iban', iban, { home: 'shared', generation: 'shared', twins: 'shared' }),
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

/** True where something else than given names tells people of one home apart. */
function isBirthTold({ birth, birthYear: year, nationalIds }: PersonFeatures): boolean {
  return birth !== null || year !== null || nationalIds.length > 0;
}

/**
 * Where given names alone tell people of one home apart, nothing tells how often those of one person differ: what is learned of
 * it would be the share of homes. So they differ no more often than this, which is seldom, for whoever shares a home may share its mailbox.
 */
const ALONE: Pick<Comparison, 'usual' | 'bounded'> = {
  usual: [0.73, 0.07, 0.06, 0.08, 0.03, 0.03],
  bounded: [5, 6],
};

function withoutOthers(comparison: Comparison): Comparison {
  return comparison.name === 'given-name' ? { ...comparison, ...ALONE } : comparison;
}

/** Further given names; an initial fits, and so does one of several. */
function middleName(column: Column): Comparison {
  return {
    name: 'middle-name',
    levels: ['exact', 'fits', 'else'],
    fields: ['additional_name'],
    usual: [0.8, 0.12, 0.08],
    among: { home: 'own', twins: 'own', generation: [0.5, 0.1, 0.4] },
    compare: byTexts(column, compareMiddle),
    rarity: rarityOf(column),
  };
}

function compareMiddle(one: string, other: string): number {
  const isInitial = one.length === 1 || other.length === 1;
  const isFitting = isInitial
    ? one[0] === other[0]
    : isNear(one, other) || isPart(one, other) || isPart(other, one);
  return isFitting ? 2 : 3;
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
  const kinds = columns.map(column => identifierOf('national-id', 'national_id', column, own));
  const [first, ...others] = kinds;
  if (first === undefined || others.length === 0) return first ?? null;
  return {
    ...first,
    compare: (a, b) => kinds.reduce((best, { compare }) => better(best, compare(a, b)), NO_EVIDENCE),
    rarity: {
      ...{ upTo: 1, replaces: 0 },
      weight: (a, b) => kinds.find(({ compare }) => compare(a, b) === 1)?.rarity?.weight(a, b) ?? 0,
    },
  };
}

/** A number or code: exact, one edit, or another. */
export function identifierOf(
  name: string,
  field: string,
  column: Column,
  among: Comparison['among'],
): Comparison {
  return {
    name,
    levels: ['exact', 'near', 'else'],
    fields: [field],
    usual: [0.85, 0.09, 0.06],
    among,
    compare: byTexts(column, (one, other) => (isNear(one, other) ? 2 : 3)),
    rarity: rarityOf(column),
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
    compare: byTexts(column, (one, other) =>
      isNear(one, other) || isPart(one, other) || isPart(other, one) ? 2 : 3,
    ),
    rarity: rarityOf(column, 0.5),
  };
}
