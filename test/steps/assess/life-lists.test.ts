// What lists beside the contacts say counts for the life cycle: opt-outs, consents, labels, and what still runs.

import { expect, it } from 'vitest';
import { type Assessed, assessed as assessedWith, type Files } from '../../support/assessed.ts';

/** The newsletter rests on consent and is erased at once; the enquiry is another purpose with consent of its own. */
const REGISTER = `purposes:
  - id: nieuwsbrief
    title: Nieuwsbrief
    basis: { article: 6(1)(a), text_versions: [v1] }
    channels: [email]
    applies_when: { any: [{ label: true }] }
    ends_when: [consent_withdrawn, consent_expired]
    retention: { after_end: P0D }
  - id: enquete
    title: Enquete
    basis: { article: 6(1)(a), text_versions: [v1] }
    channels: [email]
    applies_when: { any: [{ label: true }] }
    ends_when: [consent_withdrawn]
    retention: { after_end: P0D }
labels: { crm: { Nieuws: nieuwsbrief, Vragen: enquete }, mail: { Nieuws: nieuwsbrief } }
`;

const HEAD = 'Klantnummer;Voornaam;Achternaam;E-mail;Telefoon;Doellabels;Aangemaakt op';
const JAN = '1;Jan;Vries;jan@example.com;020-5550123;Nieuws;2016-02-15';
const ANNA = '2;Anna;Berg;anna@example.com;;Nieuws;2016-02-15';

const assessed = (files: Files, register = REGISTER): Promise<Record<string, Assessed>> =>
  assessedWith(files, register);

it('without lists both get the newsletter', async () => {
  const people = await assessed({ 'crm/klanten.csv': [HEAD, JAN, ANNA] });
  expect(people['1']).toMatchObject({ state: 'active' });
  expect(people['2']).toMatchObject({ state: 'active' });
});

it('an opt-out that stands only in a suppression list of another source ends the purpose, from its day', async () => {
  const people = await assessed({
    'crm/klanten.csv': [HEAD, JAN, ANNA],
    'mail/afmeldingen.csv': ['email,reden,afgemeld op', 'JAN@Example.com,te veel,2025-05-14'],
  });
  expect(people['1']).toMatchObject({ state: 'retention_expired', no_purpose_since: '2025-05-15' });
  expect(people['2']).toMatchObject({ state: 'active' });
});

it('an opt-out without a day stands since the import that first held it', async () => {
  const people = await assessed({
    'crm/klanten.csv': [HEAD, JAN],
    'mail/uitschrijvingen.csv': ['E-mail', 'jan@example.com'],
  });
  expect(people['1']).toMatchObject({ state: 'retention_expired', no_purpose_since: '2026-03-11' });
});

it('a number on a do-not-call list refuses calls, not the newsletter', async () => {
  const calls = { 'bel/bel-me-niet.csv': ['telefoon', '020-5550123'] };
  const one = await assessed({ 'crm/klanten.csv': [HEAD, JAN], ...calls });
  expect(one['1']).toMatchObject({ state: 'active' });
  const byPhone = REGISTER.replaceAll('channels: [email]', 'channels: [phone]');
  const other = await assessed({ 'crm/klanten.csv': [HEAD, JAN], ...calls }, byPhone);
  expect(other['1']).toMatchObject({ state: 'retention_expired', no_purpose_since: '2026-03-11' });
});

const CONSENTS = 'Contact ID,Doel,Datum toestemming,Datum intrekking,Kanaal';

it.each([
  ['withdrawn', '1,Nieuwsbrief,25-03-2024,25-06-2025,E-mail', 'retention_expired', '2025-06-26'],
  [
    'withdrawn by the label that stands for it',
    '1,nieuws,25-03-2024,25-06-2025,E-mail',
    'retention_expired',
    '2025-06-26',
  ],
  ['withdrawn for another purpose', '1,Enquete,25-03-2024,25-06-2025,E-mail', 'active', null],
  ['withdrawn by post', '1,Nieuwsbrief,25-03-2024,25-06-2025,post', 'active', null],
  [
    'withdrawn for a purpose nobody knows: kept to, never due',
    '1,Actie,25-03-2024,25-06-2025,',
    'no_purpose',
    null,
  ],
  ['given again', '1,Nieuwsbrief,25-07-2025,25-06-2025,E-mail', 'active', null],
])('a consent in a list: %s', async (_name, row, state, since) => {
  const people = await assessed({
    'crm/klanten.csv': [HEAD, JAN],
    'crm/toestemmingen.csv': [CONSENTS, row, '9,Nieuwsbrief,25-03-2024,,E-mail'],
  });
  expect(people['1']).toMatchObject({ state, no_purpose_since: since });
});

