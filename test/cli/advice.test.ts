// What is advised works when it is copied: each command below was printed, and is typed as it stands.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ended, freshFolder, runCli, startCli } from '../support/cli.ts';

const HEADER = 'Id;Voornaam;Achternaam;E-mail;Laatste contact';
const rows = (...ids: readonly number[]): string =>
  [HEADER, ...ids.map(id => `${id};Jan${id};Bos;p${id}@example.nl;13-02-2026`), ''].join('\n');

let place = freshFolder();
beforeEach(() => {
  place = freshFolder();
});
const put = (name: string, text: string): void => {
  mkdirSync(dirname(join(place.folder, name)), { recursive: true });
  writeFileSync(join(place.folder, name), text);
};
const cli = (...args: readonly string[]) => runCli([...args, '--today', '2026-03-01'], place);

/** The words of a line, as a shell takes them. */
function shellWords(line: string): readonly string[] {
  return [...line.matchAll(/(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g)].map(([word]) =>
    word.replaceAll(/'([^']*)'|"([^"]*)"|\\(.)/g, (_all, single, double, sign) => single ?? double ?? sign),
  );
}

/** Types the command that the output advises behind a text. */
async function typed(output: string, behind: string): ReturnType<typeof runCli> {
  const line = output.split('\n').find(one => one.includes(behind)) ?? '';
  const command = line.slice(line.indexOf('datawasstraat '));
  expect(command).toContain('datawasstraat ');
  return cli(...shellWords(command).slice(1));
}
const config = (): string => readFileSync(join(place.folder, 'datawasstraat.yaml'), 'utf8');

describe('after an audit', () => {
  it.each(['l 1.csv', "van's [oud] (1), nieuw.csv", '--lang.csv'])(
    'a report for the client, then a project is made of %s',
    async name => {
      put(name, rows(1, 2));
      const audit = await cli('audit', `./${name}`);
      const client = await typed(audit.err, '--audience client');
      expect(client.out).toContain('client-report-aggregate.html');
      expect((await typed(client.err, 'init')).code).toBe(0);
      const wash = await cli('wash', '--fail-on', 'never');
      expect([wash.code, wash.out]).toEqual([0, expect.stringContaining('2 new')]);
    },
  );

  it('a source that was named keeps its name, with all its files', async () => {
    put('l1.csv', rows(1, 2));
    put('l2.csv', rows(3));
    const audit = await cli('audit', '--source', 'leden=l1.csv', '--source', 'leden=l2.csv');
    const client = await typed(audit.err, '--audience client');
    expect((await typed(client.err, 'init')).code).toBe(0);
    expect(config()).toContain('leden:');
    expect((await cli('wash', '--fail-on', 'never')).out).toContain('leden contacts: 3 read');
  });

  it('of standard input no temporary name is shown', async () => {
    for (const [text, command] of [
      [rows(1), 'audit'],
      ['aap;noot\n1;2\n3;4\n', 'audit'],
      ['aap;noot\n', 'inspect'],
    ] as const) {
      const child = startCli([command, '-'], place);
      child.stdin?.end(text);
      const { out, err } = await ended(child);
      expect(out + err).not.toContain(place.temporary);
    }
  });
});

describe('wash', () => {
  beforeEach(async () => {
    put('in/crm 1.csv', rows(1, 2, 3, 4, 5, 6));
    expect((await cli('init', '--from', 'in/crm 1.csv')).code).toBe(0);
    await cli('wash', '--fail-on', 'never');
  });

  it('says where it takes the meaning of a column from', async () => {
    put('in/crm 1.csv', 'Id;Naam;E-mail;Iets\n1;Jan Bos;a@example.nl;x\n2;Piet Wit;b@example.nl;y\n');
    const first = await cli('wash', '--fail-on', 'never');
    expect(first.out).not.toMatch(/ {3}--map/);
    expect((await typed(first.out, 'left out (')).code).toBe(0);
    expect((await typed(first.out, 'can mean')).code).toBe(0);
    const second = await cli('wash', '--fail-on', 'never');
    expect(second.err).toContain('read in another way');
    expect(second.out).not.toContain('can mean');
  });

  it('says how the order of dates is settled', async () => {
    put('in/crm 1.csv', rows(1, 2).replaceAll('13-02', '03-02'));
    const first = await cli('wash', '--fail-on', 'never');
    expect([first.code, first.err]).toEqual([3, expect.stringContaining('E023')]);
    expect((await typed(first.err, 'next   datawasstraat inspect')).code).toBe(0);
    expect((await cli('wash', '--fail-on', 'never')).code).toBe(0);
  });

  it('says how a wrong export is taken back, from where one stands', async () => {
    put('in/crm 1.csv', rows(6, 71, 72, 73));
    const { err } = await cli('wash', '--fail-on', 'never');
    expect(err).toContain('put the export of last time back under its name');
    put('in/crm 1.csv', rows(1, 2, 3, 4, 5, 6));
    expect((await typed(err, 'brings back')).out).toContain('5 new, 0 changed, 1 unchanged');
  });
});

it('a plan of which nothing can be approved advises what comes before', async () => {
  put('in/crm.csv', rows(...Array.from({ length: 40 }, (_, id) => id)).replace('13-02-2026', '13-02-2016'));
  await cli('init', '--from', 'in/crm.csv');
  await cli('wash', '--fail-on', 'never', '--today', '2026-03-01');
  const plan = await runCli(['purge', 'plan'], place);
  expect(plan.err).toContain('datawasstraat register lint');
  expect(plan.err).not.toContain('purge approve');
});
