// Lists beside the contacts: deals, consents, suppressions and labels become records of their own, as exports have them.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapColumns } from '../../../src/exchange/mapping.ts';
import { closeStore, openStore } from '../../../src/store/open.ts';
import { all } from '../../../src/store/statement.ts';
import { freshFolder } from '../../support/cli.ts';
import { importOne } from '../../support/snapshot.ts';

/** The rows of a view after importing one file. */
async function rowsOf(view: string, name: string, lines: readonly string[]): Promise<readonly object[]> {
  const { folder } = freshFolder();
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  const store = openStore(join(folder, 'store.db'));
  try {
    await importOne(store, path, { isStrict: true, isStrictAboutDates: true });
    return all<object>(store, `select * from ${view} order by row`);
  } finally {
    closeStore(store);
  }
}

describe('deals', () => {
  it('say whom they are with, and whether they run, were won or lost', async () => {
    const rows = await rowsOf('deals', 'deals.csv', [
      'Deal id;Deal naam;Fase;Bedrag;Contact id;Verwachte sluitdatum;Status;Eigenaar',
      '1;Licentie A;Offerte;1.200,00;C1;25-03-2026;Open;jan',
      '2;Licentie B;Gewonnen;900,00;C2;14-02-2026;;jan',
      '3;Licentie C;Closed Lost;900,00;C2;31-01-2026;;piet',
      '4;Licentie D;Overleg;900,00;;;;piet',
    ]);
    expect(rows).toMatchObject([
      {
        ...{
          record_key: 'crm/deal/1',
          contact_key: 'crm/contact/C1',
          deal_name: 'Licentie A',
          amount: '1.200,00',
        },
        ...{ is_open: 1, is_won: null, expected_close_on: '2026-03-25', owner: 'jan' },
      },
      { is_open: 0, is_won: 1 },
      { is_open: 0, is_won: 0 },
      { is_open: null, is_won: null, contact_key: null },
    ]);
  });

  it('of Salesforce are read by their flags', async () => {
    const rows = await rowsOf('deals', 'Opportunity.csv', [
      '"Id","IsDeleted","AccountId","ContactId","Name","StageName","Amount","CloseDate","IsClosed","IsWon"',
      '"006A","0","001A","003A","Uitbreiding","Negotiation","100","2026-05-01","0","0"',
      '"006B","0","001A","003A","Verlenging","Closed","100","2025-05-01","1","0"',
      '"006C","0","001A","003A","Verlenging","Closed","100","2025-05-01","1","1"',
    ]);
    expect(rows).toMatchObject([
      { is_open: 1, is_won: null, contact_key: 'crm/contact/003A', organisation_id: '001A' },
      { is_open: 0, is_won: 0 },
      { is_open: 0, is_won: 1 },
    ]);
  });
});

describe('consents', () => {
  it('say who, for what, by which channel, since and until when', async () => {
    const rows = await rowsOf('consents', 'toestemmingen.csv', [
      'Contact ID,Doel,Status,Datum toestemming,Datum intrekking,Kanaal,Bron',
      'C1,Nieuwsbrief,Verleend,25-03-2024,,E-mail,formulier',
      'C2,Nieuwsbrief,Ingetrokken,14-02-2023,25-06-2024,Telefonisch,formulier',
      'C3,Nieuwsbrief,misschien,,,,',
    ]);
    expect(rows).toMatchObject([
      {
        ...{ contact_key: 'crm/contact/C1', consent_purpose: 'Nieuwsbrief', given_on: '2024-03-25' },
        ...{ withdrawn_on: null, channels: '[["email",1]]', consent_source: 'formulier' },
      },
      { withdrawn_on: '2024-06-25', channels: '[["phone",0]]' },
      { given_on: null, channels: '[]' },
    ]);
  });

  it('of Salesforce name the party, the point and the purpose', async () => {
    const rows = await rowsOf('consents', 'ContactPointTypeConsent.csv', [
      '"Id","IsDeleted","Name","CreatedDate","PartyId","ContactPointType","DataUsePurposeId","PrivacyConsentStatus","EffectiveFrom","EffectiveTo","CaptureDate","CaptureSource"',
      '"0ZX1","0","c1","2024-01-02T10:00:00.000Z","0PK1","Email","0ZW1","OptIn","2024-01-02T10:00:00.000Z","","2024-01-01T10:00:00.000Z","Web"',
      '"0ZX2","0","c2","2024-01-02T10:00:00.000Z","0PK2","Phone","0ZW1","OptOut","2024-01-02T10:00:00.000Z","","2024-01-01T10:00:00.000Z","Web"',
    ]);
    expect(rows).toMatchObject([
      { record_key: 'crm/consent/0ZX1', contact_key: 'crm/contact/0PK1', channels: '[["email",1]]' },
      { channels: '[["phone",0]]' },
    ]);
  });
});

