// What must be nowhere any more once people are erased: their raw records, addresses and numbers; and what they can be
// recognised by. Read before they go, inside the transaction that erases them.

import { type Marker, packMarkers } from '../../formats/byte-markers.ts';
import { type MarkerSearch, searchFor } from '../../formats/byte-search.ts';
import type { CivilDate } from '../../model/calendar.ts';
import {
  type ContactKeys,
  hashIdentifier,
  type Identifier,
  type IdentifierSet,
  identifierSet,
  identifiersOf,
} from '../../purging/identifiers.ts';
import type { TombstoneKey } from '../../purging/key-file.ts';
import type { Store } from '../../store/open.ts';
import { emailsThatStay, erasedRaw, rawThatStays } from '../../store/purge/erased-rows.ts';
import {
  type KeysRow,
  keysOfErased,
  keysOfErasedInBatches,
  keysOfOthers,
  tombstoneWriter,
} from '../../store/purge/tombstones.ts';

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
  const [emails, phones]: [string[], string[]] = [[], []];
  const note = (list: string[], one: string | null): void => {
    if (one !== null && !list.includes(one)) list.push(one);
  };
  note(emails, email);
  note(phones, phone);
  note(phones, mobile);
  for (const [field, , own] of points ?? []) note(field === 'email' ? emails : phones, own);
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
    ...{ emails, phones, signals: signals ?? [] },
  };
}

/** Read of those who are erased, before they go. */
export interface Marks {
  /** Packed, so that it can be looked for after the erasure, also by a later run. */
  readonly proof: Buffer;
  /** What somebody who stays has as well: it recognises nobody. */
  readonly shared: IdentifierSet;
}

const [RECORD, ADDRESS] = [0, 1] as const;

/**
 * What must be nowhere any more: raw records and addresses; but for what stands within an address or a row that stays, since the
 * one of Jan is found in that of Arjan.
 */
export function marksOfErased(store: Store): Marks {
  const [own, shared] = [identifierSet(), identifierSet()];
  const [emails, ids] = [new Set<string>(), new Set<string>()];
  for (const row of keysOfErased(store)) {
    const keys = contactKeysOf(row);
    for (const identifier of identifiersOf(keys)) own.add(identifier);
    for (const email of keys.emails) emails.add(email);
    ids.add(keys.sourceId.toLowerCase());
  }
  // An address that is the id of a record stands in the list of deletions as well.
  for (const id of ids) emails.delete(id);
  const packed = packMarkers(() => markers(store, emails));
  const proof = searchOf(packed).without(ADDRESS, inBlocks(addressesThatStay(store, own, shared)));
  return { proof: searchOf(proof).without(RECORD, inBlocks(rawThatStays(store))), shared };
}

function searchOf(packed: Buffer): MarkerSearch {
  return searchFor(packed) as MarkerSearch;
}

/** Addresses of everybody who stays; notes on the way which identifiers they share with somebody who goes. */
function* addressesThatStay(store: Store, own: IdentifierSet, shared: IdentifierSet): Iterable<Uint8Array> {
  const note = (identifier: Identifier): void => {
    if (own.has(identifier)) shared.add(identifier);
  };
  for (const row of keysOfOthers(store)) {
    const keys = contactKeysOf(row);
    identifiersOf(keys).forEach(note);
    for (const email of keys.emails) yield Buffer.from(email);
  }
  for (const email of emailsThatStay(store)) {
    note({ kind: 'email', text: email });
    yield Buffer.from(email);
  }
}

const BLOCK = 1024 * 1024;
const LINE_END = 0x0a;

/** Many short parts as few long ones, a line end between them. A block is good until the next is asked for. */
function* inBlocks(parts: Iterable<Uint8Array>): Iterable<Uint8Array> {
  const block = Buffer.alloc(BLOCK);
  let filled = 0;
  for (const part of parts) {
    if (filled + part.length + 1 > BLOCK) {
      yield block.subarray(0, filled);
      filled = 0;
    }
    if (part.length >= BLOCK) yield part;
    else {
      block.set(part, filled);
      filled += part.length;
      block[filled++] = LINE_END;
    }
  }
  yield block.subarray(0, filled);
}

function* markers(store: Store, emails: Iterable<string>): Iterable<Marker> {
  for (const raw of erasedRaw(store)) yield { bytes: trimmed(raw), group: RECORD };
  for (const email of emails) yield { bytes: Buffer.from(email), group: ADDRESS };
}

/** Without the end of its line. */
function trimmed(raw: Uint8Array): Uint8Array {
  let end = raw.length;
  while (end > 0 && (raw[end - 1] === 0x0a || raw[end - 1] === 0x0d)) end -= 1;
  return raw.subarray(0, end);
}

/** Writes the tombstones of those who are erased. */
export function writeTombstones(
  store: Store,
  options: {
    readonly key: TombstoneKey;
    readonly planId: string;
    readonly erasedOn: CivilDate;
    readonly shared: IdentifierSet;
  },
): void {
  const { key, planId, erasedOn, shared } = options;
  const write = tombstoneWriter(store);
  for (const rows of keysOfErasedInBatches(store))
    for (const [recordId, source, sourceId, keys, personGroup, erasedFor] of rows)
      for (const identifier of identifiersOf(contactKeysOf([recordId, source, sourceId, keys])))
        if (!shared.has(identifier))
          write.add({
            ...{ hash: hashIdentifier(key.key, identifier), kind: identifier.kind },
            ...{ personGroup, erasedFor },
          });
  write.finish({ planId, erasedOn, keyCheck: key.check });
}
