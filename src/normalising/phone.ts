// Telephone numbers as they should be written, by libphonenumber's full metadata. The only file that may import it;
// keys to compare are in phone-key.ts, which loads in no time.

import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';

/** E.164 and digits only are tidy in every country: no need to ask the library. */
const TIDY_ANYWHERE = /^\+[1-9]\d{6,14}$/;
/**
 * Tidy Dutch forms. The area codes of three digits decide where the dash or the space stands (Nummerplan telefoon- en
 * ISDN-diensten, bijlage, 2026-11-23).
 */
const TIDY_DUTCH =
  /^(?:0\d{9}|06[- ]\d{8}|\+31 6 \d{8}|0(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[4578])(?:-\d{7}| \d{3} \d{4})|\+31 (?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[4578]) \d{3} \d{4})$/;
/** `020-1234567/8` names two numbers. */
const TWO_NUMBERS = /\/\s*\d{1,2}\s*$/;
const DIGITS = /\d/g;
const FEWEST_DIGITS = 7;
const NOT_DIGITS = /\D+/g;

/**
 * The certain tidy form (E.164, `+31612345678`) of a number that is valid and written untidily. Null when nothing need be
 * corrected: already E.164, the library's international or national format, national digits only, or one dash after the
 * area code; and when nothing may be: not valid for the country (ISO 3166-1 alpha-2), an extension, other words, or not
 * Dutch: `0470/16.65.56` is how a Belgian writes it, and which forms are usual elsewhere is not known here.
 */
export function tidyPhone(text: string, country: string): string | null {
  if (country !== 'NL' || TIDY_ANYWHERE.test(text) || TIDY_DUTCH.test(text)) return null;
  const number = parse(text, country);
  if (number === null || number.country !== 'NL' || number.ext !== undefined || isTidy(text, number))
    return null;
  return number.number;
}

function parse(text: string, country: string): PhoneNumber | null {
  if (text.length > 40 || (text.match(DIGITS)?.length ?? 0) < FEWEST_DIGITS || TWO_NUMBERS.test(text))
    return null;
  const number = isSupportedCountry(country)
    ? parsePhoneNumberFromString(text, { defaultCountry: country satisfies CountryCode, extract: false })
    : parsePhoneNumberFromString(text, { extract: false });
  return number?.isValid() ? number : null;
}

function isTidy(text: string, number: PhoneNumber): boolean {
  const national = number.formatNational();
  if (text === number.number || text === national || text === number.formatInternational()) return true;
  if (text === national.replace(NOT_DIGITS, '')) return true;
  const [area = '', ...rest] = national.split(/[\s-]+/);
  return rest.length > 0 && text === `${area.replace(NOT_DIGITS, '')}-${rest.join('')}`;
}
