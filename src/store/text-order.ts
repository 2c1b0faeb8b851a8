// The order in which SQLite sorts texts (BINARY), for what is put in order here beside what came from there.

const PAIR = /[\ud800-\udfff]/;

/** That of UTF-8 bytes, as `Array.sort` wants it: that of JavaScript but for signs that it writes as a pair. */
export function compareTexts(one: string, other: string): number {
  if (PAIR.test(one) || PAIR.test(other)) return Buffer.compare(Buffer.from(one), Buffer.from(other));
  return one === other ? 0 : one < other ? -1 : 1;
}
