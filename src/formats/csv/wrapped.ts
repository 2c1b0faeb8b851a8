// A file in which each row as a whole is one quoted cell (`"1,""Vos, Jan"",Ede"`): a CSV file that was saved as CSV once more. May not
// decide what is done with it.

import { collect, readChunks } from './chunks.ts';
import { makeDecoder } from './encoding.ts';
import { type CsvOverrides, type CsvTable, openCsv } from './read.ts';

const bytesLookedAt = 64 * 1024;
const rowsLookedAt = 200;
const wrappedLine = /^"(?:[^"]|"")*"$/;
const fewestRows = 2;
const nearlyAll = 0.8;
/** Stands in no text, so that each row is one cell. */
const noDelimiter = '\u0001';
const innerQuotes = /"(?:[^"]|"")*"/g;

function asLines(path: string, overrides: CsvOverrides): CsvTable {
  return openCsv(path, { ...overrides, delimiter: noDelimiter, quote: '"', hasHeader: false });
}

function mostOften(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as const)[0];
}

/** True when that sign cuts the texts into rows of one width; in addresses and names a blank follows a comma. */
function makesTable(texts: readonly string[], delimiter: string): boolean {
  const counts = texts.map(text => text.replace(innerQuotes, '').split(delimiter).length - 1);
  const usual = mostOften(counts);
  const alike = counts.filter(count => count === usual).length;
  const isProse = texts.every(text =>
    text
      .split(delimiter)
      .slice(1)
      .every(part => part.startsWith(' ')),
  );
  const isTold = usual > 1 || (usual === 1 && texts.some(text => text.includes('"')));
  return isTold && counts[0] === usual && alike >= texts.length * nearlyAll && !isProse;
}

/** A cheap look at the first lines, in any encoding. */
function mayBeWrapped(path: string): boolean {
  const head = collect(readChunks(path, { end: bytesLookedAt }))
    .toString('latin1')
    .replaceAll('\0', '');
  const lines = head.split(/[\r\n]+/).filter(line => line !== '');
  return lines.filter(line => wrappedLine.test(line)).length * 2 >= lines.length;
}

/** True when nearly every row of the file is one quoted cell that holds a row of several. */
export function isWrapped(path: string, overrides: CsvOverrides): boolean {
  if (overrides.delimiter !== undefined || overrides.quote !== undefined || !mayBeWrapped(path)) return false;
  const wrapped: string[] = [];
  let rows = 0;
  for (const piece of asLines(path, overrides).pieces()) {
    if (piece.kind === 'gap') continue;
    if (++rows > rowsLookedAt) break;
    if (piece.kind === 'record' && piece.record.isQuoted(0)) wrapped.push(piece.record.text(0));
  }
  if (wrapped.length < Math.max(fewestRows, Math.min(rows, rowsLookedAt) * nearlyAll)) return false;
  return [',', ';', '\t', '|'].some(delimiter => {
    // The header or the rows may have a delimiter more at their end.
    const cut = wrapped.map(text => (text.endsWith(delimiter) ? text.slice(0, -1) : text));
    return makesTable(wrapped, delimiter) || makesTable(cut, delimiter);
  });
}

/** The file without the outer quotes, a part at a time; each row keeps its line. */
export function* unwrap(path: string, overrides: CsvOverrides): Generator<string> {
  const lines = asLines(path, overrides);
  const read = makeDecoder(lines.encoding);
  const decode = (bytes: Buffer): string => read(bytes, 0, bytes.length);
  const end = lines.dialect.lineEnding === 'mixed' ? '\n' : lines.dialect.lineEnding;
  yield decode(lines.prefix);
  for (const piece of lines.pieces())
    yield piece.kind === 'record' ? piece.record.text(0) + end : decode(piece.raw);
  yield decode(lines.suffix());
}
