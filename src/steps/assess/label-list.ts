// The work list of labels: those to review, as rows for their owners, and what they said, taken back with name and date. May not
// write a file.

import { createHash } from 'node:crypto';
import type { WorkListRow } from '../../formats/work-list.ts';
import type { SheetToWrite } from '../../formats/xlsx/write.ts';
import { LABEL_LIST_WORDS } from '../../language/law/label-words.ts';
import type { Locale } from '../../language/locale.ts';
import { COLUMN_WORDS, LABEL_COLUMNS, type LabelColumn, SHEET_WORDS } from '../../language/work-list.ts';
import { type CivilDate, parseCivilDate } from '../../model/calendar.ts';
import { Fault } from '../../model/fault.ts';
import { partsOf } from '../../model/identity.ts';
import { classifyDate } from '../../normalising/date.ts';
import { fold } from '../../normalising/fold.ts';
import {
  type Attestation,
  keepAttestations,
  type LabelToReview,
  labelsToReview,
} from '../../store/law/label-reviews.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import { recordCards } from '../../store/persons/record-cards.ts';

/** Lists per owner, in the order of their names; null: nobody answers. `owner`: one of them only. */
export function labelLists(
  store: Store,
  { owner, locale }: { readonly owner: string | null; readonly locale: Locale },
): readonly { readonly owner: string | null; readonly sheet: SheetToWrite }[] {
  const due = labelsToReview(store).filter(label => owner === null || label.owner === owner);
  const cards = recordCards(store, [...new Set(due.map(({ recordKey }) => recordKey))]);
  const header = LABEL_COLUMNS.map(column => COLUMN_WORDS[column][locale]);
  return [...Map.groupBy(due, label => label.owner)].map(([name, own]) => ({
    owner: name || null,
    sheet: {
      ...{ name: SHEET_WORDS[locale], header },
      rows: own.map(label => rowOf(label, cards.get(label.recordKey)?.name ?? '', locale)),
    },
  }));
}

function rowOf(label: LabelToReview, name: string, locale: Locale): readonly string[] {
  const { source, entity, id } = partsOf(label.recordKey);
  const cells: Readonly<Record<LabelColumn, string>> = {
    ...{ key: keyOf(label), owner: label.owner, source, record: `${entity}/${id}`, name },
    label: label.labelSource === source ? label.label : `${label.label} (${label.labelSource})`,
    ...{ purpose: label.purpose, since: label.ageOn ?? '', due: label.dueOn ?? '' },
    state: LABEL_LIST_WORDS[locale].state[label.state] ?? label.state,
    ...{ decision: '', reviewed_by: '', reviewed_on: '', reason: '' },
  };
  return LABEL_COLUMNS.map(column => cells[column]);
}

/** Names a label that a source gives a record, whatever a spreadsheet makes of its text. */
function keyOf({
  recordKey,
  labelSource,
  label,
}: Pick<LabelToReview, 'recordKey' | 'labelSource' | 'label'>): string {
  return `l${createHash('sha256')
    .update(JSON.stringify([recordKey, labelSource, label]))
    .digest('hex')
    .slice(0, 15)}`;
}

/** What became of the rows of a list that came back. */
export interface AttestationCounts {
  readonly kept: number;
  readonly ended: number;
  readonly open: number;
  /** The label is not to be reviewed any more: said before, or gone from the source. */
  readonly past: number;
}

/** Who reviewed when, where the row itself does not say; null: every row must. */
export interface Reviewer {
  readonly file: string;
  readonly by: string | null;
  readonly on: CivilDate;
}

export type AttestationRow = WorkListRow<'key' | 'decision' | 'reviewed_by' | 'reviewed_on' | 'reason'>;

/** Takes them all or none. Faults: E150 a decision that is none, E151 nobody's name, E152 no day, or one to come. */
export async function takeAttestations(
  store: Store,
  rows: readonly AttestationRow[],
  reviewer: Reviewer,
): Promise<AttestationCounts> {
  const due = new Map(labelsToReview(store).map(label => [keyOf(label), label]));
  const filled = rows.filter(({ cells }) => cells.decision.trim() !== '');
  const said = filled.map(row => ({ key: row.cells.key.trim(), ...readRow(row, reviewer) }));
  const attestations = said.flatMap(({ key, ...words }): Attestation[] => {
    const label = due.get(key);
    if (label === undefined) return [];
    const { source, id } = partsOf(label.recordKey);
    return [{ ...words, source, sourceId: id, labelSource: label.labelSource, label: label.label }];
  });
  await inTransaction(store, () => keepAttestations(store, attestations));
  const kept = attestations.filter(({ decision }) => decision === 'keep').length;
  return {
    ...{ kept, ended: attestations.length - kept },
    ...{ open: rows.length - filled.length, past: filled.length - attestations.length },
  };
}

/** A cross is none of them: it may strike a label out as well as confirm it. */
const KEEP = new Set('keep|k|yes|y|ja|j|blijft|behouden|1|true|waar'.split('|'));
const END = new Set('end|e|no|n|nee|vervalt|beeindigen|weg|stop|0|false|onwaar'.split('|'));

function readRow(
  { row, cells }: AttestationRow,
  { file, by, on }: Reviewer,
): Pick<Attestation, 'decision' | 'reviewedBy' | 'reviewedOn' | 'reason'> {
  const word = fold(cells.decision);
  if (!KEEP.has(word) && !END.has(word)) throw new Fault('E150', { file, row });
  const reviewedBy = cells.reviewed_by.trim() || by;
  if (reviewedBy === null) throw new Fault('E151', { file, row });
  const day = cells.reviewed_on.trim();
  const reviewedOn = day === '' ? on : parseCivilDate(classifyDate(day, 'dmy')?.on ?? day);
  if (reviewedOn === null || reviewedOn > on) throw new Fault('E152', { file, row });
  return {
    decision: KEEP.has(word) ? 'keep' : 'end',
    reviewedBy,
    reviewedOn,
    reason: cells.reason.trim() || null,
  };
}
