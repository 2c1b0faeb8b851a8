// Who is a legal person only: forms in every spelling, and names of people that look like one.

import { expect, it } from 'vitest';
import { isDeskAddress, isLegalPerson } from '../../src/normalising/legal-person.ts';

it.each([
  'Bouwbedrijf Steen B.V.',
  'Bouwbedrijf Steen BV',
  'Bouwbedrijf Steen b.v. i.o.',
  'Zuivelhandel N.V.',
  'Coöperatie Veld U.A.',
  'Stichting Het Park',
  'Sportvereniging De Bal',
  'vereniging van eigenaars',
  'Gemeente Voorbeeld',
  'Acme GmbH',
])('%s is one', name => {
  expect(isLegalPerson(name)).toBe(true);
});

it.each([
  'Schildersbedrijf Kwast',
  'Vof De Bakker',
  'Maatschap Jansen',
  'Eenmanszaak Blom',
  'Jansen, B.V.',
  'W.A. Jansen',
  'Jansen W.A.',
  'B.V. Jansen',
  'Stichtingen',
  'Bavo',
])('%s is somebody, or may be', name => {
  expect(isLegalPerson(name)).toBe(false);
});

it('a desk is told by its mailbox', () => {
  expect(['info@x.example', 'Administratie@x.example', 'anna@x.example'].map(isDeskAddress)).toEqual([
    true,
    true,
    false,
  ]);
});
