// Cells one by one: a judge looks at the text, a finding comes out. May not read a store; knows no rule.

import { stripGuard } from '../normalising/guard.ts';
import { tidySpaces } from '../normalising/spaces.ts';
import type { Verdict } from '../normalising/verdict.ts';
import type { CorrectAction } from './action.ts';
import type { Field } from './field.ts';
import type { RecordKey } from './identity.ts';

/** A row of the view `cells`. */
export interface Cell {
  readonly record_key: RecordKey;
  /** ISO 3166-1 alpha-2; `ZZ` for a country whose name is not known. */
  readonly country: string;
  readonly field: Field;
  readonly value: string;
}

/** What a finding about a cell says beside its problem. */
export interface InCell {
  readonly field: Field;
}

/** What a message about a cell needs of its language. */
interface FieldWords {
  readonly field: (field: Field) => string;
}

/** A finding about one cell; its message is named after the problem. */
export interface CellFinding<Problem extends string> {
  readonly message: Problem;
  readonly data: InCell;
  readonly subject: { readonly kind: 'record'; readonly key: RecordKey };
  readonly field: Field;
  readonly actions: readonly CorrectAction[];
}

/** How cells are judged. */
export interface CellOptions {
  /** True: what looks like untidy space belongs to the problem, and the correction takes care of it. */
  readonly mendsSpaces?: boolean;
}

/**
 * Judges cells. The judge sees the text without guard and outer spaces. An untidy cell gets no proposal: its spaces go
 * first (value-untidy), or two corrections of one cell would cancel out.
 */
export function* judgeCells<Problem extends string>(
  cells: Iterable<Cell>,
  judge: (text: string, cell: Cell) => Verdict<Problem> | null,
  { mendsSpaces = false }: CellOptions = {},
): Iterable<CellFinding<Problem>> {
  for (const cell of cells) {
    const text = stripGuard(cell.value).trim();
    if (text === '') continue;
    const verdict = judge(text, cell);
    if (verdict !== null) yield cellFinding(cell, verdict, mendsSpaces);
  }
}

function cellFinding<Problem extends string>(
  cell: Cell,
  verdict: Verdict<Problem>,
  mendsSpaces: boolean,
): CellFinding<Problem> {
  const { record_key: record, field, value: from } = cell;
  const { problem, to, confidence } = verdict;
  const isProposed = to !== null && to !== from && (mendsSpaces || tidySpaces(from) === from);
  return {
    message: problem,
    data: { field },
    subject: { kind: 'record', key: record },
    field,
    actions: isProposed ? [{ kind: 'correct', record, field, from, to, confidence }] : [],
  };
}

/** The messages of a rule about cells: the name of the field, then what is wrong with it. */
export function cellMessages<Problem extends string>(
  phrases: Readonly<Record<Problem, string>>,
): { readonly [Id in Problem]: (details: InCell, words: FieldWords) => string } {
  const messages = Object.entries<string>(phrases).map(([problem, phrase]) => [
    problem,
    ({ field }: InCell, words: FieldWords) => `${words.field(field)}: ${phrase}`,
  ]);
  return Object.fromEntries(messages) as ReturnType<typeof cellMessages<Problem>>;
}
