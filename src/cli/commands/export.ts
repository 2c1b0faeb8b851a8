// export: writes the files that a source takes back, and hands the accepted actions over.

import { relative } from 'node:path';
import { writeNumber } from '../../language/locale.ts';
import { Fault } from '../../model/fault.ts';
import { closest } from '../../normalising/closest.ts';
import type { OutFile } from '../../steps/encode-table.ts';
import { exportSource } from '../../steps/export.ts';
import { exportFull, type FullFile } from '../../steps/export-full.ts';
import { actions, moveActions, UNDER_WAY } from '../../store/actions.ts';
import { heldRecords } from '../../store/holds.ts';
import { inTransaction } from '../../store/open.ts';
import { currentSources } from '../../store/snapshots.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { correctedFiles } from '../outputs.ts';
import { writeFolder } from '../private-folder.ts';
import { type Wash, withProject } from '../with-project.ts';
import { outFolder } from '../write-report.ts';

export function exportCommand(
  context: Context,
  source: string,
  options: { readonly out?: string; readonly full?: boolean },
): Promise<number> {
  return withProject(context, 'export', async wash => {
    const { store, runId } = wash;
    const known = currentSources(store);
    if (!known.includes(source))
      throw new Fault('E041', { name: source, known, suggestion: closest(source, known) });
    const accepted = actions(store, UNDER_WAY, source);
    const held = heldRecords(store, source, context.today);
    if (held === null) throw new Fault('E045', { needs: 'check' });
    const made = exportSource(store, source, { actions: accepted, held });
    const carried = new Set(made.carried);
    const full = options.full
      ? exportFull(
          store,
          source,
          accepted.filter(action => carried.has(action.actionId)),
        )
      : [];
    const files = [...made.files, ...full];
    for (const [why, own] of Map.groupBy(made.withheld, reason => reason))
      context.terminal.err(context.words.withheld[why](writeNumber(context.locale, own.length)));
    if (files.length === 0) {
      context.terminal.err(context.words.nothingToExport(source));
      return EXIT.done;
    }
    sayMade(wash, files, options.out);
    await inTransaction(store, () => moveActions(store, made.carried, { state: 'handed_over', runId }));
    return EXIT.done;
  });
}

function sayMade(wash: Wash, files: readonly (OutFile | FullFile)[], out: string | undefined): void {
  const { terminal, words, locale } = wash.context;
  const folder = writeFolder(outFolder(wash, out), correctedFiles('', files));
  for (const file of files)
    terminal.out(words.made(`${file.source}/${file.name}`, writeNumber(locale, file.rows)));
  terminal.out(relative(process.cwd(), folder) || folder);
}
