// The columns of an address: street, number and place, however the file spreads them over columns. May not compare.

import { fold } from '../../normalising/fold.ts';
import { type Column, coalesce } from '../columns/column.ts';
import { mapColumn, splitColumn } from '../columns/made-columns.ts';
import { type RawFields, readField } from '../fields/raw-fields.ts';
import { readAddressLine, readPlaceLine } from './address-line.ts';

/** Every column over all records; null when no field says it. */
export interface AddressColumns {
  /** Words of the street, abbreviations written out, without the number. */
  readonly street: Column | null;
  readonly number: Column | null;
  /** What is behind the number: `a`, `2`, of `apt. 301` the number. Only where records say it. */
  readonly unit: Column | null;
  readonly postcode: Column | null;
  /** Its first part: four digits of a Dutch or Belgian code, three signs of another. */
  readonly area: Column | null;
  readonly city: Column | null;
}

export const ADDRESS_COLUMNS = ['street', 'number', 'unit', 'postcode', 'area', 'city'] as const;

export function readAddressColumns(raw: RawFields): AddressColumns {
  const lines = readField(raw, 'street', text => text).map(one => splitColumn(one, LINE_PARTS, partsOfLine));
  // What a column of its own says goes before what stands in a line.
  const places = [...readField(raw, 'locality', text => text), ...told(lines.map(({ place }) => place))].map(
    one => splitColumn(one, PLACE_PARTS, partsOfPlace),
  );
  const postcode = coalesce([
    ...readField(raw, 'postal_code', postcodeKey),
    ...told(places.map(place => place.postcode)),
  ]);
  return {
    street: coalesce(lines.map(({ street }) => street)),
    number: coalesce([
      ...readField(raw, 'house_number', text => /\d+/.exec(text)?.[0].replace(/^0+(?=\d)/, '') ?? null),
      ...lines.map(({ number }) => number),
    ]),
    unit: coalesce(
      told([
        ...readField(raw, 'house_number_suffix', unitKey),
        ...readField(raw, 'house_number', text => unitKey(text.replace(/^\D*\d+/, ''))),
      ]),
    ),
    postcode,
    area: postcode && mapColumn(postcode, text => text.slice(0, /^\d{4}[a-z]{2}$/.test(text) ? 4 : 3)),
    city: coalesce(places.map(({ city }) => city)),
  };
}

/** Those in which anything is said. */
function told(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ values }) => values.size > 0);
}

const LINE_PARTS = ['street', 'number', 'place'] as const;
type Parts<Part extends string> = Readonly<Record<Part, string | null>>;

function partsOfLine(text: string): Parts<(typeof LINE_PARTS)[number]> {
  const { street, place } = readAddressLine(text);
  return { street: streetWords(street), number: numberOfLine(street), place };
}

const PLACE_PARTS = ['postcode', 'city'] as const;

function partsOfPlace(text: string): Parts<(typeof PLACE_PARTS)[number]> {
  const { postcode, locality } = readPlaceLine(text);
  return { postcode: postcodeKey(postcode ?? ''), city: cityKey(locality ?? '') };
}

/** Numbers and single letters; words for what they number say nothing. */
function unitKey(text: string): string | null {
  return (
    fold(text)
      .match(/\d+[a-z]?\b|\b[a-z]\b/g)
      ?.join(' ') ?? null
  );
}

function postcodeKey(text: string): string | null {
  const key = fold(text.replace(/\.0$/, '')).replace(/[^a-z0-9]+/g, '');
  const zip = /^\d{9}$/.test(key) ? key.slice(0, 5) : key;
  return zip.length < 3 ? null : zip;
}

function cityKey(text: string): string | null {
  const key = fold(text)
    .replace(/[^\p{L}\p{M}\p{N}\s]+/gu, '')
    .trim();
  return key === '' ? null : key;
}

/** The first number that stands alone: `435 s. la cienega`, `Kerkstraat 12a`, `5th Ave 20` → 20. */
function numberOfLine(line: string): string | null {
  return /(?:^|[\s,])(\d{1,6})[a-z]?(?=$|[\s,/-])/i.exec(line)?.[1]?.replace(/^0+(?=\d)/, '') ?? null;
}

/** As addresses are shortened in English, Dutch and German; a word of direction counts as its letter. */
const STREET_WORDS: Readonly<Record<string, string>> = {
  st: 'street',
  str: 'street',
  straat: 'street',
  ave: 'avenue',
  av: 'avenue',
  rd: 'road',
  blvd: 'boulevard',
  blv: 'boulevard',
  dr: 'drive',
  ln: 'lane',
  pl: 'place',
  plc: 'place',
  ct: 'court',
  crt: 'court',
  cct: 'circuit',
  cres: 'crescent',
  hwy: 'highway',
  pkwy: 'parkway',
  pky: 'parkway',
  sq: 'square',
  ter: 'terrace',
  tce: 'terrace',
  cl: 'close',
  gr: 'grove',
  pde: 'parade',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
};

function streetWords(line: string): string | null {
  const words = fold(line)
    .replace(/[^\p{L}\p{M}\p{N}\s]+/gu, ' ')
    .split(/\s+/)
    .filter(word => word !== '' && !/^\d+[a-z]?$/.test(word))
    .map(word => STREET_WORDS[word] ?? word.replace(/(?<=.{3})str(?:aat)?$/, 'straat'));
  return words.length === 0 ? null : words.join(' ');
}
