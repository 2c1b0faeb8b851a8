// Reads some columns of a file, dictionary-encoded. May not know what they mean.

import type { RecordCursor } from '../../formats/csv/record.ts';
import { openRows, type RowsPlan } from '../../formats/csv/rows.ts';
import { type Column, type ColumnBuilder, columnBuilder } from '../../matching/columns/column.ts';
import { makeSparingCollector } from '../workers/collect.ts';

/** Some columns of a table, for whoever reads them; data, so that it may be sent to another thread. */
export interface ColumnWork {
  readonly rows: RowsPlan;
  readonly columns: readonly number[];
}

/** Has columns read by somebody else meanwhile; null: nobody did. */
export type ReadColumns = (work: ColumnWork) => Promise<readonly Column[] | null>;

/** After so many records it is looked whether much was outgrown: a list that is full is copied into a longer one. */
export const COLLECTED_EVERY = 1024;

/** By column of the work its texts. */
export function readColumns({ rows, columns }: ColumnWork): readonly Column[] {
  const builders = columns.map(() => columnBuilder());
  const collect = makeSparingCollector();
  let records = 0;
  for (const piece of openRows(rows).pieces()) {
    if (piece.kind !== 'record') continue;
    addCells(builders, columns, piece.record);
    records += 1;
    if (records % COLLECTED_EVERY === 0) collect();
  }
  return builders.map(one => one.build());
}

/** The cells of a record, each for its builder. */
export function addCells(
  builders: readonly ColumnBuilder[],
  columns: readonly number[],
  record: RecordCursor,
): void {
  for (let at = 0; at < builders.length; at++)
    addCell(builders[at] as ColumnBuilder, record, columns[at] as number);
}

/** As it stands in the file where that is its text. */
function addCell(builder: ColumnBuilder, record: RecordCursor, column: number): void {
  const plain = record.plain(column);
  if (plain === null) builder.add(record.text(column));
  else builder.addBytes(plain.bytes, plain.start, plain.end);
}
