// Keys of names, addresses, phones and dates: tables, and functions that never throw.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookUpHeader, resolveAmbiguous } from '../../src/exchange/dictionary.ts';
import { countryCode } from '../../src/normalising/country.ts';
import { classifyDate, decideDateOrder, emptyDateTally } from '../../src/normalising/date.ts';
import { emailKey, tidyEmail } from '../../src/normalising/email.ts';
import { fold } from '../../src/normalising/fold.ts';
import { nameOrderOf } from '../../src/normalising/formatted-name.ts';
import { genderOf, genderOfName } from '../../src/normalising/gender.ts';
import { addressKey } from '../../src/normalising/house-number.ts';
import { nameKeys } from '../../src/normalising/person-name.ts';
import { tidyPhone } from '../../src/normalising/phone.ts';
import { phoneKey } from '../../src/normalising/phone-key.ts';
import { tidyPostcode } from '../../src/normalising/postcode.ts';
import { tidySpaces } from '../../src/normalising/spaces.ts';

const NONE = { given: null, initials: null, infix: null, family: null, formatted: null };

it.each([
  [{ formatted: 'Jan de Vries' }, ['jan', 'j', 'vries']],
  [{ formatted: 'Vries, Jan de' }, ['jan', 'j', 'vries']],
  [{ formatted: 'Dhr. J.P. van den Berg' }, [null, 'j', 'berg']],
  [{ formatted: 'De heer J. de Vries' }, [null, 'j', 'vries']],
  [{ formatted: 'prof.dr. J. Bakker MSc' }, [null, 'j', 'bakker']],
  [{ formatted: 'Mevr. A.B. (Anna) van den Berg' }, ['anna', 'a', 'berg']],
  [{ formatted: 'Berg, W.J. (Pim) van den' }, ['pim', 'p', 'berg']],
  [{ formatted: 'Berg, van den, Pim' }, ['pim', 'p', 'berg']],
  [{ formatted: 'van den Berg Pim' }, ['pim', 'p', 'berg']],
  [{ formatted: 'George Visser (overleden)' }, ['george', 'g', 'visser']],
  [{ formatted: 'A. Jansen-de Vries' }, [null, 'a', 'jansen de vries']],
  [{ formatted: 'A. Jansen - Bakker' }, [null, 'a', 'jansen bakker']],
  [{ formatted: 'Anna Jansen e/v de Vries' }, ['anna', 'a', 'jansen de vries']],
  [{ formatted: 'A. Bakker geb. Smit' }, [null, 'a', 'bakker smit']],
  [{ formatted: 'Jan Born' }, ['jan', 'j', 'born']],
  [{ formatted: 'Fam. Jansen' }, [null, null, 'jansen']],
  [{ formatted: 'Dhr. en mevr. Jansen' }, [null, null, 'jansen']],
  [{ formatted: 'Jan en Anna de Boer' }, ['jan', 'j', 'boer']],
  [{ formatted: 'John Smith, Jr.' }, ['john', 'j', 'smith']],
  [{ formatted: 'Frau Dr. Schmidt' }, [null, null, 'schmidt']],
  [{ formatted: 'John Smith III' }, ['john', 'j', 'smith']],
  [{ formatted: 'Smith Jr., John' }, ['john', 'j', 'smith']],
  [{ formatted: 'J. v.d. Berg' }, [null, 'j', 'berg']],
  [{ formatted: 'J vd Berg' }, [null, 'j', 'berg']],
  [{ formatted: 'Berg, Jan v/d' }, ['jan', 'j', 'berg']],
  [{ formatted: 'V.D. Berg' }, [null, 'v', 'berg']],
  [{ given: 'Jan', family: 'V.D. BERG' }, ['jan', 'j', 'berg']],
  [{ given: 'Jan', family: 'v/d Berg' }, ['jan', 'j', 'berg']],
  [{ given: 'Jan', family: 'Vdovin' }, ['jan', 'j', 'vdovin']],
  [{ formatted: 'El Amrani, Y.' }, [null, 'y', 'amrani']],
  [{ formatted: 'Jansen, S.' }, [null, 's', 'jansen']],
  [{ formatted: 'Jansen, s.' }, [null, 's', 'jansen']],
  [{ formatted: 'Van den Berg' }, [null, null, 'berg']],
  [{ formatted: 'VAN DER BERG JAN' }, ['jan', 'j', 'berg']],
  [{ formatted: 'Ben de Jong' }, ['ben', 'b', 'jong']],
  [{ formatted: 'Van Anh Nguyen' }, ['van', 'v', 'nguyen']],
  [{ formatted: 'ten Brink-van der Meer' }, [null, null, 'brink van der meer']],
  [{ formatted: 'de Vries-van Dijk Pim' }, ['pim', 'p', 'vries van dijk']],
  [{ formatted: 'JAN DE VRIES' }, ['jan', 'j', 'vries']],
  [{ formatted: 'JPM DE VRIES' }, [null, 'j', 'vries']],
  [{ formatted: 'Jan (Jansen' }, ['jan', 'j', 'jansen']],
  [{ formatted: '"Jan Jansen' }, ['jan', 'j', 'jansen']],
  [{ given: 'Junior', family: 'Vries Sr.' }, ['junior', 'j', 'vries']],
  [{ given: 'Zoë', family: 'van der Berg-Jansen' }, ['zoe', 'z', 'berg jansen']],
  [{ initials: 'A.B.', family: 'Smit' }, [null, 'a', 'smit']],
  [{ given: 'J.', family: 'Smit' }, [null, 'j', 'smit']],
  [{ given: 'Bo', initials: 'B.', family: 'Tak' }, ['bo', 'b', 'tak']],
])('name %j', (parts, [given, initial, family]) => {
  expect(nameKeys({ ...NONE, ...parts })).toEqual({ given, initial, family });
});

