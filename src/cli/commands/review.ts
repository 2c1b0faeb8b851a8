// review: duplicate groups decided in the terminal, or through a sheet and back. Accepts merges; changes no record.

import { type WorkListForm, workListForm } from '../../formats/work-list.ts';
import { REVIEW_WORDS } from '../../language/cli/review.ts';
import { namesOf } from '../../language/work-list.ts';
import { evidenceBars } from '../../matching/weighing/evidence-bars.ts';
import { readModel } from '../../matching/weighing/model-file.ts';
import { Fault } from '../../model/fault.ts';
import { partsOf, type RecordKey } from '../../model/identity.ts';
import { sentenceOf } from '../../reports/terminal/review.ts';
import { openCase, reviewGroups } from '../../steps/match/review.ts';
import { storedModel } from '../../store/persons/match-models.ts';
import { isMatchedNow } from '../../store/persons/matched.ts';
import type { MatchedEntity } from '../../store/schema/matching.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { workListFault } from '../files/work-list-fault.ts';
import { writeFileNew } from '../files/write-output.ts';
import { noteWritten } from '../files/write-report.ts';
import { type Wash, withProject } from '../project/with-project.ts';
import { runSession } from '../review/session.ts';
import { isInteractive, readKeys } from '../terminal/keys.ts';
import { sayNext } from '../terminal/say-next.ts';

/** Options of `review`. */
export interface ReviewOptions {
  readonly entity: string;
  readonly minWeight?: string;
  readonly blind?: boolean;
  readonly to?: string;
  readonly from?: string;
}

/** Faults: E003 a wrong option, E045 nothing was checked yet, E120 no terminal, and those of the sheet. */
export function reviewCommand(context: Context, options: ReviewOptions): Promise<number> {
  const entity = readEntity(options.entity);
  const minWeight = readMinWeight(options.minWeight);
  const form = readForm(options.to);
  const isBlind = options.blind ?? false;
  if (options.to === undefined && options.from === undefined && !isInteractive())
    throw new Fault('E120', { command: 'review', flag: '--to review.xlsx' });
  return withProject(context, 'review', wash => {
    if (options.from !== undefined) return readBack(wash, entity, options.from);
    if (!isMatchedNow(wash.store, entity)) throw new Fault('E045', { needs: 'check' });
    if (options.to !== undefined && form !== null)
      return writeOut(wash, { entity, minWeight, isBlind, form }, options.to);
    return sit(wash, { entity, minWeight, isBlind });
  });
}

interface Asked {
  readonly entity: MatchedEntity;
  readonly minWeight: number;
  /** Nothing is shown that would lead somebody. */
  readonly isBlind: boolean;
}

async function sit({ context, store, runId }: Wash, { entity, minWeight, isBlind }: Asked): Promise<number> {
  const words = REVIEW_WORDS[context.locale];
  const groups = reviewGroups(store, entity, minWeight);
  if (groups.length === 0) {
    context.terminal.note(words.nothing);
    return EXIT.done;
  }
  const keys = readKeys();
  try {
    const { same, different, unsure, left } = await runSession({
      ...{ store, groups, words, isBlind, runId, today: context.today, readKey: keys.next },
      model: readModel(storedModel(store, entity)?.model ?? ''),
      say: (text, withNewline = true) => void process.stderr.write(withNewline ? `${text}\n` : text),
    });
    context.terminal.note(words.done(same, different, unsure));
    if (left > 0) context.terminal.note(words.left(left));
    if (same + different > 0) sayNext(context, 'datawasstraat check');
    return EXIT.done;
  } finally {
    keys.stop();
  }
}

/** Never over a file that is there: somebody may have filled it in. */
async function writeOut(
  wash: Wash,
  { entity, minWeight, isBlind, form }: Asked & { readonly form: WorkListForm },
  to: string,
): Promise<number> {
  const { context, store } = wash;
  const { terminal, locale } = context;
  const cases = reviewGroups(store, entity, minWeight).flatMap(group => openCase(store, group) ?? []);
  const words = REVIEW_WORDS[locale];
  if (cases.length === 0) {
    terminal.note(words.nothing);
    return EXIT.done;
  }
  const { reviewSheet } = await import('../../steps/match/review-sheet.ts');
  const { writeWorkList } = await import('../../formats/work-list.ts');
  const model = readModel(storedModel(store, entity)?.model ?? '');
  const say = (evidence: string): string =>
    sentenceOf(model === null ? [] : evidenceBars(model, evidence), words);
  const sheet = reviewSheet(cases, locale, isBlind ? null : say);
  const path = writeFileNew(to, writeWorkList(sheet, form, { delimiter: locale === 'nl' ? ';' : ',' }));
  noteWritten(wash, path);
  terminal.out(path);
  terminal.note(words.sheetWritten(path, cases.length));
  return EXIT.done;
}

async function readBack(
  { context, store, runId }: Wash,
  entity: MatchedEntity,
  file: string,
): Promise<number> {
  const { decideSheet } = await import('../../steps/match/review-sheet.ts');
  const { readWorkList } = await import('../../formats/work-list.ts');
  const wanted = {
    ...{ group: namesOf('group'), decision: namesOf('decision') },
    ...{ keep: namesOf('keep'), record: namesOf('record') },
  };
  const rows = workListFault(file, () => readWorkList(file, wanted));
  // A list says itself what it is about.
  const listed = rows.map(({ cells }) => partsOf(cells.record.trim() as RecordKey).entity).find(isReviewed);
  const { decided, open, gone } = await decideSheet(
    store,
    { file, rows, entity: listed ?? entity },
    { today: context.today, runId },
  );
  const words = REVIEW_WORDS[context.locale];
  context.terminal.note(words.sheetRead({ ...decided, open, gone }));
  if (decided.same + decided.different > 0) sayNext(context, 'datawasstraat check');
  return EXIT.done;
}

/** Null without --to. Fault E003: neither XLSX nor CSV. */
function readForm(to: string | undefined): WorkListForm | null {
  if (to === undefined) return null;
  const form = workListForm(to);
  if (form === null) throw new Fault('E003', { option: '--to', value: to, expected: 'FILE.xlsx | FILE.csv' });
  return form;
}

function isReviewed(text: string): text is MatchedEntity {
  return text === 'contact' || text === 'organisation';
}

function readEntity(text: string): MatchedEntity {
  if (isReviewed(text)) return text;
  throw new Fault('E003', { option: '--entity', value: text, expected: 'contact | organisation' });
}

/** Bits → milli-bits. */
function readMinWeight(text: string | undefined): number {
  if (text === undefined) return Number.NEGATIVE_INFINITY;
  const bits = Number(text.replace(',', '.'));
  if (text.trim() === '' || !Number.isFinite(bits))
    throw new Fault('E003', { option: '--min-weight', value: text, expected: '8 | 12.5' });
  return bits * 1000;
}
