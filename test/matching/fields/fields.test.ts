// What columns are taken for: by their header in many spellings, by their cells where the header says nothing.

import { describe, expect, it } from 'vitest';
import { detectFields } from '../../../src/matching/fields/fields.ts';

const NOTHING_SETTLED = { entity: null, settled: new Map() } as const;

/** Header: cells → `entity: field field …`, a dash for a column that is left out. */
function taken(columns: Readonly<Record<string, readonly string[]>>): string {
  const found = detectFields(Object.keys(columns), Object.values(columns), NOTHING_SETTLED);
  return `${found.entity}: ${found.columns.map(({ field }) => field ?? '-').join(' ')}`;
}

const WORDS = ['Ann', 'Bob', 'Cees', 'Dirk'];
const NUMBERS = ['1', '22', '3', '14'];

const HEADERS: readonly (readonly [name: string, columns: Parameters<typeof taken>[0], said: string])[] = [
  [
    'a register of voters',
    {
      last_name: WORDS,
      first_name: WORDS,
      res_street_address: ['1 Elm St', '2 Oak Rd'],
      res_city_desc: ['Troy', 'Rome'],
      zip_code: ['27601', '27602'],
      phone_num: ['9195551234', '7045551234'],
      age: ['34', '71'],
      registr_dt: ['01/02/2003', '02/03/2004'],
    },
    'contact: family_name given_name street locality postal_code telephone birth_year -',
  ],
  [
    'a mail address of either kind',
    {
      last_name: WORDS,
      mail_address: ['ann@example.com', 'bob@example.com'],
      work_mail_address: ['1 Elm St', '2 Oak Rd'],
    },
    'contact: family_name email street',
  ],
  [
    'German customers',
    {
      KdNr: NUMBERS,
      Anrede: ['Herr', 'Frau'],
      Vorname: WORDS,
      Nachname: WORDS,
      Strasse: ['Hauptstraße', 'Am Markt'],
      Hausnr: NUMBERS,
      PLZ: ['10115', '80331'],
      Ort: ['Berlin', 'München'],
    },
    'contact: - gender given_name family_name street house_number postal_code locality',
  ],
  [
    'a register of companies, with an empty column',
    {
      CompanyName: ['A LIMITED', 'B LTD'],
      CompanyNumber: ['01234567', '07654321'],
      'RegAddress.AddressLine1': ['1 High Street', '2 Low Road'],
      'RegAddress.CareOf': ['', ''],
      'RegAddress.PostTown': ['Leeds', 'York'],
      'RegAddress.PostCode': ['LS1 1AA', 'YO1 1AA'],
    },
    'organisation: organisation_name kvk_number street - locality postal_code',
  ],
  [
    'whose columns they are before every header',
    {
      leverancier_naam: ['Bakkerij Smit B.V.', 'Visser Zorg B.V.'],
      leverancier_straat: ['Dorpsstraat', 'Markt'],
      leverancier_plaats: ['Utrecht', 'Delft'],
      leverancier_id: NUMBERS,
    },
    'organisation: organisation_name street locality -',
  ],
  [
    'two owners of columns',
    { surname: WORDS, leverancier_straat: ['Dorpsstraat', 'Markt'], klant_plaats: ['Utrecht', 'Delft'] },
    'contact: family_name - locality',
  ],
  [
    'people and where they work',
    {
      Name: ['Jan Smit', 'Anna Bakker', 'Piet Visser'],
      Company: ['Smit Bouw B.V.', 'Zorg Delft', 'Visser & Zn.'],
      Email: ['jan@example.com', 'anna@example.com', 'piet@example.com'],
    },
    'contact: formatted_name organisation_name email',
  ],
  [
    'an address in two columns',
    { surname: WORDS, address_1: ['Elm Street', 'Oak Road'], address_2: ['Flat', 'Old Mill'] },
    'contact: family_name street street',
  ],
];

