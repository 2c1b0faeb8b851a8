// A contact: one person as one record of one source has it. May not know how a row of that source looks.

import { COURSES, type Course, type CourseName } from './courses.ts';
import { dayOf } from './days.ts';
import type { Person } from './people.ts';
import { writeTidy } from './phones.ts';
import type { Random } from './random.ts';

/** The two invented sources, by the names of their files. */
export type Source = 'klanten-export' | 'mailing-export';

/** Cells whose form the truth judges, by canonical field name. */
export type Cell =
  | 'email'
  | 'family_name'
  | 'given_name'
  | 'locality'
  | 'mobile'
  | 'postal_code'
  | 'street'
  | 'telephone';

/** Day numbers; null is an empty cell. */
export interface Times {
  readonly created: number;
  readonly contact: number | null;
  readonly labelled: number | null;
  readonly reviewed: number | null;
  readonly modified: number;
  /** Last opened mail: never evidence of contact, so always drawn later than the contact itself. */
  readonly opened: number | null;
}

/** `cells` are written as the source has them; `fixes` are the right values of those that are untidy. */
export interface Contact {
  readonly person: Person;
  readonly plan: string;
  readonly courseName: CourseName;
  readonly times: Times;
  readonly labels: readonly string[];
  readonly initials: string;
  readonly infix: string;
  readonly cells: Record<Cell, string>;
  readonly fixes: Partial<Record<Cell, string>>;
}

/** Why a record is made: a single person, someone abroad, a person who is in both files, or a member of a group of kin.ts. */
export interface Manner {
  readonly source: Source;
  readonly plan: string;
  readonly courseName: CourseName;
  /** The record has the initial and no first name. */
  readonly initialOnly?: boolean;
}

export const LABELS: readonly string[] = ['Klant', 'Nieuwsbrief', 'Relatiegeschenk', 'Prospect'];

const FIRST_DAY = dayOf('2010-01-04');
/** The last day before the day of truth. */
const LAST_DAY = dayOf('2026-11-30');

function drawTimes(course: Course, random: Random): Times {
  const draw = (span: readonly [string, string] | null | undefined, notBefore = 0): number | null =>
    span ? random.between(Math.max(dayOf(span[0]), notBefore), dayOf(span[1])) : null;
  const labelled = draw(course.labelled);
  const reviewed = draw(course.reviewed, labelled ?? 0);
  const born = draw(course.created);
  const contact = draw(course.contact, born ?? 0);
  const created = born ?? random.between(FIRST_DAY, Math.min(contact ?? LAST_DAY, labelled ?? LAST_DAY));
  const latest = Math.max(created, contact ?? 0, labelled ?? 0, reviewed ?? 0);
  return {
    created,
    contact,
    labelled,
    reviewed,
    modified: random.between(latest, LAST_DAY),
    opened: random.chance(0.75) ? random.between(Math.max(created, contact ?? 0), LAST_DAY) : null,
  };
}

/** One to four of them, in the order of the list. */
function drawLabels(random: Random): string[] {
  const first = random.int(LABELS.length);
  return LABELS.filter((_, index) => index === first || random.chance(0.25));
}

/** `jan.devries1@…` → `Jan.Devries1@…`: capitals before the @ are tidy, and mean the same mailbox to every mail host we know. */
function capitalise(email: string): string {
  const at = email.indexOf('@');
  return email.slice(0, at).replace(/(?:^|\.)[a-z]/g, letter => letter.toUpperCase()) + email.slice(at);
}

/** What a source keeps of a person: the mailing tool has one column for phone, and one for the whole surname. */
function writeCells(person: Person, manner: Manner, random: Random): Record<Cell, string> {
  const { given, surname, address, country } = person;
  const mailing = manner.source === 'mailing-export';
  const initial = mailing ? given.initials.slice(0, 2) : '';
  const postcode = address?.postcode ?? '';
  const capitals = manner.plan !== 'linked' && random.chance(0.05);
  return {
    given_name: manner.initialOnly ? initial : given.name,
    family_name: mailing && surname.infix !== '' ? `${surname.infix} ${surname.name}` : surname.name,
    email: capitals ? capitalise(person.email) : person.email,
    telephone: writeTidy((mailing ? person.mobile : null) ?? person.telephone, country, random),
    mobile: mailing ? '' : writeTidy(person.mobile, country, random),
    street: address?.street ?? '',
    postal_code: country === 'NL' && random.chance(0.3) ? postcode.replace(' ', '') : postcode,
    locality: address?.locality ?? '',
  };
}

/** A record with only tidy cells; mess.ts may spoil some of them. */
export function makeContact(person: Person, manner: Manner, random: Random): Contact {
  const course = COURSES[manner.courseName];
  const { given, surname } = person;
  return {
    person,
    plan: manner.plan,
    courseName: manner.courseName,
    times: drawTimes(course, random),
    labels: course.labels ? drawLabels(random) : [],
    initials: manner.initialOnly ? given.initials.slice(0, 2) : given.initials,
    infix: surname.infix,
    cells: writeCells(person, manner, random),
    fixes: {},
  };
}

/** Leaves out what real records often lack, but never the last means of contact. */
export function thin(person: Person, source: Source, random: Random): Person {
  const crm = source === 'klanten-export';
  const mobile = random.chance(crm ? 0.2 : 0.45) ? null : person.mobile;
  const withoutEmail = crm && mobile !== null && random.chance(0.07);
  return {
    ...person,
    mobile,
    email: withoutEmail ? '' : person.email,
    telephone: random.chance(crm ? 0.5 : 0.8) ? null : person.telephone,
    address: !crm && random.chance(0.25) ? null : person.address,
  };
}
