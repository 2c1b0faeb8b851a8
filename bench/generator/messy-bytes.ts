// Bytes that are no text, put in after the encoding. What they hit is marked damaged.

import { type Pollution, pickRecords } from './messy-pollution.ts';
import type { Sheet } from './messy-sheet.ts';
import type { Random } from './random.ts';

const MARK = '@@BYTES@@';

/** Puts bytes where a mark stands in a cell of one record. */
const inCell = (id: string, bytes: readonly number[]): Pollution => ({
  id,
  family: 'byte',
  spoil(sheet: Sheet, random: Random) {
    if (sheet.encoding !== 'utf-8') return false;
    // The file has to be UTF-8 to anybody's eyes: some other letters outside ASCII.
    for (const line of sheet.lines)
      if (line.kind === 'record' && line.cells.length > 1) line.cells[1] = `${line.cells[1]}é`;
    const line = pickRecords(sheet, random, 1)[0];
    if (line === undefined || line.cells.length < 2) return false;
    line.damaged = true;
    const at = random.pick([...line.cells.keys()].filter(column => column > 0 && line.cells[column] !== ''));
    line.cells[at] = `${MARK}${line.cells[at]}`;
    sheet.spoilBytes = written => {
      const place = written.indexOf(MARK);
      return Buffer.concat([
        written.subarray(0, place),
        Buffer.from(bytes),
        written.subarray(place + MARK.length),
      ]);
    };
    return true;
  },
});

export const BYTES: readonly Pollution[] = [
  inCell('byte-windows-1252', [0xeb]),
  inCell('byte-lone-surrogate', [0xed, 0xa0, 0x80]),
  inCell('byte-overlong', [0xc0, 0xaf]),
  inCell('byte-cut-letter', [0xe2, 0x82]),
  {
    id: 'nul-padding-at-end',
    family: 'byte',
    spoil: sheet => {
      sheet.spoilBytes = written => Buffer.concat([written, Buffer.alloc(512)]);
    },
  },
];
