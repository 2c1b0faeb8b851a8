// What every section gets: the model, the words of one language, and how to write counts, shares, days and fields in it.
// May not make markup.

import { type Locale, writeNumber, writeShare } from '../../language/locale.ts';
import { writeDay, writePeriod, writeShortDay } from '../../language/report/dates.ts';
import { en } from '../../language/report/en.ts';
import { writeField } from '../../language/report/fields.ts';
import { nl } from '../../language/report/nl.ts';
import type { ReportWords, WordTable } from '../../language/report/words.ts';
import type { ReportModel, RuleReport, RuleWords } from '../model.ts';

/** Rows of the findings table; more are in findings.csv. */
export const ROWS_SHOWN = 2000;

/** Duplicate groups on the page. */
export const GROUPS_SHOWN = 50;

/** How a page speaks, whatever it shows. */
export interface Voice {
  readonly locale: Locale;
  readonly words: ReportWords;
  readonly number: (value: number) => string;
  /** A number with the decimals it has, at most four: for a threshold. */
  readonly decimal: (value: number) => string;
  readonly share: (part: number, whole: number) => string;
  /** "1 december 2026". */
  readonly day: (day: string) => string;
  /** "1-12-2026", for a column. */
  readonly shortDay: (day: string) => string;
  readonly period: (period: string) => string;
  readonly field: (field: string) => string;
}

/** The model in one language. */
export interface View extends Voice {
  readonly model: ReportModel;
}

const WORDS: Readonly<Record<Locale, ReportWords>> = { nl, en };

export function viewOf(model: ReportModel, locale: Locale): View {
  return { ...voiceOf(locale), model };
}

export function voiceOf(locale: Locale): Voice {
  return {
    locale,
    words: WORDS[locale],
    number: value => writeNumber(locale, value),
    decimal: value => writeNumber(locale, value, Math.min((String(value).split('.')[1] ?? '').length, 4)),
    share: (part, whole) => writeShare(locale, part, whole),
    day: day => writeDay(locale, day),
    shortDay: day => writeShortDay(locale, day),
    period: period => writePeriod(locale, period),
    field: field => writeField(locale, field),
  };
}

/** The word of a closed list; the key itself when the list does not know it. */
export function wordFor(table: WordTable, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : key;
}

/** The rule with this id; null when the model has none. */
export function ruleOf(view: View, id: string): RuleReport | null {
  return view.model.rules.find(rule => rule.id === id) ?? null;
}

/** The rule's own words in the language of the view. */
export function wordsOf(view: View, rule: RuleReport): RuleWords {
  return rule.texts[view.locale];
}

/** "Records": a word of the list at the head of a column. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** A coordinate with at most two decimals, so that equal models give equal bytes and short files. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
