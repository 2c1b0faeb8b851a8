// The two files as text: header lines, one row per contact, and the bytes of windows-1252. May not know the truth.

import type { Contact, Source } from './contact.ts';
import { COURSES } from './courses.ts';
import { dutchOf, isoOf, pad } from './days.ts';
import { COMPANIES, JUNK, OWNERS, REMARKS } from './phrases.ts';
import type { Random } from './random.ts';

const CRM_COLUMNS =
  'Klantnummer;Aanhef;Voorletters;Voornaam;Tussenvoegsel;Achternaam;E-mailadres;Telefoon;Mobiel;Straat;Huisnummer;Toevoeging;Postcode;' +
  'Woonplaats;Land;Bedrijf;Doellabels;Label datum;Beoordeeld op;Eigenaar;Aangemaakt op;Gewijzigd op;Laatste contact;Status;Opmerking;' +
  'vrij1;vrij2';

const MAILING_COLUMNS =
  'Subscriber ID,Email Address,First Name,Last Name,Phone,Street,House Number,Postcode,City,Country,Tags,Tags Updated,Tags Reviewed,' +
  'Subscribed,Subscribed At,Last Click,Last Open,Last Modified';

const COUNTRY_NAMES = { NL: 'Nederland', BE: 'België', DE: 'Duitsland' } as const;

/** How a file of a source is put together; `lines` stand above the rows, the header last. */
export interface Layout {
  readonly source: Source;
  readonly lines: readonly string[];
  readonly newline: '\r\n' | '\n';
  idAt(index: number): string;
  /** One row without its line end. */
  row(contact: Contact, id: string, random: Random): string;
  encode(text: string): Uint8Array;
}

/** Quotes only where the separator, a quote or a line break asks for it (RFC 4180, 2.6 and 2.7). */
export function joinCells(cells: readonly string[], separator: string): string {
  return cells
    .map(cell =>
      cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(separator);
}

/** Windows-1252: the euro sign at 0x80, all other letters of the samples as in Latin-1. Throws on any other. */
export function encodeWindows1252(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const outside = code > 0xff || (code >= 0x80 && code < 0xa0);
    if (outside && code !== 0x20ac) throw new Error(`windows-1252 has no letter ${code.toString(16)}`);
    bytes[index] = outside ? 0x80 : code;
  }
  return bytes;
}

function junkCode(random: Random): string {
  if (random.chance(0.4)) return random.pick(JUNK);
  return `${String.fromCharCode(65 + random.int(26))}${random.int(10)}-${1_000 + random.int(9_000)}`;
}

function crmRow(contact: Contact, id: string, random: Random): string {
  const { person, cells, times, courseName } = contact;
  const company = random.chance(0.3) ? random.pick(COMPANIES).replace('*', person.surname.name) : '';
  const row = [
    id,
    person.given.female ? 'Mevrouw' : 'De heer',
    contact.initials,
    cells.given_name,
    contact.infix,
    cells.family_name,
    cells.email,
    cells.telephone,
    cells.mobile,
    cells.street,
    person.address?.number ?? '',
    person.address?.suffix ?? '',
    cells.postal_code,
    cells.locality,
    COUNTRY_NAMES[person.country],
    company,
    contact.labels.join(', '),
    dutchOf(times.labelled),
    dutchOf(times.reviewed),
    random.pick(OWNERS),
    dutchOf(times.created),
    dutchOf(times.modified),
    dutchOf(times.contact),
    COURSES[courseName].closed ? 'Inactief' : 'Actief',
    random.chance(0.3) ? random.pick(REMARKS) : '',
    random.chance(0.85) ? junkCode(random) : '',
    random.chance(0.8) ? junkCode(random) : '',
  ];
  return joinCells(row, ';');
}

/** In office hours, so that the day is the same in Amsterdam and in UTC. Null gives an empty cell. */
function instantOf(day: number | null, random: Random): string {
  if (day === null) return '';
  return `${isoOf(day)} ${pad(7 + random.int(14))}:${pad(random.int(60))}:${pad(random.int(60))}`;
}

function mailingRow(contact: Contact, id: string, random: Random): string {
  const { person, cells, times } = contact;
  const row = [
    id,
    cells.email,
    cells.given_name,
    cells.family_name,
    cells.telephone,
    cells.street,
    (person.address?.number ?? '') + (person.address?.suffix ?? ''),
    cells.postal_code,
    cells.locality,
    person.country,
    contact.labels.join(', '),
    instantOf(times.labelled, random),
    instantOf(times.reviewed, random),
    random.chance(0.82) ? 'true' : 'false',
    instantOf(times.created, random),
    instantOf(times.contact, random),
    instantOf(times.opened, random),
    instantOf(times.modified, random),
  ];
  return joinCells(row, ',');
}

export const CRM: Layout = {
  source: 'klanten-export',
  lines: ['Klantenexport Voorbeeld BV', 'Peildatum 01-12-2026', CRM_COLUMNS],
  newline: '\r\n',
  idAt: index => `K${100_001 + index}`,
  row: crmRow,
  encode: encodeWindows1252,
};

export const MAILING: Layout = {
  source: 'mailing-export',
  lines: [MAILING_COLUMNS],
  newline: '\n',
  idAt: index => String(700_001 + index),
  row: mailingRow,
  encode: text => new TextEncoder().encode(text),
};
