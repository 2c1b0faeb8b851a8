// Whether the cells of a column can be what its header says. Lenient: one in three is enough. May not decide alone.

import { filledCells, shareOf } from './cells.ts';
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
  // The shortest has 15 signs (Norway); a Dutch or French VAT number has fewer.
  iban: /^(?=(?:[A-Z0-9]\s?){15})[A-Z]{2}\d{2}[A-Z0-9\s]+$/i,
  job_title: /\p{L}{2}/u,
  given_name: /\p{L}/u,
  family_name: /\p{L}/u,
  formatted_name: /\p{L}{2}/u,
  organisation_name: /\p{L}{2}/u,
  // `Mail address` is one of either kind.
  street: /^[^@]*\p{L}[^@]*$/u,
  locality: /\p{L}/u,
};
const ENOUGH = 1 / 3;

/** Shapes that hardly anything else has, whatever the header says; the last one as two countries write it. */
const PLAIN_SHAPES: readonly (readonly [MatchField, RegExp])[] = [
  ['telephone', /^(?=(?:\D*\d){9,15}\D*$)(?:\+|\(0|0[1-9])[\d\s()./-]+$/],
  ['postal_code', /^(?:[1-9]\d{3}\s?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})$/],
];
const PLAIN = 0.9;
const LOOSE_SHAPES = ['email', 'website', 'iban'] as const;

/** True when the cells that hold something fit the field; an empty column fits everything. */
export function looksLike(field: MatchField, cells: readonly string[]): boolean {
  const shape = SHAPES[field];
  const filled = filledCells(cells);
  if (shape === undefined || filled.length === 0) return true;
  return shareOf(filled, cell => shape.test(cell)) >= ENOUGH;
}

const PLACE_OF_NUMBER =
  /^(?:home|work|office|business|private|daytime|evening|thuis|werk|prive|zakelijk) (?:number|no|nr|nummer)$/;

/** What a number at home or at work is: of a telephone or of a house, by its cells; null for another header. */
export function numberAt(words: string, cells: readonly string[]): MatchField | null {
  if (filledCells(cells).length === 0 || !PLACE_OF_NUMBER.test(words)) return null;
  return (['telephone', 'house_number'] as const).find(field => looksLike(field, cells)) ?? null;
}

/** The field of a column of which the header says nothing; null where its cells may be of more than one. */
export function plainShapeOf(cells: readonly string[]): MatchField | null {
  const filled = filledCells(cells);
  if (filled.length === 0) return null;
  const isPlain = (shape: RegExp): boolean => shareOf(filled, cell => shape.test(cell)) >= PLAIN;
  return (
    LOOSE_SHAPES.find(field => looksLike(field, filled)) ??
    PLAIN_SHAPES.find(([, shape]) => isPlain(shape))?.[0] ??
    null
  );
}
