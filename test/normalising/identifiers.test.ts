// IBAN, KvK and VAT numbers. Examples: the SWIFT registry's own (IBAN), the tax services' and made-up ones.

import { describe, expect, it } from 'vitest';
import { judgeIban } from '../../src/normalising/iban-check.ts';
import { judgeKvk } from '../../src/normalising/kvk-check.ts';
import { judgeVat } from '../../src/normalising/vat-check.ts';
import { said } from '../support/verdict.ts';

describe('IBAN', () => {
  it.each([
    'NL91 ABNA 0417 1643 00',
    'nl91abna0417164300',
    'IBAN: NL91ABNA0417164300',
    'BE68 5390 0754 7034',
    'DE89 3704 0044 0532 0130 00',
    'FR14 2004 1010 0505 0001 3M02 606',
    'GB29 NWBK 6016 1331 9268 19',
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
    'NO93 8601 1117 947',
    'LC55 HEMM 0001 0001 0012 0012 0002 3015',
    'TR33 0006 1005 1978 6457 8413 26',
    'PL61 1090 1014 0000 0712 1981 2874',
    'BR18 0036 0305 0000 1000 9795 493C 1',
    'UA21 3223 1300 0002 6007 2335 6600 1',
    'EG38 0019 0005 0000 0000 2631 8000 2',
    'NL** **** **** **43 00',
  ])('%s is right', text => {
    expect(judgeIban(text)).toBeNull();
  });

  it.each([
    ['NL92ABNA0417164300', 'check'],
    ['NL91ABNA0417164301', 'check'],
    ['NL91ABNA041716430', 'length'],
    ['NL91ABNA04171643000', 'length'],
    ['NL910417164300ABNA', 'form'],
    ['NL91ABNAO4I7164300', 'look_alike likely NL91ABNA0417164300'],
    ['BE68539007547O34', 'look_alike likely BE68539007547034'],
    ['XX91ABNA0417164300', 'country'],
    ['417164300', 'not_iban'],
    ['P1234567', 'not_iban'],
    ['ABNANL2A', 'not_iban'],
  ])('%s: %s', (text, want) => {
    expect(said(judgeIban(text))).toBe(want);
  });
});

it.each([
  ['12345678', 'NL', 'right'],
  ['01234567', 'NL', 'right'],
  ['KvK 12.345.678', 'NL', 'right'],
  ['KvK-nummer: 12345678', 'NL', 'right'],
  ['1234567', 'NL', 'zero_lost likely 01234567'],
  ['123456780000', 'NL', 'branch likely 12345678'],
  ['000012345678', 'NL', 'branch'],
  ['123456782', 'NL', 'rsin'],
  ['123456', 'NL', 'form'],
  ['1234567890', 'NL', 'form'],
  ['in oprichting', 'NL', 'form'],
  ['11111111', 'NL', 'repeated'],
  ['BE0123456789', 'NL', 'right'],
  ['HRB 12345', 'NL', 'right'],
  ['1,2346E+07', 'NL', 'right'],
  ['12345678.0', 'NL', 'right'],
  ['0123456789', 'BE', 'right'],
])('KvK %s in %s: %s', (text, country, want) => {
  expect(said(judgeKvk(text, country))).toBe(want);
});

it.each([
  ['NL004495445B01', 'NL', 'right'],
  ['004495445B01', 'NL', 'right'],
  ['NL 0044.95.445.B.01', 'NL', 'right'],
  ['NL000099998B57', 'NL', 'right'],
  ['NL123456789B90', 'NL', 'check'],
  ['NL004495446B01', 'NL', 'check'],
  ['NL004495445B1', 'NL', 'form'],
  ['12345678', 'NL', 'form'],
  ['BTW-nummer: NL004495445B01', 'BE', 'right'],
  ['BE0428759497', 'NL', 'right'],
  ['0428.759.497', 'BE', 'right'],
  ['0428759497', 'NL', 'right'],
  ['BE0428759498', 'NL', 'check'],
  ['BE428759497', 'BE', 'zero_lost likely BE0428759497'],
  ['DE136695976', 'NL', 'right'],
  ['DE136695977', 'NL', 'check'],
  ['FR40303265045', 'NL', 'right'],
  ['FR41303265045', 'NL', 'check'],
  ['FRK7399859412', 'NL', 'right'],
  ['LU15027442', 'NL', 'right'],
  ['LU15027443', 'NL', 'check'],
  ['ATU13585627', 'NL', 'right'],
  ['ATU13585626', 'NL', 'check'],
  ['IT00743110157', 'NL', 'right'],
  ['IT00743110158', 'NL', 'check'],
  ['DK13585628', 'NL', 'right'],
  ['DK13585627', 'NL', 'check'],
  ['PL8567346215', 'NL', 'right'],
  ['PL8567346216', 'NL', 'check'],
  ['FI20774740', 'NL', 'right'],
  ['FI20774741', 'NL', 'check'],
  ['SE123456789701', 'NL', 'right'],
  ['SE123456789101', 'NL', 'check'],
  ['PT501964843', 'NL', 'right'],
  ['PT501964842', 'NL', 'check'],
  ['GB980780684', 'NL', 'right'],
  ['GB802311781', 'NL', 'check'],
  ['HR33392005961', 'NL', 'right'],
  ['SK2022749619', 'NL', 'right'],
  ['CHE107787577', 'CH', 'right'],
  ['US12-3456789', 'US', 'right'],
  ['1,2E+09', 'NL', 'right'],
  ['particulier', 'NL', 'form'],
])('VAT %s in %s: %s', (text, country, want) => {
  expect(said(judgeVat(text, country))).toBe(want);
});
