// The flags that overrule how a file is read: encoding, delimiter, quote, header, sheet. Parses them; reads nothing.

import { type CsvOverrides, ENCODING_LABELS, type Encoding } from '../../formats/csv/read.ts';
import { Fault } from '../../model/fault.ts';
import { closest } from '../../normalising/closest.ts';
import type { TableOverrides } from '../../steps/read/open-table.ts';

/** As commander gives them. */
export interface ReadingFlags {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  /** False for `--no-header`. */
  readonly header?: boolean;
  readonly sheet?: string;
}

/** Other names of an encoding that people type. */
const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  ansi: 'windows-1252',
  cp1252: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  ibm850: 'cp850',
  oem: 'cp850',
  dos: 'cp850',
  macintosh: 'macroman',
  'x-mac-roman': 'macroman',
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
};

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  '\\t': '\t',
  pipe: '|',
  space: ' ',
};

/** Reads the flags. Fault E003: a value a flag does not take. */
export function readReadingFlags(flags: ReadingFlags): TableOverrides {
  return {
    ...(flags.encoding === undefined ? {} : { encoding: encodingOf(flags.encoding) }),
    ...(flags.delimiter === undefined ? {} : { delimiter: delimiterOf(flags.delimiter) }),
    ...(flags.quote === undefined ? {} : { quote: quoteOf(flags.quote) }),
    ...(flags.header === false ? { hasHeader: false } : {}),
    ...(flags.sheet === undefined ? {} : { sheet: flags.sheet }),
  };
}

function encodingOf(text: string): Encoding {
  const name = text.trim().toLowerCase();
  const label = ALIASES[name] ?? name;
  const found = ENCODING_LABELS.find(([known]) => known === label);
  if (found !== undefined) return found[1];
  const labels = ENCODING_LABELS.map(([known]) => known);
  const meant = closest(label, labels);
  throw new Fault('E003', {
    option: '--encoding',
    value: text,
    expected: meant === null ? labels.join(' | ') : `${labels.join(' | ')} (${meant}?)`,
  });
}

function delimiterOf(text: string): NonNullable<CsvOverrides['delimiter']> {
  const delimiter = DELIMITER_NAMES[text.toLowerCase()] ?? text;
  const isOneSign = delimiter.length === 1 && delimiter < '\u007f' && !/[a-z0-9"'\\\r\n\0]/i.test(delimiter);
  if (!isOneSign) throw new Fault('E003', { option: '--delimiter', value: text, expected: ', ; tab | …' });
  return delimiter as NonNullable<CsvOverrides['delimiter']>;
}

function quoteOf(text: string): '"' | "'" | null {
  if (text === '"' || text === "'") return text;
  if (text === 'none') return null;
  throw new Fault('E003', { option: '--quote', value: text, expected: '" | \' | none' });
}

/** Reads `--dates`. Fault E003. */
export function readDates(text: string | undefined): 'dmy' | 'mdy' | null {
  if (text === undefined) return null;
  if (text === 'dmy' || text === 'mdy') return text;
  throw new Fault('E003', { option: '--dates', value: text, expected: 'dmy | mdy' });
}
