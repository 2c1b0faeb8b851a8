// How many pairs there are.

/** Pairs among so many records. */
export function pairCount(records: number): number {
  return (records * (records - 1)) / 2;
}
