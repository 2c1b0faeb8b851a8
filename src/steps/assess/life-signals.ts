// What happened between the organisation and one person, and whether the sources show them as active. Decides nothing.

import { latest } from '../../model/calendar.ts';
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

/** What runs or ran; nothing for an activity that never stands open. */
export function affairOf({ source, facts: [type, , isOpen, closedOn] }: Activity): readonly Affair[] {
  const open = OPEN_TYPES.find(known => known === type);
  return open === undefined
    ? NONE
    : [{ type: open, source, isOpen: isOpen === null ? null : isOpen === 1, closedOn }];
}

/** Inactive where some source says so and none says active. */
export function inactivityOf(
  records: readonly LifeRecord[],
  noticed: readonly NoticedRow[],
): Pick<PersonEvidence, 'isShownInactive' | 'inactiveSince'> {
  const flags = records.map(({ facts }) => facts[10]);
  const isShownInactive = flags.includes(0) && !flags.includes(1);
  const since = noticed.filter(row => row[2] === 'inactive').map(row => row[3]);
  return { isShownInactive, inactiveSince: isShownInactive ? latest(...since) : null };
}

const NONE: readonly never[] = [];
