// What a tombstone remembers of a person who was erased: keyed hashes of normalised identifiers, never the identifiers.
// Pseudonymous, not anonymous. (Design retention.md, "Tombstones".)

import { createHmac, type KeyObject } from 'node:crypto';

/** Kinds of identifiers; the unique ones recognise a person alone, of the weak ones it takes two. */
export const IDENTIFIERS = {
  record: 'unique',
  email: 'unique',
  email_without_tag: 'unique',
  iban: 'unique',
  phone: 'weak',
  name_and_birth: 'weak',
  address_and_name: 'weak',
} as const;
export type IdentifierKind = keyof typeof IDENTIFIERS;

/** One identifier, normalised. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly text: string;
}

/** Canonical keys of a contact; null where it has none. */
export interface ContactKeys {
  readonly source: string;
  readonly sourceId: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly iban: string | null;
  readonly initialKey: string | null;
  readonly familyKey: string | null;
  readonly birthOn: string | null;
  readonly addressKey: string | null;
}

/** Everything a person can be recognised by. A family phone or address is weak: a partner who stays has it too. */
export function identifiersOf(keys: ContactKeys): readonly Identifier[] {
  const { source, sourceId, emails, phones, iban, initialKey, familyKey, birthOn, addressKey } = keys;
  const found: Identifier[] = [{ kind: 'record', text: `${source}/${sourceId}` }];
  for (const email of emails) {
    found.push({ kind: 'email', text: email });
    found.push({ kind: 'email_without_tag', text: withoutTag(email) });
  }
  for (const phone of phones) found.push({ kind: 'phone', text: phone });
  if (iban !== null) found.push({ kind: 'iban', text: iban.replace(/\s/g, '').toUpperCase() });
  if (familyKey !== null && birthOn !== null)
    found.push({ kind: 'name_and_birth', text: `${initialKey?.[0] ?? ''} ${familyKey} ${birthOn}` });
  if (familyKey !== null && addressKey !== null)
    found.push({ kind: 'address_and_name', text: `${addressKey} ${familyKey}` });
  return found;
}

/** `jan+nieuws@example.nl` is `jan@example.nl`. */
function withoutTag(email: string): string {
  const at = email.lastIndexOf('@');
  const plus = email.indexOf('+');
  return plus > 0 && plus < at ? email.slice(0, plus) + email.slice(at) : email;
}

/** HMAC-SHA-256 of an identifier, first 16 bytes: enough to tell a million apart, and a third of the room. */
export function hashIdentifier(key: KeyObject, { kind, text }: Identifier): Buffer {
  return createHmac('sha256', key).update(`${kind}\n${text}`).digest().subarray(0, 16);
}

/** Some identifiers. */
export interface IdentifierSet {
  readonly add: (identifier: Identifier) => void;
  readonly has: (identifier: Identifier) => boolean;
}

/** Empty. A set of texts for each kind, so that a million can be looked up without a name being made for each. */
export function identifierSet(): IdentifierSet {
  const kinds = Object.keys(IDENTIFIERS) as readonly IdentifierKind[];
  const texts = Object.fromEntries(kinds.map(kind => [kind, new Set<string>()])) as Record<
    IdentifierKind,
    Set<string>
  >;
  return {
    add: ({ kind, text }) => void texts[kind].add(text),
    has: ({ kind, text }) => texts[kind].has(text),
  };
}

/** True when what was recognised is enough: one unique identifier, or two weak ones of different kinds. */
export function isEnough(kinds: Iterable<IdentifierKind>): boolean {
  const own = new Set(kinds);
  return [...own].some(kind => IDENTIFIERS[kind] === 'unique') || own.size >= 2;
}
