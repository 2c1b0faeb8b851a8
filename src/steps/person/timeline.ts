// The timeline of one person: every dated fact of all sources, the newest first, each with the purpose it belongs to. Pure.

import { type CivilDate, dayAfter } from '../../model/calendar.ts';
import type { Explanation } from '../../model/explanation.ts';
import type { Touchpoint } from '../../model/person-view.ts';
import type { Purpose, Register } from '../../model/register.ts';
import type { RequestCase } from '../../model/request.ts';

type Point = Omit<Touchpoint, 'on'> & { readonly on: CivilDate | null };

/** Of one day in a fixed order. `requests`: those about this person. */
export function timelineOf(
  explanation: Explanation,
  requests: readonly RequestCase[],
): readonly Touchpoint[] {
  const points = [
    ...signalPoints(explanation),
    ...recordPoints(explanation),
    ...labelPoints(explanation),
    ...consentPoints(explanation),
    ...notedPoints(explanation, requests),
    ...endPoints(explanation),
  ].filter((point): point is Touchpoint => point.on !== null);
  const unique = new Map(points.map(point => [JSON.stringify(point), point]));
  return [...unique]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, point]) => point)
    .sort(newestFirst);
}

const newestFirst = (a: Touchpoint, b: Touchpoint): number => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1);

/**
 * The purpose that a signal serves: one that applies by it, else the only one that covers the person, else none. An e-mail that
 * was sent or opened serves the purpose that is pursued by e-mail.
 */
function purposeOf(type: string, { register, decision }: Explanation): string | null {
  const serves = ({ appliesWhen, channels }: Purpose): boolean =>
    appliesWhen.some(
      when =>
        (when.kind === 'signal' && when.type === type) ||
        (when.kind === 'open' && when.types.some(open => open === type)),
    ) ||
    (type.startsWith('mail_') && channels.includes('email'));
  const named = register.purposes.filter(serves);
  const covering = decision.spans.map(({ purpose }) => purpose);
  const own = named.length > 0 ? named : covering;
  const [one] = own.filter(purpose => covering.includes(purpose));
  return own.length === 1 ? (own[0]?.id ?? null) : named.length > 0 ? (one?.id ?? null) : null;
}

function signalPoints(explanation: Explanation): readonly Point[] {
  const { signals, evidence } = explanation;
  return [
    ...signals.map(({ type, source, on }) => ({
      ...{ on, source, kind: 'signal' as const, what: type, purposeId: purposeOf(type, explanation) },
    })),
    ...evidence.affairs.map(({ type, source, closedOn }) => ({
      ...{
        on: closedOn,
        source,
        kind: 'closed' as const,
        what: type,
        purposeId: purposeOf(type, explanation),
      },
    })),
  ];
}

function recordPoints({ records, evidence }: Explanation): readonly Point[] {
  const point = (kind: Point['kind'], source: string | null, on: CivilDate | null): Point => ({
    ...{ kind, source, on, what: null, purposeId: null },
  });
  return [
    ...records.flatMap(({ source, createdOn, firstImportOn }) => [
      point('created', source, createdOn),
      point('imported', source, firstImportOn),
    ]),
    point('inactive', null, evidence.inactiveSince),
  ];
}

function labelPoints({ labels, evidence, register }: Explanation): readonly Point[] {
  const purposeIdOf = (source: string, label: string): string | null =>
    register.labels[source]?.[label] ?? null;
  return [
    ...evidence.labels.flatMap(({ source, label, assignedOn, endedOn }) => {
      const own = { source, what: label, purposeId: purposeIdOf(source, label) };
      return [
        { ...own, kind: 'label_given' as const, on: assignedOn },
        { ...own, kind: 'label_ended' as const, on: endedOn },
      ];
    }),
    ...labels.map(({ source, label, purposeId, ageOn, ageFrom }) => ({
      ...{ source, what: label, purposeId, kind: 'label_reviewed' as const },
      on: ageFrom === 'reviewed' ? ageOn : null,
    })),
  ];
}

function consentPoints({ evidence: { consent }, register }: Explanation): readonly Point[] {
  const own = onlyConsentPurpose(register);
  const said = (kind: Point['kind'], on: CivilDate | null, what: string | null): Point => ({
    ...{ kind, on, what, source: null, purposeId: own },
  });
  return [
    said('consent_given', consent.givenOn, null),
    said('consent_refused', consent.withdrawnOn, null),
    ...consent.words
      .filter(({ isAllowed }) => !isAllowed)
      .map(({ channel, on }) => said('consent_refused', on, channel)),
    ...consent.statements.flatMap(({ source, purposeId, channel, givenOn, refusedOn }) => [
      { ...said('consent_given', givenOn, channel), source, purposeId },
      { ...said('consent_refused', refusedOn, channel), source, purposeId },
    ]),
  ];
}

/** What is said of consent and of no purpose is about the only one that rests on it. */
function onlyConsentPurpose({ purposes }: Register): string | null {
  const own = purposes.filter(({ basis }) => basis.article === '6(1)(a)');
  return own.length === 1 ? (own[0]?.id ?? null) : null;
}

function notedPoints({ holds }: Explanation, requests: readonly RequestCase[]): readonly Point[] {
  const noted = (kind: Point['kind'], on: CivilDate | null, what: string): Point => ({
    ...{ kind, on, what, source: null, purposeId: null },
  });
  return [
    ...holds.map(({ id, placedOn }) => noted('held', placedOn, String(id))),
    ...requests.flatMap(({ type, receivedOn, decidedOn }) => [
      noted('request', receivedOn, type),
      noted('answered', decidedOn, type),
    ]),
  ];
}

/** What lies ahead stands on top; what has passed, on its day. */
function endPoints({ decision, asOf }: Explanation): readonly Point[] {
  const ends = decision.spans.map(({ purpose, endsOn }) => ({
    ...{ kind: 'purpose_ends' as const, what: purpose.title, source: null, purposeId: purpose.id },
    on: endsOn === null ? null : dayAfter(endsOn),
  }));
  const { deletableFrom, purposeId } = decision;
  const isSaid = deletableFrom !== null && (deletableFrom > asOf || decision.state !== 'undecided');
  return [
    ...ends,
    { kind: 'deletable', what: null, source: null, purposeId, on: isSaid ? deletableFrom : null },
  ];
}
