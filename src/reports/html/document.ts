// A document as one HTML page that needs nothing else: to be read, printed and kept by whoever gets it.

import type { Locale } from '../../language/locale.ts';
import type { PlainDocument } from '../../model/document.ts';
import { hashOfBlock, html, type SafeHtml } from './safe-html.ts';
import { pageText } from './shell.ts';

const STYLE = `
body { margin: 2rem auto; max-width: 48rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .25rem .5rem; border-top: 1px solid; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
th { width: 35%; font-weight: 600; }
tr { break-inside: avoid; }
`;

export function documentHtml({ title, intro, sections, closing }: PlainDocument, locale: Locale): string {
  const policy = `default-src 'none'; style-src ${hashOfBlock(STYLE)}; base-uri 'none'; form-action 'none'`;
  const body = html`<main>
<h1>${title}</h1>
${paragraphs(intro)}
${sections.map(
  section => html`<section>
<h2>${section.title}</h2>
${paragraphs(section.sentences)}
${section.rows.length === 0 ? null : tableOf(section.rows)}
</section>
`,
)}
${paragraphs(closing)}
</main>`;
  return pageText({ locale, title, style: STYLE, policy, body });
}

const paragraphs = (sentences: readonly string[]): readonly SafeHtml[] =>
  sentences.map(sentence => html`<p>${sentence}</p>`);

function tableOf(rows: PlainDocument['sections'][number]['rows']): SafeHtml {
  return html`<table>${rows.map(([label, text]) => html`<tr><th scope="row">${label}</th><td>${text}</td></tr>`)}</table>`;
}
