// Act: who does what about a cause, and what it did to the figure. Nothing where there are no actions.

import { writeChange } from '../../../language/locale.ts';
import { IMPROVEMENT_WORDS } from '../../../language/report/improvements.ts';
import { effectOf } from '../../../model/improvement.ts';
import type { ImprovementReport } from '../../model.ts';
import { section, table } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { type View, wordFor } from '../view.ts';

/** Closed actions on the page. */
const CLOSED_SHOWN = 10;

export function improvementsSection(view: View): SafeHtml | null {
  const { improvements } = view.model;
  if (improvements.length === 0) return null;
  const words = IMPROVEMENT_WORDS[view.locale];
  const open = improvements.filter(({ state }) => state !== 'closed');
  const closed = improvements.slice(open.length);
  const columns = words.heads.map((word, at) => ({
    word,
    ...(isNumeric(at) ? { numeric: true as const } : {}),
  }));
  const rows = [...open, ...closed.slice(0, CLOSED_SHOWN)].map(one => row(view, one));
  const more = closed.length - CLOSED_SHOWN;
  return section(
    view,
    { id: 'improvements', part: 'act', title: words.title, lead: words.lead },
    html`${table({ caption: words.title, columns }, rows)}${more > 0 ? html`<p>${words.moreClosed(more)}</p>` : ''}`,
  );
}

/** Before, now, change and target. */
const isNumeric = (column: number): boolean => column >= 5 && column <= 8;

function row(view: View, improvement: ImprovementReport): SafeHtml {
  const words = IMPROVEMENT_WORDS[view.locale];
  const { id, state, due, owner, rule, before, after, target, what, outcome } = improvement;
  const effect = effectOf(improvement);
  const now = after === null ? words.notMeasured : view.number(after.records);
  const change = effect === null ? '' : writeChange(view.locale, effect);
  return html`<tr><td>${id}</td><td><strong>${wordFor(words.states, state)}</strong></td><td>${view.shortDay(due)}</td><td>${owner}</td><td><code>${rule}</code></td><td class="num">${view.number(before.records)}</td><td class="num">${now}</td><td class="num">${change}</td><td class="num">${target === null ? words.fewer : words.upTo(target)}</td><td>${what}${outcome === null ? '' : html` <em>${outcome}</em>`}</td></tr>`;
}
