// What commands show on a terminal of 80 columns is not wider, in the one language or the other.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import widthOf from 'string-width';
import { beforeAll, expect, it } from 'vitest';
import { freshFolder, runCli, SAMPLES } from '../support/cli.ts';
import { HAS_TERMINAL, shownAt } from '../support/typist.ts';

const SAMPLE = 'klanten-export.csv';
const TODAY = ['--today', '2026-12-01'];
const folder = mkdtempSync(join(tmpdir(), 'dws-width-'));

beforeAll(async () => {
  const place = { folder, temporary: freshFolder().temporary };
  const lines = readFileSync(join(SAMPLES, SAMPLE), 'latin1').split('\r\n');
  writeFileSync(join(folder, SAMPLE), lines.slice(0, 300).join('\r\n'), 'latin1');
  await runCli(['init', '--from', SAMPLE], place);
  // A row whose letters take two places each.
  const file = join(folder, 'wijd.csv');
  writeFileSync(
    file,
    'id;achternaam;e-mail\n1;山田太郎山田太郎山田太郎;yamada.taro.de.lange@lang.example.com \n',
  );
  const config = join(folder, 'datawasstraat.yaml');
  writeFileSync(config, `${readFileSync(config, 'utf8')}  wijd:\n    files: {contact: wijd.csv}\n`);
  const register = join(folder, 'register.yaml');
  writeFileSync(
    register,
    `${readFileSync(register, 'utf8')}labels: {klanten-export: {Nieuwsbrief: klantrelatie}}\n`,
  );
  await runCli(['wash', ...TODAY], place);
  const by = ['--by', 'j.smit', ...TODAY];
  await runCli(['hold', 'add', 'wijd/contact/1', '--reason', 'een geschil dat lang loopt', ...by], place);
  await runCli(
    ['request', 'open', 'wijd/contact/1', '--type', 'access', '--received', '2026-11-20', ...by],
    place,
  );
  await runCli(['report', '--out', 'r', ...TODAY], place);
  const [first] = parse(readFileSync(join(folder, 'r/findings.csv')), { columns: true, bom: true }) as {
    readonly fingerprint: string;
  }[];
  const finding = first?.fingerprint ?? '';
  await runCli(['waive', finding, '--reason', 'x', '--until', '2027-03-01', ...TODAY], place);
  const rule = ['--rule', 'contact-duplicate', '--owner', 'afdeling verkoop binnendienst', '--target', '0'];
  const what = 'wie een klant inschrijft, zoekt eerst of hij er al is: op telefoonnummer en op e-mailadres';
  await runCli(['improve', 'add', what, ...rule, '--due', '2027-12-31', ...TODAY], place);
});

const COMMANDS: readonly (readonly string[])[] = [
  ...[
    ['audit', SAMPLE],
    ['inspect', SAMPLE],
    ['dedupe', SAMPLE],
  ],
  ...[
    ['help', 'exit-codes'],
    ['help', 'privacy'],
    ['help', 'fields'],
    ['help', 'formats'],
    ['help', 'environment'],
  ],
  ...[['check'], ['fix'], ['labels'], ['doctor'], ['rules', 'list']],
  ...[
    ['register', 'show'],
    ['purge', 'plan'],
    ['hold', 'list'],
    ['request', 'list'],
    ['waive'],
    ['runs', '--all'],
    ['improve'],
    ['breach', 'scope', SAMPLE],
    ['breach', 'scope', 'wijd.csv'],
  ],
  ...[
    ['person', 'find', 'jansen'],
    ['person', 'find', 'yamada'],
    ['person', 'show', 'wijd/contact/1'],
    ['person', 'explain', 'wijd/contact/1'],
    ['demo', 'x'],
    ['config', 'show'],
    ['sql', 'select record_key, email, state from contacts join assessments using (person_key) limit 9'],
    ['sql', 'select * from contacts limit 9'],
    ['sql'],
    ['register', 'lint'],
    ['dedupe', SAMPLE, '--explain-stage', 'pairs'],
    ['dedupe', SAMPLE, '--explain-stage', 'weights'],
    ['import', SAMPLE, '--source', 'klanten-export'],
    ['import', SAMPLE, '--source', 'klanten-export'],
    ['hold', 'add', 'klanten-export/contact/K100119', '--reason', 'x', '--by', 'j'],
    ['request', 'open', 'klanten-export/contact/K100119', '--type', 'erase', '--by', 'j'],
    ['request', 'open', 'klanten-export/contact/K100119', '--type', 'object', '--by', 'j'],
  ],
];

const CASES = COMMANDS.map((command, at) => [...command, '--lang', at % 2 === 0 ? 'nl' : 'en']);

it.skipIf(!HAS_TERMINAL).each(CASES.map(args => [args.join(' '), args] as const))('%s', (_, args) => {
  const lines = shownAt(80, [...args, ...TODAY], folder);
  expect(lines.join('')).not.toBe('');
  expect(lines.filter(line => widthOf(line) > 80)).toEqual([]);
});
