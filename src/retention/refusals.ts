// What a person refused, over all sources: the ways the organisation may not approach them. Pure. (AVG 21(3), Tw 11.7.)

import type { Refusal } from '../model/consent.ts';
import type { ConsentEvidence, ConsentStatement } from '../model/person-evidence.ts';
import type { Register } from '../model/register.ts';

const NONE: readonly Refusal[] = [];

/**
 * Each once, in the order in which the sources say them. A refusal for a purpose that the register does not know may be meant
 * for any that rests on consent, and for no other.
 */
export function refusalsOf({ words, statements }: ConsentEvidence, register: Register): readonly Refusal[] {
  if (words.length === 0 && statements.length === 0) return NONE;
  const said = [
    ...words.flatMap(({ channel, isAllowed }) => (isAllowed ? NONE : [{ purposeId: null, channel }])),
    ...statements.flatMap(statement => (statement.isRefused ? stated(statement, register) : NONE)),
  ];
  if (said.length < 2) return said;
  return [...new Map(said.map(refusal => [JSON.stringify(refusal), refusal])).values()];
}

function stated(
  { purposeId, isPurposeKnown, channel }: ConsentStatement,
  { purposes }: Register,
): readonly Refusal[] {
  if (isPurposeKnown) return [{ purposeId, channel }];
  return purposes
    .filter(({ basis }) => basis.article === '6(1)(a)')
    .map(({ id }) => ({ purposeId: id, channel }));
}
