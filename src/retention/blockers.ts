// Blockers: what stands in the way of erasure although the period is over. Judged again when a plan is carried out.

import type { CivilDate } from '../model/calendar.ts';
import type { Blocker } from '../model/decision.ts';
import type { SideState } from '../model/lifecycle.ts';
import type { PersonEvidence } from '../model/person-evidence.ts';

/**
 * The weightiest one; null when nothing does. What ends on a day to come still runs. Holds are no blocker: they are scopes, per
 * system.
 */
export function blockerOf(
  { affairs, hasOpenRequest, isContested }: PersonEvidence,
  today: CivilDate,
): Blocker | null {
  if (hasOpenRequest) return 'request';
  if (isContested) return 'dispute';
  return (
    affairs
      .filter(({ isOpen, closedOn }) => isOpen === true || (closedOn !== null && closedOn >= today))
      .map(({ type }) => type)
      .sort()[0] ?? null
  );
}

/** What stands beside the state. */
export function sideStates({
  holds,
  hasOpenRequest,
  isDeceased,
  isContested,
}: PersonEvidence): readonly SideState[] {
  return [
    ...(holds.length > 0 ? (['held'] as const) : []),
    ...(hasOpenRequest ? (['request_open'] as const) : []),
    ...(isDeceased ? (['deceased'] as const) : []),
    ...(isContested ? (['contested'] as const) : []),
  ];
}
