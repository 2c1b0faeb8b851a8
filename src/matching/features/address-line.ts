// An address on one line, as labels and envelopes write it: what is street, postcode and place. May not know of columns.
//
// Forms as the Universal Postal Union gives them by country (standard S42, upu.int/addressing): the Netherlands `1234 AB Place`;
// Belgium, Germany, Austria, Switzerland, France, Spain, Italy `12345 Place`; the United States and Australia `Place, ST 12345`; the
// United Kingdom `Place, AB1 2CD`.

/** A line that begins with a street. */
export interface AddressLine {
  /** The whole line where no postcode is seen. */
  readonly street: string;
  /** What follows it, from the postcode or the place on; null where no postcode is seen. */
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
  String.raw`(?<street>.*?)(?:^|[\s,]+)(?<postcode>[1-9]\d{3}\s?[a-z]{2})(?:[\s,]+(?<locality>${LOCALITY}))?`,
  String.raw`(?<street>(?:.*,)?)\s*(?<locality>${LOCALITY}),?\s+[a-z]{2,3}[\s,]+(?<postcode>\d{5}(?:-\d{4})?|\d{4})`,
  String.raw`(?<street>(?:.*\D\s)?)[a-z]{2}[\s,]+(?<postcode>\d{5}(?:-\d{4})?)`,
  String.raw`(?<street>(?:.*,)?)\s*(?:[a-z]{1,2}-)?(?<postcode>\d{4,5})[\s,]+(?<locality>${LOCALITY})`,
  String.raw`(?<street>(?:.*?,)??)\s*(?<locality>(?:${LOCALITY})?)[\s,]*\b(?<postcode>[a-z]{1,2}\d[a-z\d]?\s?\d(?!st|nd|rd|th)[a-z]{2})`,
].map(form => new RegExp(`^${form}$`, 'iu'));

export function readAddressLine(line: string): AddressLine {
  const street = partsOf(line)?.['street']?.replace(/[\s,]+$/, '') ?? '';
  return street === '' ? { street: line, place: null } : { street, place: line.trim().slice(street.length) };
}

export function readPlaceLine(line: string): PlaceLine {
  const { street, postcode = null, locality } = partsOf(line.replace(/^[\s,]+/, '')) ?? { street: line };
  return street === ''
    ? { postcode, locality: locality?.trim() || null }
    : { postcode: null, locality: line };
}

function partsOf(line: string): Partial<Record<string, string>> | null {
  const text = line.trim();
  if (!MAY_HOLD_POSTCODE.test(text)) return null;
  for (const form of FORMS) {
    const found = form.exec(text)?.groups;
    if (found !== undefined) return found;
  }
  return null;
}
