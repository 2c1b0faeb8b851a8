// Section 4: every source against every dimension of quality. May not turn the cells into a score.

import { DIMENSIONS } from '../../../model/rule.ts';
import type { MatrixCell } from '../../model.ts';
import { emptyState, fact, section, table } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { type View, wordFor } from '../view.ts';

/** 0 none, 1 up to 1 %, 2 up to 10 %, 3 more: the shade of the cell, explained in the legend. */
export function levelOf(records: number, whole: number): number {
  if (records === 0 || whole === 0) return 0;
  const share = records / whole;
  if (share <= 0.01) return 1;
  return share <= 0.1 ? 2 : 3;
}

function matrixCell(view: View, cell: MatrixCell | undefined): SafeHtml {
  const page = view.words.page;
  if (cell === undefined || cell.records === null) return html`<td class="unseen">${page.notLookedAt}</td>`;
  const name = `matrix.${cell.source}.${cell.dimension}`;
  const below =
    cell.records === 0
      ? page.of(cell.of, '')
      : `${view.share(cell.records, cell.of)} ${page.of(cell.of, '')}`;
  return html`<td class="level-${levelOf(cell.records, cell.of)}"><strong>${fact(view, name, cell.records)}</strong><span class="below">${below.trim()}</span></td>`;
}

/** The fourth section of the page. */
export function matrixSection(view: View): SafeHtml {
  const { matrix } = view.model;
  const { matrix: words, page } = view.words;
  const sources = [...new Set(matrix.map(cell => cell.source))];
  const dimensions = DIMENSIONS.filter(dimension => matrix.some(cell => cell.dimension === dimension));
  if (sources.length === 0) {
    return section(
      view,
      { id: 'matrix', part: 'check', title: words.title, lead: null },
      emptyState(words.empty),
    );
  }
  const rows = sources.map(source => {
    const cells = dimensions.map(dimension =>
      matrixCell(
        view,
        matrix.find(cell => cell.source === source && cell.dimension === dimension),
      ),
    );
    return html`<tr><th scope="row">${source}</th>${cells}</tr>`;
  });
  const columns = [
    { word: page.source },
    ...dimensions.map(key => ({ word: wordFor(page.dimensions, key) })),
  ];
  const legend = words.legend.map(
    (word, level) => html`<li><span class="swatch level-${level}"></span>${word}</li>`,
  );
  return section(
    view,
    { id: 'matrix', part: 'check', title: words.title, lead: words.lead },
    html`${table({ caption: words.title, columns, kind: 'matrix' }, rows)}<ul class="legend">${legend}<li><span class="swatch unseen"></span>${page.notLookedAt}</li></ul>`,
  );
}
