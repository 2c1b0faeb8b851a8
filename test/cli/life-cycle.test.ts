// The life of an action over several exports, by its commands: proposed, accepted, handed over, landed or not.

import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { freshFolder, runCli } from '../support/cli.ts';

const HEAD = 'id;voornaam;achternaam;e-mail;status;laatste contact;aangemaakt op';
const row = (id: number, email: string, name = `Naam${id}`): string =>
  `${id};Test;${name};${email};Actief;14-10-2026;13-01-2020`;
const wrong = (id: number): string => row(id, `p${id}@@example.nl`);
const right = (id: number): string => row(id, `p${id}@example.nl`);

interface Wash {
  readonly folder: string;
  readonly cli: (...args: string[]) => ReturnType<typeof runCli>;
  /** Imports an export of these rows. */
  readonly arrives: (rows: readonly string[], ...flags: string[]) => ReturnType<typeof runCli>;
  /** Kind, state, outcome and record of every action, sorted. */
  readonly actions: () => readonly string[];
}

async function wash(rows: readonly string[]): Promise<Wash> {
  const place = freshFolder();
  const path = join(place.folder, 'x.csv');
  const cli: Wash['cli'] = (...args) => runCli([...args, '--today', '2026-12-01'], place);
  const arrives: Wash['arrives'] = (lines, ...flags) => {
    writeFileSync(path, `${[HEAD, ...lines].join('\n')}\n`);
    return cli('import', 'x.csv', '--source', 'x', ...flags);
  };
  writeFileSync(path, `${HEAD}\n${rows.join('\n')}\n`);
  await cli('init', '--from', 'x.csv');
  await arrives(rows);
  await cli('check');
  const actions: Wash['actions'] = () => {
    const store = new Database(join(place.folder, '.datawasstraat/store.db'), { readonly: true });
    try {
      return store
        .prepare(
          `select kind || ' ' || state || coalesce(' ' || outcome, '') || ' ' || record_key from actions order by record_key, kind, state`,
        )
        .pluck()
        .all() as string[];
    } finally {
      store.close();
    }
  };
  return { folder: place.folder, cli, arrives, actions };
}

const ROWS = [wrong(1), wrong(2), wrong(3), right(4)];
/** Others enough for one record that is gone to be no cut-off file. */
const MANY = Array.from({ length: 40 }, (_, index) => right(100 + index));

describe('corrections that were handed over', () => {
  it('land, or do not: a third stays behind, is reported, and lands later', async () => {
    const { cli, arrives, actions } = await wash(ROWS);
    await cli('fix', '--apply');
    await cli('export', 'x');
    const back = await arrives([right(1), right(2), wrong(3), right(4)]);
    expect([back.code, back.out, back.err]).toEqual([
      3,
      expect.stringContaining('2 landed, 1 not landed, 0 withdrawn, 0 not to be seen yet'),
      expect.stringContaining('datawasstraat export x'),
    ]);
    const check = await cli('check', '--fail-on', 'never');
    expect(check.out).toMatch(/action-not-landed\s+1\b/);
    expect(actions()).toEqual([
      'correct landed x/contact/1',
      'correct landed x/contact/2',
      'correct not_landed x/contact/3',
    ]);
    await cli('export', 'x', '--out', 'again');
    const last = await arrives([right(1), right(2), right(3), right(4)]);
    expect([last.code, last.out]).toEqual([0, expect.stringContaining('1 landed, 0 not landed')]);
  });

  it('are not told by an export of before, nor by a part without them', async () => {
    const { folder, cli, arrives, actions } = await wash(ROWS);
    await cli('fix', '--apply');
    await cli('export', 'x');
    const old = await arrives(ROWS, '--exported-at', '2026-01-31');
    expect(old.code).toBe(0);
    writeFileSync(join(folder, 'part.csv'), `${HEAD}\n${right(1)}\n`);
    const part = await cli('import', 'part.csv', '--source', 'x', '--partial');
    expect(part.out).toContain('1 landed, 0 not landed, 0 withdrawn, 2 not to be seen yet');
    expect(actions()).toEqual([
      'correct landed x/contact/1',
      'correct handed_over x/contact/2',
      'correct handed_over x/contact/3',
    ]);
  });

  it('the same file exported anew shows that nothing landed; the old file itself shows nothing', async () => {
    const { folder, cli, arrives } = await wash(ROWS);
    const before = 1_769_860_800;
    await cli('fix', '--apply');
    await cli('export', 'x');
    utimesSync(join(folder, 'x.csv'), before, before);
    const old = await cli('import', 'x.csv', '--source', 'x');
    expect([old.code, old.out]).toEqual([0, expect.stringContaining('3 not to be seen yet')]);
    const anew = await arrives(ROWS);
    expect([anew.code, anew.out]).toEqual([3, expect.stringContaining('0 landed, 3 not landed')]);
  });
});

