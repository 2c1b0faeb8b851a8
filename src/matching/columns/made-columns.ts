// Columns made of others: every distinct text is read once. May not know what a text means.

import { type Column, recode } from './column.ts';
import { sharedZeros } from './ints.ts';
import { TextTable } from './text-table.ts';
import { textReader } from './texts.ts';

/** The column with every distinct text made into another; null becomes no value. */
export function mapColumn(column: Column, work: (text: string) => string | null): Column {
  const [mapped] = mapColumns([column], work);
  return mapped as Column;
}

/** The column taken apart: every distinct text is read once, and by part becomes a text of its own column; null becomes no value. */
export function splitColumn<Part extends string>(
  { codes, values }: Column,
  parts: readonly Part[],
  work: (text: string) => Readonly<Record<Part, string | null>>,
): Readonly<Record<Part, Column>> {
  const read = textReader(values);
  const tables = parts.map(() => new TextTable());
  const made = parts.map(() => sharedZeros(values.size).fill(UNSEEN));
  const [first = new Int32Array()] = made;
  for (let record = 0; record < codes.length; record++) {
    const code = codes[record] as number;
    if (code < 0 || first[code] !== UNSEEN) continue;
    const texts = work(read(code));
    parts.forEach((part, at) => {
      const text = texts[part];
      (made[at] as Int32Array)[code] =
        text === null || text === '' ? -1 : (tables[at] as TextTable).codeOf(text);
    });
  }
  return Object.fromEntries(
    parts.map((part, at) => [
      part,
      { codes: recode(codes, made[at] as Int32Array), values: (tables[at] as TextTable).texts() },
    ]),
  ) as Record<Part, Column>;
}

/** Lists of texts by code as columns over one dictionary: the first of each list, the second, and so on; empty texts are none. */
export function listColumns(
  { codes, values }: Column,
  textsOf: (code: number) => readonly string[],
): readonly Column[] {
  const table = new TextTable();
  const made: Int32Array[] = [];
  for (let code = 0; code < values.size; code++)
    textsOf(code).forEach((text, at) => {
      made[at] ??= new Int32Array(values.size).fill(-1);
      made[at][code] = text === '' ? -1 : table.codeOf(text);
    });
  const texts = table.texts();
  return made.map(one => ({ codes: recode(codes, one), values: texts }));
}

/**
 * Columns with every distinct text made into another, over one dictionary, so that their codes compare; in another order or of some records
 * only, by place the record, where that is given. The dictionary follows the records.
 */
export function mapColumns(
  columns: readonly Column[],
  work: (text: string) => string | null,
  { order = null, plain = null }: MapOptions = {},
): readonly Column[] {
  const table = new TextTable(columns.map(({ values }) => values));
  const room = new Uint8Array(LONGEST_PLAIN);
  const recoded = columns.map(({ codes, values }) => {
    const read = textReader(values);
    const { bytes, starts } = values;
    const made = sharedZeros(values.size).fill(UNSEEN);
    const makeFor = (code: number): number => {
      const length = plain?.(bytes, starts[code] as number, starts[code + 1] as number, room) ?? 0;
      if (length > 0) made[code] = table.codeOfBytes(room, 0, length);
      else {
        const result = work(read(code));
        made[code] = result === null || result === '' ? -1 : table.codeOf(result);
      }
      return made[code] as number;
    };
    const mapped = sharedZeros(order?.length ?? codes.length);
    for (let place = 0; place < mapped.length; place++) {
      const code = codes[order === null ? place : (order[place] as number)] as number;
      const known = code < 0 ? -1 : (made[code] as number);
      mapped[place] = known === UNSEEN ? makeFor(code) : known;
    }
    return mapped;
  });
  const values = table.texts();
  return recoded.map(codes => ({ codes, values }));
}

const UNSEEN = -2;
const LONGEST_PLAIN = 64;

/** Writes what a common text becomes, told from its bytes, at the start of `to`, which holds 64; gives its length, 0: read it as text. */
export type Plain = (bytes: Uint8Array, start: number, end: number, to: Uint8Array) => number;

export interface MapOptions {
  readonly order?: Int32Array | null | undefined;
  readonly plain?: Plain | null | undefined;
}
