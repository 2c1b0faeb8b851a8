// Tells a row that is the header once more. May not judge other rows.

import type { RecordScanner } from './scan.ts';

const markBytes = [0xef, 0xbb, 0xbf] as const;

/**
 * Exports put one after the other each bring their header, and some a mark in UTF-8 before it. In a list of one column it may be
 * a value.
 */
export function isHeaderAgain(
  { starts, width }: RecordScanner,
  { bytes, start }: { readonly bytes: Buffer; readonly start: number },
  { headerBytes, columns }: { readonly headerBytes: Buffer | null; readonly columns: number },
): boolean {
  if (headerBytes === null || columns < 2 || width < columns) return false;
  const end = (starts[width] as number) - 1;
  const surplus = end - start - headerBytes.length;
  if (surplus !== 0 && surplus !== markBytes.length) return false;
  if (surplus > 0 && markBytes.some((byte, index) => bytes[start + index] !== byte)) return false;
  return headerBytes.compare(bytes, start + surplus, end) === 0;
}
