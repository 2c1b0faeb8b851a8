// fix --to and --from: the work list goes to people and comes back.

import { readWorkList } from '../../formats/work-list.ts';
import { FIX_WORDS } from '../../language/cli/fix.ts';
import { writeNumber } from '../../language/locale.ts';
import { namesOf } from '../../language/work-list.ts';
import { fixLists, takeDecisions } from '../../steps/fix/fix-list.ts';
import { EXIT } from '../exit-code.ts';
import { writeOwnerLists } from '../files/owner-lists.ts';
import { workListFault } from '../files/work-list-fault.ts';
import type { Wash } from '../project/with-project.ts';
import { sayNext } from '../terminal/say-next.ts';

/** Where lists go and what is on them. */
export interface ListTarget {
  /** A file name, or a folder with / at its end: then a list per owner. */
  readonly to: string;
  readonly rule: string | null;
  readonly owner: string | null;
}

/** Fault E003: neither XLSX nor CSV. */
export function writeFixLists(wash: Wash, { to, rule, owner }: ListTarget): number {
  const { locale } = wash.context;
  const lists = fixLists(wash.store, { rule, owner, locale });
  writeOwnerLists(wash, lists, { to, owner, words: FIX_WORDS[locale] });
  return EXIT.done;
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
  const words = FIX_WORDS[locale];
  terminal.out(words.taken({ accepted, declined, open, past }));
  if (counts.accepted > 0) sayNext(context, `datawasstraat export ${words.source}`);
  return EXIT.done;
}
