// The HTML report in a real browser: no error, no request, no overflow, filter and sort work, axe finds nothing. May not
// need a network. Skipped, visibly, where Chromium is not installed.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/language/locale.ts';
import { renderHtml } from '../../../src/reports/html/page.ts';
import {
  A4_WITHIN_MARGINS,
  EXECUTABLE,
  launchBrowser,
  openPage,
  violationsOf,
} from '../../support/browser.ts';
import { WITH_VALUES } from '../client/example-edition.ts';
import { EMPTY, EXAMPLE } from './example-model.ts';

describe.skipIf(EXECUTABLE === null)('the page in Chromium (needs Debian package chromium)', () => {
  let browser: Browser;
  let folder: string;
  const fileOf = (name: string): string => pathToFileURL(join(folder, `${name}.html`)).href;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'datawasstraat-page-'));
    for (const locale of LOCALES) {
      writeFileSync(join(folder, `example-${locale}.html`), renderHtml(EXAMPLE, locale));
      writeFileSync(join(folder, `full-${locale}.html`), renderHtml(WITH_VALUES, locale));
      writeFileSync(join(folder, `empty-${locale}.html`), renderHtml(EMPTY, locale));
    }
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (name: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) =>
    openPage(browser, { url: fileOf(name), ...options }, look);

  it.each(LOCALES)('does not scroll sideways at any width, and makes no request: %s', async locale => {
    await open(`example-${locale}`, {}, async page => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const widths = await page.evaluate<readonly number[]>(
          '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
        );
        expect(widths[0]).toBe(widths[1]);
      }
    });
  });

  it.each(['example-nl', 'full-en'])(
    'on a desk no table of rules or group is cut off at the right, with the ids of a large CRM too: %s',
    async name => {
      await open(name, { bypassCSP: true }, async page => {
        await page.setViewportSize({ width: 1200, height: 900 });
        await page.evaluate(`document.querySelectorAll('.group thead code').forEach((code, at) => {
        code.textContent = 'crm/contact/0030Y' + String(at).padStart(10, '0') + 'QAA';
      })`);
        const cut = await page.evaluate<number>(`[...document.querySelectorAll('.scroll')]
        .filter(one => one.querySelector('.rules, .group') && one.scrollWidth > one.clientWidth && one.querySelectorAll('.group thead code').length < 3).length`);
        expect(cut).toBe(0);
      });
    },
  );

  // Of each page both languages and both looks, not each with each: words have no colour.
  it.each([
    ['example', 'nl', 'light'],
    ['example', 'en', 'dark'],
    ['empty', 'nl', 'dark'],
    ['empty', 'en', 'light'],
  ] as const)('passes axe: %s, %s, %s', async (name, locale, colorScheme) => {
    await open(`${name}-${locale}`, { colorScheme, bypassCSP: true }, async page => {
      // Rows beyond the first twenty are the same markup, and cost axe a minute.
      await page.evaluate(
        'document.querySelectorAll("#findings-table tbody tr:nth-child(n+21)").forEach(row => row.remove())',
      );
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  it('filters by rule, source and text, and says how many are left', async () => {
    await open('example-en', {}, async page => {
      const shown = (): Promise<number> => page.locator('#findings-table tbody tr:visible').count();
      expect(await shown()).toBe(EXAMPLE.findings.length);
      await page.selectOption('#by-rule', 'retention-expired');
      const expected = EXAMPLE.findings.filter(finding => finding.rule === 'retention-expired');
      expect(await shown()).toBe(expected.length);
      await page.selectOption('#by-source', 'mail');
      const fewer = expected.filter(finding => finding.source === 'mail');
      expect(await shown()).toBe(fewer.length);
      await page.fill('#by-text', fewer[0]?.id ?? '');
      expect(await shown()).toBe(1);
      expect(await page.textContent('#filter-status')).toBe('1 of 1,050 shown');
    });
  });

  it('sorts by a column, up and down', async () => {
    await open('example-nl', {}, async page => {
      const rows = (): Promise<readonly string[]> =>
        page.locator('#findings-table tbody td:nth-child(4)').allTextContents();
      const sorted = EXAMPLE.findings.map(finding => finding.row).sort((a, b) => a - b);
      const head = page.locator('#findings-table thead th:nth-child(4)');
      await head.locator('button').click();
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      expect((await rows())[0]).toBe(String(sorted[0]));
      await head.locator('button').click();
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      expect((await rows()).at(-1)).toBe(String(sorted[0]));
    });
  });

  it('is whole without scripts, and shows no filter that would do nothing', async () => {
    await open('example-nl', { javaScriptEnabled: false }, async page => {
      expect(await page.locator('#findings-table tbody tr').count()).toBe(EXAMPLE.findings.length);
      expect(await page.locator('#filters').isVisible()).toBe(false);
    });
  });

  it.each(['example-nl', 'example-en', 'full-nl'])('fits A4 paper: %s', async name => {
    await open(name, { viewport: { width: A4_WITHIN_MARGINS, height: 1000 } }, async page => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(A4_WITHIN_MARGINS);
    });
  });

  it('opens the tables of the charts on paper, without its script', async () => {
    await open('example-nl', { javaScriptEnabled: false }, async page => {
      const twin = page.locator('#calendar details.twin table');
      expect(await twin.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await twin.isVisible()).toBe(true);
    });
  });
});
