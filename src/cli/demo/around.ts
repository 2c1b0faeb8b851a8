// The systems of the demo around its CRM: a mailing tool, a finance package, a service desk. Data only.

import { type DemoTable, ordinary } from './table.ts';

export const SUBSCRIBERS: DemoTable = {
  ...{ path: 'mail/abonnees.csv', delimiter: ',', encoding: 'utf8', writesDay: 'ymd', ids: ['', 700001] },
  columns: {
    'Subscriber ID': '<id>',
    'Email Address': '<mail>',
    'First Name': '<given>',
    'Last Name': '<surname>',
    Birthday: '',
    Tags: 'Nieuwsbrief',
    'Tags Updated': '<2-11m>',
    'Subscription Status': 'subscribed',
    'Subscribed At': '<12-40m>',
    'Last Click': '<1-10m>',
  },
  rows: [
    // Customers, and people whom only this tool knows.
    ...ordinary(1, 40),
    ...ordinary(401, 430),
    ...[41, 42].map(person => ({ person, cells: { 'Subscription Status': 'cleaned' } })),
    ...[248, 249].map(person => ({ person, cells: { 'Subscription Status': 'unsubscribed', Tags: '' } })),
    { person: 431, cells: { Birthday: '<13y>' } },
    { person: 432 },
    { person: 433 },
    { person: 434, cells: { 'Last Click': '<3m>' } },
    { person: 435, cells: { 'Email Address': '<mail>,' } },
  ],
};

export const CONSENTS: DemoTable = {
  ...{ path: 'mail/toestemmingen.csv', delimiter: ',', encoding: 'utf8', writesDay: 'ymd', ids: ['T', 1] },
  columns: {
    'Toestemming ID': '<id>',
    'E-mailadres': '<mail>',
    Verwerkingsdoel: 'Nieuwsbrief',
    Toestemmingsstatus: 'ja',
    'Toestemming gegeven op': '<3-20m>',
    Ingetrokken: '',
    'Verkregen via': 'Webformulier',
    Communicatiekanaal: 'e-mail',
  },
  rows: [
    ...ordinary(1, 40),
    ...ordinary(401, 431),
    { person: 432, cells: { Ingetrokken: '<1m>', Toestemmingsstatus: 'nee' } },
    { person: 433, cells: { 'Toestemming gegeven op': '<30m>' } },
    { person: 434, cells: { 'Verkregen via': '' } },
    { person: 435, cells: { 'Toestemming gegeven op': '' } },
  ],
};

export const DEBTORS: DemoTable = {
  ...{ path: 'finance/debiteuren.csv', delimiter: ';', encoding: 'utf8', writesDay: 'ymd', ids: ['F', 1] },
  columns: {
    Debiteurnummer: '<id>',
    Voornaam: '<given>',
    Tussenvoegsel: '<infix>',
    Achternaam: '<family>',
    'E-mailadres': '<mail>',
    Straat: '<street>',
    Huisnummer: '<house>',
    Postcode: '<postcode>',
    Plaats: '<town>',
    IBAN: '',
    'Aangemaakt op': '<40-90m>',
  },
  rows: [
    ...ordinary(1, 60),
    { person: 240 },
    { person: 61, cells: { Straat: 'Dynamodreef', Huisnummer: '8', Postcode: '1999 XZ' } },
    { person: 208, cells: { IBAN: 'NL91 ABNA 0417 1643 00' } },
  ],
};

export const INVOICES: DemoTable = {
  ...{
    path: 'finance/facturen.csv',
    delimiter: ';',
    encoding: 'utf8',
    writesDay: 'ymd',
    ids: ['2026-', 1001],
  },
  columns: {
    Factuurnummer: '<id>',
    Factuurdatum: '<1-14m>',
    'E-mailadres': '<mail>',
    Bedrag: '89,50',
    'Betaald op': '<0-1m>',
  },
  rows: [
    ...ordinary(1, 61),
    { person: 208 },
    { person: 240, cells: { Factuurdatum: '<52m>', 'Betaald op': '<51m>' } },
    // Not paid yet.
    { person: 2, cells: { 'Betaald op': '' } },
  ],
};

export const TICKETS: DemoTable = {
  ...{ path: 'desk/tickets.csv', delimiter: ';', encoding: 'utf8', writesDay: 'ymd', ids: ['T-', 1] },
  columns: {
    Ticketnummer: '<id>',
    Onderwerp: 'Vraag over onderhoud',
    Datum: '<2-20m>',
    'Gesloten op': '<1-2m>',
    'E-mail': '<mail>',
  },
  rows: [
    ...ordinary(5, 30),
    // Silent since, and still waiting for an answer.
    { person: 231, cells: { Datum: '<27m>', 'Gesloten op': '', Onderwerp: 'Klacht' } },
  ],
};
