// npm run bench assess [RECORDS]: `assess` beside the same joins as one SQL script in the sqlite3 shell. Bar: issue 6 of the
// design, 1 million persons in 10 s and 300 MB.

import { createHash } from 'node:crypto';
import {
  copyFileSync,
  createWriteStream,
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CivilDate } from '../src/model/calendar.ts';
import { matchRecords } from '../src/steps/match/match.ts';
import { closeStore, openStore } from '../src/store/open.ts';
import { MIGRATIONS } from '../src/store/schema/schema.ts';
import { COMMAND, type Cost, costText, measure } from './command.ts';
import { exportFile } from './export-file.ts';
import { seededRandom } from './generator/random.ts';

const ROUNDS = 3;
/** Rises when the store would hold something else under the same schema. */
const EDITION = 10;
/** A store of another schema is another store. */
const SCHEMA = createHash('sha256').update(MIGRATIONS.join('')).digest('hex').slice(0, 8);
const ASSESS = resolve(import.meta.dirname, 'assess-run.ts');

export async function benchAssess(records: number): Promise<void> {
  const ready = await readyStore(records);
  const folder = mkdtempSync(join(tmpdir(), 'dws-bench-'));
  try {
    const register = join(folder, 'register.yaml');
    writeFileSync(register, REGISTER);
    const [processor] = cpus();
    console.log(
      `${records} contacts, ${Math.round(records / 2)} activities; ${cpus().length} × ${processor?.model}, ${Math.round(totalmem() / 1e9)} GB`,
    );
    for (let round = 0; round < ROUNDS; round += 1) {
      const store = join(folder, 'store.db');
      copyFileSync(ready, store);
      sayCost('assess', await measure(process.execPath, [ASSESS, store, register], { folder }));
      const plain = join(folder, 'plain.db');
      copyFileSync(plainOf(ready), plain);
      sayCost('sqlite3', await measure('sqlite3', [plain, SAME_JOINS], { folder }));
      for (const file of ['', '-wal', '-shm'])
        for (const path of [store, plain]) rmSync(`${path}${file}`, { force: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sayCost(name: string, cost: Cost | null): void {
  if (cost === null) console.log(`${name}: not found (Debian and Ubuntu: apt install sqlite3)`);
  else console.log(`${name.padEnd(8)} ${costText(cost)}`);
}

/** The same in plain tables, for the shell. */
const plainOf = (store: string): string => store.replace(/\.db$/, '.plain.db');

/** A store with matched persons, made once and kept beside the export. */
export async function readyStore(records: number): Promise<string> {
  const contacts = await exportFile(records);
  const ready = join(dirname(contacts), `assess-${records}-${EDITION}-${SCHEMA}.db`);
  if (existsSync(ready)) return ready;
  const folder = mkdtempSync(join(tmpdir(), 'dws-bench-'));
  writeFileSync(join(folder, 'datawasstraat.yaml'), 'country: NL\n');
  const activities = join(folder, 'activities.csv');
  await pipeline(Readable.from(activityLines(records)), createWriteStream(activities));
  for (const file of [contacts, activities])
    await measure(process.execPath, [COMMAND, 'import', file, '--source', 'crm', '-q'], { folder });
  const path = join(folder, '.datawasstraat/store.db');
  const store = openStore(path);
  await matchRecords(store, { today: '2026-12-01' as CivilDate, pulse: { beat: async () => {} } });
  store.connection.pragma('wal_checkpoint(TRUNCATE)');
  rmSync(plainOf(ready), { force: true });
  store.connection.exec(PLAIN.replace(':plain', `'${plainOf(ready)}'`));
  closeStore(store);
  renameSync(path, ready);
  rmSync(folder, { recursive: true, force: true });
  return ready;
}

/** Half as many invoices as contacts, some of them open. */
function* activityLines(records: number): Generator<string> {
  const random = seededRandom(2);
  yield 'Factuurnummer;Klantnummer;Factuurdatum;Betaald op\r\n';
  for (let index = 1; index <= records / 2; index += 1) {
    const day = `${2012 + random.int(15)}-0${1 + random.int(9)}-1${random.int(10)}`;
    yield `F${index};K${100_001 + random.int(records)};${day};${random.chance(0.98) ? day : ''}\r\n`;
  }
}

const REGISTER = `
controller: { name: Voorbeeld BV, fiscal_year_end: "12-31" }
systems: { crm: { bin_days: 15 } }
purposes:
  - id: klant
    title: Klantrelatie
    basis: { article: 6(1)(b) }
    applies_when: { any: [{ label: true }, { record: true }, { open: invoice }] }
    review: P1Y
    ends_when: [{ no_signal_for: P24M }]
    retention: { after_end: P24M, why: klachten }
floors:
  - { id: fiscaal, law: nl.awr-52, from: fiscal_year_end_of(last_invoice), evidence: crm.activity.invoice, systems: [crm], keeps: [naam, adres] }
labels: { crm: { "Klant": klant, "Nieuwsbrief": klant } }
`;

/** What the shell joins, in plain columns: Debian's is too old for JSONB, so it is spared the reading of facts. */
const PLAIN = `
attach database :plain as plain;
create table plain.record as
select member.person_key, contact.record_id, contact.created_on, contact.label_assigned_on, contact.label_reviewed_on
from person_member member join contact on contact.record_id = member.record_id order by member.person_key, member.record_id;
create table plain.signal as select record_id, type, occurred_on from contact_signal order by record_id;
create table plain.label as select record_id, label from contact_label order by record_id;
create table plain.activity as
select contact.record_id, activity.type, activity.is_open, activity.occurred_on, activity.closed_on
from activity join contact_record contact on contact.source_id = activity.contact_id;
create index plain.record_person on record (person_key);
create index plain.record_id on record (record_id);
create index plain.signal_record on signal (record_id);
detach database plain;
`;

/** Records, signals, activities and labels of each person, brought together and written, without any calendar. */
const SAME_JOINS = `
pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;
begin immediate;
create table person_signal as
select record.person_key, type, is_open, max(occurred_on) as last_on, max(closed_on) as closed_on
from (select record_id, type, null as is_open, occurred_on, null as closed_on from signal
  union all select record_id, type, is_open, occurred_on, closed_on from activity) one
join record on record.record_id = one.record_id
group by record.person_key, type, is_open;
create table person as
select record.person_key, max(created_on) as created_on, max(label_assigned_on) as assigned_on, max(label_reviewed_on) as reviewed_on,
  max(last.on_) as last_on
from record left join (select person_key, max(last_on) as on_ from person_signal group by person_key) last using (person_key)
group by record.person_key order by record.person_key;
create table person_label as
select record.person_key, label.record_id, label.label, label_assigned_on, label_reviewed_on, created_on
from label join record on record.record_id = label.record_id;
commit;
`;
