// The trend in the terminal: a row per rule with a line of signs, or a row per check of one rule. Gets the view model, gives text.

import type { HistoryWords } from '../../language/cli/history.ts';
import { type Locale, writeChange, writeNumber, writeShare } from '../../language/locale.ts';
import { writeDay, writeShortDay } from '../../language/report/dates.ts';
import { TREND_WORDS } from '../../language/report/trend.ts';
import type { Deed } from '../../model/check.ts';
import type { ReportModel, RuleTrend, Trend, TrendCheck, TrendPoint } from '../model.ts';
import { hasOtherWholes, movedSinceBefore, movementOf, recordsOf } from '../trend.ts';
import { tableLines } from './table.ts';

/** How it is written. */
export interface TrendStyle {
  readonly locale: Locale;
  readonly words: HistoryWords;
  /** Width of the terminal; null: tab-separated. */
  readonly columns: number | null;
}

const UNKNOWN = '–';
const GAP = '·';
const NONE = '▁';
const STEPS = [...'▂▃▄▅▆▇█'];

/** A sign per value, as high as its part of the highest; what was not looked at is a dot, none lies at the foot. */
export function stepLine(values: readonly (number | null)[]): string {
  const most = Math.max(1, ...values.map(value => value ?? 0));
  const sign = (value: number | null): string => {
    if (value === null) return GAP;
    return value === 0 ? NONE : (STEPS[Math.ceil((value / most) * STEPS.length) - 1] ?? NONE);
  };
  return values.map(sign).join('');
}

/** A row per rule. */
export function trendLines(trend: Trend, { locale, words, columns }: TrendStyle): readonly string[] {
  const runs = trend.checks.map(({ runId }) => runId);
  // The check before, and the first where that is another.
  const since = [...new Set([...runs.slice(-2, -1), ...runs.slice(0, -1).slice(0, 1)])];
  const withShares = columns === null || trend.rules.some(hasOtherWholes);
  const heads = [...words.trendHeads(since), ...(withShares ? [words.share] : [])];
  const number = (value: number | null): string => (value === null ? UNKNOWN : writeNumber(locale, value));
  const rows = trend.rules.map(rule => {
    const values = recordsOf(rule);
    const moved = movementOf(values);
    return [
      ...[words.severity[rule.severity], rule.id, stepLine(values)],
      ...[number(moved.first), number(moved.newest)],
      ...[moved.sinceBefore, moved.sinceFirst]
        .slice(0, since.length)
        .map(value => (value === null ? UNKNOWN : writeChange(locale, value))),
      ...(withShares
        ? [sharesOf(rule, locale, columns === null ? '' : `${words.share.toLowerCase()} `)]
        : []),
    ];
  });
  const aligns = heads.map((_, at) => (at < 3 || at === 5 + since.length ? 'left' : 'right'));
  return tableLines(heads, rows, { columns, aligns, isLastBelow: withShares });
}

/** "8.4 % → 7.9 %": what the first and the newest figure are a share of, where that is not the same. */
function sharesOf(rule: RuleTrend, locale: Locale, word: string): string {
  const known = rule.points.filter(point => point !== null);
  const [first, newest] = [known[0], rule.points.at(-1)];
  if (!hasOtherWholes(rule) || !first || !newest) return '';
  const share = ({ records, looked }: TrendPoint): string => writeShare(locale, records, looked);
  return `${word}${share(first)} → ${share(newest)}`;
}

/** A row per check, of one rule: the only one in the trend. */
export function ruleTrendLines(trend: Trend, { locale, words, columns }: TrendStyle): readonly string[] {
  const [rule] = trend.rules;
  const rows = trend.checks.map((check, at) => {
    const point = rule?.points[at] ?? null;
    const before = rule?.points[at - 1] ?? null;
    const figures =
      point === null
        ? [UNKNOWN, '', '']
        : [
            writeNumber(locale, point.records),
            writeNumber(locale, point.looked),
            writeShare(locale, point.records, point.looked),
          ];
    const moved =
      point === null || before === null ? '' : writeChange(locale, point.records - before.records);
    const notes = [
      ...(check.isWhole ? [] : [words.onlyThis]),
      ...(at === 0 ? [] : deedsBefore(trend, at).map(deed => words.deed(deed.kind, deed.count))),
    ];
    return [...[String(check.runId), writeShortDay(locale, check.on), ...figures, moved], notes.join(', ')];
  });
  const aligns = words.ruleHeads.map((_, at) => (at === 1 || at === 6 ? 'left' : 'right'));
  return tableLines(words.ruleHeads, rows, { columns, aligns, isLastBelow: true });
}

/** What was done for the rule between a check and the one before it, by kind. */
function deedsBefore({ checks, rules, deeds }: Trend, at: number): readonly Pick<Deed, 'kind' | 'count'>[] {
  const [from, to] = [checks[at - 1] as TrendCheck, checks[at] as TrendCheck];
  const own = deeds.filter(
    ({ runId, rule }) => runId > from.runId && runId <= to.runId && (rule === null || rule === rules[0]?.id),
  );
  return [...Map.groupBy(own, ({ kind }) => kind)].map(([kind, group]) => ({
    kind,
    count: group.reduce((total, { count }) => total + count, 0),
  }));
}

/** How many records with an error more or fewer than at the check before; none: there is none to compare with. */
export function errorsSince({ trend }: Pick<ReportModel, 'trend'>, locale: Locale): readonly string[] {
  const moved = movedSinceBefore(trend, 'recordsWithError');
  if (moved === null) return [];
  const { runId, on } = moved.before;
  return [TREND_WORDS[locale].errorsSince(moved.change, runId, writeDay(locale, on))];
}
