// Invents people. Addresses, telephone numbers and e-mail addresses are given out once and never again, so that two records share
// one only where a plan says so. May not know files, dates or rules.

import { GIVEN_NAMES, type GivenName, SURNAMES, type Surname } from './names.ts';
import type { Country, Phone } from './phones.ts';
import {
  FOREIGN_STREETS,
  FOREIGN_TOWNS,
  HOUSE_SUFFIXES,
  LETTER_PAIRS,
  MAIL_DOMAINS,
  STREETS,
  TOWNS,
} from './places.ts';
import type { Random } from './random.ts';

/** `postcode` is `1234 AB` in the Netherlands. `town` is the index of the town, to find its area code. */
export interface Address {
  readonly street: string;
  readonly number: string;
  readonly suffix: string;
  readonly postcode: string;
  readonly locality: string;
  readonly town: number;
}

/** What is true of one invented person; null or empty means: not in this record. `key` tells people apart, whatever their names. */
export interface Person {
  readonly key: number;
  readonly given: GivenName;
  readonly surname: Surname;
  readonly email: string;
  readonly telephone: Phone | null;
  readonly mobile: Phone | null;
  readonly address: Address | null;
  readonly country: Country;
}

/** Gives out values that nobody else has. */
export interface Inventor {
  key(): number;
  address(): Address;
  email(given: GivenName, surname: Surname): string;
  mobile(): Phone;
  landline(address: Address): Phone;
  /** A complete Dutch person: every field filled. */
  person(): Person;
  foreigner(): Person;
}

/** A given name that starts with another letter than all of `taken`, so that neither the name nor the initial fits. */
export function otherGivenName(taken: readonly GivenName[], random: Random): GivenName {
  for (;;) {
    const given = random.pick(GIVEN_NAMES);
    if (taken.every(other => other.folded[0] !== given.folded[0])) return given;
  }
}

/** Multiplying by a number without a factor in common with the modulus visits every number once, in an order that looks arbitrary. */
const MOBILE_STEP = 7_368_787;
const LANDLINE_STEP = 77_377;

/** The n-th address: every town in turn, then every letter pair, then the next house number. */
function addressAt(serial: number, random: Random): Address {
  const town = serial % TOWNS.length;
  const turn = Math.floor(serial / TOWNS.length);
  const pair = (turn * 211 + town * 31) % LETTER_PAIRS.length;
  const street = town * 1_009 + pair * 389;
  const place = TOWNS[town] as (typeof TOWNS)[number];
  return {
    street: STREETS[street % STREETS.length] as string,
    number: String(1 + (street % 173) + 2 * Math.floor(turn / LETTER_PAIRS.length)),
    suffix: random.chance(0.12) ? random.pick(HOUSE_SUFFIXES) : '',
    postcode: `${place.digits} ${LETTER_PAIRS[pair]}`,
    locality: place.name,
    town,
  };
}

function foreignAddressAt(serial: number, random: Random): Address & { readonly country: Country } {
  const town = serial % FOREIGN_TOWNS.length;
  const place = FOREIGN_TOWNS[town] as (typeof FOREIGN_TOWNS)[number];
  const turn = Math.floor(serial / FOREIGN_TOWNS.length);
  return {
    street: random.pick(FOREIGN_STREETS),
    number: String(1 + ((turn * 37) % 300)),
    suffix: turn < 300 ? '' : `bus ${Math.floor(turn / 300)}`,
    postcode: random.chance(0.4) ? `${place.country === 'BE' ? 'B' : 'D'}-${place.digits}` : place.digits,
    locality: place.name,
    town,
    country: place.country,
  };
}

/** The last nine digits stay clear of every Dutch number: 0470–0474 and …19… are no Dutch area codes. */
function foreignMobileAt(serial: number, country: Country): Phone {
  const scattered = (serial * LANDLINE_STEP) % 1_000_000;
  const six = String(scattered).padStart(6, '0');
  if (country === 'DE') return { area: '151', subscriber: `9${Math.floor(serial / 1_000_000)}${six}` };
  return { area: String(470 + (Math.floor(serial / 1_000_000) % 5)), subscriber: six };
}

/** Everything one inventor gives out is unique, so use one inventor for all files that are compared. */
export function createInventor(random: Random): Inventor {
  let people = 0;
  let addresses = 0;
  let emails = 0;
  let mobiles = 0;
  let foreigners = 0;
  const landlines = new Array<number>(TOWNS.length).fill(0);

  const email = (given: GivenName, surname: Surname): string => {
    const first = random.chance(0.7) ? given.folded : given.folded.charAt(0);
    return `${first}.${surname.folded}${++emails}@${random.pick(MAIL_DOMAINS)}`;
  };
  const mobile = (): Phone => {
    const digits = String(10_000_000 + ((++mobiles * MOBILE_STEP + 12_345_678) % 50_000_000));
    return { area: '6', subscriber: digits };
  };
  const landline = (address: Address): Phone => {
    const area = TOWNS[address.town]?.area ?? '';
    const serial = (landlines[address.town] ?? 0) + 1;
    landlines[address.town] = serial;
    const room = area.length === 2 ? 8_000_000 : 800_000;
    return { area, subscriber: String(room / 4 + ((serial * LANDLINE_STEP + address.town * 4_001) % room)) };
  };
  const address = (): Address => addressAt(addresses++, random);
  const key = (): number => ++people;

  return {
    key,
    address,
    email,
    mobile,
    landline,
    person: () => {
      const [given, surname, home] = [random.pick(GIVEN_NAMES), random.pick(SURNAMES), address()];
      const numbers = { telephone: landline(home), mobile: mobile() };
      return {
        key: key(),
        given,
        surname,
        email: email(given, surname),
        ...numbers,
        address: home,
        country: 'NL',
      };
    },
    foreigner: () => {
      const [given, surname] = [random.pick(GIVEN_NAMES), random.pick(SURNAMES)];
      const { country, ...home } = foreignAddressAt(foreigners, random);
      const own = { email: email(given, surname), mobile: foreignMobileAt(foreigners++, country) };
      return { key: key(), given, surname, ...own, telephone: null, address: home, country };
    },
  };
}
