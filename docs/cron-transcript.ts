// npm run cron-transcript: has the real cron of this machine run the crontab of docs/cron.md, and writes down what happened, in
// docs/cron-transcript.md. Takes three to four minutes. Needs Debian's cron and python3; gives the user's own crontab back.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { now, today } from '../src/cli/clock.ts';
import { type Period, subtractPeriod } from '../src/model/calendar.ts';
import { freshFolder, ROOT, runProcess } from '../test/support/cli.ts';
import { HAS_TERMINAL, typeInto } from '../test/support/typist.ts';

const MINUTE = 60_000;
/** Time for a run to end. */
const AFTERWARDS = 15_000;

if (spawnSync('which', ['cron', 'crontab']).status !== 0 || !HAS_TERMINAL) {
  console.error('needs cron and python3 (Debian and Ubuntu: apt install cron python3)');
  process.exit(2);
}

const place = freshFolder();
const { folder } = place;
const lines: string[] = [];
const note = (text: string): void => void lines.push(text);
const ownCrontab = spawnSync('crontab', ['-l'], { encoding: 'utf8' });

/** The program under its name, with the Node of this project, as an installation would have it. */
function install(): string {
  const bin = mkdtempSync(join(tmpdir(), 'dws-bin-'));
  symlinkSync(process.execPath, join(bin, 'node'));
  symlinkSync(join(ROOT, 'dist/bin/datawasstraat.js'), join(bin, 'datawasstraat'));
  return bin;
}

async function makeProject(): Promise<void> {
  const recent = subtractPeriod(today(), 'P1M' as Period);
  const rows = Array.from({ length: 300 }, (_, index) => {
    const contact = index < 5 ? '2012-10-14' : recent;
    return `${index};Test;Naam${index};p${index}@example.nl;${contact};2010-01-13`;
  });
  const head = 'id;voornaam;achternaam;e-mail;laatste contact;aangemaakt op';
  writeFileSync(join(folder, 'crm.csv'), `${[head, ...rows].join('\n')}\n`);
  await runProcess(['init', '--from', 'crm.csv'], place);
  const register = readFileSync(join(ROOT, 'fixtures/rules/purge-register.yaml'), 'utf8');
  writeFileSync(join(folder, 'register.yaml'), register);
  await runProcess(['import', 'crm.csv', '--source', 'crm'], place);
}

/** Nobody mails here: what cron would mail is kept in a file. */
function crontab(bin: string): string {
  return [
    `PATH=${bin}:/usr/bin:/bin`,
    'LANG=nl_NL.UTF-8',
    `HOME=${folder}`,
    'MAILTO=""',
    `* * * * * cd ${folder} && datawasstraat purge apply --approved --no-input -q --lock-wait 10m >> mail.txt 2>&1; echo $? >> codes.txt`,
    '',
  ].join('\n');
}

const shown = (text: string): string => text.replaceAll(folder, '/srv/crm').trimEnd();
const fileOf = (name: string): string => {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

async function nextMinute(): Promise<void> {
  const seconds = Number(now().slice(17, 19));
  await setTimeout(MINUTE - 1000 * seconds + AFTERWARDS);
}

const isRunning = spawnSync('pgrep', ['-x', 'cron']).status === 0;
const daemon = isRunning ? null : spawn('cron', ['-f'], { stdio: 'ignore' });
try {
  await makeProject();
  const bin = install();
  mkdirSync(join(folder, 'plans'), { recursive: true });
  const planned = await runProcess(['purge', 'plan', '--lang', 'nl'], place);
  spawnSync('crontab', ['-'], { input: crontab(bin) });
  note('## Nothing approved: silent\n\nThe plan is made; nobody approved it.\n');
  note(`\`\`\`\n$ datawasstraat purge plan --lang nl\n${shown(planned.out)}\n\`\`\`\n`);
  await nextMinute();
  note(
    `What cron would mail after a run: ${fileOf('mail.txt') === '' ? 'nothing' : shown(fileOf('mail.txt'))}. Exit code: ${fileOf('codes.txt').trim().split('\n').at(-1)}.\n`,
  );
  const id = (await runProcess(['purge', 'show'], place)).out.split('\n')[1]?.split('\t')[0] ?? '';
  const approved = typeInto(['purge', 'approve', id, '--lang', 'nl', '--by', 'j.smit'], {
    ...{ folder, prompt: ':', answers: ['5\n'] },
  });
  note('## Approved: erased, and the text printed\n');
  note(
    `\`\`\`\n$ datawasstraat purge approve ${id} --lang nl --by j.smit\n${shown(approved.shown.replaceAll('\r', ''))}\n\`\`\`\n`,
  );
  await nextMinute();
  note(`What cron would mail after the next run:\n\n\`\`\`\n${shown(fileOf('mail.txt'))}\n\`\`\`\n`);
  note(
    `Exit code: ${fileOf('codes.txt').trim().split('\n').at(-1)}. heartbeat.json: \`${fileOf('.datawasstraat/heartbeat.json').trim()}\`\n`,
  );
  const length = fileOf('mail.txt').length;
  await nextMinute();
  note('## And silent again\n');
  note(
    `What cron would mail after the run after that: ${fileOf('mail.txt').length === length ? 'nothing' : 'SOMETHING'}.\n`,
  );
} finally {
  if (ownCrontab.status === 0) spawnSync('crontab', ['-'], { input: ownCrontab.stdout });
  else spawnSync('crontab', ['-r']);
  daemon?.kill();
}
const [, version = '?'] =
  /^Version: (.*)$/m.exec(spawnSync('dpkg', ['-s', 'cron'], { encoding: 'utf8' }).stdout) ?? [];
writeFileSync(
  join(ROOT, 'docs/cron-transcript.md'),
  `# The crontab, run by a real cron

Made by \`npm run cron-transcript\` on ${today()} with Debian's cron ${version}. The crontab is that of [cron.md](cron.md) with the purge
every minute instead of once a day; as no mail is sent there, a file takes what cron would mail.

${lines.join('\n')}`,
);
console.log(lines.join('\n'));