it('the last word on a purpose counts, whatever the order of the rows', async () => {
  const rows = ['1,Nieuwsbrief,25-03-2020,25-06-2022,E-mail', '1,Nieuwsbrief,25-01-2024,,E-mail'];
  for (const own of [rows, rows.toReversed()]) {
    const people = await assessed({
      'crm/klanten.csv': [HEAD, JAN],
      'crm/toestemmingen.csv': [CONSENTS, ...own],
    });
    expect(people['1']).toMatchObject({ state: 'active' });
  }
});

it('a column of withdrawals whose dates fit two orders is no absent one: undecided, never active', async () => {
  const inList = await assessed({
    'crm/klanten.csv': [HEAD, JAN, ANNA],
    'crm/toestemmingen.csv': [
      CONSENTS,
      '1,Nieuwsbrief,25-03-2023,05-06-2025,E-mail',
      '2,Nieuwsbrief,25-03-2023,,',
    ],
  });
  expect(inList['1']).toMatchObject({ state: 'undecided' });
  expect(inList['2']).toMatchObject({ state: 'active' });
  const inContacts = await assessed({
    'crm/klanten.csv': [`${HEAD};Datum intrekking`, `${JAN};05-06-2025`, `${ANNA};`],
  });
  expect(inContacts['1']).toMatchObject({ state: 'undecided' });
  expect(inContacts['2']).toMatchObject({ state: 'active' });
});

it('a list of labels gives a purpose, by id or by address', async () => {
  const bare = JAN.replace('Nieuws', '');
  const byId = await assessed({
    'crm/klanten.csv': [HEAD, bare],
    'crm/labels.csv': ['contact_id,label,assigned_at', '1,Nieuws,2025-05-14'],
  });
  expect(byId['1']).toMatchObject({ state: 'active' });
  const byAddress = await assessed({
    'crm/klanten.csv': [HEAD, bare],
    'mail/labels.csv': ['E-mail;Tag;Tagged at', 'jan@example.com;Nieuws;2025-05-14'],
  });
  expect(byAddress['1']).toMatchObject({ state: 'active' });
});

const GONE = `purposes:
  - id: klant
    title: Klant
    basis: { article: 6(1)(b) }
    applies_when: { any: [{ record: true }] }
    ends_when: [{ no_signal_for: P24M }]
    retention: { after_end: P0D }
`;

it.each([
  [
    'deal',
    'deals.csv',
    'Deal id;Deal naam;Fase;Bedrag;E-mail contact;Status',
    '1;Licentie;Offerte;1,00;jan@example.com;Open',
  ],
  [
    'contract',
    'contracten.csv',
    'Contractnummer;Omschrijving;Startdatum;Einddatum;E-mail',
    'C1;Onderhoud;2019-01-31;;jan@example.com',
  ],
  [
    'invoice',
    'facturen.csv',
    'Factuurnummer;Factuurdatum;Betaald op;Bedrag;E-mail',
    'F1;2019-01-31;;9,00;jan@example.com',
  ],
  [
    'ticket',
    'tickets.csv',
    'Ticketnummer;Onderwerp;Datum;Gesloten op;E-mail',
    'T1;Storing;2019-01-31;;jan@example.com',
  ],
])('an open %s that names its contact by address only stands in the way', async (type, file, head, row) => {
  const people = await assessed(
    { 'crm/klanten.csv': [HEAD, JAN, ANNA], [`finance/${file}`]: [head, row] },
    GONE,
  );
  expect(people['1']).toMatchObject({ state: 'retention_expired', blocker: type });
  expect(people['2']).toMatchObject({ state: 'retention_expired', blocker: null });
});

it.each([
  ['2026-03-21', 'contract'],
  ['2026-03-19', null],
])('a contract that ends on %s: %s', async (last, blocker) => {
  const people = await assessed(
    {
      'crm/klanten.csv': [HEAD, JAN],
      'crm/contracten.csv': ['Contractnummer;Klantnummer;Startdatum;Einddatum', `C1;1;2019-01-31;${last}`],
    },
    GONE,
  );
  expect(people['1']).toMatchObject({ state: 'retention_expired', blocker });
});

