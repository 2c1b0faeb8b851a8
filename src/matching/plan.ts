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
    relations: ['home', 'namesake', ...(areKinTold(features) ? (['generation', 'twins'] as const) : [])],
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
 * Who lives with somebody of the same name is told from them by the date of birth alone: without it, or where hardly anybody has one,
 * two generations take in all duplicates that share no mailbox. And without a street or a telephone nobody shares a home.
 */
function areKinTold({ address, phones, birth, birthYear }: PersonFeatures): boolean {
  const born = birth ?? birthYear;
  return born !== null && isOftenFilled(born) && (address.street !== null || phones.length > 0);
}

/** In a third of the records, so in one of nine pairs. */
function isOftenFilled({ codes }: Column): boolean {
  return codes.reduce((sum, code) => sum + Number(code >= 0), 0) * 3 >= codes.length;
}

function partsOf(...parts: readonly (readonly [field: string, column: Column | null])[]): readonly KeyPart[] {
  return parts.map(([field, column]) => keyPart(field, column)).filter(part => part !== null);
}
