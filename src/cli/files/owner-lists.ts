// Work lists as files: one for everybody, or a folder with one for each owner. Never over a file or folder that is there: somebody
// may have filled it in. May not know what is on a list.

import { join } from 'node:path';
import { workListForm, writeWorkList } from '../../formats/work-list.ts';
import type { SheetToWrite } from '../../formats/xlsx/write.ts';
import { type Locale, writeNumber } from '../../language/locale.ts';
import { Fault } from '../../model/fault.ts';
import { sourceNameFrom } from '../../model/identity.ts';
import { closest } from '../../normalising/closest.ts';
import { ownersOf } from '../../store/law/label-reviews.ts';
import type { Wash } from '../project/with-project.ts';
import { writeFileNew, writeFolder } from './write-output.ts';
import { noteWritten } from './write-report.ts';

/** A list for one owner: null, those for whom nobody answers. */
export interface OwnerSheet {
  readonly owner: string | null;
  readonly sheet: SheetToWrite;
}

/** What is said of them. */
export interface OwnerListWords {
  readonly noRows: string;
  readonly wrote: (file: string, rows: string, owner: string | null) => string;
  readonly fillIn: string;
}

/** `to`: a file name, or a folder with / at its end. Faults: E003 neither XLSX nor CSV, E153 an owner that nobody has. */
export function writeOwnerLists(
  wash: Wash,
  lists: readonly OwnerSheet[],
  target: { readonly to: string; readonly owner: string | null; readonly words: OwnerListWords },
): void {
  const { to, owner, words } = target;
  const { terminal, locale } = wash.context;
  const isFolder = to.endsWith('/');
  const form = isFolder ? 'xlsx' : workListForm(to);
  if (form === null)
    throw new Fault('E003', { option: '--to', value: to, expected: 'FILE.xlsx | FILE.csv | FOLDER/' });
  if (lists.length === 0) {
    if (owner !== null) mustBeKnown(owner, ownersOf(wash.store));
    terminal.note(words.noRows);
    return;
  }
  const write = (sheet: SheetToWrite): Buffer =>
    writeWorkList(sheet, form, { delimiter: locale === 'nl' ? ';' : ',' });
  if (isFolder) {
    const files = nameByOwner(lists, locale);
    const folder = writeFolder(
      to.replace(/\/+$/, ''),
      files.map(({ path, sheet }) => ({ path, bytes: write(sheet) })),
    );
    noteWritten(wash, folder);
    for (const { path, sheet, owner: who } of files)
      terminal.out(words.wrote(join(folder, path), writeNumber(locale, sheet.rows.length), who));
  } else {
    const sheet = together(lists);
    const path = writeFileNew(to, write(sheet));
    noteWritten(wash, path);
    terminal.out(words.wrote(path, writeNumber(locale, sheet.rows.length), owner));
  }
  terminal.note(words.fillIn);
}

function mustBeKnown(owner: string, known: readonly string[]): void {
  if (!known.includes(owner)) throw new Fault('E153', { owner, suggestion: closest(owner, known) });
}

/** The end of a file name of what nobody answers for. */
const OWNERLESS: Readonly<Record<Locale, string>> = { en: 'without-owner', nl: 'zonder-eigenaar' };

/** `work-<owner>.xlsx`; owners whose names give one file name get a number. */
function nameByOwner(
  lists: readonly OwnerSheet[],
  locale: Locale,
): readonly (OwnerSheet & { readonly path: string })[] {
  const taken = new Map<string, number>();
  return lists.map(({ owner, sheet }) => {
    const base = `work-${owner === null ? OWNERLESS[locale] : sourceNameFrom(owner)}`;
    const number = (taken.get(base) ?? 0) + 1;
    taken.set(base, number);
    return { owner, sheet, path: `${base}${number === 1 ? '' : `-${number}`}.xlsx` };
  });
}

function together(lists: readonly OwnerSheet[]): SheetToWrite {
  const [first] = lists as readonly [OwnerSheet];
  return { ...first.sheet, rows: lists.flatMap(({ sheet }) => sheet.rows) };
}
