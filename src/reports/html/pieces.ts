// The pieces sections are made of: headings, badges, bars, boxes that scroll, figures with their table. May not know
// which section uses them.

import { type Part, ring, severityShape } from './mark.ts';
import { html, type SafeHtml } from './safe-html.ts';
import { round, type Voice, wordFor } from './view.ts';

/** What a section of the page is called and which part of the circle it belongs to; null: the basis of the report. */
export interface SectionHead {
  readonly id: string;
  readonly part: Part | null;
  readonly title: string;
  readonly lead: string | null;
}

/** "Check · Findings per rule", with the circle. For inside a heading. */
export function headingText(view: Voice, part: Part | null, title: string): SafeHtml {
  const { parts, basis } = view.words.page;
  return html`<span class="part">${ring(part)}${part === null ? basis : parts[part]}<span class="dot"> · </span></span>${title}`;
}

/** One section, a landmark named by its h2. */
export function section(view: Voice, head: SectionHead, body: SafeHtml): SafeHtml {
  const lead = head.lead === null ? null : html`<p class="lead">${head.lead}</p>`;
  return html`
<section id="${head.id}" aria-labelledby="${head.id}-h">
<h2 id="${head.id}-h">${headingText(view, head.part, head.title)}</h2>
${lead}${body}
</section>`;
}

/** A count as a reader and as a machine see it; `name` says which count of the model it is. */
export function fact(view: Voice, name: string, value: number): SafeHtml {
  return html`<data data-fact="${name}" value="${value}">${view.number(value)}</data>`;
}

/** Severity by word, shape and colour. */
export function severityBadge(view: Voice, severity: string): SafeHtml {
  return html`<span class="badge">${severityShape(severity)}${wordFor(view.words.page.severities, severity)}</span>`;
}

/** A bar for a share of a whole. Decorative: the share stands beside it in figures. */
export function bar(part: number, whole: number, tone = 'accent'): SafeHtml {
  const width = whole === 0 ? 0 : round(Math.max((100 * part) / whole, part > 0 ? 1 : 0));
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar-track" width="100" height="6"/><rect class="bar-${tone}" width="${width}" height="6"/></svg>`;
}

/** A box that scrolls sideways by itself, for the mouse, the finger and the keyboard. */
export function scrollBox(label: string, content: SafeHtml): SafeHtml {
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${label}">${content}</div>`;
}

/** A sentence instead of a figure or a table. */
export function emptyState(sentence: string): SafeHtml {
  return html`<p class="empty">${sentence}</p>`;
}

/** A chart and its table twin. */
export function figure(view: Voice, caption: string, chart: SafeHtml, twin: SafeHtml): SafeHtml {
  return html`<figure><figcaption>${caption}</figcaption>${scrollBox(caption, chart)}<details class="twin"><summary>${view.words.page.asTable}</summary>${twin}</details></figure>`;
}

/** A table with a caption and column heads; `numeric` columns are set right. */
export interface TableShape {
  readonly caption: string;
  readonly columns: readonly { readonly word: string; readonly numeric?: true }[];
  readonly kind?: string;
  /** True when no heading above the table says the same. */
  readonly showCaption?: true;
}

/** The table, in its own scrolling box. Rows are finished `<tr>` elements. */
export function table(shape: TableShape, rows: readonly SafeHtml[]): SafeHtml {
  const heads = shape.columns.map(
    column => html`<th scope="col" class="${column.numeric ? 'num' : ''}">${column.word}</th>`,
  );
  return scrollBox(
    shape.caption,
    html`<table class="${shape.kind ?? ''}"><caption><span class="${shape.showCaption ? '' : 'sr'}">${shape.caption}</span></caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}
