// inspect: what would be read and how. Reads one file, stores nothing, writes nothing.

import { join, resolve } from 'node:path';
import { readUserMap } from '../../exchange/mapping.ts';
import { type MappingFile, writeMappingFile } from '../../exchange/mapping-file.ts';
import { encodingLabel } from '../../formats/csv/read.ts';
import { writeNumber } from '../../language/locale.ts';
import { sayRejected } from '../../language/reject-reasons.ts';
import { inertText } from '../../reports/terminal/inert.ts';
import { columnNames } from '../../steps/read/convert.ts';
import { type InspectedFile, inspectFile } from '../../steps/read/inspect.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { type ReadingFlags, readDates, readReadingFlags } from '../files/reading-flags.ts';
import { spoolFolder } from '../files/spool.ts';
import { spoolStandardInput } from '../files/standard-input.ts';
import { writeFileNew } from '../files/write-output.ts';
import { loadMapping, loadMappings, mappingPath } from '../project/mapping-files.ts';
import { findProject } from '../project/project.ts';

/** Places of the name of a column, and of a file. */
const NAME_WIDTH = 28;
const NAME_OF_FILE = 120;

export interface InspectCommandOptions extends ReadingFlags {
  readonly map: readonly string[];
  readonly dates?: string;
  readonly json?: boolean;
  readonly headersOnly?: boolean;
  readonly mapping?: string;
  readonly writeMapping?: boolean;
}

export async function inspectCommand(
  context: Context,
  path: string,
  options: InspectCommandOptions,
): Promise<number> {
  const [input = path] = await spoolStandardInput([path], context.signal);
  const file = await inspectFile(input, {
    userMap: readUserMap(options.map),
    dates: readDates(options.dates),
    ...{ mappings: projectMappings(context), applySuggestions: false },
    mapping: options.mapping === undefined ? null : loadMapping(options.mapping),
    overrides: readReadingFlags(options),
    spool: spoolFolder,
    country: 'NL',
    pulse: context.progress,
  });
  context.progress.end();
  if (options.writeMapping) sayMappingWritten(context, path, file);
  if (options.headersOnly) for (const name of file.table.header) context.terminal.out(name);
  else if (options.json) context.terminal.out(JSON.stringify(inspectionJson(file), null, 2));
  else for (const line of inspectionLines(context, file)) context.terminal.out(line);
  return file.rejected > 0 ? EXIT.partial : EXIT.done;
}

/** Mappings of the project around the current folder; none outside a project. */
function projectMappings(context: Context): ReadonlyMap<string, MappingFile> {
  const folder = findProject(resolve(context.folder));
  return folder === null ? new Map() : loadMappings(join(folder, 'mappings'));
}

/** Never over one that is there: somebody may have worked on it. */
function sayMappingWritten(context: Context, path: string, file: InspectedFile): void {
  const target = mappingPath(path, findProject(resolve(context.folder)));
  const text = writeMappingFile(file.name, file.mapping.columns, file.settledDates);
  const written = writeFileNew(target, text);
  context.terminal.err(context.words.mappingWritten(written));
}

/** Versioned; null where none. `columns` are the raw headers in order, `mapping` column index → field. */
function inspectionJson(file: InspectedFile): object {
  const { table, mapping } = file;
  return {
    schema_version: 1,
    encoding: encodingLabel(table.encoding),
    bom: table.detected.bomBytes > 0,
    delimiter: table.dialect.delimiter,
    quote: table.dialect.quote,
    escape: table.dialect.escape === 'backslash' ? '\\' : table.dialect.quote,
    line_ending: table.dialect.lineEnding,
    header_line: table.hasHeader ? table.headerLine : null,
    preamble_lines: table.headerLine - 1,
    footer_lines: file.footerLines,
    columns: columnNames(table),
    records: file.read,
    rejected: file.rejected,
    profile: mapping.profile?.id ?? null,
    entity: mapping.detected,
    confidence: Math.round(mapping.confidence * 100) / 100,
    mapping: Object.fromEntries(
      mapping.columns.flatMap(column => (column.field ? [[column.index, column.field]] : [])),
    ),
    ambiguities: [
      ...mapping.columns
        .filter(column => column.ambiguous.length > 0)
        .map(({ header, ambiguous }) => ({ column: header, could_be: ambiguous })),
      ...file.dates
        .filter(date => date.order === 'undecided')
        .map(({ header }) => ({ column: header, could_be: ['dmy', 'mdy'] })),
    ],
  };
}

function sayFirstReject(
  words: Context['words'],
  locale: Context['locale'],
  { rejected, table }: InspectedFile,
  { line, ...row }: NonNullable<InspectedFile['firstReject']>,
): string {
  return words.rejected(rejected, line, sayRejected(locale, { ...row, expected: table.header.length }));
}

function inspectionLines({ words, locale, terminal }: Context, file: InspectedFile): readonly string[] {
  const { table, mapping } = file;
  const { colour } = terminal;
  const lineEnding = JSON.stringify(table.dialect.lineEnding).slice(1, -1);
  const width = Math.min(NAME_WIDTH, Math.max(...table.header.map(name => name.length)));
  const rejected = file.rejected;
  const number = (value: number): string => writeNumber(locale, value);
  return [
    `${colour.bold(inertText(file.name, NAME_OF_FILE))}   ${words.encodingLine({ ...table, delimiter: table.dialect.delimiter, lineEnding, skipped: table.preambleLines, below: file.footerLines })}`,
    `  ${mapping.profile?.title ?? '–'}   ${words.entity[mapping.entity]}: ${words.balance(number(file.read), number(file.read - rejected), number(rejected), '0')}`,
    ...(file.firstReject === null
      ? []
      : [`  ${colour.yellow('!')} ${sayFirstReject(words, locale, file, file.firstReject)}`]),
    '',
    ...mapping.columns.map(column => {
      const name = inertText(column.header, NAME_WIDTH).padEnd(width);
      const date = file.dates.find(one => one.index === column.index);
      const order = date ? `   ${words.order[date.order]}` : '';
      const field = column.field ?? (column.ambiguous.length > 0 ? `? ${column.ambiguous.join(' | ')}` : '–');
      return `  ${name}  ${field.padEnd(20)} ${number(file.filled[column.index] ?? 0).padStart(7)}${column.by ? `   ${words.by[column.by]}` : ''}${order}`;
    }),
  ];
}
