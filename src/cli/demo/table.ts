// A list of the demo as it is exported: templates filled for each person, days told from the day of the demo. May not hold data.

import { addPeriod, type CivilDate, type Period, subtractPeriod } from '../../model/calendar.ts';
import { personTexts } from './people.ts';

/** Cells by column, as templates: `<given>` is a text of the person, `<id>` the number of the row, `<5m>` the day five months ago,
 * `<+2m>` in two months, `<1-9m>` one to nine months ago by person. */
export type Cells = Readonly<Record<string, string>>;

/** A row that differs from an ordinary one. */
export interface DemoRow {
  readonly person: number;
  readonly cells?: Cells;
  /** What is otherwise a month later; null: the row is gone. */
  readonly later?: Cells | null;
  /** Only a month later. */
  readonly isNew?: boolean;
}

/** One list of one system. */
export interface DemoTable {
  /** Path below the folder of the exports. */
  readonly path: string;
  readonly delimiter: ',' | ';';
  readonly encoding: 'latin1' | 'utf8';
  readonly writesDay: 'dmy' | 'ymd';
  /** Letters before a number, and the number of the first row. */
  readonly ids: readonly [string, number];
  /** In order, with what an ordinary row holds. */
  readonly columns: Cells;
  readonly rows: readonly DemoRow[];
}

/** People who have nothing of note, both included. */
export function ordinary(from: number, to: number): readonly DemoRow[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({ person: from + index }));
}

const DAY = /<(\+?)(\d+)(?:-(\d+))?([dmy])>/g;

/** Days in the place of their templates, as they are written on that day; `n` spreads those that have a range. */
export function fillDays(text: string, today: CivilDate, n: number = 0): string {
  return text.replaceAll(DAY, (...[, ahead, from, to, unit]: string[]) => {
    const [least, most] = [Number(from), Number(to ?? from)];
    // Not every column at the same time, nor all on one day of the month.
    const spread = n + least * 3 + most;
    const count = least + (spread % (most - least + 1));
    const period = `P${count}${unit?.toUpperCase()}` as Period;
    if (ahead !== '') return addPeriod(today, period);
    const day = subtractPeriod(today, period);
    return to === undefined ? day : subtractPeriod(day, `P${(spread * 11) % 28}D` as Period);
  });
}

/** The bytes of the file as it was exported on `today`; with `isLater` a month after the day that the rows are told from. */
export function tableBytes(table: DemoTable, today: CivilDate, isLater: boolean): Uint8Array {
  const { columns, delimiter, rows, ids } = table;
  const headers = Object.keys(columns);
  const lines = rows.flatMap(({ person, cells, later, isNew = false }, index) => {
    if (isLater ? later === null : isNew) return [];
    const templates = { ...columns, ...cells, ...(isLater ? later : {}) };
    const texts = { ...personTexts(person), id: `${ids[0]}${ids[1] + index}` };
    return [headers.map(header => quoted(filled(templates[header] ?? '', texts), delimiter))];
  });
  function filled(template: string, texts: Readonly<Record<string, string>>): string {
    const days = fillDays(template, today, Number(texts['digits']));
    const written = table.writesDay === 'ymd' ? days : days.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3-$2-$1');
    return written.replaceAll(/<([a-z]+)>/g, (_, name: string) => texts[name] ?? '');
  }
  const text = [headers, ...lines].map(line => `${line.join(delimiter)}\r\n`).join('');
  return Buffer.from(text, table.encoding);
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
