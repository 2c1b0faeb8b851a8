// `person explain` as lines: what was looked at, each sum written out, the decision. A reader can do it again by hand. May not
// decide, and shows no value of a personal field.

import { EXPLAIN_EN } from '../../language/law/explain-en.ts';
import { EXPLAIN_NL } from '../../language/law/explain-nl.ts';
import type { ExplainWords } from '../../language/law/explain-words.ts';
import type { Locale } from '../../language/locale.ts';
import { writeDay, writePeriod } from '../../language/report/dates.ts';
import { writeField } from '../../language/report/fields.ts';
import {
  CALENDAR_YEAR_END,
  type CivilDate,
  dayAfter,
  type Period,
  yearEndFrom,
} from '../../model/calendar.ts';
import type { FloorSpan, PurposeSpan } from '../../model/decision.ts';
import type { Explanation } from '../../model/explanation.ts';
import type { AppliesWhen } from '../../model/register.ts';

interface Voice {
  readonly words: ExplainWords;
  readonly day: (date: CivilDate) => string;
  readonly dayOrNull: (date: CivilDate | null) => string | null;
  readonly period: (period: Period) => string;
  readonly type: (type: string) => string;
  readonly locale: Locale;
}

function voiceOf(locale: Locale): Voice {
  const words = locale === 'nl' ? EXPLAIN_NL : EXPLAIN_EN;
  const day = (date: CivilDate): string => writeDay(locale, date);
  return {
    ...{ words, day, locale },
    dayOrNull: date => (date === null ? null : day(date)),
    period: period => writePeriod(locale, period),
    type: type => words.types[type] ?? type,
  };
}

