// The CRM of the demo: contacts, organisations and deals, with what goes wrong in one. Data only.

import { type DemoTable, ordinary } from './table.ts';

export const CONTACTS: DemoTable = {
  ...{ path: 'crm/klanten.csv', delimiter: ';', encoding: 'latin1', writesDay: 'dmy', ids: ['K', 1001] },
  columns: {
    Klantnummer: '<id>',
    Voornaam: '<given>',
    Tussenvoegsel: '<infix>',
    Achternaam: '<family>',
    Geboortedatum: '',
    'E-mailadres': '<mail>',
    Telefoon: '',
    Mobiel: '<mobile>',
    Straat: '<street>',
    Huisnummer: '<house>',
    Postcode: '<postcode>',
    Woonplaats: '<town>',
    IBAN: '',
    Doellabels: 'Klant',
    'Label datum': '<2-11m>',
    'Geen e-mail': 'Nee',
    'Adres bevestigd op': '<3-24m>',
    Eigenaar: 'm.jansen',
    'Aangemaakt op': '<72-110m>',
    'Gewijzigd op': '<1-2m>',
    'Gewijzigd door': 'm.jansen',
    'Laatste contact': '<1-14m>',
    Status: 'Actief',
    vrij1: '',
    Notitie: '',
    Dieetwens: '',
  },
  rows: [
    ...ordinary(1, 100),
    // Values that cannot be right.
    {
      person: 201,
      cells: { 'E-mailadres': '<given>.<family>@@example.nl' },
      later: { 'E-mailadres': '<given>.<family>@example.nl' },
    },
    { person: 202, cells: { 'E-mailadres': '<mail>.' }, later: { 'E-mailadres': '<mail>' } },
    // This correction does not land.
    { person: 203, cells: { 'E-mailadres': 'p203@@example.nl' } },
    { person: 204, cells: { 'E-mailadres': 'n.v.t.' } },
    { person: 205, cells: { Telefoon: '020-79120' } },
    { person: 206, cells: { Telefoon: '3,1207E+10' } },
    { person: 207, cells: { Postcode: '0123 AB' } },
    { person: 208, cells: { IBAN: 'NL92 ABNA 0417 1643 00' } },
    { person: 209, cells: { Geboortedatum: '01-01-1900' } },
    { person: 210, cells: { 'Laatste contact': '30-02-2024' } },
    { person: 211, cells: { Voornaam: 'ZoÃ«' }, later: { Voornaam: 'Zoë' } },
    { person: 212, cells: { Voornaam: 'HENK', Achternaam: 'VERMEER' } },
    { person: 213, cells: { Voornaam: 'Vries', Tussenvoegsel: 'de', Achternaam: 'Jan' } },
    { person: 214, cells: { Voornaam: 'Onbekend' } },
    // Values that are only untidy.
    { person: 215, cells: { Postcode: '1234ab' }, later: { Postcode: '1234 AB' } },
    { person: 216, cells: { Mobiel: '0031 6 12340216' }, later: { Mobiel: '+31612340216' } },
    { person: 217, cells: { 'E-mailadres': '  <mail> ' }, later: { 'E-mailadres': '<mail>' } },
    { person: 218, cells: { 'E-mailadres': '<given>.<family>@Example.NL' } },
    { person: 219, cells: { Mobiel: '(06) 12340219' } },
    // The same person more than once.
    { person: 10, cells: { Voornaam: '<initial>.', Mobiel: '', 'Label datum': '<8m>' } },
    { person: 20, cells: { 'E-mailadres': '<given>@example.com', 'Laatste contact': '<2m>' } },
    {
      person: 30,
      cells: { Mobiel: '+31 6 12340030', Straat: '', Huisnummer: '', Postcode: '', Woonplaats: '' },
    },
    { person: 30, cells: { Voornaam: '<given>', 'E-mailadres': '' }, later: null },
    { person: 221, cells: { Klantnummer: 'K2000' } },
    { person: 222, cells: { Klantnummer: 'K2000' } },
    // One mailbox for five people.
    ...[223, 224, 225, 226, 227].map(person => ({
      person,
      cells: { 'E-mailadres': 'balie@example.nl', Mobiel: '' },
    })),
    // Fallen silent; kept too long.
    ...[230, 231, 232, 233, 234].map(person => ({
      person,
      cells: { 'Laatste contact': '<26-40m>', 'Label datum': '<41m>' },
    })),
    {
      person: 235,
      cells: { 'Laatste contact': '<40m>', 'Label datum': '<41m>' },
      later: { Status: 'Inactief' },
    },
    ...[236, 237, 238].map(person => ({
      person,
      cells: { 'Laatste contact': '<52-70m>', 'Label datum': '<71m>' },
      later: null,
    })),
    // This one is still there a month later, whatever was to go.
    { person: 239, cells: { 'Laatste contact': '<60m>', 'Label datum': '<71m>' } },
    // The law keeps the invoices of this one.
    { person: 240, cells: { 'Laatste contact': '<50m>', 'Label datum': '<71m>', Status: 'Inactief' } },
    // Labels.
    ...[241, 242, 243, 244].map(person => ({ person, cells: { 'Label datum': '<14-30m>' } })),
    { person: 245, cells: { Doellabels: 'Klant, Beursbezoeker' } },
    { person: 246, cells: { Doellabels: '' } },
    { person: 247, cells: { Doellabels: 'Klant, Aanbieding', 'Geen e-mail': 'Ja' } },
    ...[248, 249].map(person => ({ person, cells: { Doellabels: 'Klant, Aanbieding' } })),
    { person: 250, cells: { Doellabels: 'Belactie' } },
    // Who answers for them, and who changed them.
    { person: 251, cells: { Eigenaar: '' } },
    { person: 252, cells: { 'Gewijzigd door': 'h.dewit' } },
    { person: 253, cells: { 'Adres bevestigd op': '<50m>' } },
    { person: 254, cells: { Geboortedatum: '<34y>' } },
    { person: 255, cells: { vrij1: 'rood' } },
    { person: 256, cells: { vrij1: 'zie map' } },
    // What a note should not hold.
    { person: 257, cells: { Notitie: 'BSN 999900018 genoteerd voor de zekerheid' } },
    { person: 258, cells: { Notitie: 'heeft een nieuwe heup, fiets pas in mei terug' } },
    { person: 259, cells: { Notitie: 'wat een zeurkous' } },
    { person: 260, cells: { Notitie: 'zie linkedin.com/in/voorbeeld-260' } },
    { person: 261, cells: { Notitie: 'belde over de politie in de straat', Dieetwens: 'vegetarisch' } },
    // Somebody whom a purge erases comes back under another number.
    { person: 236, cells: { 'Laatste contact': '<52m>', 'Label datum': '<71m>' }, isNew: true },
  ],
};

