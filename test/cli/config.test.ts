// config: where each setting comes from, every mistake with its place, and schemas that say what the readers do.

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { DEMO_CONFIG, DEMO_REGISTER } from '../../src/cli/demo/project.ts';
import { fillDays } from '../../src/cli/demo/table.ts';
import { schemaText } from '../../src/cli/project/json-schema.ts';
import { parseConfig } from '../../src/cli/project/read-config.ts';
import { parseYaml } from '../../src/formats/yaml.ts';
import type { CivilDate } from '../../src/model/calendar.ts';
import { registerFaults } from '../../src/register/load.ts';
import { freshFolder, ROOT, type RunResult, runCli } from '../support/cli.ts';
import { complaints, type Json } from '../support/json-schema.ts';

const CONFIG = `country: BE
keep: {reports: P3M}
sources:
  crm:
    files: {contact: [a.csv, b*.csv]}
rules:
  contact-inactive: {severity: error, options: {after: P18M}}
`;

async function project(
  config: string,
  register?: string,
): Promise<(...args: string[]) => Promise<RunResult>> {
  const place = freshFolder();
  await runCli(['init'], place);
  writeFileSync(join(place.folder, 'datawasstraat.yaml'), config);
  if (register !== undefined) writeFileSync(join(place.folder, 'register.yaml'), register);
  return (...args) => runCli(args, place);
}

interface Told {
  readonly settings: readonly { readonly key: string; readonly value: unknown; readonly from: unknown }[];
}

describe('show', () => {
  it('says of every setting where it comes from', async () => {
    const run = await project(CONFIG);
    const { out } = await run('config', '--json', '--lang', 'en', '--today', '2026-12-01');
    const told = JSON.parse(out) as Told;
    const of = (key: string): unknown[] => {
      const found = told.settings.find(setting => setting.key === key);
      return [found?.value, found?.from];
    };
    const at = (line: number, column: number): object => ({ file: 'datawasstraat.yaml', line, column });
    expect(of('lang')).toEqual(['en', '--lang']);
    expect(of('today')).toEqual(['2026-12-01', '--today']);
    expect(of('country')).toEqual(['BE', at(1, 1)]);
    expect(of('register')).toEqual(['register.yaml', 'default']);
    expect(of('keep.reports')).toEqual(['P3M', at(2, 8)]);
    expect(of('keep.exports')).toEqual([null, 'default']);
    expect(of('sources.crm.files.contact')).toEqual([['a.csv', 'b*.csv'], at(5, 13)]);
    expect(of('rules.contact-inactive.options.after')).toEqual(['P18M', at(7, 49)]);
    expect(told.settings.filter(({ key }) => key.startsWith('rules.'))).toHaveLength(2);
  });

  it('shows with --all what the rules usually do, in a table', async () => {
    const run = await project(CONFIG);
    const { out } = await run('config', 'show', '--all');
    expect(out).toContain('rules.contact-inactive.severity\terror\tdatawasstraat.yaml:7:22');
    expect(out).toContain('rules.bounce.severity\twarning\tdefault');
    expect(out).toMatch(/^lang\ten\tdefault$/m);
  });

  it('needs a project', async () => {
    expect((await runCli(['config'])).code).toBe(10);
  });
});

