// Which of two towns is where a person or an organisation has its address.

import { describe, expect, it } from 'vitest';
import type { MatchEntity } from '../../../src/matching/fields/entity.ts';
import type { MatchField } from '../../../src/matching/fields/field-words.ts';
import { detectFields } from '../../../src/matching/fields/fields.ts';

/** The columns that are taken for a town. */
function towns(entity: MatchEntity, headers: string, settled = new Map<number, MatchField>()): string {
  const header = headers.split(', ');
  const sample = header.map(() => []);
  const { columns } = detectFields(header, sample, { entity, settled });
  return columns.flatMap(({ header, field }) => (field === 'locality' ? [header] : [])).join(', ');
}

describe('the town of', () => {
  it.each<readonly [entity: MatchEntity, headers: string, said: string]>([
    ['contact', 'Naam, Vestigingsplaats, Straat, Postcode, Woonplaats', 'Woonplaats'],
    ['contact', 'Naam, Werk plaats, Plaats', 'Plaats'],
    ['contact', 'Naam, Vestigingsplaats', 'Vestigingsplaats'],
    ['contact', 'Naam, Vestigingsadres, Vestigingsplaats, Adres, Woonplaats', 'Vestigingsplaats, Woonplaats'],
    ['organisation', 'Bedrijf, Woonplaats, Straat, Huisnummer, Vestigingsplaats', 'Vestigingsplaats'],
  ])('%s: %s', (entity, headers, said) => {
    expect(towns(entity, headers)).toBe(said);
  });

  it('whom the caller names it for', () => {
    const settled = new Map<number, MatchField>([[1, 'locality']]);
    expect(towns('contact', 'Naam, Vestigingsplaats, Plaats', settled)).toBe('Vestigingsplaats, Plaats');
  });
});
