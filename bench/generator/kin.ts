// Groups of records that belong together, or only seem to: duplicates and their near misses. May not make a doubtful pair: no nicknames,
// no typing errors, and no group whose members fit only through a third.

import type { Source } from './contact.ts';
import type { CourseName } from './courses.ts';
import { FRESH } from './courses.ts';
import { fold, GIVEN_NAMES, type GivenName, SURNAMES, unaccent } from './names.ts';
import { type Inventor, otherGivenName, type Person } from './people.ts';
import type { Random } from './random.ts';

/** What a group is made with. */
export interface Workshop {
  readonly random: Random;
  readonly inventor: Inventor;
  readonly source: Source;
}

/** One record of a group; equal `person.key` means the same human being. */
export interface Member {
  readonly person: Person;
  readonly courseName: CourseName;
  readonly initialOnly?: boolean;
}

type Builder = (shop: Workshop) => readonly Member[];

/** Recent contact and no old labels: only the identity of these records is to be judged. */
const fresh = (shop: Workshop, person: Person, initialOnly = false): Member => ({
  person,
  courseName: shop.random.pick(FRESH),
  initialOnly,
});

/** The same human being, with a new value for everything that identifies but the name. */
function elsewhere({ inventor, random }: Workshop, person: Person): Person {
  const address = inventor.address();
  return {
    ...person,
    email: inventor.email(person.given, person.surname),
    mobile: random.chance(0.5) ? inventor.mobile() : null,
    telephone: null,
    address,
  };
}

/** Another human being of the same surname and address, with a first name and an initial of their own. */
function relative({ inventor }: Workshop, person: Person, given: GivenName): Person {
  const email = inventor.email(given, person.surname);
  return { ...person, key: inventor.key(), given, email, mobile: inventor.mobile() };
}

function sameName(person: Person): Person {
  const { given, surname } = person;
  return {
    ...person,
    given: { ...given, name: unaccent(given.name) },
    surname: { ...surname, name: unaccent(surname.name) },
  };
}

const ACCENTED_GIVEN = GIVEN_NAMES.filter(given => unaccent(given.name) !== given.name);
const ACCENTED_SURNAMES = SURNAMES.filter(surname => unaccent(surname.name) !== surname.name);

/** What a pair shares; everything else about the second record is new. */
const SHARED: readonly ((shop: Workshop, person: Person) => Person)[] = [
  (shop, person) => ({ ...elsewhere(shop, person), email: person.email }),
  (shop, person) => ({ ...elsewhere(shop, person), mobile: person.mobile }),
  (shop, person) => ({ ...elsewhere(shop, person), address: person.address }),
];

type DuplicateName =
  | 'duplicate-email'
  | 'duplicate-phone'
  | 'duplicate-address'
  | 'duplicate-initial'
  | 'duplicate-trio'
  | 'duplicate-evidence';
type NearMissName = 'couple' | 'family-email' | 'father-and-son' | 'housemates' | 'namesakes';
export type KinName = DuplicateName | NearMissName;

const DUPLICATES: Readonly<Record<DuplicateName, Builder>> = {
  'duplicate-email': shop => {
    const person = shop.inventor.person();
    return [fresh(shop, person), fresh(shop, { ...elsewhere(shop, person), email: person.email })];
  },

  'duplicate-phone': shop => {
    const person = { ...shop.inventor.person(), telephone: null };
    const second = { ...elsewhere(shop, person), mobile: person.mobile };
    // Many a CRM has the mobile number in the column for the landline.
    const moved = shop.source === 'klanten-export' && shop.random.chance(0.4);
    return [
      fresh(shop, person),
      fresh(shop, moved ? { ...second, telephone: person.mobile, mobile: null } : second),
    ];
  },

  'duplicate-address': shop => {
    const plain = shop.inventor.person();
    const person = shop.random.chance(0.5)
      ? { ...plain, given: shop.random.pick(ACCENTED_GIVEN) }
      : { ...plain, surname: shop.random.pick(ACCENTED_SURNAMES) };
    return [
      fresh(shop, person),
      fresh(shop, { ...elsewhere(shop, sameName(person)), address: person.address }),
    ];
  },

  'duplicate-initial': shop => {
    const person = shop.inventor.person();
    return [fresh(shop, person), fresh(shop, shop.random.pick(SHARED)(shop, person), true)];
  },

  'duplicate-trio': shop => {
    const person = shop.inventor.person();
    const again = shop.random.pick(SHARED);
    const initialOnly = shop.random.chance(0.4);
    return [
      fresh(shop, person),
      fresh(shop, again(shop, sameName(person))),
      fresh(shop, again(shop, person), initialOnly),
    ];
  },

  /** The old record is kept alive by the contact of the recent one: they are surely one person. */
  'duplicate-evidence': shop => {
    const person = shop.inventor.person();
    const second = shop.random.pick(SHARED)(shop, person);
    const courseName = shop.random.chance(0.7) ? 'quiet' : 'expired';
    return [
      { person, courseName },
      { person: second, courseName: 'fresh-bare' },
    ];
  },
};

const NEAR_MISSES: Readonly<Record<NearMissName, Builder>> = {
  /** One address, one landline, one surname. */
  couple: shop => {
    const one = shop.inventor.person();
    const other = relative(shop, one, otherGivenName([one.given], shop.random));
    // The mailing tool has one phone column, and must show the shared number.
    const mobile = shop.source === 'mailing-export' ? { mobile: null } : {};
    return [fresh(shop, { ...one, ...mobile }), fresh(shop, { ...other, ...mobile })];
  },

  /** Two or three people behind one e-mail address. */
  'family-email': shop => {
    const one = { ...shop.inventor.person(), telephone: null };
    const second = relative(shop, one, otherGivenName([one.given], shop.random));
    const third = relative(shop, one, otherGivenName([one.given, second.given], shop.random));
    const family = shop.random.chance(0.4) ? [one, second, third] : [one, second];
    return family.map(person => fresh(shop, { ...person, email: one.email }));
  },

  'father-and-son': shop => {
    const men = GIVEN_NAMES.filter(given => !given.female);
    const father = { ...shop.inventor.person(), given: shop.random.pick(men), telephone: null };
    const sons = men.filter(given => given.folded[0] !== father.given.folded[0]);
    const email = shop.inventor.email(father.given, father.surname);
    return [fresh(shop, { ...father, email }), fresh(shop, relative(shop, father, shop.random.pick(sons)))];
  },

  /** One address, other surnames; sometimes even the same first name. */
  housemates: shop => {
    const one = { ...shop.inventor.person(), telephone: null };
    const surnames = SURNAMES.filter(surname => fold(surname.name) !== fold(one.surname.name));
    const surname = shop.random.pick(surnames);
    const given = shop.random.chance(0.2) ? one.given : otherGivenName([one.given], shop.random);
    return [fresh(shop, one), fresh(shop, relative(shop, { ...one, surname }, given))];
  },

  /** Strangers who happen to have the same full name. */
  namesakes: shop => {
    const one = shop.inventor.person();
    const other = { ...elsewhere(shop, one), key: shop.inventor.key(), mobile: shop.inventor.mobile() };
    return [fresh(shop, one), fresh(shop, other)];
  },
};

export const KIN: Readonly<Record<KinName, Builder>> = { ...DUPLICATES, ...NEAR_MISSES };
