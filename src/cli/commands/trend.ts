// trend: how what each rule finds moved from check to check. Writes nothing, and is no run itself.

import { HISTORY_WORDS } from '../../language/cli/history.ts';
import { writeShortDay } from '../../language/report/dates.ts';
import { totalsByKey } from '../../model/check.ts';
import type { Trend } from '../../reports/model.ts';
import { ruleTrendLines, trendLines } from '../../reports/terminal/trend.ts';
import { CHECKS_SHOWN, makeTrend, movementOf, recordsOf } from '../../reports/trend.ts';
import { allChecks } from '../../store/findings/check-figures.ts';
import { deedsBetween } from '../../store/findings/deeds.ts';
import type { Store } from '../../store/open.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { withHistory } from '../project/with-history.ts';
import { rulesToRun } from '../registry.ts';

/** Options of `trend`. */
export interface TrendOptions {
  readonly rule?: string;
  readonly json?: boolean;
}

/** A trend, and rules that were checked by themselves since its last check. */
interface Told {
  readonly trend: Trend;
  readonly since: readonly string[];
}

/** Fault E042: no such rule. */
export function trendCommand(context: Context, { rule, json = false }: TrendOptions): number {
  if (rule !== undefined) rulesToRun({}, rule);
  const told = withHistory(context, store => trendOf(store, rule ?? null));
  const { trend, since } = told ?? { trend: makeTrend([], []), since: [] };
  if (json) context.terminal.out(JSON.stringify(trendJson(trend), null, 2));
  else {
    say(context, trend, rule ?? null);
    for (const id of since) context.terminal.note(HISTORY_WORDS[context.locale].checkedSince(id));
  }
  return EXIT.done;
}

function say({ terminal, locale }: Context, trend: Trend, rule: string | null): void {
  const words = HISTORY_WORDS[locale];
  const [first, last] = [trend.checks[0], trend.checks.at(-1)];
  if (first === undefined || last === undefined) {
    terminal.note(words.noChecks(rule));
    return;
  }
  const day = (on: string): string => writeShortDay(locale, on);
  terminal.note(
    first === last
      ? words.oneCheck(last.runId, day(last.on))
      : words.checks(trend.checks.length, [first.runId, day(first.on)], [last.runId, day(last.on)]),
  );
  if (trend.rules.length === 0) {
    terminal.note(words.nothingFound);
    return;
  }
  const style = { locale, words, columns: terminal.columns };
  const lines = rule === null ? trendLines(trend, style) : ruleTrendLines(trend, style);
  for (const line of lines) terminal.out(line);
  terminal.note(words.trendNote);
}

/** The last checks of all rules; of one rule also those of that rule alone. */
function trendOf(store: Store, rule: string | null): Told {
  const all = allChecks(store);
  const own = all.filter(({ isWhole, rules }) =>
    rule === null ? isWhole : rules.some(figure => figure.rule === rule),
  );
  const checks = own.slice(-CHECKS_SHOWN);
  const [first, last] = [checks[0], checks.at(-1)];
  const deeds = first && last ? deedsBetween(store, { after: first.runId, upTo: last.runId }) : [];
  const later = rule === null ? all.filter(({ runId }) => runId > (last?.runId ?? 0)) : [];
  return {
    trend: makeTrend(checks, deeds, rule),
    since: [...new Set(later.flatMap(({ rules }) => rules.map(figure => figure.rule)))],
  };
}

/** Versioned. A point is null where the rule did not look, a change where either side is not known. */
function trendJson({ checks, rules, deeds }: Trend): object {
  return {
    schema_version: 1,
    checks: checks.map(({ runId, on, isWhole, totals }) => ({
      ...{ run: runId, on, all_rules: isWhole },
      ...totalsByKey(totals),
    })),
    rules: rules.map(rule => {
      const { sinceBefore, sinceFirst } = movementOf(recordsOf(rule));
      const { id, severity, points } = rule;
      return { id, severity, points, change_since_before: sinceBefore, change_since_first: sinceFirst };
    }),
    done: deeds.map(({ kind, runId, on, rule, count }) => ({ kind, run: runId, on, rule, count })),
  };
}
