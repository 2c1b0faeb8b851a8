// Section 5: the retention calendar and its table. May not compute a date: the model did.

import { writeMonth } from '../../../language/report/dates.ts';
import { calendarChart, purposeTitle } from '../charts/calendar-chart.ts';
import { emptyState, fact, figure, section, table } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { sum, type View } from '../view.ts';

/** Months as rows, purposes as columns: it fits a page however many months there are. */
function twin(view: View): SafeHtml {
  const { calendar } = view.model;
  const words = view.words.calendar;
  const cells = (name: string, counts: readonly number[]): readonly SafeHtml[] =>
    counts.map(
      (count, index) =>
        html`<td class="num">${fact(view, `calendar.${calendar[index]?.purpose ?? ''}.${name}`, count)}</td>`,
    );
  const months = (calendar[0]?.months ?? []).map((month, index) => {
    const counts = calendar.map(row => row.months[index]?.persons ?? 0);
    return html`<tr><th scope="row">${writeMonth(view.locale, month.month)}</th>${cells(month.month, counts)}</tr>`;
  });
  const before = html`<tr><th scope="row">${words.overdue} (${words.before})</th>${cells(
    'overdue',
    calendar.map(row => row.overdueBefore),
  )}</tr>`;
  const blocked = html`<tr><th scope="row">${words.blocked}</th>${cells(
    'blocked',
    calendar.map(row => row.blocked),
  )}</tr>`;
  const purposes = calendar.map(row => ({ word: purposeTitle(view, row.purpose), numeric: true as const }));
  return table({ caption: words.title, columns: [{ word: words.month }, ...purposes] }, [
    before,
    ...months,
    blocked,
  ]);
}

/** The fifth section of the page. */
export function calendarSection(view: View): SafeHtml {
  const { calendar, asOf } = view.model;
  const words = view.words.calendar;
  const head = { id: 'calendar', part: 'plan', title: words.title } as const;
  if (calendar.length === 0) return section(view, { ...head, lead: null }, emptyState(words.empty));
  const months = calendar.flatMap(row => row.months);
  const passed = months.filter(month => month.month < asOf.slice(0, 7));
  const overdue = sum(calendar.map(row => row.overdueBefore)) + sum(passed.map(month => month.persons));
  const coming = sum(months.map(month => month.persons)) - sum(passed.map(month => month.persons));
  const blocked = sum(calendar.map(row => row.blocked));
  const description = words.chart(overdue, coming, blocked);
  const body = html`<ul class="legend"><li><span class="swatch due"></span>${words.legendDue}</li><li><span class="swatch overdue"></span>${words.legendOverdue}</li><li><span class="swatch blocked"></span>${words.blocked.toLowerCase()}</li></ul>
${figure(view, description, calendarChart(view, description), twin(view))}
<p class="small">${words.scale}${blocked > 0 ? ` ${words.blockedNote(blocked)}` : ''}</p>`;
  return section(view, { ...head, lead: words.lead }, body);
}
