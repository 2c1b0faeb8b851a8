// Typed reads and writes on a store. The only place where a row's shape is asserted; may not hold SQL of its own.

import type { Store } from './open.ts';

type Bound = string | number | null | Uint8Array;
type Parameters = Readonly<Record<string, Bound>> | readonly Bound[];

function bindable(parameters: Parameters): unknown[] {
  return Array.isArray(parameters) ? [...parameters] : [parameters];
}

/** All rows, as objects. */
export function all<Row>(store: Store, sql: string, parameters: Parameters = []): Row[] {
  return store.connection.prepare(sql).all(...bindable(parameters)) as Row[];
}

/** Rows one at a time, as objects; the connection may not write while it iterates. */
export function iterate<Row>(store: Store, sql: string, parameters: Parameters = []): IterableIterator<Row> {
  return store.connection.prepare(sql).iterate(...bindable(parameters)) as IterableIterator<Row>;
}

/** Rows one at a time, as arrays in the order of the columns: half the price of objects. */
export function iterateRows<Row extends readonly unknown[]>(
  store: Store,
  sql: string,
  parameters: Parameters = [],
): IterableIterator<Row> {
  const statement = store.connection.prepare(sql).raw();
  return statement.iterate(...bindable(parameters)) as IterableIterator<Row>;
}

/** The values of the first column, one at a time. */
export function iterateValues<Value>(store: Store, sql: string): IterableIterator<Value> {
  return store.connection.prepare(sql).pluck().iterate() as IterableIterator<Value>;
}

/** Numbers as a list for `json_each`: one bound value, however many they are. */
export function jsonList(numbers: Int32Array): string {
  return `[${numbers.join()}]`;
}

/** The first row; null when there is none. */
export function first<Row>(store: Store, sql: string, parameters: Parameters = []): Row | null {
  return (store.connection.prepare(sql).get(...bindable(parameters)) as Row | undefined) ?? null;
}

/** Writes; returns how many rows changed and the id of the last one. */
export function run(
  store: Store,
  sql: string,
  parameters: Parameters = [],
): { readonly changes: number; readonly id: number } {
  const result = store.connection.prepare(sql).run(...bindable(parameters));
  return { changes: result.changes, id: Number(result.lastInsertRowid) };
}

/** A statement prepared once and run for many rows. */
export function prepared(store: Store, sql: string): (...values: Bound[]) => number {
  const statement = store.connection.prepare(sql);
  return (...values) => Number(statement.run(...values).lastInsertRowid);
}

/** The same with named values. */
export function preparedNamed(
  store: Store,
  sql: string,
): (values: Readonly<Record<string, Bound>>) => number {
  const statement = store.connection.prepare(sql);
  return values => Number(statement.run(values).lastInsertRowid);
}
