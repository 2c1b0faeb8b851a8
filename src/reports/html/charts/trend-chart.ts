// The trend of one rule as SVG: a step line over time, a dot per check, marks for what was done. May not hold words of its own; the
// table in sections/trend.ts holds every figure of it.

import type { Deed } from '../../../model/check.ts';
import type { Trend } from '../../model.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { round, type View } from '../view.ts';

const WIDTH = 320;
const HEIGHT = 140;
const LEFT = 8;
const RIGHT = 312;
const TOP = 24;
const FOOT = 84;
/** Where marks stand below the foot: what was handed over lies lower, for it often follows within days. */
const MARKS: Readonly<Record<Deed['kind'], number>> = { accepted: 96, handed_over: 109, erased: 96 };

/** Where a day stands between the first and the last check; months are equally wide. */
export type TimeAxis = (day: string) => number;

/** The axis of all charts. Checks of one day stand on it side by side when there is no other day. */
export function timeAxis(trend: Pick<Trend, 'checks'>): readonly [TimeAxis, readonly number[]] {
  const places = trend.checks.map(({ on }) => monthsAt(on));
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const part = (at: number): number => Math.min(1, Math.max(0, (at - from) / (to - from)));
  const x = (at: number): number => round(LEFT + (RIGHT - LEFT) * at);
  if (from === to) {
    const last = Math.max(1, places.length - 1);
    return [() => x(0.5), places.map((_, index) => x(index / last))];
  }
  // A check cannot stand before an earlier one, whatever day it was told.
  const ordered = places.map((_, index) => Math.max(...places.slice(0, index + 1)));
  return [day => x(part(monthsAt(day))), ordered.map(at => x(part(at)))];
}

/** Months since year 0, with the day as a part of one. */
function monthsAt(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year * 12 + month + (date - 1) / 31;
}

/** `M x y H x V y …`: a figure holds until the next check; what was not looked at is left open. */
export function stepPath(xs: readonly number[], ys: readonly (number | null)[]): string {
  return ys
    .map((y, at) => {
      if (y === null) return '';
      const before = ys[at - 1];
      return before === undefined || before === null ? `M${xs[at]} ${y}` : `H${xs[at]}V${y}`;
    })
    .join('');
}

/** Heights of figures between a foot and a top, from zero up. */
export function heights(
  values: readonly (number | null)[],
  { top, foot }: { readonly top: number; readonly foot: number },
): readonly (number | null)[] {
  const most = Math.max(1, ...values.map(value => value ?? 0));
  return values.map(value => (value === null ? null : round(foot - ((foot - top) * value) / most)));
}

/** A triangle for accepted, a hollow one for handed over, a cross for an erasure: the shape tells it, not the colour. */
export function deedShape(kind: Deed['kind'], x: number, y: number): SafeHtml {
  if (kind === 'erased') {
    return html`<path class="t-erased" d="M${round(x - 4)} ${y - 4}l8 8m0-8l-8 8"/>`;
  }
  return html`<path class="t-${kind}" d="M${round(x - 5)} ${y + 4}h10l-5-9z"/>`;
}

/** What the chart is called in the page, and what is said of it. */
export interface TrendText {
  readonly id: string;
  readonly description: string;
}

/** The chart of a rule: a value per check, and what was done for the rule. */
export function trendChart(
  view: View,
  {
    trend,
    values,
    deeds,
  }: { readonly trend: Trend; readonly values: readonly (number | null)[]; readonly deeds: readonly Deed[] },
  { id, description }: TrendText,
): SafeHtml {
  const [axis, xs] = timeAxis(trend);
  const ys = heights(values, { top: TOP, foot: FOOT });
  const dots = ys.map((y, at) =>
    y === null ? null : html`<circle class="t-dot" cx="${xs[at] ?? 0}" cy="${y}" r="2.4"/>`,
  );
  const ticks = xs.map(x => html`<path class="c-grid" d="M${x} ${FOOT}v4"/>`);
  const marks = deeds.map(({ kind, on }) => {
    const x = axis(on);
    const line = kind === 'erased' ? html`<path class="t-line" d="M${x} ${TOP}V${FOOT}"/>` : null;
    return html`${line}${deedShape(kind, x, MARKS[kind])}`;
  });
  const day = (at: 0 | -1): string => view.shortDay(trend.checks.at(at)?.on ?? '');
  return html`<svg class="chart trend" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}"><title id="${id}">${description}</title><line class="c-grid" x1="0" y1="${FOOT}" x2="${WIDTH}" y2="${FOOT}"/>${ticks}<path class="t-step" d="${stepPath(xs, ys)}"/>${dots.flatMap(dot => dot ?? [])}${endLabels(view, values, { xs, ys })}${marks}<text class="c-month t-from" x="${LEFT}" y="${HEIGHT - 6}">${day(0)}</text><text class="c-month t-to" x="${RIGHT}" y="${HEIGHT - 6}">${day(-1)}</text></svg>`;
}

/** The first and the last figure, above their dots and the line beside them. */
function endLabels(
  view: View,
  values: readonly (number | null)[],
  { xs, ys }: { readonly xs: readonly number[]; readonly ys: readonly (number | null)[] },
): readonly SafeHtml[] {
  const first = values.findIndex(value => value !== null);
  const last = values.findLastIndex(value => value !== null);
  return [...new Set([first, last])].flatMap(at => {
    const [value, x, y] = [values[at] ?? null, xs[at] ?? 0, ys[at] ?? null];
    if (value === null || y === null) return [];
    const isLeft = x < WIDTH / 2;
    const above = Math.min(y, ys[isLeft ? at + 1 : at - 1] ?? y);
    return [
      html`<text class="${isLeft ? 't-from' : 't-to'}${at === last ? ' c-total' : ''}" x="${x}" y="${round(above - 7)}">${view.number(value)}</text>`,
    ];
  });
}

/** The same line without anything else, for beside a figure. Decorative: the change stands there in words. */
export function stepSketch(trend: Trend, values: readonly (number | null)[]): SafeHtml {
  const [, xs] = timeAxis(trend);
  const ys = heights(values, { top: 4, foot: 28 });
  const [x, y] = [xs.at(-1) ?? RIGHT, ys.at(-1) ?? 28];
  return html`<svg class="sketch" viewBox="0 0 ${WIDTH} 32" aria-hidden="true" focusable="false"><path class="t-step" d="${stepPath(xs, ys)}"/><circle class="t-dot" cx="${x}" cy="${y}" r="4"/></svg>`;
}
