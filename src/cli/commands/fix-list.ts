// fix --to and --from: the work list goes to people and comes back.

import { join } from 'node:path';
import { readWorkList, workListForm, writeWorkList } from '../../formats/work-list.ts';
import { FIX_WORDS } from '../../language/cli/fix.ts';
import { writeNumber } from '../../language/locale.ts';
import { namesOf } from '../../language/work-list.ts';
import { Fault } from '../../model/fault.ts';
import { sourceNameFrom } from '../../model/identity.ts';
import { fixLists, type OwnerList, takeDecisions } from '../../steps/fix-list.ts';
import { EXIT } from '../exit-code.ts';
import { writeFileNew, writeFolder } from '../private-folder.ts';
import type { Wash } from '../with-project.ts';
import { workListFault } from '../work-list-fault.ts';

/** Where lists go and what is on them. */
export interface ListTarget {
  /** A file name, or a folder with / at its end: then a list per owner. */
  readonly to: string;
  readonly rule: string | null;
  readonly owner: string | null;
}

/** Never over a file or folder that is there: somebody may have filled it in. Fault E003: neither XLSX nor CSV. */
export function writeFixLists({ context, store }: Wash, { to, rule, owner }: ListTarget): number {
  const { terminal, locale } = context;
  const words = FIX_WORDS[locale];
  const isFolder = to.endsWith('/');
  const form = isFolder ? 'xlsx' : workListForm(to);
  if (form === null)
    throw new Fault('E003', { option: '--to', value: to, expected: 'FILE.xlsx | FILE.csv | FOLDER/' });
  const lists = fixLists(store, { rule, owner, locale });
  if (lists.length === 0) {
    terminal.err(words.noRows);
    return EXIT.done;
  }
  const write = (sheet: OwnerList['sheet']): Buffer =>
    writeWorkList(sheet, form, { delimiter: locale === 'nl' ? ';' : ',' });
  if (isFolder) {
    const files = nameByOwner(lists);
    const folder = writeFolder(
      to.replace(/\/+$/, ''),
      files.map(({ path, sheet }) => ({ path, bytes: write(sheet) })),
    );
    for (const { path, sheet, owner: who } of files)
      terminal.out(words.wrote(join(folder, path), writeNumber(locale, sheet.rows.length), who));
  } else {
    const sheet = together(lists);
    const path = writeFileNew(to, write(sheet));
    terminal.out(words.wrote(path, writeNumber(locale, sheet.rows.length), owner));
  }
  terminal.err(words.fillIn);
  return EXIT.done;
}

/** `work-<owner>.xlsx`; owners whose names give one file name get a number. */
function nameByOwner(lists: readonly OwnerList[]): readonly (OwnerList & { readonly path: string })[] {
  const taken = new Map<string, number>();
  return lists.map(({ owner, sheet }) => {
    const base = `work-${owner === null ? 'nobody' : sourceNameFrom(owner)}`;
    const number = (taken.get(base) ?? 0) + 1;
    taken.set(base, number);
    return { owner, sheet, path: `${base}${number === 1 ? '' : `-${number}`}.xlsx` };
  });
}

function together(lists: readonly OwnerList[]): OwnerList['sheet'] {
  const [first] = lists as readonly [OwnerList];
  return { ...first.sheet, rows: lists.flatMap(({ sheet }) => sheet.rows) };
}

/** Faults: E180 no list of fix, E181, E182, and those of a file that cannot be read. */
export async function readFixList({ context, store, runId }: Wash, file: string): Promise<number> {
  const { terminal, locale } = context;
  const wanted = { key: namesOf('key'), decision: namesOf('decision') };
  const rows = workListFault(file, () => readWorkList(file, wanted));
  const counts = await takeDecisions(store, rows, { file, runId });
  const [accepted, declined, open, past] = [counts.accepted, counts.declined, counts.open, counts.past].map(
    count => writeNumber(locale, count),
  ) as [string, string, string, string];
  terminal.out(FIX_WORDS[locale].taken({ accepted, declined, open, past }));
  return EXIT.done;
}
