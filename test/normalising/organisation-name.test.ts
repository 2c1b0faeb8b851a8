// Names of organisations taken apart: words, legal form, qualifiers, branch.

import { describe, expect, it } from 'vitest';
import { organisationName } from '../../src/normalising/organisation-name.ts';

describe('any word is a word', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])('%s', word => {
    const { core } = organisationName(`${word} weekly`);
    expect(core.every(one => typeof one === 'string')).toBe(true);
    expect(core).toContain('weekly');
  });
});

describe('a name taken apart', () => {
  it.each([
    ['Oostrik B.V.', 'oostrik', 'bv'],
    ["N.V. Oostrik' Gloeilampenfabrieken", 'oostrik gloeilampenfabrieken', 'nv'],
    ['Oostrik N.V. Naamlooze Vennootschap', 'oostrik', 'nv'],
    ['Besloten Vennootschap Oostrik', 'oostrik', 'bv'],
    ['AS Oostrik', 'as oostrik', null],
    ['B.V.', 'bv', null],
    ['Koninklijke Oostrik N.V.', 'oostrik', 'nv'],
    ['Koninlijke Oostrik', 'oostrik', null],
    ['Kon. Ned. Mij. Oostrik', 'nederland maatschappij oostrik', null],
    ['Konijnenberg Oostrik', 'konijnenberg oostrik', null],
    ['Oostrik v.d. Meer', 'oostrik meer', null],
    ['Oostrik Fonds I B.V.', 'oostrik fonds i', 'bv'],
    ['OOSTRIK FONDS I BV', 'oostrik fonds i', 'bv'],
    ['B.V. J.A.M. Oostrik', 'jam oostrik', 'bv'],
    ['J. A. M. Oostrik B.V.', 'jam oostrik', 'bv'],
    ['A. van Oostrik Beheer', 'a oostrik beheer', null],
    ['L.A. van der Oostrik', 'la oostrik', null],
    ['A Beautiful Oostrik', 'beautiful oostrik', null],
    ['Coöperatie Oostrik U.A.', 'oostrik', 'ua'],
    ['Oostrik Fonds II Coöperatief U.A.', 'oostrik fonds ii', 'ua'],
    ['Stichting Oostrik', 'oostrik', 'stichting'],
    ['Oostrik, Stichting', 'oostrik', 'stichting'],
    ['St. Oostrik', 'oostrik', null],
    ['Oostrik S.A.', 'oostrik', 'sa'],
    ['Oostrik GmbH & Co. KG', 'oostrik', 'kg'],
    ['Oostrik Houdstermij. (Netherlands) BV', 'oostrik houdstermaatschappij nederland', 'bv'],
    ['Inst. of Sci., Oostrik Labs', 'institute science oostrik laboratory', null],
    ['ดีแล้ว Oostrik', 'ดีแล้ว oostrik', null],
  ])('%s', (text, core, form) => {
    const found = organisationName(text);
    expect({ core: found.core.join(' '), form: found.form }).toEqual({ core, form });
  });

  it.each([
    ['Department of Metal, Oostrik University, Drenkum', [0, 0, 1, 1, 2]],
    ['Oostrik Metaal (Drenkum)', [0, 0, 1]],
    ['Oostrik Metaal', [0, 0]],
    ['Oostrik Beheer B.V. h.o.d.n. Metaal Drenkum', [0, 0, 1, 1]],
    ['Oostrik v/h Drenkum', [0, 1]],
    ['Oostrik Metaal te Drenkum', [0, 0, 1]],
    ['Oostrik Metaal B.V. Drenkum', [0, 0, 1]],
    ['Oostrik Metaal B.V.', [0, 0]],
    ['B.V. Oostrik Metaal', [0, 0]],
  ])('in parts: %s', (text, parts) => {
    const places = organisationName(text).parts;
    expect(places.map(part => [...new Set(places)].indexOf(part))).toEqual(parts);
  });

  it('tells a part in brackets, but where it stands behind a legal form', () => {
    expect(organisationName('Oostrik (Drenkum) Metaal').parts).toEqual([0, -1, 2]);
    expect(organisationName('Oostrik Metaal B.V. (Drenkum)').parts.at(-1)).toBeGreaterThan(0);
  });

  it.each([
    ['J.A.M. Oostrik', ['jam']],
    ['J. Oostrik', ['j']],
    ['A van Oostrik', ['a']],
    ['Oostrik Holding B', []],
    ['JAM Oostrik', []],
  ])('knows letters from words: %s', (text, initials) => {
    expect(organisationName(text).initials).toEqual(initials);
  });

  it.each([
    ['Oostrik Fonds I', ['i']],
    ['Oostrik Fonds XXVIII', ['xxviii']],
    ['Oostrik Holding B', ['b']],
    ['Oostrik Mix', []],
  ])('knows numbers and letters that tell: %s', (text, branch) => {
    expect(organisationName(text).branch).toEqual(branch);
  });

  it('keeps the words before surnames apart', () => {
    expect(organisationName('Metaal van der Oostrik').particles).toEqual(['van', 'der']);
    expect(organisationName('Metaal v/d Oostrik').particles).toEqual(['vd']);
    expect(organisationName('Metaal v.d. Oostrik').particles).toEqual(['vd']);
    expect(organisationName('van den Oostrik Den Haag').particles).toEqual(['van', 'den']);
  });
});

it('looks at the first hundred words of a cell that is no name', () => {
  const words = Array.from({ length: 3000 }, (_, at) => `woord${at}x`);
  expect(organisationName(words.join(' ')).core).toEqual(words.slice(0, 100));
  expect(organisationName('bv '.repeat(3000)).form).toBe('bv');
});
