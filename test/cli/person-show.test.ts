// person show: the records of one person, and one timeline of all sources, each touchpoint with its process and department.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, runCli } from '../support/cli.ts';

const REGISTER = `purposes:
  - id: levering
    title: Levering
    process: [bestelling, levering]
    basis: { article: 6(1)(b) }
    owner: { department: verkoop, person: m.jansen }
    applies_when: { any: [{ signal: order, within: P2Y }, { open: invoice }] }
    ends_when: [{ no_signal_for: P24M }]
    retention: { after_end: P1Y }
  - id: service
    title: Klantenservice
    process: [melding, antwoord]
    basis: { article: 6(1)(f) }
    owner: { department: service }
    applies_when: { any: [{ signal: ticket, within: P1Y }] }
    retention: { after_end: P0D }
  - id: nieuwsbrief
    title: Nieuwsbrief
    basis: { article: 6(1)(a), text_versions: [v1] }
    channels: [email]
    owner: { department: marketing }
    ends_when: [consent_withdrawn]
    retention: { after_end: P0D }
labels: { crm: { Nieuws: nieuwsbrief } }
`;

const FILES = {
  'crm/klanten.csv': `Klantnummer;Voornaam;Achternaam;E-mail;Geboortedatum;Doellabels;Label toegekend op;Aangemaakt op;Laatste bestelling
1;Jan;Vries;jan@example.com;1975-03-12;Nieuws;2025-03-01;2016-02-15;2026-02-20
`,
  'mail/lijst.csv': `Subscriber id;Voornaam;Achternaam;E-mail;Laatst geopend
77;Jan;de Vries;jan@example.com;2026-10-02
`,
  'mail/afmeldingen.csv': `email,reden,afgemeld op
jan@example.com,te veel,2026-10-14
`,
  'desk/tickets.csv': `Ticketnummer;Onderwerp;Datum;Gesloten op;E-mail
T1;Storing;2026-06-01;2026-06-03;jan@example.com
`,
};

it('draws one timeline over four sources', async () => {
  const place = freshFolder();
  const run = async (...args: string[]): Promise<string> => {
    const { out, err, code } = await runCli([...args, '--today', '2026-11-25'], place);
    expect([code, err]).toEqual([0, expect.any(String)]);
    return out;
  };
  writeFileSync(join(place.folder, 'datawasstraat.yaml'), 'country: NL\n');
  writeFileSync(join(place.folder, 'register.yaml'), REGISTER);
  for (const [name, text] of Object.entries(FILES)) {
    const [source = '', file = ''] = name.split('/');
    writeFileSync(join(place.folder, file), text);
    await run('import', file, '--source', source);
  }
  await run('check', '--fail-on', 'never');
  const shown = await run('person', 'show', '1', '--show-values', 'always', '--lang', 'nl');
  expect(shown).toContain(`crm/contact/1   peildatum 25 november 2026
ACTIEF
`);
  expect(shown).toContain('  achternaam\tVries\tcrm\tverschilt\n  achternaam\tde Vries\tmail\tverschilt\n');
  expect(shown).toContain('  geboortedatum\t1975-03-12\tcrm\t');
  expect(shown.slice(shown.indexOf('TIJDLIJN'))).toBe(`TIJDLIJN
DAG\tBRON\tWAT\tPROCES\tAFDELING
21-2-2029\t\tbewaartermijn verstreken (komt nog)\tbestelling > levering\tverkoop
21-2-2028\t\tdoel niet meer van kracht: Levering (komt nog)\tbestelling > levering\tverkoop
2-6-2027\t\tdoel niet meer van kracht: Klantenservice (komt nog)\tmelding > antwoord\tservice
25-11-2026\tcrm\tvoor het eerst geïmporteerd\t\t
25-11-2026\tmail\tvoor het eerst geïmporteerd\t\t
15-10-2026\t\tdoel niet meer van kracht: Nieuwsbrief\tNieuwsbrief\tmarketing
14-10-2026\t\tafgemeld of ingetrokken: e-mail\tNieuwsbrief\tmarketing
2-10-2026\tmail\tmail geopend\tNieuwsbrief\tmarketing
3-6-2026\tdesk\tafgesloten: serviceverzoek\tmelding > antwoord\tservice
1-6-2026\tdesk\tserviceverzoek\tmelding > antwoord\tservice
20-2-2026\tcrm\tbestelling\tbestelling > levering\tverkoop
1-3-2025\tcrm\tdoellabel gegeven: Nieuws\tNieuwsbrief\tmarketing
15-2-2016\tcrm\trecord aangemaakt\t\t
`);
  const bare = await run('person', 'show', '1');
  expect(bare).not.toMatch(/jan@example\.com|Vries/);
  expect(bare).toContain('--show-values always');
});
