// Tells a quote that was never closed from a cell of many lines. May not move the reader: it looks ahead and says yes or no.
//
// Method. Quotes are suspect when they span lines and then close in the middle of text (the "closing" quote is the
// opening one of a later cell), or do not close within `quoteWindow` bytes after their first line end. Then the lines
// after the one where they opened are read as if they stood outside quotes: up to 16 records, within the same window.
// Where at least three quarters of them are sound rows of the table, the quote was lost: only its own line is damaged,
// and reading resumes at the next. Otherwise the cell is taken as long. Quotes still open at the end of the file need no
// such proof. Everything is counted from the opening quote, so the outcome never depends on how the bytes came in.

import { findFault, type RowShape } from './row-check.ts';
import { done, isBlankRecord, more, quoteWindow, type RecordScanner } from './scan.ts';

const recordsLookedAt = 16;

/** Part of a file: from `start` up to `end`, the last part when `isLast`. */
export interface Stretch {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

/** Inside lost quotes a cell would begin or end somewhere in the line, so a bare cell that holds a quote is no sound one. */
function holdsStrayQuote(scanner: RecordScanner, bytes: Buffer): boolean {
  for (let column = 0; column < scanner.width; column++) {
    const start = scanner.textStart(bytes, column);
    const end = scanner.textEnd(bytes, column);
    if (start < end && scanner.isQuote(bytes[start] as number)) continue;
    for (let at = start; at < end; at++) if (scanner.isQuote(bytes[at] as number)) return true;
  }
  return false;
}

function isSound(scanner: RecordScanner, at: { bytes: Buffer; start: number }, shape: RowShape): boolean {
  return findFault(scanner, at, shape) === null && !holdsStrayQuote(scanner, at.bytes);
}

/** True when the stretch reads as rows of the table; it must hold `quoteWindow` bytes, or all that is left. */
export function readsAsRows(scanner: RecordScanner, stretch: Stretch, shape: RowShape): boolean {
  if (shape.columns < 2) return false;
  const { bytes } = stretch;
  const limit = Math.min(stretch.end, stretch.start + quoteWindow);
  const isLast = stretch.isLast && limit === stretch.end;
  let start = stretch.start;
  let sound = 0;
  let unsound = 0;
  while (start < limit && sound + unsound < recordsLookedAt) {
    const outcome = scanner.scan(bytes, start, limit, isLast);
    if (outcome === more) break;
    if (outcome !== done) {
      unsound++;
      break;
    }
    if (isSound(scanner, { bytes, start }, shape)) sound++;
    else if (!isBlankRecord(bytes, start, scanner.end)) unsound++;
    start = scanner.end;
  }
  return sound > 0 && unsound * 4 <= sound + unsound;
}
