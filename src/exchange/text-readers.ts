// Readers of texts by the columns of a field: as exported, joined, or what is made of their meaning, each with a memory per column. May
// not change a text.

import type { Fact } from '../model/facts.ts';
import type { ReadCells } from './cell.ts';
import { meaningOf, rememberCell } from './column-reader.ts';

/** A cell as exported, and what was made of it. */
export interface Made<Result> {
  readonly text: string;
  readonly made: Result;
}

/** As exported; the first cell that means something, else the first that is not empty, else null. */
export function textReader(columns: readonly number[]): ReadCells<Fact> {
  const [only] = columns;
  if (only === undefined) return () => null;
  if (columns.length === 1) return cells => cells.plain(only) ?? (cells.text(only) || null);
  return cells => {
    const texts = columns.map(column => cells.text(column));
    return texts.find(text => meaningOf(text) !== null) ?? texts.find(text => text !== '') ?? null;
  };
}

/** All cells that are not empty, one under another; null where none is. */
export function joinedReader(columns: readonly number[]): ReadCells<Fact> {
  if (columns.length < 2) return textReader(columns);
  return cells =>
    columns
      .map(column => cells.text(column))
      .filter(text => text !== '')
      .join('\n') || null;
}

/** What `make` makes of the first cell that means something; null when none does. */
export function derivedReader<Result>(
  columns: readonly number[],
  make: (meaning: string) => Result,
): ReadCells<Result | null> {
  const [first, ...others] = columns.map(column =>
    rememberCell<Result | null>(column, null, text => {
      const meaning = meaningOf(text);
      return meaning === null ? null : make(meaning);
    }),
  );
  if (first === undefined) return () => null;
  if (others.length === 0) return first;
  return cells => {
    let result = first(cells);
    for (const read of others) result ??= read(cells);
    return result;
  };
}

/** What `make` makes of each cell that means something, beside its text as exported. */
export function eachReader<Result>(
  columns: readonly number[],
  make: (meaning: string) => Result,
): ReadCells<readonly Made<Result>[]> {
  const [first, ...others] = columns.map(column =>
    rememberCell<readonly Made<Result>[]>(column, [], text => {
      const meaning = meaningOf(text);
      return meaning === null ? [] : [{ text, made: make(meaning) }];
    }),
  );
  if (first === undefined) return () => [];
  if (others.length === 0) return first;
  return cells => [...first(cells), ...others.flatMap(read => read(cells))];
}
