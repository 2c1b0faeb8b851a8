// What a plan says on the terminal: whom it would delete, by which purposes, and which guards stand in the way. Judges nothing.

import { lintSentence } from '../../language/law/lint-words.ts';
import { writeNumber } from '../../language/locale.ts';
import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import { guardAdvice, sayGuard } from '../../language/purge/guards.ts';
import { writePeriod, writeShortDay } from '../../language/report/dates.ts';
import { type CivilDate, earliest } from '../../model/calendar.ts';
import type { PlannedPerson, PurgePlan } from '../../model/purge.ts';
import type { Register } from '../../model/register.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { blockedPurposes } from '../../steps/purge/approve.ts';
import { tripped } from '../../steps/purge/plan.ts';
import type { Context } from '../context.ts';
import { sayData } from '../terminal/terminal.ts';

/** A plan and what it rests on. */
export interface Shown {
  readonly plan: PurgePlan;
  readonly planId: string;
  readonly register: Register;
  readonly runId: number;
}

export function sayPlan(context: Context, { plan, planId, register, runId }: Shown): void {
  const { terminal, locale } = context;
  const words = PURGE_WORDS[locale];
  const sha = `${register.id} (sha256 ${register.sha256.slice(0, 6)}..)`;
  sayData(terminal, words.planHead(sha, planId, runId));
  sayData(terminal, `  ${balanceOf(context, plan)}`);
  const rows = purposeRows(context, plan, register);
  if (rows.length > 0)
    for (const line of tableLines(words.planHeads, rows, { ...terminal, indent: 2 })) terminal.out(line);
  sayGuards(context, plan);
}

/** `12.164 personen = 11.915 houden + 211 verwijderen + …`; what is none is left out, but for keep and delete. */
export function balanceOf({ locale }: Context, { counts }: PurgePlan): string {
  const words = PURGE_WORDS[locale];
  const number = (value: number): string => writeNumber(locale, value);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = Object.entries(words.outcome).flatMap(([outcome, word]) => {
    const count = counts[outcome as keyof typeof counts];
    return count > 0 || outcome === 'keep' || outcome === 'delete' ? [`${number(count)} ${word}`] : [];
  });
  return words.balance(number(all), parts);
}

/** People that go by one purpose, counted from one kind of day. */
interface PurposeCount {
  readonly purpose: string;
  readonly countedFrom: PlannedPerson['countedFrom'];
  count: number;
  oldest: CivilDate | null;
}

function countPurposes(people: Iterable<PlannedPerson>): Iterable<PurposeCount> {
  const counts = new Map<string, PurposeCount>();
  for (const { purpose, countedFrom, countedOn } of people) {
    const key = `${purpose}\n${countedFrom ?? ''}`;
    const own = counts.get(key) ?? { purpose, countedFrom, count: 0, oldest: countedOn };
    own.count += 1;
    own.oldest = earliest(own.oldest, countedOn);
    counts.set(key, own);
  }
  return counts.values();
}

function purposeRows({ locale }: Context, { people }: PurgePlan, register: Register): readonly string[][] {
  const words = PURGE_WORDS[locale];
  return [...countPurposes(people)].map(({ purpose: id, countedFrom, count, oldest }) => {
    const purpose = register.purposes.find(one => one.id === id);
    return [
      ...[id, purpose?.basis.article ?? ''],
      purpose === undefined ? '' : writePeriod(locale, purpose.retention.period),
      countedFrom === null ? '' : words.countedFrom[countedFrom],
      ...[writeNumber(locale, count), oldest === null ? '' : writeShortDay(locale, oldest)],
    ];
  });
}

/** Those that tripped, one a line; the rest as one. */
function sayGuards({ terminal, locale }: Context, { guards }: PurgePlan): void {
  const words = PURGE_WORDS[locale];
  const { final, overridable } = tripped(guards);
  if (final.length + overridable.length === 0) terminal.out(`  ${words.allGuardsFine(guards.length)}`);
  for (const guard of final)
    sayData(terminal, `  ${words.guard}  ${sayGuard(locale, guard)}  ${words.guardStops}`);
  for (const guard of overridable) {
    sayData(terminal, `  ${words.guard}  ${sayGuard(locale, guard)}  ${words.guardAsks}`);
    sayData(terminal, `    ${guardAdvice(locale, guard.guard)}`);
  }
}

/** Purposes whose people are left out at approval, because the register says too little about them. Gives how many people that are. */
export function sayBlocked(
  { terminal, locale, today }: Context,
  { plan, register }: { readonly plan: PurgePlan; readonly register: Register },
): number {
  const blocked = blockedPurposes(plan, register, today);
  for (const { purposeId: name, people, why } of blocked) {
    terminal.warn(PURGE_WORDS[locale].blockedPurpose(name, writeNumber(locale, people)));
    for (const code of why) terminal.warn(`  ${lintSentence(locale, code, { name, day: '' })}`);
  }
  return blocked.reduce((sum, { people }) => sum + people, 0);
}
