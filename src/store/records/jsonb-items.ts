// Reads facts in JSONB item by item, without making an object of any: what jsonb.ts writes, in which a text stands as it is. May not
// know what a fact means.

const SIZE_SHIFT = 4;
/** Sizes up to 11 stand in the header byte; from 12 on it says how many bytes of size follow: 1, 2, 4 or 8. */
const INLINE = 11;
const BYTE = 256;

/** An item of some bytes: its payload lies from `start` up to `end`, where the next item begins. */
export class JsonbItem {
  start = 0;
  end = 0;

  /** Reads the header that stands at a place. */
  read(bytes: Uint8Array, at: number): void {
    const header = bytes[at] as number;
    let size = header >>> SIZE_SHIFT;
    this.start = at + 1;
    if (size > INLINE) {
      const width = 1 << (size - INLINE - 1);
      size = 0;
      for (let byte = 0; byte < width; byte++) size = size * BYTE + (bytes[this.start++] as number);
    }
    this.end = this.start + size;
  }
}
