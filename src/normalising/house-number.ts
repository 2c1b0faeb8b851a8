// House numbers in street lines, and the key of an address. May not look an address up.

import { fold } from './fold.ts';
import { postcodeKey } from './postcode.ts';

/** A number and its addition. */
export interface HouseNumber {
  readonly number: string;
  /** Letter or addition; '' when there is none. */
  readonly suffix: string;
}

/** A street line taken apart. */
export interface StreetLine extends HouseNumber {
  readonly street: string;
}

const NUMBER_LAST =
  /^(.*?\D)\s*(?:nr\.?\s*)?(\d{1,5})(?:\s*[-/]?\s*([a-z]{1,4}|\d{1,4}|[ivx]{1,4}|bis|hs|huis))?$/i;
const NUMBER_FIRST = /^(\d{1,6})\s*([a-z])?\s*,?\s+(\D.*)$/i;

/** Reads `Kerkstraat 12a`, `Plein 1944 nr 5-2` and `84 Ocean Drive`; null when there is no house number. */
export function splitStreetLine(line: string): StreetLine | null {
  const text = line.trim().replace(/\s+/g, ' ');
  const last = NUMBER_LAST.exec(text);
  if (last) return { street: (last[1] ?? '').trim(), number: last[2] ?? '', suffix: last[3] ?? '' };
  const first = NUMBER_FIRST.exec(text);
  if (first && !/^\d+e\b/i.test(text)) {
    return { street: (first[3] ?? '').trim(), number: first[1] ?? '', suffix: first[2] ?? '' };
  }
  return null;
}

/** What names an address; null for unknown. */
export interface AddressParts {
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly suffix: string | null;
  readonly postcode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

const OWN_NUMBER = /^(\d{1,6})\s*[-/]?\s*(.*)$/;

/** Postcode, number and addition as one key; null without a postcode and a number. */
export function addressKey(parts: AddressParts): string | null {
  return joinAddressKey({
    line: parts.street === null ? null : splitStreetLine(parts.street),
    own: parts.houseNumber === null ? null : splitOwnNumber(parts.houseNumber),
    suffix: parts.suffix,
    postcode: parts.postcode === null ? null : postcodeKey(parts.postcode, parts.country),
  });
}

/** The key of an address whose parts were read one by one; the number of its own column goes before that of the line. */
export function joinAddressKey(parts: {
  readonly line: HouseNumber | null;
  readonly own: HouseNumber | null;
  readonly suffix: string | null;
  readonly postcode: string | null;
}): string | null {
  const found = parts.own ?? parts.line;
  if (parts.postcode === null || found === null || found.number === '') return null;
  const suffix = parts.suffix === null ? found.suffix : `${found.suffix} ${parts.suffix}`;
  const bare = suffix === '' ? '' : fold(suffix).replace(/\s+/g, '');
  return `${parts.postcode}|${Number(found.number)}|${bare}`;
}

/** `12`, `12a`, `12-2`; null when it does not begin with a number. */
export function splitOwnNumber(text: string): HouseNumber | null {
  const own = OWN_NUMBER.exec(text.trim());
  return own && { number: own[1] ?? '', suffix: own[2] ?? '' };
}
