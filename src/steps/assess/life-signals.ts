// What happened between the organisation and one person, and whether the sources show them as active. Decides nothing.

import { latestOf } from '../../model/calendar.ts';
import type { Affair, PersonEvidence, Signal } from '../../model/person-evidence.ts';
import { OPEN_TYPES } from '../../model/register.ts';
import type { NoticedRow } from '../../store/law/evidence.ts';
import type { Activity } from './life-lists.ts';
import type { LifeRecord } from './life-records.ts';

/** What counts as contact, of records and of activities; the register says which of it matters. */
export function signalsOf(
  records: readonly LifeRecord[],
  activities: readonly Activity[],
): readonly Signal[] {
  const signals: Signal[] = [];
  for (const { facts, source } of records)
    for (const [type, on] of facts[4]) signals.push({ type, source, on });
  for (const { source, facts } of activities) {
    const [type, on] = facts;
    if (on !== null && type !== 'deal') signals.push({ type, source, on });
  }
  return signals;
}

/** What runs or ran, leaving out what never stands open. */
export function affairsOf(activities: readonly Activity[]): readonly Affair[] {
  const affairs: Affair[] = [];
  for (const { source, facts } of activities) {
    const [type, , isOpen, closedOn, statusUnread] = facts;
    const open = OPEN_TYPES.find(known => known === type);
    if (open === undefined) continue;
    const isAssumed = statusUnread === 1;
    const isNow = isAssumed || (isOpen === null ? null : isOpen === 1);
    affairs.push({ type: open, source, isOpen: isNow, isAssumed, closedOn });
  }
  return affairs;
}

/** Inactive where some source says so and none says active. */
export function inactivityOf(
  records: readonly LifeRecord[],
  noticed: readonly NoticedRow[],
): Pick<PersonEvidence, 'isShownInactive' | 'inactiveSince'> {
  const isShownInactive =
    records.some(({ facts }) => facts[10] === 0) && !records.some(({ facts }) => facts[10] === 1);
  const since = isShownInactive ? latestOf(noticed, row => (row[2] === 'inactive' ? row[3] : null)) : null;
  return { isShownInactive, inactiveSince: since };
}
