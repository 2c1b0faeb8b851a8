// Section 10: what the report rests on: rules in plain words with the habit that prevents the problem, the register,
// and what could not be decided. May not add a finding.

import { writeArticles } from '../../../language/law/articles.ts';
import type { PurposeSummary, RuleReport } from '../../model.ts';
import { isCut } from '../island.ts';
import { emptyState, fact, headingText, section, severityBadge, table } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { capital, type View, wordFor, wordsOf } from '../view.ts';

function optionText(view: View, value: unknown): string {
  if (typeof value === 'string') return view.period(value);
  if (typeof value === 'number') return view.decimal(value);
  return Array.isArray(value)
    ? value.map(item => optionText(view, item)).join(', ')
    : (JSON.stringify(value) ?? '–');
}

function outcome(view: View, rule: RuleReport): SafeHtml {
  const words = view.words.appendix;
  const missing = rule.notApplicable.map(({ source, missing: fields }) =>
    words.skippedSource(source, fields.map(field => view.field(field)).join(', ')),
  );
  const notes = missing.map(sentence => html`<span class="note">${sentence}</span>`);
  if (rule.status === 'crashed') return html`${words.crashed}`;
  if (rule.status === 'not_applicable') return html`${notes}`;
  return html`${words.found(rule.records, rule.looked)}. ${notes}`;
}

function ruleEntry(view: View, rule: RuleReport): SafeHtml {
  const words = view.words.appendix;
  const own = wordsOf(view, rule);
  const options = Object.entries(rule.options).map(
    ([name, value]) => html`<li><code>${name}</code> ${optionText(view, value)}</li>`,
  );
  const row = (word: string, value: SafeHtml): SafeHtml => html`<div><dt>${word}</dt><dd>${value}</dd></div>`;
  return html`<div class="rule status-${rule.status}" id="rule-${rule.id}"><h4>${own.title} <code>${rule.id}</code></h4><p class="rule-line">${rule.status === 'ran' ? severityBadge(view, rule.severity) : html`<strong class="badge">${wordFor(words.statuses, rule.status)}</strong>`}<span>${wordFor(view.words.page.dimensions, rule.dimension)}</span></p><p>${own.meaning}. ${own.remedy}</p><dl class="facts">${row(words.looked, outcome(view, rule))}${options.length === 0 ? null : row(words.options, html`<ul class="plain">${options}</ul>`)}${rule.basis.length === 0 ? null : row(words.basis, html`${writeArticles(view.locale, rule.basis.join(' · '))}`)}${row(words.habit, html`${own.habit}`)}</dl></div>`;
}

function purposeRow(view: View, purpose: PurposeSummary): SafeHtml {
  const never = view.words.appendix.never;
  const period = (text: string | null): string => (text === null ? never : view.period(text));
  return html`<tr><th scope="row">${purpose.title}<code class="below">${purpose.id}</code></th><td>${purpose.basis}</td><td>${period(purpose.endsAfterNoSignal)}</td><td>${period(purpose.keptAfterEnd)}</td><td>${period(purpose.review)}</td></tr>`;
}

function registerPart(view: View): SafeHtml {
  const words = view.words.appendix;
  const { register } = view.model;
  const columns = [words.purpose, words.legalBasis, words.ends, words.kept, words.review].map(word => ({
    word,
  }));
  const purposes =
    register.purposes.length === 0
      ? emptyState(words.purposesEmpty)
      : table(
          { caption: words.registerTitle, columns },
          register.purposes.map(purpose => purposeRow(view, purpose)),
        );
  const labels = register.unknownLabels.map(label => html`<li><code>${label}</code></li>`);
  const unknown =
    labels.length === 0 ? null : html`<h4>${words.unknownLabels}</h4><ul class="inline chips">${labels}</ul>`;
  const unread =
    register.unreadLaw.length === 0
      ? null
      : html`<p class="small">${words.unreadLaw(register.unreadLaw.join('; '))}</p>`;
  const example = register.isExample
    ? html`<p class="small"><strong>${view.words.verdict.exampleTitle}.</strong></p>`
    : null;
  return html`<h3 id="register">${headingText(view, 'plan', words.registerTitle)}</h3>${example}<p class="small"><code>${register.id}</code> · SHA-256 <code class="hash">${register.sha256}</code></p>${unread}${purposes}${unknown}`;
}

function undecidedPart(view: View): SafeHtml {
  const { appendix: words, page } = view.words;
  const rows = view.model.totals.undecided.map(
    ({ reason, persons }) =>
      html`<tr><th scope="row">${wordFor(words.reasons, reason)}</th><td class="num">${fact(view, `undecided.${reason}`, persons)}</td></tr>`,
  );
  const columns = [{ word: words.reason }, { word: capital(page.persons), numeric: true as const }];
  const body =
    rows.length === 0
      ? emptyState(words.undecidedEmpty)
      : table({ caption: words.undecidedTitle, columns, kind: 'narrow' }, rows);
  return html`<h3>${headingText(view, 'check', words.undecidedTitle)}</h3>${body}`;
}

/** What was found and somebody tolerates: in no count above. */
function waivedPart(view: View): SafeHtml {
  const words = view.words.appendix;
  const rows = view.model.waived.map(
    ({ rule, key, reason, until }) =>
      html`<tr><th scope="row"><code>${rule}</code></th><td><code>${key}</code></td><td>${view.day(until)}</td><td>${reason}</td></tr>`,
  );
  const columns = [words.rule, words.record, words.waivedUntil, words.reason].map(word => ({ word }));
  const body =
    rows.length === 0 ? emptyState(words.waivedEmpty) : table({ caption: words.waivedTitle, columns }, rows);
  return html`<h3>${headingText(view, 'act', words.waivedTitle)}</h3>${body}`;
}

/** The last section of the page. */
export function appendixSection(view: View): SafeHtml {
  const { appendix: words, page } = view.words;
  const { model } = view;
  const rules = html`<h3 id="habits">${headingText(view, 'act', words.rulesTitle)}</h3>${model.rules.length === 0 ? emptyState(words.rulesEmpty) : html`<div class="rule-list">${model.rules.map(rule => ruleEntry(view, rule))}</div>`}`;
  const about = html`<h3>${words.limitsTitle}</h3><p><strong>${words.notAdvice}</strong></p><p>${words.archive(isCut(model))}</p>${model.logHead === null ? '' : html`<p>${words.logHead(model.logHead)}</p>`}<p>${page.madeBy(model.toolVersion)} · ${page.asOf.toLowerCase()} ${view.day(model.asOf)}</p>`;
  return section(
    view,
    { id: 'appendix', part: null, title: words.title, lead: words.lead },
    html`${registerPart(view)}${rules}${undecidedPart(view)}${waivedPart(view)}${about}`,
  );
}
