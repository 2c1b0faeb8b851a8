// demo: a project of made-up data to play with, told from today so that it never grows old. Writes a new folder, never over one.

import { utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DEMO_WORDS, type DemoSteps } from '../../language/cli/demo.ts';
import { projectFiles } from '../../language/cli/project-files.ts';
import type { Locale } from '../../language/locale.ts';
import { writeDay } from '../../language/report/dates.ts';
import { shellWord } from '../../language/shell-word.ts';
import { addPeriod, type CivilDate, type Period } from '../../model/calendar.ts';
import { nowOn, secondsAt } from '../clock.ts';
import type { Context } from '../context.ts';
import { CONSENTS, DEBTORS, INVOICES, SUBSCRIBERS, TICKETS } from '../demo/around.ts';
import { CONTACTS, DEALS, ORGANISATIONS } from '../demo/crm.ts';
import { DEMO_CONFIG, DEMO_REGISTER } from '../demo/project.ts';
import { fillDays, tableBytes } from '../demo/table.ts';
import { EXIT } from '../exit-code.ts';
import { asTyped } from '../files/typed-path.ts';
import { type FileToWrite, writeFolder } from '../files/write-output.ts';
import { commandLines } from '../help/in-language.ts';
import { schemaFiles, schemaLine } from '../project/schema-files.ts';
import { sayData } from '../terminal/terminal.ts';

const TABLES = [...[CONTACTS, ORGANISATIONS, DEALS, SUBSCRIBERS, CONSENTS], ...[DEBTORS, INVOICES, TICKETS]];
const MONTH = 'P1M' as Period;

/** Faults: E050, E051. */
export function demoCommand(context: Context, folder: string): number {
  const { today, terminal, locale } = context;
  const later = addPeriod(today, MONTH);
  const exports = [
    ...TABLES.map(table => ({ table, top: 'in', day: today })),
    ...TABLES.map(table => ({ table, top: 'next-month', day: later })),
  ].map(({ table, top, day }) => ({
    ...{ path: `${top}/${table.path}`, day },
    bytes: tableBytes(table, today, day === later),
  }));
  const made = writeFolder(resolve(context.folder, folder), [...projectOf(locale, today), ...exports]);
  // An import asks a file when it was exported.
  for (const { path, day } of exports)
    utimesSync(join(made, path), secondsAt(nowOn(day)), secondsAt(nowOn(day)));
  const words = DEMO_WORDS[locale];
  sayData(terminal, words.made(asTyped(made), writeDay(locale, today)));
  const typed = Object.entries(commands(asTyped(made), context.isTodayGiven ? today : null, later));
  const lines = commandLines(
    typed.map(([step, command]) => ({ command, note: words.steps[step as keyof DemoSteps<string>] })),
  );
  terminal.out(`\n${words.typeNext}`);
  for (const [at, line] of lines.entries()) {
    if (typed[at]?.[0] === 'copy') terminal.out(words.monthLater);
    terminal.out(line);
  }
  return EXIT.done;
}

function projectOf(locale: Locale, today: CivilDate): readonly FileToWrite[] {
  const { config, register } = DEMO_WORDS[locale];
  return [
    { path: 'datawasstraat.yaml', bytes: `${schemaLine('config')}# ${config}\n${DEMO_CONFIG}` },
    {
      path: 'register.yaml',
      bytes: `${schemaLine('register')}# ${register}\n${fillDays(DEMO_REGISTER, today)}`,
    },
    { path: '.gitignore', bytes: projectFiles(locale).ignored },
    ...schemaFiles(),
  ];
}

/** `today` is null where it need not be typed. */
function commands(folder: string, today: CivilDate | null, later: CivilDate): DemoSteps<string> {
  const asOf = today === null ? '' : ` --today ${today}`;
  return {
    cd: `cd ${shellWord(folder)}`,
    wash: `datawasstraat wash${asOf}`,
    show: `datawasstraat person show K1005${asOf}`,
    review: `datawasstraat review${asOf}`,
    fix: `datawasstraat fix --apply${asOf}`,
    export: `datawasstraat export crm${asOf}`,
    plan: `datawasstraat purge plan${asOf}`,
    copy: 'cp -Rp next-month/. in/',
    washLater: `datawasstraat wash --today ${later}`,
    trend: 'datawasstraat trend',
  };
}
