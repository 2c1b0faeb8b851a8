// Birth dates that no header calls so: told by their cells, also where they are spread over columns of year, month and day. May not
// read a file.

import { monthOfWord } from '../../normalising/month-names.ts';
import { filledCells, shareOf } from './cells.ts';
import { isNoEvidence } from './field-headers.ts';
import { type Guess, type MatchField, NOISE_WORDS } from './field-words.ts';
import { headerWords } from './header-words.ts';
import { isOpaque } from './opaque-columns.ts';

const PARTS = ['birth_year', 'birth_month', 'birth_day'] as const;
type Part = (typeof PARTS)[number];

/** Words of a header in Dutch, English, German, French, Spanish and Italian, without what stands between them. */
const BIRTH =
  'b|birth|born|dob|bday|date ?of ?birth|geb|geboorte|geboortedatum|geburts?|naissance|nais|nacimiento|nac|nascita';
const WORDS: Readonly<Record<Part, string>> = {
  birth_year: 'y|yr|yyyy|year|jaar|jahr|annee|ano|anno',
  birth_month: 'm|mm|mon|mnth|mth|month|maand|mnd|monat|mois|mes|mese',
  birth_day: 'd|dd|day|dag|tag|jour|dia|giorno',
};
/** Whole headers that often mean something else, which their cells then say. */
const WHOLE: Readonly<Record<Part, string>> = {
  birth_year: 'yob',
  birth_month: 'mob',
  birth_day: 'dob|birthday|geburtstag',
};
const HEADERS = PARTS.map(part => ({
  part,
  plain: new RegExp(`^(?:${WORDS[part]})$`),
  ofBirth: new RegExp(
    `^(?:(?:${BIRTH}) ?(?:${WORDS[part]})|(?:${WORDS[part]}) (?:(?:of|de|di|van) )?(?:${BIRTH})|${WHOLE[part]})$`,
  ),
}));

const CELLS: Readonly<Record<Part, (cell: string) => boolean>> = {
  birth_year: cell => /^(?:1[89]|20)\d\d(?:\.0)?$/.test(cell),
  birth_month: cell => isUpTo(cell, 12) || monthOfWord(cell) !== null,
  birth_day: cell => isUpTo(cell, 31),
};

function isUpTo(cell: string, most: number): boolean {
  return /^\d{1,2}(?:\.0)?$/.test(cell) && Number(cell) <= most;
}

/** A day with its year in four figures, whatever time stands behind it. */
const DAY = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})\.?[-/. ]\d{4})(?:\D.*)?$/u;
const YEAR = /(?:1[6-9]|20)\d\d/;
/** What else may lie years apart: also what Dutch or English calls a date, for there we know what that of birth is called. */
const OTHER_DAY =
  /\b(?:dates?|datum|time|tijd|reg|inschr|ingeschr|enrol|death|died|dece|overl|sterf|start|begin|since|sinds|hire|join|entry|member|lid|open|found|opger|wed|marri|trouw|huwe)/;

/** Of the cells that are filled. */
const ENOUGH = 0.9;
/** People of one file are of many ages; what happened to them lies within a generation. Years between the first and last tenth. */
const YEARS_APART = 30;
/** Without a header, months and days have to be spread as births are: nearly all occur, none in more than a fifth. */
const FEWEST_CELLS = 100;
const FEWEST_DISTINCT: Readonly<Record<Part, number>> = { birth_year: 15, birth_month: 12, birth_day: 28 };
const MOST_OF_ONE = 0.2;

/** What is known of the columns so far. */
export interface PartsAsked {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** By column what its header and cells tell of it alone. */
  readonly guesses: readonly Guess[];
  /** What the caller says himself. */
  readonly settled: ReadonlyMap<number, MatchField | null>;
  /** True when rows name persons: a year, a month and a day of nothing else may then be those of their birth. */
  readonly isOfPersons: boolean;
}

export function isBirthPart(field: string | null): boolean {
  return PARTS.some(part => part === field);
}

/** By column the part of a birth date it holds; empty where they do not come together: a month or a day alone is none. */
export function birthParts(asked: PartsAsked): ReadonlyMap<number, MatchField> {
  return partsByHeader(asked) ?? (asked.isOfPersons ? partsThatStandTogether(asked) : null) ?? new Map();
}

