// purge apply: carries out approved plans: erases, proves, and hands the lists over. Prints a text that cron can mail.

import { join, relative } from 'node:path';
import { writeNumber } from '../../language/locale.ts';
import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import type { PurgeWords } from '../../language/purge/words.ts';
import { writeDay } from '../../language/report/dates.ts';
import { Fault } from '../../model/fault.ts';
import type { KeptReason } from '../../model/purge.ts';
import { verifyLog } from '../../steps/audit.ts';
import { erasePlan } from '../../steps/purge/erase.ts';
import { type FinishResult, finishPurge } from '../../steps/purge/finish.ts';
import { deletionCounts } from '../../store/purge/deletions.ts';
import { markLapsed, type StoredPlan, storedPlans } from '../../store/purge/plans.ts';
import { nowOn } from '../clock.ts';
import { EXIT, graver } from '../exit-code.ts';
import { writeFolder } from '../files/write-output.ts';
import { outFolder } from '../files/write-report.ts';
import { codeOf, sayError } from '../foreseen.ts';
import { readRegister } from '../project/register-file.ts';
import type { Wash } from '../project/with-project.ts';
import { openKeys } from '../purge/keys.ts';
import {
  needPlan,
  readPlanFile,
  removeStaging,
  removeStaleStaging,
  sourcesOf,
  stage,
  stagedLists,
  stagedProof,
} from '../purge/project.ts';
import { mailLine } from '../terminal/mail-line.ts';

/** 0 done, or nothing was approved; 3 somebody was kept after all; 4, 5, 7 refused; 8 a trace is left. */
export async function purgeApply(wash: Wash, name: string | undefined): Promise<number> {
  const { context, store } = wash;
  if (context.isTodayGiven) throw new Fault('E209', { command: 'purge apply' });
  removeStaleStaging(store);
  const plans =
    name === undefined
      ? storedPlans(store).filter(({ state }) => state === 'approved' || state === 'erased')
      : [needPlan(store, name)];
  if (plans.length === 0) {
    context.terminal.note(PURGE_WORDS[context.locale].nothingApproved);
    return EXIT.done;
  }
  const before = process.exitCode;
  const codes: number[] = [];
  for (const plan of inOrder(plans)) codes.push(await applySafely(wash, plan, codes.some(saysErased)));
  process.exitCode = before;
  const isAnyErased = codes.some(saysErased);
  return codes.map(code => (isAnyErased && !saysErased(code) ? EXIT.partial : code)).reduce(graver);
}

/** The codes of a plan that was carried out; every other says that nothing was deleted. */
function saysErased(code: number): boolean {
  return code === EXIT.done || code === EXIT.partial || code === EXIT.incomplete;
}

/** What only has to be finished first; then the oldest. */
function inOrder(plans: readonly StoredPlan[]): readonly StoredPlan[] {
  const isErased = ({ state }: StoredPlan): boolean => state === 'erased';
  const oldest = [...plans].reverse();
  return [...oldest.filter(isErased), ...oldest.filter(plan => !isErased(plan))];
}

/** One plan that cannot be carried out does not keep the others waiting; what else stops the run is 8 once anybody was erased in it. */
async function applySafely(wash: Wash, plan: StoredPlan, isAnyErased: boolean): Promise<number> {
  const { context, store } = wash;
  try {
    return await applyOne(wash, plan);
  } catch (error) {
    if (!(error instanceof Fault) && !isAnyErased) throw error;
    context.terminal.warn(sayError(error, context.locale));
    if (!(error instanceof Fault)) return EXIT.incomplete;
    if (error.code === 'E202' || error.code === 'E203') markLapsed(store, plan.planId);
    return codeOf(error);
  }
}

async function applyOne(wash: Wash, plan: StoredPlan): Promise<number> {
  const { store } = wash;
  if (plan.state !== 'erased') await erase(wash, plan);
  // However this run is stopped from here on, it erased.
  process.exitCode = EXIT.incomplete;
  const erased = needPlan(store, plan.planId);
  let result: FinishResult;
  try {
    result = await finish(wash, erased);
  } catch (error) {
    // Committed: whatever fails now, nobody may believe that nothing was deleted.
    wash.context.terminal.warn(sayError(error, wash.context.locale));
    sayIncomplete(wash, plan, { traces: [], heldBy: [] });
    return EXIT.incomplete;
  }
  if (!result.isComplete) {
    sayIncomplete(wash, plan, result);
    return EXIT.incomplete;
  }
  removeStaging(store, plan.planId);
  const kept = JSON.parse(erased.kept ?? '{}') as Partial<Record<KeptReason, number>>;
  sayDone(wash, { plan: erased, result, kept });
  return Object.keys(kept).length > 0 ? EXIT.partial : EXIT.done;
}

