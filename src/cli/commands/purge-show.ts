// purge show: the plans, or the records of one. Writes nothing.

import { writeNumber } from '../../language/locale.ts';
import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import { PLAN_STATE_WORDS } from '../../language/purge/plan-states.ts';
import { writeShortDay } from '../../language/report/dates.ts';
import { Fault } from '../../model/fault.ts';
import { thawPlan } from '../../purging/plan-file.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { storedPlans } from '../../store/purge/plans.ts';
import { EXIT } from '../exit-code.ts';
import type { Wash } from '../project/with-project.ts';
import { needPlan, readPlanFile } from '../purge/project.ts';
import { balanceOf } from '../purge/say-plan.ts';
import { sayData } from '../terminal/terminal.ts';

export function purgeShow(wash: Wash, name: string | undefined): number {
  return name === undefined ? showAll(wash) : showOne(wash, name);
}

function showAll({ context, store }: Wash): number {
  const { terminal, locale } = context;
  const words = PURGE_WORDS[locale];
  const plans = storedPlans(store);
  if (plans.length === 0) {
    sayData(terminal, words.noPlans);
    return EXIT.done;
  }
  const rows = plans.map(({ planId, plannedOn, validThrough, people, state }) => [
    ...[planId, writeShortDay(locale, plannedOn), writeShortDay(locale, validThrough)],
    writeNumber(locale, people),
    PLAN_STATE_WORDS[locale][state] ?? state,
  ]);
  for (const line of tableLines(words.plansHeads, rows, terminal)) terminal.out(line);
  return EXIT.done;
}

/** Faults: E200, E204. */
function showOne({ context, project, store }: Wash, name: string): number {
  const { terminal, locale } = context;
  const words = PURGE_WORDS[locale];
  const plan = needPlan(store, name);
  const bytes = readPlanFile(project, plan);
  const frozen = bytes === null ? null : thawPlan(bytes, plan.sha256);
  if (frozen === null)
    throw new Fault('E204', { planId: plan.planId, file: `plans/${plan.file}`, isMissing: bytes === null });
  terminal.note(balanceOf(context, frozen));
  const rows = [...frozen.people].flatMap(({ purpose, countedFrom, countedOn, deletableFrom, records }) =>
    records.map(({ key }) => [
      ...[key, purpose, countedFrom === null ? '' : words.countedFrom[countedFrom]],
      ...[countedOn === null ? '' : writeShortDay(locale, countedOn), writeShortDay(locale, deletableFrom)],
    ]),
  );
  for (const line of tableLines(words.recordsHeads, rows, terminal)) terminal.out(line);
  return EXIT.done;
}