/** Headers that speak of birth: of a year and a month, or all three. */
function partsByHeader(asked: PartsAsked): ReadonlyMap<number, MatchField> | null {
  const { header, sample, settled } = asked;
  const found = HEADERS.map(({ part, ofBirth }) =>
    header.findIndex((name, column) =>
      settled.has(column)
        ? settled.get(column) === part
        : isFree(column, asked) && ofBirth.test(meaningOf(name)) && holds(part, filledCells(sample[column])),
    ),
  );
  const [year = -1, month = -1] = found;
  return year < 0 || month < 0 ? null : named(found);
}

/** Nothing was said of it, or that it is a year. */
function isFree(column: number, { guesses, settled }: PartsAsked): boolean {
  return !settled.has(column) && [null, 'birth_year'].includes(guesses[column] ?? null);
}

/** Three columns beside each other, whose headers name the parts or say nothing at all; none beside an age or a year of birth of its own. */
function partsThatStandTogether(asked: PartsAsked): ReadonlyMap<number, MatchField> | null {
  for (let first = 0; first + PARTS.length <= asked.header.length; first++) {
    const columns = [first, first + 1, first + 2];
    if (!columns.every(column => isFree(column, asked))) continue;
    if (asked.guesses.some((guess, column) => guess === 'birth_year' && !columns.includes(column))) continue;
    const found = PARTS.map(part => columns.find(column => isPart(part, column, asked)) ?? -1);
    if (new Set(found).size === PARTS.length && !found.includes(-1)) return named(found);
  }
  return null;
}

function named(columns: readonly number[]): ReadonlyMap<number, MatchField> {
  return new Map(
    PARTS.map((part, at) => [columns[at] ?? -1, part] as const).filter(([column]) => column >= 0),
  );
}

function isPart(part: Part, column: number, { header, sample }: PartsAsked): boolean {
  const words = meaningOf(header[column] ?? '');
  const cells = filledCells(sample[column]);
  if (!holds(part, cells) || (part === 'birth_year' && !areYearsApart(cells))) return false;
  const said = HEADERS.find(({ plain, ofBirth }) => plain.test(words) || ofBirth.test(words));
  return said === undefined ? isOpaque(words) && isSpread(part, cells) : said.part === part;
}

function meaningOf(header: string): string {
  const words = headerWords(header).split(' ');
  const kept = words.filter(word => word === 'b' || !NOISE_WORDS.has(word));
  return (kept.length === 0 ? words : kept).join(' ');
}

function holds(part: Part, cells: readonly string[]): boolean {
  return shareOf(cells, CELLS[part]) >= ENOUGH;
}

/** A column of days that lie as far apart as births do, under a header that is not known and speaks of nothing else; undefined without any. */
export function unnamedBirthDate({
  header,
  sample,
  guesses,
  settled,
}: Omit<PartsAsked, 'isOfPersons'>): number | undefined {
  const at = header.findIndex((name, column) => {
    if (
      settled.has(column) ||
      guesses[column] !== null ||
      isNoEvidence(name) ||
      OTHER_DAY.test(headerWords(name))
    )
      return false;
    const cells = filledCells(sample[column]);
    const years = cells.flatMap(cell => (DAY.test(cell) ? [YEAR.exec(cell)?.[0] ?? ''] : []));
    return cells.length > 0 && years.length >= cells.length * ENOUGH && areYearsApart(years);
  });
  return at < 0 ? undefined : at;
}

function areYearsApart(cells: readonly string[]): boolean {
  const years = cells.map(Number).toSorted((one, other) => one - other);
  const tenth = Math.floor(years.length / 10);
  return (years[years.length - 1 - tenth] ?? 0) - (years[tenth] ?? 0) >= YEARS_APART;
}

function isSpread(part: Part, cells: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return (
    cells.length >= FEWEST_CELLS &&
    counts.size >= FEWEST_DISTINCT[part] &&
    Math.max(...counts.values()) <= cells.length * MOST_OF_ONE
  );
}
