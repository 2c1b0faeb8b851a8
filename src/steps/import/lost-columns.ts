// Notes which columns of before an export lacks. May not change a mapping.

import { type KnownColumn, lostColumns } from '../../exchange/lost-columns.ts';
import type { CivilDate } from '../../model/calendar.ts';
import type { Entity } from '../../model/field.ts';
import type { Store } from '../../store/open.ts';
import { lostOf, noteLost, openLost, type StoredLost } from '../../store/records/lost-columns.ts';
import { currentFiles } from '../../store/records/snapshots.ts';
import type { FileColumn } from '../read/file-columns.ts';
import type { OpenedFile } from '../read/open-file.ts';

interface Arrival {
  readonly source: string;
  readonly entity: Entity;
  readonly isPartial: boolean;
  readonly files: readonly OpenedFile[];
  readonly today: CivilDate;
}

/** Columns of before, by list; read it before the new export takes their place. */
export type ColumnsBefore = ReadonlyMap<string, readonly KnownColumn[]>;

type Column = Pick<FileColumn, 'header' | 'field'>;

/** A part is compared with parts that number their rows by the same column: invoices and tickets have other columns. */
const listOf = (isPartial: boolean, columns: readonly Column[]): string =>
  isPartial ? (columns.find(({ field }) => field === 'source_id')?.header ?? '') : '';

/** Columns with values, of the last export of each list. */
export function columnsBefore(store: Store, { source, entity, isPartial }: Arrival): ColumnsBefore {
  const before = new Map<string, KnownColumn[]>();
  for (const file of currentFiles(store)) {
    if (file.source !== source || file.entity !== entity) continue;
    const columns = JSON.parse(file.columns) as FileColumn[];
    const list = listOf(isPartial, columns);
    const known = columns.flatMap(({ header, field, filled }) =>
      field === null || filled === 0 ? [] : [{ header, field }],
    );
    // Parts follow one another, the files of a whole export stand together.
    before.set(list, isPartial ? known : [...(before.get(list) ?? []), ...known]);
  }
  return before;
}

/** Notes what is lost; gives all of this source and entity that is not gone for good. */
export function noteLostColumns(
  store: Store,
  arrival: Arrival,
  before: ColumnsBefore,
): readonly StoredLost[] {
  const { source, entity, isPartial, files, today } = arrival;
  const lists = Map.groupBy(files, file => listOf(isPartial, file.mapping.columns));
  for (const [list, own] of lists) {
    const name = { source, entity, list };
    const known = [...lostOf(store, name), ...(before.get(list) ?? [])];
    noteLost(
      store,
      name,
      lostColumns(
        known,
        own.flatMap(({ mapping }) => mapping.columns),
      ),
      today,
    );
  }
  return lostNow(store, arrival);
}

/** What is lost of this source and entity, and not gone for good. */
export function lostNow(
  store: Store,
  { source, entity }: Pick<Arrival, 'source' | 'entity'>,
): readonly StoredLost[] {
  return openLost(store, source).filter(one => one.entity === entity);
}
