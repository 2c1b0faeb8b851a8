// fix: previews proposals, accepts them, undoes a step.

import { FIX_WORDS } from '../../language/cli/fix.ts';
import { writeNumber } from '../../language/locale.ts';
import { writeDay } from '../../language/report/dates.ts';
import { writeField } from '../../language/report/fields.ts';
import { Fault } from '../../model/fault.ts';
import { inertText, textWithBlanks } from '../../reports/terminal/inert.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { fixActions, undoFix } from '../../steps/fix/fix.ts';
import { fixSteps, type StoredAction } from '../../store/findings/actions.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { type Wash, withProject } from '../project/with-project.ts';
import { rulesToRun } from '../registry.ts';
import { readShowValues } from '../terminal/show-values.ts';
import { readFixList, writeFixLists } from './fix-list.ts';

/** Options of `fix`. */
export interface FixOptions {
  readonly apply?: boolean;
  readonly rule?: string;
  readonly owner?: string;
  readonly undo?: string;
  readonly to?: string;
  readonly from?: string;
  readonly showValues: string;
}

export function fixCommand(context: Context, options: FixOptions): Promise<number> {
  if (options.rule !== undefined) rulesToRun({}, options.rule);
  const showsValues = readShowValues(options.showValues, context.terminal.isTerminal);
  return withProject(context, 'fix', wash => {
    if (options.undo !== undefined) return undo(wash, options.undo);
    if (options.from !== undefined) return readFixList(wash, options.from);
    if (options.to !== undefined)
      return writeFixLists(wash, {
        to: options.to,
        rule: options.rule ?? null,
        owner: options.owner ?? null,
      });
    return preview(wash, options, showsValues);
  });
}

async function preview(
  { context, store, runId }: Wash,
  options: FixOptions,
  showsValues: boolean,
): Promise<number> {
  const { terminal, locale } = context;
  const words = FIX_WORDS[locale];
  const apply = options.apply ?? false;
  const { accepted, left, waiting } = await fixActions(store, { runId, rule: options.rule ?? null, apply });
  const isLookingAtAll = !apply && options.rule === undefined;
  sayGroups(context, isLookingAtAll ? [...accepted, ...left] : accepted, showsValues);
  const count = writeNumber(locale, accepted.length);
  terminal.note(
    accepted.length === 0
      ? words.nothing
      : apply
        ? words.applied(count)
        : words.preview(count, options.rule ?? null),
  );
  const shared = sharedWith(accepted, left);
  if (shared > 0) terminal.note(words.shared(writeNumber(locale, shared)));
  if (options.rule === undefined && left.length > 0)
    terminal.note(words.left(writeNumber(locale, left.length)));
  if (waiting.length > 0) terminal.note(words.waiting(writeNumber(locale, waiting.length)));
  if (!apply) saySteps(context, fixSteps(store));
  return EXIT.done;
}

/** A line per rule, kind and field, with an example where values may be shown. */
function sayGroups(
  { terminal, locale }: Context,
  shown: readonly StoredAction[],
  showsValues: boolean,
): void {
  if (shown.length === 0) return;
  const words = FIX_WORDS[locale];
  const groups = Map.groupBy(shown, ({ rule, kind, field, confidence }) =>
    [rule, kind, field ?? '', confidence].join('\t'),
  );
  const sorted = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = sorted.flatMap(([, [first, ...others]]) => {
    if (first === undefined) return [];
    const field = first.field === null ? '' : writeField(locale, first.field);
    const cells = [first.rule, words.kinds[first.kind], field, words.sure[first.confidence]];
    const example = showsValues ? [exampleOf(first)] : [];
    return [[...cells, writeNumber(locale, 1 + others.length), ...example]];
  });
  const heads = [...words.heads, ...(showsValues ? [words.exampleHead] : [])];
  const place = {
    ...{ columns: terminal.columns, isLastBelow: showsValues },
    aligns: ['left', 'left', 'left', 'left', 'right', 'left'],
  } as const;
  for (const line of tableLines(heads, rows, place)) terminal.out(line);
}

/** Corrections of records for which a merge or deactivation is proposed too. */
function sharedWith(chosen: readonly StoredAction[], left: readonly StoredAction[]): number {
  const strong = new Set(
    [...chosen, ...left].filter(({ kind }) => kind !== 'correct').map(({ recordKey }) => recordKey),
  );
  return chosen.filter(({ kind, recordKey }) => kind === 'correct' && strong.has(recordKey)).length;
}

function exampleOf({ fromText, toText, recordKey, intoKey }: StoredAction): string {
  if (fromText !== null) return `${textWithBlanks(fromText)} → ${textWithBlanks(toText ?? '')}`;
  return [recordKey, ...(intoKey === null ? [] : [intoKey])].map(key => inertText(key)).join(' → ');
}

/** The steps that can be undone. */
function saySteps({ terminal, locale }: Context, steps: ReturnType<typeof fixSteps>): void {
  const words = FIX_WORDS[locale];
  for (const { step, on, accepted, declined, handedOver } of steps.slice(0, 5)) {
    if (handedOver > 0) continue;
    const [yes, no] = [accepted, declined].map(count => writeNumber(locale, count));
    terminal.note(words.step(step, writeDay(locale, on), yes ?? '', no ?? ''));
  }
}

async function undo({ context, store }: Wash, text: string): Promise<number> {
  if (!/^\d{1,9}$/.test(text))
    throw new Fault('E003', {
      option: '--undo',
      value: text,
      expected:
        fixSteps(store)
          .map(({ step }) => step)
          .join(' | ') || 'STEP',
    });
  const count = await undoFix(store, Number(text));
  context.terminal.out(FIX_WORDS[context.locale].undone(writeNumber(context.locale, count)));
  return EXIT.done;
}
