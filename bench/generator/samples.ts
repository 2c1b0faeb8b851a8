// The two sample files and their three truths, in memory. May not touch the disk: write-samples.ts does.

import { type Contact, makeContact, type Source, thin } from './contact.ts';
import { type CourseName, FRESH } from './courses.ts';
import { KIN, type KinName } from './kin.ts';
import { spoil } from './mess.ts';
import { createInventor, type Inventor, type Person } from './people.ts';
import { CRM_QUOTA, LINKED_QUOTA, LINKED_SEED, MAILING_QUOTA, type Quota } from './quotas.ts';
import { type Random, seededRandom } from './random.ts';
import { CRM, type Layout, MAILING } from './rows.ts';
import { expectHits, type SampleRow, writeExpected } from './truth.ts';

/** `files` by file name, in bytes; `rows` are the records of both sources in the order of their files. */
export interface Samples {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly rows: readonly SampleRow[];
}

interface Making {
  readonly random: Random;
  readonly inventor: Inventor;
  readonly source: Source;
}

/** A person with nobody beside them; `foreign` ones keep odd but right values, others may be spoilt. */
export function makeSingle(making: Making, courseName: CourseName, messy: number | 'foreign'): Contact {
  const { random, inventor, source } = making;
  if (messy === 'foreign') {
    return makeContact(inventor.foreigner(), { source, plan: 'foreign', courseName }, random);
  }
  const contact = makeContact(
    thin(inventor.person(), source, random),
    { source, plan: 'single', courseName },
    random,
  );
  if (random.chance(messy)) spoil(contact, random);
  return contact;
}

/** All records of one group of kin.ts. */
export function makeKin(making: Making, kin: KinName): Contact[] {
  const { source, random } = making;
  return KIN[kin](making).map(({ person, courseName, initialOnly = false }) =>
    makeContact(person, { source, plan: kin, courseName, initialOnly }, random),
  );
}

/** Names and e-mail address stay equal, so that the link is sure; the rest may have changed in one of the two. */
function asSubscriber(person: Person, { inventor, random }: Making): Person {
  const subscriber = { ...thin(person, 'mailing-export', random), telephone: null };
  return random.chance(0.2) ? { ...subscriber, address: inventor.address() } : subscriber;
}

function makeLinked(crm: Making, mailing: Making): readonly [crm: Contact[], mailing: Contact[]] {
  const made: [Contact[], Contact[]] = [[], []];
  for (const [crmCourse, mailingCourse, people] of LINKED_QUOTA) {
    for (let count = 0; count < people; count++) {
      const person = crm.inventor.person();
      const customer = { ...thin(person, crm.source, crm.random), email: person.email };
      const subscriber = asSubscriber(person, mailing);
      const plan = 'linked';
      made[0].push(makeContact(customer, { source: crm.source, plan, courseName: crmCourse }, crm.random));
      made[1].push(
        makeContact(subscriber, { source: mailing.source, plan, courseName: mailingCourse }, mailing.random),
      );
    }
  }
  return made;
}

const entriesOf = <Name extends string>(table: Readonly<Partial<Record<Name, number>>>): [Name, number][] =>
  Object.entries(table) as [Name, number][];

/** The whole population of one file, shuffled. */
function populate(making: Making, quota: Quota, linked: readonly Contact[]): Contact[] {
  const contacts = [...linked];
  for (const [course, count] of entriesOf(quota.singles)) {
    for (let made = 0; made < count; made++) contacts.push(makeSingle(making, course, quota.messy));
  }
  for (const [course, count] of entriesOf(quota.foreign)) {
    for (let made = 0; made < count; made++) contacts.push(makeSingle(making, course, 'foreign'));
  }
  for (const [kin, count] of entriesOf(quota.kin)) {
    for (let made = 0; made < count; made++) contacts.push(...makeKin(making, kin));
  }
  while (contacts.length < quota.records) {
    contacts.push(makeSingle(making, making.random.pick(FRESH), quota.messy));
  }
  making.random.shuffle(contacts);
  return contacts;
}

function number(layout: Layout, contacts: readonly Contact[]): SampleRow[] {
  return contacts.map((contact, index) => ({ source: layout.source, id: layout.idAt(index), contact }));
}

function writeFile(layout: Layout, rows: readonly SampleRow[], random: Random): Uint8Array {
  const lines = rows.map(row => layout.row(row.contact, row.id, random));
  return layout.encode([...layout.lines, ...lines, ''].join(layout.newline));
}

/** The samples as they are committed; the same bytes on every run. */
export function generateSamples(): Samples {
  // One inventor for both files: what it gives out in one can not turn up in the other by accident.
  const inventor = createInventor(seededRandom(LINKED_SEED));
  const crm: Making = { random: seededRandom(CRM_QUOTA.seed), inventor, source: CRM.source };
  const mailing: Making = { random: seededRandom(MAILING_QUOTA.seed), inventor, source: MAILING.source };
  const [customers, subscribers] = makeLinked(crm, mailing);
  const crmRows = number(CRM, populate(crm, CRM_QUOTA, customers));
  const mailingRows = number(MAILING, populate(mailing, MAILING_QUOTA, subscribers));
  const rows = [...crmRows, ...mailingRows];
  const truth = (of: readonly SampleRow[], withSource: boolean): Uint8Array =>
    new TextEncoder().encode(writeExpected(expectHits(of), withSource));
  const files = new Map([
    ['klanten-export.csv', writeFile(CRM, crmRows, crm.random)],
    ['klanten-export.expect.csv', truth(crmRows, false)],
    ['mailing-export.csv', writeFile(MAILING, mailingRows, mailing.random)],
    ['mailing-export.expect.csv', truth(mailingRows, false)],
    ['together.expect.csv', truth(rows, true)],
  ]);
  return { files, rows };
}
