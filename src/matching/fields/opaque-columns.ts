// What columns hold whose headers say nothing (`col1`, `field_2`, `V3`, none at all): told from their cells alone, and from what stands
// beside them. May not read a file.

import { fold } from '../../normalising/fold.ts';
import { isKnownGivenName } from '../../normalising/given-names.ts';
import { filledCells, shareOf } from './cells.ts';
import type { MatchField } from './field-words.ts';

/** By words of a header: a word for a column, one letter or nothing, and a number. */
const OPAQUE = /^(?:col|column|field|var|attr|attribute|kolom|veld|spalte|feld|champ|unnamed|[a-z])? ?\d*$/;

/** True for the words of a header that name no field. */
export function isOpaque(words: string): boolean {
  return OPAQUE.test(words);
}

const WORDS = /^\p{L}[\p{L}\s.'’-]*$/u;
const DAY = /^(?:(?:19|20)\d\d[-/.]?\d\d[-/.]?\d\d|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d)$/;
const SHAPES: readonly (readonly [MatchField, RegExp])[] = [
  ['email', /^\S+@\S+\.\S+$/],
  ['birth_date', DAY],
  ['postal_code', /^(?:\d{4}\s?[a-z]{2}|\d{5}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2})$/i],
  ['telephone', /^(?=(?:\D*\d){8})(?:[+(0][\d\s()./-]+|\d+[\s()./-][\d\s()./-]+)$/],
  ['gender', /^(?:m|f|v|w|male|female|man|vrouw|mann?|frau|herr)$/i],
  ['birth_year', /^(?:19|20)\d\d$/],
  ['postal_code', /^\d{4}$/],
  ['house_number', /^\d{1,4}\s?[a-z]?$/i],
  ['street', /^(?:\d+\w?\s+\p{L}.*\p{L}{2}.*|\p{L}[\p{L}\s.'’-]+\s\d+\s?\p{L}?)$/u],
];
/** Of the cells that are filled. */
const ENOUGH = 0.9;
/** Our list knows a third to a half of the people of most countries, and of streets, towns and surnames hardly one in twenty. */
const KNOWN_NAMES = 0.2;
/** A column of fewer texts is a code. */
const FEWEST_NAMES = 20;
/** Of the towns of a file fewer are distinct; of surnames more. */
const MOST_DISTINCT_TOWNS = 0.3;

/** What a column under another header may still hold: given names we know, and the surnames beside them. */
const NAMES: readonly MatchField[] = ['given_name', 'family_name'];

/**
 * A field by column, where the cells leave little doubt; null elsewhere. Each field once, but for the telephone. Of columns in
 * `isNameOnly` only names are told.
 */
export function opaqueFields(
  sample: readonly (readonly string[])[],
  isNameOnly: (column: number) => boolean = () => false,
): readonly (MatchField | null)[] {
  const cells = sample.map(filledCells);
  const fields: (MatchField | null)[] = cells.map(() => null);
  const take: Take = (column, field) => {
    if (column === undefined || (fields.includes(field) && field !== 'telephone')) return;
    if (isNameOnly(column) && !NAMES.includes(field)) return;
    fields[column] = field;
  };
  takeShapes(cells, take);
  const words = cells.map(wordsIn);
  const given = highest(words, one => (isGivenName(one) ? one.known : 0));
  const isWhole = words.some(one => one !== null && isWholeName(one));
  if (given !== undefined && !(isNameOnly(given) && isWhole)) takeWords({ words, given, fields }, take);
  return fields;
}

/** Gives a column a field that it may have; undefined: there is no such column. */
type Take = (column: number | undefined, field: MatchField) => void;

/** The first shape goes first: four digits are a postcode where no other column is. */
function takeShapes(cells: readonly (readonly string[])[], take: Take): void {
  const shapes = cells.map(shapeOf);
  SHAPES.forEach(([field], rank) => {
    shapes.forEach((shape, column) => {
      if (shape === rank) take(column, field);
    });
  });
}

interface Told {
  readonly words: readonly (Words | null)[];
  /** The column of given names. */
  readonly given: number;
  /** As they are taken. */
  readonly fields: readonly (MatchField | null)[];
}

/** Given names, the surnames beside them, and then streets and towns beside their numbers. */
function takeWords({ words, given, fields }: Told, take: Take): void {
  const isFree = (column: number): boolean => words[column] != null && fields[column] === null;
  const distinct = (one: Words, column: number): number => (isFree(column) ? one.distinct : 0);
  const beside = (field: MatchField): number | undefined => {
    const at = fields.indexOf(field);
    return highest(words, (one, column) =>
      at >= 0 && Math.abs(column - at) === 1 ? distinct(one, column) : 0,
    );
  };
  take(given, 'given_name');
  const surnames = words.map((one, column) => (one?.isSingle && isFree(column) ? one : null));
  take(
    [given + 1, given - 1].find(column => surnames[column] != null) ??
      highest(surnames, one => one.distinct) ??
      highest(words, distinct),
    'family_name',
  );
  take(beside('house_number'), 'street');
  take(beside('postal_code'), 'locality');
  words.forEach((one, column) => {
    if (one !== null && isFree(column) && one.distinct < MOST_DISTINCT_TOWNS) take(column, 'locality');
  });
}

/** The place of the shape; -1 for none. */
function shapeOf(cells: readonly string[]): number {
  return SHAPES.findIndex(([, shape]) => shareOf(cells, cell => shape.test(cell)) >= ENOUGH);
}

/** A column of words. */
interface Words {
  /** Which share begins with a given name that we know. */
  readonly known: number;
  readonly count: number;
  /** Distinct texts it takes to be more than a code. */
  readonly fewest: number;
  /** Distinct texts by cell. */
  readonly distinct: number;
  /** True where nearly all are one word, and where most are. */
  readonly isSingle: boolean;
  readonly isMostlySingle: boolean;
}

/** Null for a column of anything else. */
function wordsIn(cells: readonly string[]): Words | null {
  if (shareOf(cells, cell => WORDS.test(cell)) < ENOUGH) return null;
  const count = new Set(cells.map(fold)).size;
  const single = shareOf(cells, cell => !/\s/.test(cell));
  return {
    known: shareOf(cells, cell => isKnownGivenName(fold(cell).split(' ')[0] ?? '')),
    ...{ count, fewest: Math.min(FEWEST_NAMES, cells.length / 2), distinct: count / cells.length },
    isSingle: single >= ENOUGH,
    isMostlySingle: single >= 1 / 2,
  };
}

function isGivenName(words: Words): boolean {
  return isOfNames(words) && words.isMostlySingle;
}

/** Where most are of several words, they are whole names. */
function isWholeName(words: Words): boolean {
  return isOfNames(words) && !words.isMostlySingle;
}

function isOfNames({ known, count, fewest }: Words): boolean {
  return known >= KNOWN_NAMES && count >= fewest;
}

/** The column with the highest figure above zero. */
function highest(
  columns: readonly (Words | null)[],
  figure: (one: Words, column: number) => number,
): number | undefined {
  const figures = columns.map((one, column) => (one === null ? 0 : figure(one, column)));
  const most = Math.max(0, ...figures);
  return most > 0 ? figures.indexOf(most) : undefined;
}
