// Invented persons of a Dutch CRM with the truth: households, twins, father and son of one name, office numbers, and the same person
// several times as several systems know them. Every record carries `entity`, the truth, and `household`, its number and kind, to count false merges by kind.

import { mistype, otherCallName, pickGiven, pickSurname } from './dutch-names.ts';
import { LETTER_PAIRS, MAIL_DOMAINS, STREETS, TOWNS } from './places.ts';
import { type Random, seededRandom, shuffleThrough } from './random.ts';
import { joinCells } from './rows.ts';

const HEADER =
  'id,bron,voorletters,voornaam,tussenvoegsel,achternaam,geboortedatum,email,telefoon,mobiel,straat,huisnummer,postcode,plaats,entity,household';

interface Home {
  readonly key: number;
  readonly street: string;
  readonly number: string;
  readonly postcode: string;
  readonly town: string;
  readonly landline: string;
}

interface Human {
  readonly entity: number;
  readonly home: Home;
  readonly given: string;
  readonly infix: string;
  readonly family: string;
  readonly born: string;
  readonly email: string;
  readonly mobile: string;
}

type Cells = Record<
  | 'initials'
  | 'given'
  | 'infix'
  | 'family'
  | 'born'
  | 'email'
  | 'landline'
  | 'mobile'
  | 'street'
  | 'number'
  | 'postcode'
  | 'town',
  string
>;

const two = (number: number): string => String(number).padStart(2, '0');

function makeHome(key: number, random: Random): Home {
  const town = random.pick(TOWNS);
  return {
    key,
    street: random.pick(STREETS),
    number: String(random.between(1, 299)),
    postcode: `${town.digits} ${random.pick(LETTER_PAIRS)}`,
    town: town.name,
    landline: `0${town.area}-${String(random.between(1_000_000, 9_999_999)).slice(0, 9 - town.area.length)}`,
  };
}

function makeHuman(entity: number, home: Home, random: Random): Human {
  const { infix, name } = pickSurname(random);
  const given = pickGiven(random).name;
  return {
    entity,
    home,
    given,
    infix,
    family: name,
    born: `${random.between(1935, 2006)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`,
    ...contactOf(given, name, random),
  };
}

function contactOf(given: string, family: string, random: Random): Pick<Human, 'email' | 'mobile'> {
  const local = `${random.chance(0.5) ? given : given.charAt(0)}.${family}`
    .normalize('NFD')
    .replace(/[^\w.]/g, '');
  return {
    email: `${local.toLowerCase()}${random.int(1000)}@${random.pick(MAIL_DOMAINS)}`,
    mobile: `06-${random.between(10_000_000, 59_999_999)}`,
  };
}

/** How the people of one home are kin; the last word of `household`. */
type HomeKind = 'single' | 'couple' | 'twins' | 'father-and-son' | 'family';

interface Household {
  readonly kind: HomeKind;
  readonly people: readonly Human[];
}

/** A home with the people in it; most live alone as far as a CRM knows. */
function makeHousehold(home: Home, first: number, random: Random): Household {
  const one = makeHuman(first, home, random);
  const kin = (given: string, over: Partial<Human> = {}): Human => ({
    ...makeHuman(first + 1, home, random),
    given,
    ...contactOf(given, one.family, random),
    infix: one.infix,
    family: one.family,
    ...over,
  });
  const draw = random.int(100);
  if (draw < 62) return { kind: 'single', people: [one] };
  const other = pickGiven(random).name;
  if (other === one.given) return { kind: 'single', people: [one] };
  // A couple, with one e-mail address for both in a third of the homes.
  if (draw < 84)
    return { kind: 'couple', people: [one, kin(other, random.chance(0.33) ? { email: one.email } : {})] };
  if (draw < 88) return { kind: 'twins', people: [one, kin(other, { born: one.born })] };
  if (draw < 89) {
    const born = one.born.replace(/^\d+/, year => String(Number(year) - 29));
    return { kind: 'father-and-son', people: [one, kin(one.given, { born })] };
  }
  return {
    kind: 'family',
    people: [one, kin(other), { ...kin(pickGiven(random).name), entity: first + 2 }],
  };
}

