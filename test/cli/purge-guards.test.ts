// What may be overridden by a person who types it, and what may not: a first clean-up of 40 % may, a truncated export may not; a
// mistyped name never plans anything.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, ROOT, runCli } from '../support/cli.ts';
import { type PurgeProject, purgeProject } from '../support/purge.ts';
import { HAS_TERMINAL, typeInto } from '../support/typist.ts';

const DAY = '2026-12-01';
const HEAD = 'id;voornaam;achternaam;e-mail;laatste contact;aangemaakt op';

interface Made {
  readonly folder: string;
  readonly purge: PurgeProject;
  readonly cli: (...args: string[]) => ReturnType<typeof runCli>;
  readonly put: (name: string, text: string) => void;
  readonly read: (name: string) => string;
  /** Imports this many people, of whom the first `due` are due. */
  readonly arrives: (people: number, due: number) => ReturnType<typeof runCli>;
  readonly plans: () => readonly string[];
}

async function made(people: number, due: number, day = DAY): Promise<Made> {
  const place = freshFolder();
  const put: Made['put'] = (name, text) => writeFileSync(join(place.folder, name), text);
  const cli: Made['cli'] = (...args) => runCli([...args, '--today', day], place);
  let round = 0;
  const arrives: Made['arrives'] = (count, old) => {
    round += 1;
    const rows = Array.from({ length: count }, (_, index) => {
      const contact = index < old ? '2012-10-14' : '2026-10-14';
      return `${index};Test;Naam${index};p${index}@example.nl;${contact};2010-01-13`;
    });
    const daily = `D;Elke;Ronde;ronde${round}@example.nl;2026-11-0${round};2010-01-13`;
    put('crm.csv', `${[HEAD, ...rows, daily].join('\n')}\n`);
    return cli('import', 'crm.csv', '--source', 'crm', '--exported-at', day);
  };
  put('crm.csv', `${HEAD}\n`);
  put('datawasstraat.yaml', 'country: NL\nsources:\n  crm: {files: {contact: crm.csv}}\n');
  put('register.yaml', readFileSync(join(ROOT, 'fixtures/rules/purge-register.yaml'), 'utf8'));
  await arrives(people, due);
  return {
    ...{ folder: place.folder, purge: purgeProject(place.folder), cli, put, arrives },
    read: name => readFileSync(join(place.folder, name), 'utf8'),
    plans: () => (existsSync(join(place.folder, 'plans')) ? readdirSync(join(place.folder, 'plans')) : []),
  };
}

describe('a first clean-up of 40 %', () => {
  it('is planned with exit 4, and approved by its figure and a reason only', async () => {
    const { purge, plans } = await made(100, 40);
    const planned = await purge.plan(DAY);
    expect([planned.code, planned.text]).toEqual([
      4,
      expect.stringContaining('share: 40 people to delete, more than 25'),
    ]);
    expect(planned.text).toMatch(/next +datawasstraat purge approve \w+\nExit 4: one guard asks/);
    expect(plans().length).toBe(1);
    const type = (figure: string, reason: string): Promise<void> =>
      purge.approve(DAY, { figure: async () => figure, reason: async () => reason });
    await expect(purge.approve(DAY, { count: async () => '41' })).rejects.toMatchObject({ code: 'E207' });
    await expect(type('39', 'too few')).rejects.toMatchObject({ code: 'E207' });
    await expect(type('40', ' ')).rejects.toMatchObject({ code: 'E207' });
    await expect(purge.apply(DAY)).resolves.toMatchObject({
      code: 0,
      text: expect.stringContaining('no approved'),
    });
    await type('40', 'first clean-up in ten years');
    const again = await purge.plan(DAY);
    expect([again.text, plans().length]).toEqual([expect.stringContaining('purge apply --approved'), 1]);
    const applied = await purge.apply(DAY);
    expect([applied.code, applied.text]).toEqual([0, expect.stringContaining('40 deleted')]);
  }, 60_000);

  it.skipIf(!HAS_TERMINAL)(
    'is typed at a terminal, in Dutch',
    async () => {
      const { folder, purge, cli } = await made(100, 40);
      await purge.plan(DAY);
      const id = (await cli('purge', 'show')).out.split('\n')[1]?.split('\t')[0] ?? '';
      const typed = (answers: readonly string[]): ReturnType<typeof typeInto> =>
        typeInto(['purge', 'approve', id, '--lang', 'nl', '--by', 'j.smit', '--today', DAY], {
          ...{ folder, prompt: ':', answers: answers.map(answer => `${answer}\n`) },
        });
      const wrong = typed(['4']);
      expect([wrong.code, wrong.shown]).toEqual([4, expect.stringContaining('Er is niets goedgekeurd')]);
      const right = typed(['40', '40', 'eerste opruiming']);
      expect([right.code, right.shown]).toEqual([0, expect.stringContaining('is goedgekeurd door j.smit')]);
      expect(
        Math.max(
          ...right.shown
            .split(/\r?\n/)
            .slice(0, 4)
            .map(line => line.length),
        ),
      ).toBeLessThanOrEqual(81);
      const piped = await cli('purge', 'approve', id);
      expect([piped.code, piped.err]).toEqual([2, expect.stringContaining('E206')]);
    },
    60_000,
  );
});

