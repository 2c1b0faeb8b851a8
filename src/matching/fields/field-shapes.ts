// Whether the cells of a column can be what its header says. Lenient: one in three is enough. May not decide alone.

import type { MatchField } from './field-words.ts';

const SHAPES: Readonly<Partial<Record<MatchField, RegExp>>> = {
  email: /^\S+@\S+\.\S+$/,
  telephone: /\d[\d\s().\-/+]{4,}\d/,
  birth_date: /\d{4}|\d{1,2}[-/.\s]\d{1,2}[-/.\s]\d{2,4}|\d{1,2}[-\s][a-z]{3}/i,
  birth_year: /^\s*(?:(?:1[6-9]|20)\d\d|\d{1,3})(?:\.0)?\s*$/,
  postal_code: /\d/,
  // So many digits are a telephone or the number of a customer.
  house_number: /^(?!(?:\D*\d){7})\D*\d/,
  // The last label holds letters (RFC 3696, 2): a coordinate, a price, a version or a day is no address.
  website:
    /^(?:https?:\/\/|www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:\p{L}{2,}|xn--[a-z\d-]+)(?=$|[/:?#\s])/iu,
  iban: /^[A-Z]{2}\d{2}[A-Z0-9\s]{10,}$/i,
  given_name: /\p{L}/u,
  family_name: /\p{L}/u,
  formatted_name: /\p{L}{2}/u,
  organisation_name: /\p{L}{2}/u,
  // `Mail address` is one of either kind.
  street: /^[^@]*\p{L}[^@]*$/u,
  locality: /\p{L}/u,
};
const ENOUGH = 1 / 3;

/** True when the cells that hold something fit the field; an empty column fits everything. */
export function looksLike(field: MatchField, cells: readonly string[]): boolean {
  const shape = SHAPES[field];
  const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '');
  if (shape === undefined || filled.length === 0) return true;
  const fitting = filled.filter(cell => shape.test(cell)).length;
  return fitting >= filled.length * ENOUGH;
}
