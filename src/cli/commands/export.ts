// export: writes the files that a source takes back, and hands the accepted actions over.

import { relative } from 'node:path';
import { writeNumber } from '../../language/locale.ts';
import { Fault } from '../../model/fault.ts';
import { closest } from '../../normalising/closest.ts';
import type { OutFile } from '../../steps/encode-table.ts';
import { type ExportResult, exportSource } from '../../steps/export.ts';
import { exportFull } from '../../steps/export-full.ts';
import { withPapers } from '../../steps/papers.ts';
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

/** Flags of `export`. */
export interface ExportOptions {
  readonly out?: string;
  readonly full?: boolean;
  readonly keepDeleted?: boolean;
  readonly excel?: boolean;
  readonly maxRows?: string;
}

export function exportCommand(context: Context, source: string, options: ExportOptions): Promise<number> {
  const maxRows = readMaxRows(options.maxRows);
  if (options.keepDeleted && !options.full)
    throw new Fault('E003', { option: '--keep-deleted', value: '', expected: '--full' });
  return withProject(context, 'export', async wash => {
    const { store, runId } = wash;
    const known = currentSources(store);
    if (!known.includes(source))
      throw new Fault('E041', { name: source, known, suggestion: closest(source, known) });
    const held = heldRecords(store, source, context.today);
    if (held === null) throw new Fault('E045', { needs: 'check' });
    const accepted = actions(store, UNDER_WAY, source);
    const asWorkbooks = options.excel ?? false;
    const made = exportSource(store, source, { actions: accepted, held, asWorkbooks, maxRows });
    sayWithheld(context, made);
    const full = options.full ? exportFull(store, source, { ...made, ...options }) : [];
    const files = [...made.files, ...full];
    if (files.length === 0) {
      context.terminal.err(context.words.nothingToExport(source));
      return EXIT.done;
    }
    write(wash, files, options.out);
    const ids = made.carried.map(action => action.actionId);
    await inTransaction(store, () => moveActions(store, ids, { state: 'handed_over', runId }));
    return EXIT.done;
  });
}

function readMaxRows(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new Fault('E003', { option: '--max-rows', value: text, expected: '1, 2, 3 …' });
  return Number(text);
}

function sayWithheld({ terminal, words, locale }: Context, { withheld }: ExportResult): void {
  for (const [why, own] of Map.groupBy(withheld, reason => reason))
    terminal.err(words.withheld[why](writeNumber(locale, own.length)));
}

function write(wash: Wash, files: readonly OutFile[], out: string | undefined): void {
  const { terminal, words, locale, today } = wash.context;
  const all = withPapers(wash.store, files, { locale, today, status: 'accepted' });
  const folder = writeFolder(outFolder(wash, out), correctedFiles('', all));
  for (const file of files)
    terminal.out(words.made(`${file.source}/${file.name}`, writeNumber(locale, file.rows)));
  for (const file of all.filter(({ name }) => name.endsWith('.txt')))
    terminal.out(`${file.source}/${file.name}`);
  terminal.out(relative(process.cwd(), folder) || folder);
}
