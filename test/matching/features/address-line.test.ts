// Address lines of several countries: `street | postcode | place`, a dash for what is not there.

import { describe, expect, it } from 'vitest';
import { readAddressLine, readPlaceLine } from '../../../src/matching/features/address-line.ts';

const LINES: readonly (readonly [line: string, said: string])[] = [
  ['Dorpsstraat 12, 1234 AB Utrecht', 'Dorpsstraat 12 | 1234 AB | Utrecht'],
  ['Dorpsstraat 12a 1234AB  Bergen op Zoom', 'Dorpsstraat 12a | 1234AB | Bergen op Zoom'],
  ['Plein 1944 3, 6511 JA', 'Plein 1944 3 | 6511 JA | -'],
  ['2333 Kinden Ct, Parster City, NC 27158', '2333 Kinden Ct | 27158 | Parster City'],
  ['27 Elm Rd Oak Park IL 60302', '27 Elm Rd Oak Park | 60302 | -'],
  ['5 Bonney St, Villa 127, Adamstown NSW 2224', '5 Bonney St, Villa 127 | 2224 | Adamstown'],
  ['Hauptstr. 5, D-10115 Berlin', 'Hauptstr. 5 | 10115 | Berlin'],
  ['Dorpsstraat 12, NL-1234 AB Utrecht', 'Dorpsstraat 12 | 1234 AB | Utrecht'],
  ['Dorpsstraat 12, 1234 AB Utrecht, Nederland', 'Dorpsstraat 12 | 1234 AB | Utrecht'],
  ['Dorpsstraat 12, 1234 AB, Utrecht, The Netherlands', 'Dorpsstraat 12 | 1234 AB | Utrecht'],
  ['12 Main St, Troy, NC 27158, USA', '12 Main St | 27158 | Troy'],
  ['Dorpsstraat 12, Utrecht, Nederland', 'Dorpsstraat 12 | - | Utrecht'],
  ['Kerkstraat 1, 9000 Gent', 'Kerkstraat 1 | 9000 | Gent'],
  ['10 High Street, Leeds, LS1 1AA', '10 High Street | LS1 1AA | Leeds'],
  ['Dorpsstraat 12', 'Dorpsstraat 12 | - | -'],
  ['Dorpsstraat 12 b, Bergen op Zoom', 'Dorpsstraat 12 b | - | Bergen op Zoom'],
  ['2613 MP Delft', '- | 2613 MP | Delft'],
  ['4900 SE Main St', '4900 SE Main St | - | -'],
  ['1419 W. Carroll', '1419 W. Carroll | - | -'],
  ['Suite 5, Main Street', 'Suite 5, Main Street | - | -'],
  ['12 High Street, Flat B', '12 High Street, Flat B | - | -'],
  ['12345 Main Street', '12345 Main Street | - | -'],
  ['Plein 1944', 'Plein 1944 | - | -'],
  ['Rue du 4 septembre 1870', 'Rue du 4 septembre 1870 | - | -'],
  ['12 NW 18th', '12 NW 18th | - | -'],
  ['12 W18th', '12 W18th | - | -'],
  ['1832 W 18th St', '1832 W 18th St | - | -'],
];

const PLACES: typeof LINES = [
  ['1234 AB Utrecht', '1234 AB | Utrecht'],
  ['Chicago, IL 60601-1234', '60601-1234 | Chicago'],
  ['73750 Holmarburg', '73750 | Holmarburg'],
  ['York YO1 7HH', 'YO1 7HH | York'],
  ['YO1 7HH', 'YO1 7HH | -'],
  ['Bergen op Zoom', '- | Bergen op Zoom'],
  ['Dorpsstraat 12, 1234 AB Utrecht', '- | Dorpsstraat 12, 1234 AB Utrecht'],
];

describe('readPlaceLine', () => {
  it.each(PLACES)('%s', (line, said) => {
    const { postcode, locality } = readPlaceLine(line);
    expect([postcode, locality].map(part => part || '-').join(' | ')).toBe(said);
  });
});

describe('readAddressLine', () => {
  it.each(LINES)('%s', (line, said) => {
    const { street, place } = readAddressLine(line);
    const { postcode, locality } = readPlaceLine(place ?? '');
    expect([street, postcode, locality].map(part => part || '-').join(' | ')).toBe(said);
  });
});