describe('validate', () => {
  it.each([
    ['en', 'this key is there already'],
    ['nl', 'deze sleutel staat er al'],
  ] as const)('says in words that a key stands twice: %s', async (lang, words) => {
    const run = await project('country: NL\ncountry: BE\n');
    const { out } = await run('config', 'validate', '--lang', lang);
    expect(out).toMatch(/^E030 datawasstraat\.yaml:2:1 /);
    expect(out).toContain(words);
  });

  it('names all mistakes of both files, each with its place', async () => {
    const config = `country: be
sources:
  crm: {files: {contct: a.csv}}
rules:
  contact-inactive: {severity: bad}
  identifer-in-text: off
  special-category-in-text: {options: {allow: [helth]}}
wrong: 1
`;
    const register = 'purposes:\n  - id: k\n    title: K\n    bases: {}\n    retention: {after_end: 24m}\n';
    const run = await project(config, register);
    const { out, code } = await run('config', 'validate');
    expect(code).toBe(2);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map(line => line.slice(0, 50).replace(/(:\d+:\d+ "?[\w ]+).*/, '$1')),
    ).toEqual([
      'E035 datawasstraat.yaml:1:1 "country',
      'E034 datawasstraat.yaml:3:17 the key ',
      'E035 datawasstraat.yaml:5:22 "severity',
      'E035 datawasstraat.yaml:6:3 "identifer',
      'E034 datawasstraat.yaml:6:3 the key ',
      'E035 datawasstraat.yaml:7:40 "allow',
      'E034 datawasstraat.yaml:8:1 the key ',
      'E141 register.yaml:2:5 "basis',
      'E034 register.yaml:4:5 the key ',
      'E032 register.yaml:5:17 "24m',
    ]);
    expect(out).toMatch(/"allow" has a wrong value \(health \| religion \| /);
    expect(out).toMatch(/"contct" is unknown here.* Did you mean "contact"\?/);
    expect((await run('config', 'validate', '--lang', 'nl')).out).not.toMatch(/Invalid|expected/);
  });

  it('looks at rules and their options', async () => {
    const run = await project('rules:\n  bounc: {}\n  contact-inactive: {options: {after: 2, sins: P1Y}}\n');
    const { out, err } = await run('config', 'validate');
    expect(out).toMatch(/E034 datawasstraat.yaml:2:3 .*"bounc".*"bounce"/);
    expect(out).toMatch(/E035 datawasstraat.yaml:3:32 "after" has a wrong value \(after: P24M\)/);
    expect(out).toMatch(/E034 datawasstraat.yaml:3:42 .*"sins".*Here may stand: after/);
    expect(err).toContain('3 mistakes');
    expect((await run('check')).err).toMatch(/^E034 datawasstraat.yaml:2:3/);
  });

  it('finds nothing in what init and demo write, but files that are not there', async () => {
    const run = await project(CONFIG);
    const fine = await run('config', 'validate');
    expect([fine.code, fine.out]).toEqual([0, '']);
    expect(fine.err).toMatch(/E044 Source crm: no file matches a\.csv[\s\S]*no mistakes in/);
    const place = freshFolder();
    await runCli(['demo'], place);
    const { code, err } = await runCli(['config', 'validate', '-C', 'demo'], place);
    expect([code, err]).toEqual([0, 'no mistakes in demo/datawasstraat.yaml and demo/register.yaml\n']);
  });
});

const schemaOf = (name: 'config' | 'register'): Json => JSON.parse(schemaText(name)) as Json;

describe('schema', () => {
  it('is written by init where the files name it, private, and renewed', async () => {
    const place = freshFolder();
    await runCli(['init'], place);
    for (const [file, name] of [
      ['datawasstraat.yaml', 'config'],
      ['register.yaml', 'register'],
    ] as const) {
      const [, path = ''] =
        /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(place.folder, file), 'utf8')) ??
        [];
      const schema = join(place.folder, path);
      expect(readFileSync(schema, 'utf8')).toBe(schemaText(name));
      expect(statSync(schema).mode & 0o077).toBe(0);
      writeFileSync(schema, '{}');
      expect((await runCli(['config', 'schema', '--write'], place)).out).toContain(path);
      expect(readFileSync(schema, 'utf8')).toBe((await runCli(['config', 'schema', name], place)).out);
    }
  });

  it('knows every rule, with its options', () => {
    const properties = schemaOf('config')['properties']?.['rules']?.['properties'] ?? {};
    expect(Object.keys(properties)).toEqual(RULES.map(({ meta }) => meta.id));
    for (const { meta } of RULES)
      expect(Object.keys(properties[meta.id]?.['properties']?.['options']?.['properties'] ?? {})).toEqual(
        Object.keys(meta.defaults),
      );
  });

  it('leaves no value open', () => {
    const open: string[] = [];
    const visit = (schema: Json, path: string): void => {
      if (Object.keys(schema).length === 0) open.push(path);
      for (const [key, below] of Object.entries(schema))
        if (typeof below === 'object' && below !== null && key !== 'default') visit(below, `${path}/${key}`);
    };
    for (const name of ['config', 'register'] as const) visit(schemaOf(name), name);
    // A rule without options has none to describe.
    expect(open.filter(path => !path.endsWith('/options/properties'))).toEqual([]);
  });

  /** The text of a pattern or the words at a path, as the schema has them. */
  const accepts = (schema: Json, value: string): boolean => {
    const { pattern, enum: words } = schema as { pattern?: string; enum?: readonly string[] };
    return pattern === undefined ? (words ?? []).includes(value) : new RegExp(pattern).test(value);
  };

  it.each(['P24M', 'P2Y6M', 'P', '24m', 'P1H', 'P90D', ''])(
    'says of the period %s what the readers say',
    period => {
      const keep = schemaOf('config')['properties']?.['keep']?.['properties']?.['reports'] as {
        anyOf?: readonly Json[];
      };
      const { faults } = parseConfig(`keep: {reports: "${period}"}`, 'x');
      expect(accepts(keep.anyOf?.[0] ?? {}, period)).toBe(faults.length === 0);
    },
  );

  it.each([
    ['6(1)(b)', true],
    ['6(1)(g)', false],
  ])('says of the article %s what the reader says', (article, isRight) => {
    const purposes = schemaOf('register')['properties']?.['purposes']?.['items']?.['properties'];
    const schema = purposes?.['basis']?.['properties']?.['article'] ?? {};
    const text = `purposes: [{id: a, title: A, basis: {article: ${article}}, retention: {after_end: P1Y}}]`;
    expect([accepts(schema, article), registerFaults(text, 'x').length === 0]).toEqual([isRight, isRight]);
  });
});

describe('what the readers take, the schemas take', () => {
  const valuesOf = (text: string): unknown => {
    const yaml = parseYaml(text);
    if ('problem' in yaml) throw new Error(yaml.problem);
    return yaml.value;
  };

  it('registers of fixtures, of docs/register.md and of the demo', () => {
    const folder = join(ROOT, 'fixtures');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.yaml'),
    );
    const [, example = ''] =
      /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/register.md'), 'utf8')) ?? [];
    const texts = [
      ...files.map(name => readFileSync(join(folder, name), 'utf8')),
      example,
      fillDays(DEMO_REGISTER, '2026-12-01' as CivilDate),
    ];
    expect(texts.length).toBeGreaterThan(8);
    for (const text of texts) {
      expect(registerFaults(text, 'x').map(({ details }) => details)).toEqual([]);
      expect(complaints(schemaOf('register'), valuesOf(text))).toEqual([]);
    }
  });

  it('configs', () => {
    for (const text of [CONFIG, DEMO_CONFIG])
      expect(complaints(schemaOf('config'), valuesOf(text))).toEqual([]);
    expect(
      complaints(
        schemaOf('config'),
        valuesOf('cuntry: NL\nkeep: {reports: 3}\nrules: {bounce: {options: {x: 1}}}\n'),
      ),
    ).toEqual(['.cuntry', '.keep.reports: number', '.keep.reports: 3', '.rules.bounce.options.x']);
  });
});
