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

/** Record → who may be the same person. */
export type Twins = ReadonlyMap<number, Twin>;

const NO_TWIN: Twin = { uncertainTwinOn: null, isTwinKept: false };

/** A person, with the evidence. */
interface Known {
  readonly personKey: string;
  readonly evidence: PersonEvidence;
}

/** `livesOf` gathers the evidence of some persons. */
export function twinsOf(
  store: Store,
  policy: { readonly register: Register; readonly today: CivilDate; readonly people: Whose },
  livesOf: (personKeys: readonly string[]) => Iterable<Known>,
): Twins {
  const twins = new Map<number, Twin>();
  const pairs = [...uncertainPairs(store, policy.people)];
  if (pairs.length === 0) return twins;
  const looks = new Map<string, Twin>();
  const people = new Set(pairs.flatMap(([, personA, , personB]) => [personA, personB]));
  for (const { personKey, evidence } of livesOf([...people])) looks.set(personKey, asTwin(evidence, policy));
  const note = (recordId: number, other: string): void => {
    twins.set(recordId, together(twins.get(recordId) ?? NO_TWIN, looks.get(other) ?? NO_TWIN));
  };
  for (const [recordA, personA, recordB, personB] of pairs) {
    note(recordA, personB);
    note(recordB, personA);
  }
  return twins;
}

/** Of all records of a person, those of a legal person too. */
export function twinOf(records: readonly { readonly recordId: number }[], twins: Twins | null): Twin {
  let twin = NO_TWIN;
  if (twins === null || twins.size === 0) return twin;
  for (const { recordId } of records) {
    const own = twins.get(recordId);
    if (own !== undefined) twin = together(twin, own);
  }
  return twin;
}

function together(one: Twin, other: Twin): Twin {
  return {
    uncertainTwinOn: latest(one.uncertainTwinOn, other.uncertainTwinOn),
    isTwinKept: one.isTwinKept || other.isTwinKept,
  };
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
