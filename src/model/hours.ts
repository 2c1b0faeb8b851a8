// Hours between moments, and after one. May not ask the clock.

import { Temporal } from 'temporal-polyfill';
import { CIVIL_ZONE, type Instant } from './calendar.ts';

/** Whole and part hours from one instant to another; negative when the second is earlier. */
export function hoursBetween(from: Instant, to: Instant): number {
  return Temporal.Instant.from(to).since(Temporal.Instant.from(from)).total('hours');
}

const CIVIL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * So many hours after a civil time, `YYYY-MM-DDThh:mm` in the Netherlands, as the clock on the wall has it then: a night in which it is
 * changed is an hour longer or shorter. Null when it is no such time.
 */
export function hoursAfter(time: string, hours: number): string | null {
  if (!CIVIL_TIME.test(time)) return null;
  try {
    const from = Temporal.PlainDateTime.from(time, { overflow: 'reject' }).toZonedDateTime(CIVIL_ZONE);
    return from.add({ hours }).toPlainDateTime().toString({ smallestUnit: 'minute' });
  } catch {
    return null;
  }
}
