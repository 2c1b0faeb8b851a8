// Who a row is about in lists that name children and their parents.

import { describe, expect, it } from 'vitest';
import type { MatchField } from '../../../src/matching/fields/field-words.ts';
import { detectFields } from '../../../src/matching/fields/fields.ts';

/** `role: field field …`, a dash for a column that is left out and for a role that need not be said. */
function taken(headers: string, settled: ReadonlyMap<number, MatchField | null> = new Map()): string {
  const header = headers.split(', ');
  const sample = header.map(() => []);
  const { role, columns } = detectFields(header, sample, { entity: 'contact', settled });
  return `${role ?? '-'}: ${columns.map(({ field }) => field ?? '-').join(' ')}`;
}

describe('a list', () => {
  it.each<readonly [headers: string, said: string]>([
    [
      'Child First Name, Child Last Name, Parent First Name, Parent Email',
      'child: given_name family_name - -',
    ],
    [
      'Parent First Name, Parent Last Name, Parent Email, Parent Phone, Child First Name, Address',
      'child: - - - - given_name street',
    ],
    ['Voornaam kind, Geboortedatum kind, Naam ouder, Postcode', 'child: given_name birth_date - postal_code'],
    ['Naam leerling, Klas, Naam ouder 1, Naam ouder 2', 'child: formatted_name - - -'],
    ["Name of child, Child's date of birth, Name of mother", 'child: formatted_name birth_date -'],
    ['Child Name, Parent First Name, Parent DOB', 'parent: - given_name birth_date'],
    // A row for a family, of which the children are numbered.
    ['Parent First Name, Parent Email, Child 1 Name, Child 2 Name', 'parent: given_name email - -'],
    // A name without a role is whom the list is about.
    ['Voornaam, Achternaam, Naam ouder, Naam kind', '-: given_name family_name - -'],
    ['Student Name, Student Number, Grade', '-: formatted_name - -'],
    ['Naam leerling, Leerlingnummer, Nr. leerling', '-: formatted_name - -'],
  ])('%s', (headers, said) => {
    expect(taken(headers)).toBe(said);
  });

  it('is not named by a column that the caller leaves out', () => {
    const settled = new Map<number, MatchField | null>([[0, null]]);
    expect(taken('Naam, Voornaam kind, Naam ouder', settled)).toBe('child: - given_name -');
  });

  it('is of whom the caller says', () => {
    const settled = new Map<number, MatchField>([[1, 'formatted_name']]);
    expect(taken('Child Name, Parent Name, Parent Email', settled)).toBe('-: - formatted_name email');
  });
});
