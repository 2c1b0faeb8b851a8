// The purposes of a person in `person explain`: why each applies, when it ends and how long is kept, each sum written out. May not decide.

import { dayAfter } from '../../model/calendar.ts';
import type { PurposeSpan } from '../../model/decision.ts';
import type { Explanation } from '../../model/explanation.ts';
import type { AppliesWhen } from '../../model/register.ts';
import type { Voice } from './explain-voice.ts';

export function purposeLines(spans: readonly PurposeSpan[], voice: Voice): readonly string[] {
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

export function ceilingLine({ decision }: Explanation, { words, day }: Voice): string {
  const keeper = decision.spans.find(({ purpose }) => purpose.id === decision.purposeId);
  if (decision.deletableFrom === null || !keeper?.keptThrough) return words.ceilingNone;
  return words.ceilingOn(keeper.purpose.title, day(keeper.keptThrough), day(decision.deletableFrom));
}
