// The clock: the one place that asks what time it is.

import { type CivilDate, civilDateAt, type Instant } from '../model/calendar.ts';

export function now(): Instant {
  return `${new Date().toISOString().slice(0, 19)}Z` as Instant;
}

/** Now, or noon of the day that a command is told to judge as of. */
export function nowOn(day: CivilDate): Instant {
  return civilDateAt(now()) === day ? now() : (`${day}T12:00:00Z` as Instant);
}

/** Today in the Netherlands. */
export function today(): CivilDate {
  return civilDateAt(now());
}

/** An instant from milliseconds since 1970, such as a file time. */
export function instantFrom(milliseconds: number): Instant {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z` as Instant;
}

/** Seconds since 1970, as the time of a file is set. */
export function secondsAt(instant: Instant): number {
  return Date.parse(instant) / 1000;
}
