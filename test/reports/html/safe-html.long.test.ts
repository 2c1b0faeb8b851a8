// No text of a model becomes markup: the page made of hostile text has exactly the tags and quotes of the page made of
// tame text. May not trust a list of known attacks alone; fast-check makes its own.

import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/reports/html/page.ts';
import { escapeText, html, ownText, textOf } from '../../../src/reports/html/safe-html.ts';
import type { ReportModel } from '../../../src/reports/model.ts';
import { EXAMPLE } from './example-model.ts';

const STRINGS = '../shared/data/strings/blns.json';

/** Keys whose text decides which markup is made; everything else may hold anything. */
const CLOSED: ReadonlySet<string> = new Set([
  ...[
    'severity',
    'dimension',
    'status',
    'agreement',
    'zone',
    'kind',
    'month',
    'asOf',
    'order',
    'entity',
    'effort',
  ],
]);

const SMALL: ReportModel = {
  ...EXAMPLE,
  findings: EXAMPLE.findings.filter((_, index) => index % 150 === 0),
  duplicateGroups: EXAMPLE.duplicateGroups.slice(0, 8),
};

/** The model with the text appended to every string that is free to hold it. */
function taint<Value>(value: Value, text: string, name = ''): Value {
  if (typeof value === 'string') return (CLOSED.has(name) ? value : `${value}${text}`) as Value;
  if (Array.isArray(value)) return value.map(item => taint(item, text, name)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, taint(inner, text, key)]);
  return Object.fromEntries(entries) as Value;
}

/** Everything of a page that is markup, in order. */
function markupOf(page: string): string {
  return page.replace(/[^<>"]+/g, '');
}

/** The JSON island is data: it is looked at apart. */
function splitPage(page: string): { readonly rest: string; readonly island: string } {
  const [, island = ''] = /<script type="application\/json" id="model">(.*?)<\/script>/s.exec(page) ?? [];
  return { rest: page.replace(island, () => ''), island };
}

/** Words that make words: a calendar title breaks into lines on spaces, so tame text has none to add. */
function shapeOf(text: string): string {
  const page = renderHtml(taint(SMALL, text.replace(/\s+/g, '_')), 'nl');
  return markupOf(splitPage(page).rest);
}

const TAME = shapeOf('x');

function expectHarmless(text: string): void {
  expect(shapeOf(text)).toBe(TAME);
  const tainted = taint(SMALL, text);
  const { island } = splitPage(renderHtml(tainted, 'nl'));
  expect(island).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(island)).toMatchObject(JSON.parse(JSON.stringify(tainted)));
}

describe('text of the model', () => {
  it.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '-->',
    '"><img/src=x/onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '` onload=alert(1) `',
    '\u2028alert(1)\u2029',
    ']]><svg/onload=alert(1)>',
    '&lt;b&gt;&quot;',
    '\u0000\u0008\ud800',
    '__proto__',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an attack on templates, as text
    '${alert(1)}',
    "$&$`$'",
    '</style></title></textarea>',
  ])('opens no tag, attribute or block: %j', expectHarmless);

  it('opens nothing, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), expectHarmless), { numRuns: 60 });
  });

  it.skipIf(!existsSync(STRINGS))(`opens nothing: the list of naughty strings (needs ${STRINGS})`, () => {
    const strings: unknown = JSON.parse(readFileSync(STRINGS, 'utf8'));
    expect(Array.isArray(strings)).toBe(true);
    for (const text of strings as readonly string[]) {
      const markup = textOf(html`<p title="${text}">${text}</p>`);
      expect(markupOf(markup)).toBe('<"">'.concat('</p>'.replace(/[^<>]/g, '')));
    }
    expectHarmless((strings as readonly string[]).join(' '));
  });
});

describe('html', () => {
  it('escapes any text to text without markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(escapeText(text)).not.toMatch(/[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/);
        expect(Buffer.from(escapeText(text)).toString()).toBe(escapeText(text));
      }),
    );
  });

  it('keeps what it escaped when it is put in another template', () => {
    expect(textOf(html`<b>${html`<i>${'<'}</i>`}</b>${[html`1`, html`2`]}${null}`)).toBe(
      '<b><i>&lt;</i></b>12',
    );
  });

  it('refuses a slot in a tag outside quotes, and markup in an attribute', () => {
    expect(() => html`<p class=${'x'}></p>`).toThrow('outside quotes');
    expect(() => html`<p ${'x'}></p>`).toThrow('outside quotes');
    expect(() => html`<p class="${html`x`}"></p>`).toThrow('attribute');
  });

  it('refuses a block that could end its element', () => {
    expect(() => ownText('a</script>')).toThrow('block');
    expect(() => ownText('<!--')).toThrow('block');
  });
});
