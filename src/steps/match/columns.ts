// The texts of the store as dictionary-encoded columns by field. One pass; no object per record, no text decoded.

import { type Column, type ColumnBuilder, columnBuilder } from '../../matching/columns/column.ts';
import { mapColumns } from '../../matching/columns/made-columns.ts';
import type { MatchField } from '../../matching/fields/field-words.ts';
import type { RawFields } from '../../matching/fields/raw-fields.ts';
import type { Store } from '../../store/open.ts';
import { allFacts, type RankedRecords, someFacts } from '../../store/persons/match-records.ts';
import { JsonbItem } from '../../store/records/jsonb-items.ts';
import type { MatchedEntity } from '../../store/schema/matching.ts';
import type { Pulse } from '../pulse.ts';
import { comparedColumns, type FactsTaker, MOST_FURTHER, pageReader } from './compared-facts.ts';

/** The columns of some records, and what only a project knows. */
export interface StoreColumns {
  readonly raw: RawFields;
  /** Postcode, number and addition, in the order of matching: the addition tells neighbours apart. Null of organisations. */
  readonly addresses: Column | null;
  /** Which columns hold anything, by their place. */
  readonly filled: readonly number[];
}

export interface Reading {
  readonly ranked: RankedRecords;
  readonly pulse: Pulse;
}

/** The columns of all current records, by rank. */
export async function storeColumns(
  store: Store,
  entity: MatchedEntity,
  { ranked, pulse }: Reading,
): Promise<StoreColumns> {
  const read = pageReader(entity);
  const columns = columnTaker(entity);
  let count = 0;
  for (const page of allFacts(store, entity)) {
    read(page, columns);
    count += page.count;
    await pulse.beat('dedupe', count, ranked.size);
  }
  return columns.inOrder(orderOf(ranked));
}

/** Which columns of which records are read. */
export interface SomeRecords {
  readonly recordIds: Int32Array;
  /** Columns that are filled, be it by others. */
  readonly filled: readonly number[];
  /** By the place of a record and that of a column: what is not wanted is left empty. */
  readonly isWanted: (record: number, column: number) => boolean;
}

/** The columns of some records in that order. Null when they fill one that is not filled. */
export function columnsOf(
  store: Store,
  entity: MatchedEntity,
  { recordIds, filled, isWanted }: SomeRecords,
): StoreColumns | null {
  const read = pageReader(entity);
  const columns = columnTaker(entity, isWanted);
  for (const page of someFacts(store, entity, recordIds)) read(page, columns);
  const found = columns.inOrder(null, filled);
  return found.filled.every(place => filled.includes(place)) ? found : null;
}

function columnTaker(
  entity: MatchedEntity,
  isWanted: SomeRecords['isWanted'] | null = null,
): FactsTaker & { readonly inOrder: (order: Int32Array | null, wanted?: readonly number[]) => StoreColumns } {
  const columns = comparedColumns(entity);
  const builders = columns.map(() => columnBuilder());
  const points = columns.findIndex(({ fact }) => fact === 'points');
  const further = builders.slice(points, points + 2 * MOST_FURTHER);
  let size = 0;
  /** A list of points holds the addresses and the numbers. */
  const isLeft = (column: number): boolean =>
    isWanted?.(size, column) === false && (column !== points || !isWanted(size, points + MOST_FURTHER));
  return {
    take(column, bytes, item) {
      if (column === points) {
        if (isLeft(column)) for (const builder of further) builder.add(null);
        else addPoints(bytes, item, further);
      } else if (isLeft(column)) (builders[column] as ColumnBuilder).add(null);
      else (builders[column] as ColumnBuilder).addBytes(bytes, item.start, item.end);
    },
    end() {
      size += 1;
    },
    inOrder(order, wanted = []) {
      const built = builders.map(builder => builder.build());
      const filled = [...built.keys()].filter(at => (built[at] as Column).values.size > 0);
      const fields = new Map<MatchField, Column[]>();
      let addresses: Column | null = null;
      columns.forEach(({ field }, at) => {
        const column = built[at] as Column;
        if (field === null) [addresses = null] = mapColumns([column], text => text, { order });
        else if (column.values.size > 0 || wanted.includes(at))
          fields.set(field, [...(fields.get(field) ?? []), column]);
      });
      // Names are read one record at a time: what is remembered of some must not hang on the others.
      const raw: RawFields = { size, columns: fields, nameOrder: 'given-first', ...(order && { order }) };
      return { raw, addresses, filled };
    },
  };
}

/** Which of the further columns a point fills: `email` begins with it, and no other field does. */
const E = 0x65;

/** Further addresses and numbers, each a list of field, text and key; the columns of e-mail addresses stand first. */
function addPoints(bytes: Uint8Array, list: JsonbItem, further: readonly ColumnBuilder[]): void {
  const added = [0, 0];
  const point = new JsonbItem();
  const item = new JsonbItem();
  for (let at = list.start; at < list.end; at = point.end) {
    point.read(bytes, at);
    item.read(bytes, point.start);
    const kind = bytes[item.start] === E ? 0 : 1;
    item.read(bytes, item.end);
    const place = added[kind] as number;
    added[kind] = place + 1;
    if (place < MOST_FURTHER) further[kind * MOST_FURTHER + place]?.addBytes(bytes, item.start, item.end);
  }
  for (const kind of [0, 1])
    for (let place = added[kind] as number; place < MOST_FURTHER; place++)
      further[kind * MOST_FURTHER + place]?.add(null);
}

/** By rank the place of the record in the order of record ids. */
function orderOf({ recordIds }: RankedRecords): Int32Array {
  const sorted = recordIds.toSorted();
  const lowest = sorted[0] ?? 0;
  const places = new Int32Array((sorted.at(-1) ?? 0) - lowest + 1);
  sorted.forEach((recordId, place) => {
    places[recordId - lowest] = place;
  });
  return recordIds.map(recordId => places[recordId - lowest] ?? 0);
}
