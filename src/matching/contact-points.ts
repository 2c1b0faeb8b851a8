// E-mail addresses and telephone numbers of records, all columns over one dictionary. May not compare.

import { emailKey, splitEmails } from '../normalising/email.ts';
import type { Column } from './column.ts';
import { type RawFields, readField } from './raw-fields.ts';

const MOST_DIGITS = 9;
const FEWEST_DIGITS = 6;
const FEWEST_LETTERS = 6;

export function emailColumns(raw: RawFields): readonly Column[] {
  return readField(raw, 'email', readEmail);
}

/** The first address of a cell; a damaged one stays as it is, for it may still be near another. */
function readEmail(text: string): string | null {
  const first = splitEmails(text)[0] ?? text;
  return emailKey(first) ?? (first.length >= FEWEST_LETTERS ? first.toLowerCase() : null);
}

/** The last nine digits: without trunk zero, country or area where the file leaves it out; fewer than six is none. */
export function phoneColumns(raw: RawFields): readonly Column[] {
  return readField(raw, 'telephone', text => {
    const digits = text
      .replace(/(?:x|ext\.?|toestel|tst\.?)\s*\d{1,6}\s*$/i, '')
      .replaceAll('(0)', '')
      .replace(/\D+/g, '');
    if (digits.length < FEWEST_DIGITS || /^(.)\1*$/.test(digits)) return null;
    return digits.slice(-MOST_DIGITS);
  });
}
