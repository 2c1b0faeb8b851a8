// The plan of an entity: its comparisons and keys over what is seen of its records. May not run it.

import { type BlockingKey, type KeyPart, keyPart } from './blocking/blocking-key.ts';
import { organisationKeys } from './blocking/organisation-keys.ts';
import { personKeys } from './blocking/person-keys.ts';
import { type Column, countKnown } from './columns/column.ts';
import type { Comparison, Relation } from './comparing/comparison.ts';
import { organisationComparisons } from './comparing/organisation-comparisons.ts';
import { personComparisons } from './comparing/person-comparisons.ts';
import type { Features } from './features/features.ts';
import { weighByClusters } from './features/organisation-features.ts';
import type { PersonFeatures } from './features/person-features.ts';

/** What an entity brings: how its records are compared and blocked. */
export interface MatchPlan {
  /** What all else is made of: every thread makes a plan of its own from the same. */
  readonly features: Features;
  readonly size: number;
  readonly comparisons: readonly Comparison[];
  /** What two records may be besides one entity and strangers. */
  readonly relations: readonly Relation[];
  readonly keys: readonly BlockingKey[];
  /** Split blocks that are too large; the first that the key does not hold already. */
  readonly splitters: readonly KeyPart[];
  /** How many random pairs are compared, where fewer than usual tell enough. */
  readonly mostRandomPairs?: number;
  /** Up to so many records that hang together loosely are clustered whole, where more than usual are. */
  readonly mostLoose?: number;
}

/** Of names alone words say what strangers share; random pairs only how often they have a legal form or a number. */
const NAMES_ALONE_PAIRS = 100_000;
/** Names of hundreds of organisations hang together by words, and what binds the spellings of one is weak. */
const NAMES_ALONE_LOOSE = 4000;

export function planOf(features: Features): MatchPlan {
  if (features.entity === 'organisation') {
    const { of } = features;
    return {
      features,
      size: of.size,
      comparisons: organisationComparisons(of),
      relations: of.areNamesAlone ? ['sibling'] : ['building', 'concern', 'sibling'],
      keys: organisationKeys(of),
      splitters: partsOf(['organisation_name', of.sound]),
      ...(of.areNamesAlone ? { mostRandomPairs: NAMES_ALONE_PAIRS, mostLoose: NAMES_ALONE_LOOSE } : {}),
    };
  }
  const { of } = features;
  return {
    features,
    size: of.size,
    comparisons: personComparisons(of),
    relations: ['home', 'namesake', ...(areBirthsTold(of) ? (['generation', 'twins'] as const) : [])],
    keys: personKeys(of),
    splitters: partsOf(
      ['family_name', of.sound],
      ['given_name', of.stem],
      ['birth_date', of.birthYear],
      ['postal_code', of.address.area],
    ),
  };
}

/** The plan once more, where what was found tells more of how rare a word is; null where it does not. */
export function planAgain({ features }: MatchPlan, clusters: Int32Array): MatchPlan | null {
  const of = features.entity === 'organisation' ? weighByClusters(features.of, clusters) : null;
  return of && planOf({ entity: 'organisation', of });
}

/**
 * Generations and twins are told by birth dates, of people whose home is known. Where hardly any are given, these classes take in
 * the pairs of one person that share a home and little else (measured on a CRM without birth dates).
 */
function areBirthsTold({ address, phones, birthYear, size }: PersonFeatures): boolean {
  const isHomeTold = address.street !== null || phones.columns.length > 0;
  const told = birthYear === null ? 0 : countKnown(birthYear.codes);
  return isHomeTold && told >= size * ENOUGH_BIRTHS;
}

const ENOUGH_BIRTHS = 0.25;

function partsOf(...parts: readonly (readonly [field: string, column: Column | null])[]): readonly KeyPart[] {
  return parts.map(([field, column]) => keyPart(field, column)).filter(part => part !== null);
}
