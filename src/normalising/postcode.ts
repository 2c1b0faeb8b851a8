// Postcodes: a key to compare, and the tidy form of a Dutch one. May not look up whether a street exists.

import { fold } from './fold.ts';

const PLAIN_DUTCH = /^[1-9]\d{3} ?(?:[A-RT-Z][A-Z]|S[BCE-RT-Z])$/;
/**
 * PostNL: four digits, the first not 0, and two letters, not SA, SD or SS (PostNL, "Postcode", and Wikipedia "Postcodes
 * in Nederland", 2026-11-23). Before it may stand the country, as on foreign mail.
 */
const DUTCH = /^(?:NL[-\s]*)?([1-9]\d{3})[-.\s]*(?!SA|SD|SS)([A-Z]{2})$/i;
const NOT_CODE = /[^a-z0-9]+/g;
const HAS_DIGIT = /\d/;
const FEWEST = 3;

/**
 * The postcode in the form that compares. Country `NL`: `1234AB`; any other (ISO 3166-1 alpha-2): letters and digits in
 * upper case. Null when it is no Dutch postcode, or has fewer than three characters or no digit.
 */
export function postcodeKey(text: string, country: string): string | null {
  if (country === 'NL') {
    if (PLAIN_DUTCH.test(text)) return text.length === 6 ? text : text.slice(0, 4) + text.slice(5);
    const match = DUTCH.exec(text.trim());
    return match ? `${match[1]}${match[2]?.toUpperCase()}` : null;
  }
  const code = fold(text).replace(NOT_CODE, '');
  return code.length >= FEWEST && HAS_DIGIT.test(code) ? code.toUpperCase() : null;
}

/** `1234 AB` for a valid Dutch postcode written in another way than `1234 AB` or `1234AB`; null otherwise. */
export function tidyPostcode(text: string, country: string): string | null {
  if (country !== 'NL' || PLAIN_DUTCH.test(text)) return null;
  const key = postcodeKey(text, country);
  return key === null ? null : `${key.slice(0, 4)} ${key.slice(4)}`;
}

/** True for four digits and two letters that PostNL can give out. */
export function isDutchPostcode(text: string): boolean {
  return postcodeKey(text, 'NL') !== null;
}
