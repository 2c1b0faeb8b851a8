// Says which spaces beside a cell are none of its text. May not look at quotes.

/**
 * `kept`: all are text. `initial`: one space follows each delimiter and belongs to it (`a, "b, c"`). `around`: cells are padded with
 * spaces on both sides, also outside their quotes (`a  , "b, c" `).
 */
export type Blanks = 'kept' | 'initial' | 'around';

const space = 0x20;

/** Where the text of a cell begins. */
export function textStart(bytes: Uint8Array, start: number, end: number, blanks: Blanks): number {
  if (blanks === 'kept' || start >= end || bytes[start] !== space) return start;
  let at = start + 1;
  if (blanks === 'around') while (at < end && bytes[at] === space) at++;
  return at;
}

/** Where it ends; `start` is where it begins. */
export function textEnd(bytes: Uint8Array, start: number, end: number, blanks: Blanks): number {
  let at = end;
  if (blanks === 'around') while (at > start && bytes[at - 1] === space) at--;
  return at;
}
