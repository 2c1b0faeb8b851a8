// dedupe on what nobody hopes for: a clear result or a clear message, never a hang; and the same clusters for shuffled rows.

import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dutchPersons } from '../../bench/generator/dutch-persons.ts';
import { ended, freshFolder, type RunResult, runCli, startCli } from '../support/cli.ts';

const HEAD = 'voornaam,achternaam,email,telefoon';
const PERSONS = 2000;
const [PERSONS_HEAD = '', ...PERSONS_LINES] = [...dutchPersons(PERSONS, 11)];

async function dedupe(lines: readonly string[], ...options: readonly string[]): Promise<RunResult> {
  const place = freshFolder();
  writeFileSync(join(place.folder, 'x.csv'), `${lines.join('\n')}\n`);
  return runCli(['dedupe', 'x.csv', ...options], place);
}

const repeat = (count: number, line: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => line(at));

describe('what goes out', () => {
  const LINES = [
    'nr,voornaam,email',
    'A7,Jan,jan@example.nl',
    ',Jan,jan@example.nl',
    'A7,Els,els@example.nl',
  ];

  it('pairs on standard output stand there alone', async () => {
    const { out, err } = await dedupe(LINES, '--pairs', '-');
    expect(out).toMatch(/^record_a,record_b,weight,zone\n(?:\d+,\d+,\S+\n)*$/);
    expect(err).toContain('x.csv   3 records');
  });

  it('an id that does not tell records apart is said', async () => {
    const { out, err } = await dedupe(LINES, '--id', 'nr', '--out', 'o.csv');
    expect(err).toContain('nr is empty, or the same, in several records');
    expect(out).not.toContain('--id');
  });

  it('clusters and pairs do not go to one file', async () => {
    const { code, err } = await dedupe(LINES, '--out', 'o.csv', '--pairs', 'o.csv');
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^E002 --out, --pairs: each takes a file of its own/),
    });
  });
});

it('a stage is printed in the language of the user, pairs by the ids of their records', async () => {
  const lines = [
    'nr,voornaam,achternaam,email',
    'A7,Jan,Vries,jan@example.nl',
    'B8,Jan,Vries,jan@example.nl',
  ];
  const weights = await dedupe(lines, '--explain-stage', 'weights', '--lang', 'nl');
  expect(weights.out).toMatch(/^vergelijking\tniveau\ttegen vreemden\t/);
  expect(weights.out).toMatch(/^vooraf\t\t-?\d+,\d\t/m);
  expect(weights.out).not.toMatch(/-0,0|\d\.\d/);
  const pairs = await dedupe(lines, '--explain-stage', 'pairs', '--id', 'nr', '--lang', 'nl');
  expect(pairs.out).toMatch(/^records\tbits\taanwijzingen\nA7 – B8\t/);
});

