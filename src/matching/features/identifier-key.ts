// A number or code of a person or organisation as it is compared. May not know which it is.

import { fold } from '../../normalising/fold.ts';

/** Letters and digits in lower case; null for fewer than four, or one repeated, which identify nobody. */
export function identifierKey(text: string): string | null {
  const key = fold(text).replace(/[^a-z0-9]+/g, '');
  return key.length < 4 || /^(.)\1*$/.test(key) ? null : key;
}
