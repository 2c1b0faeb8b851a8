// What a source calls the status of an invoice, ticket, contract or deal: open stands in the way of erasure, and so does what nobody
// understands. Where there is no such column, nothing stands in the way.

import { expect, it } from 'vitest';
import { standingOf } from '../../../src/normalising/standing-word.ts';
import { assessed } from '../../support/assessed.ts';

const REGISTER = `purposes:
  - id: klantrelatie
    title: Klantrelatie
    basis: { article: 6(1)(b) }
    applies_when: { any: [{ label: true }] }
    ends_when: [{ no_signal_for: P2Y }]
    retention: { after_end: P2Y }
labels: { crm: { Klant: klantrelatie } }
`;

const PEOPLE = {
  'crm/klanten.csv': [
    'Klantnummer;Voornaam;Achternaam;E-mail;Doellabels;Aangemaakt op;Laatste contact',
    '1;Ada;Bos;ada@example.com;Klant;2015-01-13;2018-01-13',
  ],
};

async function blockerOf(name: string, header: string, row: string): Promise<string | null> {
  const people = await assessed({ ...PEOPLE, [`crm/${name}`]: [header, row] }, REGISTER);
  expect(people['1']?.state).toBe('retention_expired');
  return people['1']?.blocker ?? null;
}

it.each([
  ['Openstaand', 'invoice'],
  ['Open', 'invoice'],
  ['Onbetaald', 'invoice'],
  ['Niet betaald', 'invoice'],
  ['Te betalen', 'invoice'],
  ['Deels betaald', 'invoice'],
  ['Herinnering', 'invoice'],
  ['Incasso', 'invoice'],
  ['Concept', 'invoice'],
  ['Verlopen', 'invoice'],
  ['Bij de deurwaarder', 'invoice'],
  ['', 'invoice'],
  ['Betaald', null],
  ['PAID', null],
  ['Gecrediteerd', null],
])('an invoice with status %j: %s', async (status, blocker) => {
  const header = 'Factuurnummer;Relatiecode;Soort;Factuurdatum;Status';
  expect(await blockerOf('facturen.csv', header, `F1;1;Factuur;2018-01-13;${status}`)).toBe(blocker);
});

it.each([
  ['the day it was paid settles a word that is not understood', 'Bij de deurwaarder;2018-03-01', null],
  ['a part was paid that day', 'Deels betaald;2018-03-01', 'invoice'],
  ['no day, and a word that is not understood', 'Bij de deurwaarder;', 'invoice'],
  ['no day, but paid', 'Betaald;', null],
])('an invoice with a status and a date: %s', async (_name, cells, blocker) => {
  const header = 'Factuurnummer;Relatiecode;Factuurdatum;Status;Betaald op';
  expect(await blockerOf('facturen.csv', header, `F1;1;2018-01-13;${cells}`)).toBe(blocker);
});

it('without a column that speaks of it nothing stands in the way', async () => {
  const header = 'Factuurnummer;Relatiecode;Factuurdatum;Bedrag';
  expect(await blockerOf('facturen.csv', header, 'F1;1;2018-01-13;10,00')).toBeNull();
});

it.each([
  [
    'tickets.csv',
    'Ticket ID;Klant-id;Onderwerp;Datum;Status',
    'T1;1;Vraag;2018-01-13;Wacht op derde',
    'ticket',
  ],
  ['tickets.csv', 'Ticket ID;Klant-id;Onderwerp;Datum;Status', 'T1;1;Vraag;2018-01-13;Opgelost', null],
  ['contracten.csv', 'Contractnummer;Klant-id;Startdatum;Status', 'C1;1;2017-01-13;Opgezegd', 'contract'],
  ['contracten.csv', 'Contractnummer;Klant-id;Startdatum;Status', 'C1;1;2017-01-13;Verlopen', null],
  ['orders.csv', 'Ordernummer;Klant-id;Orderdatum;Status', 'O1;1;2017-01-13;Gepickt', null],
  ['deals.csv', 'Deal id;Deal naam;Fase;Bedrag;Contact id', 'D1;Licentie;Overleg;900,00;1', 'deal'],
  ['deals.csv', 'Deal id;Deal naam;Fase;Bedrag;Contact id', 'D1;Licentie;Nog niet gewonnen;900,00;1', 'deal'],
  ['deals.csv', 'Deal id;Deal naam;Fase;Bedrag;Contact id', 'D1;Licentie;Closed Lost;900,00;1', null],
])('%s: %s %s: %s', async (name, header, row, blocker) => {
  expect(await blockerOf(name, header, row)).toBe(blocker);
});

it('a word is a whole text: with another before it, it may say the opposite', () => {
  expect(standingOf('betaald', 'invoice')).toBe('closed');
  expect(standingOf('Betaald?', 'invoice')).toBe('closed');
  expect(standingOf('bijna betaald', 'invoice')).toBeNull();
  expect(standingOf('Verzonden', 'invoice')).toBe('open');
  expect(standingOf('Verzonden', 'order')).toBe('closed');
});
