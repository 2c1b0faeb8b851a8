// A record that may be another person's as well is kept while that person is there: whatever record shows it, however it is told.

import { expect, it } from 'vitest';
import { assessed, type Files } from '../../support/assessed.ts';

const REGISTER = `purposes:
  - id: klant
    title: Klant
    basis: { article: 6(1)(b) }
    applies_when: { any: [{ record: true }] }
    ends_when: [{ no_signal_for: P24M }]
    retention: { after_end: P0D }
  - id: abonnee
    title: Abonnement
    basis: { article: 6(1)(b) }
    retention: { after_end: P0D }
  - id: donateur
    title: Donateurs
    basis: { article: 6(1)(f) }
    ends_when: [{ no_signal_for: P24M }]
    retention: { after_end: P10Y }
labels: { crm: { Abonnee: abonnee, Donateur: donateur } }
`;
const HEAD =
  'Klantnummer;Voornaam;Achternaam;E-mail;E-mail 2;Telefoon;Aangemaakt op;Laatste contact;Doellabels';
/** Two records of one number and name that somebody must judge. */
const JAN = '1;Jan;Vries;jan@example.com;;020-5550123;2016-02-15;2018-01-31;';
const J = '2;J;Vries;jdv@example.org;vries@example.org;020-5550123;';
const EARLIER = `${J}2016-02-15;2017-01-31;`;
const ORDERS = 'Ordernummer;Klantnummer;Orderdatum;Totaalbedrag;E-mail';

it.each<readonly [string, Files, string]>([
  ['nobody is there', {}, 'retention_expired'],
  [
    'another record of that person was in touch',
    {
      'mail/klanten.csv': [
        'id;Voornaam;Achternaam;E-mail;Aangemaakt op;Laatste contact',
        'm2;J;Vries;jdv@example.org;2016-02-15;2026-01-31',
      ],
    },
    'undecided',
  ],
  [
    'an activity names them by address',
    { 'crm/orders.csv': [ORDERS, 'O1;;2026-01-31;9,00;jdv@example.org'] },
    'undecided',
  ],
  [
    'an activity names them by a second address',
    { 'crm/orders.csv': [ORDERS, 'O1;;2026-01-31;9,00;vries@example.org'] },
    'undecided',
  ],
  [
    'an activity names them by address, beside an id that nobody has',
    { 'crm/orders.csv': [ORDERS, 'O1;99;2026-01-31;9,00;jdv@example.org'] },
    'undecided',
  ],
  ['an activity names them by id', { 'crm/orders.csv': [ORDERS, 'O1;2;2026-01-31;9,00;'] }, 'undecided'],
])('%s', async (_name, more, state) => {
  const people = await assessed({ 'crm/klanten.csv': [HEAD, JAN, EARLIER], ...more }, REGISTER);
  expect(people['1']).toMatchObject({ state });
});

const INVOICES = 'Factuurnummer;Klantnummer;Factuurdatum;Betaald op';

it.each<readonly [string, string, Files, string]>([
  ['whose period is over too', EARLIER, {}, 'retention_expired'],
  ['for whom a purpose is in force', `${EARLIER}Abonnee`, {}, 'undecided'],
  ['for whom it is, without any date', `${J};;Abonnee`, {}, 'undecided'],
  ['of whom no date is known but that of the import', `${J};;`, {}, 'undecided'],
  ['of whom a date cannot be read', `${J}2016-02-15;31-31-2017;`, {}, 'undecided'],
  ['who is kept longer', `${EARLIER}Donateur`, {}, 'undecided'],
  [
    'with an invoice to be paid',
    EARLIER,
    { 'crm/facturen.csv': [INVOICES, 'F1;2;2016-05-31;', 'F2;9;2016-05-31;2016-06-30'] },
    'undecided',
  ],
])('perhaps somebody %s', async (_name, other, more, state) => {
  const people = await assessed({ 'crm/klanten.csv': [HEAD, JAN, other], ...more }, REGISTER);
  expect(people['1']).toMatchObject({ state });
});

it('perhaps somebody without any date, where no import tells one', async () => {
  const files = { 'crm/klanten.csv': [HEAD, JAN, `${J};;`] };
  const people = await assessed(files, REGISTER, { countsFirstImport: false });
  expect(people['1']).toMatchObject({ state: 'undecided' });
});
