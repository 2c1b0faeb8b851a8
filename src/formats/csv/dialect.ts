// How a CSV file is written. Only the shape; may not guess (sniff.ts) or read (scan.ts).

import type { Blanks } from './blanks.ts';

/** What stands between two cells: one ASCII character, no letter, digit, quote or line end. */
export type Delimiter = string;

/** What cells may be wrapped in. */
export type Quote = '"' | "'";

/** The way one CSV file is written. */
export interface Dialect {
  readonly delimiter: Delimiter;
  /** Null when a quote in this file is a character like any other. */
  readonly quote: Quote | null;
  /**
   * How a quote inside a quoted cell is written: twice, or after a backslash (a backslash itself then twice too). Without quotes the
   * backslash stands before a delimiter that is text.
   */
  readonly escape: 'doubled' | 'backslash';
  /** Which spaces beside a cell belong to no cell. */
  readonly blanks: Blanks;
  readonly lineEnding: '\r\n' | '\n' | '\r' | 'mixed';
  /** 'all' when each cell that holds something is quoted, 'none' when quote is null. */
  readonly quoting: 'all' | 'minimal' | 'none';
}

/** The part of a dialect that reading needs. */
export type Syntax = Pick<Dialect, 'delimiter' | 'quote' | 'escape' | 'blanks'>;

/** Delimiters in the order that settles a tie. */
export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** Asked only where none of the others makes a table (van den Burg e.a. 2019 list them, and the ASCII separators). */
export const rareDelimiters: readonly Delimiter[] = [
  '^',
  '~',
  '\u001f',
  '\u0001',
  ':',
  '*',
  '#',
  '$',
  '&',
  '/',
  ' ',
];

/** Those of them that stand in no name, number, time or sentence. */
export const tellingDelimiters: readonly Delimiter[] = ['^', '~', '\u001f', '\u0001'];

/** RFC 4180, with LF: what we write for whoever takes plain CSV. */
export const RFC_4180: Dialect = {
  delimiter: ',',
  quote: '"',
  escape: 'doubled',
  blanks: 'kept',
  lineEnding: '\n',
  quoting: 'minimal',
};
