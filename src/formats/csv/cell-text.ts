// From the bytes of one cell to its text and back. May not know of records or files.

import { textEnd, textStart } from './blanks.ts';
import type { Decode } from './code-page.ts';
import type { Dialect, Syntax } from './dialect.ts';

/** Gives the text of the cell in bytes `start` up to `end`, its quotes taken off. */
export type ReadCell = (bytes: Buffer, start: number, end: number) => string;

/** A reader of cells in that syntax. A backslash escapes only a quote or a backslash; before anything else it is text. */
export function makeCellReader(syntax: Syntax, decode: Decode): ReadCell {
  const read = makePlainCellReader(syntax, decode);
  const { blanks } = syntax;
  if (blanks === 'kept') return read;
  return (bytes, start, end) => {
    const from = textStart(bytes, start, end, blanks);
    return read(bytes, from, textEnd(bytes, from, end, blanks));
  };
}

function makePlainCellReader(syntax: Syntax, decode: Decode): ReadCell {
  const { quote } = syntax;
  if (quote === null) return syntax.escape === 'backslash' ? makeBareReader(syntax, decode) : decode;
  const quoteByte = quote.charCodeAt(0);
  const doubled = quote + quote;
  const escaped = new RegExp(`\\\\([${quote}\\\\])|${doubled}`, 'g');
  return (bytes, start, end) => {
    const isWrapped = end - start >= 2 && bytes[start] === quoteByte && bytes[end - 1] === quoteByte;
    if (!isWrapped) return decode(bytes, start, end);
    const text = decode(bytes, start + 1, end - 1);
    if (syntax.escape === 'backslash')
      return text.replace(escaped, (_, kept: string | undefined) => kept ?? quote);
    return text.includes(quote) ? text.replaceAll(doubled, quote) : text;
  };
}

function makeBareReader({ delimiter }: Syntax, decode: Decode): ReadCell {
  const escaped = new RegExp(`\\\\([\\\\\\${delimiter}])`, 'g');
  return (bytes, start, end) => decode(bytes, start, end).replace(escaped, '$1');
}

/** Null for a line end: no backslash makes that text. */
function escapeBare(text: string, { delimiter }: Syntax): string | null {
  if (/[\r\n]/.test(text)) return null;
  return text.replaceAll('\\', '\\\\').replaceAll(delimiter, `\\${delimiter}`);
}

/** The cell in quotes, or without them where the dialect has none, what is special escaped; null when that cannot be. */
export function quoteCell(text: string, dialect: Syntax): string | null {
  const { quote } = dialect;
  if (quote === null) return dialect.escape === 'backslash' ? escapeBare(text, dialect) : null;
  if (dialect.escape === 'doubled') return quote + text.replaceAll(quote, quote + quote) + quote;
  return quote + text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote;
}

/** True when the text cannot stand without quotes. */
export function needsQuotes(text: string, dialect: Syntax): boolean {
  if (dialect.blanks !== 'kept' && text.startsWith(' ')) return true;
  if (dialect.blanks === 'around' && text.endsWith(' ')) return true;
  if (text.includes(dialect.delimiter) || text.includes('\n') || text.includes('\r')) return true;
  const special = dialect.quote ?? (dialect.escape === 'backslash' ? '\\' : null);
  return special !== null && text.includes(special);
}

/** A record of one cell that holds only this would be read as a blank line. */
export function isBlankText(text: string): boolean {
  return /^[ \t]*$/.test(text);
}

/** The cell as it stands in a file: quoted when asked or needed; null when it needs quotes and there are none. */
export function writeCell(text: string, dialect: Dialect, asked: boolean): string | null {
  const needed = needsQuotes(text, dialect);
  if (needed || (asked && dialect.quote !== null)) return quoteCell(text, dialect);
  return text;
}
