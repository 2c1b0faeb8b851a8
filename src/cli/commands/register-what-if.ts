// register lint --what-if klant.retention=P18M: how many people of which department it would touch. Changes nothing.

import { join } from 'node:path';
import { LAW_WORDS } from '../../language/law/register-hold-words.ts';
import { writeNumber } from '../../language/locale.ts';
import { writePeriod } from '../../language/report/dates.ts';
import { isPeriodTooLong, LONGEST_PERIOD, type Period, parsePeriod } from '../../model/calendar.ts';
import { Fault } from '../../model/fault.ts';
import { type Purpose, type Register, silenceOf } from '../../model/register.ts';
import { closest } from '../../normalising/closest.ts';
import { CHANGEABLE, type Changeable, changePeriod } from '../../register/change-period.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { type WhatIfRow, whatIf } from '../../steps/assess/what-if.ts';
import { hasPersons } from '../../store/law/holds.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { readRegister } from '../project/register-file.ts';
import { withProject } from '../project/with-project.ts';

/** Faults: E003 it is not purpose.what=period, E045 nobody was matched yet, E145 an unknown purpose. */
export function whatIfCommand(context: Context, text: string): Promise<number> {
  const { purposeId, what, period } = readChange(text);
  return withProject(context, 'register', ({ project, store }) => {
    const { terminal, locale } = context;
    const now = readRegister(join(project.folder, project.register));
    const purpose = purposeOf(now, purposeId);
    if (!hasPersons(store)) throw new Fault('E045', { needs: 'check' });
    const other = changePeriod(now, purposeId, { what, period }) ?? now;
    const words = LAW_WORDS[locale];
    const from = periodOf(purpose, what);
    terminal.note(
      words.whatIf(
        `${purposeId}.${what}`,
        from === null ? '–' : writePeriod(locale, from),
        writePeriod(locale, period),
      ),
    );
    const rows = whatIf(store, { now, other }, context.today).map(row => cells(row, context));
    for (const line of tableLines(words.whatIfHeads, rows, terminal)) terminal.out(line);
    terminal.note(`    ${words.whatIfNote}`);
    return EXIT.done;
  });
}

function readChange(text: string): {
  readonly purposeId: string;
  readonly what: Changeable;
  readonly period: Period;
} {
  const [, purposeId = '', name, value = ''] = /^([^.=]+)\.([^.=]+)=(.+)$/.exec(text) ?? [];
  const what = CHANGEABLE.find(known => known === name);
  const period = parsePeriod(value);
  if (what === undefined || period === null)
    throw new Fault('E003', {
      ...{ option: '--what-if', value: text },
      expected: isPeriodTooLong(value)
        ? `<= ${LONGEST_PERIOD}`
        : CHANGEABLE.map(known => `PURPOSE.${known}=P18M`).join(' | '),
    });
  return { purposeId, what, period };
}

function purposeOf(register: Register, id: string): Purpose {
  const known = register.purposes.map(purpose => purpose.id);
  const found = register.purposes.find(purpose => purpose.id === id);
  if (found === undefined)
    throw new Fault('E145', { kind: 'purpose', name: id, suggestion: closest(id, known), known });
  return found;
}

function periodOf(purpose: Purpose, what: Changeable): Period | null {
  if (what === 'retention') return purpose.retention.period;
  return what === 'review' ? purpose.review : silenceOf(purpose);
}

function cells(
  { department, purposeId, inForce, deletable }: WhatIfRow,
  { locale }: Context,
): readonly string[] {
  const number = (count: number): string => writeNumber(locale, count);
  const change = deletable.other - deletable.now;
  return [
    ...[department ?? LAW_WORDS[locale].noOwner, purposeId, number(inForce.now), number(inForce.other)],
    ...[number(deletable.now), number(deletable.other), `${change > 0 ? '+' : ''}${number(change)}`],
  ];
}