async function erase({ context, project, store, runId }: Wash, plan: StoredPlan): Promise<void> {
  await erasePlan(store, {
    locale: context.locale,
    ...{
      plan,
      runId,
      today: context.today,
      now: nowOn(context.today),
      sources: sourcesOf(project),
      pulse: context.progress,
    },
    readPlan: () => readPlanFile(project, plan),
    register: readRegister(join(project.folder, project.register)),
    openKey: () => openKeys(store).current,
    stage: staged => stage(store, plan.planId, staged),
  });
  context.progress.end();
}

function finish(wash: Wash, { planId }: StoredPlan): Promise<FinishResult> {
  const { context, project, store } = wash;
  return finishPurge(store, {
    ...{ planId, today: context.today, now: nowOn(context.today), projectFolder: project.folder },
    proof: stagedProof(store, planId),
    writeLists: () => {
      const folder = writeFolder(`${outFolder(wash, undefined)}-purge-${planId}`, stagedLists(store, planId));
      return relative(join(project.folder, 'out'), folder);
    },
  });
}

type Label = keyof PurgeWords['labels'];

function sayDone(
  { context, project, store }: Wash,
  {
    plan,
    result,
    kept,
  }: {
    readonly plan: StoredPlan;
    readonly result: FinishResult;
    readonly kept: Partial<Record<KeptReason, number>>;
  },
): void {
  const { locale, terminal, today } = context;
  const words = PURGE_WORDS[locale];
  const number = (value: number): string => writeNumber(locale, value);
  const line = (label: Label, text: string): void => terminal.out(mailLine(words.labels[label], text));
  const keptCount = Object.values(kept).reduce((sum, count) => sum + (count ?? 0), 0);
  terminal.out(words.subject(number(plan.erasedPeople ?? 0), keptCount, plan.planId));
  terminal.out(words.asOf(writeDay(locale, today), `sha256 ${plan.registerSha256.slice(0, 12)}`));
  const counts = deletionCounts(store, plan.planId).map(({ source, count }) => `${source} ${number(count)}`);
  line(
    'deleted',
    words.deletedParts(number(plan.erasedPeople ?? 0), number(plan.erasedRecords ?? 0), counts.join(', ')),
  );
  const reasons = Object.entries(kept).map(
    ([reason, count]) => `${number(count ?? 0)} ${words.keptReason[reason as KeptReason]}`,
  );
  if (reasons.length > 0) line('kept', reasons.join(', '));
  const megabytes = Math.ceil(result.bytes / 1_000_000);
  line('proof', words.proof(number(result.lookedFor), number(megabytes)));
  if (result.removed.length > 0) line('removed', result.removed.map(name => `out/${name}`).join(' '));
  line('lists', relative(process.cwd(), join(project.folder, 'out', result.lists ?? '')) || '.');
  line('remaining', words.remaining(`plans/${plan.file}`));
  for (const file of result.remaining) line('remaining', words.alsoNamedIn(relative(project.folder, file)));
  line('log', verifyLog(store).head.slice(0, 32));
  line('next', words.verifyNext);
}

function sayIncomplete(
  { context, project }: Wash,
  { planId }: StoredPlan,
  { traces, heldBy }: Pick<FinishResult, 'traces' | 'heldBy'>,
): void {
  const words = PURGE_WORDS[context.locale];
  context.terminal.out(words.subjectIncomplete(planId));
  for (const { file, places } of traces)
    context.terminal.out(
      mailLine(
        words.labels.left,
        `${relative(project.folder, file)}: ${typeof places === 'number' ? `${places} ×` : words.noProof[places]}`,
      ),
    );
  if (heldBy.length > 0) context.terminal.out(mailLine(words.labels.left, words.heldBy(heldBy)));
  context.terminal.out(mailLine(words.labels.next, `datawasstraat purge apply ${planId}`));
}
