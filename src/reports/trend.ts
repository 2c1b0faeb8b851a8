// How figures moved from check to check: the part of the view model that tells it, and the sums on it. Pure. May not hold words.

import {
  type CheckFigures,
  type Deed,
  knownTotals,
  type RuleFigure,
  type TotalName,
} from '../model/check.ts';
import { SEVERITIES, type Severity } from '../model/rule.ts';
import type { RuleTrend, Trend, TrendCheck, TrendPoint } from './model.ts';

/** So many checks are shown: a year of months. */
export const CHECKS_SHOWN = 12;

/** The trend of some checks, the oldest first; rules that found nothing in any of them are left out, unless one is `asked` for. */
export function makeTrend(
  checks: readonly CheckFigures[],
  deeds: readonly Deed[],
  asked: string | null = null,
): Trend {
  const ids = new Set(checks.flatMap(({ rules }) => rules.map(({ rule }) => rule)));
  const rules = [...ids]
    .filter(id => asked === null || id === asked)
    .map(id => ruleTrend(id, checks))
    .filter(({ points }) => asked !== null || points.some(point => point !== null && point.records > 0));
  return {
    checks: checks.map(check => ({
      ...{ runId: check.runId, on: check.on, isWhole: check.isWhole },
      totals: knownTotals(check),
    })),
    rules: rules.sort(byGravity),
    deeds,
  };
}

function ruleTrend(id: string, checks: readonly CheckFigures[]): RuleTrend {
  const own = checks.map(({ rules }) => rules.find(({ rule }) => rule === id) ?? null);
  const severity = own.findLast(figure => figure !== null)?.severity ?? 'info';
  return { id, severity, points: own.map(pointOf) };
}

function pointOf(figure: RuleFigure | null): TrendPoint | null {
  return figure === null || figure.records === null
    ? null
    : { records: figure.records, looked: figure.looked };
}

/** The gravest first, then what most is found of now, then by id. */
function byGravity(a: RuleTrend, b: RuleTrend): number {
  const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
  const now = ({ points }: RuleTrend): number => points.at(-1)?.records ?? -1;
  return rank(a.severity) - rank(b.severity) || now(b) - now(a) || (a.id < b.id ? -1 : 1);
}

/** How a series moved. */
export interface Movement {
  /** The first that is known; null: none is. */
  readonly first: number | null;
  readonly newest: number | null;
  /** Newest less the one before; null: either is not known. */
  readonly sinceBefore: number | null;
  /** Newest less the first known, where that is another; null: it is not, or the newest is not known. */
  readonly sinceFirst: number | null;
}

/** Of a value per check, the oldest first; null: not looked at. */
export function movementOf(values: readonly (number | null)[]): Movement {
  const from = values.findIndex(value => value !== null);
  const [first, newest, before] = [values[from] ?? null, values.at(-1) ?? null, values.at(-2) ?? null];
  return {
    first,
    newest,
    sinceBefore: newest === null || before === null ? null : newest - before,
    sinceFirst: newest === null || first === null || from === values.length - 1 ? null : newest - first,
  };
}

/** Records of each point; null: not looked at. */
export function recordsOf({ points }: Pick<RuleTrend, 'points'>): readonly (number | null)[] {
  return points.map(point => point?.records ?? null);
}

/** True where the points are parts of wholes that differ, so that counts alone mislead. */
export function hasOtherWholes({ points }: Pick<RuleTrend, 'points'>): boolean {
  return new Set(points.flatMap(point => (point === null ? [] : [point.looked]))).size > 1;
}

/** How a total moved since the check before; null: there is none, or either does not know it. */
export function movedSinceBefore(
  trend: Trend | null,
  name: TotalName,
): { readonly change: number; readonly before: TrendCheck } | null {
  const before = trend?.checks.at(-2);
  if (!trend || before === undefined) return null;
  const change = movementOf(trend.checks.map(({ totals }) => totals[name])).sinceBefore;
  return change === null ? null : { change, before };
}
