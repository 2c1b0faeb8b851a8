// A clean table of an invented CRM: what a messy file should read as. May not spoil anything.

import { pickGiven, pickSurname } from './dutch-names.ts';
import { MAIL_DOMAINS, STREETS, TOWNS } from './places.ts';
import type { Random } from './random.ts';

/** Header texts and rows, each row as wide as the header. */
export interface CleanTable {
  readonly header: string[];
  readonly rows: string[][];
}

interface Someone {
  readonly id: number;
  readonly given: string;
  readonly infix: string;
  readonly surname: string;
}

type Column = readonly [names: readonly string[], cell: (someone: Someone, random: Random) => string];

const two = (value: number): string => String(value).padStart(2, '0');
const day = (random: Random): string =>
  `${two(random.between(1, 28))}-${two(random.between(1, 12))}-${random.between(1950, 2026)}`;
const digits = (count: number, random: Random): string =>
  Array.from({ length: count }, () => random.int(10)).join('');
const or = (empty: number, text: string, random: Random): string => (random.chance(empty) ? '' : text);

const NOTES = [
  'Graag na 18:00 uur bellen',
  'Heeft twee kinderen, wil folder ontvangen',
  'Via beurs; offerte gestuurd',
  'Verhuisd',
  'Contact via partner (zelfde adres)',
  'Vraagt om korting, 10% gegeven',
  "Let op: 's avonds niet bereikbaar",
  'Kenmerk 2024/118',
];

/** First comes the id; the others stand in any order, and not all of them. */
const ID: Column = [['id', 'Klantnummer', 'Relatienr', 'Contact ID', 'nr'], ({ id }) => String(id)];
const COLUMNS: readonly Column[] = [
  [['Voornaam', 'voornaam', 'First Name', 'Roepnaam'], ({ given }) => given],
  [['Tussenvoegsel', 'tussenvoegsels'], ({ infix }) => infix],
  [['Achternaam', 'achternaam', 'Last Name'], ({ surname }) => surname],
  [
    ['E-mail', 'Email', 'e-mailadres', 'E-mail Address'],
    ({ id }, random) => or(0.1, `k${id}@${random.pick(MAIL_DOMAINS)}`, random),
  ],
  [
    ['Telefoon', 'Telefoonnummer', 'Phone'],
    (_, random) => or(0.3, `0${random.between(10, 79)}-${digits(7, random)}`, random),
  ],
  [['Mobiel', 'Mobile'], (_, random) => or(0.3, `+31 6 ${digits(8, random)}`, random)],
  [['Straat', 'Adres'], (_, random) => `${random.pick(STREETS)} ${random.between(1, 240)}`],
  [
    ['Postcode', 'postcode', 'Zip'],
    (_, random) => `${random.between(1000, 9999)} ${random.pick(['AB', 'KL', 'ZX'])}`,
  ],
  [['Plaats', 'Woonplaats', 'City'], (_, random) => random.pick(TOWNS).name],
  [['Land', 'Country'], (_, random) => random.pick(['NL', 'NL', 'NL', 'BE', 'DE'])],
  [['Geboortedatum', 'Birthdate'], (_, random) => or(0.4, day(random), random)],
  [
    ['Laatste contact', 'Gewijzigd op'],
    (_, random) => `${day(random)} ${two(random.int(24))}:${two(random.int(60))}`,
  ],
  [['Nieuwsbrief', 'Opt-in'], (_, random) => random.pick(['Ja', 'Nee'])],
  [['Omzet', 'Bedrag', 'Saldo'], (_, random) => `${random.int(5000)},${two(random.int(100))}`],
  [['Opmerkingen', 'Notitie', 'Notes'], (_, random) => or(0.4, random.pick(NOTES), random)],
  [
    ['Bedrijf', 'Organisatie', 'Company'],
    (_, random) =>
      or(0.3, `${pickSurname(random).name} ${random.pick(['B.V.', 'en Zn.', 'VOF', '& Co'])}`, random),
  ],
  [
    ['Functie', 'Job Title'],
    (_, random) => or(0.5, random.pick(['Directeur', 'Inkoper', 'Hoofd P&O', 'Secretaresse']), random),
  ],
  [
    ['Labels', 'Tags'],
    (_, random) => or(0.4, random.pick(['klant', 'prospect', 'klant|vip', 'beurs 2023']), random),
  ],
];

/** `columns` from 2, the id included; at most all there are. */
export function cleanTable(
  random: Random,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): CleanTable {
  const others = [...COLUMNS];
  random.shuffle(others);
  const chosen = [ID, ...others.slice(0, columns - 1)];
  const first = random.between(1, 90_000);
  return {
    header: chosen.map(([names]) => random.pick(names)),
    rows: Array.from({ length: rows }, (_, index) => {
      const { infix, name } = pickSurname(random);
      const someone = { id: first + index, given: pickGiven(random).name, infix, surname: name };
      return chosen.map(([, cell]) => cell(someone, random));
    }),
  };
}

/** How many columns a table can have without made-up ones. */
export const MOST_COLUMNS: number = COLUMNS.length + 1;
