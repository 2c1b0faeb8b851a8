// Lists of tickets and invoices as systems export them: whom a row is about by whatever the number is called, and when it was.

import { expect, it } from 'vitest';
import { assessed } from '../../support/assessed.ts';

const REGISTER = `purposes:
  - id: klantrelatie
    title: Klantrelatie
    basis: { article: 6(1)(b) }
    applies_when: { any: [{ record: true }] }
    ends_when: [{ no_signal_for: P2Y }]
    retention: { after_end: P1Y }
`;
const PEOPLE = [
  'Klantnummer;Voornaam;Achternaam;E-mail;Aangemaakt op',
  '1;Ada;Bos;ada@example.com;2015-01-13',
];

const personWith = async (name: string, ...lines: readonly string[]) =>
  (await assessed({ 'crm/klanten.csv': PEOPLE, [`crm/${name}`]: lines }, REGISTER))['1'];

it.each([
  [
    'Ticket ID;Klant-id;Soort;Onderwerp;Aangemaakt;Gesloten op;Status',
    'T1;1;Vraag;Factuur;13-02-2026;14-02-2026;Gesloten',
  ],
  ['Ticket ID;Klant-id;Soort;Onderwerp;Aangemaakt op;Status', 'T1;1;Vraag;Factuur;13-02-2026;Gesloten'],
])('a ticket was when it was entered: %s', async (header, row) => {
  expect(await personWith('tickets.csv', header, row)).toMatchObject({ state: 'active' });
});

it('where another date says when it was, the day of entry does not count', async () => {
  const header = 'Ticket ID;Klant-id;Onderwerp;Datum;Aangemaakt op;Gesloten op';
  const row = 'T1;1;Factuur;13-02-2018;14-02-2026;14-02-2018';
  expect(await personWith('tickets.csv', header, row)).toMatchObject({
    state: 'retention_expired',
    no_purpose_since: '2020-02-14',
  });
});

it.each([
  'Debiteurnr',
  'Debiteurnummer',
  'Debiteurcode',
  'Klant-id',
  'Klantnr.',
  'Klant nr',
  'Relatiecode',
  'Relatienr',
  'Relatie nr',
  'Lidnr',
  'Customer No.',
  'Debtor code',
])('an invoice names its contact in %s', async header => {
  const person = await personWith(
    'facturen.csv',
    `Factuurnummer;${header};Factuurdatum;Status`,
    'F1;1;13-01-2018;Openstaand',
  );
  expect(person).toMatchObject({ blocker: 'invoice' });
});

it('reaches whom it names where JavaScript and SQLite order ids otherwise', async () => {
  const ids = ['1', '\u{ff21}', '\u{1f600}'];
  const people = [
    PEOPLE[0] ?? '',
    ...ids.map((id, at) => `${id};Ada${at};Bos${at};a${at}@example.com;2015-01-13`),
  ];
  const invoices = [
    'Factuurnummer;Klantnummer;Factuurdatum',
    ...ids.map((id, at) => `F${at};${id};2026-01-1${at}`),
  ];
  const found = await assessed({ 'crm/klanten.csv': people, 'crm/facturen.csv': invoices }, REGISTER);
  expect(ids.map(id => found[id]?.no_purpose_since)).toEqual(['2028-01-11', '2028-01-12', '2028-01-13']);
});
