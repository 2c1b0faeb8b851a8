// What a header means beside the others of its file, and what cells tell that no header does.

import { describe, expect, it } from 'vitest';
import { detectFields } from '../../../src/matching/fields/fields.ts';

/** Header: cells → `entity: field field …`, a dash for a column that is left out. */
function taken(columns: Readonly<Record<string, readonly string[]>>): string {
  const found = detectFields(Object.keys(columns), Object.values(columns), {
    entity: null,
    settled: new Map(),
  });
  return `${found.entity}: ${found.columns.map(({ field }) => field ?? '-').join(' ')}`;
}

const WORDS = ['Ann', 'Bob', 'Cees', 'Dirk'];

const FILES: readonly (readonly [name: string, columns: Parameters<typeof taken>[0], said: string])[] = [
  [
    'a title of people, and one of what they are called',
    {
      Title: ['Mr', 'Mrs', 'Ms'],
      'Job Title': ['Buyer', 'Driver', 'Clerk'],
      'First Name': WORDS,
      'Last Name': WORDS,
    },
    'contact: gender job_title given_name family_name',
  ],
  [
    'what somebody does under a title',
    { Title: ['Buyer', 'Driver'], 'Last Name': WORDS, 'Account Name': ['Smit B.V.', 'Bos & Co'] },
    'contact: job_title family_name organisation_name',
  ],
  [
    'a name that is none of theirs',
    {
      'Relatie: Naam': ['Smit Bouw', 'Zorg Delft', 'Bos en Zn.', 'Fleur', 'Kaas B.V.'],
      Voornaam: ['Jan', 'Anna', 'Piet', 'Kees', 'Eva'],
      Achternaam: ['Vos', 'Bakker', 'Prins', 'Dekker', 'Mulder'],
    },
    'contact: organisation_name given_name family_name',
  ],
  [
    'a number beside a street, and one of the record',
    {
      Nummer: ['100201', '100202'],
      Achternaam: WORDS,
      Straat: ['Markt', 'Dorpsstraat'],
      'Huisnummer-toevoeging': ['12 A', '3'],
      Postcode: ['1234 AB', '2345 CD'],
    },
    'contact: - family_name street house_number postal_code',
  ],
  [
    'a number that stands behind a street',
    { Achternaam: WORDS, Straat: ['Markt', 'Dorpsstraat'], Nummer: ['12a', '3'] },
    'contact: family_name street house_number',
  ],
  [
    'whose phone it is, where there is one',
    { prov_last_name: WORDS, prov_phone: ['919-555-1234'], fax_line: ['x'], supplier_address: ['1 Elm St'] },
    'contact: family_name telephone - street',
  ],
  [
    'telephones and postcodes under any header',
    {
      Achternaam: WORDS,
      Thuis: ['020-1234567', '06 12345678'],
      enumpc: ['SW1A 2AA', 'N1 9GU'],
      Order: ['2023-000123', '2023-000124'],
    },
    'contact: family_name telephone postal_code -',
  ],
  [
    'a number beside a postcode',
    { Naam: ['Jan Vos', 'Anna Bos'], Postcode: ['1234 AB', '2345 CD'], Nr: ['12', '3a'] },
    'contact: formatted_name postal_code house_number',
  ],
  [
    'how people are addressed, beside whole names that nobody knows',
    { Title: ['Mr', 'Mrs'], 'Full name': ['Zxq Vlorp', 'Qwe Rtyu'], Email: ['a@b.nl', 'c@d.nl'] },
    'contact: gender formatted_name email',
  ],
  [
    'the number of one register, not of another where that is missing',
    { Firma: ['Alfa', 'Beta', 'Gamma'], KRS: ['', '0000123456', ''], REGON: ['123456785', '987654321', ''] },
    'organisation: organisation_name - kvk_number',
  ],
  [
    'whose telephone it is, where theirs is told',
    {
      'Last name': WORDS,
      ...{ Phone: ['020-1234567'], 'Second email': ['b@c.nl'], Email: ['a@b.nl'] },
      ...{ 'Seller phone': ['030-7654321'], 'Buyer email': ['c@d.nl'] },
      ...{ 'Huisarts telefoon': ['030-7654321'], 'Approved by': ['x@y.nl'] },
    },
    'contact: family_name telephone email email - - - -',
  ],
  ...[
    'Voornaam en achternaam',
    'First & last name',
    'Nom et prénom',
    'Vorname, Nachname',
    'Surname / given name',
  ].map(
    header =>
      [
        `a whole name: ${header}`,
        { [header]: ['Jan Vos', 'Anna Bos'], 'Verified address': ['Yes', 'No'] },
        'contact: formatted_name -',
      ] as const,
  ),
  [
    'whole names under the word for a given one',
    { Vorname: ['Jan Vos', 'Anna Bos', 'Piet van Dam'], Ort: ['Köln', 'Bonn', 'Ulm'] },
    'contact: formatted_name locality',
  ],
  [
    'given names under the word for a name, beside surnames',
    {
      Nome: ['João', 'Maria', 'José', 'Ana', 'Pedro'],
      Sobrenome: ['Silva', 'Souza', 'Costa', 'Lima', 'Alves'],
      Cidade: ['Recife', 'Natal', 'Belém', 'Recife', 'Natal'],
    },
    'contact: given_name family_name locality',
  ],
  [
    'where somebody works, beside surnames',
    {
      Naam: ['Bakkerij Vos', 'Zorg Delft', 'Bos Bouw', 'Smit & Zn.', 'Verf Visser'],
      Achternaam: ['Jansen', 'de Boer', 'Mulder', 'Dekker', 'Peters'],
    },
    'contact: formatted_name family_name',
  ],
  [
    'a header that says whole name is of persons, also where none is known',
    { 姓名: ['王小明', '李大文', '张三'], 城市: ['北京', '上海', '广州'] },
    'contact: formatted_name locality',
  ],
  [
    'but not over companies',
    { 'Full name': ['Vos Bouw B.V.', 'Bos Zorg B.V.', 'Smit & Zn. B.V.'], City: ['Delft', 'Breda', 'Goes'] },
    'organisation: organisation_name locality',
  ],
  [
    'customers may be either',
    { customername: ['Vlorp', 'Rtyu Qwe', 'Zxq'], City: ['Delft', 'Breda', 'Goes'] },
    'organisation: organisation_name locality',
  ],
  [
    'an official name is one',
    { 'Official name': ['Alfa', 'Beta'], Website: ['a.nl', 'b.nl'], Grad: ['Dr.', 'Ing.'] },
    'organisation: organisation_name website -',
  ],
  [
    'headers in Russian, and of which no word is known',
    {
      Имя: ['Иван', 'Анна'],
      Фамилия: ['Попов', 'Орлова'],
      'Дата рождения': ['01.02.1980', '03.04.1990'],
      'Почтовый индекс': ['101000', '420000'],
      'Родился когда': ['x', 'y'],
      Φθγ: ['12345', '54321'],
      Ωψ: ['Ερμού 12', 'Σταδίου 3'],
    },
    'contact: given_name family_name birth_date postal_code - - street',
  ],
];

describe('detectFields', () => {
  it.each(FILES)('%s', (_, columns, said) => {
    expect(taken(columns)).toBe(said);
  });
});
