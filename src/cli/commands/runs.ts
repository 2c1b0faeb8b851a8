// runs: what was done in the project, and what each check counted. Writes nothing, and is no run itself.

import { HISTORY_WORDS } from '../../language/cli/history.ts';
import { writeNumber } from '../../language/locale.ts';
import { writeShortDay } from '../../language/report/dates.ts';
import { type CheckFigures, knownTotals, totalsByKey } from '../../model/check.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { allChecks } from '../../store/findings/check-figures.ts';
import { type RunInHistory, runHistory } from '../../store/runs.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { withHistory } from '../project/with-history.ts';

/** Options of `runs`. */
export interface RunsOptions {
  /** Those too that only looked, or noted something. */
  readonly all?: boolean;
  readonly json?: boolean;
}

/** A run, and what it counted; null: it did not check. */
type Told = RunInHistory & { readonly check: CheckFigures | null };

export function runsCommand(context: Context, options: RunsOptions): number {
  const { terminal, locale } = context;
  const words = HISTORY_WORDS[locale];
  const told = withHistory(context, (store): readonly Told[] => {
    const checks = new Map(allChecks(store).map(check => [check.runId, check]));
    return runHistory(store).map(run => ({ ...run, check: checks.get(run.runId) ?? null }));
  });
  const runs = (told ?? []).filter(({ isWork }) => isWork || options.all === true);
  if (options.json === true) {
    terminal.out(JSON.stringify(runsJson(runs), null, 2));
    return EXIT.done;
  }
  if (runs.length === 0) terminal.note(words.noRuns);
  else {
    const aligns = words.runHeads.map((_, at) => (at === 1 || at === 2 ? 'left' : 'right'));
    const rows = runs.map(run => cellsOf(run, context));
    for (const line of tableLines(words.runHeads, rows, { ...terminal, aligns })) terminal.out(line);
    terminal.note(words.runNote);
  }
  const left = (told?.length ?? 0) - runs.length;
  if (left > 0) terminal.note(words.leftOut(left));
  return EXIT.done;
}

const NOT_LOOKED = '–';

function cellsOf({ check, ...run }: Told, { locale, terminal }: Context): readonly string[] {
  const number = (value: number | null): string => (value === null ? NOT_LOOKED : writeNumber(locale, value));
  const came = run.sources === 0 ? ['', ''] : [number(run.sources), number(run.records)];
  const day = writeShortDay(locale, run.on);
  // On a terminal a day is not broken.
  const start = [String(run.runId), terminal.columns === null ? day : day.replaceAll(' ', '\u00a0')];
  if (check === null) return [...start, run.command, ...came, '', '', '', ''];
  const totals = knownTotals(check);
  return [
    ...[...start, check.isWhole ? run.command : `${run.command} --rule`, ...came],
    ...[number(totals.recordsWithError), number(totals.recordsWithWarning)],
    ...[number(totals.personsPastRetention), number(totals.duplicateGroups)],
  ];
}

/** Versioned. `check` is null where the run did not check; `all_rules` false: only some rules were run. */
function runsJson(runs: readonly Told[]): object {
  return {
    schema_version: 1,
    runs: runs.map(({ runId, on, command, isFinished, sources, records, check }) => ({
      ...{ run: runId, on, command, finished: isFinished },
      imported: sources === 0 ? null : { sources, records },
      check: check === null ? null : { all_rules: check.isWhole, ...totalsByKey(knownTotals(check)) },
    })),
  };
}
