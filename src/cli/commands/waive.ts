// waive: tolerates a finding for a time, with a reason; lists what is tolerated; ends it.

import { WAIVE_WORDS } from '../../language/cli/waive.ts';
import { writeDay, writeShortDay } from '../../language/report/dates.ts';
import { addPeriod, type CivilDate, type Period, parseCivilDate } from '../../model/calendar.ts';
import { Fault } from '../../model/fault.ts';
import { inertText } from '../../reports/terminal/inert.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { waiving } from '../../steps/report/keep-counts.ts';
import { findings, type StoredFinding } from '../../store/findings/findings.ts';
import { addWaiver, endWaiver, type Waiver, waivers } from '../../store/findings/waivers.ts';
import { inTransaction } from '../../store/open.ts';
import { lastCheck } from '../../store/runs.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { type Wash, withProject } from '../project/with-project.ts';
import { sayNext } from '../terminal/say-next.ts';
import { sayData } from '../terminal/terminal.ts';

/** Options of `waive`. */
export interface WaiveOptions {
  readonly reason?: string;
  readonly until?: string;
  readonly end?: boolean;
}

/** So many letters of a fingerprint tell findings apart well enough to type. */
const SHORTEST = 6;
/** Nothing is tolerated for longer without somebody looking again. */
const LONGEST: Period = 'P2Y' as Period;

export function waiveCommand(
  context: Context,
  finding: string | undefined,
  options: WaiveOptions,
): Promise<number> {
  return withProject(context, 'waive', wash => {
    if (finding === undefined) return list(wash);
    return options.end === true ? end(wash, finding) : waive(wash, finding, options);
  });
}

function list({ context, store }: Wash): number {
  const words = WAIVE_WORDS[context.locale];
  const { terminal, today, locale } = context;
  const rows = waivers(store, today).map(({ fingerprint, rule, recordKey, field, until, reason }) => [
    ...[fingerprint, rule, field === null ? recordKey : `${recordKey} ${field}`],
    ...[writeShortDay(locale, until), inertText(reason)],
  ]);
  if (rows.length === 0) terminal.note(words.none);
  else for (const line of tableLines(words.heads, rows, terminal)) terminal.out(line);
  return EXIT.done;
}

async function waive({ context, store }: Wash, name: string, options: WaiveOptions): Promise<number> {
  const { terminal, today, locale } = context;
  const reason = options.reason?.trim() ?? '';
  if (reason === '') throw new Fault('E186', { missing: '--reason' });
  const until = readUntil(options.until, today);
  const last = lastCheck(store);
  if (last === null) throw new Fault('E045', { needs: 'check' });
  const found = oneOf(findings(store, last.runId), name);
  const { fingerprint, rule, recordKey, field } = found;
  const waiver: Waiver = { fingerprint, rule, recordKey, field, reason, waivedOn: today, until };
  await waiving(store, last, () => addWaiver(store, waiver));
  const words = WAIVE_WORDS[locale];
  sayData(terminal, words.waived(rule, recordKey, writeDay(locale, until)));
  if (rule.startsWith('retention-')) terminal.note(words.notHold);
  return EXIT.done;
}

/** Faults: E186 none, E003 no day, E187 past, or so far away that nobody looks again. */
function readUntil(text: string | undefined, today: CivilDate): CivilDate {
  if (text === undefined) throw new Fault('E186', { missing: '--until' });
  const until = parseCivilDate(text);
  if (until === null) throw new Fault('E003', { option: '--until', value: text, expected: 'YYYY-MM-DD' });
  const latest = addPeriod(today, LONGEST);
  if (until < today || until > latest) throw new Fault('E187', { until, today, latest });
  return until;
}

/** The finding whose fingerprint begins so. Fault E185: none, or several. */
function oneOf<Named extends Pick<StoredFinding, 'fingerprint'>>(all: readonly Named[], name: string): Named {
  const found = name.length < SHORTEST ? [] : all.filter(({ fingerprint }) => fingerprint.startsWith(name));
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Fault('E185', { name, found: found.length });
  return first;
}

async function end({ context, store }: Wash, name: string): Promise<number> {
  const { terminal, locale, today } = context;
  const { fingerprint, rule, recordKey } = oneOf(waivers(store, today), name);
  const last = lastCheck(store);
  const stop = (): void => void endWaiver(store, fingerprint);
  await (last === null ? inTransaction(store, stop) : waiving(store, last, stop));
  sayData(terminal, WAIVE_WORDS[locale].ended(rule, recordKey));
  sayNext(context, 'datawasstraat check');
  return EXIT.done;
}
