// The purge from end to end: six monthly rounds of four sources; what is planned, approved, kept after all, erased, handed over,
// landed or not, and who comes back. Real files, a real store; days pass as the test says.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, ROOT, runCli } from '../support/cli.ts';
import { purgeProject } from '../support/purge.ts';

const CRM = 'id;voornaam;achternaam;e-mail;geboortedatum;laatste contact;aangemaakt op';
const MAIL = 'id;e-mail;voornaam;achternaam;laatste klik;aangemaakt op';
const FINANCE = 'id;voornaam;achternaam;e-mail;aangemaakt op';
const SHOP = 'id;voornaam;achternaam;e-mail;laatste bestelling;aangemaakt op';

const REGISTER = `${readFileSync(join(ROOT, 'fixtures/rules/purge-register.yaml'), 'utf8')}
systems:
  crm: {bin_days: 15, backup_days: 35, max_age: PT72H}
  mail: {bin_days: 0, backup_days: 0, max_age: PT72H}
  finance: {bin_days: 0, backup_days: 0, max_age: PT72H}
  shop: {bin_days: 0, backup_days: 0, max_age: PT72H}
`;
const CONFIG = `country: NL
register: register.yaml
sources:
  crm: {files: {contact: crm.csv}}
  mail: {files: {contact: mail.csv}}
  finance: {files: {contact: finance.csv}}
  shop: {files: {contact: shop.csv}}
`;

/** Somebody in the CRM; `contact` as yyyy-mm-dd. */
interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly born: string;
  readonly contact: string;
}

const OLD = '2015-10-14';
const RECENT = '2026-10-14';
const letters = (index: number): string =>
  [...String(index)].map(digit => 'abcdefghij'[Number(digit)] ?? '').join('');
const person = (index: number, contact: string): Person => ({
  id: `K${String(index).padStart(4, '0')}`,
  name: `Naam${letters(index)}`,
  email: `persoon${index}@example.nl`,
  born: `19${60 + (index % 30)}-0${1 + (index % 7)}-0${1 + (index % 9)}`,
  contact,
});

/** 400 people who stay, and 12 who are due: 1 to 8 in the CRM, of whom 1 and 2 are in the mailing as well. */
const PEOPLE = [
  ...Array.from({ length: 12 }, (_, index) => person(index + 1, OLD)),
  ...Array.from({ length: 400 }, (_, index) => person(index + 101, RECENT)),
];

interface Round {
  readonly day: string;
  readonly crm: readonly Person[];
  readonly mail?: readonly Person[];
  readonly extra?: readonly string[];
}

async function project(): Promise<{
  readonly place: ReturnType<typeof freshFolder>;
  readonly cli: (day: string, ...args: string[]) => ReturnType<typeof runCli>;
  readonly exports: (round: Round) => Promise<readonly (number | null)[]>;
}> {
  const place = freshFolder();
  const put = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
  put('datawasstraat.yaml', CONFIG);
  put('register.yaml', REGISTER);
  const cli = (day: string, ...args: string[]): ReturnType<typeof runCli> =>
    runCli([...args, '--today', day], place);
  const exports = async ({ day, crm, mail, extra = [] }: Round): Promise<readonly (number | null)[]> => {
    const rows = crm.map(
      ({ id, name, email, born, contact }) => `${id};Test;${name};${email};${born};${contact};2014-01-13`,
    );
    // Somebody is in touch every round, so that no export is that of before.
    const daily = `K9999;Test;Daagse;daags@example.nl;1970-01-01;${day};2014-01-13`;
    put('crm.csv', `${[CRM, ...rows, daily, ...extra].join('\n')}\n`);
    const clicks = (mail ?? crm.slice(0, 2)).map(
      ({ id, name, email }) => `M${id};${email};Test;${name};;2014-01-13`,
    );
    const filler = Array.from({ length: 60 }, (_, index) => index + 500);
    put(
      'mail.csv',
      `${[MAIL, ...clicks, ...filler.map(n => `M${n};lezer${n}@example.nl;Les;Lezer${letters(n)};${day};2014-01-13`)].join('\n')}\n`,
    );
    put(
      'finance.csv',
      `${[FINANCE, ...filler.map(n => `F${n};Fin;Anna${letters(n)};fin${n}@example.nl;${day}`)].join('\n')}\n`,
    );
    put(
      'shop.csv',
      `${[SHOP, ...filler.map(n => `S${n};Win;Kel${letters(n)};shop${n}@example.nl;${day};2014-01-13`)].join('\n')}\n`,
    );
    const codes: (number | null)[] = [];
    for (const source of ['crm', 'mail', 'finance', 'shop'])
      codes.push(
        (await cli(day, 'import', `${source}.csv`, '--source', source, '--exported-at', day, '-q')).code,
      );
    return codes;
  };
  return { place, cli, exports };
}

