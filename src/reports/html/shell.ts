// What every HTML page begins with: it needs nothing else, is found by no search engine, and tells nobody where it was opened. May
// not know what stands in it.

import type { Locale } from '../../language/locale.ts';
import { html, ownText, type SafeHtml, textOf } from './safe-html.ts';

/** A page as a whole. */
export interface Page {
  readonly locale: Locale;
  readonly title: string;
  readonly style: string;
  /** Content-Security-Policy: what the page may load; its own blocks are named by hash. */
  readonly policy: string;
  /** More for the head. */
  readonly head?: SafeHtml;
  readonly body: SafeHtml;
}

export function pageText({ locale, title, style, policy, head, body }: Page): string {
  return textOf(html`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
${head ?? null}<title>${title}</title>
<style>${ownText(style)}</style>
</head>
<body>
${body}
</body>
</html>
`);
}