it.each([
  ['M', 'm'],
  ['Vrouwelijk', 'f'],
  ['weiblich', 'f'],
  ['De heer', 'm'],
  ['Geachte mevrouw', 'f'],
  ['Mevr. dr.', 'f'],
  ['Mr.', 'm'],
  ['mr.', null],
  ['Mevr. mr.', 'f'],
  ['Dr.', null],
  ['Dhr./Mevr.', null],
  ['Fam.', null],
  ['Kvinna', 'f'],
  ['MĘŻCZYZNA', 'm'],
  ['žena', 'f'],
  ['Женский', 'f'],
  ['男', 'm'],
  ['여성', 'f'],
  ['U', null],
  ['x', 'x'],
  ['2', '2'],
  ['', null],
])('gender %s', (text, gender) => {
  expect(genderOf(text)).toBe(gender);
});

it.each([
  ['Dhr. J. Smit', 'm'],
  ['De heer J. Smit', 'm'],
  ['Mevr. mr. A. Smit', 'f'],
  ['mr. A. Smit', null],
  ['Frauke Smit', null],
])('form of address before %s', (name, gender) => {
  expect(genderOfName(name)).toBe(gender);
});

it.each([
  ['Kerkstraat 12a', null, null, '1234AB|12|a'],
  ['Kerkstraat', '12', 'A', '1234AB|12|a'],
  ['Plein 1944 nr 5-2', null, null, '1234AB|5|2'],
  ['Kerkstraat', null, null, null],
])('address %s %s %s', (street, houseNumber, suffix, key) => {
  expect(addressKey({ street, houseNumber, suffix, postcode: '1234 ab', country: 'NL' })).toBe(key);
});

it.each([
  ['03-04-2024', 'dmy', '2024-04-03'],
  ['03-04-2024', 'mdy', '2024-03-04'],
  ['03-04-2024', 'undecided', null],
  ['31-02-2024', 'dmy', null],
  ['1 mei 2024', 'dmy', '2024-05-01'],
  ['05MAR1980', 'none', '1980-03-05'],
  ['5-mrt-80', 'none', '1980-03-05'],
  ['5. März 1980', 'none', '1980-03-05'],
  ['1er août 1980', 'none', '1980-08-01'],
  ['31 juil. 1980', 'none', '1980-07-31'],
  ['31 juin 1980', 'none', null],
  ['5 de marzo de 1980', 'none', '1980-03-05'],
  ['12 gen 1980', 'none', '1980-01-12'],
  ['5. marraskuuta 1980', 'none', '1980-11-05'],
  ['5 mar 1980', 'none', '1980-03-05'],
  ['5 września 1980', 'none', '1980-09-05'],
  ['5 listopada 1980', 'none', null],
  ['5 января 1980', 'none', '1980-01-05'],
  ['1980年3月5日', 'none', '1980-03-05'],
  ['1980년 13월 5일', 'none', null],
  ['12 foo 1980', 'none', null],
  ['12 marble 1980', 'none', null],
  ['May 1, 2024', 'mdy', '2024-05-01'],
  ['13-1-69', 'dmy', '2069-01-13'],
  ['13-1-70', 'dmy', '1970-01-13'],
  ['2024-06-30T22:30:00.5Z', 'ymd', '2024-07-01'],
  ['2024-12-31 23:30:00', 'ymd', '2024-12-31'],
  ['2020-04-14T22:33:28.000+0000', 'ymd', '2020-04-15'],
  ['2024-03-31T00:59:00Z', 'ymd', '2024-03-31'],
  ['20261201', 'ymd', '2026-12-01'],
  ['05-05-2024', 'undecided', '2024-05-05'],
  ['45413', 'dmy', '2024-05-01'],
  ['45413,75', 'undecided', '2024-05-01'],
  ['25569', 'none', '1970-01-01'],
  ['70000', 'dmy', null],
] as const)('date %s as %s', (text, order, want) => {
  expect(classifyDate(text, order)?.on ?? null).toBe(want);
});

