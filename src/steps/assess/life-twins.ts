// For somebody of whom a record may be another person's as well: what is known of that other. A missed match may not erase who
// is still there, so it rests on all evidence of the other, as their own decision does.

import { type CivilDate, latest } from '../../model/calendar.ts';
import type { PersonEvidence } from '../../model/person-evidence.ts';
import type { Register } from '../../model/register.ts';
import { LAW_PACK } from '../../register/law-pack.ts';
import { decide } from '../../retention/decide.ts';
import type { Whose } from '../../store/law/evidence.ts';
import { uncertainPairs } from '../../store/law/evidence-twins.ts';
import type { Store } from '../../store/open.ts';

/** All who may be the same person as somebody, together. */
export type Twin = Pick<PersonEvidence, 'uncertainTwinOn' | 'isTwinKept'>;

export const NO_TWIN: Twin = { uncertainTwinOn: null, isTwinKept: false };

/** A person, with the evidence. */
interface Known {
  readonly personKey: string;
  readonly evidence: PersonEvidence;
}

/** Person key → who may be the same person. `livesOf` gathers the evidence of some persons. */
export function twinsOf(
  store: Store,
  policy: { readonly register: Register; readonly today: CivilDate; readonly people: Whose },
  livesOf: (personKeys: readonly string[]) => Iterable<Known>,
): ReadonlyMap<string, Twin> {
  const twins = new Map<string, Twin>();
  const pairs = [...uncertainPairs(store, policy.people)];
  if (pairs.length === 0) return twins;
  const looks = new Map<string, Twin>();
  for (const { personKey, evidence } of livesOf([...new Set(pairs.flat())]))
    looks.set(personKey, asTwin(evidence, policy));
  const note = (personKey: string, other: string): void => {
    const [known, look] = [twins.get(personKey) ?? NO_TWIN, looks.get(other) ?? NO_TWIN];
    twins.set(personKey, {
      uncertainTwinOn: latest(known.uncertainTwinOn, look.uncertainTwinOn),
      isTwinKept: known.isTwinKept || look.isTwinKept,
    });
  };
  for (const [a, b] of pairs) {
    note(a, b);
    note(b, a);
  }
  return twins;
}

/** Nobody knows that the other may go: a purpose or its period runs, a date is unknown, or something stands in the way. */
function asTwin(
  evidence: PersonEvidence,
  { register, today }: { readonly register: Register; readonly today: CivilDate },
): Twin {
  const { state, spans, countedOn, blocker } = decide(evidence, { register, lawPack: LAW_PACK }, today);
  const isOver = state === 'retention_expired' || state === 'restricted' || spans.length === 0;
  const isUnsure = countedOn === null || evidence.hasUnreadableDate;
  return {
    uncertainTwinOn: countedOn,
    isTwinKept: !isOver || isUnsure || blocker !== null || evidence.holds.length > 0,
  };
}
