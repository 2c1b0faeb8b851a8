// The inactivity histogram of one source as SVG: a bar per bin, the limit as a line, unknown dates as a bar of their own.
// May not hold words of its own; its table twin is in sections/inactivity.ts.

import type { InactivityHistogram } from '../../model.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { round, type View } from '../view.ts';

const WIDTH = 540;
const HEIGHT = 270;
const TOP = 50;
const BOTTOM = 216;
const UNKNOWN = 74;

/** What the chart is called in the page, and what it says. */
export interface ChartText {
  readonly id: string;
  readonly title: string;
}

function column(
  view: View,
  at: { x: number; width: number; tone: string; most: number },
  count: number,
): SafeHtml {
  const height = count === 0 ? 0 : Math.max(round(((BOTTOM - TOP - 18) * count) / at.most), 1.5);
  const center = round(at.x + at.width / 2);
  return html`<rect class="h-${at.tone}" x="${round(at.x + 2)}" y="${round(BOTTOM - height)}" width="${round(at.width - 4)}" height="${height}"/><text class="c-count" x="${center}" y="${round(BOTTOM - height - 5)}">${view.number(count)}</text>`;
}

/** Where the limit stands between the bars; null when there is none or no bar to stand by. */
function limitAt(histogram: InactivityHistogram, step: number): number | null {
  const { bins, limitMonths } = histogram;
  if (limitMonths === null || bins.length === 0) return null;
  const after = bins.findIndex(bin => bin.fromMonths > limitMonths);
  const index = (after < 0 ? bins.length : after) - 1;
  const from = bins[index]?.fromMonths ?? 0;
  const to = bins[index + 1]?.fromMonths;
  const inside = limitMonths === from ? 0 : to === undefined ? 0.5 : (limitMonths - from) / (to - from);
  return round(Math.max(0, index + inside) * step);
}

function limitLine(view: View, x: number, months: number): SafeHtml {
  const side = x > WIDTH / 2 ? 'end' : 'start';
  return html`<line class="h-limit" x1="${x}" y1="14" x2="${x}" y2="${BOTTOM + 6}"/><text class="h-limit-word" x="${side === 'end' ? x - 7 : x + 7}" y="24" text-anchor="${side}">${view.words.inactivity.limit(months)}</text>`;
}

/** The chart of one source. */
export function inactivityChart(view: View, histogram: InactivityHistogram, text: ChartText): SafeHtml {
  const { bins, unknown, limitMonths } = histogram;
  const words = view.words.inactivity;
  const area = WIDTH - UNKNOWN - 16;
  const step = area / Math.max(bins.length, 1);
  const most = Math.max(1, unknown, ...bins.map(bin => bin.records));
  const bars = bins.map((bin, index) => {
    const tone = limitMonths !== null && bin.fromMonths >= limitMonths ? 'past' : 'bar';
    const last = index === bins.length - 1;
    const label = last
      ? `${bin.fromMonths}+`
      : words.bin(bin.fromMonths, bins[index + 1]?.fromMonths ?? null);
    return html`${column(view, { x: index * step, width: step, tone, most }, bin.records)}<text class="c-month" x="${round((index + 0.5) * step)}" y="${BOTTOM + 20}">${label}</text>`;
  });
  const unknownX = WIDTH - UNKNOWN;
  const limit = limitAt(histogram, step);
  return html`<svg class="chart histogram" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${text.id}-title"><title id="${text.id}-title">${text.title}</title><line class="c-base" x1="0" y1="${BOTTOM}" x2="${area}" y2="${BOTTOM}"/><line class="c-base" x1="${unknownX}" y1="${BOTTOM}" x2="${WIDTH}" y2="${BOTTOM}"/>${bars}${column(view, { x: unknownX, width: UNKNOWN, tone: 'unknown', most }, unknown)}<text class="c-month" x="${unknownX + UNKNOWN / 2}" y="${BOTTOM + 20}">${words.unknown}</text><text class="c-axis" x="${round(area / 2)}" y="${BOTTOM + 44}">${words.months}</text>${limit === null || limitMonths === null ? null : limitLine(view, limit, limitMonths)}</svg>`;
}
