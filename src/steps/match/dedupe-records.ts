// Reads the records of any file into dictionary-encoded columns, by field; the first records say what the columns are. Two may read
// columns: to find where a cell stands costs less than to number its text.

import type { CsvTable } from '../../formats/csv/read.ts';
import type { RecordCursor } from '../../formats/csv/record.ts';
import { type Column, columnBuilder } from '../../matching/columns/column.ts';
import { TextTable } from '../../matching/columns/text-table.ts';
import type { Texts } from '../../matching/columns/texts.ts';
import { type AddressSet, addressSets } from '../../matching/fields/address-sets.ts';
import type { MatchField } from '../../matching/fields/field-words.ts';
import { type DetectedFields, detectFields } from '../../matching/fields/fields.ts';
import type { Pulse } from '../pulse.ts';
import { columnNames } from '../read/convert.ts';
import { translated } from '../read/open-table.ts';
import { makeSparingCollector } from '../workers/collect.ts';
import { addCells, COLLECTED_EVERY, type ReadColumns, readColumns } from './dedupe-columns.ts';
import { columnOf, type DedupeColumns, settledColumns } from './told-columns.ts';

export interface DedupeRecords {
  readonly size: number;
  readonly rejected: number;
  readonly firstRejectedLine: number | null;
  readonly fields: DetectedFields;
  /** By field; emptied by who matches them, for they are large. */
  readonly columns: Map<MatchField, readonly Column[]>;
  /** Where records have several addresses, which columns are of one. */
  readonly addresses: readonly AddressSet[];
  /** By record its name: the value of the id column, else its number among all rows. */
  readonly names: Texts;
  readonly areNamesUnique: boolean;
  /** Null without a truth column; a record without a value is null. */
  readonly truth: readonly (string | null)[] | null;
}

export interface DedupeReading {
  readonly pulse: Pulse;
  readonly help?: ReadColumns | null;
  /** Told now and then how many bytes of records were read. */
  readonly seen?: (bytes: number) => void;
}

/** Faults: those of reading; E018 a file that changed, E021 no such column. */
export async function readDedupeRecords(
  path: string,
  table: CsvTable,
  settings: DedupeColumns,
  { pulse, help = null, seen = () => {} }: DedupeReading,
): Promise<DedupeRecords> {
  const header = columnNames(table);
  const id = columnOf(path, header, settings.id);
  const truth = columnOf(path, header, settings.truth);
  const settled = settledColumns(path, header, settings);
  for (const column of [id, truth]) if (column !== null) settled.set(column, null);
  const sample = translated(path, () => sampleOf(table, header.length));
  const fields = detectFields(header, sample, { entity: settings.entity, settled });
  const used = [...header.keys()].filter(column => fields.columns[column]?.field !== null);
  // The helper takes three columns of five: this thread has the names of the records to take as well.
  const theirs = help === null ? [] : used.filter((_, at) => at % 5 !== 0 && at % 5 !== 2);
  const mine = used.filter(column => !theirs.includes(column));
  const work = { rows: table.rows, columns: theirs };
  const helped = help === null || theirs.length === 0 ? [] : help(work);
  const read = await readOwn({ path, table, pulse, seen }, { id, truth, columns: mine });
  const others = (await helped) ?? translated(path, () => readColumns(work));
  const byColumn = new Map([
    ...mine.map((column, at) => [column, read.columns[at]] as const),
    ...theirs.map((column, at) => [column, others[at]] as const),
  ]);
  const columns = new Map<MatchField, Column[]>();
  for (const column of used) {
    const field = fields.columns[column]?.field as MatchField;
    columns.set(field, [...(columns.get(field) ?? []), byColumn.get(column) as Column]);
  }
  const addresses = addressSets(fields.columns.map(({ field }) => field));
  return { ...read, fields, columns, addresses };
}

/** Records that are looked at to tell what a column holds. */
const SAMPLE = 1000;

/** By column the texts of the first records. */
function sampleOf(table: CsvTable, width: number): readonly (readonly string[])[] {
  const sample: string[][] = Array.from({ length: width }, () => []);
  let seen = 0;
  for (const piece of table.pieces()) {
    if (piece.kind !== 'record') continue;
    for (const [column, cells] of sample.entries()) cells.push(piece.record.text(column));
    seen += 1;
    if (seen === SAMPLE) break;
  }
  return sample;
}

type Own = Omit<DedupeRecords, 'fields' | 'columns' | 'addresses'> & { readonly columns: readonly Column[] };

/** Some columns, and what is said of each record beside them. */
async function readOwn(
  {
    path,
    table,
    pulse,
    seen,
  }: { readonly path: string; readonly table: CsvTable } & Required<Omit<DedupeReading, 'help'>>,
  own: OwnColumns,
): Promise<Own> {
  const take = ownTaker(own);
  const collect = makeSparingCollector();
  let rejected = 0;
  let firstRejectedLine: number | null = null;
  let rows = 0;
  let bytes = 0;
  const pieces = table.pieces();
  const next = (): ReturnType<typeof pieces.next> => translated(path, () => pieces.next());
  for (let step = next(); !step.done; step = next()) {
    const piece = step.value;
    if (piece.kind === 'gap') continue;
    rows += 1;
    if (rows % COLLECTED_EVERY === 0) {
      collect();
      seen(bytes);
      await pulse.beat('dedupe', rows, null);
    }
    if (piece.kind === 'record') {
      take.record(piece.record, rows);
      bytes += piece.record.end - piece.record.start;
    } else {
      rejected += 1;
      firstRejectedLine ??= piece.line;
    }
  }
  return { ...take.done(), rejected, firstRejectedLine };
}

interface OwnColumns {
  readonly id: number | null;
  readonly truth: number | null;
  readonly columns: readonly number[];
}

function ownTaker({ id, truth, columns }: OwnColumns): {
  readonly record: (record: RecordCursor, number: number) => void;
  readonly done: () => Omit<Own, 'rejected' | 'firstRejectedLine'>;
} {
  const names = nameTaker();
  const truths: (string | null)[] = [];
  const builders = columns.map(() => columnBuilder());
  return {
    record(record, number) {
      names.add(id === null ? String(number) : record.text(id));
      if (truth !== null) truths.push(record.text(truth).trim() || null);
      addCells(builders, columns, record);
    },
    done: () => ({
      ...names.done(),
      truth: truth === null ? null : truths,
      columns: builders.map(one => one.build()),
    }),
  };
}

interface NameTaker {
  readonly add: (name: string) => void;
  readonly done: () => Pick<DedupeRecords, 'size' | 'names' | 'areNamesUnique'>;
}

/** From the first name that comes back on, each is kept for itself. */
function nameTaker(): NameTaker {
  const names = new TextTable();
  let areNamesUnique = true;
  return {
    add(name) {
      const before = names.size;
      names.codeOf(name);
      if (names.size > before) return;
      areNamesUnique = false;
      names.stopLooking();
      names.codeOf(name);
    },
    done: () => ({ size: names.size, names: names.texts(), areNamesUnique }),
  };
}
