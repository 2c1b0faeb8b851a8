// What lint remarks about the register of a project, in short, for runs that rest on it. May not judge it.

import { join, relative } from 'node:path';
import { lintSentence } from '../../language/law/lint-words.ts';
import { LAW_WORDS } from '../../language/law/register-hold-words.ts';
import { writeDay } from '../../language/report/dates.ts';
import { LAW_PACK } from '../../register/law-pack.ts';
import { lintRegister } from '../../register/lint.ts';
import { readRegisterFile } from './register-file.ts';
import type { Wash } from './with-project.ts';

/** Further ones stand in `register lint`. */
const MOST = 5;

/**
 * Warnings on stderr, with their place; nothing about the built-in example, which is not the user's to mend. Which articles nobody read
 * stands under the findings already.
 */
export function sayLint({ context, project }: Wash): void {
  const file = relative(process.cwd(), join(project.folder, project.register));
  const { register, positionOf } = readRegisterFile(file);
  if (register.isExample) return;
  const { terminal, locale, words } = context;
  const placed = lintRegister(register, LAW_PACK, context.today)
    .filter(({ severity }) => severity === 'warning')
    .map(finding => ({ finding, ...positionOf(finding.path) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  if (placed.length === 0) return;
  const shown = placed.filter(({ finding }) => finding.code !== 'law-unconfirmed').slice(0, MOST);
  for (const { finding, line, column } of shown) {
    const day = finding.on === null ? '' : writeDay(locale, finding.on);
    const sentence = lintSentence(locale, finding.code, { name: finding.name, day });
    terminal.note(`  ${file}:${line}:${column}  ${LAW_WORDS[locale].severity.warning}  ${sentence}`);
  }
  terminal.note(`  ${words.lint(file, placed.length, shown.length)}`);
}
