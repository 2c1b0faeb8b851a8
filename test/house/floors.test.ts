// The house looks at itself: who may import whom, and which package stands at which door. The table is that of ARCHITECTURE.md.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Room → floor. A room may import only from rooms on lower floors, and from itself. */
const FLOORS: readonly (readonly [string, number])[] = [
  ['bin', 7],
  ['src/cli', 6],
  ['rules', 5],
  ['src/index.ts', 4],
  ['src/steps', 4],
  ...[
    'store',
    'exchange',
    'matching',
    'retention',
    'register',
    'detection',
    'actions',
    'purging',
    'reports',
    'requests',
  ].map(room => [`src/${room}`, 3] as const),
  ['src/model', 2],
  ['src/formats', 2],
  ['src/normalising', 1],
  ['src/language', 1],
];

/** Package → rooms where it may be imported. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3': ['src/store'],
  commander: ['src/cli'],
  chalk: ['src/cli/terminal/terminal.ts', 'src/reports/terminal'],
  'cli-table3': ['src/reports/terminal'],
  'string-width': ['src/reports/terminal'],
  'csv-parse': ['src/formats'],
  'csv-stringify': ['src/formats'],
  'iconv-lite': ['src/formats'],
  fflate: ['src/formats'],
  saxes: ['src/formats'],
  yaml: ['src/formats'],
  zod: [
    'src/register',
    'src/exchange/mapping-file.ts',
    'src/matching/weighing/model-file.ts',
    'src/cli/project',
    'src/index.ts',
  ],
  'libphonenumber-js': ['src/normalising'],
  'temporal-polyfill': ['src/model/calendar.ts', 'src/model/hours.ts'],
  'fuse.js': ['src/normalising/closest.ts', 'src/steps/person/find.ts'],
  'node:fs': ['src/formats', 'src/store', 'src/cli', 'src/steps'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Static imports and re-exports, at the start of a line; and lazy ones. */
const IMPORT = /^(?:import|export)\b[^;'`]*from '([^']+)';|\bimport\('([^']+)'\)/gm;

/** Every import of a tree, paths relative to its root; packages by name. */
function importsOf(root: string): readonly Import[] {
  return ['bin', 'src', 'rules'].flatMap(top =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .flatMap(name => {
        const file = join(root, top, name);
        return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(match => {
          const target = match[1] ?? match[2] ?? '';
          const to = target.startsWith('.') ? relative(root, resolve(dirname(file), target)) : target;
          return { from: relative(root, file), to };
        });
      }),
  );
}

function roomOf(file: string): readonly [string, number] | undefined {
  return FLOORS.find(([room]) => file === room || file.startsWith(`${room}/`));
}

/** What is wrong with an import, in plain words; null when nothing is. */
function complaintAbout({ from, to }: Import): string | null {
  const own = roomOf(from);
  if (!own) return `${from} is in no room: name it in the table of floors, or move it`;
  if (/^(src|bin|rules)\//.test(to)) {
    const target = roomOf(to);
    if (!target) return `${from} imports ${to}, which is in no room`;
    if (own[0] === target[0]) return null;
    if (own[0] === 'rules' && to !== 'src/index.ts')
      return `${from} imports ${to}: a rule imports src/index.ts only`;
    if (target[1] < own[1]) return null;
    const why =
      target[1] === own[1]
        ? 'siblings do not import each other'
        : 'a room may import only from rooms below it';
    return `${from} (floor ${own[1]}) imports ${to} (floor ${target[1]}): ${why}`;
  }
  return complaintAboutPackage(from, to);
}

function complaintAboutPackage(from: string, to: string): string | null {
  const name = to.startsWith('node:fs') ? 'node:fs' : packageOf(to);
  if (name.startsWith('node:') && name !== 'node:fs') return null;
  const doors = DOORS[name];
  if (!doors) return `${from} imports ${name}: no door is named for it`;
  return doors.some(door => from === door || from.startsWith(`${door}/`))
    ? null
    : `${from} imports ${name}, whose door is ${doors.join(', ')}`;
}

function packageOf(target: string): string {
  return target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? target);
}

function complaints(root: string): readonly string[] {
  return importsOf(root).flatMap(one => complaintAbout(one) ?? []);
}

describe('floors and doors', () => {
  it('every import goes down, every package stands at its door', () => {
    expect(importsOf(ROOT).length).toBeGreaterThan(200);
    expect(complaints(ROOT)).toEqual([]);
  });

  it.each([
    ['an import upward', 'src/model/a.ts', "import { x } from '../steps/b.ts';", /only from rooms below/],
    ['a sibling', 'src/store/a.ts', "import { x } from '../matching/b.ts';", /siblings/],
    [
      'a package away from its door',
      'src/matching/a.ts',
      "import Database from 'better-sqlite3';",
      /whose door is/,
    ],
    ['an unknown package', 'src/cli/a.ts', "import _ from 'lodash';", /no door/],
    [
      'a rule that looks behind the front door',
      'rules/a.ts',
      "import { x } from '../src/store/open.ts';",
      /src\/index\.ts only/,
    ],
    [
      'a lazy import upward',
      'src/steps/a.ts',
      "const x = await import('../cli/main.ts');",
      /only from rooms below/,
    ],
  ])('fails on %s', (_name, file, text, why) => {
    const root = mkdtempSync(join(tmpdir(), 'house-'));
    for (const top of ['bin', 'src', 'rules']) mkdirSync(join(root, top));
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    expect(complaints(root)).toEqual([expect.stringMatching(why)]);
  });

  it('has no circle', () => {
    const edges = Map.groupBy(
      importsOf(ROOT).filter(one => one.to.endsWith('.ts')),
      one => one.from,
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const { to } of edges.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of edges.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('files', () => {
  it('each starts with a line that says what it is', () => {
    const files = [...new Set(importsOf(ROOT).map(one => one.from))].filter(name => !name.startsWith('bin/'));
    const silent = files.filter(name => !readFileSync(join(ROOT, name), 'utf8').startsWith('// '));
    expect(silent).toEqual([]);
  });
});