describe('odd files', () => {
  it('without a column to match on it says which columns there are, and what to type', async () => {
    const { code, out, err } = await dedupe(['x,y', '1,2', '3,4'], '--out', 'o.csv');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^E057 x\.csv has no column to match on.*--map family_name=COLUMN.*"x", "y"/s);
  });

  it.each(['nl', 'en'])(
    'a field that is none: the help that is named lists those of dedupe, %s',
    async locale => {
      const { err } = await dedupe(['naam', 'Jan', 'Piet'], '--map', 'geboortemaand=naam', '--lang', locale);
      expect(err).toMatch(/^E022 .*datawasstraat help fields/s);
      const { out } = await runCli(['help', 'fields', '--lang', locale], freshFolder());
      expect(out).toMatch(/dedupe --map: .*birth_month, birth_day/);
    },
  );

  it('one column is enough', async () => {
    const { code, out } = await dedupe(
      ['email', 'a@example.nl', 'A@example.nl', 'b@example.nl'],
      '--out',
      '-',
    );
    expect({ code, out }).toEqual({ code: 0, out: 'record,cluster\n1,1\n2,1\n3,3\n' });
  });

  it('a header alone gives a header', async () => {
    expect(await dedupe([HEAD], '--out', '-')).toMatchObject({ code: 0, out: 'record,cluster\n' });
  });

  it('all empty: nothing is compared, and it is said', async () => {
    const { code, out } = await dedupe([HEAD, ...repeat(500, () => ',,,')]);
    expect(code).toBe(0);
    expect(out).toMatch(/No record has a value in these columns/);
    expect(out).toMatch(/^500 different/m);
  });

  it.each([
    ['en', /records share their name with another and stay apart/],
    ['nl', /records hebben een naam die een ander ook heeft en blijven apart/],
  ])('names of few words: nothing is bound, and it is said, %s', async (locale, said) => {
    const words = 'Bouw,Zorg,Media,Advies,Transport,Techniek,Verhuur,Metaal,Noord,Zuid,Oost,West'.split(',');
    const names = repeat(
      2000,
      at => `${words[at % 12]} ${words[Math.floor(at / 12) % 11]} ${words[(at * 7) % 10]}`,
    );
    const { code, out } = await dedupe(['bedrijfsnaam', ...names], '--lang', locale);
    expect(code).toBe(0);
    expect(out).toMatch(said);
  });

  it('all equal: nothing tells whether they are one, and it is said', async () => {
    const { code, out } = await dedupe(
      [HEAD, ...repeat(5000, () => 'Jan,Jansen,jan@example.nl,0612345678')],
      '--lang',
      'nl',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/Alle records hebben in deze kolommen hetzelfde/);
    expect(out).toMatch(/niet vergeleken op wat te veel records delen: .*e-mailadres \(5\.000\)/);
  });

  it('a value that 30,000 records share has no power, is named, and the list in JSON is bounded', async () => {
    const row = (at: number): string =>
      `V${(at * 7919) % 50_021},A${(at * 104_729) % 90_001},info@example.nl,${600_000_000 + at * 13}`;
    const { code, out } = await dedupe([HEAD, ...repeat(30_000, row)], '--json');
    const { keys, groups } = JSON.parse(out) as {
      groups: number;
      keys: { name: string; not_compared: { blocks: number; records: number; largest: number[] } }[];
    };
    expect(code).toBe(0);
    expect(groups).toBeLessThan(100);
    expect(keys.find(key => key.name === 'email')?.not_compared).toEqual({
      blocks: 1,
      records: 30_000,
      largest: [30_000],
    });
    for (const key of keys) expect(key.not_compared.largest.length).toBeLessThanOrEqual(10);
  }, 60_000);

  it('hundreds of copies of one record among others are one', async () => {
    const copy =
      '1,crm,J.,Jan,,Jansen,1970-01-01,jan@example.nl,,0612345678,Dorpsstraat,1,1234 AB,Ons Dorp,E,H';
    const lines = [
      PERSONS_HEAD.trim(),
      ...PERSONS_LINES.map(line => line.trim()),
      ...repeat(400, () => copy),
    ];
    const { out } = await dedupe(lines, '--out', '-');
    const clusters = out.trim().split('\n').slice(-400);
    expect(new Set(clusters.map(line => line.split(',')[1])).size).toBe(1);
  });
});

describe('what is written', () => {
  const pair = ['1,Jan,Jansen,jan@example.nl,0612345678', '2,Jan,Jansen,jan@example.nl,0612345678'];
  const other = ['3,Piet,Pietersen,piet@example.nl,0687654321', '4,P.,Pietersen,,0687654321'];

  it('pairs say their weight and what would follow in a project', async () => {
    const { out } = await dedupe([`id,${HEAD}`, ...pair, ...other], '--id', 'id', '--pairs', '-');
    const [head, ...lines] = out.trim().split('\n');
    expect(head).toBe('record_a,record_b,weight,zone');
    expect(lines.find(line => line.startsWith('1,2,'))).toMatch(/^1,2,\d+\.\d{3},sure$/);
    expect(lines.find(line => line.startsWith('3,4,'))).toMatch(/,check$/);
  });

  it.each([
    ['nl', /^records heten naar hun nummer in het bestand; naar hun eigen id: --id Klantnummer$/m],
    ['en', /^records are named by their number in the file; by their own id: --id Klantnummer$/m],
  ])('a column of ids that was not asked for is pointed at: %s', async (lang, said) => {
    const lines = [`Klantnummer,${HEAD}`, ...pair, ...other];
    expect((await dedupe(lines, '--out', 'o.csv', '--lang', lang)).err).toMatch(said);
    const asked = await dedupe(lines, '--out', 'o.csv', '--id', 'Klantnummer', '--lang', lang);
    expect(asked.err).not.toMatch(/--id/);
    expect((await dedupe(lines, '--lang', lang)).err).not.toMatch(/--id/);
  });

  it('clusters are named by number where ids do not tell records apart', async () => {
    const lines = [...pair, '1,Piet,Pietersen,piet@example.nl,0687654321'];
    const { out } = await dedupe([`id,${HEAD}`, ...lines], '--id', 'id', '--out', '-');
    expect(out).toBe('record,cluster\n1,1\n2,1\n1,3\n');
  });
});

