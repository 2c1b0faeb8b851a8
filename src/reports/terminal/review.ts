// One duplicate group as lines of at most 80 columns: records side by side, the evidence as bars. May not decide.

import type { ReviewWords } from '../../language/cli/review.ts';
import { linesWithin, sentenceWithin } from './width.ts';

/** A group as it is shown. Weights in milli-bits. */
export interface ReviewView {
  readonly at: number;
  readonly total: number;
  readonly same: number;
  readonly different: number;
  readonly weight: number;
  readonly isSure: boolean;
  /** True: weight, evidence and which one stays are hidden, so that they lead nobody. */
  readonly isBlind: boolean;
  readonly keys: readonly string[];
  readonly kept: string;
  /** By field the text of each record, and which of them survives. */
  readonly rows: readonly ViewRow[];
  readonly bars: readonly { readonly comparison: string; readonly level: string; readonly weight: number }[];
  /** Opt-outs and proof of consent, ready to read. */
  readonly notes: readonly string[];
}

export interface ViewRow {
  readonly field: string;
  readonly texts: readonly (string | null)[];
  /** The record whose text survives; null where all say the same, or nothing. */
  readonly survivor: number | null;
}

const WIDTH = 80;
const LABEL = 14;
const BAR = 15;
const MOST_SHOWN = 4;
/** Of a longer text the rest is cut off. */
const MOST_LINES = 3;

/** Comparisons that speak of a field. */
const SPEAKS: Readonly<Record<string, readonly string[]>> = {
  name: ['given-name', 'surname', 'name', 'suffix', 'branch'],
  birth_on: ['birth-date', 'birth-year'],
  email: ['email', 'domain'],
  telephone: ['telephone'],
  address: ['street'],
  place: ['place'],
  organisation_name: ['employer'],
  kvk_number: ['kvk-number'],
  vat_id: ['vat-id'],
  iban: ['iban'],
};

export function reviewLines(view: ReviewView, words: ReviewWords): readonly string[] {
  const shown = Math.min(view.keys.length, MOST_SHOWN);
  const withBars = !view.isBlind && shown === 2;
  const column = Math.floor((WIDTH - LABEL - (withBars ? BAR : 0)) / shown);
  const head = view.keys.slice(0, shown).map((key, at) => {
    const mark = key === view.kept && !view.isBlind ? ` ${words.keep}` : '';
    return cut(`${letterOf(at)} ${cutFront(key, column - 4 - mark.length)}${mark}`, column);
  });
  const title = [words.head(view.at, view.total), words.soFar(view.same, view.different)].join(' ');
  return [
    view.isBlind ? title : spread(title, words.weight(view.weight / 1000, view.isSure)),
    `${' '.repeat(LABEL)}${head.join('')}${withBars ? words.evidence : ''}`.trimEnd(),
    ...view.rows.flatMap(row => rowLines(row, view, { column, shown, withBars, words })),
    ...(view.keys.length > shown ? [` ${words.more(view.keys.length - shown)}`] : []),
    ...(view.isBlind ? [] : sentenceWithin(` ${sentenceOf(view.bars, words)}`, WIDTH)),
    ...(view.isBlind || view.rows.every(row => row.survivor === null) ? [] : [` ${words.survives}`]),
    ...view.notes.flatMap(note => sentenceWithin(` ${note}`, WIDTH)),
  ];
}

interface Layout {
  readonly column: number;
  readonly shown: number;
  readonly withBars: boolean;
  readonly words: ReviewWords;
}

/**
 * `=` all the same, `~` they differ, blank where only one or none says something. Texts that are longer than their column go on below:
 * what two names differ in often stands at their end.
 */
