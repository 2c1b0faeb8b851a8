// Which purposes are in force for a person, until when, and how long after that they allow keeping. A purpose is in force
// while its applies_when holds and none of its ends_when came. (AVG 5(1)(b), 5(1)(e).)

import { addPeriod, type CivilDate, latest, latestOf } from '../model/calendar.ts';
import type { PurposeSpan } from '../model/decision.ts';
import type { EndReason } from '../model/lifecycle.ts';
import type { PersonEvidence } from '../model/person-evidence.ts';
import type { EndsWhen, Purpose, Register } from '../model/register.ts';
import { appliesUntil } from './applies.ts';
import { expiryOf, objectedOn, withdrawnOn } from './consent.ts';

/** An end. */
interface End {
  /** The last day of the purpose; null: it came, or will, on an unknown day. */
  readonly on: CivilDate | null;
  /** The last day on which the purpose surely is in force; null: it is not. */
  readonly through: CivilDate | null;
  readonly by: EndReason;
  readonly countedOn: CivilDate | null;
}

/** One span per purpose that covers the person, in the order of the register. */
export function purposeSpans(
  evidence: PersonEvidence,
  register: Register,
  { countedOn, today }: { readonly countedOn: CivilDate | null; readonly today: CivilDate },
): readonly PurposeSpan[] {
  const spans: PurposeSpan[] = [];
  for (const purpose of register.purposes) {
    const applies = appliesUntil(purpose, evidence, register);
    if (applies.kind === 'never') continue;
    const ends = endsOf(purpose, evidence, silenceStart(purpose, { evidence, register, countedOn }));
    if (applies.kind === 'until') ends.push(endOn(applies.on, applies.by, null));
    spans.push(spanOf(purpose, ends, today));
  }
  return spans;
}

/**
 * Silence cannot begin before the purpose did: consent that was given, or a label that was assigned, after the last signal
 * starts it anew; whatever else the purpose may apply by, for another way to have it never makes anybody due. A label that the
 * register does not map says nothing of a purpose.
 */
function silenceStart(
  purpose: Purpose,
  known: {
    readonly evidence: PersonEvidence;
    readonly register: Register;
    readonly countedOn: CivilDate | null;
  },
): CivilDate | null {
  const { evidence, register, countedOn } = known;
  const given = purpose.basis.article === '6(1)(a)' ? lastGivenOn(evidence) : null;
  if (!purpose.appliesWhen.some(({ kind }) => kind === 'label')) return latest(countedOn, given);
  const assigned = latestOf(evidence.labels, ({ source, label, assignedOn }) =>
    register.labels[source]?.[label] === purpose.id ? assignedOn : null,
  );
  return latest(countedOn, given, assigned);
}

/** For whatever purpose: a name that the register does not know may mean this one. */
function lastGivenOn({ consent: { givenOn: said, statements } }: PersonEvidence): CivilDate | null {
  return latest(
    said,
    latestOf(statements, statement => statement.givenOn),
  );
}

function endsOf(purpose: Purpose, evidence: PersonEvidence, silentSince: CivilDate | null): End[] {
  const ends: End[] = [];
  for (const when of purpose.endsWhen) {
    const end = endOf(when, purpose, { evidence, silentSince });
    if (end !== null) ends.push(end);
  }
  const objected = objectedOn(purpose, evidence.consent);
  if (objected !== undefined) ends.push(endOn(objected, 'objected', objected));
  return ends;
}

/** Null: this end did not come and no day of it is known. */
function endOf(
  end: EndsWhen,
  purpose: Purpose,
  { evidence, silentSince }: { readonly evidence: PersonEvidence; readonly silentSince: CivilDate | null },
): End | null {
  if (end.kind === 'no_signal_for') {
    const on = silentSince === null ? null : addPeriod(silentSince, end.period);
    return endOn(on, 'no_signal', silentSince);
  }
  if (end.kind === 'deceased') return evidence.isDeceased ? endOn(null, 'deceased', null) : null;
  if (end.kind === 'consent_expired') {
    const expiry = expiryOf(purpose, evidence.consent);
    return expiry === null ? null : { ...expiry, by: 'consent_expired' };
  }
  const on = withdrawnOn(purpose, evidence.consent);
  return on === undefined ? null : endOn(on, 'consent_withdrawn', on);
}

function endOn(on: CivilDate | null, by: EndReason, countedOn: CivilDate | null): End {
  return { on, through: on, by, countedOn };
}

/** The first end counts. One on an unknown day has come, no later than the first known one: that day is then the latest possible. */
function firstEnd(ends: readonly End[]): End | null {
  return ends.reduce<End | null>((best, end) => (best === null || isEarlier(end, best) ? end : best), null);
}

function isEarlier(a: End, b: End): boolean {
  if (a.on === null || b.on === null) return b.on === null && a.on !== null;
  return a.on < b.on;
}

function spanOf(purpose: Purpose, ends: readonly End[], today: CivilDate): PurposeSpan {
  const end = firstEnd(ends);
  const endsOn = end?.on ?? null;
  return {
    purpose,
    isInForce: ends.every(({ through }) => through !== null && today <= through),
    endsOn,
    endedBy: end?.by ?? null,
    countedOn: end?.countedOn ?? null,
    keptThrough: endsOn === null ? null : addPeriod(endsOn, purpose.retention.period),
  };
}
