// The two languages, and how numbers and dates are written in them. May not hold sentences.

export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

const TAGS: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** 12480 → "12,480" (en) or "12.480" (nl). */
export function writeNumber(locale: Locale, value: number, decimals = 0): string {
  return value.toLocaleString(TAGS[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** "+12", "-41", "0". */
export function writeChange(locale: Locale, value: number): string {
  return `${value > 0 ? '+' : ''}${writeNumber(locale, value)}`;
}

/** A share of a whole as a percentage with one decimal, "7.3 %"; "–" when the whole is 0. Some is never "0.0 %", and not all never "100.0 %". */
export function writeShare(locale: Locale, part: number, whole: number): string {
  if (whole === 0) return '–';
  const share = (100 * part) / whole;
  const percent = (value: number): string => `${writeNumber(locale, value, 1)} %`;
  if (part > 0 && share < SMALLEST_SHARE / 2) return `<${percent(SMALLEST_SHARE)}`;
  if (part < whole && share >= 100 - SMALLEST_SHARE / 2) return `>${percent(100 - SMALLEST_SHARE)}`;
  return percent(share);
}

/** The last decimal that is written. */
const SMALLEST_SHARE = 0.1;

/** The same for a count that was written before: "1" is one. */
export function several(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`;
}

/** "1 record", "2 records": picks the word that goes with a count, and writes the count before it. */
export function writeCount(locale: Locale, count: number, one: string, many: string): string {
  return `${writeNumber(locale, count)} ${count === 1 ? one : many}`;
}
