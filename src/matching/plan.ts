// The plan of an entity: its features, comparisons and keys from raw fields. May not run it.

import { type KeyPart, keyPart } from './blocking-key.ts';
import type { Column } from './column.ts';
import type { MatchPlan } from './engine.ts';
import type { MatchEntity } from './fields.ts';
import { organisationComparisons } from './organisation-comparisons.ts';
import { organisationFeatures } from './organisation-features.ts';
import { organisationKeys } from './organisation-keys.ts';
import { personComparisons } from './person-comparisons.ts';
import { type PersonFeatures, personFeatures } from './person-features.ts';
import { personKeys } from './person-keys.ts';
import type { RawFields } from './raw-fields.ts';

export function makePlan(entity: MatchEntity, raw: RawFields): MatchPlan {
  if (entity === 'organisation') {
    const features = organisationFeatures(raw);
    return {
      entity,
      size: raw.size,
      comparisons: organisationComparisons(features),
      relations: ['building', 'concern', 'sibling'],
      keys: organisationKeys(features),
      splitters: partsOf(['organisation_name', features.sound]),
    };
  }
  const features = personFeatures(raw);
  return {
    entity,
    size: raw.size,
    comparisons: personComparisons(features),
    relations: ['home', 'namesake', ...(areBirthsTold(features) ? (['generation', 'twins'] as const) : [])],
    keys: personKeys(features),
    splitters: partsOf(
      ['family_name', features.sound],
      ['given_name', features.stem],
      ['birth_date', features.birthYear],
      ['postal_code', features.address.area],
    ),
  };
}

/**
 * Generations and twins are told by birth dates, of people whose home is known. Where hardly any are given, these classes take in
 * the pairs of one person that share a home and little else (measured on a CRM without birth dates).
 */
function areBirthsTold({ address, phones, birthYear, size }: PersonFeatures): boolean {
  const isHomeTold = address.street !== null || phones.length > 0;
  const told = birthYear?.codes.reduce((sum, code) => sum + Number(code >= 0), 0) ?? 0;
  return isHomeTold && told >= size * ENOUGH_BIRTHS;
}

const ENOUGH_BIRTHS = 0.25;

function partsOf(...parts: readonly (readonly [field: string, column: Column | null])[]): readonly KeyPart[] {
  return parts.map(([field, column]) => keyPart(field, column)).filter(part => part !== null);
}
