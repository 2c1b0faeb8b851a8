// Birth dates of records, in one column or spread over those of year, month and day. May not compare.

import { classifyDate, emptyDateTally } from '../../normalising/date.ts';
import { monthOfWord } from '../../normalising/month-names.ts';
import { type Column, coalesce } from '../columns/column.ts';
import { sharedZeros } from '../columns/ints.ts';
import { mapColumn } from '../columns/made-columns.ts';
import { TextTable } from '../columns/text-table.ts';
import { allTexts, textReader } from '../columns/texts.ts';
import { type RawFields, readField } from '../fields/raw-fields.ts';

/** Every column over all records; null when no field of the file says it. */
export interface Births {
  /** `yyyymmdd`; text of eight digits that is no day stays as it is. Of a date in parts an unknown day is `00`. */
  readonly birth: Column | null;
  readonly birthYear: Column | null;
}

export function readBirths(raw: RawFields): Births {
  const [whole, parts] = [readBirth(raw), readBirthParts(raw)];
  const birth = coalesce([whole, parts].filter(one => one !== null));
  return {
    birth,
    birthYear: coalesce([
      ...(birth === null ? [] : [mapColumn(birth, text => text.slice(0, 4))]),
      ...readField(raw, 'birth_year', yearOf),
    ]),
  };
}

/** A year, or an age as the year in which one was born had it been told in 2000: ages of one file compare. */
function yearOf(text: string): string | null {
  const year = /\d{4}/.exec(text)?.[0];
  if (year !== undefined) return year;
  const age = Number(/^\d{1,3}/.exec(text)?.[0] ?? Number.NaN);
  return age > 0 && age < 130 ? String(2000 - age) : null;
}

/** Day or month first: as most dates of the column that tell; day first where as many tell either. */
function readBirth(raw: RawFields): Column | null {
  const columns = readField(raw, 'birth_date', text => text);
  return coalesce(
    columns.map(column => {
      const tally = emptyDateTally();
      for (const text of allTexts(column.values)) {
        const seen = classifyDate(text, 'undecided');
        if (seen !== null) tally[seen.kind] += 1;
      }
      const order = tally.onlyMdy > tally.onlyDmy ? 'mdy' : 'dmy';
      return mapColumn(column, text => birthKey(text, order));
    }),
  );
}

/** Days that stand for no birth date in many systems. */
const NO_BIRTH = new Set(['19000101', '18991230', '18000101', '17530101', '00010101']);

function birthKey(text: string, order: 'dmy' | 'mdy'): string | null {
  const on = classifyDate(text, order)?.on ?? null;
  const digits = on === null ? yearFirst(text.replace(/\D+/g, '')) : on.replaceAll('-', '');
  return digits.length !== 8 || NO_BIRTH.has(digits) ? null : digits;
}

/** `12031975` with its year first; eight digits that are no such day stay as they are. */
function yearFirst(digits: string): string {
  const [, one = '', other = '', year = ''] = /^(\d\d)(\d\d)((?:19|20)\d\d)$/.exec(digits) ?? [];
  if (year === '' || /^(?:1[6-9]|20)/.test(digits)) return digits;
  return Number(other) > 12 ? `${year}${one}${other}` : `${year}${other}${one}`;
}

const UNKNOWN_DAY = '00';

/** Year and month of a record, and its day where that is known; null without columns of the first two. */
function readBirthParts(raw: RawFields): Column | null {
  const year = coalesce(readField(raw, 'birth_year', text => /^\d{4}$/.exec(text)?.[0] ?? null));
  const month = coalesce(readField(raw, 'birth_month', monthNumber));
  const day = coalesce(readField(raw, 'birth_day', twoDigits));
  if (year === null || month === null) return null;
  const [years, months] = [textReader(year.values), textReader(month.values)];
  const days = day && textReader(day.values);
  const table = new TextTable();
  const codes = sharedZeros(raw.size);
  for (let record = 0; record < raw.size; record++) {
    const [y, m] = [year.codes[record] as number, month.codes[record] as number];
    const d = day?.codes[record] ?? -1;
    const digits = y < 0 || m < 0 ? '' : `${years(y)}${months(m)}${d < 0 ? UNKNOWN_DAY : days?.(d)}`;
    codes[record] = digits === '' || NO_BIRTH.has(digits) ? -1 : table.codeOf(digits);
  }
  return { codes, values: table.texts() };
}

/** A month by its number or its name; null for anything else. */
function monthNumber(text: string): string | null {
  const month = monthOfWord(text);
  return month === null ? twoDigits(text) : twoDigits(String(month));
}

/** `7` and `07` as `07`; null for zero and for anything longer. */
function twoDigits(text: string): string | null {
  return /^\d{1,2}$/.test(text) && Number(text) > 0 ? text.padStart(2, '0') : null;
}
