// Tuples of integers, numbered in order of first appearance: an open-addressing table in typed arrays. May not know what they mean.

const FIRST_CAPACITY = 1024;

export interface TupleTable {
  /** The number of a tuple of the table's width; a new tuple is copied. */
  readonly numberOf: (tuple: Int32Array) => number;
  readonly size: () => number;
  /** The values at one position, by number. */
  readonly column: (position: number) => Int32Array;
}

export function tupleTable(width: number): TupleTable {
  let slots = new Int32Array(FIRST_CAPACITY * 2).fill(-1);
  let values = new Int32Array(FIRST_CAPACITY * width);
  let size = 0;
  const isSame = (number: number, tuple: Int32Array): boolean => {
    const start = number * width;
    for (let at = 0; at < width; at++) if (values[start + at] !== tuple[at]) return false;
    return true;
  };
  const slotOf = (tuple: Int32Array): number => {
    const mask = slots.length - 1;
    let slot = hashTuple(tuple) & mask;
    for (let number = slots[slot] ?? -1; number >= 0; number = slots[slot] ?? -1) {
      if (isSame(number, tuple)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    const wider = new Int32Array(values.length * 2);
    wider.set(values);
    values = wider;
    for (let number = 0; number < size; number++)
      slots[slotOf(values.subarray(number * width, (number + 1) * width))] = number;
  };
  return {
    numberOf(tuple) {
      const known = slots[slotOf(tuple)] ?? -1;
      if (known >= 0) return known;
      if (size * 2 >= slots.length) grow();
      values.set(tuple, size * width);
      slots[slotOf(tuple)] = size;
      return size++;
    },
    size: () => size,
    column(position) {
      const column = new Int32Array(size);
      for (let number = 0; number < size; number++)
        column[number] = values[number * width + position] as number;
      return column;
    },
  };
}

/** FNV-1a's step over whole integers, mixed once more. */
function hashTuple(tuple: Int32Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < tuple.length; at++) hash = Math.imul(hash ^ (tuple[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