it('what is accepted outlives a check, of one rule or of all, and is withdrawn when the source changes it', async () => {
  const { cli, arrives, actions } = await wash([...ROWS, ...MANY]);
  await cli('fix', '--apply');
  const accepted = actions();
  expect(accepted).toContain('correct accepted x/contact/1');
  await cli('check');
  await cli('check', '--rule', 'email-invalid');
  expect(actions()).toEqual(accepted);
  await arrives([row(1, 'anders@example.nl'), wrong(2), right(4), ...MANY]);
  expect(actions()).toEqual([
    'correct withdrawn changed x/contact/1',
    'correct accepted x/contact/2',
    'correct withdrawn gone x/contact/3',
  ]);
});

it('a check of one rule keeps the proposals of the others', async () => {
  const { cli, actions } = await wash(ROWS);
  const proposed = actions();
  expect(proposed).toContain('correct proposed x/contact/1');
  await cli('check', '--rule', 'contact-duplicate');
  expect(actions()).toEqual(proposed);
});

it('only what stands in a file is handed over: not a correction on the loser of a merge', async () => {
  const twins = [row(1, 'jan@example.nl', 'Smit'), row(2, 'jan@example.nl', 'Smit')];
  const { folder, cli, actions } = await wash([...twins, wrong(3)]);
  await cli('fix', '--apply');
  await cli('fix', '--apply', '--rule', 'contact-duplicate');
  await cli('export', 'x', '--out', 'uit');
  expect(actions()).toEqual(['merge handed_over x/contact/2', 'correct handed_over x/contact/3']);
  const files = readdirSync(join(folder, 'uit/x'))
    .filter(name => name.endsWith('.csv'))
    .sort();
  expect(files).toEqual(['contact-merge.csv', 'contact-update.csv']);
  expect(readFileSync(join(folder, 'uit/x/contact-update.csv'), 'utf8')).not.toMatch(/^2;/m);
});

it('a hold withholds what was accepted before it, and nothing new is proposed for the person', async () => {
  const { cli, actions } = await wash(ROWS);
  await cli('fix', '--apply');
  await cli('hold', 'add', 'x/contact/1', '--reason', 'geschil', '--by', 'j.smit');
  const handed = await cli('export', 'x');
  expect(handed.err).toContain('1 withheld: a legal hold or quarantine keeps the record back');
  expect(actions()).toContain('correct accepted x/contact/1');
  expect(actions()).toContain('correct handed_over x/contact/2');
});

describe('a merge that was handed over', () => {
  const twins = [row(1, 'jan@example.nl', 'Smit'), row(2, 'jan@example.nl', 'Smit')];
  const [winner = '', loser = ''] = twins;
  const whole = [winner, ...MANY, loser];
  const handedOver = async (rows: readonly string[]): Promise<Wash> => {
    const made = await wash(rows);
    await made.cli('fix', '--apply', '--rule', 'contact-duplicate');
    await made.cli('export', 'x', '--out', 'uit');
    return made;
  };

  it('has not landed by absence from a cut-off export: it waits, and it is said why', async () => {
    const { arrives, actions } = await handedOver(whole);
    const cut = await arrives(whole.slice(0, 20));
    expect(cut.out).toContain('0 landed, 0 not landed, 0 withdrawn, 1 not to be seen yet');
    expect(cut.err).toMatch(/need not be gone: this export proves nothing: fewer rows, vanished records/);
    expect(actions()).toEqual(['merge handed_over x/contact/2']);
    expect((await arrives(whole)).out).toContain('0 landed, 1 not landed');
  });

  it('nor does a deactivation, and an accepted correction is not forgotten', async () => {
    const { cli, arrives, actions } = await wash([...MANY, wrong(1)]);
    await cli('fix', '--apply');
    await arrives(MANY.slice(0, 20));
    expect(actions()).toEqual(['correct accepted x/contact/1']);
  });

  it('lands where the source let go of many, since it was asked to', async () => {
    const pairs = [1, 3, 5, 7].flatMap(id =>
      [id, id + 1].map(one => row(one, `jan${id}@example.nl`, `Smit${id}`)),
    );
    const { arrives } = await handedOver([...pairs, ...MANY.slice(0, 12)]);
    const back = [...pairs.filter((_, index) => index % 2 === 0), ...MANY.slice(0, 12)];
    expect((await arrives(back)).out).toContain('4 landed, 0 not landed, 0 withdrawn, 0 not to be seen yet');
  });

  it('and whose loser comes back has not landed after all, and is handed over again', async () => {
    const { cli, arrives, actions, folder } = await handedOver(whole);
    expect((await arrives([winner, ...MANY])).out).toContain('1 landed');
    const back = await arrives(whole);
    expect([back.code, back.out, back.err]).toEqual([
      3,
      expect.stringContaining('0 landed, 1 not landed'),
      expect.stringContaining('1 merged and landed, and now the record is there again'),
    ]);
    expect(actions()).toEqual(['merge not_landed came_back x/contact/2']);
    expect((await cli('check', '--fail-on', 'never')).out).toMatch(/action-not-landed\s+1\b/);
    await cli('export', 'x', '--out', 'again');
    expect(readFileSync(join(folder, 'again/x/contact-merge.csv'), 'utf8')).toContain('\n1;2\n');
    expect((await arrives([winner, ...MANY])).out).toContain('1 landed, 0 not landed');
  });
});
