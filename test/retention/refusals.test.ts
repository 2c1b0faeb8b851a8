// What a person refused: by whom it was said does not matter, for which purpose does.

import { expect, it } from 'vitest';
import type { Channel } from '../../src/model/consent.ts';
import type { ChannelWord, ConsentStatement } from '../../src/model/person-evidence.ts';
import { NOTHING_KNOWN } from '../../src/model/person-evidence.ts';
import type { Purpose, Register } from '../../src/model/register.ts';
import { EXAMPLE_REGISTER } from '../../src/register/example.ts';
import { refusalsOf } from '../../src/retention/refusals.ts';

const [BLANK] = EXAMPLE_REGISTER.purposes as [Purpose];
const purpose = (id: string, article: Purpose['basis']['article']): Purpose => ({
  ...BLANK,
  ...{ id, basis: { ...BLANK.basis, article } },
});
const REGISTER: Register = {
  ...EXAMPLE_REGISTER,
  purposes: [purpose('nieuws', '6(1)(a)'), purpose('klant', '6(1)(f)'), purpose('enquete', '6(1)(a)')],
};

const word = (channel: Channel, isAllowed: boolean): ChannelWord => ({ channel, isAllowed, on: null });
const stated = (channel: Channel, own: Partial<ConsentStatement>): ConsentStatement => ({
  ...{ source: 'crm', purposeId: null, isPurposeKnown: true, channel, givenOn: null },
  ...{ isRefused: true, refusedOn: null, expiresOn: null, ...own },
});

it.each<
  readonly [
    string,
    readonly ChannelWord[],
    readonly ConsentStatement[],
    readonly (readonly [string | null, Channel])[],
  ]
>([
  ['nothing said', [], [], []],
  ['what is allowed is no refusal', [word('email', true)], [stated('email', { isRefused: false })], []],
  ['one no outweighs a yes', [word('email', true), word('email', false)], [], [[null, 'email']]],
  ['said twice, there once', [word('any', false), word('any', false)], [stated('any', {})], [[null, 'any']]],
  ['a purpose by name', [], [stated('email', { purposeId: 'klant' })], [['klant', 'email']]],
  [
    'a purpose that nobody knows',
    [],
    [stated('post', { isPurposeKnown: false })],
    [
      ['nieuws', 'post'],
      ['enquete', 'post'],
    ],
  ],
])('%s', (_name, words, statements, expected) => {
  const consent = { ...NOTHING_KNOWN.consent, words, statements };
  expect(refusalsOf(consent, REGISTER).map(({ purposeId, channel }) => [purposeId, channel])).toEqual(
    expected,
  );
});