describe('shuffled rows', () => {
  const NAMES = ['o.csv', 'p.csv', 'm.json'] as const;

  /** What is written of these lines: clusters, pairs and model. */
  const writtenOf = async (lines: readonly string[], threads: string): Promise<readonly string[]> => {
    const place = freshFolder();
    writeFileSync(join(place.folder, 'x.csv'), [PERSONS_HEAD, ...lines].join(''));
    const out = ['--out', 'o.csv', '--pairs', 'p.csv', '--model', 'm.json'];
    const { code } = await runCli(['dedupe', 'x.csv', '--id', 'id', '--threads', threads, ...out], place);
    expect(code).toBe(0);
    return NAMES.map(name => readFileSync(join(place.folder, name), 'utf8'));
  };
  const clustersOf = ([clusters = '']: readonly string[]): string => {
    const groups = Map.groupBy(clusters.trim().split('\n').slice(1), line => line.split(',')[1]);
    const named = [...groups.values()].map(group =>
      group
        .map(line => line.split(',')[0])
        .toSorted()
        .join(' '),
    );
    return named.toSorted().join('\n');
  };

  it('give the same clusters, and several threads the same to the last bit: pairs, weights and model', async () => {
    const dealt = [0, 1, 2].flatMap(hand => PERSONS_LINES.filter((_, at) => at % 3 === hand));
    const alone = await writtenOf(dealt, '1');
    expect(alone[1]?.split('\n').length).toBeGreaterThan(100);
    expect(await writtenOf(dealt, '3')).toEqual(alone);
    const clusters = clustersOf(alone);
    expect(clusters.split('\n').length).toBeLessThan(PERSONS * 0.9);
    expect(clusters.split('\n').length).toBeGreaterThan(PERSONS * 0.5);
    expect(clustersOf(await writtenOf(PERSONS_LINES.toReversed(), '2'))).toBe(clusters);
  }, 60_000);
});

describe('the file that is read', () => {
  const text = 'email\na@example.nl\nA@example.nl\n';

  it.each(['x.csv', './x.csv', '../FOLDER/x.csv', 'link.csv'])(
    'is never overwritten, however it is named: %s',
    async named => {
      const place = freshFolder();
      const path = join(place.folder, 'x.csv');
      writeFileSync(path, text);
      symlinkSync(path, join(place.folder, 'link.csv'));
      const target = named.replace('FOLDER', place.folder.split('/').at(-1) ?? '');
      for (const option of ['--out', '--pairs']) {
        const { code, err } = await runCli(['dedupe', 'x.csv', option, target], place);
        expect(err).toMatch(/^E055 /);
        expect(code).toBe(2);
      }
      expect(readFileSync(path, 'utf8')).toBe(text);
    },
  );

  it('is not standard output, where it is standard input', async () => {
    const child = startCli(['dedupe', '-', '--out', '-'], freshFolder());
    child.stdin?.end(text);
    expect(await ended(child)).toMatchObject({ code: 0, out: 'record,cluster\n1,1\n2,1\n' });
  });
});

describe('a limit of memory', () => {
  const lines = [PERSONS_HEAD.trim(), ...PERSONS_LINES.slice(0, 500).map(line => line.trim())];
  const inFolder = (): ReturnType<typeof freshFolder> => {
    const place = freshFolder();
    writeFileSync(join(place.folder, 'x.csv'), `${lines.join('\n')}\n`);
    return place;
  };

  it.each([
    ['nl', /^E059 .*meer geheugen dan 10MB: ongeveer \d+MB\. Er is niets geschreven\. .*--memory \d+MB\.$/m],
    ['en', /^E059 .*more memory than 10MB: about \d+MB\. Nothing was written\. .*--memory \d+MB\.$/m],
  ])('that is too little is refused, nothing written or left: %s', async (lang, said) => {
    const place = inFolder();
    const options = ['--out', 'o.csv', '--memory', '10MB', '--lang', lang];
    const { code, out, err } = await runCli(['dedupe', 'x.csv', ...options], place);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(said);
    expect(readdirSync(place.folder)).toEqual(['x.csv']);
    expect(readdirSync(place.temporary)).toEqual([]);
  });

  it('that is enough changes nothing', async () => {
    const plain = await runCli(['dedupe', 'x.csv', '--out', '-'], inFolder());
    const limited = await runCli(['dedupe', 'x.csv', '--out', '-', '--memory', '100GB'], inFolder());
    expect(limited.out).toBe(plain.out);
    expect(limited.code).toBe(0);
  });

  it('needs a unit', async () => {
    const { code, err } = await runCli(['dedupe', 'x.csv', '--memory', '2'], inFolder());
    expect(code).toBe(2);
    expect(err).toMatch(/^E003 .*--memory.*500MB/);
  });
});
