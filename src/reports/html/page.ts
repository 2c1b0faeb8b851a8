// The HTML report: one file that needs nothing else. May not read a file, ask a clock or fetch anything; the same model
// gives the same bytes.

import type { Locale } from '../../language/locale.ts';
import { IMPROVEMENT_WORDS } from '../../language/report/improvements.ts';
import type { ReportModel } from '../model.ts';
import { writeIsland } from './island.ts';
import { ICON, mark, type Part, patterns, ring, waves } from './mark.ts';
import { hashOfBlock, html, ownText, type SafeHtml } from './safe-html.ts';
import { SCRIPT } from './script.ts';
import { appendixSection } from './sections/appendix.ts';
import { calendarSection } from './sections/calendar.ts';
import { duplicatesSection } from './sections/duplicates.ts';
import { findingsSection } from './sections/findings.ts';
import { improvementsSection } from './sections/improvements.ts';
import { inactivitySection } from './sections/inactivity.ts';
import { matrixSection } from './sections/matrix.ts';
import { prioritiesSection } from './sections/priorities.ts';
import { readSection } from './sections/read.ts';
import { rulesSection } from './sections/rules.ts';
import { trendSection } from './sections/trend.ts';
import { verdictSection } from './sections/verdict.ts';
import { pageText } from './shell.ts';
import { STYLE } from './style.ts';
import { type View, viewOf } from './view.ts';

/** Sections from top to bottom; the verdict stands before the contents. */
const SECTIONS: readonly ((view: View) => SafeHtml | null)[] = [
  prioritiesSection,
  rulesSection,
  matrixSection,
  trendSection,
  calendarSection,
  inactivitySection,
  duplicatesSection,
  findingsSection,
  improvementsSection,
  readSection,
  appendixSection,
];

function securityPolicy(): string {
  return [
    "default-src 'none'",
    `style-src ${hashOfBlock(STYLE)}`,
    `script-src ${hashOfBlock(SCRIPT)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The contents of the page as the circle it is part of: plan, do, check, act. */
function contents(view: View): SafeHtml {
  const { words } = view;
  const links: Readonly<Record<Part, readonly (readonly [string, string])[]>> = {
    plan: [
      ['calendar', words.calendar.title],
      ['register', words.appendix.registerTitle],
    ],
    do: [['first', words.first.title]],
    check: [
      ['rules', words.rules.title],
      ['matrix', words.matrix.title],
      ...(view.model.trend === null ? [] : [['trend', words.trend.title] as const]),
      ['inactivity', words.inactivity.title],
      ['duplicates', words.duplicates.title],
      ['findings', words.findings.title],
      ['read', words.read.title],
    ],
    act: [
      ...(view.model.improvements.length === 0
        ? []
        : [['improvements', IMPROVEMENT_WORDS[view.locale].title] as const]),
      ['habits', words.appendix.rulesTitle],
    ],
  };
  const parts = (['plan', 'do', 'check', 'act'] as const).map(part => {
    const items = links[part].map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`);
    return html`<div><p class="part">${ring(part)}${words.page.parts[part]}</p><ul>${items}</ul></div>`;
  });
  return html`<nav class="contents" aria-label="${words.page.contents}">${parts}</nav>`;
}

function banner(view: View): SafeHtml {
  const { page } = view.words;
  const { model } = view;
  return html`<header class="banner">${waves()}<div class="wrap"><p class="brand">${mark()}<span>datawasstraat</span></p><h1><span class="kind">${page.kind}</span> ${model.subject}</h1><dl class="meta"><div><dt>${page.asOf}</dt><dd>${view.day(model.asOf)}</dd></div><div><dt>${page.register}</dt><dd>${model.register.isExample ? view.words.verdict.exampleTitle : model.register.id}</dd></div></dl></div></header>`;
}

/** The report as one self-contained HTML file. */
export function renderHtml(model: ReportModel, locale: Locale): string {
  const view = viewOf(model, locale);
  const { page } = view.words;
  const body = html`<a class="skip" href="#main">${page.skip}</a>
${patterns()}
${banner(view)}
<main id="main" class="wrap" tabindex="-1">
${verdictSection(view)}
${contents(view)}
${SECTIONS.flatMap(make => make(view) ?? [])}
</main>
<footer class="wrap"><p class="brand">${mark()}<span>${page.madeBy(model.toolVersion)}</span></p></footer>
<script type="application/json" id="model">${ownText(writeIsland(model))}</script>
<script>${ownText(SCRIPT)}</script>`;
  return pageText({
    ...{ locale, style: STYLE, policy: securityPolicy(), body },
    title: `${page.title(model.subject)} · ${view.day(model.asOf)}`,
    head: html`<meta name="generator" content="datawasstraat ${model.toolVersion}">
<link rel="icon" href="${ICON}">
`,
  });
}
