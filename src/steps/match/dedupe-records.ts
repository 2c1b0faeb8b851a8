// Reads the records of any file into dictionary-encoded columns, by field. One reading: the first records say what the columns are.

import type { CsvTable } from '../../formats/csv/read.ts';
import type { RecordCursor } from '../../formats/csv/record.ts';
import { type Column, type ColumnBuilder, columnBuilder } from '../../matching/columns/column.ts';
import { TextTable } from '../../matching/columns/text-table.ts';
import type { Texts } from '../../matching/columns/texts.ts';
import type { MatchField } from '../../matching/fields/field-words.ts';
import { type DetectedFields, detectFields, type MatchEntity } from '../../matching/fields/fields.ts';
import { Fault } from '../../model/fault.ts';
import { closest } from '../../normalising/closest.ts';
import type { Pulse } from '../pulse.ts';
import { columnNames } from '../read/convert.ts';
import { translated } from '../read/open-table.ts';

/** What the caller says of the columns, by header. */
export interface DedupeColumns {
  readonly entity: MatchEntity | null;
  readonly map: ReadonlyMap<MatchField, readonly string[]>;
  /** The column that names a record; null: its number. */
  readonly id: string | null;
  /** The column with the true entity, which is no evidence. */
  readonly truth: string | null;
}

export interface DedupeRecords {
  readonly size: number;
  readonly rejected: number;
  readonly firstRejectedLine: number | null;
  readonly fields: DetectedFields;
  /** By field; emptied by who matches them, for they are large. */
  readonly columns: Map<MatchField, readonly Column[]>;
  /** By record its name: the value of the id column, else its number among all rows. */
  readonly names: Texts;
  readonly areNamesUnique: boolean;
  /** Null without a truth column; a record without a value is null. */
  readonly truth: readonly (string | null)[] | null;
}

/** Records that are looked at to tell what a column holds. */
const SAMPLE = 1000;

/** Faults: those of reading; E018 a file that changed, E021 no such column. */
export async function readDedupeRecords(
  path: string,
  table: CsvTable,
  settings: DedupeColumns,
  pulse: Pulse,
): Promise<DedupeRecords> {
  const header = columnNames(table);
  const id = columnOf(path, header, settings.id);
  const truth = columnOf(path, header, settings.truth);
  const settled = settledColumns(path, header, settings);
  for (const column of [id, truth]) if (column !== null) settled.set(column, null);
  const take = makeTaker(header, { id, truth }, sample =>
    detectFields(header, sample, { entity: settings.entity, settled }),
  );
  let rejected = 0;
  let firstRejectedLine: number | null = null;
  let rows = 0;
  const pieces = table.pieces();
  const next = (): ReturnType<typeof pieces.next> => translated(path, () => pieces.next());
  for (let step = next(); !step.done; step = next()) {
    const piece = step.value;
    if (piece.kind === 'gap') continue;
    rows += 1;
    if (rows % 1024 === 0) await pulse.beat('dedupe', rows, null);
    if (piece.kind === 'record') take.record(piece.record, rows);
    else {
      rejected += 1;
      firstRejectedLine ??= piece.line;
    }
  }
  return { ...take.done(), rejected, firstRejectedLine };
}

function columnOf(file: string, header: readonly string[], wanted: string | null): number | null {
  if (wanted === null) return null;
  const found = header.indexOf(wanted);
  const alike =
    found < 0 ? header.findIndex(name => name.trim().toLowerCase() === wanted.trim().toLowerCase()) : found;
  if (alike < 0) throw new Fault('E021', { file, header: wanted, suggestion: closest(wanted, header) });
  return alike;
}

function settledColumns(
  file: string,
  header: readonly string[],
  { map }: DedupeColumns,
): Map<number, MatchField | null> {
  const settled = new Map<number, MatchField | null>();
  for (const [field, names] of map) {
    for (const name of names) settled.set(columnOf(file, header, name) ?? 0, field);
  }
  return settled;
}

interface Taker {
  readonly record: (record: RecordCursor, number: number) => void;
  readonly done: () => Omit<DedupeRecords, 'rejected' | 'firstRejectedLine'>;
}

/** Holds the first records back until their columns are told, then keeps only what matching looks at. */
function makeTaker(
  header: readonly string[],
  { id, truth }: { readonly id: number | null; readonly truth: number | null },
  detect: (sample: readonly (readonly string[])[]) => DetectedFields,
): Taker {
  const names = new TextTable();
  let areNamesUnique = true;
  const truths: (string | null)[] = [];
  let sample: string[][] = header.map(() => []);
  let fields: DetectedFields | null = null;
  let builders: readonly (readonly [column: number, builder: ColumnBuilder])[] = [];
  const settle = (): DetectedFields => {
    const found = detect(sample);
    builders = found.columns.flatMap(({ column, field }) =>
      field === null ? [] : [[column, columnBuilder()] as const],
    );
    const held = sample[0]?.length ?? 0;
    for (let record = 0; record < held; record++)
      for (const [column, builder] of builders) builder.add(sample[column]?.[record] ?? null);
    sample = [];
    return found;
  };
  const addName = (name: string): void => {
    const before = names.size;
    names.codeOf(name);
    if (names.size > before) return;
    areNamesUnique = false;
    names.stopLooking();
    names.codeOf(name);
  };
  const hold = (record: RecordCursor): void => {
    for (const [column, cells] of sample.entries()) cells.push(record.text(column));
    if (names.size === SAMPLE) fields = settle();
  };
  return {
    record(record, number) {
      addName(id === null ? String(number) : record.text(id));
      if (truth !== null) truths.push(record.text(truth).trim() || null);
      if (fields === null) hold(record);
      else for (const [column, builder] of builders) addCell(builder, record, column);
    },
    done() {
      const found = fields ?? settle();
      const columns = new Map<MatchField, Column[]>();
      for (const [column, builder] of builders) {
        const field = found.columns[column]?.field;
        if (field !== null && field !== undefined)
          columns.set(field, [...(columns.get(field) ?? []), builder.build()]);
      }
      return {
        ...{ size: names.size, fields: found, columns, names: names.texts(), areNamesUnique },
        truth: truth === null ? null : truths,
      };
    },
  };
}

/** As it stands in the file where that is its text. */
function addCell(builder: ColumnBuilder, record: RecordCursor, column: number): void {
  const plain = record.plain(column);
  if (plain === null) builder.add(record.text(column));
  else builder.addBytes(plain.bytes, plain.start, plain.end);
}
