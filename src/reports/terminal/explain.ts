// `person explain` as lines: what was looked at, each sum written out, the decision. A reader can do it again by hand. May not
// decide, and shows no value of a personal field.

import type { Locale } from '../../language/locale.ts';
import { writeField } from '../../language/report/fields.ts';
import type { Explanation } from '../../model/explanation.ts';
import { floorLines, scopeLines } from './explain-floors.ts';
import { ceilingLine, purposeLines } from './explain-purposes.ts';
import { type Voice, voiceOf } from './explain-voice.ts';

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
