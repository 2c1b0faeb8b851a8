// purge approve: a person types the number, and for each guard in the way its figure and a reason. Deletes nothing.

import { join } from 'node:path';
import { writeNumber } from '../../language/locale.ts';
import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import { sayGuard } from '../../language/purge/guards.ts';
import { writeDay } from '../../language/report/dates.ts';
import { civilDateAt } from '../../model/calendar.ts';
import { Fault } from '../../model/fault.ts';
import { thawPlan } from '../../purging/plan-file.ts';
import { approvePurge } from '../../steps/purge/approve.ts';
import { DEFAULT_MAX_AGE_HOURS } from '../../steps/purge/facts.ts';
import { seenSnapshots } from '../../store/purge/facts.ts';
import { nowOn } from '../clock.ts';
import { EXIT } from '../exit-code.ts';
import { readRegister } from '../project/register-file.ts';
import type { Wash } from '../project/with-project.ts';
import { makeKey } from '../purge/keys.ts';
import { actorOf, needPlan, readPlanFile } from '../purge/project.ts';
import { balanceOf, sayBlocked } from '../purge/say-plan.ts';
import { makeAsker } from '../terminal/ask.ts';
import { isInteractive } from '../terminal/keys.ts';
import { sayNext } from '../terminal/say-next.ts';
import { sayData } from '../terminal/terminal.ts';

/** Faults: E200 to E204, E206, E207, E208, E211, E212. */
export async function purgeApprove(
  wash: Wash,
  name: string,
  options: { readonly by?: string },
): Promise<number> {
  const { context, project, store } = wash;
  const { terminal, locale, today } = context;
  const words = PURGE_WORDS[locale];
  const stored = needPlan(store, name);
  const { planId } = stored;
  if (!isInteractive()) throw new Fault('E206', { planId });
  const bytes = readPlanFile(project, stored);
  const plan = bytes === null ? null : thawPlan(bytes, stored.sha256);
  if (plan === null)
    throw new Fault('E204', { planId, file: `plans/${stored.file}`, isMissing: bytes === null });
  const register = readRegister(join(project.folder, project.register));
  terminal.note(balanceOf(context, plan));
  sayBlocked(context, { plan, register });
  const asker = makeAsker(context.signal);
  const by = actorOf(options.by);
  try {
    const { isFinal, keyFile } = await approvePurge(store, {
      ...{ stored, plan, register, by, today, now: nowOn(today), needsTwo: project.purge.four_eyes },
      makeKey: () => makeKey(store),
      asking: {
        count: count => asker.ask(words.typeCount(writeNumber(locale, count))),
        figure: guard => asker.ask(words.typeFigure(sayGuard(locale, guard), guard.figure)),
        reason: () => asker.ask(words.typeReason),
      },
    });
    sayData(terminal, words.approved(planId, by));
    if (keyFile !== null) terminal.note(words.keyMade(keyFile));
    if (!isFinal) {
      terminal.note(words.needsSecond(planId));
      return EXIT.done;
    }
  } finally {
    asker.close();
  }
  for (const { source, exportedAt, isCurrent, entity } of seenSnapshots(store)) {
    const hours = register.systems[source]?.maxAgeHours ?? DEFAULT_MAX_AGE_HOURS;
    if (isCurrent && entity === 'contact')
      terminal.note(words.refresh(source, writeDay(locale, civilDateAt(exportedAt)), hours));
  }
  sayNext(context, 'datawasstraat purge apply --approved');
  return EXIT.done;
}