describe('suppressions', () => {
  it('refuse the channel of the address they hold', async () => {
    const rows = await rowsOf('suppressions', 'afmeldingen.csv', [
      'email,reden,afgemeld op',
      'Anna@Example.com,spam,2024-05-14',
      'b@example.com,,2024-05-15',
    ]);
    expect(rows).toMatchObject([
      {
        ...{ email: 'Anna@Example.com', email_key: 'anna@example.com', channels: '[["email",0]]' },
        ...{ withdrawn_on: '2024-05-14' },
      },
      { email_key: 'b@example.com', channels: '[["email",0]]' },
    ]);
    const calls = ['telefoon', '020-5550123'];
    expect(await rowsOf('suppressions', 'bel-me-niet.csv', calls)).toMatchObject([
      { telephone: '020-5550123', phone_key: '205550123', channels: '[["phone",0]]' },
    ]);
  });

  it('of Odoo still hold only while they are active', async () => {
    const rows = await rowsOf('suppressions', 'mail.blacklist.csv', [
      '"email","active"',
      '"a@example.com","True"',
      '"b@example.com","False"',
    ]);
    expect(rows).toMatchObject([{ channels: '[["email",0]]' }, { channels: '[]' }]);
  });
});

describe('labels in a list of their own', () => {
  it('are one row per contact and label', async () => {
    const rows = await rowsOf('label_assignments', 'labels.csv', [
      'contact_id,label,assigned_at',
      'C1,Nieuwsbrief,2024-05-14',
      'C1,"Klant; VIP",2024-05-14',
    ]);
    expect(rows).toMatchObject([
      { contact_key: 'crm/contact/C1', label: 'Nieuwsbrief', assigned_on: '2024-05-14' },
      { contact_key: 'crm/contact/C1', label: 'Klant' },
      { contact_key: 'crm/contact/C1', label: 'VIP' },
    ]);
  });
});

describe('a header is taken for', () => {
  it.each([
    ['contact', 'export.csv', 'Contact ID;Voornaam;Achternaam;Doel;Status;Datum toestemming'],
    ['contact', 'export.csv', 'E-mail;Doel;Toestemming;Datum toestemming'],
    ['contact', 'export.csv', 'Contact ID;Status;Datum toestemming'],
    ['contact', 'export.csv', 'Klantnummer;Telefoon;Doel;Status'],
    ['label_list', 'export.csv', 'Klantnummer;Doel'],
    ['label_list', 'export.csv', 'E-mail;Tag;Tagged at'],
    ['consent', 'export.csv', 'Klantnummer;Doel;Datum toestemming'],
    ['consent', 'export.csv', 'KANAAL;DATUM INTREKKING;STATUS;DOEL;CONTACT ID'],
    ['deal', 'export.csv', 'Verkoopkans;Waarde;Verwachte sluitdatum;Bedrijf'],
    ['activity', 'orders.csv', 'Klantnummer;Orderdatum;Totaalbedrag'],
    ['suppression', 'uitschrijvingen.csv', 'E-mail'],
    ['activity', 'export.csv', 'Factuurnummer;Factuurdatum;Debiteurnummer;Bedrag'],
    ['activity', 'export.csv', 'Factuurnummer;Factuurdatum;Naam;Straat;Postcode;Plaats;E-mail;Totaal'],
    ['contact', 'export.csv', 'Klantnummer;Naam;Straat;Postcode;Plaats;E-mail;Laatste factuurnummer'],
  ])('%s: %s %s', (entity, file, header) => {
    expect(mapColumns(header.split(';'), new Map(), file).detected).toBe(entity);
  });

  it.each([
    ['invoice', 'export.csv', 'Factuurnummer;Factuurdatum;Debiteurnummer;Bedrag'],
    ['order', 'lijst.csv', 'Order ID;Orderdatum;Klantnummer'],
    ['contract', 'looptijden.csv', 'Contractnummer;Startdatum;Klantnummer'],
    [null, 'lijst.csv', 'Nr;Datum;Klantnummer'],
  ])('%s by its first column: %s %s', (type, file, header) => {
    expect(mapColumns(header.split(';'), new Map(), file).activityType).toBe(type);
  });
});