describe('nothing is planned', () => {
  it('of a truncated export, and nobody can override that', async () => {
    const { purge, arrives, plans } = await made(300, 5);
    await arrives(200, 5);
    const planned = await purge.plan(DAY);
    expect([planned.code, planned.text]).toEqual([4, expect.stringContaining('fewer rows crm')]);
    expect(planned.text).toContain('vanished records');
    expect(plans()).toEqual([]);
  });

  it('by a mistyped purpose, rule or source', async () => {
    const { purge, cli, put, read, plans } = await made(300, 5);
    const [register, config] = [read('register.yaml'), read('datawasstraat.yaml')];
    const restore = (): void => {
      put('register.yaml', register);
      put('datawasstraat.yaml', config);
    };
    put('register.yaml', `${register}labels: {crm: {Nieuwsbrief: klantrelati}}\n`);
    const purpose = await cli('purge', 'plan');
    expect([purpose.code, purpose.err]).toEqual([2, expect.stringContaining('klantrelatie')]);
    restore();
    put('datawasstraat.yaml', `${config}rules: {retention-expird: {severity: warning}}\n`);
    const rule = await cli('purge', 'plan');
    expect([rule.code, rule.err]).toEqual([2, expect.stringContaining('retention-expired')]);
    restore();
    put('datawasstraat.yaml', config.replace('crm:', 'crmm:'));
    const source = await purge.plan(DAY);
    expect([source.code, source.text]).toEqual([4, expect.stringContaining('unknown name: crm')]);
    expect(source.text).toContain('export missing crmm');
    restore();
    expect(plans()).toEqual([]);
    expect((await purge.plan(DAY)).code).toBe(0);
    expect(plans().length).toBe(1);
  }, 60_000);

  it('by four eyes of one person', async () => {
    const { purge, put, read } = await made(300, 5);
    put('datawasstraat.yaml', `${read('datawasstraat.yaml')}purge: {four_eyes: true}\n`);
    await purge.plan(DAY);
    await purge.approve(DAY);
    expect((await purge.apply(DAY)).text).toContain('no approved plan');
    await expect(purge.approve(DAY)).rejects.toMatchObject({ code: 'E211' });
  });

  it('for a purpose of which the register says too little', async () => {
    const { purge, put, read } = await made(300, 5);
    put('register.yaml', read('register.yaml').replace(', why: "vragen en klachten"', ''));
    const { text } = await purge.plan(DAY);
    expect(text).toMatch(/Purpose \w+ \(5 people\) is left out/);
    expect(text).toMatch(/purpose \w+: why this retention period\? Fill in why:/);
    expect(text).not.toContain('retention-unexplained');
    await expect(purge.approve(DAY)).rejects.toMatchObject({ code: 'E212' });
  });
});
