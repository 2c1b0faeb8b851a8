// Reads an opened file from end to end, batch by batch, and says what its columns turned out to hold. May not store: a sink does.

import type { ReadingPlan } from '../../exchange/cells.ts';
import { type DateColumnLook, joinLooks } from '../../exchange/looks.ts';
import { columnsOf } from '../../exchange/mapping.ts';
import { makeRowReader } from '../../exchange/row-reader.ts';
import type { Field } from '../../model/field.ts';
import { type DateOrder, decideDateOrder } from '../../normalising/date.ts';
import type { Pulse } from '../pulse.ts';
import { batchesOfThreads, threadsFor } from '../workers/batch-threads.ts';
import type { Batch, Counts, FirstReject, ReadingEnd } from './batch.ts';
import { makeBatches, newRoom } from './make-batches.ts';
import type { OpenedFile } from './open-file.ts';
import { translated, translatedLater } from './open-table.ts';

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
  readonly flagTexts: ReadonlyMap<number, { readonly yes: string | null; readonly no: string | null }>;
  readonly firstReject: FirstReject;
  /** Rows whose status is not understood, where nothing else says whether they are open. */
  readonly unreadStatuses: number;
  /** False: a date column turned out to have another order than the one it was read in. */
  readonly isSettled: boolean;
  /** Some record got an id from its bytes, as if no other record had the same. */
  readonly hasDerivedIds: boolean;
  /** The lines under the table. */
  readonly suffix: Uint8Array;
  readonly footerLines: number;
}

/** How a file is read. */
export interface ReadOptions {
  /** ISO 3166-1 alpha-2 of records that name none. */
  readonly country: string;
  /** The order of each date column, as far as it is known. */
  readonly dateOrders: ReadonlyMap<number, DateOrder>;
  readonly pulse: Pulse;
  /** Threads beside this one; without it, as many as are worth it. */
  readonly threads?: number;
}

/** Reads it all, and gives it batch by batch. Faults: those of pieces(). */
export async function readFile(
  file: OpenedFile,
  options: ReadOptions,
  take: (batch: Batch) => void,
): Promise<FileReading> {
  const { table, path, name } = file;
  const look = new FileLook(table.header.length, table.prefix.length);
  const batches = batchesOf(file, options);
  const next = (): ReturnType<typeof batches.next> => translatedLater(path, () => batches.next());
  let step = await next();
  try {
    for (; !step.done; step = await next()) {
      take(step.value);
      look.add(step.value);
      await options.pulse.beat({ file: name }, look.counts.bytes, table.bytes);
    }
  } catch (error) {
    // Threads wait for room as long as nobody tells them to stop.
    await batches.return([]);
    throw error;
  }
  const [end] = step.value;
  const looks = joinLooks(step.value.map(part => part.looks));
  const dates = dateColumns(file, looks.dates);
  const isSettled = dates.every(({ index, order }) => order === (options.dateOrders.get(index) ?? order));
  const { counts, filled, firstReject, hasDerivedIds } = look;
  const { read, stored, rejected, skipped } = counts;
  return {
    ...{ read, stored, rejected, skipped, dates, filled, firstReject, isSettled, hasDerivedIds },
    unreadStatuses: looks.unreadStatuses.count,
    flagTexts: new Map(
      [...looks.flags].map(([column, { yes, no }]) => [
        column,
        { yes: yes?.text ?? null, no: no?.text ?? null },
      ]),
    ),
    suffix: end?.suffix ?? new Uint8Array(),
    footerLines: end?.footerLines ?? 0,
  };
}

/** On this thread or on others: the batches are the same. */
async function* batchesOf(
  file: OpenedFile,
  options: ReadOptions,
): AsyncGenerator<Batch, readonly ReadingEnd[]> {
  const { table, mapping } = file;
  const plan = readingPlan(file, options);
  const work = { entity: mapping.entity, columns: table.header.length, rows: table.rows, plan };
  const threads = options.threads ?? threadsFor(table.bytes);
  if (threads > 0) return yield* batchesOfThreads(work, threads);
  const room = newRoom();
  return [yield* makeBatches(work, () => room)];
}

/** Adds up the batches of a file. */
class FileLook {
  readonly counts: Counts;
  readonly filled: number[];
  firstReject: FirstReject = null;
  hasDerivedIds = false;

  constructor(columns: number, bytes: number) {
    this.counts = { read: 0, stored: 0, rejected: 0, skipped: 0, bytes };
    this.filled = new Array(columns).fill(0);
  }

  add({ counts, filled, firstReject, hasDerivedIds }: Batch): void {
    for (const what of Object.keys(this.counts) as (keyof Counts)[]) this.counts[what] += counts[what];
    filled.forEach((count, column) => {
      this.filled[column] = (this.filled[column] ?? 0) + count;
    });
    this.firstReject ??= firstReject;
    this.hasDerivedIds ||= hasDerivedIds;
  }
}

/** Rows that a first guess rests on. */
const GUESS_ROWS = 1000;

/** The orders of the date columns as the first rows have them. Faults: those of pieces(). */
export function guessDateOrders(file: OpenedFile, country: string): ReadonlyMap<number, DateOrder> {
  const plan = readingPlan(file, { country, dateOrders: new Map() });
  const reader = makeRowReader(file.mapping.entity, plan);
  translated(file.path, () => {
    let rows = 0;
    for (const piece of file.table.pieces()) {
      if (piece.kind === 'record') reader.facts(piece.record);
      rows += 1;
      if (rows === GUESS_ROWS) break;
    }
  });
  return new Map(dateColumns(file, reader.looks.dates).map(({ index, order }) => [index, order]));
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
        example: order === 'undecided' ? (example?.text ?? null) : null,
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
