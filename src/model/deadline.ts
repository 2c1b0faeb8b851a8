// Deadlines for answering: one month from receipt, moved to a working day (AVG 12(3); Regulation 1182/71, article 3(4)).
// Only for answering; the end of a retention period is never moved.

import { addPeriod, type CivilDate, dayAfter, dayOfWeek, type Period } from './calendar.ts';

/** When a request must be answered. */
export interface Deadline {
  /** The plain date: the same day of the next month, or its last day. */
  readonly dueOn: CivilDate;
  /** `dueOn`, or the first working day after it. */
  readonly ultimateOn: CivilDate;
}

const MONTH = 'P1M' as Period;
/** AVG 12(3): extended by two further months, if told within the first. */
const EXTENDED = 'P3M' as Period;

/** One month from receipt; with two more when it was extended. */
export function answerDeadline(receivedOn: CivilDate, isExtended: boolean): Deadline {
  const dueOn = addPeriod(receivedOn, isExtended ? EXTENDED : MONTH);
  return { dueOn, ultimateOn: workingDayFrom(dueOn) };
}

/** That day, or the first working day after it. */
function workingDayFrom(date: CivilDate): CivilDate {
  let day = date;
  while (dayOfWeek(day) > 5 || isHoliday(day)) day = dayAfter(day);
  return day;
}

/**
 * Public holidays of the Netherlands on which no deadline falls (Algemene termijnenwet 3(1)). Good Friday and 5 May are
 * left out: not everybody has them off, and in doubt the early date holds (design retention.md, section 7).
 */
function isHoliday(date: CivilDate): boolean {
  return FIXED.has(date.slice(5)) || isKingsDay(date) || isAroundEaster(date);
}

const FIXED: ReadonlySet<string> = new Set(['01-01', '12-25', '12-26']);

/** 27 April since 2014; on the 26th when that is a Sunday, and then Saturday is free anyway. */
function isKingsDay(date: CivilDate): boolean {
  return date >= '2014' && date.slice(5) === '04-27' && dayOfWeek(date) !== 7;
}

/** Days after Easter Sunday: Easter Monday, Ascension Day, Whit Monday. */
const AFTER_EASTER: readonly Period[] = ['P1D', 'P39D', 'P50D'] as Period[];

function isAroundEaster(date: CivilDate): boolean {
  const easter = easterSunday(Number(date.slice(0, 4)));
  return AFTER_EASTER.some(days => addPeriod(easter, days) === date);
}

/** The Gregorian computus, by golden number, century and epact (Clavius 1603, as every textbook gives it). */
function easterSunday(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCenturies = Math.floor(century / 4);
  const moon = (19 * golden + century - leapCenturies - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const late = moon > 28 || (moon === 28 && golden > 10) ? 1 : 0;
  const fullMoon = addPeriod(`${year}-03-21` as CivilDate, `P${moon - late}D` as Period);
  return addPeriod(fullMoon, `P${7 - (dayOfWeek(fullMoon) % 7)}D` as Period);
}