it('an id of the source of the list goes before the address beside it', async () => {
  const people = await assessed(
    {
      'crm/klanten.csv': [HEAD, JAN, ANNA],
      'crm/deals.csv': [
        'Deal id;Deal naam;Fase;Bedrag;Contact id;E-mail contact;Status',
        '1;A;Offerte;1,00;2;jan@example.com;Open',
      ],
    },
    GONE,
  );
  expect(people['1']).toMatchObject({ blocker: null });
  expect(people['2']).toMatchObject({ blocker: 'deal' });
});

const SILENCE = `purposes:
  - id: klant
    title: Klant
    basis: { article: 6(1)(b) }
    applies_when: { any: [{ label: true }] }
    ends_when: [{ no_signal_for: P24M }]
    retention: { after_end: P0D }
labels: { crm: { Klant: klant }, mail: { Klant: klant } }
`;
const BARE = JAN.replace('Nieuws', '');

it.each([
  ['the later of two rows counts', 'crm', ['1,Klant,2019-05-14', '1,Klant,2025-06-14'], 'active'],
  ['in any order', 'crm', ['1,Klant,2025-06-14', '1,Klant,2019-05-14'], 'active'],
  ['an unreadable day is no day of before', 'crm', ['1,Klant,2025-13-45'], 'undecided'],
  ['one old row', 'crm', ['1,Klant,2019-05-14'], 'retention_expired'],
])('a list of labels: %s', async (_name, source, rows, state) => {
  const people = await assessed(
    {
      'crm/klanten.csv': [HEAD, BARE],
      [`${source}/labels.csv`]: ['contact_id,label,assigned_at', ...rows, '9,Klant,2019-05-14'],
    },
    SILENCE,
  );
  expect(people['1']).toMatchObject({ state });
});

it('a list that names by address: the later of two rows counts as well', async () => {
  const people = await assessed(
    {
      'crm/klanten.csv': [HEAD, BARE],
      'mail/labels.csv': [
        'E-mail;Tag;Tagged at',
        'jan@example.com;Klant;2025-06-14',
        'jan@example.com;Klant;2019-05-14',
      ],
    },
    SILENCE,
  );
  expect(people['1']).toMatchObject({ state: 'active' });
});

const RENEWED = REGISTER.replace('text_versions: [v1] }', 'text_versions: [v1], refresh: P2Y }');

it.each<readonly [string, readonly [string, string], readonly string[], readonly [string, string | null]]>([
  [
    'given anew after a refusal of every channel: kept to, never due',
    [HEAD, JAN],
    ['1,Nieuwsbrief,,25-06-2023,', '1,Nieuwsbrief,25-07-2025,,E-mail'],
    ['no_purpose', '2027-07-26'],
  ],
  [
    'given for a purpose nobody knows, after it was taken back: never due',
    [`${HEAD};Toestemming ingetrokken op`, `${JAN};25-06-2023`],
    ['1,Nieuwsbief,25-07-2025,,E-mail'],
    ['no_purpose', null],
  ],
  [
    'given anew after the day on which the one before ran out',
    [`${HEAD};Toestemming verloopt op`, `${JAN};31-03-2024`],
    ['1,Nieuwsbrief,25-07-2025,,E-mail'],
    ['active', '2027-07-26'],
  ],
  [
    'run out',
    [`${HEAD};Toestemming verloopt op`, `${JAN};31-03-2024`],
    ['1,Nieuwsbrief,25-07-2023,,E-mail'],
    ['retention_expired', '2024-04-01'],
  ],
  [
    'run out, and given anew for a purpose nobody knows: never due',
    [HEAD, JAN],
    ['1,Nieuwsbrief,25-07-2020,,E-mail', '1,Nieuwsbief,25-07-2025,,E-mail'],
    ['no_purpose', null],
  ],
])('a consent: %s', async (_name, [head, contact], rows, [state, since]) => {
  const people = await assessed(
    {
      'crm/klanten.csv': [head, contact],
      'crm/toestemmingen.csv': [CONSENTS, ...rows, '9,Nieuwsbrief,25-03-2024,,E-mail'],
    },
    RENEWED,
  );
  expect(people['1']).toMatchObject({ state, no_purpose_since: since });
});
