// Invented organisations with the truth: holdings beside their operating company, branches of one name, neighbours in one building, and
// the same organisation several times. `entity` is the truth, `concern`, its number and kind, tells which belong together without being one.

import { mistype, pickSurname } from './dutch-names.ts';
import { LETTER_PAIRS, STREETS, TOWNS } from './places.ts';
import { type Random, seededRandom, shuffleThrough } from './random.ts';
import { joinCells } from './rows.ts';

const HEADER = 'relatienummer,bedrijfsnaam,kvk,website,email,telefoon,adres,postcode,plaats,entity,concern';
const TRADES =
  'Bouw,Techniek,Transport,Advies,Installatie,Bakkerij,Garage,Logistiek,Schilders,Interieur,Media,Makelaars,Accountants,Zorg,Hoveniers,Metaal,Catering,Automatisering,Reclame,Verhuur'.split(
    ',',
  );
const SIBLINGS = ['Holding', 'Beheer', 'Vastgoed', 'Groep', 'International'];

interface Seat {
  readonly address: string;
  readonly postcode: string;
  readonly town: string;
  readonly phone: string;
}

interface Organisation {
  readonly entity: number;
  readonly concern: number;
  readonly name: string;
  readonly form: string;
  readonly kvk: string;
  readonly domain: string;
  readonly seat: Seat;
}

function makeSeat(random: Random): Seat {
  const town = random.pick(TOWNS);
  return {
    address: `${random.pick(STREETS)} ${random.between(1, 400)}`,
    postcode: `${town.digits} ${random.pick(LETTER_PAIRS)}`,
    town: town.name,
    phone: `0${town.area}-${String(random.between(1_000_000, 9_999_999)).slice(0, 9 - town.area.length)}`,
  };
}

/** What the companies of one concern are; the last word of `concern`. */
type ConcernKind = 'single' | 'holding' | 'branches';

interface Concern {
  readonly kind: ConcernKind;
  readonly members: readonly Organisation[];
}

function makeConcern(concern: number, entity: number, random: Random): Concern {
  const owner = pickSurname(random);
  const trade = random.pick(TRADES);
  const family = [owner.infix, owner.name].filter(Boolean).join(' ');
  const name = random.pick([`${family} ${trade}`, `${trade} ${family}`, `${trade}bedrijf ${family}`]);
  const kvk = (): string => String(random.between(10_000_000, 89_999_999));
  const seat = makeSeat(random);
  const domain = `${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')}.example.com`;
  const one: Organisation = {
    entity,
    concern,
    name,
    form: random.pick(['B.V.', 'BV', 'b.v.', 'V.O.F.', '']),
    kvk: kvk(),
    domain,
    seat,
  };
  const draw = random.int(100);
  if (draw < 70) return { kind: 'single', members: [one] };
  if (draw < 85) {
    const sibling = { name: `${name} ${random.pick(SIBLINGS)}`, form: 'B.V.', kvk: kvk() };
    return { kind: 'holding', members: [one, { ...one, ...sibling, entity: entity + 1 }] };
  }
  const members = Array.from({ length: 2 + random.int(3) }, (_, at) => {
    const branch = makeSeat(random);
    return {
      ...one,
      entity: entity + at,
      name: random.chance(0.6) ? `${name} ${branch.town}` : name,
      kvk: kvk(),
      seat: branch,
    };
  });
  return { kind: 'branches', members };
}

function rowOf(
  one: Organisation,
  { isCopy, kind }: { readonly isCopy: boolean; readonly kind: ConcernKind },
  random: Random,
): readonly string[] {
  const keep = (share: number, text: string): string => (random.chance(share) ? text : '');
  const form = isCopy && random.chance(0.4) ? random.pick([one.form.replaceAll('.', ''), '']) : one.form;
  const name = [isCopy && random.chance(0.2) ? mistype(one.name, random) : one.name, form]
    .filter(Boolean)
    .join(' ');
  const phone = one.seat.phone.replace('-', isCopy ? ' ' : '-');
  const address =
    isCopy && random.chance(0.2) ? one.seat.address.replace('straat', 'str.') : one.seat.address;
  return [
    isCopy && random.chance(0.1) ? name.toUpperCase() : name,
    keep(0.5, one.kvk),
    keep(0.6, `www.${one.domain}`),
    keep(0.5, `info@${one.domain}`),
    keep(0.6, phone),
    keep(0.8, address),
    keep(0.8, one.seat.postcode),
    keep(0.9, one.seat.town),
    String(one.entity),
    `${one.concern} ${kind}`,
  ];
}

function* makeRecords(count: number, seed: number): Generator<readonly string[]> {
  const random = seededRandom(seed);
  let entity = 1;
  let id = 1;
  for (let concern = 1; id <= count; concern++) {
    const { kind, members } = makeConcern(concern, entity, random);
    entity += members.length;
    for (const one of members) {
      const copies = random.chance(0.75) ? 1 : 1 + random.between(1, 2);
      for (let copy = 0; copy < copies; copy++)
        yield [`R${id++}`, ...rowOf(one, { isCopy: copy > 0, kind }, random)];
    }
  }
}

/** The file as text; the same for the same count and seed. */
export function* dutchOrganisations(count: number, seed: number): Generator<string> {
  yield `${HEADER}\n`;
  const random = seededRandom(seed + 1);
  for (const cells of shuffleThrough(makeRecords(count, seed), 4096, random))
    yield `${joinCells(cells, ',')}\n`;
}
