// Page one of the client edition: three sentences, four numbers, five actions. May not need a second page.

import type { Figure } from '../../client/figure.ts';
import type { ClientAction } from '../../client/model.ts';
import { effortText, ownersText, recordsText, ruleTexts, summaryOf } from '../../client/voice.ts';
import { emptyState, section, severityBadge } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { type ClientView, figureMark, shareMark, wholeText } from './view.ts';

interface Tile {
  readonly name: string;
  readonly label: string;
  /** Null: nobody looked. */
  readonly figure: Figure | null;
  readonly also?: string;
}

function tile(view: ClientView, { name, label, figure, also }: Tile): SafeHtml {
  const { records } = view.model.headline;
  const head = html`<p class="tile-label">${label}</p>`;
  if (figure === null)
    return html`<li class="tile">${head}<p class="tile-count">–</p><p class="tile-below">${view.words.page.notLookedAt}</p></li>`;
  const isPart = name !== 'records';
  const below = isPart ? html`<p class="tile-below">${wholeText(view, records)}</p>` : null;
  const more = also === undefined ? null : html`<p class="tile-below">${also}</p>`;
  return html`<li class="tile">${head}<p class="tile-count">${figureMark(view, `headline.${name}`, figure)}</p>${isPart ? shareMark(view, figure, records) : null}${below}${more}</li>`;
}

function tiles(view: ClientView): SafeHtml {
  const { records, withError, pastRetention, inDuplicateGroup, duplicateGroups } = view.model.headline;
  const { tiles: labels, groups, inSources } = view.words.verdict;
  const all: readonly Tile[] = [
    { name: 'records', label: labels.records, figure: records, also: inSources(view.model.sources.length) },
    { name: 'withError', label: labels.errors, figure: withError },
    { name: 'pastRetention', label: labels.retention, figure: pastRetention },
    {
      ...{ name: 'inDuplicateGroup', label: labels.duplicates, figure: inDuplicateGroup },
      ...(duplicateGroups === null ? {} : { also: groups(duplicateGroups) }),
    },
  ];
  return html`<ul class="tiles">${all.map(one => tile(view, one))}</ul>`;
}

function step(view: ClientView, action: ClientAction): SafeHtml {
  const { title, remedy } = ruleTexts(view, view.model, action.rule);
  const { effort, owner } = view.client.actions;
  const term = (word: string, text: string): SafeHtml => html`<div><dt>${word}</dt><dd>${text}</dd></div>`;
  return html`<li class="step"><div><h3>${title}</h3><p class="step-facts">${severityBadge(view, action.severity)}<span>${recordsText(view, action.records)}</span></p><p>${remedy}</p></div><dl>${term(effort, effortText(view, action))}${term(owner, ownersText(view, action.owners))}</dl></li>`;
}

export function summarySection(view: ClientView): SafeHtml {
  const { summary, actions: words } = view.client;
  const { actions } = view.model;
  const [outcome = '', ...rest] = summaryOf(view, view.model);
  const steps =
    actions.length === 0
      ? emptyState(words.empty)
      : html`<ol class="steps">${actions.map(action => step(view, action))}</ol>`;
  const numbers = section(
    view,
    { id: 'verdict', part: 'check', title: summary.title, lead: null },
    html`<p class="verdict">${outcome}</p>${rest.map(sentence => html`<p class="verdict-more">${sentence}</p>`)}${tiles(view)}`,
  );
  return html`${numbers}${section(view, { id: 'first', part: 'do', title: words.title, lead: null }, steps)}`;
}
