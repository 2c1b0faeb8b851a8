// What is found in single texts, how certain it is, and what must always hold.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../src/detection/detect.ts';
import type { Detection } from '../../src/model/detection.ts';

const said = (text: string): string =>
  [...DETECTORS.numbers(text), ...DETECTORS.categories(text), ...DETECTORS.judgements(text)]
    .concat(DETECTORS.socialLinks(text))
    .map(({ what, certainty }) => `${what} ${certainty}`)
    .sort()
    .join(', ');

it.each([
  ['BSN 999900018', 'bsn certain'],
  ['999900018 (bsn)', 'bsn certain'],
  ['BSN999900018', 'bsn certain'],
  ['sofinummer: 9999.00.018', 'bsn certain'],
  ['999900018', 'bsn possible'],
  ['order 999900018', ''],
  ['BSN 999900019', ''],
  ['NL999900018B01', ''],
  ['99990001812', ''],
  ['NL91\u00a0ABNA\u00a00417\u00a01643\u00a000', 'iban certain'],
  ['BSN 9999\u202f00\u202f018', 'bsn certain'],
  ['NL91\u200bABNA0417164300', 'iban certain'],
  ['4111\u00a01111\u00a01111\u00a01111', 'card certain'],
  ['card 4111111111111111', 'card certain'],
  ['4111 1111 1111 1111 12/27', 'card certain'],
  ['4111111111111111', 'card likely'],
  ['barcode 4111111111111111', 'card possible'],
  ['4111 1111 1111 1112', ''],
  ['3782 822463 10005', 'card certain'],
  ['NL91ABNA0417164300', 'iban certain'],
  ['nl91 abna 0417 1643 00 op naam', 'iban certain'],
  ['NL91 ABNA 0417 1643 001', ''],
  ['NL92ABNA0417164300', ''],
  ['paspoort XR1001R58', 'passport certain'],
  ['paspoort XR 1001R5 8', 'passport certain'],
  ['paspoort verloopt 12-03-2027', ''],
  ['rijbewijs 5123456789', 'driving_licence likely'],
  ['rijbewijs sinds 12-03-2015', ''],
  ['rijbewijs gehaald, bellen op 06 12345678', ''],
  ['driving licence seen, phone 07700 900123', ''],
  ['identiteitskaart mee, afspraak 12 03 2027', ''],
  ['paspoort verlopen. Offertenummer 20241187', ''],
  ['legitimatie gezien. Klantnummer 4471882', ''],
  ['paspoort klant: XR1001R58, tel 06 12345678', 'passport certain'],
])('numbers: %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

it.each([
  ['Heeft DIABETES.', 'health certain'],
  ['geen diabetes', 'health certain'],
  ['Diabetes Fonds Nederland', ''],
  ['heeft diabetes, Bakker BV belt terug', 'health certain'],
  ['knieklachten', 'health certain'],
  ['klachten over de factuur', 'health possible'],
  ['coöperatie', ''],
  ['zoon is autistisch en homo', 'health certain, sex_life certain'],
  ['lid van een vakbond', 'union certain'],
  ['lid. Vakbond belde', 'union possible'],
  ['aangifte btw', ''],
  ['aangifte', 'criminal possible'],
  ['witte was', ''],
  ['jan@homo.example.com', ''],
  ['zeurkous', 'judgement certain'],
  ['Mevrouw van den Bisschop belde', ''],
  ['MW ZWANGER, BELT TERUG', 'health certain'],
  ['dia\u00adbetes', 'health certain'],
  ['Mevrouw van den Bisschop belt', ''],
  ['Dhr. Kwast, mr Monk', ''],
  ['is bisschop', 'religion certain'],
  ['Denk er aan', ''],
  ['stemt Denk', 'politics certain'],
  ['is lid van Volt', 'politics certain'],
  ['lid, voor 230 volt', ''],
  ['Engineer is coming out on Friday', ''],
  ['coming out as gay', 'sex_life certain'],
  ['woning vrijgekomen', ''],
  ['uit de gevangenis vrijgekomen', 'criminal certain'],
  ['de deur is zwart', ''],
  ['hij is zwart', 'ethnicity certain'],
  ['hond is ziek', ''],
  ['is ziek', 'health likely'],
])('words: %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

it.each([
  ['linkedin.com/in/voorbeeld', 'social_link certain'],
  ['https://nl.linkedin.com/in/voorbeeld?x=1', 'social_link certain'],
  ['linkedin.com/company/voorbeeld', ''],
  ['www.facebook.com/voorbeeld.7', 'social_link certain'],
  ['netflix.com/voorbeeld', ''],
  ['insta: @voorbeeld', 'social_link likely'],
  ['mail via twitter naar jan@example.com', ''],
])('links: %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

describe('headers', () => {
  it.each([
    ['BSN', 'bsn'],
    ['Burger Service Nummer', ''],
    ['burgerservicenummer__c', 'bsn'],
    ['DietaryRequirements', 'health'],
    ['Linkedin_URL', 'social_link'],
    ['Voornaam', ''],
    ['', ''],
  ])('%s', (header, expected) => {
    expect(
      DETECTORS.headers(header)
        .map(({ what }) => what)
        .join(),
    ).toBe(expected);
  });
});

it('any text: no fault, and each class once', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 })),
      text => {
        for (const look of Object.values(DETECTORS)) {
          const found = look(text).map((one: Detection) => one.what);
          expect(new Set(found).size).toBe(found.length);
        }
      },
    ),
  );
});

it('what stands around a finding does not hide it', () => {
  const around = fc.string({ unit: fc.constantFrom(...'abcxyz .,;:()\n0'), maxLength: 60 });
  fc.assert(
    fc.property(around, around, (before, after) => {
      expect(said(`${before}\n heeft diabetes \n${after}`)).toContain('health certain');
      expect(said(`${before}\nIBAN NL91ABNA0417164300\n${after}`)).toContain('iban certain');
    }),
  );
});
