// Help speaks Dutch throughout: every text of the commander tree has its translation, and none is left over.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { HELP_TOPICS } from '../../../src/cli/help/help.ts';
import { HELP_LAW } from '../../../src/cli/help/law.ts';
import { HELP_PURGE } from '../../../src/cli/help/purge.ts';
import { buildProgram } from '../../../src/cli/tree/program.ts';
import { HELP_NL } from '../../../src/language/help/nl.ts';
import { TOPICS } from '../../../src/language/help/topics.ts';
import { ROOT, runCli } from '../../support/cli.ts';

const OF_COMMANDER = 'display help for command';

const textsOf = (command: Command): readonly string[] => [
  command.description(),
  ...[...command.options, ...command.registeredArguments].map(({ description }) => description),
];

it('of every command, option, argument and example', () => {
  const program = buildProgram('en', async () => {});
  const notes = Object.values({ ...HELP_TOPICS, ...HELP_LAW, ...HELP_PURGE }).flatMap(text =>
    [...text.matchAll(/^ {2}datawasstraat .*? {2,}(\S.*)$/gm)].map(([, note = '']) => note),
  );
  const texts = new Set([program, ...program.commands].flatMap(textsOf).concat(notes));
  texts.delete('');
  texts.add(OF_COMMANDER);
  expect([...texts].filter(text => !Object.hasOwn(HELP_NL, text))).toEqual([]);
  expect(Object.keys(HELP_NL).filter(text => !texts.has(text))).toEqual([]);
});

it.each([
  ['dedupe', '--help', '--lang', 'nl'],
  ['dedupe', '--help', '--lang=nl'],
])('%s %s %s', async (...args) => {
  const { out } = await runCli(args);
  expect(out).toMatch(/^Voorbeelden:\n/);
  expect(out).toContain('wat elke overeenkomst waard is');
  expect(out).toMatch(/^Gebruik: datawasstraat dedupe \[opties\] .*^Argumenten:$.*^Opties:$/ms);
  expect(out).toMatch(/-h, --help +toon deze uitleg/);
  expect(out).not.toContain('[])');
  expect(out).not.toMatch(/\b(the|of the|repeatable|default|write)\b/);
});

it.each(['nl', 'en'] as const)('is at most 80 wide: %s', async locale => {
  const { commands } = buildProgram('en', async () => {});
  for (const args of [[], ...commands.map(command => [command.name()])]) {
    const { out } = await runCli([...args, '--help', '--lang', locale]);
    expect(out.split('\n').filter(line => line.length > 80)).toEqual([]);
  }
});

it.each(Object.entries(TOPICS))('says the same in both languages: %s', (_, { nl, en }) => {
  // Numbers, and what is typed, are of no language.
  const fixed = (text: string): readonly string[] =>
    [...text.matchAll(/^ {2}\d[\d, ]*|--[a-z-]+|\b0\d{3}\b|[\w.]*\/[\w./]+|\d+ >/gm)]
      .map(([one]) => one.trim())
      .toSorted();
  expect(fixed(nl)).toEqual(fixed(en));
  for (const line of `${nl}\n${en}`.split('\n'))
    if (!line.includes('&&')) expect(line.length).toBeLessThanOrEqual(80);
});

it('names every variable of the environment that is looked at', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ts'),
  );
  const read = sources.flatMap(name =>
    [...readFileSync(join(ROOT, 'src', name), 'utf8').matchAll(/\b(?:env|environment)\['([A-Z_]+)'\]/g)].map(
      ([, one = '']) => one,
    ),
  );
  expect(read.length).toBeGreaterThan(5);
  // SQLite is told its own by the program.
  const named = TOPICS['environment']?.en ?? '';
  expect([...new Set(read)].filter(name => name !== 'SQLITE_TMPDIR' && !named.includes(name))).toEqual([]);
});

it('names every command that prints JSON', () => {
  const { commands } = buildProgram('en', async () => {});
  const printing = commands
    .filter(({ options }) => options.some(({ long }) => long === '--json'))
    .map(command => command.name());
  const [, told = ''] = /--json +([^:]*):/.exec(TOPICS['formats']?.en ?? '') ?? [];
  expect(told.split(', ').sort()).toEqual(printing.sort());
});