function rowLines(
  { field, texts, survivor }: ViewRow,
  view: ReviewView,
  { column, shown, withBars, words }: Layout,
): readonly string[] {
  const said = texts.filter(text => text !== null);
  const mark = said.length < 2 ? ' ' : new Set(said.map(text => plainly(field, text))).size === 1 ? '=' : '~';
  const cells = texts.slice(0, shown).map((text, at) => {
    const survives = survivor === at && !view.isBlind ? '»' : '';
    return linesWithin(plainText(`${survives}${text ?? ''}`), column - 1);
  });
  const told = speaksOf(field, view.rows);
  const weights = withBars ? view.bars.filter(({ comparison }) => told.includes(comparison)) : [];
  const weight = weights.reduce((sum, bar) => sum + bar.weight, 0);
  const bar =
    weights.length === 0
      ? ''
      : `${strengthOf(weight, words).padEnd(6)} ${'#'.repeat(Math.min(8, Math.max(0, Math.round(weight / 1000))))}`;
  const height = Math.min(MOST_LINES, Math.max(...cells.map(({ length }) => length)));
  return Array.from({ length: height }, (_, line) => {
    const isLast = line === height - 1;
    const texts = cells.map(own =>
      cut((isLast ? own.slice(line) : own.slice(line, line + 1)).join(' '), column),
    );
    const label = line === 0 ? ` ${mark} ${cut(words.fields[field] ?? field, LABEL - 3)}` : ' '.repeat(LABEL);
    return `${label}${texts.join('')}${line === 0 ? bar : ''}`.trimEnd();
  });
}

/** What a weight in milli-bits says for one person: 64 times as likely and more is strong, less than four times weak, and hardly any is a dash. */
function strengthOf(weight: number, { strength }: ReviewWords): string {
  if (weight <= -500) return strength.against;
  if (weight < 500) return '–';
  if (weight >= 6000) return strength.strong;
  return weight >= 2000 ? strength.fair : strength.weak;
}

/** Numbers are told once: beside the mobile number where there is no other. */
function speaksOf(field: string, rows: readonly ViewRow[]): readonly string[] {
  const isNumber = field === 'mobile' && !rows.some(row => row.field === 'telephone');
  return SPEAKS[isNumber ? 'telephone' : field] ?? [];
}

/** Letters and digits; of a telephone number its end. */
function plainly(field: string, text: string): string {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return field === 'telephone' || field === 'mobile' ? plain.slice(-9) : plain;
}

const SAME = new Set(['exact', 'same', 'one-of-several']);
const NEAR = new Set(['near', 'nearly', 'local-part', 'part', 'alike', 'contained', 'two-parts']);
const OTHER = new Set([
  'else',
  'other',
  'other-form',
  'other-qualifier',
  'qualifier-on-one',
  'first-letter',
  'close',
  'renumbered',
]);

/** What is the same, nearly so, and other, in one sentence. */
export function sentenceOf(
  bars: readonly { readonly comparison: string; readonly level: string }[],
  words: ReviewWords,
): string {
  if (bars.length === 0) return words.through;
  const nouns = (is: (level: string, comparison: string) => boolean): readonly string[] =>
    bars.flatMap(({ comparison, level }) =>
      is(level, comparison) ? [words.nouns[comparison] ?? comparison] : [],
    );
  const same = nouns(
    (level, comparison) => SAME.has(level) || (level === 'postcode' && comparison === 'place'),
  );
  const near = nouns(level => NEAR.has(level));
  const other = nouns(level => OTHER.has(level));
  return [
    ...(same.length > 0 ? [words.same(same)] : []),
    ...(bars.some(({ level }) => level === 'initial') ? [words.initialFits] : []),
    ...(bars.some(({ level }) => level === 'same-name') ? [words.callName] : []),
    ...(near.length > 0 ? [words.near(near)] : []),
    ...(other.length > 0 ? [words.other(other)] : []),
  ].join('; ');
}

/** A, B, C … */
export function letterOf(at: number): string {
  return String.fromCharCode(65 + at);
}

/** Exactly that wide, with a blank at the end; control characters become a space. */
function cut(text: string, width: number): string {
  const plain = [...plainText(text)];
  return (plain.length >= width ? `${plain.slice(0, width - 2).join('')}…` : plain.join('')).padEnd(width);
}

/** Without signs that a terminal would act upon. */
function plainText(text: string): string {
  return text.replace(/\p{C}/gu, ' ');
}

/** The end says which record it is, the front only of which source. */
function cutFront(text: string, width: number): string {
  const plain = [...plainText(text)];
  return plain.length > width ? `…${plain.slice(1 - width).join('')}` : plain.join('');
}

function spread(left: string, right: string): string {
  return `${left}${' '.repeat(Math.max(2, WIDTH - left.length - right.length))}${right}`;
}
