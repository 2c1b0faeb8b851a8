// register show and lint: the purposes with their periods, and what the register does not say yet.

import { join, relative } from 'node:path';
import { lintSentence } from '../../language/law/lint-words.ts';
import { LAW_WORDS } from '../../language/law/register-hold-words.ts';
import { writeDay, writePeriod } from '../../language/report/dates.ts';
import { Fault } from '../../model/fault.ts';
import type { EndsWhen, Floor, Purpose } from '../../model/register.ts';
import { LAW_PACK } from '../../register/law-pack.ts';
import { type LintFinding, lintRegister } from '../../register/lint.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { readFailOn } from '../fail-on.ts';
import { openProject } from '../project/project.ts';
import { readRegisterFile } from '../project/register-file.ts';
import { sayData } from '../terminal/terminal.ts';
import { exportCommand } from './register-export.ts';
import { whatIfCommand } from './register-what-if.ts';

/** Options of `register`. */
export interface RegisterOptions {
  readonly what: string;
  readonly file: string | undefined;
  readonly whatIf?: string;
  readonly failOn: string;
  readonly part: string;
  readonly against?: string;
  readonly to?: string;
}

export function registerCommand(context: Context, options: RegisterOptions): Promise<number> | number {
  const { what } = options;
  if (what === 'show') return show(context, options);
  if (what === 'lint')
    return options.whatIf === undefined ? lint(context, options) : whatIfCommand(context, options.whatIf);
  if (what === 'export') return exportCommand(context, fileOf(context, options.file), options);
  throw new Fault('E003', { option: 'register', value: what, expected: 'lint | show | export' });
}

/** The file that is named, else the one of the project, as it is to be shown. Fault E040. */
function fileOf(context: Context, file: string | undefined): string {
  if (file !== undefined) return file;
  const project = openProject(context.folder);
  return relative(process.cwd(), join(project.folder, project.register));
}

function lint(context: Context, options: RegisterOptions): number {
  const failOn = readFailOn(options.failOn);
  const file = fileOf(context, options.file);
  const { register, positionOf } = readRegisterFile(file);
  const { terminal, locale } = context;
  const words = LAW_WORDS[locale];
  const findings = lintRegister(register, LAW_PACK, context.today);
  const placed = findings
    .map(finding => ({ finding, ...positionOf(finding.path) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  for (const { finding, line, column } of placed)
    sayData(
      terminal,
      `${file}:${line}:${column}  ${words.severity[finding.severity]}  ${finding.code}  ${sentence(finding, context)}`,
    );
  terminal.note(findings.length === 0 ? words.lintClean(file) : `    ${words.lintCount(findings.length)}`);
  const counts =
    failOn === 'info'
      ? findings.length > 0
      : failOn === 'warning' && findings.some(({ severity }) => severity === 'warning');
  return counts ? EXIT.findings : EXIT.done;
}

function sentence({ code, name, on }: LintFinding, { locale }: Context): string {
  return lintSentence(locale, code, { name, day: on === null ? '' : writeDay(locale, on) });
}

function show(context: Context, options: RegisterOptions): number {
  const { register } = readRegisterFile(fileOf(context, options.file));
  const { terminal, locale } = context;
  const words = LAW_WORDS[locale];
  if (register.isExample) terminal.note(words.example);
  const purposes = register.purposes.map(purpose => purposeRow(purpose, context));
  for (const line of tableLines(words.showHeads, purposes, terminal)) terminal.out(line);
  if (register.floors.length === 0) return EXIT.done;
  terminal.out('');
  const floors = register.floors.map(floor => floorRow(floor, context));
  for (const line of tableLines(words.floorHeads, floors, terminal)) terminal.out(line);
  return EXIT.done;
}

function purposeRow(purpose: Purpose, { locale }: Context): readonly string[] {
  const period = (text: string | null): string => (text === null ? '–' : writePeriod(locale, text));
  const ends = purpose.endsWhen.map(end => endText(end, locale)).join(', ');
  return [
    ...[
      purpose.id,
      purpose.basis.article,
      ends || '–',
      period(purpose.retention.period),
      period(purpose.review),
    ],
    purpose.department ?? '–',
  ];
}

function endText(end: EndsWhen, locale: Context['locale']): string {
  const words = LAW_WORDS[locale];
  return end.kind === 'no_signal_for'
    ? words.silence(writePeriod(locale, end.period))
    : (words.ends[end.kind] ?? end.kind);
}

function floorRow(
  { id, law, period, evidence, systems, keeps }: Floor,
  { locale }: Context,
): readonly string[] {
  const proof = [evidence.source, evidence.entity, evidence.type].filter(Boolean).join('.');
  return [id, law, writePeriod(locale, period), proof, systems.join(', '), keeps.join(', ')];
}
