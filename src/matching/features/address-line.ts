// An address on one line, as labels and envelopes write it: what is street, postcode and place. May not know of columns.
//
// Forms as the Universal Postal Union gives them by country (standard S42, upu.int/addressing): the Netherlands `1234 AB Place`;
// Belgium, Germany, Austria, Switzerland, France, Spain, Italy `12345 Place`; the United States and Australia `Place, ST 12345`; the
// United Kingdom `Place, AB1 2CD`.

import { countryCode } from '../../normalising/country.ts';

/** A line that begins with a street. */
export interface AddressLine {
  /** The whole line where no place is seen behind it; empty where the line says no street. */
  readonly street: string;
  /** What follows it, from the postcode or the place on; null where none is seen. */
  readonly place: string | null;
}

/** A cell that says no street: `12345 Place`, `Place, ST 12345`. */
export interface PlaceLine {
  readonly postcode: string | null;
  readonly locality: string | null;
}

/** Without four digits, or the end of a British code, there is no postcode to find. */
const MAY_HOLD_POSTCODE = /\d{4}|\d[a-z]{2}$/i;

const LOCALITY = String.raw`\p{L}[\p{L}\s.'’/()-]*`;
/** The groups `street`, `postcode` and `locality`; of a line without a street the first is empty. */
const FORMS: readonly RegExp[] = [
  String.raw`(?<street>.*?)(?:^|[\s,]+)(?:nl-)?(?<postcode>[1-9]\d{3}\s?[a-z]{2})(?:[\s,]+(?<locality>${LOCALITY}))?`,
  String.raw`(?<street>(?:.*,)?)\s*(?<locality>${LOCALITY}),?\s+[a-z]{2,3}[\s,]+(?<postcode>\d{5}(?:-\d{4})?|\d{4})`,
  String.raw`(?<street>(?:.*\D\s)?)[a-z]{2}[\s,]+(?<postcode>\d{5}(?:-\d{4})?)`,
  String.raw`(?<street>(?:.*,)?)\s*(?:[a-z]{1,2}-)?(?<postcode>\d{4,5})[\s,]+(?<locality>${LOCALITY})`,
  String.raw`(?<street>(?:.*?,)??)\s*(?<locality>(?:${LOCALITY})?)[\s,]*\b(?<postcode>[a-z]{1,2}\d[a-z\d]?\s?\d(?!st|nd|rd|th)[a-z]{2})`,
].map(form => new RegExp(`^${form}$`, 'iu'));

/** `Dorpsstraat 12, Utrecht`; a part of a building is no street. */
const STREET_AND_PLACE = new RegExp(
  String.raw`^(?<street>(?!(?:suite|unit|flat|apt|apartment|level|floor|box|villa|lot|shop|room)\b).*\p{L}.*\d\s?\p{L}?),\s*${LOCALITY}$`,
  'iu',
);

/** A number in front is that of a house, `12345 Main St` and `4900 SE Main St`, unless it is the beginning of a Dutch code. */
const STREET_FIRST = /^\d(?!\d{3}\s?(?![NS][EW])[A-Z]{2}(?:$|[\s,]+\p{Lu}\p{Ll}))/u;

export function readAddressLine(line: string): AddressLine {
  const text = withoutCountry(line.trim());
  const found = partsOf(text) ?? STREET_AND_PLACE.exec(text)?.groups;
  const street = found?.['street']?.replace(/[\s,]+$/, '');
  if (street === undefined || (street === '' && STREET_FIRST.test(text)))
    return { street: text, place: null };
  return { street, place: text.slice(street.length).replace(/^[\s,]+/, '') };
}

export function readPlaceLine(line: string): PlaceLine {
  const { street, postcode = null, locality } = partsOf(withoutCountry(line.trim())) ?? { street: line };
  return street === ''
    ? { postcode, locality: locality?.trim() || null }
    : { postcode: null, locality: line };
}

/** `Dorpsstraat 12, 1234 AB Utrecht, Nederland`; two letters may be those of a state. */
function withoutCountry(line: string): string {
  const comma = line.lastIndexOf(',');
  const last = line.slice(comma + 1).trim();
  return comma > 0 && last.length > 2 && countryCode(last) !== null ? line.slice(0, comma) : line;
}

function partsOf(line: string): Partial<Record<string, string>> | null {
  if (!MAY_HOLD_POSTCODE.test(line)) return null;
  for (const form of FORMS) {
    const found = form.exec(line)?.groups;
    if (found !== undefined) return found;
  }
  return null;
}
