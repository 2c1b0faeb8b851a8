// Names in capitals and in small letters: how they are written, what must stay, and where nobody can tell.

import { describe, expect, it } from 'vitest';
import { judgeNameCase, type NameCells } from '../../src/normalising/name-case.ts';
import { said } from '../support/verdict.ts';

const NONE: NameCells = {
  given_name: null,
  initials: null,
  name_infix: null,
  family_name: null,
  formatted_name: null,
  organisation_name: null,
  country: 'NL',
};

function judged(name: Partial<NameCells>): readonly string[] {
  return judgeNameCase({ ...NONE, ...name }).map(({ field, verdict }) => `${field}: ${said(verdict)}`);
}

describe('a surname beside a first name', () => {
  it.each([
    ['DE VRIES', 'upper likely de Vries'],
    ['de vries', 'lower likely de Vries'],
    ['VAN DEN BERG-DE VRIES', 'upper likely van den Berg-de Vries'],
    ["VAN 'T HOF", "upper likely van 't Hof"],
    ["'S GRAVENMADE", "upper likely 's Gravenmade"],
    ['IJSSELSTEIN', 'upper likely IJsselstein'],
    ['ijsselstein', 'lower likely IJsselstein'],
    ["O'BRIEN", "upper likely O'Brien"],
    ['MCDONALD', 'upper likely McDonald'],
    ['MACDONALD', 'upper'],
    ["D'ARTAGNAN", 'upper'],
    ['EL AMRANI', 'upper'],
    ['DI MARCO', 'upper'],
    ['DEN UYL', 'upper likely den Uyl'],
    ['JANSEN II', 'upper likely Jansen II'],
    ['ÖZTÜRK', 'upper likely Öztürk'],
    ['YILDIZİ', 'upper'],
    ['Jansen', null],
    ['de Vries', null],
    ['De Vries', null],
    ['McDonald', null],
    ['van', null],
    ['VOS', null],
    ['VDB', null],
    ['X', null],
    ['A.B.', null],
    ['STICHTING HULP', null],
    ['GROEP 7', null],
    ['onbekend', null],
    ['山田', null],
  ])('%s', (family, want) => {
    expect(judged({ given_name: 'Jan', family_name: family })).toEqual(
      want === null ? [] : [`family_name: ${want}`],
    );
  });
});

describe('a first name', () => {
  it.each([
    ['MARIA', 'Jansen', 'upper likely Maria'],
    ['anne-marie', 'Jansen', 'lower likely Anne-Marie'],
    ['jan willem', 'Jansen', 'lower likely Jan Willem'],
    ['JAN', 'Jansen', null],
    ['BO', 'JANSEN', null],
    ['JP', 'Jansen', null],
    ['J.P.', 'Jansen', null],
    ['Jan', 'Jansen', null],
    ['LaToya', 'Jansen', null],
  ])('%s %s', (given, family, want) => {
    const found = judged({ given_name: given, family_name: family }).filter(line => line.startsWith('given'));
    expect(found).toEqual(want === null ? [] : [`given_name: ${want}`]);
  });

  it('short capitals are a name beside a surname in capitals', () => {
    expect(judged({ given_name: 'JAN', family_name: 'DE VRIES' })).toEqual([
      'given_name: upper likely Jan',
      'family_name: upper likely de Vries',
    ]);
    expect(judged({ given_name: 'MARIA', family_name: 'VOS' })).toHaveLength(2);
  });
});

it.each([
  [{ given_name: 'Jan', name_infix: 'VAN DER', family_name: 'Berg' }, ['name_infix: upper likely van der']],
  [{ given_name: 'Jan', name_infix: 'van der', family_name: 'Berg' }, []],
  [{ given_name: 'Jan', family_name: 'DE VRIES', country: 'BE' }, ['family_name: upper']],
  [{ family_name: 'ANWB' }, []],
  [{ formatted_name: 'JAN DE VRIES' }, ['formatted_name: upper likely Jan de Vries']],
  [{ formatted_name: 'jan de vries' }, ['formatted_name: lower likely Jan de Vries']],
  [{ formatted_name: 'DE VRIES JAN' }, ['formatted_name: upper']],
  [{ formatted_name: 'KPMG' }, []],
  [{ formatted_name: 'VOORBEELD BV' }, []],
  [{ formatted_name: 'VOORBEELD ZAAK', organisation_name: 'VOORBEELD ZAAK' }, []],
  [{ given_name: 'Jan', family_name: 'Vries', formatted_name: 'JAN VRIES' }, []],
])('%j', (name, want) => {
  expect(judged(name)).toEqual(want);
});
