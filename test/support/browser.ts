// A real browser for tests of pages: it opens a file and complains about any message or request. May not need a network.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import type axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--no-first-run'],
];
const AXE_FILE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** 182 mm: A4 without the margins of the style for paper. */
export const A4_WITHIN_MARGINS = 688;

/** Null: no Chromium is installed, so its tests are skipped, visibly. */
export const EXECUTABLE: string | null = findChromium();

function findChromium(): string | null {
  const { CHROMIUM_PATH: given, PATH = '' } = process.env;
  const folders = PATH.split(delimiter);
  const places = folders.flatMap(folder => NAMES.map(name => join(folder, name)));
  return [...(given ? [given] : []), ...places].find(place => existsSync(place)) ?? null;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE ?? '', args: ARGUMENTS });
}

/** Opens a page, and fails on any message or request it makes. */
export async function openPage(
  browser: Browser,
  { url, ...options }: BrowserContextOptions & { readonly url: string },
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', message => complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  page.on('request', request => {
    if (request.url() !== url && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  await page.goto(url);
  await look(page);
  await context.close();
  expect(complaints).toEqual([]);
}

/** What axe finds, everything unfolded. The context has to let it in (`bypassCSP`). */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate('document.querySelectorAll("details").forEach(one => { one.open = true; })');
  await page.evaluate(readFileSync(AXE_FILE, 'utf8'));
  const results = await page.evaluate<axe.AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
