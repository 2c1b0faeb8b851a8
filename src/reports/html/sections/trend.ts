// Section 4 of the design, "Trend": how each rule moved, one small chart each over one time axis, and the table of all figures. May not
// compute a change: reports/trend.ts does. Nothing where there is one check only.

import { writeNarrowDay } from '../../../language/report/dates.ts';
import type { Deed } from '../../../model/check.ts';
import type { RuleTrend, Trend } from '../../model.ts';
import { hasOtherWholes, movementOf, recordsOf } from '../../trend.ts';
import { deedShape, trendChart } from '../charts/trend-chart.ts';
import { emptyState, fact, scrollBox, section, severityBadge, table } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { ruleOf, type View, wordsOf } from '../view.ts';

/** A rule in the trend, and what it belongs to. */
interface Shown {
  readonly trend: Trend;
  readonly rule: RuleTrend;
}

/** Its title in the language; the id of a rule that does not run any more. */
function titleOf(view: View, { id }: RuleTrend): string {
  const rule = ruleOf(view, id);
  return rule === null ? id : wordsOf(view, rule).title;
}

/** "41 fewer than at run 11; 60 fewer than at run 1", as far as it is known. */
function changesOf(view: View, { trend, rule }: Shown): string {
  const { sinceBefore, sinceFirst } = movementOf(recordsOf(rule));
  const first = rule.points.findIndex(point => point !== null);
  const runs = trend.checks.map(({ runId }) => runId);
  const [since, before] = [view.words.trend.since, runs.length - 2];
  return [
    ...(sinceBefore === null ? [] : [since(sinceBefore, runs[before] ?? 0)]),
    ...(sinceFirst === null || first === before ? [] : [since(sinceFirst, runs[first] ?? 0)]),
  ].join('; ');
}

function panel(view: View, shown: Shown, index: number): SafeHtml {
  const { trend, rule } = shown;
  const words = view.words.trend;
  const values = recordsOf(rule);
  const { first, newest } = movementOf(values);
  const from = trend.checks[values.findIndex(value => value !== null)];
  const now = newest === null ? words.notLooked : view.number(newest);
  const changes = changesOf(view, shown);
  const start = { count: view.number(first ?? 0), day: view.day(from?.on ?? '') };
  const description = `${titleOf(view, rule)}. ${words.chart(start, now, changes)}`;
  const deeds = trend.deeds.filter(deed => deed.rule === null || deed.rule === rule.id);
  const title =
    ruleOf(view, rule.id) === null
      ? html`${rule.id}`
      : html`<a href="#rule-${rule.id}">${titleOf(view, rule)}</a>`;
  const chart = trendChart(view, { trend, values, deeds }, { id: `trend-${index}`, description });
  return html`<div class="panel"><h3>${title}</h3><p class="rule-line">${severityBadge(view, rule.severity)}<span>${newest === null ? words.notLooked : changes}</span></p>${chart}</div>`;
}

/** Rules as rows, checks as columns: it fits a page however many rules there are. */
function twin(view: View, trend: Trend): SafeHtml {
  const { trend: words, page } = view.words;
  const heads = trend.checks.map(
    ({ runId, on }) =>
      html`<th scope="col" class="num">${words.run(runId)}<span class="below">${writeNarrowDay(view.locale, on)}</span></th>`,
  );
  const rows = trend.rules.map(rule => {
    const withShare = hasOtherWholes(rule);
    const cells = rule.points.map((point, at) => {
      if (point === null)
        return html`<td class="num unseen">–<span class="sr">${page.notLookedAt}</span></td>`;
      const name = `trend.${rule.id}.${trend.checks[at]?.runId}`;
      const share = withShare
        ? html`<span class="below">${view.share(point.records, point.looked)}</span>`
        : null;
      return html`<td class="num">${fact(view, name, point.records)}${share}</td>`;
    });
    return html`<tr><th scope="row">${titleOf(view, rule)}</th>${cells}</tr>`;
  });
  return scrollBox(
    words.title,
    html`<table class="history"><caption><span class="sr">${words.title}</span></caption><thead><tr><th scope="col">${page.rule}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/** What was done: a row per run and kind, with its rules. */
function deedRows(view: View, deeds: readonly Deed[]): readonly SafeHtml[] {
  const groups = Map.groupBy(deeds, ({ runId, kind }) => `${runId} ${kind}`);
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (first === undefined) return [];
    const items = group.map(({ kind, runId, rule, count }) => {
      const name = `deeds.${runId}.${kind}.${rule ?? ''}`;
      return html`<li>${rule === null ? null : html`<code>${rule}</code> `}${fact(view, name, count)}</li>`;
    });
    const { run, deeds: kinds } = view.words.trend;
    return [
      html`<tr><th scope="row" class="nowrap">${view.shortDay(first.on)}</th><td class="nowrap">${run(first.runId)}</td><td>${kinds[first.kind]}</td><td><ul class="inline">${items}</ul></td></tr>`,
    ];
  });
}

function deedsTable(view: View, { deeds }: Trend): SafeHtml | null {
  if (deeds.length === 0) return null;
  const words = view.words.trend;
  const columns = [{ word: words.day }, { word: 'Run' }, { word: words.what }, { word: words.count }];
  return html`<h3>${words.deedsTitle}</h3>${table({ caption: words.deedsTitle, columns, kind: 'deeds' }, deedRows(view, deeds))}`;
}

function legend(view: View, { deeds, rules }: Trend): SafeHtml {
  const words = view.words.trend.legend;
  const sign = (shape: SafeHtml): SafeHtml =>
    html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shape}</svg>`;
  const kinds = new Set(deeds.map(({ kind }) => kind));
  const marks = (['accepted', 'handed_over', 'erased'] as const).filter(kind => kinds.has(kind));
  const hasGap = rules.some(({ points }) => points.includes(null));
  return html`<ul class="legend"><li>${sign(html`<path class="t-step" d="M1 12H8V5H15"/>`)}${words.step}</li>${marks.map(kind => html`<li>${sign(deedShape(kind, 8, 8))}${words[kind]}</li>`)}${hasGap ? html`<li>${sign(html`<path class="t-step" d="M1 8H5M11 8H15"/>`)}${words.gap}</li>` : null}</ul>`;
}

/** Null: the first check, of which there is no trend. */
export function trendSection(view: View): SafeHtml | null {
  const { trend } = view.model;
  if (trend === null) return null;
  const words = view.words.trend;
  const head = { id: 'trend', part: 'check', title: words.title } as const;
  if (trend.rules.length === 0) return section(view, { ...head, lead: null }, emptyState(words.empty));
  const panels = trend.rules.map((rule, index) => panel(view, { trend, rule }, index));
  return section(
    view,
    { ...head, lead: words.lead(trend.checks.length) },
    html`${legend(view, trend)}<div class="panels multiples">${panels}</div>
<p class="small">${words.scale}</p>
<details class="twin"><summary>${view.words.page.asTable}</summary>${twin(view, trend)}</details>${deedsTable(view, trend)}`,
  );
}
