// The client edition without a browser: its counts are those of its model in every format, its words are whole in both languages, and
// what is embedded in the page is what the page shows.

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/language/locale.ts';
import { clientDocument } from '../../../../src/reports/client/document.ts';
import type { Figure } from '../../../../src/reports/client/figure.ts';
import { type ClientModel, DISCLOSURES } from '../../../../src/reports/client/model.ts';
import { clientVoice, countText } from '../../../../src/reports/client/voice.ts';
import { renderClientHtml } from '../../../../src/reports/html/client/page.ts';
import { markdownLines } from '../../../../src/reports/markdown.ts';
import { editionOf, LARGE, WITH_VALUES } from '../../client/example-edition.ts';
import { EMPTY } from '../example-model.ts';

/** Every count of the model, under the name the page gives it; what is hidden by its word. */
function figuresOf(model: ClientModel): readonly (readonly [string, Figure])[] {
  const { duplicateGroups: _, ...headline } = model.headline;
  const all: readonly (readonly [string, Figure | null])[] = [
    ...Object.entries(headline).map(([name, figure]) => [`headline.${name}`, figure] as const),
    ...model.sources.flatMap(({ source, files }) =>
      files.flatMap((file, at) =>
        (['records', 'rejected', 'skipped'] as const).map(
          what => [`files.${source}.${at}.${what}`, file[what]] as const,
        ),
      ),
    ),
    ...model.undecided.map(({ reason, persons }) => [`undecided.${reason}`, persons] as const),
    ...model.matrix.map(
      ({ source, dimension, records }) => [`matrix.${source}.${dimension}`, records] as const,
    ),
    ...model.calendar.flatMap(({ purpose, slots, blocked }) => [
      ...slots.map(({ slot, persons }) => [`calendar.${purpose}.${slot}`, persons] as const),
      [`calendar.${purpose}.blocked`, blocked] as const,
    ]),
    ...model.rules
      .filter(({ status, records }) => status === 'ran' && records !== 0)
      .map(({ id, records }) => [`rules.${id}`, records] as const),
  ];
  return all.flatMap(([name, figure]) => (figure === null ? [] : [[name, figure] as const]));
}

const factsOf = (page: string): readonly (readonly [string, number])[] =>
  [...page.matchAll(/<data data-fact="([^"]*)" value="(\d+)">/g)].map(
    ([, name = '', value]) => [name, Number(value)] as const,
  );

const hiddenIn = (page: string): number => page.match(/<span class="hidden-count">/g)?.length ?? 0;

const textOf = (page: string): string =>
  page.replace(/<(style|script)[^>]*>.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' ');

const MODELS = DISCLOSURES.flatMap(level =>
  [WITH_VALUES, LARGE, EMPTY].map((model, at) => ({
    ...{ name: `${['example', 'large', 'empty'][at]}, ${level}`, client: editionOf(model, level) },
  })),
);

describe.each(LOCALES)('the client edition in %s', locale => {
  it.each(MODELS)('says the counts of its model, all of them and no others: $name', ({ client }) => {
    const page = renderClientHtml(client, locale);
    const figures = figuresOf(client);
    expect([...factsOf(page)].sort()).toEqual(
      figures.filter(([, figure]) => typeof figure === 'number').sort(),
    );
    expect(hiddenIn(page)).toBe(figures.filter(([, figure]) => typeof figure !== 'number').length);
  });

  it.each(MODELS)('has no hole where a word should be: $name', ({ client }) => {
    const page = renderClientHtml(client, locale);
    const markdown = markdownLines(clientDocument(client, locale)).join('\n');
    for (const text of [textOf(page), markdown])
      expect(text).not.toMatch(/undefined|\[object|NaN|Infinity|\bnull\b/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  it.each(MODELS)('embeds its model, so what the page shows and no more: $name', ({ client }) => {
    const page = renderClientHtml(client, locale);
    const [, json = ''] = /<script type="application\/json" id="model">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(client)));
  });

  it.each(MODELS)('says the same counts in Markdown: $name', ({ client }) => {
    const markdown = markdownLines(clientDocument(client, locale)).join('\n').replaceAll('\\', '');
    const voice = clientVoice(locale);
    for (const [name, figure] of figuresOf(client))
      expect([name, markdown.includes(countText(voice, figure))]).toEqual([name, true]);
  });
});

it('where a count is hidden there is no share, bar or shade of it either', () => {
  const small = WITH_VALUES.rules.map((rule, at) => ({ ...rule, records: at + 1 }));
  const cells = WITH_VALUES.matrix.map(cell => ({ ...cell, records: (cell.records ?? 0) % 7 }));
  const totals = { ...WITH_VALUES.totals, recordsWithError: 3 };
  const model = { ...WITH_VALUES, rules: small, matrix: cells, totals };
  const parts = renderClientHtml(editionOf(model), 'en').split(/<(?=td|li|th)/);
  const hidden = parts.filter(part => part.includes('class="hidden-count"'));
  expect(hidden.length).toBeGreaterThan(10);
  expect(hidden.filter(part => /%|class="bar"|class="level-/.test(part))).toEqual([]);
});

it('has no script, and names its style by hash', () => {
  const page = renderClientHtml(editionOf(WITH_VALUES), 'nl');
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  expect(page).toContain(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  expect(page).not.toMatch(/<script(?! type="application\/json")/);
  expect(page).not.toContain('script-src');
});

it.each(LOCALES)(
  'has three sentences, four numbers and at most five actions on its first page: %s',
  locale => {
    for (const { client } of MODELS) {
      const page = renderClientHtml(client, locale);
      const [first = ''] = page.slice(page.indexOf('id="verdict"')).split('id="scope"');
      expect(first.match(/class="verdict(-more)?"/g)).toHaveLength(client.rules.length === 0 ? 2 : 3);
      expect(first.match(/class="tile"/g)).toHaveLength(4);
      expect(first.match(/class="step"/g)?.length ?? 0).toBeLessThanOrEqual(5);
    }
  },
);
