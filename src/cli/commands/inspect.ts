// inspect: what would be read and how. Reads one file, stores nothing; writes a mapping where one is asked for.

import { join, resolve } from 'node:path';
import { readUserMap } from '../../exchange/mapping.ts';
import { type MappingFile, writeMappingFile } from '../../exchange/mapping-file.ts';
import { encodingLabel } from '../../formats/csv/read.ts';
import { writeNumber } from '../../language/locale.ts';
import { sayRejected } from '../../language/reject-reasons.ts';
import { mapFlag } from '../../language/shell-word.ts';
import { fileForm } from '../../reports/terminal/file-form.ts';
import { inertText } from '../../reports/terminal/inert.ts';
import { columnNames } from '../../steps/read/convert.ts';
import { type InspectedFile, inspectFile } from '../../steps/read/inspect.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { type ReadingFlags, readDates, readReadingFlags } from '../files/reading-flags.ts';
import { saySheets } from '../files/say-sheets.ts';
import { spoolFolder } from '../files/spool.ts';
import { spoolStandardInput } from '../files/standard-input.ts';
import { writeFileNew } from '../files/write-output.ts';
import { loadMapping, loadMappings, mappingPath } from '../project/mapping-files.ts';
import { findProject } from '../project/project.ts';
import { sayData } from '../terminal/terminal.ts';

/** Places of the name of a column, of a field, and of the name of a file. */
const NAME_WIDTH = 28;
const FIELD_WIDTH = 20;
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
  saySheets(context, path, file.table);
  if (options.writeMapping) sayMappingWritten(context, path, file);
  if (options.headersOnly) for (const name of file.table.header) context.terminal.out(name);
  else if (options.json) context.terminal.out(JSON.stringify(inspectionJson(file), null, 2));
  else sayInspection(context, file);
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
  context.terminal.note(context.words.mappingWritten(written));
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

function sayInspection({ words, locale, terminal }: Context, file: InspectedFile): void {
  const { table, mapping, rejected } = file;
  const { colour } = terminal;
  const number = (value: number): string => writeNumber(locale, value);
  const form = fileForm(words, {
    ...{ ...table, delimiter: table.dialect.delimiter, lineEnding: table.dialect.lineEnding },
    ...{ isWorkbook: table.sheet !== undefined, footerLines: file.footerLines },
  });
  const balance = words.balance(number(file.read), number(file.read - rejected), number(rejected), '0');
  sayData(terminal, `${colour.bold(inertText(file.name, NAME_OF_FILE))}   ${form}`);
  sayData(terminal, `  ${mapping.profile?.title ?? '–'}   ${words.entity[mapping.entity]}: ${balance}`);
  if (file.firstReject !== null)
    sayData(terminal, `  ${colour.yellow('!')} ${sayFirstReject(words, locale, file, file.firstReject)}`);
  terminal.out('');
  for (const line of columnLines(words, number, file)) terminal.out(line);
  for (const line of openQuestions(words, file)) terminal.note(`  ! ${line}`);
}

/** Columns that can mean several things, and dates of which no value tells the order: each with what to type. */
function openQuestions(words: Context['words'], { mapping, dates }: InspectedFile): readonly string[] {
  const shown = (header: string): string => inertText(header, NAME_WIDTH);
  return [
    ...mapping.columns.flatMap(({ header, ambiguous: [first, ...others] }) =>
      first === undefined
        ? []
        : [words.ambiguous(shown(header), [first, ...others], mapFlag(first, shown(header)))],
    ),
    ...dates
      .filter(({ order }) => order === 'undecided')
      .map(({ header }) => words.dateUndecided(shown(header), '--dates dmy')),
  ];
}

/** A line per column: its name, its field, how many cells are filled, who said so, and the order of its dates. */
function columnLines(
  words: Context['words'],
  number: (value: number) => string,
  file: InspectedFile,
): readonly string[] {
  const rows = file.mapping.columns.map(column => {
    const date = file.dates.find(one => one.index === column.index);
    const field = column.field ?? (column.ambiguous.length > 0 ? `? ${column.ambiguous.join(' | ')}` : '–');
    return {
      ...{ name: inertText(column.header, NAME_WIDTH), field },
      filled: number(file.filled[column.index] ?? 0),
      about: [...(column.by ? [words.by[column.by]] : []), ...(date ? [words.order[date.order]] : [])],
    };
  });
  const widest = (texts: readonly string[], most: number): number =>
    Math.min(most, Math.max(0, ...texts.map(text => text.length)));
  const nameWidth = widest(
    rows.map(({ name }) => name),
    NAME_WIDTH,
  );
  const fieldWidth = widest(
    rows.map(({ field }) => field),
    FIELD_WIDTH,
  );
  return rows.map(({ name, field, filled, about }) =>
    [`  ${name.padEnd(nameWidth)}  ${field.padEnd(fieldWidth)} ${filled.padStart(7)}`, ...about].join('   '),
  );
}
