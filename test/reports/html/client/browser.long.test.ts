// The client edition in a real browser: axe finds nothing, nothing scrolls sideways, and on paper it is at most ten pages of A4 with the
// first one whole. Skipped, visibly, where Chromium is not installed.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/language/locale.ts';
import { DISCLOSURES } from '../../../../src/reports/client/model.ts';
import { renderClientHtml } from '../../../../src/reports/html/client/page.ts';
import {
  A4_WITHIN_MARGINS,
  EXECUTABLE,
  launchBrowser,
  openPage,
  violationsOf,
} from '../../../support/browser.ts';
import { editionOf, LARGE, WITH_VALUES } from '../../client/example-edition.ts';
import { EMPTY } from '../example-model.ts';

/** 263 mm: the height of A4 without the margins of the style for paper. */
const A4_HEIGHT = 994;

const MODELS = { example: WITH_VALUES, large: LARGE, empty: EMPTY };

describe.skipIf(EXECUTABLE === null)('the client edition in Chromium (needs Debian package chromium)', () => {
  let browser: Browser;
  let folder: string;
  const fileOf = (name: string): string => pathToFileURL(join(folder, `${name}.html`)).href;
  const open = (name: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) =>
    openPage(browser, { url: fileOf(name), ...options }, look);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'datawasstraat-client-'));
    for (const [name, model] of Object.entries(MODELS))
      for (const level of DISCLOSURES)
        for (const locale of LOCALES)
          writeFileSync(
            join(folder, `${name}-${level}-${locale}.html`),
            renderClientHtml(editionOf(model, level), locale),
          );
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // Of each page both languages and both looks, not each with each: words have no colour.
  it.each([
    ['example-aggregate-nl', 'light'],
    ['example-aggregate-en', 'dark'],
    ['example-keyed-nl', 'dark'],
    ['example-full-en', 'light'],
    ['empty-aggregate-nl', 'dark'],
  ] as const)('passes axe: %s, %s', async (name, colorScheme) => {
    await open(name, { colorScheme, bypassCSP: true }, async page => {
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  it.each(['example-aggregate-nl', 'example-full-en', 'large-keyed-nl'])(
    'does not scroll sideways at any width, and makes no request: %s',
    async name => {
      await open(name, {}, async page => {
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        }
      });
    },
  );

  it.each(['example-aggregate-nl', 'large-full-en'])('fits A4, with the first page whole: %s', async name => {
    await open(name, { viewport: { width: A4_WITHIN_MARGINS, height: 1000 } }, async page => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(A4_WITHIN_MARGINS);
      expect(await page.locator('#first .step').count()).toBe(5);
      const end = await page.evaluate<number>(
        'document.getElementById("first").getBoundingClientRect().bottom',
      );
      expect(end).toBeLessThan(A4_HEIGHT);
    });
  });

  it.each(['example-aggregate-nl', 'large-aggregate-en', 'large-full-nl'])(
    'is at most ten pages on paper: %s',
    async name => {
      await open(name, {}, async page => {
        const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
        expect(pages.length).toBeGreaterThan(3);
        expect(pages.length).toBeLessThanOrEqual(10);
      });
    },
  );
});
