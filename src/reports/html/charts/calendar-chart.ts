// The retention calendar as SVG: a row per purpose, a column per month, what is overdue hatched. May not hold words of
// its own; the table twin in sections/calendar.ts holds every figure of it.

import { writeShortMonth } from '../../../language/report/dates.ts';
import type { CalendarRow } from '../../model.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { round, type View } from '../view.ts';

const WIDTH = 1040;
const OVERDUE = { x: 198, width: 76 };
const MONTHS = { x: 290, width: 628 };
const BLOCKED = { x: 922, width: 118 };
const HEAD = 58;
const ROW = 64;
const BAR = 34;

/** The title of a purpose; its id when the register has none. */
export function purposeTitle(view: View, id: string): string {
  return view.model.register.purposes.find(purpose => purpose.id === id)?.title ?? id;
}

/** At most two lines of some 22 characters, the rest as "…". */
function linesOf(title: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of title.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + word.length < 22) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const shown = lines
    .slice(0, 2)
    .map(line => ([...line].length > 23 ? `${[...line].slice(0, 22).join('')}…` : line));
  return lines.length > 2 ? [shown[0] ?? '', `${shown[1] ?? ''} …`] : shown;
}

function rowLabel(title: string, top: number): SafeHtml {
  const lines = linesOf(title);
  const first = top + ROW / 2 + (lines.length > 1 ? -3 : 5);
  return html`${lines.map((line, index) => html`<text class="c-label" x="0" y="${first + index * 17}">${line}</text>`)}`;
}

function monthBars(view: View, row: CalendarRow, top: number, most: number): SafeHtml {
  const step = MONTHS.width / Math.max(row.months.length, 1);
  const asOfMonth = view.model.asOf.slice(0, 7);
  const bars = row.months.map(({ month, persons }, index) => {
    const x = round(MONTHS.x + index * step + 3);
    const center = round(MONTHS.x + (index + 0.5) * step);
    const height = persons === 0 ? 0 : Math.max(round((BAR * persons) / most), 2);
    const bottom = top + ROW - 6;
    if (persons === 0) return html`<text class="c-zero" x="${center}" y="${bottom - 4}">·</text>`;
    return html`<rect class="${month < asOfMonth ? 'c-overdue' : 'c-bar'}" x="${x}" y="${round(bottom - height)}" width="${round(step - 6)}" height="${height}"/><text class="c-count" x="${center}" y="${round(bottom - height - 5)}">${view.number(persons)}</text>`;
  });
  return html`${bars}`;
}

function box(
  view: View,
  place: { x: number; width: number; name: string },
  top: number,
  count: number,
): SafeHtml {
  const middle = place.x + place.width / 2;
  const y = top + ROW / 2 + 6;
  if (count === 0) return html`<text class="c-zero" x="${middle}" y="${y}">0</text>`;
  return html`<rect class="c-${place.name}" x="${place.x + 4}" y="${top + 12}" width="${place.width - 8}" height="${ROW - 20}" rx="3"/><rect class="c-plate" x="${middle - 24}" y="${y - 16}" width="48" height="22" rx="2"/><text class="c-total" x="${middle}" y="${y}">${view.number(count)}</text>`;
}

function head(view: View, months: readonly string[]): SafeHtml {
  const words = view.words.calendar;
  const step = MONTHS.width / Math.max(months.length, 1);
  const labels = months.map((month, index) => {
    const x = round(MONTHS.x + (index + 0.5) * step);
    const year =
      index === 0 || month.endsWith('-01')
        ? html`<text class="c-year" x="${x}" y="${HEAD - 24}">${month.slice(0, 4)}</text>`
        : null;
    return html`${year}<text class="c-month" x="${x}" y="${HEAD - 8}">${writeShortMonth(view.locale, month)}</text>`;
  });
  return html`<text class="c-month" x="${OVERDUE.x + OVERDUE.width / 2}" y="${HEAD - 8}">${words.before}</text><text class="c-head" x="${OVERDUE.x + OVERDUE.width / 2}" y="${HEAD - 24}">${words.overdue}</text><text class="c-head" x="${BLOCKED.x + BLOCKED.width / 2}" y="${HEAD - 8}">${words.blocked}</text>${labels}`;
}

function todayLine(view: View, months: readonly string[], bottom: number): SafeHtml | null {
  const index = months.indexOf(view.model.asOf.slice(0, 7));
  if (index < 0) return null;
  const step = MONTHS.width / months.length;
  const day = Number(view.model.asOf.slice(8, 10)) || 1;
  const x = round(MONTHS.x + (index + (day - 1) / 31) * step);
  return html`<line class="c-today" x1="${x}" y1="18" x2="${x}" y2="${bottom}"/><text class="c-today-word" x="${x}" y="12">${view.words.calendar.today}</text>`;
}

/** The chart; `description` is what a screen reader says of it. */
export function calendarChart(view: View, description: string): SafeHtml {
  const rows = view.model.calendar;
  const months = (rows[0]?.months ?? []).map(month => month.month);
  const most = Math.max(1, ...rows.flatMap(row => row.months.map(month => month.persons)));
  const bottom = HEAD + rows.length * ROW;
  const drawn = rows.map((row, index) => {
    const top = HEAD + index * ROW;
    return html`<line class="c-grid" x1="0" y1="${top}" x2="${WIDTH}" y2="${top}"/>${rowLabel(purposeTitle(view, row.purpose), top)}${box(view, { ...OVERDUE, name: 'overdue' }, top, row.overdueBefore)}${monthBars(view, row, top, most)}${box(view, { ...BLOCKED, name: 'blocked' }, top, row.blocked)}`;
  });
  return html`<svg class="chart calendar" viewBox="0 0 ${WIDTH} ${bottom + 2}" role="img" aria-labelledby="calendar-title calendar-desc"><title id="calendar-title">${view.words.calendar.title}</title><desc id="calendar-desc">${description}</desc>${head(view, months)}${drawn}<line class="c-grid" x1="0" y1="${bottom}" x2="${WIDTH}" y2="${bottom}"/>${todayLine(view, months, bottom)}</svg>`;
}
