// Rows that come in the order of persons, taken a person at a time: a merge join of cursors. May not look into a row.

/** A cursor whose rows begin with the key of a person. */
export interface OrderedRows<Row extends readonly [string, ...unknown[]]> {
  /** The rows of the person that comes next; none when the next rows are another's. */
  take(personKey: string): readonly Row[];
  /** Lets the cursor go; a connection with an open one cannot be closed. */
  close(): void;
}

const NONE: readonly never[] = [];

/** Every person of the rows must be asked for, in their order. */
export function orderedRows<Row extends readonly [string, ...unknown[]]>(
  rows: Iterator<Row>,
): OrderedRows<Row> {
  let next = rows.next();
  return {
    take(personKey) {
      if (next.done || next.value[0] !== personKey) return NONE;
      const own: Row[] = [];
      while (!next.done && next.value[0] === personKey) {
        own.push(next.value);
        next = rows.next();
      }
      return own;
    },
    close: () => void rows.return?.(),
  };
}