it.each([
  [['03-04-2024', '13-04-2024'], 'dmy'],
  [['03-04-2024', '04-13-2024'], 'mdy'],
  [['03-04-2024', '05-06-2024'], 'undecided'],
  [['13-04-2024', '04-13-2024'], 'undecided'],
  [['2024-04-13'], 'ymd'],
  [['0-0-00'], 'none'],
])('order of %j', (values, order) => {
  const tally = emptyDateTally();
  for (const value of values) {
    const seen = classifyDate(value, 'undecided');
    if (seen !== null) tally[seen.kind] += 1;
  }
  expect(decideDateOrder(tally).order).toBe(order);
});

it.each([
  ['06.12.34.56.78', '+31612345678'],
  ['0031 6 12345678', '+31612345678'],
  ['+31 (0)6 12345678', '+31612345678'],
  ['06-12345678', null],
  ['020 123 4567', null],
  ['06-123', null],
])('phone %s', (text, want) => {
  expect(tidyPhone(text, 'NL')).toBe(want);
  if (want) expect(tidyPhone(want, 'NL')).toBeNull();
});

it('compares phones and addresses by their key', () => {
  expect(phoneKey('+31 (0)6 12345678')).toBe(phoneKey('06-12345678'));
  expect(emailKey('Jan@Example.NL ')).toBe('jan@example.nl');
  expect(tidyEmail('Jan@Example.NL ')).toBe('Jan@example.nl');
  expect(tidyPostcode('1234-ab', 'NL')).toBe('1234 AB');
  expect(tidyPostcode('1234AB', 'NL')).toBeNull();
  expect([countryCode('België'), countryCode('nl'), countryCode('Nergenshuizen')]).toEqual([
    'BE',
    'NL',
    null,
  ]);
});

it.each([
  ['E-mailadres', 'email'],
  ['EmailAddress', 'email'],
  ['laatste_contact', 'last_activity_at'],
  ['Klantnummer', 'source_id'],
  ['Doellabels', 'labels'],
  ['vrij1', null],
])('header %s', (header, field) => {
  const found = lookUpHeader(header);
  expect(found && 'field' in found ? found.field : null).toBe(field);
});

it.each([
  ['Naam', ['Naam', 'E-mail'], null],
  ['Naam', ['Voornaam', 'Naam'], 'family_name'],
  ['Voorvoegsel', ['Voorvoegsel', 'Achternaam'], 'name_infix'],
  ['Titel', ['Aanhef', 'Titel'], 'job_title'],
])('%s beside %j', (header, headers, field) => {
  expect(resolveAmbiguous(header, headers)).toBe(field);
});

describe('what must always hold', () => {
  it('no text makes a function throw; tidying twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const once = tidySpaces(text);
        expect(tidySpaces(once)).toBe(once);
        expect(fold(fold(text))).toBe(fold(text));
        nameKeys({ ...NONE, formatted: text });
        addressKey({ street: text, houseNumber: null, suffix: text, postcode: '1234AB', country: 'NL' });
        classifyDate(text, 'dmy');
        tidyPhone(text, 'NL');
        expect(tidyEmail(tidyEmail(text))).toBe(tidyEmail(text));
      }),
    );
  });
});

it.each([
  ['as most of those known', ['Jan Vos', 'Anna Bos', 'Piet Dam', 'Vos Els'], 'given-first'],
  ['surnames in front', ['Vos Jan', 'Bos Anna', 'Dam Piet', 'Els Vos'], 'surname-first'],
  ['few known, all behind', [...unknownNames(60), 'Xilk Anna', 'Vorm Jan'], 'surname-first'],
  [
    'few known, behind and in front',
    [...unknownNames(60), 'Xilk Anna', 'Vorm Jan', 'Piet Dorl'],
    'given-first',
  ],
  ['hardly any known', [...unknownNames(200), 'Xilk Anna'], 'given-first'],
  ['none known', unknownNames(60), 'given-first'],
])('order of names: %s', (_, names, order) => {
  expect(nameOrderOf(names)).toBe(order);
});

function unknownNames(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `Qx${'abcdefgh'[at % 8]}rt Zv${'klmnopqr'[(at >> 3) % 8]}wq`,
  );
}
