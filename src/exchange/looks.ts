// What the columns of a file turned out to hold, also where several readers each saw a part of its rows. May not read a cell.

import { type DateTally, emptyDateTally } from '../normalising/date.ts';

/** A text, and the position of the record that had it first. */
export interface FirstSeen {
  readonly text: string;
  readonly position: number;
}

/** What a date column turned out to hold. */
export interface DateColumnLook {
  readonly tally: DateTally;
  /** The first value that fits two orders and means two days; it tells no more than a day and a month. */
  example: FirstSeen | null;
}

/** The texts of a boolean column that mean yes and no; null where none was seen. */
export interface FlagTexts {
  yes: FirstSeen | null;
  no: FirstSeen | null;
}

/** Date and boolean columns, by column. */
export interface ColumnLooks {
  readonly dates: ReadonlyMap<number, DateColumnLook>;
  readonly flags: ReadonlyMap<number, FlagTexts>;
  /** Rows of which only a status could say whether they are open, and it is not understood. */
  readonly unreadStatuses: { count: number };
}

/** As if one reader had seen all the rows. The parts have the same columns. */
export function joinLooks(parts: readonly ColumnLooks[]): ColumnLooks {
  const dates = new Map<number, DateColumnLook>();
  const flags = new Map<number, FlagTexts>();
  const unreadStatuses = { count: 0 };
  for (const part of parts) {
    unreadStatuses.count += part.unreadStatuses.count;
    for (const [column, look] of part.dates) {
      const known = dates.get(column) ?? { tally: emptyDateTally(), example: null };
      for (const kind of Object.keys(known.tally) as (keyof DateTally)[])
        known.tally[kind] += look.tally[kind];
      dates.set(column, { tally: known.tally, example: earlier(known.example, look.example) });
    }
    for (const [column, { yes, no }] of part.flags) {
      const known = flags.get(column) ?? { yes: null, no: null };
      flags.set(column, { yes: earlier(known.yes, yes), no: earlier(known.no, no) });
    }
  }
  return { dates, flags, unreadStatuses };
}

function earlier(one: FirstSeen | null, other: FirstSeen | null): FirstSeen | null {
  if (one === null || other === null) return one ?? other;
  return other.position < one.position ? other : one;
}
