// inspect: what would be read, and how. Reads a file once from end to end; stores nothing.

import { basename } from 'node:path';
import { columnsOf, type Mapping, mapColumns, type UserMap } from '../exchange/mapping.ts';
import type { CsvTable } from '../formats/csv/read.ts';
import { Fault } from '../model/fault.ts';
import { type Field, kindOf } from '../model/field.ts';
import { readBoolean } from '../normalising/boolean.ts';
import {
  type DateOrder,
  type DateTally,
  decideDateOrder,
  emptyDateTally,
  tallyDate,
} from '../normalising/date.ts';
import { isPlaceholder } from '../normalising/placeholder.ts';
import { openTable, translated } from './open-table.ts';
import type { Pulse } from './pulse.ts';

/** What a caller may overrule. */
export interface InspectOptions {
  readonly userMap: UserMap;
  /** Settles date columns that fit two orders. */
  readonly dates: 'dmy' | 'mdy' | null;
  readonly pulse: Pulse;
}

/** A date column, and what its values say. */
export interface DateColumn {
  readonly index: number;
  readonly header: string;
  readonly field: Field;
  readonly order: DateOrder;
  readonly agree: number;
  readonly contradict: number;
  readonly unparsable: number;
  /** One value, shown only where all values fit two orders; it holds no more than a day and a month. */
  readonly example: string | null;
}

/** One file, looked at from end to end. */
export interface InspectedFile {
  readonly path: string;
  readonly name: string;
  readonly table: CsvTable;
  readonly mapping: Mapping;
  readonly dates: readonly DateColumn[];
  /** Filled cells by column. */
  readonly filled: readonly number[];
  /** For boolean columns: the texts that mean yes and no in this file. */
  readonly flagTexts: ReadonlyMap<number, { readonly yes: string | null; readonly no: string | null }>;
  readonly read: number;
  readonly rejected: number;
  /** The first rejected row. */
  readonly firstReject: { readonly line: number; readonly width: number; readonly reason: string } | null;
}

/** Looks at a file. Faults: those of {@link openTable} and mapColumns; E020 no column is known. */
export async function inspectFile(path: string, options: InspectOptions): Promise<InspectedFile> {
  const table = openTable(path);
  const mapping = mapColumns(table.header, options.userMap, path);
  if (mapping.columns.every(column => column.field === null)) {
    throw new Fault('E020', { file: path, headers: table.header });
  }
  const look = newLook(table, mapping);
  await readAll(path, table, look, options.pulse);
  return {
    path,
    name: basename(path),
    table,
    mapping,
    dates: look.tallies.map(({ index, field, tally, sample }) =>
      dateColumn({ index, field, tally, sample, header: table.header[index] ?? '' }, options.dates),
    ),
    filled: look.filled,
    flagTexts: look.flags,
    read: look.read,
    rejected: look.rejected,
    firstReject: look.firstReject,
  };
}

interface Look {
  readonly filled: number[];
  readonly tallies: {
    readonly index: number;
    readonly field: Field;
    readonly tally: DateTally;
    sample: string | null;
  }[];
  readonly flags: Map<number, { yes: string | null; no: string | null }>;
  read: number;
  rejected: number;
  firstReject: InspectedFile['firstReject'];
}

function newLook(table: CsvTable, mapping: Mapping): Look {
  const mapped = mapping.columns.filter(column => column.field !== null);
  return {
    filled: table.header.map(() => 0),
    tallies: mapped.flatMap(({ index, field }) =>
      field !== null && kindOf(field) === 'date'
        ? [{ index, field, tally: emptyDateTally(), sample: null }]
        : [],
    ),
    flags: new Map(
      [...mapped, ...columnsOf(mapping, 'status')]
        .filter(({ field }) => field !== null && (kindOf(field) === 'boolean' || field === 'status'))
        .map(({ index }) => [index, { yes: null, no: null }]),
    ),
    read: 0,
    rejected: 0,
    firstReject: null,
  };
}

async function readAll(path: string, table: CsvTable, look: Look, pulse: Pulse): Promise<void> {
  const pieces = table.pieces();
  const next = (): ReturnType<typeof pieces.next> => translated(path, () => pieces.next());
  for (let step = next(); !step.done; step = next()) {
    const piece = step.value;
    if (piece.kind === 'gap') continue;
    look.read += 1;
    if (look.read % 4096 === 0) await pulse.beat('read', look.read, null);
    if (piece.kind === 'reject') {
      look.rejected += 1;
      look.firstReject ??= { line: piece.line, width: piece.width, reason: piece.reason };
      continue;
    }
    noteCells(look, column => piece.record.text(column));
  }
}

function noteCells(look: Look, cell: (column: number) => string): void {
  for (let column = 0; column < look.filled.length; column += 1) {
    if (cell(column) !== '') look.filled[column] = (look.filled[column] ?? 0) + 1;
  }
  for (const entry of look.tallies) {
    const text = cell(entry.index);
    if (text === '' || isPlaceholder(text)) continue;
    tallyDate(entry.tally, text);
    entry.sample ??= text;
  }
  for (const [column, texts] of look.flags) {
    const text = cell(column);
    const flag = readBoolean(text);
    if (flag === true) texts.yes ??= text;
    if (flag === false) texts.no ??= text;
  }
}

function dateColumn(
  entry: { index: number; field: Field; tally: DateTally; sample: string | null; header: string },
  settled: 'dmy' | 'mdy' | null,
): DateColumn {
  const { order, agree, contradict, unparsable } = decideDateOrder(entry.tally);
  const isUndecided = order === 'undecided';
  return {
    index: entry.index,
    header: entry.header,
    field: entry.field,
    order: isUndecided && settled !== null ? settled : order,
    agree,
    contradict,
    unparsable,
    example: isUndecided ? entry.sample : null,
  };
}