function cellsOf(human: Human, random: Random): Cells {
  const { home } = human;
  const keep = (share: number, text: string): string => (random.chance(share) ? text : '');
  return {
    initials: keep(0.4, `${human.given.charAt(0)}.`),
    given: keep(0.9, human.given),
    infix: human.infix,
    family: human.family,
    born: keep(0.55, human.born),
    email: keep(0.75, human.email),
    landline: keep(0.4, home.landline),
    mobile: keep(0.6, human.mobile),
    street: keep(0.85, home.street),
    number: keep(0.85, home.number),
    postcode: keep(0.85, home.postcode),
    town: keep(0.9, home.town),
  };
}

type Spoiler = (cells: Cells, human: Human, random: Random) => void;

/** What another system makes of the same person. */
const SPOILERS: readonly Spoiler[] = [
  (cells, _, random) => {
    cells.family = mistype(cells.family, random);
  },
  (cells, _, random) => {
    cells.given = mistype(cells.given, random);
  },
  (cells, human) => void Object.assign(cells, { given: '', initials: `${human.given.charAt(0)}.` }),
  (cells, human) => {
    cells.given = otherCallName(human.given);
  },
  (cells, _, random) => {
    cells.family = `${cells.family}-${pickSurname(random).name}`;
  },
  cells =>
    void Object.assign(cells, { family: [cells.infix, cells.family].filter(Boolean).join(' '), infix: '' }),
  (cells, human, random) => {
    cells.email = contactOf(human.given, human.family, random).email;
  },
  (cells, human, random) => {
    cells.mobile = contactOf(human.given, human.family, random).mobile;
  },
  (cells, _, random) => {
    cells.email = mistype(cells.email, random);
  },
  (cells, _, random) => {
    cells.born = cells.born && mistype(cells.born, random);
  },
  cells => {
    cells.born = cells.born.replace(/-(\d\d)-(\d\d)$/, '-$2-$1');
  },
  cells => {
    cells.mobile = cells.mobile.replace('06-', '+31 6 ');
  },
  cells =>
    void Object.assign(cells, { family: cells.family.toUpperCase(), given: cells.given.toUpperCase() }),
  (cells, _, random) => {
    const home = makeHome(0, random);
    Object.assign(cells, {
      street: home.street,
      number: home.number,
      postcode: home.postcode,
      town: home.town,
      landline: '',
    });
  },
  cells => {
    if (cells.given !== '') Object.assign(cells, { given: cells.family, family: cells.given });
  },
  cells => {
    cells.email = 'info@example.com';
  },
];

/** The records of one person: the first is right, the others are spoiled up to three times. */
function copiesOf(human: Human, random: Random): readonly Cells[] {
  const copies = random.chance(0.82) ? 1 : 1 + random.between(1, 3);
  return Array.from({ length: copies }, (_, copy) => {
    const cells = cellsOf(human, random);
    const spoils = copy === 0 ? 0 : random.between(0, 3);
    for (let spoil = 0; spoil < spoils; spoil++) random.pick(SPOILERS)(cells, human, random);
    return cells;
  });
}

function* makeRecords(count: number, seed: number): Generator<readonly string[]> {
  const random = seededRandom(seed);
  let entity = 1;
  let id = 1;
  for (let household = 1; id <= count; household++) {
    const home = makeHome(household, random);
    const { kind, people } = makeHousehold(home, entity, random);
    entity += people.length;
    for (const human of people) {
      for (const cells of copiesOf(human, random)) {
        const source = random.pick(['crm', 'mail', 'finance']);
        yield [String(id++), source, ...Object.values(cells), String(human.entity), `${household} ${kind}`];
      }
    }
  }
}

/** The file as text, a window of rows shuffled; the same for the same count and seed. */
export function* dutchPersons(count: number, seed: number): Generator<string> {
  yield `${HEADER}\n`;
  const random = seededRandom(seed + 1);
  for (const cells of shuffleThrough(makeRecords(count, seed), 4096, random))
    yield `${joinCells(cells, ',')}\n`;
}
