// Floors: what a statute keeps, counted from evidence of this person. What still runs has not started its period (AWR 52(4)),
// and evidence without a date keeps until somebody finds the date.

import { addPeriod, type CivilDate, latest, latestOf, type Period } from '../model/calendar.ts';
import type { FloorSpan } from '../model/decision.ts';
import { lawOn } from '../model/law-pack.ts';
import type { PersonEvidence } from '../model/person-evidence.ts';
import type { Floor, FloorAnchor } from '../model/register.ts';
import { addPeriodToYearEnd, CALENDAR_YEAR_END, type YearEnd } from '../model/year-end.ts';
import type { Policy } from './policy.ts';

/** The floors of the register that have evidence in this person. */
export function floorSpans(evidence: PersonEvidence, policy: Policy, today: CivilDate): readonly FloorSpan[] {
  const spans: FloorSpan[] = [];
  for (const floor of policy.register.floors) {
    if (!hasEvidence(floor, evidence)) continue;
    const countedOn = isRunning(floor, evidence) ? null : countedFor(floor, evidence);
    const through = countedOn === null ? null : keptThrough(floor, countedOn, { policy, today });
    spans.push({ floor, countedOn, keptThrough: through });
  }
  return spans;
}

function hasEvidence({ evidence: { source, entity, type } }: Floor, person: PersonEvidence): boolean {
  if (entity === 'contact' || type === null) return person.sources.includes(source);
  return (
    person.signals.some(signal => signal.source === source && signal.type === type) ||
    person.affairs.some(affair => affair.source === source && affair.type === type)
  );
}

function isRunning({ evidence: { source, type } }: Floor, { affairs }: PersonEvidence): boolean {
  return affairs.some(affair => affair.source === source && affair.type === type && affair.isOpen === true);
}

/** The latest date of the kind the floor counts from: of its own source, of what was closed later too. */
function countedFor({ of, evidence: { source } }: Floor, person: PersonEvidence): CivilDate | null {
  if (of === 'created') return person.createdOn;
  return latest(
    latestOf(person.signals, signal => (signal.source === source && signal.type === of ? signal.on : null)),
    latestOf(person.affairs, one => (one.source === source && one.type === of ? one.closedOn : null)),
  );
}

/** The longer of what the register says and what the law says on that day: a floor is never shortened by a register. */
function keptThrough(
  floor: Floor,
  countedOn: CivilDate,
  { policy: { register, lawPack }, today }: { readonly policy: Policy; readonly today: CivilDate },
): CivilDate {
  const fiscalYearEnd = register.controller?.fiscalYearEnd ?? CALENDAR_YEAR_END;
  const own = addAnchored(countedOn, floor, fiscalYearEnd);
  const law = floor.lawId === null ? null : lawOn(lawPack, floor.lawId, today);
  if (law === null || law.period === null || law.anchor === null) return own;
  if (law.period === floor.period && law.anchor === floor.anchor) return own;
  const statutory = addAnchored(countedOn, { period: law.period, anchor: law.anchor }, fiscalYearEnd);
  return latest(own, statutory) ?? own;
}

function addAnchored(
  date: CivilDate,
  { period, anchor }: { readonly period: Period; readonly anchor: FloorAnchor },
  fiscalYearEnd: YearEnd,
): CivilDate {
  if (anchor === 'event') return addPeriod(date, period);
  return addPeriodToYearEnd(date, anchor === 'fiscal_year_end' ? fiscalYearEnd : CALENDAR_YEAR_END, period);
}
