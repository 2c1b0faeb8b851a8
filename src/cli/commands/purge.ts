// purge: plan, show, approve, apply, verify, key, release. One door; each has a file of its own.

import { Fault } from '../../model/fault.ts';
import type { Context } from '../context.ts';
import { beating } from '../project/heartbeat.ts';
import { type Wash, withProject } from '../project/with-project.ts';
import { purgeApply } from './purge-apply.ts';
import { purgeApprove } from './purge-approve.ts';
import { type KeyOptions, purgeKey } from './purge-key.ts';
import { purgePlan } from './purge-plan.ts';
import { purgeRelease, type ReleaseOptions } from './purge-release.ts';
import { purgeShow } from './purge-show.ts';
import { purgeVerify } from './purge-verify.ts';

/** Options of `purge`. */
export interface PurgeOptions extends KeyOptions, ReleaseOptions {
  readonly what: string;
  readonly name: string | undefined;
  readonly exitCode?: boolean;
  readonly approved?: boolean;
  readonly certificate?: string;
  readonly lockWait?: string;
}

const WORK: Readonly<Record<string, (wash: Wash, options: PurgeOptions) => Promise<number> | number>> = {
  plan: purgePlan,
  show: (wash, { name }) => purgeShow(wash, name),
  approve: (wash, options) => purgeApprove(wash, needed(options.name), options),
  apply: (wash, { name, approved }) => purgeApply(wash, approved ? undefined : needed(name)),
  verify: purgeVerify,
  key: purgeKey,
  release: (wash, options) => purgeRelease(wash, needed(options.name), options),
};

export function purgeCommand(context: Context, options: PurgeOptions): Promise<number> {
  const work = WORK[options.what];
  if (work === undefined)
    throw new Fault('E003', {
      option: 'purge',
      value: options.what,
      expected: Object.keys(WORK).join(' | '),
    });
  const command = `purge ${options.what}`;
  return beating(context, command, () => withProject(context, command, wash => work(wash, options), options));
}

/** Fault E002: which plan is not said. */
function needed(name: string | undefined): string {
  if (name !== undefined && name !== '') return name;
  throw new Fault('E002', { problem: 'missingArgument', about: 'plan', suggestion: null, command: 'purge ' });
}
