// labels: how the review of purpose labels stands, the lists for their owners, and what they said.

import { readWorkList } from '../../formats/work-list.ts';
import { LABEL_LIST_WORDS } from '../../language/law/label-words.ts';
import { writeNumber } from '../../language/locale.ts';
import { namesOf } from '../../language/work-list.ts';
import { Fault } from '../../model/fault.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { labelLists, takeAttestations } from '../../steps/assess/label-list.ts';
import { hasPersons } from '../../store/law/holds.ts';
import { labelStandings } from '../../store/law/label-reviews.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { writeOwnerLists } from '../files/owner-lists.ts';
import { workListFault } from '../files/work-list-fault.ts';
import { type Wash, withProject } from '../project/with-project.ts';
import { sayNext } from '../terminal/say-next.ts';

/** Options of `labels`. */
export interface LabelsOptions {
  readonly owner?: string;
  readonly to?: string;
  readonly from?: string;
  readonly by?: string;
}

export function labelsCommand(context: Context, options: LabelsOptions): Promise<number> {
  return withProject(context, 'labels', wash => {
    if (!hasPersons(wash.store)) throw new Fault('E045', { needs: 'check' });
    if (options.from !== undefined) return takeBack(wash, options.from, options.by ?? null);
    const { to, owner = null } = options;
    if (to === undefined) return stand(wash);
    const lists = labelLists(wash.store, { owner, locale: context.locale });
    writeOwnerLists(wash, lists, { to, owner, words: LABEL_LIST_WORDS[context.locale] });
    return EXIT.done;
  });
}

function stand({ context, store }: Wash): number {
  const { terminal, locale } = context;
  const words = LABEL_LIST_WORDS[locale];
  const standings = labelStandings(store);
  if (standings.length === 0) {
    terminal.note(words.none);
    return EXIT.done;
  }
  const rows = standings.map(({ purpose, department, state, count }) => [
    ...[purpose, department ?? '', words.state[state] ?? state, writeNumber(locale, count)],
  ]);
  for (const line of tableLines(words.heads, rows, terminal)) terminal.out(line);
  sayNext(context, 'datawasstraat labels --to labels.xlsx');
  return EXIT.done;
}

/** Faults: E180 no list of labels, E150 to E152, and those of a file that cannot be read. */
async function takeBack({ context, store }: Wash, file: string, by: string | null): Promise<number> {
  const { terminal, locale, today } = context;
  const wanted = {
    ...{ key: namesOf('key'), decision: namesOf('decision'), reason: namesOf('reason') },
    ...{ reviewed_by: namesOf('reviewed_by'), reviewed_on: namesOf('reviewed_on') },
  };
  const rows = workListFault(file, () => readWorkList(file, wanted));
  const counts = await takeAttestations(store, rows, { file, by, on: today });
  const [kept, ended, open, past] = [counts.kept, counts.ended, counts.open, counts.past].map(count =>
    writeNumber(locale, count),
  ) as [string, string, string, string];
  terminal.out(LABEL_LIST_WORDS[locale].taken({ kept, ended, open, past }));
  sayNext(context, 'datawasstraat check');
  return EXIT.done;
}
