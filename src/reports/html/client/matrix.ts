// Every source against every dimension, for a client: cells that are hidden have a look of their own, so that no shade tells them. May
// not turn the cells into a score.

import { DIMENSIONS } from '../../../model/rule.ts';
import type { ClientCell } from '../../client/model.ts';
import { shareText } from '../../client/voice.ts';
import { emptyState, section, table } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { levelOf } from '../sections/matrix.ts';
import { wordFor } from '../view.ts';
import { type ClientView, figureMark, wholeText } from './view.ts';

function cellOf(view: ClientView, cell: ClientCell | undefined): SafeHtml {
  if (cell === undefined || cell.records === null)
    return html`<td class="unseen">${view.words.page.notLookedAt}</td>`;
  const { source, dimension, records, of } = cell;
  const isShown = typeof records === 'number' && typeof of === 'number';
  const level = isShown ? `level-${levelOf(records, of)}` : 'hidden-cell';
  const share = records === 0 ? null : shareText(view, records, of);
  const below = [share, wholeText(view, of)].filter(Boolean).join(' ');
  return html`<td class="${level}"><strong>${figureMark(view, `matrix.${source}.${dimension}`, records)}</strong><span class="below">${below}</span></td>`;
}

export function matrixSection(view: ClientView): SafeHtml {
  const { matrix } = view.model;
  const { matrix: words, page } = view.words;
  const head = { id: 'matrix', part: 'check', title: words.title } as const;
  const sources = [...new Set(matrix.map(({ source }) => source))];
  if (sources.length === 0) return section(view, { ...head, lead: null }, emptyState(words.empty));
  const dimensions = DIMENSIONS.filter(dimension => matrix.some(cell => cell.dimension === dimension));
  const find = (source: string, dimension: string): ClientCell | undefined =>
    matrix.find(cell => cell.source === source && cell.dimension === dimension);
  const rows = sources.map(
    source =>
      html`<tr><th scope="row">${source}</th>${dimensions.map(dimension => cellOf(view, find(source, dimension)))}</tr>`,
  );
  const columns = [page.source, ...dimensions.map(key => wordFor(page.dimensions, key))].map(word => ({
    word,
  }));
  const hasHidden = matrix.some(({ records }) => typeof records === 'string');
  const item = (swatch: string, word: string): SafeHtml =>
    html`<li><span class="swatch ${swatch}"></span>${word}</li>`;
  const legend = [
    ...words.legend.map((word, level) => item(`level-${level}`, word)),
    item('unseen', page.notLookedAt),
    ...(hasHidden ? [item('hidden-cell', view.client.matrix.hidden)] : []),
  ];
  return section(
    view,
    { ...head, lead: view.client.matrix.lead },
    html`${table({ caption: words.title, columns, kind: 'matrix' }, rows)}<ul class="legend">${legend}</ul>`,
  );
}
