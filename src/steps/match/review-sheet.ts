// The work list of review: every record of every group as a row, decisions to be filled in; and back. Reads and checks all rows
// before it decides anything. May not write a file.

import type { WorkListRow } from '../../formats/work-list.ts';
import type { SheetToWrite } from '../../formats/xlsx/write.ts';
import { type Locale, writeNumber } from '../../language/locale.ts';
import { writeField } from '../../language/report/fields.ts';
import { CELL_WORDS, COLUMN_WORDS, REVIEW_COLUMNS, SHEET_WORDS } from '../../language/work-list.ts';
import { Fault } from '../../model/fault.ts';
import { partsOf, type RecordKey } from '../../model/identity.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import type { JudgementVerdict } from '../../store/persons/judgements.ts';
import { pairWeight, recordIdOf } from '../../store/persons/review-rows.ts';
import type { MatchedEntity } from '../../store/schema/matching.ts';
import { decideCase, openCase, type ReviewCase, type ReviewDecision } from './review.ts';

/** What may stand under `decision`, in either language. */
const DECISIONS: Readonly<Record<string, JudgementVerdict | 'apart'>> = {
  ...{ same: 'same', zelfde: 'same', s: 'same', z: 'same' },
  ...{
    different: 'different',
    verschillend: 'different',
    anders: 'different',
    d: 'different',
    v: 'different',
  },
  ...{ unsure: 'unsure', onzeker: 'unsure', '?': 'unsure' },
  ...{ apart: 'apart', x: 'apart' },
};

/**
 * A row a record; `x` under keep marks the one that is proposed to stay. `say` puts the evidence of a group in words; null: nothing
 * is told that would lead somebody.
 */
export function reviewSheet(
  cases: readonly ReviewCase[],
  locale: Locale,
  say: ((evidence: string) => string) | null,
): SheetToWrite {
  const fields = Object.keys(cases[0]?.records[0]?.texts ?? {}).filter(field =>
    cases.some(({ records }) => records.some(({ texts }) => texts[field])),
  );
  const words = CELL_WORDS[locale];
  const rows = cases.flatMap(({ records, survivor, zone, weight, evidence }, at) =>
    records.map(record => [
      ...[String(at + 1), '', record.key === survivor && say !== null ? 'x' : '', record.key],
      ...(say === null
        ? []
        : [
            words[zone === 'sure' ? 'sure' : 'perhaps'],
            writeNumber(locale, weight / 1000, 1),
            say(evidence),
          ]),
      record.lastSignalOn ?? '',
      ...fields.map(field => record.texts[field] ?? ''),
    ]),
  );
  const header = [
    ...REVIEW_COLUMNS.filter(column => say !== null || !LEADING.has(column)).map(
      column => COLUMN_WORDS[column][locale],
    ),
    ...fields.map(field => writeField(locale, field === 'birth_on' ? 'birth_date' : field)),
  ];
  return { name: SHEET_WORDS[locale], header, rows };
}

/** Columns that would lead somebody. */
const LEADING: ReadonlySet<string> = new Set(['certainty', 'weight', 'evidence']);

/** What came of a sheet. */
export interface SheetResult {
  readonly groups: number;
  readonly decided: Readonly<Record<JudgementVerdict, number>>;
  /** Groups without a decision. */
  readonly open: number;
  /** Groups of which fewer than two records are there now. */
  readonly gone: number;
}

/** Columns that are read back. */
type SheetColumn = 'group' | 'decision' | 'keep' | 'record';

/** A sheet that came back. */
export interface ReviewSheet {
  readonly file: string;
  readonly entity: MatchedEntity;
  readonly rows: readonly WorkListRow<SheetColumn>[];
}

interface SheetRow {
  readonly row: number;
  readonly decision: JudgementVerdict | 'apart' | null;
  readonly isKept: boolean;
  readonly key: RecordKey;
}

