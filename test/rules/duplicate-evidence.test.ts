// contact-duplicate says of each record what that record shares, and the report compares what stands in the cells.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, runCli } from '../support/cli.ts';

const ROWS = `Id;Voornaam;Tussenvoegsel;Achternaam;E-mail;Telefoon;Postcode;Geboortedatum;Laatste contact
1001;Jan;van der;Berg;jan.vanderberg@example.com;06-12345678;1012 AB;13-1-1970;13-01-2026
1009;Jan;van der;Berg;jan.vanderberg@example.com;0612345678;1012 AB;13-1-1970;13-01-2026
1004;JAN;van der;Berg;JAN@EXAMPLE.COM;0612345680;1012AB;13-1-1970;13-01-2026
`;

it('each record is told by what it shares itself', async () => {
  const place = freshFolder();
  writeFileSync(join(place.folder, 'x.csv'), ROWS);
  const rule = ['--rule', 'contact-duplicate', '--today', '2026-11-26', '--out', 'r'];
  await runCli(['audit', 'x.csv', ...rule], place);
  const { findings, duplicateGroups } = JSON.parse(
    readFileSync(join(place.folder, 'r/findings.json'), 'utf8'),
  ) as {
    readonly findings: readonly { readonly id: string; readonly message: { readonly en: string } }[];
    readonly duplicateGroups: readonly {
      readonly fields: readonly { readonly field: string; readonly agreement: string }[];
    }[];
  };
  const told = Object.fromEntries(findings.map(({ id, message }) => [id, message.en]));
  const all = 'same e-mail address, same phone number, same date of birth and same name';
  expect(told).toEqual({
    1001: `same person as 2 other records: ${all}`,
    1009: `same person as 2 other records: ${all}`,
    1004: 'same person as 2 other records: same date of birth and same name',
  });
  const agreement = duplicateGroups[0]?.fields.map(({ field, agreement: how }) => [field, how]);
  expect(Object.fromEntries(agreement ?? [])).toMatchObject({
    ...{ given_name: 'equal', family_name: 'equal', postal_code: 'equal' },
    ...{ email: 'different', telephone: 'different', mobile: 'missing' },
  });
});
