// What an assessment writes, made page by page: decided, and laid out as rows. Writes nothing, so any thread may do it.

import type { CivilDate } from '../../model/calendar.ts';
import type { Decision, Scope } from '../../model/decision.ts';
import type { RunningHold } from '../../model/person-evidence.ts';
import type { Register } from '../../model/register.ts';
import {
  groundParts,
  groundsOf,
  otherReasons,
  purposeReasons,
  silentSince,
} from '../../retention/reasons.ts';
import { refusalsOf } from '../../retention/refusals.ts';
import type { AssessedRows } from '../../store/law/assessments.ts';
import { type EvidencePage, readPage } from '../../store/law/evidence-pages.ts';
import type { Store } from '../../store/open.ts';
import { type AssessedLabel, assess } from './assess-life.ts';
import type { Life } from './life.ts';
import { commonEvidence, livesIn } from './life-evidence.ts';
import type { Twins } from './life-twins.ts';
import { type Numbering, newNumbering } from './numbering.ts';

/** What an assessment rests on. */
export interface AssessWork {
  readonly register: Register;
  readonly today: CivilDate;
  /** False in a one-off audit: its only import says nothing about when a record came. */
  readonly countsFirstImport: boolean;
}

/** Where rows go, and the numbers of what they share. */
interface Sheet extends Record<'kinds' | 'reasons' | 'scopes' | 'labelKinds', Numbering> {
  readonly rows: AssessedRows;
}

/**
 * Decides about the persons of a page and makes their rows, in their order; what many share is handed on with the first of them.
 * `step` tells apart the numbers of two threads ({@link newNumbering}).
 */
export function assessor(
  store: Store,
  work: AssessWork,
  { twins, step }: { readonly twins: Twins; readonly step: 1 | -1 },
): (page: EvidencePage) => AssessedRows {
  const common = commonEvidence(store, work);
  const numbers = {
    kinds: newNumbering(step),
    reasons: newNumbering(step),
    scopes: newNumbering(step),
    labelKinds: newNumbering(step),
  };
  return page => {
    const sheet: Sheet = { ...numbers, rows: noRows() };
    for (const life of livesIn(readPage(page), common, twins)) layOut(sheet, life, work);
    return sheet.rows;
  };
}

const noRows = (): AssessedRows => ({
  assessment_kind: [],
  assessment_reasons: [],
  assessment_scope: [],
  assessment: [],
  label_kind: [],
  label_assessment: [],
  refusal: [],
});

function layOut(sheet: Sheet, life: Life, { register, today }: AssessWork): void {
  const { personKey, evidence } = life;
  const { rows } = sheet;
  const { decision, labels } = assess(life, register, today);
  const { countedOn, noPurposeSince, deletableFrom, inactiveSince } = decision;
  // biome-ignore format: in the order of the table
  rows.assessment.push([
    personKey, kindOf(sheet, decision), countedOn, silentSince(decision), noPurposeSince, deletableFrom, inactiveSince,
    reasonsIn(sheet, decision, evidence.holds), scopesIn(sheet, decision.scopes),
  ]);
  for (const label of labels) {
    const { recordId, ageOn, reviewDueOn, lapsesOn } = label;
    rows.label_assessment.push([recordId, labelKindOf(sheet, label), ageOn, reviewDueOn, lapsesOn]);
  }
  for (const { channel, purposeId } of refusalsOf(evidence.consent, register))
    rows.refusal.push([personKey, channel, purposeId ?? '']);
}

function kindOf({ rows, kinds }: Sheet, decision: Decision): number {
  const { state, side, purposeId, lastSignal, countedFrom, blocker, undecidedReason } = decision;
  const { type = null, source = null } = lastSignal ?? {};
  const beside = side.length === 0 ? '' : side.join(' ');
  const kind = [state, beside, purposeId, type, source, countedFrom, blocker, undecidedReason] as const;
  const place = kinds.placeOf(kind);
  if (place.number === 0) rows.assessment_kind.push([kinds.give(place), ...kind]);
  return place.number;
}

/** Null: the kind says it all. */
function reasonsIn(
  { rows, reasons }: Sheet,
  decision: Decision,
  holds: readonly RunningHold[],
): number | null {
  const grounds = groundsOf(decision, holds);
  if (grounds === null) return null;
  const place = reasons.placeOf(groundParts(grounds));
  if (place.number === 0)
    rows.assessment_reasons.push([reasons.give(place), purposeReasons(grounds), otherReasons(grounds)]);
  return place.number;
}

/**
 * What is kept beyond the ceiling; null: nothing is. What keeps several groups of a source keeps them equally long: they stand
 * together.
 */
function scopesIn({ rows, scopes }: Sheet, all: readonly Scope[]): number | null {
  if (all.length === 0) return null;
  const parts: unknown[] = [];
  for (const { source, fieldGroup, state, deletableFrom, keptBy } of all)
    parts.push(source, fieldGroup, state, deletableFrom, keptBy);
  const place = scopes.placeOf(parts);
  if (place.number !== 0) return place.number;
  const id = scopes.give(place);
  const together = Map.groupBy(all, ({ source, keptBy }) => JSON.stringify([source, keptBy]));
  for (const own of together.values()) {
    const { source, keptBy, state, deletableFrom } = own[0] as (typeof own)[number];
    const groups = JSON.stringify(own.map(({ fieldGroup }) => fieldGroup));
    if (keptBy !== null) rows.assessment_scope.push([id, source, keptBy, groups, state, deletableFrom]);
  }
  return id;
}

function labelKindOf({ rows, labelKinds }: Sheet, own: AssessedLabel): number {
  const { source, label, purposeId, state, ageFrom, reviewedBy } = own;
  const kind = [source, label, purposeId, state, ageFrom, reviewedBy] as const;
  const place = labelKinds.placeOf(kind);
  if (place.number === 0) rows.label_kind.push([labelKinds.give(place), ...kind]);
  return place.number;
}
