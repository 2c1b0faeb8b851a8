// House numbers in street lines, and the key of an address. May not look an address up.

import { fold } from './fold.ts';
import { postcodeKey } from './postcode.ts';

/** A street line taken apart. */
export interface StreetLine {
  readonly street: string;
  readonly number: string;
  /** Letter or addition; '' when there is none. */
  readonly suffix: string;
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
  const postcode = parts.postcode === null ? null : postcodeKey(parts.postcode, parts.country);
  if (postcode === null) return null;
  const own = OWN_NUMBER.exec(parts.houseNumber?.trim() ?? '');
  const line = own || parts.street === null ? null : splitStreetLine(parts.street);
  const number = own?.[1] ?? line?.number;
  if (!number) return null;
  const suffix = fold([own?.[2] ?? line?.suffix ?? '', parts.suffix ?? ''].join(' ')).replace(/\s+/g, '');
  return `${postcode}|${Number(number)}|${suffix}`;
}
