// match: records of the current snapshots → pairs and persons. Deterministic; replaces what it found last time.

import { clusterPersons, findPairs, type MatchRecord, type OversizeBlock } from '../matching/pairs.ts';
import { inTransaction, type Store } from '../store/open.ts';
import { type ContactKeys, contactKeys, furtherKeys, replacePersons } from '../store/persons.ts';

/** What matching found. */
export interface MatchResult {
  readonly contacts: number;
  readonly persons: number;
  /** Values so common that the records sharing them were not compared. */
  readonly oversize: readonly OversizeBlock[];
}

export async function matchRecords(store: Store): Promise<MatchResult> {
  return inTransaction(store, () => {
    const further = new Map<number, { field: string; key: string }[]>();
    for (const { recordId, field, key } of furtherKeys(store)) {
      const known = further.get(recordId);
      if (known) known.push({ field, key });
      else further.set(recordId, [{ field, key }]);
    }
    const records = contactKeys(store).map(keys => matchRecord(keys, further.get(keys.recordId) ?? []));
    const { pairs, oversize } = findPairs(records);
    const personOf = clusterPersons(
      records.map(record => record.id),
      pairs,
    );
    replacePersons(store, pairs, personOf);
    return { contacts: records.length, persons: new Set(personOf.values()).size, oversize };
  });
}

function matchRecord(keys: ContactKeys, further: readonly { field: string; key: string }[]): MatchRecord {
  const of = (isEmail: boolean): string[] =>
    further.filter(point => (point.field === 'email') === isEmail).map(point => point.key);
  return {
    id: keys.recordId,
    given: keys.given,
    initial: keys.initial,
    family: keys.family,
    emails: [keys.email ?? [], of(true)].flat(),
    phones: [keys.phone ?? [], keys.mobile ?? [], of(false)].flat(),
    address: keys.address,
    birthOn: keys.birthOn,
  };
}
