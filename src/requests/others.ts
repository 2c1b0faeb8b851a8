// What of a text is another person's: addresses and numbers that are not those of whoever asks (AVG 15(4)). Names cannot be told
// from other words: a person reads those. Pure.

import { LEFT_OUT } from '../model/dossier.ts';
import { phoneKey } from '../normalising/phone-key.ts';

/** What is the person's own, as keys: {@link ownKeys}. */
export type OwnKeys = ReadonlySet<string>;

const EMAIL = /[^\s@<>(),;:"'[\]|]{1,64}@[^\s@<>(),;:"'[\]|]{1,255}\.[a-z]{2,}/giu;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gu;
/** A plus, two zeros or one, and at least eight digits more; a date or a number of an order begins with none of these. */
const PHONE = /(?<![\w+])(?:\+|00|0(?=[1-9]))(?:[\s().-]{0,2}\d){8,14}(?!\w)/gu;

const SHAPES: readonly (readonly [RegExp, (text: string) => string | null])[] = [
  [EMAIL, text => text.toLowerCase()],
  [IBAN, text => text.replaceAll(' ', '')],
  [PHONE, phoneKey],
];

/** The addresses and numbers in texts that are the person's. */
export function ownKeys(texts: Iterable<string>): OwnKeys {
  const keys = new Set<string>();
  for (const text of texts) {
    // A field of numbers may write one without its zero.
    const number = phoneKey(text);
    if (number !== null) keys.add(number);
    for (const [shape, keyOf] of SHAPES)
      for (const [found] of text.matchAll(shape)) {
        const key = keyOf(found);
        if (key !== null) keys.add(key);
      }
  }
  return keys;
}

/** The text without the addresses and numbers of others. */
export function withoutOthers(text: string, own: OwnKeys): string {
  return SHAPES.reduce(
    (left, [shape, keyOf]) => left.replace(shape, found => (own.has(keyOf(found) ?? '') ? found : LEFT_OUT)),
    text,
  );
}
