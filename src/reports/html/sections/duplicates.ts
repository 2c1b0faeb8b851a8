// Section 7: the first duplicate groups, records as columns and fields as rows. Shows whether the records agree; values only where the
// model has them.

import type { DuplicateGroup } from '../../model.ts';
import { agreementShape } from '../mark.ts';
import { emptyState, scrollBox, section } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { GROUPS_SHOWN, type View, wordFor } from '../view.ts';

/** Groups shown without opening the list. */
const FIRST = 6;

function memberRows(view: View, group: DuplicateGroup): SafeHtml {
  const words = view.words.duplicates;
  const boxed = (index: number): string => (group.zone === 'sure' && index === 0 ? 'boxed' : '');
  const heads = group.members.map(
    (member, index) =>
      html`<th scope="col" class="${boxed(index)}">${boxed(index) ? html`<span class="survivor">${words.survivor}</span>` : null}<code>${member.key}</code></th>`,
  );
  const rows = group.members.map(
    (member, index) => html`<td class="${boxed(index)}">${view.number(member.row)}</td>`,
  );
  const dates = group.members.map(
    (member, index) =>
      html`<td class="${boxed(index)}">${member.lastSignalOn === null ? words.unknownDate : view.shortDay(member.lastSignalOn)}</td>`,
  );
  return html`<thead><tr><th scope="col">${words.field}</th>${heads}</tr></thead><tbody><tr><th scope="row">${words.row}</th>${rows}</tr><tr class="last-member"><th scope="row">${words.lastContact}</th>${dates}</tr>`;
}

function fieldRow(view: View, { fields, members, values }: DuplicateGroup, at: number): SafeHtml | null {
  const field = fields[at];
  if (field === undefined) return null;
  const { agreement } = field;
  const mark = html`${agreementShape(agreement)}${wordFor(view.words.duplicates.agreements, agreement)}`;
  const head = view.field(field.field);
  if (values === undefined)
    return html`<tr><th scope="row">${head}</th><td class="agree-${agreement}" colspan="${Math.max(members.length, 1)}">${mark}</td></tr>`;
  const cells = members.map(
    (_, index) => html`<td class="agree-${agreement}">${values[index]?.[at] ?? '–'}</td>`,
  );
  return html`<tr><th scope="row">${head}<span class="below agree-${agreement}">${mark}</span></th>${cells}</tr>`;
}

function card(view: View, group: DuplicateGroup): SafeHtml {
  const words = view.words.duplicates;
  const title = words.group(group.number, group.source);
  const fields = group.fields.flatMap((_, at) => fieldRow(view, group, at) ?? []);
  const content = html`<table class="group"><caption>${title} <span class="zone zone-${group.zone}">${wordFor(words.zones, group.zone)}</span></caption>${memberRows(view, group)}${fields}</tbody></table>`;
  return html`<div class="card">${scrollBox(title, content)}</div>`;
}

/** The seventh section of the page. */
export function duplicatesSection(view: View): SafeHtml {
  const words = view.words.duplicates;
  const groups = view.model.duplicateGroups;
  const head = { id: 'duplicates', part: 'check', title: words.title } as const;
  if (groups.length === 0) return section(view, { ...head, lead: null }, emptyState(words.empty));
  const shown = groups.slice(0, GROUPS_SHOWN).map(group => card(view, group));
  const rest = shown.slice(FIRST);
  const more =
    rest.length === 0
      ? null
      : html`<details class="more"><summary>${words.more(rest.length)}</summary><div class="cards">${rest}</div></details>`;
  const body = html`<p class="small">${words.shown(shown.length, groups.length)}</p><div class="cards">${shown.slice(0, FIRST)}</div>${more}`;
  const lead = view.model.disclosure === 'full' ? words.leadFull : words.lead;
  return section(view, { ...head, lead }, body);
}
