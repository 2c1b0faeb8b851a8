// channel-not-allowed over several sources: who said no in a list of opt-outs or consents, or objected, is found on the record in the CRM.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, runCli } from '../support/cli.ts';

const REGISTER = `purposes:
  - id: aanbieding
    title: Aanbiedingen aan klanten
    basis: { article: 6(1)(f), balancing_test: 2026-01-01 }
    channels: [email]
    customer_exception: adres verkregen bij een verkoop
    ends_when: [{ no_signal_for: P24M }]
    retention: { after_end: P1Y }
  - id: nieuwsbrief
    title: Nieuwsbrief
    basis: { article: 6(1)(a), text_versions: [v1] }
    channels: [email]
    ends_when: [consent_withdrawn]
    retention: { after_end: P1Y }
  - id: bellen
    title: Belacties
    basis: { article: 6(1)(f), balancing_test: 2026-01-01 }
    channels: [phone]
    ends_when: [{ no_signal_for: P24M }]
    retention: { after_end: P1Y }
labels: { crm: { Aanbieding: aanbieding, Nieuws: nieuwsbrief, Bellen: bellen } }
`;
const saysNoTo = (way: string, purpose = 'aanbieding'): string =>
  `does not want to be approached by ${way}, yet is on the list of purpose ${purpose}`;
const BELLEN =
  'purpose bellen approaches people by telephone without consent and without the exception for own customers';

/** Who they are: id, name, label; in what way they said no, if they did; what is found. */
const PEOPLE = [
  ['1', 'Berg', 'Aanbieding', 'nothing said', null],
  ['2', 'Dijk', 'Bellen', 'nothing said, and no ground', BELLEN],
  ['3', 'Haven', 'Aanbieding', 'in the list of opt-outs of the mailing tool, by address', saysNoTo('e-mail')],
  ['4', 'Bos', 'Bellen', 'in a list of numbers that are not called', saysNoTo('telephone', 'bellen')],
  ['5', 'Meer', 'Aanbieding', 'in that list, but the purpose mails', null],
  ['6', 'Kamp', 'Aanbieding', 'objected, not answered yet', saysNoTo('any channel')],
  ['7', 'Laan', 'Aanbieding', 'objected, granted and closed', saysNoTo('any channel')],
  ['8', 'Veld', 'Aanbieding', 'objected, refused', null],
  ['9', 'Zee', 'Aanbieding', 'took back consent for this purpose', saysNoTo('e-mail')],
  ['10', 'Burg', 'Aanbieding', 'took back consent for another purpose', null],
  ['11', 'Plas', 'Aanbieding', 'took back consent for no purpose in particular', saysNoTo('e-mail')],
  ['12', 'Duin', 'Aanbieding', 'took back consent for a purpose that nobody knows', null],
] as const;

const CONSENTS = [
  'Contact ID,Doel,Datum toestemming,Datum intrekking,Kanaal',
  ...['9,Aanbiedingen aan klanten', '10,Nieuwsbrief', '11,', '12,Fotowedstrijd'].map(
    row => `${row},25-03-2024,25-06-2025,E-mail`,
  ),
];

it('finds who said no in a list of another system, in a list of consents or in an objection, on the record in the CRM', async () => {
  const place = freshFolder();
  const cli = async (...args: readonly string[]): Promise<void> => {
    const { code, err } = await runCli([...args, '--today', '2026-12-01'], place);
    expect([args, code, err]).toEqual([args, 0, expect.any(String)]);
  };
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(place.folder, name), `${lines.join('\n')}\n`);
  write('datawasstraat.yaml', ['country: NL']);
  write('register.yaml', [REGISTER]);
  write('klanten.csv', [
    'Klantnummer;Voornaam;Achternaam;E-mail;Telefoon;Doellabels;Aangemaakt op;Laatste contact',
    ...PEOPLE.map(
      ([id, name, label]) =>
        `${id};Test;${name};${name.toLowerCase()}@example.com;020-55500${id.padStart(2, '0')};${label};2020-01-13;2026-10-14`,
    ),
  ]);
  write('toestemming.csv', CONSENTS);
  write('afmeldingen.csv', ['email,reden,afgemeld op', 'HAVEN@example.com,te veel,2025-05-14']);
  write('niet-bellen.csv', ['telefoon', '020-5550004', '020-5550005']);
  await cli('import', 'klanten.csv', '--source', 'crm');
  await cli('import', 'toestemming.csv', '--source', 'crm', '--entity', 'consent');
  await cli('import', 'afmeldingen.csv', '--source', 'mail', '--entity', 'suppression');
  await cli('import', 'niet-bellen.csv', '--source', 'bel', '--entity', 'suppression');
  const check = ['check', '--rule', 'channel-not-allowed', '--fail-on', 'never'];
  await cli(...check);
  for (const id of ['6', '7', '8'])
    await cli('request', 'open', `crm/contact/${id}`, '--type', 'object', '--by', 'j.smit');
  const answer = ['--by', 'j.smit', '--identity', 'teruggebeld'];
  await cli('request', 'decide', '2', '--answer', 'granted', ...answer);
  await cli('request', 'close', '2', '--by', 'j.smit');
  await cli('request', 'decide', '3', '--answer', 'refused', '--reason', 'dwingende gronden', ...answer);
  await cli(...check);
  await cli('report', '--out', 'r');
  const { findings } = JSON.parse(readFileSync(join(place.folder, 'r/findings.json'), 'utf8')) as {
    findings: readonly { id: string; message: { en: string } }[];
  };
  const found = new Map(findings.map(({ id, message }) => [id, message.en]));
  expect(PEOPLE.map(([id, , , why]) => [why, found.get(id) ?? null])).toEqual(
    PEOPLE.map(([, , , why, message]) => [why, message]),
  );
});
