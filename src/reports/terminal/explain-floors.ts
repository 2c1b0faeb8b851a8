// What keeps a person longer in `person explain`: floors of law, legal holds, and what each system may keep. May not decide.

import { writeField } from '../../language/report/fields.ts';
import type { FloorSpan } from '../../model/decision.ts';
import type { Explanation } from '../../model/explanation.ts';
import { CALENDAR_YEAR_END, yearEndFrom } from '../../model/year-end.ts';
import type { Voice } from './explain-voice.ts';

export function floorLines(explanation: Explanation, voice: Voice): readonly string[] {
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
export function scopeLines(
  { decision, evidence }: Explanation,
  { words, dayOrNull }: Voice,
): readonly string[] {
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
