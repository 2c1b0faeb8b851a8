// E-mail addresses and telephone numbers as matching reads them: the common ones told from their bytes, as if read as text.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnBuilder } from '../../../src/matching/columns/column.ts';
import { allTexts } from '../../../src/matching/columns/texts.ts';
import { emailsOf, readEmails, readPhones } from '../../../src/matching/features/contact-points.ts';
import type { MatchField } from '../../../src/matching/fields/field-words.ts';
import type { RawFields } from '../../../src/matching/fields/raw-fields.ts';

function rawOf(field: MatchField, texts: readonly string[]): RawFields {
  const builder = columnBuilder();
  for (const text of texts) builder.add(text);
  return { size: texts.length, columns: new Map([[field, [builder.build()]]]) };
}

const phoneOf = (text: string): string | undefined =>
  readPhones(rawOf('telephone', [text])).columns.flatMap(({ values }) => [...allTexts(values)])[0];

it.each([
  ['0612345678', '612345678'],
  ['+31 6-1234.5678', '612345678'],
  ['612345678.0', '612345678'],
  ['+31 (0)20 123 45 67', '201234567'],
  ['020-1234567 toestel 12', '201234567'],
  ['123456', '123456'],
  ['12345', undefined],
  ['0000000000', undefined],
])('telephone %s', (text, key) => {
  expect(phoneOf(text)).toBe(key);
});

it('a number is the same told from its bytes and read as text', () => {
  const sign = fc.constantFrom(...'0123456789 -./+');
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 18 }), signs => {
      const text = signs.join('');
      // White space before it changes nothing, but for how it is read.
      fc.pre(!/^\s|\s$/.test(text));
      expect(phoneOf(text)).toBe(phoneOf(`\u00a0${text}`));
    }),
  );
});

it('an address is the same told from its bytes and read as text, and so is what stands before its @', () => {
  const texts = [
    'jan@example.com',
    'jan.jansen+crm@example.com',
    'JAN.JANSEN@example.com',
    'jan.jansen@mail.example.com',
  ];
  const { columns, local } = readEmails(rawOf('email', texts));
  expect([...allTexts(columns[0]?.values ?? never())]).toEqual(texts.map(text => text.toLowerCase()));
  // Numbered by the first address that has it.
  expect([...(local?.codes ?? [])]).toEqual([-1, 1, 1, 1]);
});

function never(): never {
  throw new Error('no column');
}

it('local parts are equal as they would be if none were known', () => {
  const address = fc
    .tuple(
      fc.constantFrom('anna', 'anna+x', 'jan', 'piet', 'pieter', ''),
      fc.constantFrom('a.nl', 'b.nl', 'c.nl'),
    )
    .map(([local, domain]) => `${local}@${domain}`);
  fc.assert(
    fc.property(fc.uniqueArray(address, { minLength: 1, maxLength: 15 }), fc.nat(15), (all, known) => {
      const columnsOf = (texts: readonly string[]) => {
        const builder = columnBuilder();
        for (const text of texts) builder.add(text);
        return [builder.build()];
      };
      const { locals } = emailsOf(columnsOf(all));
      const earlier = emailsOf(columnsOf(all.slice(0, known))).locals;
      const later = emailsOf(columnsOf(all), earlier);
      expect(later.locals).toEqual(locals);
      expect(emailsOf(columnsOf(all.slice(0, known)), locals).locals).toEqual(earlier);
    }),
  );
});
