// A list of integers that grows, without boxing any. Nothing else.

const FIRST_CAPACITY = 1024;

export interface Growing {
  readonly push: (value: number) => void;
  readonly done: () => Int32Array;
}

export function growing(): Growing {
  let values = new Int32Array(FIRST_CAPACITY);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const wider = new Int32Array(length * 2);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    done: () => values.slice(0, length),
  };
}
