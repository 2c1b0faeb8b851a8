// What the user says of the columns: a field that takes several gets all of them, and notes are added to what was found.

import { expect, it } from 'vitest';
import { mapColumns, readUserMap } from '../../src/exchange/mapping.ts';

const HEADER = ['id', 'Achternaam', 'E-mail', 'Notities', 'Vak 1', 'Vak 2', 'Vrije tekst'];
const mappedTo = (field: string, ...pairs: readonly string[]): readonly string[] =>
  mapColumns(HEADER, readUserMap(pairs), 'x.csv')
    .columns.filter(column => column.field === field)
    .map(({ header }) => header);

it('columns of notes are added to those that were known', () => {
  expect(mappedTo('notes')).toEqual(['Notities', 'Vrije tekst']);
  expect(mappedTo('notes', 'notes=Vak 1', 'notes=Vak 2')).toEqual([
    'Notities',
    'Vak 1',
    'Vak 2',
    'Vrije tekst',
  ]);
});

it('another field has the columns that were named, and no others; one that takes one has the last', () => {
  expect(mappedTo('email', 'email=Vak 1')).toEqual(['Vak 1']);
  expect(mappedTo('email', 'email=Vak 1', 'email=Vak 2')).toEqual(['Vak 1', 'Vak 2']);
  expect(mappedTo('family_name', 'family_name=Vak 1', 'family_name=Vak 2')).toEqual(['Vak 2']);
});
