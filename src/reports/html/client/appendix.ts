// The appendix for IT: rules in plain words with their threshold and article, versions, how columns were read, limits. May not add a
// finding.

import { writeArticles } from '../../../language/law/articles.ts';
import type { ClientFile, ClientRule, ClientSource } from '../../client/model.ts';
import { ruleTexts, thresholdText } from '../../client/voice.ts';
import { emptyState, section, table } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { capital, wordFor } from '../view.ts';
import { type ClientView, figureMark, wholeText } from './view.ts';

function ruleRow(view: ClientView, rule: ClientRule): SafeHtml {
  const { title } = ruleTexts(view, view.model, rule.id);
  const limits = rule.thresholds.map(
    ({ name, value }) => html`<span class="note"><code>${name}</code> ${thresholdText(view, value)}</span>`,
  );
  const { page } = view.words;
  const kind = `${wordFor(page.severities, rule.severity)} · ${wordFor(page.dimensions, rule.dimension)}`;
  return html`<tr><th scope="row">${title}<code class="below">${rule.id}</code></th><td>${capital(rule.texts[view.locale].meaning)}<span class="below">${kind}</span></td><td class="num">${figureMark(view, `rules.${rule.id}`, rule.records)}<span class="below">${wholeText(view, rule.looked)}</span></td><td>${limits.length === 0 ? '–' : html`${limits}`}</td><td>${rule.basis.length === 0 ? '–' : writeArticles(view.locale, rule.basis.join(', '))}</td></tr>`;
}

function rulesPart(view: ClientView): SafeHtml {
  const words = view.client.appendix;
  const ran = view.model.rules.filter(({ status }) => status === 'ran');
  if (ran.length === 0) return emptyState(view.words.appendix.rulesEmpty);
  const found = ran.filter(({ records }) => records !== 0);
  const quiet = ran.filter(({ records }) => records === 0).map(rule => quietRule(view, rule));
  const columns = [
    { word: view.words.page.rule },
    { word: view.words.rules.means },
    { word: words.found, numeric: true as const },
    { word: words.threshold },
    { word: view.words.appendix.basis },
  ];
  const rows = found.map(rule => ruleRow(view, rule));
  const shown =
    rows.length === 0
      ? emptyState(view.words.rules.empty)
      : table({ caption: words.rules, columns, kind: 'it' }, rows);
  return html`<h3>${words.rules}</h3>${shown}${quiet.length === 0 ? null : html`<h3>${words.quiet}</h3><ul class="columns-read quiet">${quiet}</ul>`}`;
}

/** Title, thresholds and articles in a few words. */
function quietRule(view: ClientView, rule: ClientRule): SafeHtml {
  const limits = rule.thresholds.map(({ name, value }) => `${name} ${thresholdText(view, value)}`);
  const facts = [
    ...limits,
    ...(rule.basis.length === 0 ? [] : [writeArticles(view.locale, rule.basis.join(', '))]),
  ];
  return html`<li>${ruleTexts(view, view.model, rule.id).title} <code>${rule.id}</code><span class="below">${facts.join('; ')}</span></li>`;
}

function purposesPart(view: ClientView): SafeHtml | null {
  const words = view.words.appendix;
  const { purposes } = view.model.register;
  if (purposes.length === 0) return null;
  const period = (text: string | null): string => (text === null ? words.never : view.period(text));
  const rows = purposes.map(
    ({ id, title, basis, endsAfterNoSignal, keptAfterEnd, review }) =>
      html`<tr><th scope="row">${title}<code class="below">${id}</code></th><td>${writeArticles(view.locale, basis)}</td><td>${period(endsAfterNoSignal)}</td><td>${period(keptAfterEnd)}</td><td>${period(review)}</td></tr>`,
  );
  const columns = [words.purpose, words.legalBasis, words.ends, words.kept, words.review].map(word => ({
    word,
  }));
  return html`<h3>${words.registerTitle}</h3>${table({ caption: words.registerTitle, columns }, rows)}`;
}

function mappingPart(view: ClientView, source: ClientSource, file: ClientFile): SafeHtml {
  const words = view.client.appendix;
  const headOf = (header: string | null): SafeHtml =>
    header === null ? html`<em>${words.hiddenHeader}</em>` : html`<code>${header}</code>`;
  const mapped = file.mapped.map(
    ({ header, field }) => html`<li>${headOf(header)} → ${view.field(field)}</li>`,
  );
  const ignored = file.ignored.map(header => html`<li>${headOf(header)}</li>`);
  const more = (count: number): SafeHtml | null => (count === 0 ? null : html`<li>${words.more(count)}</li>`);
  const left =
    ignored.length === 0
      ? html`<p class="small">${words.noneIgnored}</p>`
      : html`<p class="label">${words.ignored(ignored.length + file.more.ignored)}</p><ul class="columns-left">${ignored}${more(file.more.ignored)}</ul>`;
  return html`<div class="file"><h4>${source.source} · ${file.name ?? view.client.scope.unnamed}</h4><ul class="columns-read">${mapped}${more(file.more.mapped)}</ul>${left}</div>`;
}

export function appendixSection(view: ClientView): SafeHtml {
  const words = view.client.appendix;
  const { register, sources, toolVersion } = view.model;
  const files = sources.flatMap(source => source.files.map(file => mappingPart(view, source, file)));
  const unread =
    register.unreadLaw.length === 0
      ? null
      : html`<p class="small">${view.words.appendix.unreadLaw(register.unreadLaw.join('; '))}</p>`;
  const limits = [...words.limitsList, words.archive].map(limit => html`<li>${limit}</li>`);
  return section(
    view,
    { id: 'appendix', part: null, title: words.title, lead: words.lead },
    html`${rulesPart(view)}${purposesPart(view)}<h3>${words.version}</h3><p class="small">${words.versions(toolVersion, register.id, register.sha256)}</p>${unread}<h3>${words.mapping}</h3><p class="small">${words.mappingLead}</p>${files}<h3>${words.limits}</h3><ul class="sentences">${limits}</ul>`,
  );
}
