// Reads the cells of one column, with a memory: dates and flags, and what the column turned out to hold. Pure and total.

import type { CivilDate } from '../model/calendar.ts';
import { readBoolean } from '../normalising/boolean.ts';
import { classifyDate, type DateOrder, type DateSeen, emptyDateTally } from '../normalising/date.ts';
import { stripGuard } from '../normalising/guard.ts';
import { isPlaceholder } from '../normalising/placeholder.ts';
import { Memory } from '../normalising/remember.ts';
import type { Cells, ReadCells } from './cell.ts';
import type { DateColumnLook, FirstSeen, FlagTexts } from './looks.ts';

/** What a cell says about a day. */
export interface ReadDate {
  readonly on: CivilDate | null;
  /** It holds a text that is no date, or one of undecided order. */
  readonly isUnreadable: boolean;
}

/** A cell without a date. */
export const NO_DATE: ReadDate = { on: null, isUnreadable: false };
/** What an empty cell says about a flag. */
const NOTHING = 'nothing';
const UNREADABLE: ReadDate = { on: null, isUnreadable: true };

/** A text without guard and white space around it; null for a placeholder or nothing. */
export function meaningOf(value: string): string | null {
  const bare = stripGuard(value).trim();
  return bare === '' || isPlaceholder(bare) ? null : bare;
}

/** What `work` makes of the text of a cell, with a memory; `whenEmpty` for an empty cell. */
export function rememberCell<Result>(
  column: number,
  whenEmpty: Result,
  work: (text: string) => Result,
): ReadCells<Result> {
  const memory = new Memory<Result>();
  return (cells: Cells): Result => {
    if (cells.isEmpty(column)) return whenEmpty;
    const key = cells.key(column);
    if (key < 0) return work(cells.text(column));
    if (memory.has(key)) return memory.get(key);
    const result = work(cells.ownText(column));
    memory.keep(key, result);
    return result;
  };
}

function firstSeen(cells: Cells, column: number): FirstSeen {
  return { text: cells.ownText(column), position: cells.position };
}

/** Reads the dates of a column in that order, and counts what it sees. */
export function makeDateColumn(
  column: number,
  order: DateOrder,
): {
  readonly read: ReadCells<ReadDate>;
  readonly look: DateColumnLook;
} {
  const tally = emptyDateTally();
  const look: DateColumnLook = { tally, example: null };
  const classify = rememberCell<DateSeen | null>(column, null, text => {
    const value = meaningOf(text);
    return value === null ? null : classifyDate(value, order);
  });
  const read: ReadCells<ReadDate> = cells => {
    const seen = classify(cells);
    if (seen === null) return NO_DATE;
    const { kind, on } = seen;
    tally[kind] += 1;
    if (look.example === null && kind === 'either' && (on === null || order !== 'undecided'))
      look.example = firstSeen(cells, column);
    return on === null ? UNREADABLE : (seen as DateSeen & { on: CivilDate });
  };
  return { read, look };
}

/** Reads the flags of a column. */
export function makeFlagColumn(
  column: number,
  emptyIsFalse: boolean,
  words: { readonly yes: readonly string[]; readonly no: readonly string[] } | null,
): {
  readonly read: ReadCells<boolean | null>;
  readonly texts: FlagTexts;
} {
  const texts: FlagTexts = { yes: null, no: null };
  const meaning = rememberCell<boolean | null | typeof NOTHING>(column, NOTHING, text => {
    const value = meaningOf(text);
    if (value === null) return NOTHING;
    const own = value.toLowerCase();
    return words?.yes.includes(own) ? true : words?.no.includes(own) ? false : readBoolean(value);
  });
  const read: ReadCells<boolean | null> = cells => {
    const flag = meaning(cells);
    if (flag === NOTHING) return emptyIsFalse ? false : null;
    if (flag === true) texts.yes ??= firstSeen(cells, column);
    if (flag === false) texts.no ??= firstSeen(cells, column);
    return flag;
  };
  return { read, texts };
}

/** The later of two, unreadable when one of them is. */
export function laterDate(one: ReadDate, other: ReadDate): ReadDate {
  if (one === NO_DATE) return other;
  const on = one.on === null || (other.on !== null && other.on > one.on) ? other.on : one.on;
  return { on, isUnreadable: one.isUnreadable || other.isUnreadable };
}
