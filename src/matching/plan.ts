// The plan of an entity: its features, comparisons and keys from raw fields. May not run it.

import type { Codes, Column } from './column.ts';
import type { MatchPlan } from './engine.ts';
import type { MatchEntity } from './fields.ts';
import { organisationComparisons } from './organisation-comparisons.ts';
import { organisationFeatures } from './organisation-features.ts';
import { organisationKeys } from './organisation-keys.ts';
import { personComparisons } from './person-comparisons.ts';
import { personFeatures } from './person-features.ts';
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
      splitter: codesOf(features.sound),
    };
  }
  const features = personFeatures(raw);
  return {
    entity,
    size: raw.size,
    comparisons: personComparisons(features),
    relations: ['home'],
    keys: personKeys(features),
    splitter: codesOf(features.sound ?? features.initial),
  };
}

function codesOf(column: Column | null): Codes | null {
  return column && { codes: column.codes, size: column.values.length };
}
