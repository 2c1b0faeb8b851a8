// The client edition as one HTML file that needs nothing else and has no script. May not read a file, ask a clock or fetch anything; the
// same model gives the same bytes. The data embedded in it are the client model: what the page shows, and no more.

import type { Locale } from '../../../language/locale.ts';
import type { ClientModel } from '../../client/model.ts';
import { clientVoice } from '../../client/voice.ts';
import { jsonForScript } from '../island.ts';
import { ICON, mark, waves } from '../mark.ts';
import { hashOfBlock, html, ownText, type SafeHtml } from '../safe-html.ts';
import { pageText } from '../shell.ts';
import { wordFor } from '../view.ts';
import { appendixSection } from './appendix.ts';
import { calendarSection } from './calendar.ts';
import { matrixSection } from './matrix.ts';
import { rowsSection } from './rows.ts';
import { scopeSection, unseenSection } from './scope.ts';
import { CLIENT_STYLE } from './style.ts';
import { summarySection } from './summary.ts';
import type { ClientView } from './view.ts';

/** Sections from top to bottom. */
const SECTIONS: readonly ((view: ClientView) => SafeHtml | null)[] = [
  ...[summarySection, scopeSection, unseenSection, matrixSection, calendarSection, rowsSection],
  appendixSection,
];

function securityPolicy(): string {
  return [
    "default-src 'none'",
    `style-src ${hashOfBlock(CLIENT_STYLE)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function banner(view: ClientView): SafeHtml {
  const { page, verdict } = view.words;
  const { client, model } = view;
  const facts: readonly (readonly [string, string])[] = [
    [page.asOf, view.day(model.asOf)],
    [page.register, model.register.isExample ? verdict.exampleTitle : model.register.id],
    [client.disclosureTitle, wordFor(client.disclosure, model.disclosure)],
  ];
  return html`<header class="banner">${waves()}<div class="wrap"><p class="brand">${mark()}<span>datawasstraat</span></p><h1><span class="kind">${client.kind}</span> ${model.subject}</h1><dl class="meta">${facts.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl></div></header>`;
}

export function renderClientHtml(model: ClientModel, locale: Locale): string {
  const view: ClientView = { ...clientVoice(locale), model };
  const { page } = view.words;
  const body = html`<a class="skip" href="#main">${page.skip}</a>
${banner(view)}
<main id="main" class="wrap" tabindex="-1">
${SECTIONS.flatMap(make => make(view) ?? [])}
</main>
<footer class="wrap"><p class="brand">${mark()}<span>${page.madeBy(model.toolVersion)}</span></p></footer>
<script type="application/json" id="model">${ownText(jsonForScript(model))}</script>`;
  return pageText({
    ...{ locale, style: CLIENT_STYLE, policy: securityPolicy(), body },
    title: `${view.client.title(model.subject)} · ${view.day(model.asOf)}`,
    head: html`<meta name="generator" content="datawasstraat ${model.toolVersion}">
<link rel="icon" href="${ICON}">
`,
  });
}
