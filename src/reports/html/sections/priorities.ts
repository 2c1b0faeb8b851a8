// Section 2: what to do first, with the command to copy, and the actions proposed per source. May not rank: the model did.

import type { Priority } from '../../model.ts';
import { emptyState, fact, section, severityBadge, table } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { ruleOf, type View, wordFor, wordsOf } from '../view.ts';

function step(view: View, priority: Priority): SafeHtml {
  const rule = ruleOf(view, priority.rule);
  const words = view.words.first;
  const remedy = rule === null ? null : html`<p>${wordsOf(view, rule).remedy}</p>`;
  return html`<li class="step"><h3>${rule === null ? priority.rule : wordsOf(view, rule).title}</h3>
<p class="step-facts">${severityBadge(view, priority.severity)}<span>${words.records(priority.records)}</span><span>${wordFor(words.efforts, priority.effort)}</span></p>
${remedy}<p class="command"><span class="label">${words.command}</span> <code>${priority.command}</code></p></li>`;
}

function actionTable(view: View): SafeHtml {
  const { first: words, page } = view.words;
  const rows = view.model.actions.map(
    action =>
      html`<tr><th scope="row">${action.source}</th><td>${wordFor(words.actions, action.kind)}</td><td class="num">${fact(view, `actions.${action.source}.${action.kind}.safe`, action.safe)}</td><td class="num">${fact(view, `actions.${action.source}.${action.kind}.likely`, action.likely)}</td></tr>`,
  );
  const columns = [
    { word: page.source },
    { word: words.action },
    { word: words.safe, numeric: true as const },
    { word: words.likely, numeric: true as const },
  ];
  return html`<h3>${words.actionsTitle}</h3><p class="lead">${words.actionsLead}</p>${table({ caption: words.actionsTitle, columns, kind: 'narrow' }, rows)}`;
}

/** The second section of the page. */
export function prioritiesSection(view: View): SafeHtml {
  const words = view.words.first;
  const { priorities, actions } = view.model;
  const head = {
    id: 'first',
    part: 'do',
    title: words.title,
    lead: priorities.length > 0 ? words.lead : null,
  } as const;
  const steps =
    priorities.length === 0
      ? emptyState(words.empty)
      : html`<ol class="steps">${priorities.map(priority => step(view, priority))}</ol>`;
  return section(view, head, html`${steps}${actions.length > 0 ? actionTable(view) : null}`);
}
