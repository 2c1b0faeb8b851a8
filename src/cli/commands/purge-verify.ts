// purge verify: what the exports since showed of the deletions handed over; removes the lists of sources that are through.

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeNumber } from '../../language/locale.ts';
import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import { writeShortDay } from '../../language/report/dates.ts';
import type { DeletionState } from '../../model/purge.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { isThrough, type VerifiedPlan, verifyPurges } from '../../steps/purge/verify.ts';
import { nowOn } from '../clock.ts';
import { EXIT, graver } from '../exit-code.ts';
import { lookForReturns } from '../project/look-for-returns.ts';
import { readRegister } from '../project/register-file.ts';
import type { Wash } from '../project/with-project.ts';
import { writeCertificates } from '../purge/certificate.ts';
import { removeOpenLists } from '../purge/open-lists.ts';
import { removeStaleStaging } from '../purge/project.ts';
import { sayData } from '../terminal/terminal.ts';

/** 0 as far as can be seen; 3 a source still holds somebody; 9 somebody came back. */
export async function purgeVerify(wash: Wash, options: { readonly certificate?: string }): Promise<number> {
  const { context, project, store } = wash;
  const register = readRegister(join(project.folder, project.register));
  removeStaleStaging(store);
  const returned = await lookForReturns(wash);
  const now = nowOn(context.today);
  const plans = await verifyPurges(store, { register, today: context.today, now });
  const words = PURGE_WORDS[context.locale];
  if (plans.length === 0) sayData(context.terminal, words.nothingToVerify);
  else sayPlans(wash, plans);
  for (const plan of plans) removeLists(wash, plan);
  if (options.certificate !== undefined) writeCertificates(wash, options.certificate, register);
  return graver(returned, codeOf(plans));
}

function codeOf(plans: readonly VerifiedPlan[]): number {
  const has = (state: DeletionState): boolean =>
    plans.some(({ sources }) => sources.some(({ counts }) => (counts[state] ?? 0) > 0));
  if (has('reappeared')) return EXIT.reappeared;
  return has('not_landed') ? EXIT.partial : EXIT.done;
}

function sayPlans({ context }: Wash, plans: readonly VerifiedPlan[]): void {
  const { locale, terminal } = context;
  const words = PURGE_WORDS[locale];
  const rows = plans.flatMap(({ plan, sources }) =>
    sources.flatMap(({ source, counts, proofAfter, untrusted }) =>
      Object.entries(counts).map(([state, count]) => [
        ...[
          plan.planId,
          source,
          writeNumber(locale, count ?? 0),
          words.deletionState[state as DeletionState],
        ],
        state === 'verified'
          ? ''
          : untrusted.length > 0
            ? words.untrusted(untrusted)
            : words.waitFor(writeShortDay(locale, proofAfter)),
      ]),
    ),
  );
  for (const line of tableLines(words.verifyHeads, rows, terminal)) terminal.out(line);
}

/** What nobody needs any more: the list of a source that is through, and with the last of them the plan. */
function removeLists({ context, project }: Wash, { plan, sources, isVerified }: VerifiedPlan): void {
  const words = PURGE_WORDS[context.locale];
  const lists = plan.lists === null ? [] : [join('out', plan.lists)];
  const through = sources.filter(({ counts }) => isThrough(counts)).map(({ source }) => source);
  const names = isVerified
    ? [...lists, join('plans', plan.file)]
    : lists.flatMap(folder => through.map(source => join(folder, source)));
  const there = names.filter(name => existsSync(join(project.folder, name)));
  for (const name of there) rmSync(join(project.folder, name), { recursive: true, force: true });
  removeOpenLists(project.folder, plan.planId, isVerified ? null : through);
  if (isVerified) sayData(context.terminal, words.verified(plan.planId));
  if (there.length > 0) sayData(context.terminal, words.forgotten(there));
}