const byId = (...ids: number[]): readonly Person[] => PEOPLE.filter((_, index) => ids.includes(index + 1));
const without = (...ids: number[]): readonly Person[] =>
  PEOPLE.filter((_, index) => !ids.includes(index + 1));

describe('six rounds of four sources', () => {
  it('plans, approves, keeps who is no longer due, erases, hands over, verifies, and recognises who comes back', async () => {
    const { place, cli, exports } = await project();
    const purge = purgeProject(place.folder);
    // Round 1: the first look. Round 2: the plan.
    expect(await exports({ day: '2026-10-01', crm: PEOPLE })).toEqual([0, 0, 0, 0]);
    await exports({ day: '2026-11-01', crm: PEOPLE });
    const planned = await purge.plan('2026-11-02');
    expect(planned.text).toContain('593 people = 581 keep + 12 delete');
    expect(planned.code).toBe(0);
    await purge.approve('2026-11-02');
    // After the approval: 3 is in touch, 4 is on hold, 5 asks for a copy, 6 has an uncertain twin with a later date.
    await cli('2026-11-03', 'hold', 'add', 'crm/contact/K0004', '--reason', 'geschil', '--by', 'j.smit');
    await cli(
      '2026-11-03',
      'request',
      'open',
      'crm/contact/K0005',
      '--type',
      'access',
      '--received',
      '2026-11-03',
      '--by',
      'j.smit',
    );
    const six = PEOPLE[5] as Person;
    const twin = `K9006;T.;${six.name};persoon6@example.nl;;2026-11-01;2026-11-01`;
    const now = PEOPLE.map(one => (one.id === 'K0003' ? { ...one, contact: '2026-11-02' } : one));
    await exports({ day: '2026-11-03', crm: now, extra: [twin] });
    const applied = await purge.apply('2026-11-04');
    expect(applied.text).toMatch(/^datawasstraat: 8 deleted, 4 kept after all/);
    for (const reason of ['1 new evidence', '1 on hold', '1 open request', '1 undecided'])
      expect(applied.text).toContain(reason);
    // As read by somebody who stands in the project.
    const lines = applied.text.replaceAll(relative(process.cwd(), place.folder), '.').split('\n');
    expect(lines.length).toBeLessThanOrEqual(15);
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(72);
    expect(applied.code).toBe(3);
    const lists = readdirSync(join(place.folder, 'out')).find(name => name.includes('purge')) ?? '';
    const list = readFileSync(join(place.folder, 'out', lists, 'crm/contact-delete.csv'), 'utf8');
    expect(
      list
        .trim()
        .split('\n')
        .slice(1)
        .map(line => line.split(';')[0]),
    ).toEqual([...['K0001', 'K0002', 'K0007', 'K0008', 'K0009', 'K0010', 'K0011', 'K0012']]);
    // Round 3: two are still there.
    const kept = [3, 4, 5, 6];
    const gone = [1, 2, 7, 8, 9, 10, 11, 12];
    const rest = without(...gone);
    const codes = await exports({ day: '2026-12-01', crm: [...byId(7, 8), ...rest], mail: [] });
    expect(codes).toEqual([3, 0, 0, 0]);
    const third = await purge.verify('2026-12-01');
    expect(third.text).toMatch(/crm\s+2\s+STILL THERE/);
    expect(third.code).toBe(3);
    // The mailing showed that they are gone: its list goes, that of the CRM stays.
    expect(readdirSync(join(place.folder, 'out', lists)).sort()).toEqual(['crm', 'recipients-art-19.csv']);
    expect(third.text).toContain(`removed  out/${lists}/mail`);
    // Round 4: all absent. Round 5: one is back, under another id and in other letters.
    expect(await exports({ day: '2027-01-01', crm: rest, mail: [] })).toEqual([0, 0, 0, 0]);
    const certificate = join(place.folder, 'verklaring.md');
    const fourth = await purge.verify('2027-01-01', certificate);
    expect(fourth.text).toContain('every source shows that everybody is gone');
    expect(fourth.code).toBe(0);
    expect(readFileSync(certificate, 'utf8')).toContain('| People | 8 |');
    expect(readFileSync(certificate, 'utf8')).toMatch(/\| Approved \| \d+ \w+ \d{4}, b\.approver \|/);
    expect(readdirSync(join(place.folder, 'plans'))).toEqual([]);
    const back = 'K7777;TEST;NAAMC;PERSOON2@EXAMPLE.NL;;;2014-01-13';
    expect((await exports({ day: '2027-02-01', crm: rest, mail: [], extra: [back] }))[0]).toBe(9);
    const check = await cli('2027-02-01', 'check', '--rule', 'reappeared', '--fail-on', 'never');
    expect(check.out).toMatch(/reappeared\s+1\b/);
    // Round 6: said once.
    expect((await exports({ day: '2027-03-01', crm: rest, mail: [], extra: [back, ''] }))[0]).toBe(0);
    expect(kept.length).toBe(4);
  });
});
