// Texts as spans of bytes.

import type { Spans } from '../../src/matching/columns/spans.ts';

/** What stands between spans is no part of any. */
export function spansOfTexts(texts: readonly string[]): Spans {
  const [starts, ends]: [number[], number[]] = [[], []];
  let bytes = '';
  for (const one of texts) {
    starts.push(Buffer.byteLength(bytes));
    bytes += one;
    ends.push(Buffer.byteLength(bytes));
    bytes += '#';
  }
  return { bytes: Buffer.from(bytes), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
