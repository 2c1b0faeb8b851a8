// Finds a few texts among many, by their bytes: the few are put in a table, and the many pass by. May not know what they mean.

import { areEqualSpans, type Spans } from './spans.ts';
import { hashBytes } from './texts.ts';

/**
 * Writes by place of the few where among the many the same stands: the places of each list go on where those of the one before end. Only
 * where -1 stands is anything looked for, and left when there is none. The empty text is not found.
 */
export function findAmong(few: Spans, many: readonly Spans[], places: Int32Array): void {
  const table = tableOf(few, places);
  if (table === null) return;
  let before = 0;
  for (const some of many) {
    lookUp(some, table, before);
    before += some.ends.length;
  }
}

interface Few {
  readonly few: Spans;
  readonly slots: Int32Array;
  /** A bit by what a text looks like at a glance: most of the many are told to be none of the few without reading them. */
  readonly marks: Int32Array;
  readonly places: Int32Array;
}

/** Null where nothing is looked for. */
function tableOf(few: Spans, places: Int32Array): Few | null {
  let asked = 0;
  const isAsked = (at: number): boolean =>
    (places[at] as number) < 0 && (few.ends[at] as number) > (few.starts[at] as number);
  for (let at = 0; at < places.length; at++) asked += Number(isAsked(at));
  if (asked === 0) return null;
  const room = 2 ** Math.ceil(Math.log2(asked + 1));
  const [slots, marks] = [new Int32Array(4 * room).fill(-1), new Int32Array(room)];
  const { bytes, starts, ends } = few;
  for (let at = 0; at < places.length; at++) {
    if (!isAsked(at)) continue;
    const [start, end] = [starts[at] as number, ends[at] as number];
    let slot = hashBytes(bytes, start, end) & (slots.length - 1);
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = at;
    const glance = glanceAt(bytes, start, end);
    const word = (glance >>> 5) & (room - 1);
    marks[word] = (marks[word] as number) | (1 << (glance & 31));
  }
  return { few, slots, marks, places };
}

/** Gives those of the few that stand among the many and have no place yet the place they have there. */
function lookUp(many: Spans, { few, slots, marks, places }: Few, before: number): void {
  const { bytes, starts, ends } = many;
  const mask = slots.length - 1;
  for (let at = 0; at < ends.length; at++) {
    const [start, end] = [starts[at] as number, ends[at] as number];
    const glance = glanceAt(bytes, start, end);
    if ((((marks[(glance >>> 5) & (marks.length - 1)] as number) >>> (glance & 31)) & 1) === 0) continue;
    let slot = hashBytes(bytes, start, end) & mask;
    for (let one = slots[slot] as number; one >= 0; one = slots[slot] as number) {
      if ((places[one] as number) < 0 && areEqualSpans(few, one, many, at)) places[one] = before + at;
      slot = (slot + 1) & mask;
    }
  }
}

/** A hash of the length and four bytes of a text; of the empty one of what stands around it. */
function glanceAt(bytes: Uint8Array, start: number, end: number): number {
  const quarter = (end - start) >> 2;
  const four =
    (bytes[start] ?? 0) |
    ((bytes[start + quarter] ?? 0) << 8) |
    ((bytes[end - 1 - quarter] ?? 0) << 16) |
    ((bytes[end - 1] ?? 0) << 24);
  const mixed = Math.imul(four, 0x9e3779b1) + Math.imul(end - start, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
