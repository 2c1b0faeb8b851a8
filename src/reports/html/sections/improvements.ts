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
  const columns = [words.what, words.owner, words.due, words.figure, words.state].map(word => ({ word }));
  const rows = [...open, ...closed.slice(0, CLOSED_SHOWN)].map(one => row(view, one));
  const more = closed.length - CLOSED_SHOWN;
  return section(
    view,
    { id: 'improvements', part: 'act', title: words.title, lead: words.lead },
    html`${table({ caption: words.title, columns }, rows)}${more > 0 ? html`<p>${words.moreClosed(more)}</p>` : ''}`,
  );
}

function row(view: View, improvement: ImprovementReport): SafeHtml {
  const words = IMPROVEMENT_WORDS[view.locale];
  const { id, state, due, owner, rule, what, outcome } = improvement;
  return html`<tr><th scope="row">${id}. ${what}${outcome === null ? '' : html` <em>${outcome}</em>`}</th><td>${owner}</td><td class="nowrap">${view.shortDay(due)}</td><td><code>${rule}</code><br>${figureOf(view, improvement)}</td><td>${wordFor(words.states, state)}</td></tr>`;
}

/** "175 → 112 (-63), target ≤ 50". */
function figureOf(view: View, improvement: ImprovementReport): string {
  const words = IMPROVEMENT_WORDS[view.locale];
  const { before, after, target } = improvement;
  const effect = effectOf(improvement);
  const now = after === null ? words.notMeasured : view.number(after.records);
  const change = effect === null ? '' : ` (${writeChange(view.locale, effect)})`;
  const wanted = target === null ? words.fewer : words.upTo(target);
  return `${view.number(before.records)} → ${now}${change}, ${words.target} ${wanted}`;
}
