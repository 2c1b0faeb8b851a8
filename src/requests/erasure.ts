// What may follow on a request to erase, per source and field: erase, keep with its ground, or weigh. Pure. (AVG 17(1), 17(3), 21.)

import type { CivilDate } from '../model/calendar.ts';
import type { Decision, PurposeSpan } from '../model/decision.ts';
import type { ErasureAnswer, ErasureGround, ErasurePart, HeldPart } from '../model/dossier.ts';
import type { PersonEvidence } from '../model/person-evidence.ts';
import type { Register } from '../model/register.ts';

/** What an answer rests on. */
export interface ErasureCase {
  readonly decision: Decision;
  readonly evidence: PersonEvidence;
  readonly register: Register;
  readonly today: CivilDate;
}

/** What each source holds. */
export type Held = ReadonlyMap<string, readonly HeldPart[]>;

interface Reason {
  readonly answer: ErasureAnswer;
  readonly ground: ErasureGround;
}

/** The strictest first. */
const ANSWERS: readonly ErasureAnswer[] = ['keep', 'weigh', 'erase'];

/** Parts of one source with the same answer on the same grounds stand together, in their order. */
export function erasureOf(held: Held, on: ErasureCase): readonly ErasurePart[] {
  return [...held].flatMap(([source, parts]) => {
    const together = Map.groupBy(parts, part => JSON.stringify(verdictOn(part, source, on)));
    return [...together].map(([verdict, own]) => ({
      ...(JSON.parse(verdict) as Verdict),
      source,
      parts: own,
    }));
  });
}

type Verdict = Pick<ErasurePart, 'answer' | 'grounds'>;

/** One ground to keep is enough; what nothing needs is erased. */
function verdictOn(part: HeldPart, source: string, on: ErasureCase): Verdict {
  const own = new Set(
    Object.values(on.register.categories).flatMap(({ name, fields }) =>
      fields.some(field => field === part) ? [name] : [],
    ),
  );
  const covers: Covers = categories => categories === null || categories.some(name => own.has(name));
  const reasons = [
    ...floors({ part, source, covers }, on),
    ...holds(source, covers, on),
    ...purposes(covers, on),
    ...affairs(source, on),
  ];
  const answer = ANSWERS.find(one => reasons.some(reason => reason.answer === one));
  if (answer === undefined)
    return { answer: 'erase', grounds: [{ article: '17(1)(a)', by: null, until: null }] };
  return { answer, grounds: reasons.filter(reason => reason.answer === answer).map(({ ground }) => ground) };
}

type Covers = (categories: readonly string[] | null) => boolean;

/** A statute obliges to keep it: the categories it names, and the rows it is counted from. */
function floors(
  { part, source, covers }: { readonly part: HeldPart; readonly source: string; readonly covers: Covers },
  { decision, today }: ErasureCase,
): readonly Reason[] {
  return decision.floors
    .filter(({ floor: { systems, keeps, evidence } }) =>
      part === 'rows'
        ? evidence.entity === 'activity' && evidence.source === source
        : systems.includes(source) && covers(keeps),
    )
    .filter(({ keptThrough }) => keptThrough === null || today <= keptThrough)
    .map(({ floor, keptThrough }) => because('keep', '17(3)(b)', floor.law, keptThrough));
}

/** A claim is, or may be, made. */
function holds(source: string, covers: Covers, { evidence }: ErasureCase): readonly Reason[] {
  return evidence.holds
    .filter(({ systems, categories }) => (systems === null || systems.includes(source)) && covers(categories))
    .map(({ id, until }) => because('keep', '17(3)(e)', `hold ${id}`, until));
}

/** What is open between both: whether a claim rests on it is for a person to say. */
function affairs(source: string, { evidence }: ErasureCase): readonly Reason[] {
  return evidence.affairs
    .filter(affair => affair.source === source && affair.isOpen === true)
    .map(({ type }) => because('weigh', '17(3)(e)', type, null));
}

function purposes(covers: Covers, { decision, today }: ErasureCase): readonly Reason[] {
  return decision.spans
    .filter(({ purpose }) => covers(purpose.categoriesMax))
    .flatMap(span => {
      if (span.isInForce) return [inForce(span)];
      const isOver = span.keptThrough !== null && span.keptThrough < today;
      return isOver || span.purpose.basis.article === '6(1)(a)' ? [] : [afterwards(span)];
    });
}

/**
 * Consent goes with the request, and direct marketing stops at once; an interest is weighed against an objection; a duty or a public
 * task keeps; for a contract the data are still necessary, so that no ground of 17(1) is there.
 */
function inForce({ purpose: { title, basis, channels }, endsOn }: PurposeSpan): Reason {
  if (basis.article === '6(1)(a)') return because('erase', '17(1)(b)', title, null);
  if (basis.article === '6(1)(f)')
    return channels.length > 0
      ? because('erase', '17(1)(c), 21(2)', title, null)
      : because('weigh', '17(1)(c), 21(1)', title, null);
  const isDuty = basis.article === '6(1)(c)' || basis.article === '6(1)(e)';
  return because('keep', isDuty ? '17(3)(b)' : basis.article, title, endsOn);
}

/** The purpose ended and its period of retention runs: whether the data are necessary for that is for a person to say. */
function afterwards({ purpose: { title }, keptThrough }: PurposeSpan): Reason {
  return because('weigh', '17(1)(a)', title, keptThrough);
}

function because(answer: ErasureAnswer, article: string, by: string, until: CivilDate | null): Reason {
  return { answer, ground: { article, by, until } };
}
