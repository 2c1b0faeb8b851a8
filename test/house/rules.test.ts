// Every rule travels complete: page, fixture, both languages, its own name; and reads documented views only.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { VIEWS } from '../../src/store/views/views.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const views = new Set(VIEWS.map(view => view.name));

it('the list is sorted by name', () => {
  const ids = RULES.map(rule => rule.meta.id);
  expect(ids).toEqual([...ids].sort());
});

it('the README shows as many as there are', () => {
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(` ${RULES.length} rules `);
});

describe.each(RULES.map(rule => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  it.each(['rules/ID.ts', 'rules/ID.md', 'fixtures/rules/ID.csv'])('has %s', pattern => {
    expect(existsSync(join(ROOT, pattern.replace('ID', id)))).toBe(true);
  });

  it('speaks both languages, in short', () => {
    for (const texts of [rule.texts.nl, rule.texts.en]) {
      expect(texts.title.length).toBeLessThanOrEqual(40);
      expect(texts.meaning.length).toBeLessThanOrEqual(60);
      expect(texts.habit).toMatch(/\.$/);
    }
    expect(Object.keys(rule.texts.nl.messages).sort()).toEqual(Object.keys(rule.texts.en.messages).sort());
    expect(rule.texts.nl.meaning).not.toBe(rule.texts.en.meaning);
  });

  it('reads documented views only', () => {
    const source = readFileSync(join(ROOT, `rules/${id}.ts`), 'utf8');
    const sql = [...source.matchAll(/= `\n(select[\s\S]*?)`;/g)].map(match => match[1] ?? '').join('\n');
    const read = [...sql.matchAll(/\b(?:from|join) ([a-z_]+)/g)].map(match => match[1] ?? '');
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter(name => !views.has(name))).toEqual([]);
  });

  it('has defaults its own options take', () => {
    expect(rule.meta.options.parse(rule.meta.defaults)).toEqual(rule.meta.defaults);
  });
});
