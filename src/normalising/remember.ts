// Remembers what a function made of a text: the cells of a column repeat. May not change what it makes.

/** How many texts a memory holds; a slot is a number below it. */
export const SLOTS: number = 8192;

/**
 * The same function with a direct-mapped memory: `slot` is a small number that equal texts share (-1 for none), so that
 * looking up costs no hashing. `work` must depend on the text alone.
 */
export function remember<Result>(work: (text: string) => Result): (text: string, slot: number) => Result {
  const texts: (string | undefined)[] = new Array(SLOTS).fill(undefined);
  const results: (Result | undefined)[] = new Array(SLOTS).fill(undefined);
  return (text, slot) => {
    if (slot < 0) return work(text);
    if (texts[slot] === text) return results[slot] as Result;
    const result = work(text);
    texts[slot] = text;
    results[slot] = result;
    return result;
  };
}
