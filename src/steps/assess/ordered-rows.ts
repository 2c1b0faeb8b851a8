// Rows that come in the order of persons, taken a person at a time: a merge join. May not look into a row.

/** Rows that begin with the key of a person. */
export interface OrderedRows<Row extends readonly [string, ...unknown[]]> {
  /** The rows of the person that comes next; none when the next rows are another's. */
  take(personKey: string): readonly Row[];
}

const NONE: readonly never[] = [];

/** Every person of the rows must be asked for, in their order. */
export function orderedRows<Row extends readonly [string, ...unknown[]]>(
  rows: readonly Row[],
): OrderedRows<Row> {
  let next = 0;
  return {
    take(personKey) {
      const from = next;
      while (rows[next]?.[0] === personKey) next += 1;
      return next === from ? NONE : rows.slice(from, next);
    },
  };
}
