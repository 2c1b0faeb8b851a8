// Spliced bytes are what joining the pieces by hand gives, also when they grow beyond the memory that is there and for many in a row.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Splice, Splicer } from '../../src/formats/splice.ts';

const bytes = fc.uint8Array({ maxLength: 400 }).map(part => Buffer.from(part));
/** Bytes, places in them, and what comes there. */
const task = fc.tuple(bytes, fc.array(fc.tuple(fc.nat(400), bytes), { maxLength: 6 })).map(([whole, raw]) => {
  const places = raw.map(([place]) => Math.min(place, whole.length)).sort((one, other) => one - other);
  const splices: Splice[] = [];
  for (let index = 0; index + 1 < places.length; index += 2)
    splices.push({
      ...{ start: places[index] as number, end: places[index + 1] as number },
      by: raw[index]?.[1] as Buffer,
    });
  return { whole, splices };
});

function byHand(whole: Buffer, splices: readonly Splice[]): Buffer {
  const parts: Uint8Array[] = [];
  let kept = 0;
  for (const { start, end, by } of splices) {
    parts.push(whole.subarray(kept, start), by);
    kept = end;
  }
  return Buffer.concat([...parts, whole.subarray(kept)]);
}

it('gives the bytes with the splices in their place, one after the other', () => {
  fc.assert(
    fc.property(fc.array(task, { minLength: 1, maxLength: 4 }), tasks => {
      const splicer = new Splicer(8);
      for (const { whole, splices } of tasks) {
        splicer.begin(whole);
        for (const splice of splices) splicer.splice(0, splice);
        expect(Buffer.from(splicer.finish()).equals(byHand(whole, splices))).toBe(true);
      }
    }),
  );
});
