// Who objects to direct marketing is out of it from that day on, whatever else the register says of the purpose (AVG 21(3)).

import { expect, it } from 'vitest';
import type { CivilDate } from '../../src/model/calendar.ts';
import { NOTHING_KNOWN, type PersonEvidence } from '../../src/model/person-evidence.ts';
import { LAW_PACK } from '../../src/register/law-pack.ts';
import { loadRegister } from '../../src/register/load.ts';
import { decide } from '../../src/retention/decide.ts';

const day = (text: string): CivilDate => text as CivilDate;
const OBJECTED = day('2026-03-10');

function spanOf(purpose: string, consent: Partial<PersonEvidence['consent']>): readonly unknown[] {
  const { register } = loadRegister(
    `purposes:
  - id: een
    title: Een
    applies_when: { any: [{ record: true }] }
    retention: { after_end: P0D }
    ${purpose}
`,
    'register.yaml',
  );
  const evidence = {
    ...NOTHING_KNOWN,
    createdOn: day('2026-01-05'),
    consent: { ...NOTHING_KNOWN.consent, ...consent },
  };
  const { spans } = decide(evidence, { register, lawPack: LAW_PACK }, day('2026-03-20'));
  return spans.flatMap(({ isInForce, endsOn, endedBy }) => [isInForce, endsOn, endedBy]);
}

const MARKETING = 'basis: { article: 6(1)(f) }\n    channels: [email]';

it.each([
  ['marketing ends that day', MARKETING, { objectedOn: OBJECTED }, [false, OBJECTED, 'objected']],
  ['without an objection it goes on', MARKETING, {}, [true, null, null]],
  [
    'what was given before changes nothing',
    'basis: { article: 6(1)(a) }\n    channels: [email]',
    { objectedOn: OBJECTED, givenOn: day('2026-03-01') },
    [false, OBJECTED, 'objected'],
  ],
  [
    'a consent since then: which of both holds is for a person to say',
    'basis: { article: 6(1)(a) }\n    channels: [email]',
    { objectedOn: OBJECTED, givenOn: day('2026-03-15') },
    [false, null, 'objected'],
  ],
  [
    'a purpose that is no marketing goes on',
    'basis: { article: 6(1)(b) }',
    { objectedOn: OBJECTED },
    [true, null, null],
  ],
] as const)('%s', (_name, purpose, consent, expected) => {
  expect(spanOf(purpose, consent)).toEqual(expected);
});
