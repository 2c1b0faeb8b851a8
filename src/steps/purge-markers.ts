// What must be nowhere any more once people are erased: their raw records, addresses and numbers; and what they can be
// recognised by. Read before they go, inside the transaction that erases them.

import { type Marker, packMarkers } from '../formats/byte-markers.ts';
import { type MarkerSearch, searchFor } from '../formats/byte-search.ts';
import type { CivilDate } from '../model/calendar.ts';
import { type ContactKeys, hashIdentifier, type Identifier, identifiersOf } from '../purging/identifiers.ts';
import type { TombstoneKey } from '../purging/key-file.ts';
import { emailsThatStay, erasedRaw, rawThatStays } from '../store/erase-naming.ts';
import type { Store } from '../store/open.ts';
import {
  type KeysRow,
  keysOfErased,
  keysOfErasedInBatches,
  keysOfOthers,
  tombstoneWriter,
} from '../store/tombstones.ts';

/** [email_key, phone_key, mobile_key, points, iban, initial_key, family_key, birth_on, address_key, signals] */
type Keys = readonly [
  string | null,
  string | null,
  string | null,
  readonly (readonly [field: string, value: string | null, key: string | null])[] | null,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  readonly (readonly [type: string, on: CivilDate])[] | null,
];

/** The keys of a contact as the store gives them. */
export function contactKeysOf([, source, sourceId, text]: KeysRow): ContactKeys & {
  readonly signals: readonly (readonly [type: string, on: CivilDate])[];
} {
  const [email, phone, mobile, points, iban, initial, family, birth, address, signals] = JSON.parse(
    text,
  ) as Keys;
  const of = (isWanted: (field: string) => boolean): readonly string[] =>
    (points ?? []).flatMap(([field, , key]) => (isWanted(field) && key !== null ? [key] : []));
  const unique = (...lists: readonly (string | null)[]): readonly string[] => [
    ...new Set(lists.filter(one => one !== null)),
  ];
  return {
    ...{
      source,
      sourceId,
      iban,
      initialKey: initial,
      familyKey: family,
      birthOn: birth,
      addressKey: address,
    },
    emails: unique(email, ...of(field => field === 'email')),
    phones: unique(phone, mobile, ...of(field => field !== 'email')),
    signals: signals ?? [],
  };
}

const nameOf = ({ kind, text }: Identifier): string => `${kind}\n${text}`;

/** Read of those who are erased, before they go. */
export interface Marks {
  /** Packed, so that it can be looked for after the erasure, also by a later run. */
  readonly proof: Buffer;
  /** What somebody who stays has as well: it recognises nobody. */
  readonly shared: ReadonlySet<string>;
}

const [RECORD, ADDRESS] = [0, 1] as const;

/**
 * What must be nowhere any more: raw records and addresses; but for what stands within an address or a row that stays, since the
 * one of Jan is found in that of Arjan.
 */
export function marksOfErased(store: Store): Marks {
  const packed = packMarkers(() => markers(store));
  const own = new Set<string>();
  for (const row of keysOfErased(store))
    for (const identifier of identifiersOf(contactKeysOf(row))) own.add(nameOf(identifier));
  const shared = new Set<string>();
  const proof = searchOf(packed).without(ADDRESS, inBlocks(addressesThatStay(store, own, shared)));
  return { proof: searchOf(proof).without(RECORD, inBlocks(rawThatStays(store))), shared };
}

function searchOf(packed: Buffer): MarkerSearch {
  return searchFor(packed) as MarkerSearch;
}

/** Addresses of everybody who stays; notes on the way which identifiers they share with somebody who goes. */
function* addressesThatStay(
  store: Store,
  own: ReadonlySet<string>,
  shared: Set<string>,
): Iterable<Uint8Array> {
  for (const row of keysOfOthers(store)) {
    const keys = contactKeysOf(row);
    for (const identifier of identifiersOf(keys))
      if (own.has(nameOf(identifier))) shared.add(nameOf(identifier));
    for (const email of keys.emails) yield Buffer.from(email);
  }
  for (const email of emailsThatStay(store)) {
    const name = nameOf({ kind: 'email', text: email });
    if (own.has(name)) shared.add(name);
    yield Buffer.from(email);
  }
}

const BLOCK = 1024 * 1024;
const BETWEEN = Buffer.from('\n');

/** Many short parts as few long ones, a line end between them. */
function* inBlocks(parts: Iterable<Uint8Array>): Iterable<Uint8Array> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  for (const part of parts) {
    held.push(part, BETWEEN);
    bytes += part.length + 1;
    if (bytes < BLOCK) continue;
    yield Buffer.concat(held);
    [held, bytes] = [[], 0];
  }
  yield Buffer.concat(held);
}

function* markers(store: Store): Iterable<Marker> {
  for (const raw of erasedRaw(store)) yield { bytes: trimmed(raw), group: RECORD };
  // An address that is the id of a record stands in the list of deletions as well.
  const ids = new Set(Array.from(keysOfErased(store), ([, , sourceId]) => sourceId.toLowerCase()));
  for (const row of keysOfErased(store))
    for (const email of contactKeysOf(row).emails)
      if (!ids.has(email)) yield { bytes: Buffer.from(email), group: ADDRESS };
}

/** Without the end of its line. */
function trimmed(raw: Uint8Array): Uint8Array {
  let end = raw.length;
  while (end > 0 && (raw[end - 1] === 0x0a || raw[end - 1] === 0x0d)) end -= 1;
  return raw.subarray(0, end);
}

/** Writes the tombstones of those who are erased; `groupOf` gives the random number of the person of a record. */
export function writeTombstones(
  store: Store,
  options: {
    readonly key: TombstoneKey;
    readonly planId: string;
    readonly erasedOn: CivilDate;
    readonly shared: ReadonlySet<string>;
    readonly groupOf: (recordId: number) => Uint8Array;
  },
): void {
  const { key, planId, erasedOn, shared, groupOf } = options;
  const write = tombstoneWriter(store);
  for (const rows of keysOfErasedInBatches(store))
    for (const row of rows)
      for (const identifier of identifiersOf(contactKeysOf(row)))
        if (!shared.has(nameOf(identifier)))
          write({
            ...{ hash: hashIdentifier(key.key, identifier), keyCheck: key.check, kind: identifier.kind },
            ...{ personGroup: groupOf(row[0]), planId, erasedOn },
          });
}