/** Decides all, or nothing. Fault E122: a cell that cannot be. */
export async function decideSheet(
  store: Store,
  sheet: ReviewSheet,
  how: Parameters<typeof decideCase>[3],
): Promise<SheetResult> {
  const groups = [...readGroups(sheet).values()].map(rows => ({
    rows,
    decision: decisionOf(sheet.file, rows),
  }));
  const decided = { same: 0, different: 0, unsure: 0 };
  let gone = 0;
  await inTransaction(store, () => {
    for (const { rows, decision } of groups) {
      if (decision === null) continue;
      const one = caseOf(store, sheet.entity, rows);
      if (one === null) gone += 1;
      else {
        decideCase(store, one, within(one, decision), how);
        decided[decision.verdict] += 1;
      }
    }
  });
  const open = groups.filter(({ decision }) => decision === null).length;
  return { groups: groups.length, decided, open, gone };
}

function readGroups({ file, entity, rows }: ReviewSheet): ReadonlyMap<string, readonly SheetRow[]> {
  const read = rows.map(({ row, cells }) => {
    const key = cells.record.trim() as RecordKey;
    if (partsOf(key).entity !== entity || partsOf(key).id === '')
      throw new Fault('E122', { file, row, value: key, expected: 'record' });
    const decision = readDecision(cells.decision.trim(), { file, row });
    return { group: cells.group.trim(), row, key, decision, isKept: cells.keep.trim() !== '' };
  });
  return Map.groupBy(read, ({ group }) => group);
}

function readDecision(
  text: string,
  { file, row }: { readonly file: string; readonly row: number },
): SheetRow['decision'] {
  if (text === '') return null;
  const known = DECISIONS[text.toLowerCase()];
  if (known === undefined) throw new Fault('E122', { file, row, value: text, expected: 'decision' });
  return known;
}

/** Null: nobody said which record is to stay. */
type SheetDecision = Omit<ReviewDecision, 'survivor'> & { readonly survivor: RecordKey | null };

/** One word a group, on any of its rows; `apart` on the rows that do not belong to it. */
function decisionOf(file: string, rows: readonly SheetRow[]): SheetDecision | null {
  const said = rows.filter(({ decision }) => decision !== null && decision !== 'apart');
  const other = said.find(({ decision }) => decision !== said[0]?.decision);
  if (other !== undefined)
    throw new Fault('E122', {
      file,
      row: other.row,
      value: other.decision ?? '',
      expected: 'one-decision',
    });
  const leftOut = rows.filter(({ decision }) => decision === 'apart').map(({ key }) => key);
  const verdict = (said[0]?.decision ?? (leftOut.length > 0 ? 'same' : null)) as JudgementVerdict | null;
  if (verdict === null) return null;
  // Nobody is left to be the same as.
  if (verdict === 'same' && rows.length - leftOut.length < 2)
    return { verdict: 'different', survivor: null, leftOut: [] };
  const kept = rows.filter(({ isKept, key }) => isKept && !leftOut.includes(key));
  const second = kept[1];
  if (second !== undefined)
    throw new Fault('E122', { file, row: second.row, value: 'x', expected: 'one-keep' });
  return { verdict, survivor: kept[0]?.key ?? null, leftOut };
}

function caseOf(store: Store, entity: MatchedEntity, rows: readonly SheetRow[]): ReviewCase | null {
  const recordIds = rows.flatMap(({ key }) => recordIdOf(store, entity, key) ?? []);
  const weight = pairWeight(store, entity, recordIds);
  return openCase(store, { entity, recordIds, zone: 'check', weight, evidence: '' });
}

/** The record that was marked stays; where none was or it is gone, the one that is proposed, or else the first of those that belong together. */
function within({ records, survivor }: ReviewCase, decision: SheetDecision): ReviewDecision {
  const there = records.map(({ key }) => key).filter(key => !decision.leftOut.includes(key));
  const wanted = [decision.survivor, survivor].find(key => key !== null && there.includes(key));
  return { ...decision, survivor: wanted ?? there[0] ?? survivor };
}
