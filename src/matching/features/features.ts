// What matching sees of the records of either entity, read part by part. May not compare.

import type { MatchEntity } from '../fields/entity.ts';
import type { RawFields } from '../fields/raw-fields.ts';
import { type OrganisationFeatures, organisationFeatures } from './organisation-features.ts';
import { joinPersonParts, PERSON_PARTS, type PersonFeatures } from './person-features.ts';

/** Columns in memory that threads can share. */
export type Features =
  | { readonly entity: 'contact'; readonly of: PersonFeatures }
  | { readonly entity: 'organisation'; readonly of: OrganisationFeatures };

export type FeaturePart = Partial<PersonFeatures> | OrganisationFeatures;

/** Parts can be read in any order, each on another thread. */
export interface FeatureReader {
  readonly parts: number;
  readonly read: (part: number) => FeaturePart;
  readonly join: (read: readonly FeaturePart[]) => Features;
}

/** The words of organisations weigh by what all names hold, so those are read in one part. */
export function featureReader(entity: MatchEntity, raw: RawFields): FeatureReader {
  if (entity === 'organisation')
    return {
      parts: 1,
      read: () => organisationFeatures(raw),
      join: ([all]) => ({ entity, of: all as OrganisationFeatures }),
    };
  return {
    parts: PERSON_PARTS.length,
    read: part => PERSON_PARTS[part]?.read(raw) ?? {},
    join: read => ({ entity, of: joinPersonParts(raw.size, read) }),
  };
}
