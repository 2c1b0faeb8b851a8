// purge plan: who is due for deletion, frozen in a file. Deletes nothing.

import { existsSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import { guardAdvice } from '../../language/purge/guards.ts';
import { writeDay } from '../../language/report/dates.ts';
import type { PurgePlan } from '../../model/purge.ts';
import { type FrozenPlan, freezePlan } from '../../purging/plan-file.ts';
import { writeLog } from '../../steps/audit.ts';
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
import { sayBlocked, sayPlan } from '../purge/say-plan.ts';
import { rulesToRun } from '../registry.ts';
import { sayNext } from '../terminal/say-next.ts';
import { sayData } from '../terminal/terminal.ts';
import { VERSION } from '../version.ts';

/** 0 nothing stands in the way; 1 with --exit-code when somebody is due; 4 a guard tripped. */
export async function purgePlan(
  wash: Wash,
  options: { readonly by?: string; readonly exitCode?: boolean },
): Promise<number> {
  const { context, project, store, runId } = wash;
  // A mistyped rule plans nothing either.
  rulesToRun(project.rules, undefined, project.placeOf);
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
  sayPlan(context, { plan, planId: frozen.id, register, runId });
  const { final, overridable } = tripped(plan.guards);
  const words = PURGE_WORDS[context.locale];
  if (final.length > 0) {
    sayData(context.terminal, words.notWritten);
    for (const { guard } of final) sayData(context.terminal, `  ${guardAdvice(context.locale, guard)}`);
    return EXIT.refused;
  }
  if (plan.counts.delete === 0) {
    sayData(context.terminal, words.nothingDue);
    return overridable.length > 0 ? EXIT.refused : EXIT.done;
  }
  await keepPlan(wash, { plan, frozen });
  const blocked = sayBlocked(context, { plan, register });
  if (blocked < plan.counts.delete) sayStep(context, planNamed(store, frozen.id));
  else sayNext(context, 'datawasstraat register lint');
  if (overridable.length > 0) {
    context.terminal.note(words.guardsAsk(overridable.length));
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
      for (const part of frozen.parts) output.write(part);
      output.finish();
    } finally {
      output.abandon();
    }
  }
  await inTransaction(store, () => {
    addPlan(store, {
      ...{ planId: frozen.id, sha256: frozen.sha256, file, plannedOn: plan.plannedOn },
      ...{ plannedBy: plan.plannedBy, validThrough: plan.validThrough, people: plan.counts.delete },
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
  sayData(terminal, words.nothingDeleted(writeDay(context.locale, plan.validThrough)));
  // A plan holds keys, dates and hashes only: an address can be nothing but a key.
  if (plan.people.lines.some(part => Buffer.from(part).includes('@')))
    sayData(terminal, words.keysAreAddresses);
  terminal.out(words.wrote(relative(process.cwd(), path)));
}

/** The same plan made again may have been approved already. */
function sayStep(context: Context, plan: StoredPlan | null): void {
  if (plan === null) return;
  const step = plan.state === 'planned' ? `approve ${plan.planId}` : 'apply --approved';
  sayNext(context, `datawasstraat purge ${step}`);
}
