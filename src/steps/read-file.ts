// Reads an opened file from end to end, row by row, and says what its columns turned out to hold. May not store: a sink does.

import type { ReadingPlan } from '../exchange/cells.ts';
import type { DateColumnLook, FlagTexts } from '../exchange/column-reader.ts';
import { columnsOf } from '../exchange/mapping.ts';
import { makeRowReader, type RowReader } from '../exchange/row-reader.ts';
import type { Piece, RecordCursor } from '../formats/csv/record.ts';
import { Fault } from '../model/fault.ts';
import type { Field } from '../model/field.ts';
import { type DateOrder, decideDateOrder } from '../normalising/date.ts';
import type { OpenedFile } from './open-file.ts';
import { translated } from './open-table.ts';
import type { Pulse } from './pulse.ts';

/** A date column, and what its values say. */
export interface DateColumn {
  readonly index: number;
  readonly header: string;
  readonly field: Field;
  readonly order: DateOrder;
  readonly agree: number;
  readonly contradict: number;
  readonly unparsable: number;
  /** One value, shown only where all values fit two orders. */
  readonly example: string | null;
}

/** What a file turned out to hold. read = stored + rejected + skipped. */
export interface FileReading {
  readonly read: number;
  readonly stored: number;
  readonly rejected: number;
  readonly skipped: number;
  readonly dates: readonly DateColumn[];
  /** Filled cells by column. */
  readonly filled: readonly number[];
  /** For boolean columns: the texts that mean yes and no in this file. */
  readonly flagTexts: ReadonlyMap<number, FlagTexts>;
  readonly firstReject: { readonly line: number; readonly width: number; readonly reason: string } | null;
  /** False: a date column turned out to have another order than the one it was read in. */
  readonly isSettled: boolean;
}

/** Takes what is read. */
export interface RowSink {
  /** `row` counts records from 1, rejected ones included. True when it was stored, false when it was skipped. */
  readonly record: (record: RecordCursor, reader: RowReader, row: number) => boolean;
  /** A rejected row or a blank line. */
  readonly other: (piece: Exclude<Piece, { kind: 'record' }>) => void;
}

/** How a file is read. */
export interface ReadOptions {
  /** ISO 3166-1 alpha-2 of records that name none. */
  readonly country: string;
  /** The order of each date column, as far as it is known. */
  readonly dateOrders: ReadonlyMap<number, DateOrder>;
  readonly pulse: Pulse;
}

/** Rows between two looks at the clock. */
const STRIDE = 1024;

/** Reads it all. Fault E018: it changed meanwhile; and those of pieces(). */
export async function readFile(file: OpenedFile, options: ReadOptions, sink: RowSink): Promise<FileReading> {
  const { table, path, name } = file;
  const reader = makeRowReader(file.mapping.entity, readingPlan(file, options));
  const look = new FileLook(table.header.length, table.prefix.length);
  const pieces = table.pieces();
  const next = (): IteratorResult<Piece> => translated(path, () => pieces.next());
  for (let step = next(); !step.done; step = next()) {
    const piece = step.value;
    if (piece.kind === 'record') look.count(piece.record, sink.record(piece.record, reader, look.read + 1));
    else {
      sink.other(piece);
      look.countOther(piece);
    }
    if (look.read % STRIDE === 0) await options.pulse.beat(name, look.bytes, table.bytes);
  }
  if (table.hasChanged()) throw new Fault('E018', { file: path });
  const dates = dateColumns(file, reader.dateLooks());
  const isSettled = dates.every(({ index, order }) => order === (options.dateOrders.get(index) ?? order));
  const { read, stored, rejected, skipped, filled, firstReject } = look;
  const flagTexts = reader.flagTexts();
  return { read, stored, rejected, skipped, dates, filled, flagTexts, firstReject, isSettled };
}

/** Counts over the pieces of a file. */
class FileLook {
  read = 0;
  stored = 0;
  rejected = 0;
  skipped = 0;
  bytes: number;
  firstReject: FileReading['firstReject'] = null;
  readonly filled: number[];

  constructor(columns: number, bytes: number) {
    this.filled = new Array(columns).fill(0);
    this.bytes = bytes;
  }

  count(record: RecordCursor, isStored: boolean): void {
    const { filled } = this;
    this.read += 1;
    if (isStored) this.stored += 1;
    else this.skipped += 1;
    this.bytes += record.end - record.start;
    for (let column = 0; column < filled.length; column += 1) {
      if (!record.isEmpty(column)) filled[column] = (filled[column] as number) + 1;
    }
  }

  countOther(piece: Exclude<Piece, { kind: 'record' }>): void {
    this.bytes += piece.raw.length;
    if (piece.kind === 'gap') return;
    this.read += 1;
    this.rejected += 1;
    this.firstReject ??= { line: piece.line, width: piece.width, reason: piece.reason };
  }
}

/** Rows that a first guess rests on. */
const GUESS_ROWS = 1000;

/** The orders of the date columns as the first rows have them. */
export function guessDateOrders(file: OpenedFile, country: string): ReadonlyMap<number, DateOrder> {
  const plan = readingPlan(file, { country, dateOrders: new Map() });
  const reader = makeRowReader(file.mapping.entity, plan);
  let rows = 0;
  for (const piece of file.table.pieces()) {
    if (piece.kind === 'record') reader.facts(piece.record);
    rows += 1;
    if (rows === GUESS_ROWS) break;
  }
  return new Map(dateColumns(file, reader.dateLooks()).map(({ index, order }) => [index, order]));
}

function dateColumns(file: OpenedFile, looks: ReadonlyMap<number, DateColumnLook>): readonly DateColumn[] {
  return [...looks]
    .sort(([left], [right]) => left - right)
    .map(([index, { tally, example }]) => {
      const { order, agree, contradict, unparsable } = decideDateOrder(tally);
      const column = file.mapping.columns[index];
      return {
        index,
        header: column?.header ?? '',
        field: column?.field as Field,
        order: order === 'undecided' && file.settledDates !== null ? file.settledDates : order,
        ...{ agree, contradict, unparsable },
        example: order === 'undecided' ? example : null,
      };
    });
}

function readingPlan(
  { mapping }: OpenedFile,
  { country, dateOrders }: Pick<ReadOptions, 'country' | 'dateOrders'>,
): ReadingPlan {
  const fields = new Set(mapping.columns.flatMap(column => column.field ?? []));
  return {
    columns: new Map<Field, number[]>(
      [...fields].map(field => [field, columnsOf(mapping, field).map(column => column.index)]),
    ),
    dateOrders,
    country,
    emptyIsFalse: mapping.profile?.emptyIsFalse ?? false,
    activityType: mapping.activityType ?? 'note',
    booleanWords: mapping.profile?.booleanWords ?? null,
    separator: mapping.profile?.separator ?? null,
  };
}
