// Match, assess, rules and report of a project, chained.

import { join } from 'node:path';
import { Fault } from '../../model/fault.ts';
import type { Disclosure } from '../../reports/client/model.ts';
import type { ReportModel } from '../../reports/model.ts';
import { findingLines, readingLines } from '../../reports/terminal/summary.ts';
import { assessPersons } from '../../steps/assess/assess.ts';
import { checkRules } from '../../steps/fix/check.ts';
import { matchRecords } from '../../steps/match/match.ts';
import { keepCounts } from '../../steps/report/keep-counts.ts';
import { buildReport } from '../../steps/report/report.ts';
import { currentSources } from '../../store/records/snapshots.ts';
import { lastCheck } from '../../store/runs.ts';
import { crashReporter } from '../crash-reporter.ts';
import { ALL_RULES, rulesToRun } from '../registry.ts';
import { MESSAGE_WORDS } from '../terminal/message-words.ts';
import { VERSION } from '../version.ts';
import { inputNamed, keepReading } from './as-typed.ts';
import { readRegister } from './register-file.ts';
import type { Wash } from './with-project.ts';

/** Match, assess, rules; gives the report of this run. Fault E045: nothing was imported yet. */
export async function checkProject(wash: Wash, only?: string): Promise<ReportModel> {
  const { context, project, store, runId } = wash;
  const rules = rulesToRun(project.rules, only, project.placeOf);
  const register = readRegister(join(project.folder, project.register));
  if (currentSources(store).length === 0) throw new Fault('E045', { needs: 'import' });
  const shared = { today: context.today, pulse: context.progress };
  await matchRecords(store, shared);
  await assessPersons(store, { register, countsFirstImport: true, ...shared });
  const isOnlySome = only !== undefined;
  await checkRules(store, { runId, rules, isOnlySome, onCrash: crashReporter(context), ...shared });
  const model = reportOf(wash, runId, 'keyed');
  await keepCounts(store, runId, model);
  return model;
}

/** The report of the last check. Fault E045: nothing was checked yet. */
export function lastReport(wash: Wash, disclosure: Disclosure): ReportModel {
  const last = lastCheck(wash.store);
  if (last === null) throw new Fault('E045', { needs: 'check' });
  return reportOf({ ...wash, context: { ...wash.context, today: last.today } }, last.runId, disclosure);
}

function reportOf({ context, project, store }: Wash, runId: number, disclosure: Disclosure): ReportModel {
  return buildReport(store, {
    ...{ runId, today: context.today, rules: ALL_RULES, toolVersion: VERSION, words: MESSAGE_WORDS },
    register: readRegister(join(project.folder, project.register)),
    subject: project.folder.split('/').at(-1) ?? project.folder,
    isProject: true,
    withValues: disclosure === 'full',
  });
}

/** Prints what was read and found; `wash` has no flags for the reading, so it says where it takes that from. */
export function sayFindings(
  { context, project }: Pick<Wash, 'context' | 'project'>,
  model: ReportModel,
  withReading: boolean,
): void {
  const toReadBy = (source: string, file: string, flags: string): string =>
    keepReading(inputNamed(project, source, file), flags);
  const style = { ...context, ...context.terminal, toReadBy };
  context.progress.end();
  if (withReading) for (const line of [...readingLines(model, style), '']) context.terminal.out(line);
  for (const line of findingLines(model, style)) context.terminal.out(line);
}
