// What columns hold whose headers say nothing (`col1`, `field_2`, `V3`, none at all): told from their cells alone. May not read a file.

import { fold } from '../../normalising/fold.ts';
import { isKnownGivenName } from '../../normalising/given-names.ts';
import type { MatchField } from './field-words.ts';

/** By words of a header: a word for a column, one letter or nothing, and a number. */
const OPAQUE = /^(?:col|column|field|var|attr|attribute|kolom|veld|spalte|feld|champ|unnamed|[a-z])? ?\d*$/;

/** True for the words of a header that name no field. */
export function isOpaque(words: string): boolean {
  return OPAQUE.test(words);
}

const NAME = /^\p{L}[\p{L}\s.'’-]*$/u;
const DAY = /^(?:(?:19|20)\d\d[-/.]?\d\d[-/.]?\d\d|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d)$/;
const SHAPES: readonly (readonly [MatchField, RegExp])[] = [
  ['email', /^\S+@\S+\.\S+$/],
  ['birth_date', DAY],
  ['postal_code', /^(?:\d{4}\s?[a-z]{2}|\d{5}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2})$/i],
  ['telephone', /^(?=(?:\D*\d){8})(?:[+(0][\d\s()./-]+|\d+[\s()./-][\d\s()./-]+)$/],
  ['gender', /^(?:m|f|v|w|male|female|man|vrouw|mann?|frau|herr)$/i],
  ['house_number', /^\d{1,4}\s?[a-z]?$/i],
  ['street', /^(?:\d+\s+\p{L}{2,}.*|\p{L}[\p{L}\s.'’-]+\s\d+\s?\p{L}?)$/u],
];
/** Of the cells that are filled. */
const ENOUGH = 0.9;
const KNOWN_NAMES = 0.4;
/** Surnames differ more than towns. */
const MOST_REPEATED = 0.3;

/** A field by column, where the cells leave little doubt; null elsewhere. Each field once, but for the telephone. */
export function opaqueFields(sample: readonly (readonly string[])[]): readonly (MatchField | null)[] {
  const taken = new Set<MatchField>();
  const take = (field: MatchField | null): MatchField | null => {
    if (field === null || (taken.has(field) && field !== 'telephone')) return null;
    taken.add(field);
    return field;
  };
  const shaped = sample.map(cells => take(shapeOf(filled(cells))));
  const names = shaped.map((field, column) =>
    field === null ? namesIn(filled(sample[column] ?? [])) : null,
  );
  const given = names.findIndex(one => one !== null && one.known >= KNOWN_NAMES);
  if (given < 0) return shaped;
  const others = names.flatMap((one, column) =>
    one === null || column === given ? [] : [{ ...one, column }],
  );
  const family = others.toSorted((one, other) => other.distinct - one.distinct)[0];
  return shaped.map((field, column) => {
    if (column === given) return take('given_name');
    if (column === family?.column) return take('family_name');
    const name = names[column] ?? null;
    return name !== null && name.distinct < MOST_REPEATED ? take('locality') : field;
  });
}

function filled(cells: readonly string[]): readonly string[] {
  return cells.map(cell => cell.trim()).filter(cell => cell !== '');
}

function shapeOf(cells: readonly string[]): MatchField | null {
  const found = SHAPES.find(([, shape]) => share(cells, cell => shape.test(cell)) >= ENOUGH);
  return found?.[0] ?? null;
}

/** Of a column of words: how many are known given names, and how many are distinct; null for any other. */
function namesIn(cells: readonly string[]): { readonly known: number; readonly distinct: number } | null {
  if (share(cells, cell => NAME.test(cell)) < ENOUGH) return null;
  return {
    known: share(cells, cell => isKnownGivenName(fold(cell).split(' ')[0] ?? '')),
    distinct: new Set(cells.map(fold)).size / cells.length,
  };
}

function share(cells: readonly string[], is: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
}
