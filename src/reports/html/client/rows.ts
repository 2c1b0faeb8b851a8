// Records and duplicate groups of a client edition that has them: by pseudonym, or by key and with values. May not be there under
// `aggregate`: the model has none then.

import type { ClientGroup, ClientRows } from '../../client/model.ts';
import { ruleTexts } from '../../client/voice.ts';
import { agreementShape } from '../mark.ts';
import { emptyState, scrollBox, section } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { wordFor } from '../view.ts';
import type { ClientView } from './view.ts';

function recordsPart(view: ClientView, { records }: ClientRows): SafeHtml {
  const { shown } = view.client.rows;
  const items = records.map(
    ({ rule, keys, of }) =>
      html`<dt>${ruleTexts(view, view.model, rule).title} <span class="muted">${shown(keys.length, of)}</span></dt><dd><ul class="inline">${keys.map(key => html`<li><code>${key}</code></li>`)}</ul></dd>`,
  );
  return html`<dl class="keys">${items}</dl>`;
}

function groupCard(view: ClientView, { number, source, zone, keys, fields }: ClientGroup): SafeHtml {
  const words = view.words.duplicates;
  const title = words.group(number, source);
  const heads = keys.map(key => html`<th scope="col"><code>${key}</code></th>`);
  const rows = fields.map(({ field, agreement, values }) => {
    const mark = html`${agreementShape(agreement)}${wordFor(words.agreements, agreement)}`;
    const cells =
      values === null
        ? html`<td class="agree-${agreement}" colspan="${keys.length}">${mark}</td>`
        : html`${values.map(value => html`<td class="agree-${agreement}">${value ?? '–'}</td>`)}`;
    return html`<tr><th scope="row">${view.field(field)}${values === null ? null : html`<span class="below agree-${agreement}">${mark}</span>`}</th>${cells}</tr>`;
  });
  const group = html`<table class="group"><caption>${title} <span class="zone zone-${zone}">${wordFor(words.zones, zone)}</span></caption><thead><tr><th scope="col">${words.field}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
  return html`<div class="card">${scrollBox(title, group)}</div>`;
}

/** Null: the level shows no rows. */
export function rowsSection(view: ClientView): SafeHtml | null {
  const { rows, disclosure } = view.model;
  if (rows === null) return null;
  const words = view.client.rows;
  const groups =
    rows.groups.length === 0
      ? emptyState(words.noGroups)
      : html`<p class="small">${words.shown(rows.groups.length, rows.groupsOf)}</p><div class="cards">${rows.groups.map(group => groupCard(view, group))}</div>`;
  return section(
    view,
    { id: 'rows', part: 'check', title: words.title, lead: wordFor(words.lead, disclosure) },
    html`<h3>${words.records}</h3>${recordsPart(view, rows)}<h3>${words.groups}</h3>${groups}`,
  );
}
