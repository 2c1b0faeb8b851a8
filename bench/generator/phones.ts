// How a telephone number is written. May not decide whether a number exists: that is given out in people.ts.

import type { Random } from './random.ts';

export type Country = 'NL' | 'BE' | 'DE';

/** `area` without its leading 0: `6` for a Dutch mobile, `20` or `521` for a landline; together nine digits in the Netherlands. */
export interface Phone {
  readonly area: string;
  readonly subscriber: string;
}

type Form = (area: string, subscriber: string) => string;

const group = (digits: string, ...sizes: readonly number[]): string[] => {
  let from = 0;
  return sizes.map(size => {
    from += size;
    return digits.slice(from - size, from);
  });
};

const MOBILE_TIDY: readonly Form[] = [
  (_, digits) => `+316${digits}`,
  (_, digits) => `+31 6 ${digits}`,
  (_, digits) => `06 ${digits}`,
  (_, digits) => `06${digits}`,
  (_, digits) => `06-${digits}`,
];

const MOBILE_UNTIDY: readonly Form[] = [
  (_, digits) => `0031 6 ${digits}`,
  (_, digits) => `06.${group(digits, 2, 2, 2, 2).join('.')}`,
  (_, digits) => `(06) ${digits}`,
  (_, digits) => `+31 (0)6 ${digits}`,
  (_, digits) => `06 - ${group(digits, 4, 4).join(' ')}`,
];

const LANDLINE_TIDY: readonly Form[] = [
  (area, digits) => `+31${area}${digits}`,
  (area, digits) => `0${area}${digits}`,
  (area, digits) => `0${area} ${group(digits, 3, digits.length - 3).join(' ')}`,
];

/** Only for area codes of three digits: for those of four the agreed tidy forms do not name the hyphen. */
const HYPHENED: Form = (area, digits) => `0${area}-${digits}`;

const LANDLINE_UNTIDY: readonly Form[] = [
  (area, digits) => `0031 ${area} ${digits}`,
  (area, digits) => `0${area}.${group(digits, 2, 2, digits.length - 4).join('.')}`,
  (area, digits) => `(0${area}) ${digits}`,
  (area, digits) => `+31 (0)${area} ${digits}`,
  (area, digits) => `0${area} - ${group(digits, 3, digits.length - 3).join(' ')}`,
];

const BELGIAN: readonly Form[] = [
  (area, digits) => `0${area}/${group(digits, 2, 2, 2).join('.')}`,
  (area, digits) => `0032 ${area} ${group(digits, 2, 2, 2).join(' ')}`,
  (area, digits) => `+32 (0)${area} ${digits}`,
];

const GERMAN: readonly Form[] = [
  (area, digits) => `0${area}/${digits}`,
  (area, digits) => `0049-${area}-${group(digits, 4, 4).join('-')}`,
  (area, digits) => `+49 (0)${area} ${digits}`,
];

/** Two lists so that a pair can show one number in two tidy forms. */
function tidyForms(phone: Phone, country: Country): readonly Form[] {
  if (country !== 'NL') return country === 'BE' ? BELGIAN : GERMAN;
  if (phone.area === '6') return MOBILE_TIDY;
  return phone.area.length === 2 ? [...LANDLINE_TIDY, HYPHENED] : LANDLINE_TIDY;
}

/** One of the forms that the truth calls tidy; of a foreign number any form, since those are never corrected. Null gives an empty cell. */
export function writeTidy(phone: Phone | null, country: Country, random: Random): string {
  return phone === null ? '' : random.pick(tidyForms(phone, country))(phone.area, phone.subscriber);
}

/** A valid Dutch number in a form that must be corrected to `e164`. */
export function writeUntidy(phone: Phone, random: Random): string {
  if (random.chance(0.1)) return random.pick([` ${e164(phone)}`, `${e164(phone)} `]);
  return random.pick(phone.area === '6' ? MOBILE_UNTIDY : LANDLINE_UNTIDY)(phone.area, phone.subscriber);
}

/** `+31612345678`, for Dutch numbers only. */
export function e164(phone: Phone): string {
  return `+31${phone.area}${phone.subscriber}`;
}
