// applies_when: until when a purpose applies to a person. Any of its conditions is enough; the one that lasts longest counts.

import { addPeriod, type CivilDate, latestOf } from '../model/calendar.ts';
import type { EndReason } from '../model/lifecycle.ts';
import type { PersonEvidence } from '../model/person-evidence.ts';
import type { AppliesWhen, OpenType, Purpose, Register } from '../model/register.ts';
import { purposeOfLabel } from './label-purpose.ts';

/** How long a condition holds. */
export type Lasting =
  | { readonly kind: 'never' }
  | { readonly kind: 'always' }
  /** Last day, and what ended it; null: it ended on a day that is not known. */
  | { readonly kind: 'until'; readonly on: CivilDate | null; readonly by: EndReason };

const NEVER: Lasting = { kind: 'never' };
const ALWAYS: Lasting = { kind: 'always' };

export function appliesUntil(purpose: Purpose, evidence: PersonEvidence, register: Register): Lasting {
  let best = NEVER;
  for (const condition of purpose.appliesWhen) {
    const lasting = conditionUntil(condition, purpose, { evidence, register });
    if (lasting.kind === 'always') return lasting;
    if (outlasts(lasting, best)) best = lasting;
  }
  return best;
}

/** An end on an unknown day may be later than any known one. */
function outlasts(a: Lasting, b: Lasting): boolean {
  if (a.kind !== 'until') return false;
  if (b.kind !== 'until' || a.on === null) return true;
  return b.on !== null && a.on > b.on;
}

function conditionUntil(
  condition: AppliesWhen,
  purpose: Purpose,
  { evidence, register }: { readonly evidence: PersonEvidence; readonly register: Register },
): Lasting {
  if (condition.kind === 'record') return ALWAYS;
  if (condition.kind === 'label') return labelUntil(purpose, evidence, register);
  if (condition.kind === 'open') return openUntil(condition.types, evidence);
  if (condition.kind === 'record_type') return recordTypeUntil(condition.type, evidence);
  const last = latestOf(evidence.signals, ({ type, on }) => (type === condition.type ? on : null));
  return last === null
    ? NEVER
    : { kind: 'until', on: addPeriod(last, condition.within), by: 'signal_too_old' };
}

/** Who was a member applies until the import that no longer said so. */
function recordTypeUntil(wanted: string, { recordTypes, pastRecordTypes }: PersonEvidence): Lasting {
  if (recordTypes.some(type => same(type, wanted))) return ALWAYS;
  const past = pastRecordTypes.filter(({ type }) => same(type, wanted));
  if (past.length === 0) return NEVER;
  return { kind: 'until', on: latestOf(past, ({ endedOn }) => endedOn), by: 'type_ended' };
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function labelUntil(purpose: Purpose, { labels }: PersonEvidence, register: Register): Lasting {
  const own = labels.filter(
    ({ source, label }) => purposeOfLabel(register, source, label)?.id === purpose.id,
  );
  if (own.length === 0) return NEVER;
  if (own.some(({ endedOn }) => endedOn === null)) return ALWAYS;
  return { kind: 'until', on: latestOf(own, ({ endedOn }) => endedOn), by: 'label_ended' };
}

/** What does not say whether it is open has ended on a day that is not known: never the day it began. */
function openUntil(types: readonly OpenType[], { affairs }: PersonEvidence): Lasting {
  const own = affairs.filter(({ type }) => types.includes(type));
  if (own.length === 0) return NEVER;
  if (own.some(({ isOpen }) => isOpen === true)) return ALWAYS;
  const isDated = own.every(({ closedOn }) => closedOn !== null);
  return { kind: 'until', on: isDated ? latestOf(own, ({ closedOn }) => closedOn) : null, by: 'closed' };
}
