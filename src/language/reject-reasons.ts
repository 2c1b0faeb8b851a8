// Why a row was rejected, in words that follow "line 12". May not judge a row.

import type { Locale } from './locale.ts';

/** A rejected row: the code of its reason, its cells as far as they could be told, and those of the header. */
export interface RejectedRow {
  readonly reason: string;
  readonly width: number;
  readonly expected: number;
}

type Words = Readonly<Record<string, (row: RejectedRow) => string>>;

const EN: Words = {
  'unclosed-quote': () => 'opens a quote that is never closed',
  nul: () => 'holds a NUL byte',
  'text-after-quote': () => 'has text after a closing quote',
  'stray-quote': () => 'opens a quote in the middle of a field: a delimiter may be missing before it',
  'repeated-header': () => 'repeats the header',
  note: () => 'has next to nothing filled in where every other row has: a heading, a total or a note',
  'other-table': () => 'belongs to another table under the first',
  'broken-encoding': () => 'holds bytes that are no text in this encoding',
};

const NL: Words = {
  'unclosed-quote': () => 'opent een aanhalingsteken dat nergens sluit',
  nul: () => 'bevat een NUL-byte',
  'text-after-quote': () => 'heeft tekst achter een sluitend aanhalingsteken',
  'stray-quote': () =>
    'opent een aanhalingsteken midden in een veld: daarvoor ontbreekt misschien een scheidingsteken',
  'repeated-header': () => 'herhaalt de kop',
  note: () => 'heeft bijna niets ingevuld waar elke andere rij iets heeft: een kopje, een totaal of een noot',
  'other-table': () => 'hoort bij een andere tabel onder de eerste',
  'broken-encoding': () => 'bevat bytes die in deze codering geen tekst zijn',
};

const WIDTH: Readonly<Record<Locale, (row: RejectedRow) => string>> = {
  en: ({ width, expected }) => `has ${width} fields, the header ${expected}`,
  nl: ({ width, expected }) => `heeft ${width} velden, de kop ${expected}`,
};

/** Too wide and too narrow are said by the two widths. */
export function sayRejected(locale: Locale, row: RejectedRow): string {
  const words = locale === 'nl' ? NL : EN;
  return (words[row.reason] ?? WIDTH[locale])(row);
}
