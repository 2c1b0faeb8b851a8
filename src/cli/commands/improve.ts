// improve add, list, close: who does what about the cause of what a rule finds, and what it did to the figure.

import { IMPROVE_WORDS } from '../../language/cli/improve.ts';
import { writeChange, writeNumber } from '../../language/locale.ts';
import { writeDay, writeShortDay } from '../../language/report/dates.ts';
import { IMPROVEMENT_WORDS } from '../../language/report/improvements.ts';
import { type CivilDate, parseCivilDate } from '../../model/calendar.ts';
import { Fault } from '../../model/fault.ts';
import { effectOf, type Improvement, improvementState, isReached } from '../../model/improvement.ts';
import { inertText } from '../../reports/terminal/inert.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import {
  addImprovement,
  closeImprovement,
  figureOf,
  improvements,
} from '../../store/findings/improvements.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { withHistory } from '../project/with-history.ts';
import { type Wash, withProject } from '../project/with-project.ts';
import { rulesToRun } from '../registry.ts';
import { sayData } from '../terminal/terminal.ts';

/** Options of `improve`. */
export interface ImproveOptions {
  readonly step: string;
  /** What is done, or the number of an action. */
  readonly name: string | undefined;
  readonly rule?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly target?: string;
  readonly outcome?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

type Step = (context: Context, options: ImproveOptions) => Promise<number> | number;

const STEPS: Readonly<Record<string, Step>> = {
  add: (context, options) => withProject(context, 'improve add', wash => add(wash, options)),
  list,
  close: (context, options) => withProject(context, 'improve close', wash => close(wash, options)),
};

export function improveCommand(context: Context, options: ImproveOptions): Promise<number> | number {
  const step = STEPS[options.step];
  if (step === undefined)
    throw new Fault('E003', {
      option: 'improve',
      value: options.step,
      expected: Object.keys(STEPS).join(' | '),
    });
  return step(context, options);
}

/** Faults: E188 something is missing, E042 no such rule, E003 no day or number, E190 the rule never looked, E191 it is there already. */
function add({ context, store, runId }: Wash, options: ImproveOptions): number {
  const { terminal, locale, today } = context;
  const rule = needed(options.rule, '--rule');
  rulesToRun({}, rule);
  const added = {
    ...{ rule, what: needed(options.name, 'TEXT'), owner: needed(options.owner, '--owner') },
    ...{ due: readDue(needed(options.due, '--due'), today), target: readTarget(options.target) },
  };
  const before = figureOf(store, rule);
  if (before === null) throw new Fault('E190', { rule });
  if (isReached({ before, after: before, target: added.target ?? 0 }))
    throw new Fault('E191', { rule, records: before.records, target: added.target });
  const id = addImprovement(store, added, runId);
  const words = IMPROVE_WORDS[locale];
  sayData(terminal, words.added(id, rule, before.records, [before.runId, writeDay(locale, before.on)]));
  terminal.note(words.measured);
  return EXIT.done;
}

/** Without these nobody knows later what was meant. Fault E188. */
function needed(text: string | undefined, missing: string): string {
  const given = text?.trim() ?? '';
  if (given === '') throw new Fault('E188', { missing });
  return given;
}

/** Fault E003: no day, or one that is past. */
function readDue(text: string, today: CivilDate): CivilDate {
  const due = parseCivilDate(text);
  if (due === null || due < today)
    throw new Fault('E003', { option: '--due', value: text, expected: `YYYY-MM-DD, ${today} or later` });
  return due;
}

/** Fault E003. */
function readTarget(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,12}$/.test(text))
    throw new Fault('E003', { option: '--target', value: text, expected: '0, 1, 2 …' });
  return Number(text);
}

/** Fault E189: none of that number is open. */
function close({ context, store, runId }: Wash, { name, outcome }: ImproveOptions): number {
  const id = Number(needed(name, 'NUMBER'));
  const said = outcome?.trim() || null;
  if (!Number.isInteger(id) || !closeImprovement(store, id, { runId, outcome: said }))
    throw new Fault('E189', { name: name ?? '' });
  const { rule, before, after } = improvements(store).find(one => one.id === id) as Improvement;
  const words = IMPROVE_WORDS[context.locale];
  sayData(context.terminal, words.closed(id, rule, before.records, after?.records ?? null));
  return EXIT.done;
}

function list(context: Context, { all = false, json = false }: ImproveOptions): number {
  const { terminal, locale, today } = context;
  const words = IMPROVE_WORDS[locale];
  const known = withHistory(context, improvements) ?? [];
  const listed = known.filter(({ closedOn }) => all || closedOn === null);
  if (json) terminal.out(JSON.stringify(improvementsJson(listed, today), null, 2));
  else if (listed.length === 0) terminal.note(known.length === 0 ? words.none : words.noneOpen(known.length));
  else {
    const rows = listed.map(one => rowOf(one, context));
    const heads = IMPROVEMENT_WORDS[locale].heads.map(head => head.toUpperCase());
    const aligns = heads.map((_, at) => (at >= 5 && at <= 8 ? 'right' : 'left'));
    for (const line of tableLines(heads, rows, {
      columns: terminal.columns,
      aligns,
      isLastBelow: true,
    }))
      terminal.out(line);
    terminal.note(words.note);
  }
  return EXIT.done;
}

const UNKNOWN = '–';

/** What somebody wrote himself is not cut. */
const whole = (text: string): string => inertText(text, Number.POSITIVE_INFINITY);

function rowOf(improvement: Improvement, { locale, today }: Context): readonly string[] {
  const { id, what, owner, due, rule, target, before, after, outcome } = improvement;
  const words = IMPROVEMENT_WORDS[locale];
  const number = (value: number): string => writeNumber(locale, value);
  const effect = effectOf(improvement);
  return [
    ...[String(id), words.states[improvementState(improvement, today)], writeShortDay(locale, due)],
    ...[whole(owner), rule, number(before.records), after === null ? UNKNOWN : number(after.records)],
    ...[effect === null ? UNKNOWN : writeChange(locale, effect)],
    ...[target === null ? words.fewer : words.upTo(target)],
    whole(outcome === null ? what : `${what} (${outcome})`),
  ];
}

/** Versioned. `after` and `change` are null where the rule has not looked since, `target` where any fewer will do. */
function improvementsJson(listed: readonly Improvement[], today: CivilDate): object {
  return {
    schema_version: 1,
    improvements: listed.map(one => ({
      ...{
        number: one.id,
        what: one.what,
        owner: one.owner,
        due: one.due,
        rule: one.rule,
        target: one.target,
      },
      ...{ state: improvementState(one, today), reached: isReached(one) },
      ...{ added_on: one.addedOn, closed_on: one.closedOn, outcome: one.outcome },
      ...{ before: figureJson(one.before), after: one.after && figureJson(one.after), change: effectOf(one) },
    })),
  };
}

function figureJson({ runId, on, records, looked }: Improvement['before']): object {
  return { run: runId, on, records, looked };
}
