// npm run bench purge [RECORDS]: `purge apply` of about a tenth of all people: judging everybody again, erasing, rewriting the
// file, looking for traces. Bar: issue 8 of the design, 100,000 people out of 1 million in 60 s and 300 MB.

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { nowOn, today } from '../src/cli/clock.ts';
import { makeKey } from '../src/cli/purge-keys.ts';
import { readRegister } from '../src/cli/register-file.ts';
import { thawPlan } from '../src/purging/plan-file.ts';
import { approvePurge } from '../src/steps/purge-approve.ts';
import { closeStore, openStore } from '../src/store/open.ts';
import { storedPlans } from '../src/store/purge-plans.ts';
import { readyStore } from './assess.ts';
import { COMMAND, type Cost, measure } from './command.ts';

/** About a tenth of the invented people are due by it. Exports of the ready store may be days old. */
const REGISTER = `${readFileSync('fixtures/rules/purge-register.yaml', 'utf8')}
systems: {crm: {max_age: PT9999H}}
`;

export async function benchPurge(records: number): Promise<void> {
  const ready = await readyStore(records);
  const folder = mkdtempSync(join(tmpdir(), 'dws-bench-'));
  try {
    process.env['DATAWASSTRAAT_KEY_FILE'] = join(folder, 'key');
    const [processor] = cpus();
    console.log(
      `${records} contacts; ${cpus().length} × ${processor?.model}, ${Math.round(totalmem() / 1e9)} GB`,
    );
    writeFileSync(join(folder, 'datawasstraat.yaml'), 'country: NL\n');
    writeFileSync(join(folder, 'register.yaml'), REGISTER);
    mkdirSync(join(folder, '.datawasstraat'));
    copyFileSync(ready, join(folder, '.datawasstraat/store.db'));
    say(
      'plan',
      await measure(process.execPath, [COMMAND, 'purge', 'plan', '-q'], { folder, accept: [0, 4] }),
    );
    const people = await approve(folder);
    say(
      `apply, ${people} people`,
      await measure(process.execPath, [COMMAND, 'purge', 'apply', '--approved', '-q'], { folder }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function say(name: string, cost: Cost | null): void {
  console.log(`${name.padEnd(24)} ${cost?.seconds.toFixed(2)} s  ${Math.round(cost?.peakMegabytes ?? 0)} MB`);
}

/** Types whatever is asked for. Gives the number of people. */
async function approve(folder: string): Promise<number> {
  const store = openStore(join(folder, '.datawasstraat/store.db'));
  try {
    const [stored] = storedPlans(store);
    if (stored === undefined) throw new Error('no plan was made: see purge plan for what stands in the way');
    const plan = thawPlan(readFileSync(join(folder, 'plans', stored.file)), stored.sha256);
    if (plan === null) throw new Error('the plan cannot be read back');
    await approvePurge(store, {
      ...{
        stored,
        plan,
        register: readRegister(join(folder, 'register.yaml')),
        by: 'bench',
        needsTwo: false,
      },
      ...{ today: today(), now: nowOn(today()), makeKey: () => makeKey(store) },
      asking: {
        count: async count => String(count),
        figure: async guard => guard.figure,
        reason: async () => 'bench',
      },
    });
    return plan.people.length;
  } finally {
    closeStore(store);
  }
}
