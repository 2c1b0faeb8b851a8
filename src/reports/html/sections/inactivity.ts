// Section 6: contacts of each source by months since their last contact. May not guess what an unknown date would be.

import type { InactivityHistogram } from '../../model.ts';
import { inactivityChart } from '../charts/inactivity-chart.ts';
import { emptyState, fact, figure, section, table } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { capital, sum, type View, wordFor } from '../view.ts';

function twin(view: View, histogram: InactivityHistogram, caption: string): SafeHtml {
  const { inactivity: words, page } = view.words;
  const { bins, source, unknown } = histogram;
  const total = sum(bins.map(bin => bin.records)) + unknown;
  const row = (label: string, name: string, count: number): SafeHtml =>
    html`<tr><th scope="row">${label}</th><td class="num">${fact(view, `inactivity.${source}.${name}`, count)}</td><td class="num">${view.share(count, total)}</td></tr>`;
  const rows = bins.map((bin, index) =>
    row(words.bin(bin.fromMonths, bins[index + 1]?.fromMonths ?? null), String(bin.fromMonths), bin.records),
  );
  const columns = [
    { word: words.months },
    { word: capital(wordFor(page.entities, 'contact')), numeric: true as const },
    { word: page.share, numeric: true as const },
  ];
  return table({ caption, columns }, [...rows, row(words.unknown, 'unknown', unknown)]);
}

/** Null when there is no limit, or when it falls inside a bar, so that the count past it is not known. */
function pastLimit(histogram: InactivityHistogram): number | null {
  const { bins, limitMonths } = histogram;
  if (limitMonths === null || !bins.some(bin => bin.fromMonths === limitMonths)) return null;
  return sum(bins.filter(bin => bin.fromMonths >= limitMonths).map(bin => bin.records));
}

function panel(view: View, histogram: InactivityHistogram, index: number): SafeHtml {
  const words = view.words.inactivity;
  const total = sum(histogram.bins.map(bin => bin.records)) + histogram.unknown;
  const title = words.chart(histogram.source, total, pastLimit(histogram), histogram.unknown);
  const counted = histogram.countedFrom.map(
    ({ from, records }) =>
      html`<li>${wordFor(words.from, from)}: ${fact(view, `countedFrom.${histogram.source}.${from}`, records)}</li>`,
  );
  const chart = inactivityChart(view, histogram, { id: `inactivity-${index}`, title });
  return html`<div class="panel"><h3>${histogram.source}</h3>${figure(view, title, chart, twin(view, histogram, title))}<div class="small"><span class="label">${words.countedFrom}</span><ul class="inline">${counted}</ul>${histogram.limitMonths === null ? html`<p>${words.noLimit}</p>` : null}</div></div>`;
}

/** The sixth section of the page. */
export function inactivitySection(view: View): SafeHtml {
  const words = view.words.inactivity;
  const panels = view.model.inactivity.map((histogram, index) => panel(view, histogram, index));
  const head = { id: 'inactivity', part: 'check', title: words.title } as const;
  if (panels.length === 0) return section(view, { ...head, lead: null }, emptyState(words.empty));
  return section(view, { ...head, lead: words.lead }, html`<div class="panels">${panels}</div>`);
}
