// What a documented view is described by, and the parts of SQL that several share. May not hold a view.

/** One documented view. */
export interface ViewSpec {
  readonly name: string;
  readonly about: string;
  /** Column name → what it holds, in the order of the view. */
  readonly columns: Readonly<Record<string, string>>;
  readonly select: string;
}

export const KEY = 'record key, source/entity/id';
export const SOURCE = 'name of the source';

/** Joins a record table to its current snapshot. */
export function current(table: string, alias: string): string {
  return `from ${table} ${alias}
join file on file.file_id = ${alias}.file_id
join snapshot on snapshot.snapshot_id = file.snapshot_id and snapshot.is_current = 1`;
}

/** The record key of a row of {@link current}. */
export function keyOf(entity: string, alias: string): string {
  return `snapshot.source || '/${entity}/' || ${alias}.source_id`;
}
