// npm run bench purge [RECORDS]: `purge apply` of an eighth of all people: judging them again, erasing, rewriting the file, looking
// for traces. Beside it the sqlite3 shell deletes the same rows and rewrites the file; it judges and proves nothing. Bar: issue 8 of
// the design, 100,000 people out of 1 million in 60 s and 300 MB.

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { nowOn, today } from '../src/cli/clock.ts';
import { readRegister } from '../src/cli/project/register-file.ts';
import { makeKey } from '../src/cli/purge/keys.ts';
import { partsOf } from '../src/model/identity.ts';
import { thawPlan } from '../src/purging/plan-file.ts';
import { approvePurge } from '../src/steps/purge/approve.ts';
import { closeStore, openStore, type Store } from '../src/store/open.ts';
import { storedPlans } from '../src/store/purge/plans.ts';
import { readyStore } from './assess.ts';
import { COMMAND, type Cost, costText, measure } from './command.ts';

/** An eighth of the invented people are due by it. Exports of the ready store may be days old. */
const REGISTER = `${readFileSync('fixtures/rules/purge-register.yaml', 'utf8').replace('after_end: P24M', 'after_end: P18M')}
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
    const gone = join(folder, 'gone.db');
    const people = await approve(folder, gone);
    const copy = join(folder, 'copy.db');
    copyFileSync(ready, copy);
    say('sqlite3', await measure('sqlite3', [copy, SAME_ROWS.replace(':gone', `'${gone}'`)], { folder }));
    say(
      `apply, ${people} people`,
      await measure(process.execPath, [COMMAND, 'purge', 'apply', '--approved', '-q'], { folder }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function say(name: string, cost: Cost | null): void {
  console.log(`${name.padEnd(24)} ${cost === null ? 'not found' : costText(cost)}`);
}

/** The numbers of the rows that go, for the shell. */
function tellRows(store: Store, gone: string, ids: readonly string[]): void {
  const { connection } = store;
  connection.exec(`attach database '${gone}' as gone`);
  connection
    .prepare(
      `create table gone.contact as
       select record_id from contact_record where source_id in (select value from json_each(:ids))`,
    )
    .run({ ids: JSON.stringify(ids) });
  connection
    .prepare(
      `create table gone.activity as
       select record_id from activity where contact_id in (select value from json_each(:ids))`,
    )
    .run({ ids: JSON.stringify(ids) });
  connection.exec('detach database gone');
}

/** The rows of those who go, and the file rewritten, as safely as ours. */
const SAME_ROWS = `
pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma temp_store = file;
attach database :gone as gone;
begin immediate;
create index pair_other on pair (record_b);
delete from pair where record_a in (select record_id from gone.contact) or record_b in (select record_id from gone.contact);
delete from person_member where record_id in (select record_id from gone.contact);
delete from activity_record where record_id in (select record_id from gone.activity);
delete from contact_record where record_id in (select record_id from gone.contact);
drop index pair_other;
commit;
detach database gone;
pragma wal_checkpoint(truncate);
vacuum;
pragma wal_checkpoint(truncate);
`;

/** Types whatever is asked for, and tells which rows go. Gives the number of people. */
async function approve(folder: string, gone: string): Promise<number> {
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
    const keys = [...plan.people].flatMap(({ records }) => records.map(({ key }) => key));
    tellRows(
      store,
      gone,
      keys.map(key => partsOf(key).id),
    );
    return plan.counts.delete;
  } finally {
    closeStore(store);
  }
}
