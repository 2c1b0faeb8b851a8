// demo: what it writes is washed by the real program, then and a month later, and shows nearly every rule.

import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { freshFolder, type RunResult, runCli } from '../support/cli.ts';
import { purgeProject } from '../support/purge.ts';

const place = freshFolder();
const inDemo = { ...place, folder: join(place.folder, 'demo') };
const DAY = ['--today', '2027-02-28'];
const LATER = ['--today', '2027-03-28'];

/** Rules that need more than a wash: an action handed over, a purge, a column that goes. */
const LATER_ON = ['action-not-landed', 'column-lost', 'deletion-not-landed', 'flag-lag', 'reappeared'];

let made: RunResult;

beforeAll(async () => {
  made = await runCli(['demo', ...DAY], place);
});

/** Rule → records, of the report in that folder. */
function found(report: string): Readonly<Record<string, number>> {
  const text = readFileSync(resolve(inDemo.folder, report, 'findings.json'), 'utf8');
  const { findings } = JSON.parse(text) as { findings: readonly { rule: string }[] };
  return Object.fromEntries(
    [...Map.groupBy(findings, finding => finding.rule)].map(([rule, own]) => [rule, own.length]),
  );
}

function bytesBelow(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter(name => statSync(join(folder, name)).isFile());
  return new Map(files.map(name => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** `cp -Rp next-month/. in/` */
function nextMonth(folder: string): void {
  const how = { recursive: true, preserveTimestamps: true };
  cpSync(join(folder, 'next-month'), join(folder, 'in'), how);
}

describe('what is written', () => {
  it('says what to type next, each of which works', async () => {
    expect(made.code).toBe(0);
    expect(
      made.out
        .split('\n')
        .slice(1)
        .filter(line => line.length > 80),
    ).toEqual([]);
    const typed = [...made.out.matchAll(/^ {2}datawasstraat (.*?)(?: {2,}|$)/gm)].map(
      ([, args = '']) => args,
    );
    expect(typed.length).toBeGreaterThan(6);
    const shown = typed.filter(args => args.startsWith('person show'));
    await runCli(['wash', ...DAY], inDemo);
    for (const args of shown) expect((await runCli(args.split(' '), inDemo)).code).toBe(0);
  });

  it('is nobody: addresses of examples only', () => {
    const text = [...bytesBelow(join(inDemo.folder, 'in')).values()].join('\n');
    const domains = [...text.matchAll(/@+([\w.-]+\.\w{2,})/g)].map(([, domain = '']) => domain.toLowerCase());
    expect([...new Set(domains)].sort()).toEqual(['example.com', 'example.nl']);
  });

  it('is the same every time, and never over what is there', async () => {
    const before = bytesBelow(join(inDemo.folder, 'next-month'));
    const { out } = await runCli(['demo', ...DAY], place);
    expect(out).toContain('cd demo-2');
    expect(bytesBelow(join(place.folder, 'demo-2/next-month'))).toEqual(before);
  });

  it('grows with the day', async () => {
    const other = freshFolder();
    await runCli(['demo', 'd', '--today', '2031-01-31', '--lang', 'nl'], other);
    const register = readFileSync(join(other.folder, 'd/register.yaml'), 'utf8');
    expect(register).toContain('dpa_signed: 2028-02-29, dpa_ends: 2031-02-28');
    expect(register).toMatch(/^# yaml-language-server: .*\n# Het verwerkingsregister/);
  });
});

describe('washed', () => {
  it('shows every rule that a first wash can show', async () => {
    await runCli(['wash', ...DAY, '--out', 'first'], inDemo);
    const ids = RULES.map(({ meta }) => meta.id).filter(id => !LATER_ON.includes(id));
    expect(Object.keys(found('first')).sort()).toEqual(ids);
  });

  it.each(['2026-12-01', '2028-02-29', '2027-01-12'])('shows the same on %s', async day => {
    const other = freshFolder();
    await runCli(['demo', '--today', day], other);
    const own = { ...other, folder: join(other.folder, 'demo') };
    const { err } = await runCli(['wash', '--today', day, '--out', 'w'], own);
    expect(err).not.toMatch(/^E\d/m);
    expect(found(join(own.folder, 'w'))).toEqual(found('first'));
  });

  it('shows a month later what landed, what did not, and who fell silent', async () => {
    await runCli(['fix', '--apply', ...DAY], inDemo);
    await runCli(['export', 'crm', ...DAY], inDemo);
    nextMonth(inDemo.folder);
    const { out, code } = await runCli(['wash', ...LATER, '--out', 'later'], inDemo);
    expect(out).toMatch(/handed over: 6 landed, 3 not landed/);
    expect(code).toBe(3);
    const [before, after] = [found('first'), found('later')];
    expect(after).toMatchObject({ 'action-not-landed': 3, 'flag-lag': 1 });
    expect(after['mojibake']).toBeUndefined();
    expect(after['retention-expired']).toBeLessThan(before['retention-expired'] ?? 0);
  });

  it('shows after a purge who is still there, and who came back', async () => {
    const other = freshFolder();
    await runCli(['demo', ...DAY], other);
    const own = { ...other, folder: join(other.folder, 'demo') };
    await runCli(['wash', ...DAY], own);
    const purge = purgeProject(own.folder);
    await purge.plan('2027-02-28');
    await purge.approve('2027-02-28');
    expect((await purge.apply('2027-02-28')).text).toMatch(/6 deleted/);
    nextMonth(own.folder);
    const { code } = await runCli(['wash', ...LATER, '--out', 'w'], own);
    expect(code).toBe(9);
    const told = found(join(own.folder, 'w'));
    expect(told).toMatchObject({ 'deletion-not-landed': 2, reappeared: 1 });
  });
});
