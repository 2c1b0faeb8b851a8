// The files of dedupe below one another, as if they were one. May not look into a cell.

import { type Column, emptyColumn, shareDictionary } from '../../matching/columns/column.ts';
import type { MatchField } from '../../matching/fields/field-words.ts';
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
      const most = Math.max(...files.map(file => file.columns.get(field)?.length ?? 0));
      return [field, Array.from({ length: most }, (_, at) => joinColumn(files, field, { at, size }))];
    }),
  );
}

function joinColumn(
  files: readonly DedupeRecords[],
  field: MatchField,
  { at, size }: { readonly at: number; readonly size: number },
): Column {
  const columns = files.map(file => file.columns.get(field)?.[at] ?? emptyColumn(file.size));
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
export function partsOf(files: readonly DedupeRecords[], size: number): Uint8Array {
  const parts = new Uint8Array(size);
  let offset = 0;
  files.forEach((file, at) => {
    parts.fill(at, offset, offset + file.size);
    offset += file.size;
  });
  return parts;
}