const OPAQUE: typeof HEADERS = [
  [
    'no header says anything',
    {
      col1: ['Jan', 'Piet', 'Anna', 'Maria'],
      col2: ['Jansen', 'Bakker', 'Visser', 'Smit'],
      col3: ['1980-01-31', '1975-12-01', '1990-05-06', '1966-07-08'],
      col4: ['jan@example.com', 'piet@example.com', '', 'maria@example.com'],
      col5: ['+31 20 1234567', '020-7654321', '', '06 12345678'],
      col6: ['2001 AB', '2002 CD', '2003EF', '2004 GH'],
      col7: ['m', 'm', 'v', 'v'],
    },
    'contact: given_name family_name birth_date email telephone postal_code gender',
  ],
  [
    'what stands beside it tells a surname, a street and a town',
    {
      V1: ['Jan', 'Piet', 'Anna', 'Xaviera'],
      V2: ['Jansen', 'Bakker', 'Visser', 'Smit'],
      V3: ['Dorpsstraat', 'Lange Weg', 'Markt', 'Oude Gracht'],
      V4: ['1', '22', '301', '4a'],
      V5: ['2001', '3511', '9712', '1011'],
      V6: ['Haarlem', 'Utrecht', 'Groningen', 'Amsterdam'],
    },
    'contact: given_name family_name street house_number postal_code locality',
  ],
  [
    'whole names in a column that nobody named',
    { werknemer: ['Jan Jansen', 'Anna Smit', 'Piet Bakker'], status: ['actief', 'actief', 'weg'] },
    'contact: formatted_name -',
  ],
  [
    'numbers of rows before postcodes',
    {
      col1: ['1001', '1002', '1003', '1004'],
      col2: ['Jan de Vries', 'Anna van Dijk', 'Piet ten Have', 'Anna van Dijk'],
      col3: ['2001 AB', '2002 CD', '2003EF', '2004 GH'],
    },
    'contact: - formatted_name postal_code',
  ],
  [
    'whole names beside given names of others',
    {
      wie: ['Jan Jansen', 'Anna Smit', 'Piet Bakker', 'Eva Vos'],
      wat: ['Lezing', 'Lezing', 'Cursus', 'Lezing'],
      door: ['Kees', 'Maria', 'Daan', 'Kees'],
    },
    'contact: formatted_name - -',
  ],
  [
    'names under headers that nobody knows',
    { pn1: ['Jan', 'Anna', 'Piet'], pn2: ['Jansen', 'Smit', 'Bakker'], since: ['2020-01-01', '2021-02-03'] },
    'contact: given_name family_name -',
  ],
  [
    'an address that begins with its number',
    {
      naam: ['Bakkerij Smit B.V.', 'Zorg Visser B.V.', 'Bakker Holding B.V.'],
      c2: ['14 W Main Ave', '205 Oak St', '3a Elm Rd'],
    },
    'organisation: organisation_name street',
  ],
  [
    'numbers at home and at work, of telephones in the one file and of houses in the other',
    {
      ...{ first_name: ['Jan', 'Anna'], 'Work Number': ['020-6123456', '0101234567'] },
      ...{ 'Home Number': ['+31 35 621 1234', ''], 'office number': ['020 7654321', ''] },
    },
    'contact: given_name telephone telephone telephone',
  ],
  [
    'the number of a home that is one of a house',
    { first_name: ['Jan', 'Anna'], street: ['Dorpsweg', 'Laan'], 'home number': ['12', '14 a'] },
    'contact: given_name street house_number',
  ],
  [
    'a long number of a customer is no house',
    { first_name: ['Jan', 'Anna'], 'customer number': ['1000000001', '1000000002'] },
    'contact: given_name -',
  ],
  [
    'numbers without a sign of a telephone are none',
    { name: ['Jan Jansen', 'Anna Smit'], v1: ['1000000001', '1000000002'] },
    'contact: formatted_name -',
  ],
  [
    'only what ends in letters is a website: no coordinate, price, version or day',
    {
      company: ['Alder BV', 'Beuk NV'],
      latitude: ['52.3500000', '0.0'],
      lon: ['4.9166667', '-0.1277'],
      amount: ['12.50', '1.250.000'],
      released: ['1.0.3', '12.03.2021'],
      seen: ['https://example.com/a', 'münchen.example'],
    },
    'organisation: organisation_name - - - - website',
  ],
  [
    'a header that says something is not overruled',
    {
      given_name: WORDS,
      surname: WORDS,
      status: ['m', 'v', 'm', 'v'],
      changed: ['2020-01-01', '2020-01-02'],
    },
    'contact: given_name family_name - -',
  ],
];

describe('by header', () => {
  it.each(HEADERS)('%s', (_, columns, said) => {
    expect(taken(columns)).toBe(said);
  });
});

describe('by cells', () => {
  it.each(OPAQUE)('%s', (_, columns, said) => {
    expect(taken(columns)).toBe(said);
  });
});
