// The files of dedupe below one another, as if they were one. May not look into a cell.

import { type Column, emptyColumn, shareDictionary } from '../../matching/columns/column.ts';
import type { MatchField } from '../../matching/fields/field-words.ts';
import { placesByKind } from '../../matching/fields/number-kinds.ts';
import type { DedupeRecords } from './dedupe-records.ts';

/** The columns of all files below one another; a file with fewer columns of a field has no values there. */
export function joinColumns(
  files: readonly DedupeRecords[],
  size: number,
): ReadonlyMap<MatchField, readonly Column[]> {
  const [first, ...others] = files;
  if (first === undefined || others.length === 0) return first?.columns ?? new Map();
  const fields = new Set(files.flatMap(file => [...file.columns.keys()]));
  return new Map(
    [...fields].map(field => {
      const places = placesOf(files, field);
      const most = Math.max(...places.flat().map(place => place + 1));
      const joined = Array.from({ length: most }, (_, place) => {
        const columns = files.map(
          (file, at) => file.columns.get(field)?.[places[at]?.indexOf(place) ?? -1] ?? emptyColumn(file.size),
        );
        return joinColumn(columns, size);
      });
      return [field, joined];
    }),
  );
}

/** By file where each of its columns of a field stands among those of all: in their order, but for numbers of several kinds. */
function placesOf(files: readonly DedupeRecords[], field: MatchField): readonly (readonly number[])[] {
  if (field !== 'national_id') return files.map(file => [...(file.columns.get(field) ?? []).keys()]);
  return placesByKind(
    files.map(({ fields }) => fields.columns.filter(one => one.field === field).map(({ header }) => header)),
  );
}

function joinColumn(columns: readonly Column[], size: number): Column {
  const shared = shareDictionary(columns);
  const codes = new Int32Array(size);
  let offset = 0;
  for (const column of shared) {
    codes.set(column.codes, offset);
    offset += column.codes.length;
  }
  return { codes, values: (shared[0] as Column).values };
}

/** By record the place of its file. */
export function filesByRecord(files: readonly DedupeRecords[], size: number): Uint8Array {
  const byRecord = new Uint8Array(size);
  let offset = 0;
  files.forEach((file, at) => {
    byRecord.fill(at, offset, offset + file.size);
    offset += file.size;
  });
  return byRecord;
}
