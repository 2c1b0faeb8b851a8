// What was examined and how, and what was not. May not say more of a file than its name and how many records it holds.

import type { ClientFile, ClientSource } from '../../client/model.ts';
import { methodsOf, ruleTexts, whyUnseen } from '../../client/voice.ts';
import { emptyState, section, table } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { capital, wordFor } from '../view.ts';
import { type ClientView, figureMark } from './view.ts';

function fileRow(view: ClientView, source: ClientSource, file: ClientFile, at: number): SafeHtml {
  const { client, words } = view;
  const name = file.name === null ? html`${client.scope.unnamed}` : html`<code>${file.name}</code>`;
  const mark = (part: 'records' | 'rejected' | 'skipped'): SafeHtml =>
    html`<td class="num">${figureMark(view, `files.${source.source}.${at}.${part}`, file[part])}</td>`;
  return html`<tr><th scope="row">${name}<span class="below">${source.source} · ${source.profile ?? words.read.unknownSystem}</span></th><td>${wordFor(words.page.entities, file.entity)}</td>${mark('records')}${mark('rejected')}${mark('skipped')}</tr>`;
}

export function scopeSection(view: ClientView): SafeHtml {
  const { scope } = view.client;
  const { page, appendix } = view.words;
  const { sources, undecided } = view.model;
  const numeric = [capital(page.records), scope.rejected, scope.skipped];
  const columns = [
    ...[{ word: scope.file }, { word: scope.holds }],
    ...numeric.map(word => ({ word, numeric: true as const })),
  ];
  const rows = sources.flatMap(source => source.files.map((file, at) => fileRow(view, source, file, at)));
  const files =
    rows.length === 0 ? emptyState(view.words.read.empty) : table({ caption: scope.title, columns }, rows);
  const reasons = undecided.map(
    ({ reason, persons }) =>
      html`<tr><th scope="row">${wordFor(appendix.reasons, reason)}</th><td class="num">${figureMark(view, `undecided.${reason}`, persons)}</td></tr>`,
  );
  const shape = { caption: scope.undecided, kind: 'narrow' };
  const heads = [{ word: appendix.reason }, { word: capital(page.persons), numeric: true as const }];
  const methods = methodsOf(view, view.model).map(sentence => html`<li>${sentence}</li>`);
  return section(
    view,
    { id: 'scope', part: null, title: scope.title, lead: scope.lead },
    html`${files}<h3>${scope.method}</h3><ul class="sentences">${methods}</ul>${reasons.length === 0 ? null : html`<h3>${scope.undecided}</h3>${table({ ...shape, columns: heads }, reasons)}`}`,
  );
}

export function unseenSection(view: ClientView): SafeHtml {
  const { unseen } = view.client;
  const rules = view.model.rules.flatMap(rule => {
    const why = whyUnseen(view, rule);
    if (why.length === 0) return [];
    return [
      html`<tr><th scope="row">${ruleTexts(view, view.model, rule.id).title}</th><td>${why.map(reason => html`<span class="note">${reason}</span>`)}</td></tr>`,
    ];
  });
  const columns = [{ word: view.words.page.rule }, { word: unseen.why }];
  const seen =
    rules.length === 0
      ? emptyState(unseen.all)
      : table({ caption: unseen.title, columns, kind: 'unseen-rules' }, rules);
  const always = unseen.alwaysList.map(item => html`<li>${item}</li>`);
  return section(
    view,
    { id: 'unseen', part: null, title: unseen.title, lead: unseen.lead },
    html`${seen}<p>${unseen.always}</p><ul class="sentences">${always}</ul>`,
  );
}
