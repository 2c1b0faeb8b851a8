// A CRM export of any length for benches, as a stream. May not keep more than a window of records in memory.

import type { Contact } from './contact.ts';
import type { CourseName } from './courses.ts';
import type { KinName } from './kin.ts';
import { createInventor } from './people.ts';
import { seededRandom, shuffleThrough } from './random.ts';
import { CRM } from './rows.ts';
import { makeKin, makeSingle } from './samples.ts';

/** In a hundred groups of kin; together they are about an eighth of the records, duplicates about a tenth. */
const KINDS: readonly (readonly [kin: KinName, weight: number])[] = [
  ['duplicate-email', 26],
  ['duplicate-phone', 18],
  ['duplicate-address', 18],
  ['duplicate-initial', 12],
  ['duplicate-trio', 5],
  ['couple', 9],
  ['family-email', 3],
  ['father-and-son', 3],
  ['housemates', 3],
  ['namesakes', 3],
];

/** In a hundred people without kin. */
const COURSE_WEIGHTS: readonly (readonly [course: CourseName, weight: number])[] = [
  ['fresh-bare', 26],
  ['fresh-labelled', 26],
  ['fresh-uncontacted', 5],
  ['label-reviewed', 8],
  ['label-overdue', 6],
  ['quiet', 10],
  ['quiet-labelled', 4],
  ['quiet-uncontacted', 2],
  ['quiet-closed', 4],
  ['expired', 5],
  ['expired-closed', 3],
  ['expired-uncontacted', 1],
];

/** Each name as often as its weight, so that a plain pick is a weighted one. */
function spread<Name>(table: readonly (readonly [name: Name, weight: number])[]): Name[] {
  return table.flatMap(([name, weight]) => new Array<Name>(weight).fill(name));
}

const KIN_URN = spread(KINDS);
const COURSE_URN = spread(COURSE_WEIGHTS);

/** Of the groups and people drawn; a group has two members or three. */
const KIN_SHARE = 0.068;
const FOREIGN_SHARE = 0.03;
const MESSY_SHARE = 0.12;
const WINDOW = 4_096;

function* makeContacts(count: number, seed: number): Generator<Contact> {
  const random = seededRandom(seed);
  const making = { random, inventor: createInventor(random), source: CRM.source };
  for (let made = 0; made < count; ) {
    const group = random.chance(KIN_SHARE)
      ? makeKin(making, random.pick(KIN_URN))
      : [makeSingle(making, random.pick(COURSE_URN), random.chance(FOREIGN_SHARE) ? 'foreign' : MESSY_SHARE)];
    // A group cut off by the end of the file would leave a record whose like is missing; singles fill the rest.
    if (made + group.length > count) continue;
    made += group.length;
    yield* group;
  }
}

/**
 * The CRM export of `count` records, line by line: the header first (without title lines), every line with its CRLF. A remark may
 * hold a line break of its own. About a tenth of the records are duplicates, seldom far apart in the file (window of 4,096).
 */
export function* generateContacts(count: number, seed: number): Generator<string> {
  const random = seededRandom(seed + 1);
  let index = 0;
  yield `${CRM.lines.at(-1)}${CRM.newline}`;
  for (const contact of shuffleThrough(makeContacts(count, seed), WINDOW, random)) {
    yield CRM.row(contact, CRM.idAt(index++), random) + CRM.newline;
  }
}
