// Distinct texts, numbered in order of first appearance: an open-addressing table in typed arrays, for a Map of a million texts takes
// nearly twice the time. May not know what they mean.

const FIRST_SLOTS = 2048;

export interface TextTable {
  /** The code of a text; a new one gets the next. */
  readonly codeOf: (text: string) => number;
  /** By code the text; the table's own list. */
  readonly values: readonly string[];
}

export function textTable(): TextTable {
  let slots = new Int32Array(FIRST_SLOTS).fill(-1);
  let hashes = new Int32Array(FIRST_SLOTS / 2);
  const values: string[] = [];
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    const wider = new Int32Array(hashes.length * 2);
    wider.set(hashes);
    hashes = wider;
    const mask = slots.length - 1;
    for (let code = 0; code < values.length; code++) {
      let slot = (hashes[code] as number) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
  };
  return {
    values,
    codeOf(text) {
      const hash = hashText(text);
      const mask = slots.length - 1;
      let slot = hash & mask;
      for (let code = slots[slot] as number; code >= 0; code = slots[slot] as number) {
        if (hashes[code] === hash && values[code] === text) return code;
        slot = (slot + 1) & mask;
      }
      const added = values.push(text) - 1;
      slots[slot] = added;
      hashes[added] = hash;
      if (values.length * 2 === slots.length) grow();
      return added;
    },
  };
}

/** FNV-1a over UTF-16 units, its high bits brought down. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
