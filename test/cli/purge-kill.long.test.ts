// kill -9 at random moments of `purge apply`: the plan, the store and the log agree afterwards, and a rerun completes. 20 times
// here, as many as KILLS says in `npm run faults`.

import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../src/cli/clock.ts';
import { type Period, subtractPeriod } from '../../src/model/calendar.ts';
import { verifyLog } from '../../src/steps/audit.ts';
import { ended, freshFolder, ROOT, runCli, startCli } from '../support/cli.ts';
import { purgeProject } from '../support/purge.ts';

const KILLS = Number(process.env['KILLS'] ?? 20);
const PEOPLE = 400;
const DUE = 20;
const MARK = 'zqmerk';

let approved: string;
/** How long a run takes that nobody kills, in milliseconds; and of that, from the moment it has staged what it will erase. */
let usual: number;
let afterStaging: number;

beforeAll(async () => {
  const place = freshFolder();
  const recent = subtractPeriod(today(), 'P1M' as Period);
  const rows = Array.from({ length: PEOPLE }, (_, index) =>
    index < DUE
      ? `${index};Test;${MARK}${index};${MARK}${index}@example.nl;2012-10-14;2010-01-13`
      : `${index};Test;Blijft${index};blijft${index}@example.nl;${recent};2010-01-13`,
  );
  const head = 'id;voornaam;achternaam;e-mail;laatste contact;aangemaakt op';
  writeFileSync(join(place.folder, 'crm.csv'), `${[head, ...rows].join('\n')}\n`);
  await runCli(['init', '--from', 'crm.csv'], place);
  const register = readFileSync(join(ROOT, 'fixtures/rules/purge-register.yaml'), 'utf8');
  writeFileSync(join(place.folder, 'register.yaml'), register);
  await runCli(['import', 'crm.csv', '--source', 'crm'], place);
  await runCli(['check', '--fail-on', 'never'], place);
  await runCli(['report'], place);
  const purge = purgeProject(place.folder);
  await purge.plan(today());
  await purge.approve(today());
  approved = place.folder;
  const once = copyOf(approved);
  const started = performance.now();
  const child = startCli(['purge', 'apply', '--approved', '-q'], once);
  const end = ended(child);
  await staged(once.folder, child);
  const stagedAt = performance.now();
  expect((await end).code).toBe(0);
  usual = performance.now() - started;
  afterStaging = performance.now() - stagedAt;
}, 300_000);

const isStagedIn = (folder: string): boolean =>
  readdirSync(join(folder, '.datawasstraat')).some(name => name.startsWith('purge-'));

/** Waits until a run has staged what it is going to erase, or has ended. */
async function staged(folder: string, child: ReturnType<typeof startCli>): Promise<void> {
  while (!isStagedIn(folder) && child.exitCode === null) await setTimeout(1);
}

function copyOf(folder: string): ReturnType<typeof freshFolder> {
  const place = freshFolder();
  cpSync(folder, place.folder, { recursive: true });
  return place;
}

interface Seen {
  readonly state: string;
  readonly contacts: number;
  readonly deletions: number;
  /** The store is whole, and so is the chain of the log. */
  readonly isSound: boolean;
}

function look(folder: string): Seen {
  const store = new Database(join(folder, '.datawasstraat/store.db'));
  const one = (sql: string): unknown => store.prepare(sql).pluck().get();
  try {
    return {
      state: String(one('select state from purge_plan')),
      contacts: Number(one('select count(*) from contact_record')),
      deletions: Number(one('select count(*) from deletion')),
      isSound:
        one('pragma quick_check') === 'ok' &&
        store.prepare('pragma foreign_key_check').all().length === 0 &&
        verifyLog({ path: '', connection: store }).brokenAt === null,
    };
  } finally {
    store.close();
  }
}

/** Where a run was when it was killed, as far as the disk shows. */
const PHASES = [
  'judging, before anything is staged',
  'erasing, staged and not committed',
  'proving, erased and not handed over',
  'handing over, its staging not removed',
  'ending, with nothing left to do',
] as const;
type Phase = (typeof PHASES)[number];

function phaseOf(folder: string, state: string): Phase {
  const isStaged = isStagedIn(folder);
  if (state === 'approved') return PHASES[isStaged ? 1 : 0];
  if (state === 'erased') return PHASES[2];
  return PHASES[isStaged ? 3 : 4];
}

const killed = new Map<Phase, number>();
afterAll(() => {
  const lines = PHASES.map(phase => `${String(killed.get(phase) ?? 0).padStart(5)}  ${phase}`);
  console.log(`${KILLS} kills of purge apply fell while it was\n${lines.join('\n')}`);
});

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));

/** Kills a run at a random moment; one that ended before is no kill, and another is started. */
async function killOne(time: number): Promise<ReturnType<typeof freshFolder>> {
  for (;;) {
    const place = copyOf(approved);
    const started = performance.now();
    const child = startCli(['purge', 'apply', '--approved', '-q'], place);
    const end = ended(child);
    const endedAt = end.then(() => performance.now());
    let stagedAt = started;
    // The first part of a run starts the program: one in three falls anywhere in the rest.
    if (time % 3 === 0) await setTimeout(usual * (0.3 + 0.7 * Math.random()));
    else {
      // Erasing and proving are a short part of a run, erasing the first of it: one falls anywhere there, one at its beginning.
      await staged(place.folder, child);
      stagedAt = performance.now();
      await setTimeout(afterStaging * Math.random() * (time % 3 === 1 ? 1 : 0.2));
    }
    child.kill('SIGKILL');
    if ((await end).signal === 'SIGKILL') return place;
    // It was too late: a run is quicker than was thought.
    if (stagedAt > started) afterStaging = Math.min(afterStaging, (await endedAt) - stagedAt);
    else usual = Math.min(usual, (await endedAt) - started);
  }
}

describe('purge apply, killed', () => {
  it.each(Array.from({ length: KILLS }, (_, index) => [index + 1]))('time %i', async time => {
    const place = await killOne(time);
    const { state, contacts, deletions, isSound } = look(place.folder);
    const phase = phaseOf(place.folder, state);
    killed.set(phase, (killed.get(phase) ?? 0) + 1);
    expect(isSound).toBe(true);
    const isErased = state !== 'approved';
    expect([state, contacts, deletions]).toEqual([
      state,
      isErased ? PEOPLE - DUE : PEOPLE,
      isErased ? DUE : 0,
    ]);
    const purge = purgeProject(place.folder);
    expect((await purge.apply(today())).code).toBe(0);
    expect(look(place.folder)).toEqual({
      ...{ state: 'applied', contacts: PEOPLE - DUE, deletions: DUE, isSound: true },
    });
    const left = ['.datawasstraat', 'out']
      .flatMap(top => filesBelow(join(place.folder, top)))
      .filter(file => readFileSync(file, 'latin1').toLowerCase().includes(MARK));
    expect(left).toEqual([]);
    expect(
      readdirSync(join(place.folder, '.datawasstraat')).filter(name => name.startsWith('purge-')),
    ).toEqual([]);
    expect(readdirSync(join(place.folder, 'out')).filter(name => name.includes('purge')).length).toBe(1);
  });
});
