// Section 3: what each rule found, what it means and what to do about it. May not show rules that found nothing; the
// appendix does.

import type { RuleReport } from '../../model.ts';
import { bar, emptyState, fact, section, severityBadge, table } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { capital, type View, wordsOf } from '../view.ts';

function ruleRow(view: View, rule: RuleReport): SafeHtml {
  const words = wordsOf(view, rule);
  const groups =
    rule.groups === null ? null : html`<span class="below">${view.words.rules.inGroups(rule.groups)}</span>`;
  return html`<tr><td>${severityBadge(view, rule.severity)}</td><th scope="row"><a href="#rule-${rule.id}">${words.title}</a><code class="below">${rule.id}</code></th><td class="num">${fact(view, `rules.${rule.id}.records`, rule.records)}${groups}</td><td class="share"><span class="num">${view.share(rule.records, rule.looked)}</span>${bar(rule.records, rule.looked, rule.severity)}<span class="below">${view.words.page.of(rule.looked, view.words.page.records)}</span></td><td class="prose">${words.meaning}</td><td class="prose">${words.remedy}</td></tr>`;
}

/** The third section of the page. */
export function rulesSection(view: View): SafeHtml {
  const words = view.words.rules;
  const ran = view.model.rules.filter(rule => rule.status === 'ran');
  const found = ran.filter(rule => rule.findings > 0);
  const quiet = ran.length - found.length;
  const page = view.words.page;
  const columns = [
    { word: page.severity },
    { word: page.rule },
    { word: capital(page.records), numeric: true as const },
    { word: page.share },
    { word: words.means },
    { word: words.remedy },
  ];
  const body =
    found.length === 0
      ? emptyState(words.empty)
      : table(
          { caption: words.title, columns, kind: 'rules' },
          found.map(rule => ruleRow(view, rule)),
        );
  const head = {
    id: 'rules',
    part: 'check',
    title: words.title,
    lead: found.length > 0 ? words.lead : null,
  } as const;
  return section(
    view,
    head,
    html`${body}${quiet > 0 ? html`<p class="small">${words.clean(quiet)}</p>` : null}`,
  );
}
