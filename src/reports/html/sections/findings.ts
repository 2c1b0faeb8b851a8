// Section 8: the findings as a table that the script can filter and sort. May not need the script to be read; says how
// many there are when it shows fewer.

import type { FindingRow } from '../../model.ts';
import { severityShape } from '../mark.ts';
import { emptyState, scrollBox, section } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { ROWS_SHOWN, ruleOf, type View, wordsOf } from '../view.ts';

function ruleTitle(view: View, id: string): string {
  const rule = ruleOf(view, id);
  return rule === null ? id : wordsOf(view, rule).title;
}

function findingRow(view: View, finding: FindingRow, title: string): SafeHtml {
  const severity = view.words.page.severities[finding.severity] ?? finding.severity;
  return html`<tr data-rule="${finding.rule}" data-source="${finding.source}"><th scope="row" class="nowrap">${severityShape(finding.severity)}<span class="sr">${severity}: </span>${title}</th><td>${finding.source}</td><td><code>${finding.id}</code>${finding.file === null ? '' : ` · ${finding.file}`}</td><td class="num"data-sort="${finding.row}">${finding.row === 0 ? '–' : view.number(finding.row)}</td><td>${finding.field === null ? '–' : view.field(finding.field)}</td><td class="num nowrap" data-sort="${finding.restsOn ?? ''}">${finding.restsOn === null ? '–' : view.shortDay(finding.restsOn)}</td><td class="prose">${finding.message[view.locale]}</td></tr>
`;
}

function choices(every: string, values: readonly (readonly [value: string, word: string])[]): SafeHtml {
  return html`<option value="">${every}</option>${values.map(([value, word]) => html`<option value="${value}">${word}</option>`)}`;
}

/** Hidden until the script shows it: without the script it would do nothing. */
function filters(view: View, rows: readonly FindingRow[]): SafeHtml {
  const { findings: words, page } = view.words;
  const rules = [...new Set(rows.map(row => row.rule))].map(id => [id, ruleTitle(view, id)] as const);
  const sources = [...new Set(rows.map(row => row.source))].map(source => [source, source] as const);
  return html`<form class="filters" id="filters" role="search" aria-label="${words.filter}" hidden><label>${page.rule}<select id="by-rule">${choices(words.everyRule, rules)}</select></label><label>${page.source}<select id="by-source">${choices(words.everySource, sources)}</select></label><label>${words.text}<input id="by-text" type="search" autocomplete="off"></label><p id="filter-status" role="status" data-status="${words.status}"></p></form>`;
}

/** The eighth section of the page. */
export function findingsSection(view: View): SafeHtml {
  const { findings } = view.model;
  const { findings: words, page } = view.words;
  const head = { id: 'findings', part: 'check', title: words.title } as const;
  if (findings.length === 0) return section(view, { ...head, lead: null }, emptyState(words.empty));
  const shown = findings.slice(0, ROWS_SHOWN);
  const titles = new Map(shown.map(finding => [finding.rule, ruleTitle(view, finding.rule)]));
  const rows = shown.map(finding => findingRow(view, finding, titles.get(finding.rule) ?? finding.rule));
  const columns = [page.rule, page.source, words.id, words.row, words.field, words.restsOn, words.what];
  const heads = columns.map(
    (column, index) =>
      html`<th scope="col" class="${index === 3 || index === 5 ? 'num' : ''}">${column}</th>`,
  );
  const caption =
    shown.length < findings.length ? words.cut(shown.length, findings.length) : words.all(findings.length);
  const list = html`<table class="findings" id="findings-table"><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
  return section(
    view,
    { ...head, lead: words.lead },
    html`${filters(view, shown)}${scrollBox(words.title, list)}`,
  );
}
