// Reads the cells of a record by field: texts, meanings, dates and flags, each with a memory per column. Pure and total: a
// cell that cannot be read is null, and is counted. May not change a text: what the source exported is kept beside its key.

import type { Fact, FactName } from '../model/facts.ts';
import { type Entity, type Field, kindOf } from '../model/field.ts';
import type { SignalType } from '../model/signal.ts';
import type { DateOrder } from '../normalising/date.ts';
import type { ReadCells } from './cell.ts';
import { laterDate, makeDateColumn, makeFlagColumn, NO_DATE, type ReadDate } from './column-reader.ts';
import type { ColumnLooks, DateColumnLook, FlagTexts } from './looks.ts';
import { derivedReader, eachReader, joinedReader, type Made, textReader } from './text-readers.ts';

/** How the cells of one file are read: columns by field, and the date order of each date column. */
export interface ReadingPlan {
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly dateOrders: ReadonlyMap<number, DateOrder>;
  /** ISO 3166-1 alpha-2 where the record says nothing. */
  readonly country: string;
  readonly emptyIsFalse: boolean;
  readonly activityType: SignalType;
  /** Words for yes and no beyond the usual ones, lower case; null for none. */
  readonly booleanWords: { readonly yes: readonly string[]; readonly no: readonly string[] } | null;
  /** Between several values in one cell; null: whatever is found. */
  readonly separator: string | null;
}

/** What makes each fact of an entity; null for one that this file cannot hold. */
export type FactReaders<Of extends Entity> = Readonly<Record<FactName<Of>, ReadCells<Fact> | null>>;

/** Readers of the fields of one file. Each is made once, before the first record; a field without a column reads as null. */
export interface FieldReaders {
  has(field: Field): boolean;
  /** As exported; the first cell that means something, else the first that is not empty, else null. */
  text(field: Field): ReadCells<Fact>;
  /** All cells of some fields that are not empty, one under another; null where none is. */
  joined(fields: readonly Field[]): ReadCells<Fact>;
  /** Without guards and placeholders, trimmed; null when nothing is left. */
  meaning(field: Field): ReadCells<string | null>;
  /** What `make` makes of the first cell that means something; null when none does. */
  derived<Result>(field: Field, make: (meaning: string) => Result): ReadCells<Result | null>;
  /** What `make` makes of each cell that means something, beside its text as exported. */
  each<Result>(field: Field, make: (meaning: string) => Result): ReadCells<readonly Made<Result>[]>;
  /** The column of a field that has one column; null for another. */
  onlyColumn(field: Field): number | null;
  /** The latest date of the columns of a field. Make it once a field and ask it once a record: it counts what it sees. */
  date(field: Field): ReadCells<ReadDate>;
  /** What `date` last read of that field. */
  lastDate(field: Field): () => ReadDate;
  flag(field: Field): ReadCells<boolean | null>;
  /** What the columns turned out to hold; who reads a status counts what is not understood. */
  readonly looks: ColumnLooks;
}

export function makeFieldReaders(plan: ReadingPlan): FieldReaders {
  const columnsOf = (field: Field): readonly number[] => plan.columns.get(field) ?? [];
  const dates = new Map<number, DateColumnLook>();
  const flags = new Map<number, FlagTexts>();
  return {
    has: field => plan.columns.has(field),
    onlyColumn: field => (columnsOf(field).length === 1 ? (columnsOf(field)[0] ?? null) : null),
    text: field => textReader(columnsOf(field)),
    joined: fields => joinedReader(fields.flatMap(columnsOf)),
    meaning: field => derivedReader(columnsOf(field), meaning => meaning),
    derived: (field, make) => derivedReader(columnsOf(field), make),
    each: (field, make) => eachReader(columnsOf(field), make),
    ...dateReaders(plan, columnsOf, dates),
    flag: flagReader(plan, columnsOf, flags),
    looks: { dates, flags, unreadStatuses: { count: 0 } },
  };
}

type ColumnsOf = (field: Field) => readonly number[];

function dateReaders(
  plan: ReadingPlan,
  columnsOf: ColumnsOf,
  looks: Map<number, DateColumnLook>,
): Pick<FieldReaders, 'date' | 'lastDate'> {
  const last = new Map<Field, { date: ReadDate }>();
  const lastOf = (field: Field): { date: ReadDate } => {
    const holder = last.get(field) ?? { date: NO_DATE };
    last.set(field, holder);
    return holder;
  };
  return {
    date(field) {
      const holder = lastOf(field);
      const readers = columnsOf(field).map(column => {
        const { read, look } = makeDateColumn(column, plan.dateOrders.get(column) ?? 'undecided');
        looks.set(column, look);
        return read;
      });
      return cells => {
        let date = NO_DATE;
        for (const read of readers) date = laterDate(date, read(cells));
        holder.date = date;
        return date;
      };
    },
    lastDate(field) {
      const holder = lastOf(field);
      return () => holder.date;
    },
  };
}

function flagReader(
  { emptyIsFalse, booleanWords }: ReadingPlan,
  columnsOf: ColumnsOf,
  looks: Map<number, FlagTexts>,
): FieldReaders['flag'] {
  return field => {
    const readers = columnsOf(field).map(column => {
      const isFalse = emptyIsFalse && kindOf(field) === 'boolean';
      const { read, texts } = makeFlagColumn(column, isFalse, booleanWords);
      looks.set(column, texts);
      return read;
    });
    return cells => {
      let result: boolean | null = null;
      for (const read of readers) {
        const flag = read(cells);
        if (flag === true) return true;
        result ??= flag;
      }
      return result;
    };
  };
}

/** The day of a field as a fact; null where the file has no such column. */
export function dayFact(fields: FieldReaders, field: Field): ReadCells<Fact> | null {
  const read = fields.date(field);
  return fields.has(field) ? cells => read(cells).on : null;
}

/** A flag as a fact: 1, 0, or null for unknown. */
export function flagFact(read: ReadCells<boolean | null>): ReadCells<Fact> {
  return cells => {
    const flag = read(cells);
    return flag === null ? null : Number(flag);
  };
}
