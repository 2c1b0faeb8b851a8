// Telephone numbers as they should be written, by libphonenumber's full metadata. The only file that may import it;
// keys to compare are in phone-key.ts, which loads in no time.

import { createRequire } from 'node:module';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';

type Library = typeof import('libphonenumber-js/max');
let loaded: Library | null = null;

/** Loaded when the first number asks for it: its metadata cost 70 ms. */
function library(): Library {
  loaded ??= createRequire(import.meta.url)('libphonenumber-js/max') as Library;
  return loaded;
}

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

/** What the library reads in a text; null when it reads no number. */
export interface ReadPhone {
  readonly isValid: boolean;
  readonly e164: string;
  /** Digits without country code and trunk zero. */
  readonly national: string;
  /** ISO 3166-1 alpha-2 of the number itself; null when its country code names no single one. */
  readonly country: string | null;
}

/** Reads a number as one in that country would dial it; the country must be one the library knows unless it begins with +. */
export function readPhone(text: string, country: string): ReadPhone | null {
  const number = library().parsePhoneNumberFromString(text, optionsFor(country));
  if (number === undefined) return null;
  const { number: e164, nationalNumber: national } = number;
  return { isValid: number.isValid(), e164, national, country: number.country ?? null };
}

/** Why a number of that country cannot be one by its length; null when the length is not the reason. */
export function wrongLength(text: string, country: string): 'too_short' | 'too_long' | null {
  const reason = library().validatePhoneNumberLength(text, optionsFor(country));
  return reason === 'TOO_SHORT' ? 'too_short' : reason === 'TOO_LONG' ? 'too_long' : null;
}

/** True for a country whose numbers can be judged without a country code. */
export function hasNumberingPlan(country: string): boolean {
  return library().isSupportedCountry(country);
}

function optionsFor(country: string): { readonly defaultCountry?: CountryCode; readonly extract: false } {
  return library().isSupportedCountry(country)
    ? { defaultCountry: country satisfies CountryCode, extract: false }
    : { extract: false };
}

function parse(text: string, country: string): PhoneNumber | null {
  if (text.length > 40 || (text.match(DIGITS)?.length ?? 0) < FEWEST_DIGITS || TWO_NUMBERS.test(text))
    return null;
  const number = library().parsePhoneNumberFromString(text, optionsFor(country));
  return number?.isValid() ? number : null;
}

function isTidy(text: string, number: PhoneNumber): boolean {
  const national = number.formatNational();
  if (text === number.number || text === national || text === number.formatInternational()) return true;
  if (text === national.replace(NOT_DIGITS, '')) return true;
  const [area = '', ...rest] = national.split(/[\s-]+/);
  return rest.length > 0 && text === `${area.replace(NOT_DIGITS, '')}-${rest.join('')}`;
}
