// The certificate of destruction, one file for each plan that was carried out.

import { writeNumber } from '../../language/locale.ts';
import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import { PLAN_STATE_WORDS } from '../../language/purge/plan-states.ts';
import { writeDay } from '../../language/report/dates.ts';
import { civilDateAt } from '../../model/calendar.ts';
import type { Register } from '../../model/register.ts';
import { certificateText } from '../../purging/certificate.ts';
import { verifyLog } from '../../steps/audit.ts';
import { logEntries } from '../../store/purge/audit-log.ts';
import { type StoredPlan, storedPlans } from '../../store/purge/plans.ts';
import { writeFileNew } from '../files/write-output.ts';
import type { Wash } from '../project/with-project.ts';

/** Plans that were carried out, the latest first; each in a file of its own, never over another. */
export function writeCertificates(wash: Wash, target: string, register: Register): void {
  const words = PURGE_WORDS[wash.context.locale];
  const plans = storedPlans(wash.store).filter(({ state }) => state === 'applied' || state === 'verified');
  for (const plan of plans) {
    const path = writeFileNew(target, textOf(wash, plan, register));
    wash.context.terminal.out(words.wrote(path));
  }
}

function textOf({ context, store }: Wash, plan: StoredPlan, register: Register): string {
  const { locale } = context;
  const words = PURGE_WORDS[locale];
  const { rows, ...texts } = words.certificate;
  const number = (value: number | null): string => writeNumber(locale, value ?? 0);
  const day = (on: string | null): string => (on === null ? '—' : writeDay(locale, on));
  const erased = payloadOf(store, 'purge-erased', plan.planId);
  const proved = payloadOf(store, 'purge-proved', plan.planId);
  const perSource = Object.entries((erased?.['perSource'] ?? {}) as Record<string, number>);
  const megabytes = Math.ceil(Number(proved?.['bytes'] ?? 0) / 1_000_000);
  return certificateText(texts, [
    [rows.controller, register.controller?.name ?? '—'],
    [rows.plan, `${plan.planId} (sha256 ${plan.sha256})`],
    [rows.planned, `${day(plan.plannedOn)}, ${plan.plannedBy}`],
    [
      rows.approved,
      `${day(plan.approvedAt === null ? null : civilDateAt(plan.approvedAt))}, ${plan.approvedBy ?? '—'}`,
    ],
    ...(plan.secondBy === null ? [] : [[rows.second, plan.secondBy] as const]),
    [rows.erased, day(plan.appliedOn)],
    [rows.people, number(plan.erasedPeople)],
    [rows.records, number(plan.erasedRecords)],
    [rows.perSource, perSource.map(([source, count]) => `${source} ${number(count)}`).join(', ') || '—'],
    [rows.proof, words.proof(number(Number(proved?.['lookedFor'] ?? 0)), number(megabytes))],
    [rows.state, PLAN_STATE_WORDS[locale][plan.state] ?? plan.state],
    [rows.head, verifyLog(store).head],
  ]);
}

/** What the log holds of a plan. */
function payloadOf(
  store: Wash['store'],
  kind: string,
  planId: string,
): Readonly<Record<string, unknown>> | null {
  for (const entry of logEntries(store)) {
    if (entry.kind !== kind || entry.payload === null) continue;
    const payload = JSON.parse(entry.payload) as Record<string, unknown>;
    if (payload['plan'] === planId) return payload;
  }
  return null;
}
