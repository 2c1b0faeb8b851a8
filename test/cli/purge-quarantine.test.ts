// Who comes back after a purge, and had asked to be erased (AVG 17) or had objected (AVG 21): recognised also long after bin and
// backups are empty; the one is in quarantine until somebody releases it, the objection of the other goes on.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, ROOT, runCli } from '../support/cli.ts';
import { purgeProject } from '../support/purge.ts';

const HEAD = 'id;voornaam;achternaam;e-mail;plaats;laatste contact;aangemaakt op';
const OLD = '2012-10-14';
/** 1 was kept too long, 2 asked to be erased, 3 objected, 4 was refused. */
const GONE = [1, 2, 3, 4];

const place = freshFolder();
const cli = (day: string, ...args: string[]): ReturnType<typeof runCli> =>
  runCli([...args, '--today', day, '--lang', 'en'], place);
const row = (id: string, index: number, contact: string): string =>
  `${id};Test;Naam${'abcdefgh'[index]}; p${index}@example.nl ;Almere;${contact};2010-01-13`;

async function exported(day: string, rows: readonly string[]): ReturnType<typeof runCli> {
  const others = Array.from({ length: 120 }, (_, at) => {
    const name = `blijft${at}`;
    return `B${at};Els;${name};${name}@example.nl;Zeist;${day};2010-01-13`;
  });
  writeFileSync(join(place.folder, 'crm.csv'), `${[HEAD, ...rows, ...others].join('\n')}\n`);
  return cli(day, 'import', 'crm.csv', '--source', 'crm', '--exported-at', day);
}

async function answered(number: number, id: string, type: string, answer: string): Promise<void> {
  const by = ['--by', 'j.smit'];
  const said = ['--identity', 'paspoort gezien', '--reason', 'brief'];
  await cli('2026-11-01', 'request', 'open', `crm/contact/${id}`, '--type', type, ...by);
  await cli('2026-11-01', 'request', 'decide', String(number), '--answer', answer, ...said, ...by);
  expect(await cli('2026-11-01', 'request', 'close', String(number), ...by)).toMatchObject({ code: 0 });
}

beforeAll(async () => {
  writeFileSync(
    join(place.folder, 'datawasstraat.yaml'),
    'country: NL\nregister: register.yaml\nsources:\n  crm: {files: {contact: crm.csv}}\n',
  );
  const register = readFileSync(join(ROOT, 'fixtures/rules/purge-register.yaml'), 'utf8');
  writeFileSync(
    join(place.folder, 'register.yaml'),
    `${register}systems: {crm: {bin_days: 15, max_age: P9D}}\n`,
  );
  const rows = GONE.map(index => row(`K${index}`, index, OLD));
  await exported('2026-11-01', rows);
  await cli('2026-11-01', 'check', '--fail-on', 'never');
  await answered(1, 'K2', 'erase', 'granted');
  await answered(2, 'K3', 'object', 'partly');
  await answered(3, 'K4', 'erase', 'refused');
  await exported('2026-11-30', rows);
  const purge = purgeProject(place.folder);
  expect((await purge.plan('2026-12-01')).text).toContain('4 delete');
  await purge.approve('2026-12-01');
  expect(await purge.apply('2026-12-01')).toMatchObject({ code: 0 });
  await exported('2027-01-01', []);
  expect((await purge.verify('2027-01-01')).text).toContain('every source shows that everybody is gone');
}, 120_000);

describe('two years later', () => {
  it('is in quarantine who asked to be erased, and out of it by a person and a reason', async () => {
    const rows = GONE.map(index => row(`N${index}`, index, '2029-02-01'));
    const back = await exported('2029-03-01', rows);
    expect([back.code, back.err]).toEqual([9, expect.stringContaining('One of them had asked to be erased')]);
    expect(back.err).toContain('Somebody who objected is back');
    // The tombstones of 1 and 4 ended with the bin: nobody knows them.
    expect(back.err).not.toContain('new relation');
    const check = await cli('2029-03-01', 'check', '--fail-on', 'never');
    expect(check.out).toMatch(/reappeared\s+1\b/);
    await cli('2029-03-01', 'report', '--out', 'r');
    expect(readFileSync(join(place.folder, 'r/findings.csv'), 'utf8')).toMatch(
      /reappeared,crm,contact,N2,.*in quarantine/,
    );
    // Nothing of that record is proposed or handed over.
    await cli('2029-03-01', 'fix', '--apply');
    await cli('2029-03-01', 'export', 'crm', '--out', 'e1');
    const update = (folder: string): string =>
      readFileSync(join(place.folder, folder, 'crm/contact-update.csv'), 'utf8');
    expect(update('e1')).toMatch(/^N1;/m);
    expect(update('e1')).not.toMatch(/^N2;/m);
    const release = ['purge', 'release', 'crm/contact/N2', '--by', 'j.smit'];
    expect(await cli('2029-03-02', ...release)).toMatchObject({ code: 2 });
    expect(await cli('2029-03-02', ...release, '--reason', 'besteld')).toMatchObject({ code: 0 });
    expect((await cli('2029-03-02', ...release, '--reason', 'besteld')).err).toContain('E214');
    expect((await cli('2029-03-02', 'check', '--fail-on', 'never')).out).not.toMatch(/reappeared/);
    await cli('2029-03-02', 'fix', '--apply');
    await cli('2029-03-02', 'export', 'crm', '--out', 'e2');
    expect(update('e2')).toMatch(/^N2;/m);
    expect((await cli('2029-03-02', 'log', 'verify')).code).toBe(0);
    // Nobody recognises them any more.
    const again = await exported('2029-04-01', [row('X2', 2, '2029-02-01')]);
    expect(again.code).toBe(0);
  }, 60_000);

  it('objects still who had objected, under whatever id', async () => {
    const requests = await cli('2029-04-01', 'request', 'list', '--all');
    expect(requests.out).toMatch(/object \(21\)\tcrm\/contact\/N3\t1 Dec 2026\t.*closed\tgranted/);
    await exported('2029-05-01', [row('Y3', 3, '2029-02-01')]);
    expect((await cli('2029-05-01', 'request', 'list', '--all')).out).toContain('crm/contact/Y3');
  });
});
