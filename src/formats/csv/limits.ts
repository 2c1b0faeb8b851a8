// What is too large to be read, and says on which line. May not look at what a cell holds.

import { CsvProblem } from './problem.ts';
import type { RecordScanner } from './scan.ts';

/** Above these a file is refused. */
export interface CsvLimits {
  readonly cellBytes: number;
  readonly columns: number;
}

/** A cell over the limit is refused also on a line that is damaged behind it: it may have been seen before the damage was. */
export function checkCells({ starts }: RecordScanner, count: number, limits: CsvLimits, line: number): void {
  for (let column = 0; column < count; column++) {
    const length = (starts[column + 1] as number) - 1 - (starts[column] as number);
    if (length > limits.cellBytes) refuseOver('cellBytes', limits, line);
  }
}

/** Throws CsvProblem 'limit-cell' or 'limit-columns' with the line of the record. */
export function refuseOver(name: keyof CsvLimits, limits: CsvLimits, line: number): never {
  const kind = name === 'columns' ? 'limit-columns' : 'limit-cell';
  throw new CsvProblem(kind, line, { limit: name, allowed: limits[name] });
}
