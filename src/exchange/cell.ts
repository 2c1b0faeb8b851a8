// How the readers of rows look at cells. Types only; a file format gives the cells.

import type { TextBytes } from '../model/facts.ts';

/** The cells of one record; the same object may stand for the next record later. */
export interface Cells {
  /** Ordinal of the record within its file. */
  readonly position: number;
  /** '' for an empty cell. */
  text(column: number): string;
  /** The same; unlike `text`, good to keep after the record. */
  ownText(column: number): string;
  isEmpty(column: number): boolean;
  /** The text of a cell as UTF-8, where it stands so in the file; null for an empty cell, and where it does not. */
  plain(column: number): TextBytes | null;
  /** A number that means the same text whenever this column has it; -1 for none. */
  key(column: number): number;
}

/** Reads one thing of a record. */
export type ReadCells<Result> = (cells: Cells) => Result;