/** One line per fact; sections begin with a heading after an empty line. */
export function explainLines(explanation: Explanation, locale: Locale): readonly string[] {
  const voice = voiceOf(locale);
  const { words, day } = voice;
  const { register, decision } = explanation;
  const section = (head: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', head, ...lines.map(line => `  ${line}`)];
  return [
    words.title(explanation.personKey, day(explanation.asOf)),
    words.by(register.id, register.sha256.slice(0, 8), explanation.lawEdition),
    ...(register.isExample ? [words.example] : []),
    ...section(words.heads.looked, lookedLines(explanation, voice)),
    ...section(words.heads.purposes, purposeLines(decision.spans, voice)),
    ...section(words.heads.ceiling, [ceilingLine(explanation, voice)]),
    ...section(words.heads.floors, floorLines(explanation, voice)),
    ...section(words.heads.systems, scopeLines(explanation, voice)),
    ...section(words.heads.labels, labelLines(explanation, voice)),
    ...section(words.heads.decision, decisionLines(explanation, voice)),
  ];
}

function lookedLines({ records, signals, evidence, decision }: Explanation, voice: Voice): readonly string[] {
  const { words, day, dayOrNull, type, locale } = voice;
  const { givenOn, withdrawnOn, expiresOn, words: said } = evidence.consent;
  const { countedFrom, countedOn } = decision;
  return [
    ...records.map(({ recordKey, createdOn, firstImportOn }) =>
      words.record(recordKey, dayOrNull(createdOn), day(firstImportOn)),
    ),
    ...(signals.length === 0
      ? [words.noSignal]
      : signals.map(signal => words.signal(type(signal.type), signal.source, day(signal.on), signal.counts))),
    ...evidence.affairs.map(affair =>
      words.affair({ ...affair, type: type(affair.type), closed: dayOrNull(affair.closedOn) }),
    ),
    ...said.filter(word => !word.isAllowed).map(word => words.refusal(word.channel, dayOrNull(word.on))),
    ...(givenOn || withdrawnOn || expiresOn
      ? [words.consent(dayOrNull(givenOn), dayOrNull(withdrawnOn), dayOrNull(expiresOn))]
      : []),
    ...evidence.consent.statements.map(({ refusedOn, ...one }) =>
      words.statement({
        ...{ ...one, purpose: one.purposeId, refused: dayOrNull(refusedOn) },
        ...{ given: dayOrNull(one.givenOn), expires: dayOrNull(one.expiresOn) },
      }),
    ),
    ...(evidence.isShownInactive ? [words.inactive(dayOrNull(evidence.inactiveSince))] : []),
    ...(evidence.lostFields.length === 0
      ? []
      : [words.lost(evidence.lostFields.map(field => writeField(locale, field)))]),
    ...(evidence.hasUnreadableDate ? [words.unreadable] : []),
    ...(evidence.uncertainTwinOn === null ? [] : [words.twin(day(evidence.uncertainTwinOn))]),
    ...(evidence.isTwinKept ? [words.twinKept] : []),
    countedFrom === null || countedOn === null
      ? words.nothingCounted
      : words.counted(countedFrom, day(countedOn)),
  ];
}

function purposeLines(spans: readonly PurposeSpan[], voice: Voice): readonly string[] {
  if (spans.length === 0) return [voice.words.noPurpose];
  return spans.flatMap(span => {
    const { purpose } = span;
    const { words } = voice;
    const conditions = purpose.appliesWhen.map(when => conditionText(when, voice)).join(', ');
    return [
      words.purpose(purpose.title, purpose.id, purpose.basis.article),
      ...[
        words.applies(conditions),
        endLine(span, voice),
        words.inForce(span.isInForce),
        ...keepLine(span, voice),
        ...(purpose.retention.why === null ? [] : [words.why(purpose.retention.why)]),
        words.owner(purpose.department, purpose.person),
      ].map(line => `  ${line}`),
    ];
  });
}

function conditionText(when: AppliesWhen, { words, period, type }: Voice): string {
  const { condition } = words;
  if (when.kind === 'label') return condition.label;
  if (when.kind === 'record') return condition.record;
  if (when.kind === 'record_type') return condition.recordType(when.type);
  if (when.kind === 'open') return condition.open(when.types.map(type).join(', '));
  return condition.signal(type(when.type), period(when.within));
}

/** The sum where there is one: from a day, by a period, to a day. */
function endLine(
  { purpose, endsOn, endedBy, countedOn }: PurposeSpan,
  { words, day, period }: Voice,
): string {
  if (endedBy === null) return words.endless;
  const reason = words.ended[endedBy] ?? endedBy;
  if (endsOn === null) return words.endUnknown(reason);
  const silence = purpose.endsWhen.find(end => end.kind === 'no_signal_for');
  const by =
    endedBy === 'no_signal' ? silence?.period : endedBy === 'consent_expired' ? purpose.basis.refresh : null;
  return countedOn !== null && by
    ? words.endSum(day(countedOn), period(by), day(endsOn), reason)
    : words.endOn(day(endsOn), reason);
}

function keepLine(
  { purpose, endsOn, keptThrough }: PurposeSpan,
  { words, day, period }: Voice,
): readonly string[] {
  if (endsOn === null || keptThrough === null) return [];
  return [
    words.keepSum(
      day(endsOn),
      period(purpose.retention.period),
      day(keptThrough),
      day(dayAfter(keptThrough)),
    ),
  ];
}

function ceilingLine({ decision }: Explanation, { words, day }: Voice): string {
  const keeper = decision.spans.find(({ purpose }) => purpose.id === decision.purposeId);
  if (decision.deletableFrom === null || !keeper?.keptThrough) return words.ceilingNone;
  return words.ceilingOn(keeper.purpose.title, day(keeper.keptThrough), day(decision.deletableFrom));
}

function floorLines(explanation: Explanation, voice: Voice): readonly string[] {
  const { words, day, dayOrNull } = voice;
  const { decision, holds } = explanation;
  if (decision.floors.length === 0 && holds.length === 0) return [words.noFloor];
  return [
    ...decision.floors.flatMap(span => [
      words.floor(span.floor.id, span.floor.law),
      `  ${floorSum(span, explanation, voice)}`,
      `  ${floorKeeps(span, explanation, voice)}`,
    ]),
    ...holds.flatMap(hold => [
      words.hold({
        ...{ id: hold.id, reason: hold.reason, by: hold.placedBy },
        ...{ day: day(hold.placedOn), until: dayOrNull(hold.until) },
      }),
      `  ${words.holdScope(hold.systems?.join(', ') ?? words.everySystem, hold.categories?.join(', ') ?? words.everything)}`,
    ]),
  ];
}

function floorSum(
  { floor, countedOn, keptThrough }: FloorSpan,
  { register }: Explanation,
  voice: Voice,
): string {
  const { words, day, period, type } = voice;
  if (countedOn === null || keptThrough === null) return words.floorRunning;
  const fiscal = register.controller?.fiscalYearEnd ?? CALENDAR_YEAR_END;
  const yearEnd = floor.anchor === 'fiscal_year_end' ? fiscal : CALENDAR_YEAR_END;
  const anchor = floor.anchor === 'event' ? null : day(yearEndFrom(countedOn, yearEnd));
  return words.floorSum({
    ...{ what: type(floor.of), day: day(countedOn), anchor },
    ...{ period: period(floor.period), through: day(keptThrough) },
  });
}

function floorKeeps({ floor }: FloorSpan, { register }: Explanation, { words, locale }: Voice): string {
  const fields = floor.keeps.flatMap(name => register.categories[name]?.fields ?? []);
  return words.floorKeeps(
    floor.systems.join(', '),
    floor.keeps.join(', '),
    fields.map(field => writeField(locale, field)).join(', '),
  );
}

/** Systems that keep nothing are named too, once the period is over. */
function scopeLines({ decision, evidence }: Explanation, { words, dayOrNull }: Voice): readonly string[] {
  const { scopes, deletableFrom, state } = decision;
  if (scopes.length === 0 || (state !== 'restricted' && state !== 'retention_expired')) return [];
  const bare = evidence.sources
    .filter(source => !scopes.some(scope => scope.source === source))
    .map(source => ({ source, fieldGroup: '*', state: 'retention_expired', deletableFrom, keptBy: null }));
  const isOnly = (source: string): boolean => scopes.filter(scope => scope.source === source).length < 2;
  return [...scopes, ...bare].map(({ source, fieldGroup, state: is, deletableFrom: from, keptBy }) =>
    words.scope({
      ...{ source, keptBy, from: dayOrNull(from) },
      group: fieldGroup !== '*' ? fieldGroup : isOnly(source) ? words.everything : words.rest,
      state: words.scopeState[is] ?? is,
    }),
  );
}

function labelLines({ labels }: Explanation, { words, day, dayOrNull }: Voice): readonly string[] {
  return labels.flatMap(label => {
    const state = words.labelState[label.state] ?? label.state;
    const line = words.label(label.source, label.label, label.purposeId, state);
    if (label.ageOn === null || label.ageFrom === null) return [line];
    const from = words.labelAgeFrom[label.ageFrom] ?? label.ageFrom;
    return [
      line,
      `  ${words.labelAge(day(label.ageOn), from, dayOrNull(label.reviewDueOn), label.reviewedBy)}`,
    ];
  });
}

function decisionLines(
  { decision, register, unreadLaw }: Explanation,
  { words, type }: Voice,
): readonly string[] {
  const { state, undecidedReason, side, blocker } = decision;
  return [
    words.state[state] ?? state,
    ...(undecidedReason === null ? [] : [words.undecided[undecidedReason] ?? undecidedReason]),
    ...side.map(one => words.side[one] ?? one),
    ...(blocker === null ? [] : [words.blocker(type(blocker))]),
    words.decided(register.id),
    ...(unreadLaw.length === 0 ? [] : [words.unreadLaw(unreadLaw.join('; '))]),
    words.notLegalAdvice,
  ];
}
