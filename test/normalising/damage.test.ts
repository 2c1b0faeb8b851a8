// Mojibake and spreadsheet damage: undone only where one answer is possible.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeExcel } from '../../src/normalising/excel.ts';
import { judgeMojibake } from '../../src/normalising/mojibake.ts';
import { said } from '../support/verdict.ts';

it.each([
  ['CafÃ©', 'misread safe Café'],
  ['RenÃ©e', 'misread safe Renée'],
  ['ZoÃ«', 'misread safe Zoë'],
  ['FranÃ§ois', 'misread safe François'],
  ['Ã–ztÃ¼rk', 'misread safe Öztürk'],
  ['Åžahin', 'misread likely Şahin'],
  ['ÅžafaÄŸ', 'misread likely Şafağ'],
  ['â€œBakkerâ€\u009d', 'misread safe “Bakker”'],
  ['â‚¬ 10', 'misread safe € 10'],
  ['CafÃƒÂ©', 'misread safe Café'],
  ['voilÃ\u00a0', 'misread safe voilà'],
  ['Szabó', 'right'],
  ['Café', 'right'],
  ['São Paulo', 'right'],
  ['SÃO PAULO', 'right'],
  ['NÃO', 'right'],
  ['Ça va', 'right'],
  ['Ã', 'right'],
  ['Å’', 'misread likely Œ'],
  ['CafÃ© Jos\u00e9', 'right'],
  ['ReneÂ', 'right'],
  ['Jos\ufffd', 'lost'],
  ['Jos?phine', 'lost'],
  ['Ren??e', 'lost'],
  ['Wie?', 'right'],
  ['Wie? Ik', 'right'],
  ['山田', 'right'],
  ['', 'right'],
])('%j: %s', (text, want) => {
  expect(said(judgeMojibake(text))).toBe(want);
});

it('undoes exactly what a wrong reading did, for any text of European letters', () => {
  const readWrongly = (text: string): string => {
    const bytes = new TextEncoder().encode(text);
    return new TextDecoder('windows-1252').decode(bytes);
  };
  const letters = fc.constantFrom(...'abcXYZ éëïöüçñàèùâêîôßåøæÉÖÜÇŠšžłńśćęąőűğş');
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 20 }), text => {
      // Two letters side by side that happen to be bytes of UTF-8 (ÇŠ): no word of a European language.
      fc.pre(judgeMojibake(text) === null);
      const wrong = readWrongly(text);
      const verdict = judgeMojibake(wrong);
      if (wrong === text) expect(verdict).toBeNull();
      else expect(verdict?.to).toBe(text);
    }),
  );
});

it.each([
  ['#N/A', 'text', 'error'],
  ['#VERW!', 'phone', 'error'],
  ['#DEEL/0!', 'text', 'error'],
  ['######', 'text', 'too_narrow'],
  ['#', 'text', 'right'],
  ['#1', 'text', 'right'],
  ['3,1612E+10', 'phone', 'digits_lost'],
  ['1E+05', 'number', 'digits_lost'],
  ['3,1612345678E+10', 'phone', 'scientific likely 31612345678'],
  ['6.12345678E+08', 'phone', 'scientific likely 612345678'],
  ['612345678.0', 'phone', 'decimals safe 612345678'],
  ['12345678,00', 'number', 'decimals safe 12345678'],
  ['12.50', 'number', 'right'],
  ['1-6-2012', 'phone', 'date'],
  ['2012-06-01 00:00:00', 'phone', 'date'],
  ['12-mrt', 'phone', 'date'],
  ['06-12345678', 'phone', 'right'],
  ['12-jan', 'house_number', 'date likely 12-1'],
  ['1-dec', 'house_number', 'date likely 1-12'],
  ['jan-12', 'house_number', 'date likely 1-12'],
  ['12-a', 'house_number', 'right'],
  ['12 hs', 'house_number', 'right'],
  ['3 bis', 'house_number', 'right'],
  ['12 A', 'house_number', 'right'],
  ['1E', 'house_number', 'right'],
  ['2E+1', 'text', 'right'],
] as const)('%s as %s: %s', (text, kind, want) => {
  expect(said(judgeExcel(text, kind))).toBe(want);
});
