// A purge on any day: the commands of a project, run in this process with a clock of the test. Only approving skips the
// terminal, and types what it is asked for. May not look inside the store.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { purgeApply } from '../../src/cli/commands/purge-apply.ts';
import { purgePlan } from '../../src/cli/commands/purge-plan.ts';
import { purgeVerify } from '../../src/cli/commands/purge-verify.ts';
import { type Context, makeContext } from '../../src/cli/context.ts';
import { readRegister } from '../../src/cli/project/register-file.ts';
import { type Wash, withProject } from '../../src/cli/project/with-project.ts';
import { makeKey } from '../../src/cli/purge/keys.ts';
import { needPlan } from '../../src/cli/purge/project.ts';
import type { Instant } from '../../src/model/calendar.ts';
import { thawPlan } from '../../src/purging/plan-file.ts';
import { type Asking, approvePurge } from '../../src/steps/purge/approve.ts';
import { storedPlans } from '../../src/store/purge/plans.ts';

/** What a command printed, and its code. */
export interface Said {
  readonly code: number;
  readonly text: string;
}

/** A project in which days pass as the test says. */
export interface PurgeProject {
  readonly plan: (today: string) => Promise<Said>;
  /** Approves the latest plan; `typed` overrules what is typed. */
  readonly approve: (today: string, typed?: Partial<Asking>) => Promise<void>;
  readonly apply: (today: string) => Promise<Said>;
  readonly verify: (today: string, certificate?: string) => Promise<Said>;
  /** Runs anything with the project open. */
  readonly with: (today: string, work: (wash: Wash) => Promise<number> | number) => Promise<Said>;
}

/** The key lies in the project's own folder, as for a process whose home that is. */
export function purgeProject(folder: string): PurgeProject {
  const run = async (today: string, work: (wash: Wash) => Promise<number> | number): Promise<Said> => {
    const lines: string[] = [];
    const context = contextOf(folder, today, lines);
    const before = process.env['XDG_CONFIG_HOME'];
    process.env['XDG_CONFIG_HOME'] = join(folder, '.config');
    try {
      const code = await withProject(context, 'test', work);
      return { code, text: lines.join('\n') };
    } finally {
      if (before === undefined) delete process.env['XDG_CONFIG_HOME'];
      else process.env['XDG_CONFIG_HOME'] = before;
    }
  };
  return {
    with: run,
    plan: today => run(today, wash => purgePlan(wash, { by: 'a.planner' })),
    apply: today => run(today, wash => purgeApply(wash, undefined)),
    verify: (today, certificate) =>
      run(today, wash => purgeVerify(wash, certificate === undefined ? {} : { certificate })),
    approve: async (today, typed = {}) => {
      await run(today, wash => approveLatest(wash, typed));
    },
  };
}

function contextOf(folder: string, today: string, lines: string[]): Context {
  const context = makeContext(
    { today, directory: folder, lang: 'en', color: false, quiet: true },
    new AbortController().signal,
  );
  const say = (text: string): void => void lines.push(text);
  return {
    ...context,
    isTodayGiven: false,
    terminal: { ...context.terminal, out: say, warn: say, note: say },
  };
}

async function approveLatest({ context, project, store }: Wash, typed: Partial<Asking>): Promise<number> {
  const { today } = context;
  const [latest] = storedPlans(store).filter(({ state }) => state === 'planned');
  const stored = needPlan(store, latest?.planId ?? '');
  const plan = thawPlan(readFileSync(join(project.folder, 'plans', stored.file)), stored.sha256);
  if (plan === null) throw new Error('the plan cannot be read back');
  await approvePurge(store, {
    ...{ stored, plan, today, register: readRegister(join(project.folder, project.register)) },
    ...{ by: 'b.approver', now: `${today}T10:00:00Z` as Instant, needsTwo: project.purge.four_eyes },
    makeKey: () => makeKey(store),
    asking: {
      count: async people => String(people),
      figure: async guard => guard.figure,
      reason: async () => 'first clean-up',
      ...typed,
    },
  });
  return 0;
}
