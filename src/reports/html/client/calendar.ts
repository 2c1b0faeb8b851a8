// The retention calendar of a client: a row per purpose, a column per three months, with a bar where the count is shown. May not
// compute a date, nor draw what is hidden.

import type { Figure } from '../../client/figure.ts';
import { slotText } from '../../client/voice.ts';
import { bar, emptyState, section, table } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { type ClientView, figureMark } from './view.ts';

export function calendarSection(view: ClientView): SafeHtml {
  const { calendar } = view.model;
  const { title, purpose: purposeWord } = view.words.calendar;
  const words = view.client.calendar;
  const head = { id: 'calendar', part: 'plan', title } as const;
  if (calendar.length === 0) return section(view, { ...head, lead: null }, emptyState(words.empty));
  const most = Math.max(...calendar.flatMap(({ slots }) => slots.map(({ persons }) => sizeOf(persons))), 1);
  const cell = (name: string, persons: Figure, tone: string): SafeHtml =>
    html`<td class="num">${figureMark(view, name, persons)}${sizeOf(persons) === 0 ? null : bar(sizeOf(persons), most, tone)}</td>`;
  const rows = calendar.map(({ purpose, title: name, slots, blocked }) => {
    const cells = slots.map(({ slot, persons }, at) =>
      cell(`calendar.${purpose}.${slot}`, persons, at === 0 ? 'error' : 'accent'),
    );
    return html`<tr><th scope="row">${name}</th>${cells}<td class="num">${figureMark(view, `calendar.${purpose}.blocked`, blocked)}</td></tr>`;
  });
  const slots = calendar[0]?.slots ?? [];
  const columns = [
    { word: purposeWord },
    ...[...slots.map(({ slot }) => slotText(view, slot)), words.blocked].map(word => ({
      ...{ word, numeric: true as const },
    })),
  ];
  return section(
    view,
    { ...head, lead: words.lead },
    html`${table({ caption: title, columns, kind: 'stretches' }, rows)}<p class="small">${words.note}</p>`,
  );
}

/** What a bar may show. */
const sizeOf = (figure: Figure): number => (typeof figure === 'number' ? figure : 0);
