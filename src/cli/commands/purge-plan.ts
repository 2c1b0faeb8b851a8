// purge plan: who is due for deletion, frozen in a file. Deletes nothing.

import { existsSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeNumber } from '../../language/locale.ts';
import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import { guardAdvice, sayGuard } from '../../language/purge/guards.ts';
import { writePeriod, writeShortDay } from '../../language/report/dates.ts';
import type { PurgePlan } from '../../model/purge.ts';
import type { Register } from '../../model/register.ts';
import { type FrozenPlan, freezePlan } from '../../purging/plan-file.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { writeLog } from '../../steps/audit.ts';
import { blockedPurposes } from '../../steps/purge/approve.ts';
import { lawPackHash, planPurge, tripped } from '../../steps/purge/plan.ts';
import { inTransaction } from '../../store/open.ts';
import { addPlan, planNamed, type StoredPlan } from '../../store/purge/plans.ts';
import { nowOn } from '../clock.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { openWholeFile } from '../files/write-output.ts';
import { readRegister } from '../project/register-file.ts';
import type { Wash } from '../project/with-project.ts';
import { actorOf, sourcesOf } from '../purge/project.ts';
import { rulesToRun } from '../registry.ts';
import { VERSION } from '../version.ts';

/** 0 nothing stands in the way; 1 with --exit-code when somebody is due; 4 a guard tripped. */
export async function purgePlan(
  wash: Wash,
  options: { readonly by?: string; readonly exitCode?: boolean },
): Promise<number> {
  const { context, project, store, runId } = wash;
  // A mistyped rule plans nothing either.
  rulesToRun(project.rules);
  const register = readRegister(join(project.folder, project.register));
  const plan = await planPurge(store, {
    ...{
      register,
      runId,
      today: context.today,
      now: nowOn(context.today),
      by: actorOf(options.by),
      toolVersion: VERSION,
    },
    ...{ sources: sourcesOf(project), pulse: context.progress },
  });
  context.progress.end();
  const frozen = freezePlan(plan);
  sayPlan(context, { plan, frozen, register, runId });
  const { final, overridable } = tripped(plan.guards);
  const words = PURGE_WORDS[context.locale];
  if (final.length > 0) {
    context.terminal.out(words.notWritten);
    for (const { guard } of final) context.terminal.out(`  ${guardAdvice(context.locale, guard)}`);
    return EXIT.refused;
  }
  if (plan.people.length === 0) {
    context.terminal.out(words.nothingDue);
    return overridable.length > 0 ? EXIT.refused : EXIT.done;
  }
  await keepPlan(wash, { plan, frozen });
  sayBlocked(context, { plan, register });
  sayNext(context, planNamed(store, frozen.id));
  if (overridable.length > 0) {
    context.terminal.err(words.guardsAsk(overridable.length));
    return EXIT.refused;
  }
  return options.exitCode ? EXIT.findings : EXIT.done;
}

async function keepPlan(
  { context, project, store, runId }: Wash,
  { plan, frozen }: { readonly plan: PurgePlan; readonly frozen: FrozenPlan },
): Promise<void> {
  const words = PURGE_WORDS[context.locale];
  const file = `${plan.plannedOn}-${frozen.id}.json`;
  const path = join(project.folder, 'plans', file);
  mkdirSync(join(project.folder, 'plans'), { recursive: true, mode: 0o700 });
  if (!existsSync(path)) {
    const output = openWholeFile(path);
    try {
      output.write(Buffer.from(frozen.text));
      output.finish();
    } finally {
      output.abandon();
    }
  }
  await inTransaction(store, () => {
    addPlan(store, {
      ...{ planId: frozen.id, sha256: frozen.sha256, file, plannedOn: plan.plannedOn },
      ...{ plannedBy: plan.plannedBy, validThrough: plan.validThrough, people: plan.people.length },
      ...{ registerSha256: plan.register.sha256, lawSha256: lawPackHash() },
    });
    const payload = {
      plan: frozen.id,
      sha256: frozen.sha256,
      runId,
      by: plan.plannedBy,
      counts: plan.counts,
    };
    writeLog(store, { at: nowOn(context.today), kind: 'purge-planned', payload });
  });
  const { terminal } = context;
  terminal.out(words.nothingDeleted(plan.validThrough));
  if (plan.people.some(({ records }) => records.some(({ key }) => key.includes('@'))))
    terminal.out(words.keysAreAddresses);
  terminal.out(words.wrote(relative(process.cwd(), path)));
}

/** Purposes whose people are left out at approval, because the register says too little about them. */
export function sayBlocked(
  { terminal, locale, today }: Context,
  { plan, register }: { readonly plan: PurgePlan; readonly register: Register },
): void {
  for (const { purposeId, people, why } of blockedPurposes(plan, register, today))
    terminal.err(PURGE_WORDS[locale].blockedPurpose(purposeId, writeNumber(locale, people), why));
}

/** The same plan made again may have been approved already. */
function sayNext({ terminal, locale }: Context, plan: StoredPlan | null): void {
  if (plan === null) return;
  const step = plan.state === 'planned' ? `approve ${plan.planId}` : 'apply --approved';
  terminal.err(PURGE_WORDS[locale].next(`datawasstraat purge ${step}`));
}

interface Shown {
  readonly plan: PurgePlan;
  readonly frozen: FrozenPlan;
  readonly register: Register;
  readonly runId: number;
}

function sayPlan(context: Context, { plan, frozen, register, runId }: Shown): void {
  const { terminal, locale } = context;
  const words = PURGE_WORDS[locale];
  const sha = `${register.id} (sha256 ${register.sha256.slice(0, 6)}..)`;
  terminal.out(words.planHead(sha, frozen.id, runId));
  terminal.out(`  ${balanceOf(context, plan)}`);
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

function purposeRows({ locale }: Context, { people }: PurgePlan, register: Register): readonly string[][] {
  const words = PURGE_WORDS[locale];
  const groups = Map.groupBy(people, ({ purpose, countedFrom }) => `${purpose}\n${countedFrom ?? ''}`);
  return [...groups.values()].map(own => {
    const [first] = own;
    const purpose = register.purposes.find(({ id }) => id === first?.purpose);
    const oldest = own.map(({ countedOn }) => countedOn ?? '').sort()[0] ?? '';
    return [
      ...[first?.purpose ?? '', purpose?.basis.article ?? ''],
      purpose === undefined ? '' : writePeriod(locale, purpose.retention.period),
      first?.countedFrom ? words.countedFrom[first.countedFrom] : '',
      ...[writeNumber(locale, own.length), oldest === '' ? '' : writeShortDay(locale, oldest)],
    ];
  });
}

/** Those that tripped, one a line; the rest as one. */
function sayGuards({ terminal, locale }: Context, { guards }: PurgePlan): void {
  const words = PURGE_WORDS[locale];
  const { final, overridable } = tripped(guards);
  if (final.length + overridable.length === 0) terminal.out(`  ${words.allGuardsFine(guards.length)}`);
  for (const guard of final)
    terminal.out(`  ${words.guard}  ${sayGuard(locale, guard)}  ${words.guardStops}`);
  for (const guard of overridable)
    terminal.out(`  ${words.guard}  ${sayGuard(locale, guard)}  ${words.guardAsks}`);
}