export const ORGANISATIONS: DemoTable = {
  ...{ path: 'crm/bedrijven.csv', delimiter: ';', encoding: 'latin1', writesDay: 'dmy', ids: ['B', 1] },
  columns: {
    Relatienummer: '<id>',
    Bedrijfsnaam: '<family> en <given> Koeriers',
    'KvK-nummer': '9012<digits>',
    'Btw-nummer': '',
    'E-mailadres': 'info.<digits>@example.com',
    Straat: '<street>',
    Huisnummer: '<house>',
    Postcode: '<postcode>',
    Plaats: '<town>',
  },
  rows: [
    ...ordinary(301, 312),
    { person: 313, cells: { Bedrijfsnaam: 'Bakkerij Voorbeeld B.V.', 'KvK-nummer': '90129999' } },
    { person: 314, cells: { Bedrijfsnaam: 'Bakkerij Voorbeeld BV', 'KvK-nummer': '90129999' } },
    { person: 315, cells: { 'KvK-nummer': '901231' } },
    { person: 316, cells: { 'Btw-nummer': 'NL123456789B90' } },
  ],
};

export const DEALS: DemoTable = {
  ...{ path: 'crm/kansen.csv', delimiter: ';', encoding: 'latin1', writesDay: 'dmy', ids: ['D', 1] },
  columns: {
    'Deal ID': '<id>',
    'Deal name': 'Onderhoudscontract <id>',
    Amount: '1250,00',
    Stage: 'Gewonnen',
    'Close date': '<2-20m>',
    'Contact ID': '',
    'Organisatie ID': 'B1',
  },
  rows: [
    ...ordinary(301, 306),
    { person: 3, cells: { 'Contact ID': 'K1003', 'Organisatie ID': '' } },
    { person: 4, cells: { 'Contact ID': 'K1004', 'Organisatie ID': '', Stage: 'Verloren' } },
  ],
};
