// export: writes the files that a source takes back, and hands the accepted actions over.

import { writeNumber } from '../../language/locale.ts';
import { Fault } from '../../model/fault.ts';
import { closest } from '../../normalising/closest.ts';
import { draftExport, type ExportDraft } from '../../steps/export/draft.ts';
import type { OutFile } from '../../steps/export/encode-table.ts';
import { type ExportResult, finishExport } from '../../steps/export/export.ts';
import { exportFull } from '../../steps/export/full.ts';
import { type PaperOptions, withPapers } from '../../steps/export/papers.ts';
import { actionsToWrite, moveActions } from '../../store/findings/actions.ts';
import { heldRecords } from '../../store/law/holds.ts';
import { inTransaction } from '../../store/open.ts';
import { awaitedErasures } from '../../store/purge/deletions.ts';
import { currentSources } from '../../store/records/snapshots.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { correctedFiles } from '../files/outputs.ts';
import { asTyped } from '../files/typed-path.ts';
import { type FileToWrite, writeFolder } from '../files/write-output.ts';
import { noteWritten, outFolder } from '../files/write-report.ts';
import { type Wash, withProject } from '../project/with-project.ts';
import { type OpenList, openLists } from '../purge/open-lists.ts';

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
    const draft = draftExport(store, source, {
      ...{
        actions: [...actionsToWrite(store, source), ...awaitedErasures(store, source)],
        held,
        maxRows,
      },
      asWorkbooks: options.excel ?? false,
    });
    const made = options.full ? writeFull(wash, draft, options) : writeTables(wash, draft, options);
    const ids = made.carried.map(action => action.actionId).filter(id => id > 0);
    await inTransaction(store, () => moveActions(store, ids, { state: 'handed_over', runId }));
    return EXIT.done;
  });
}

function writeTables(wash: Wash, draft: ExportDraft, { out }: ExportOptions): ExportResult {
  const { context, project, store } = wash;
  const made = finishExport(store, draft);
  const lists = openLists(store, project.folder, draft.source);
  sayWithheld(context, made);
  if (made.files.length + lists.length === 0)
    context.terminal.note(context.words.nothingToExport(draft.source));
  else {
    const all = withPapers(store, made.files, papersOf(context));
    const files = [...correctedFiles('', all), ...lists.flatMap(list => list.files)];
    const folder = writeFolder(outFolder(wash, out), files);
    noteWritten(wash, folder);
    sayWritten(context, { files: all, lists, folder });
  }
  return made;
}

/** The whole file goes out first: the records that change are read on its way, and their own files are made of them. */
function writeFull(wash: Wash, draft: ExportDraft, options: ExportOptions): ExportResult {
  const { context, project, store } = wash;
  const full = exportFull(store, draft, options);
  const lists = openLists(store, project.folder, draft.source);
  const done: { made?: ExportResult; all?: readonly OutFile[] } = {};
  function* files(): Generator<FileToWrite> {
    yield* correctedFiles('', full);
    const made = finishExport(store, draft);
    const all = withPapers(store, [...made.files, ...full], papersOf(context));
    Object.assign(done, { made, all });
    const written = new Set<OutFile>(full);
    yield* correctedFiles(
      '',
      all.filter(file => !written.has(file)),
    );
    yield* lists.flatMap(list => list.files);
  }
  const folder = writeFolder(outFolder(wash, options.out), files());
  noteWritten(wash, folder);
  const { made = finishExport(store, draft), all = [] } = done;
  sayWithheld(context, made);
  sayWritten(context, { files: all, lists, folder });
  return made;
}

function papersOf({ locale, today }: Context): PaperOptions {
  return { locale, today, status: 'accepted' };
}

function readMaxRows(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new Fault('E003', { option: '--max-rows', value: text, expected: '1, 2, 3 …' });
  return Number(text);
}

function sayWithheld({ terminal, words, locale }: Context, { withheld }: ExportResult): void {
  for (const [why, own] of Map.groupBy(withheld, reason => reason))
    terminal.warn(words.withheld[why](writeNumber(locale, own.length)));
}

function sayWritten(
  { terminal, words, locale }: Context,
  {
    files,
    lists,
    folder,
  }: {
    readonly files: readonly OutFile[];
    readonly lists: readonly OpenList[];
    readonly folder: string;
  },
): void {
  for (const { planId, records, files: again } of lists) {
    terminal.note(words.listAgain(planId, writeNumber(locale, records)));
    for (const { path } of again) terminal.out(path);
  }
  for (const { source, name, rows, about } of files)
    if (about !== null) terminal.out(words.made(`${source}/${name}`, writeNumber(locale, rows)));
    else if (name.endsWith('.txt')) terminal.out(`${source}/${name}`);
  terminal.out(asTyped(folder));
}
