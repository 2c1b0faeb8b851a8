// What `purge` shows on a terminal of 80 columns, its questions and warnings too, is not wider, in the one language or the other.
// Only a path or a hash stays whole.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import widthOf from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, ROOT, runCli } from '../support/cli.ts';
import { HAS_TERMINAL, typeInto } from '../support/typist.ts';

const HEAD = 'klantnummer;voornaam;achternaam;e-mail;laatste contact;aangemaakt op;opmerking';
const DAY = '2026-12-01';

let place: ReturnType<typeof freshFolder>;
const cli = (...args: string[]): ReturnType<typeof runCli> => runCli([...args, '--today', DAY], place);

/** Imports so many people with long ids, of whom `due` are due; the first two of them are perhaps one. */
async function arrives(people: number, due: number, head = HEAD): Promise<void> {
  const rows = Array.from({ length: people }, (_, index) =>
    [
      ...[`klant-met-een-lang-nummer-${index}@lang.example.com`, 'Test', `Naam${index}`],
      ...[`p${index}@example.nl`, index < due ? '2012-10-14' : '2026-10-14', '2010-01-13', people],
    ].join(';'),
  );
  writeFileSync(join(place.folder, 'crm.csv'), `${[head, ...rows].join('\n')}\n`);
  await cli('import', 'crm.csv', '--source', 'relatiebeheer-en-verkoop', '--exported-at', DAY, '-q');
}

beforeAll(async () => {
  place = freshFolder();
  writeFileSync(
    join(place.folder, 'datawasstraat.yaml'),
    'country: NL\nsources:\n  relatiebeheer-en-verkoop: {files: {contact: crm.csv}}\n',
  );
  const register = readFileSync(join(ROOT, 'fixtures/rules/purge-register.yaml'), 'utf8');
  writeFileSync(
    join(place.folder, 'register.yaml'),
    register.replaceAll('klantrelatie', 'een-lange-naam-van-een-klantrelatie'),
  );
  await arrives(300, 90);
  const person = 'relatiebeheer-en-verkoop/contact/klant-met-een-lang-nummer';
  const by = ['--by', 'j.smit'];
  await cli('check', '--fail-on', 'never');
  await cli('hold', 'add', `${person}-1@lang.example.com`, '--reason', 'geschil', ...by);
  await cli(
    ...['request', 'open', `${person}-2@lang.example.com`, '--type', 'access', '--received', DAY, ...by],
  );
}, 60_000);

/** Lines wider than 80, but for a single word. On a slow day progress stands on a line until the next is written over it. */
function tooWide(shown: string): readonly string[] {
  const lines = shown.split(/\r?\n|\r/);
  return lines.filter(line => widthOf(line) > 80 && line.trim().includes(' '));
}

function show(args: readonly string[], answers: readonly string[] = []): string {
  const { shown } = typeInto([...args, '--today', DAY], {
    ...{ folder: place.folder, prompt: ':', answers: answers.map(answer => `${answer}\n`) },
  });
  expect(shown).not.toBe('');
  return shown;
}

describe.skipIf(!HAS_TERMINAL)('at 80 columns', () => {
  it.each(['nl', 'en'])(
    'a plan with everything, shown, approved, carried out (%s)',
    async lang => {
      const said = ['--lang', lang];
      const plan = show(['purge', 'plan', ...said]);
      const id = /purge approve ([0-9a-f]{6})/.exec(plan)?.[1] ?? /plan ([0-9a-f]{6})/.exec(plan)?.[1] ?? '';
      const texts = [
        plan,
        show(['purge', 'show', ...said]),
        show(['purge', 'show', id, ...said]),
        show(['purge', 'approve', id, ...said], lang === 'nl' ? ['88', '88', 'eerste opruiming'] : ['1']),
        show(['purge', 'key', ...said]),
        show(['purge', 'verify', '--certificate', 'v.md', ...said]),
        show(['log', 'verify', ...said]),
      ];
      expect(texts.flatMap(tooWide)).toEqual([]);
      expect(plan).toMatch(/88 (verwijderen|delete) \+ 1 (onder hold|on hold) \+ 1 /);
      if (lang === 'nl') expect(texts[3]).toMatch(/grafstenen/);
    },
    60_000,
  );
});

describe.skipIf(!HAS_TERMINAL)('at 80 columns, of an export that is cut off', () => {
  beforeAll(() => arrives(150, 30, HEAD.replace('laatste contact', 'iets')), 60_000);

  it.each(['nl', 'en'])('every guard in the way, and what to do (%s)', lang => {
    const text = show(['purge', 'plan', '--lang', lang]);
    expect(tooWide(text)).toEqual([]);
    expect(text).toMatch(lang === 'nl' ? /verdwenen records/ : /vanished records/);
  });
});
