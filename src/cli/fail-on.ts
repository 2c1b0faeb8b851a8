// Which exit code the findings give: --fail-on names the severity from which they count.

import { Fault } from '../model/fault.ts';
import { SEVERITIES, type Severity } from '../model/rule.ts';
import type { ReportModel } from '../reports/model.ts';
import type { Context } from './context.ts';
import { EXIT, graver } from './exit-code.ts';

export type FailOn = Severity | 'never';

export function readFailOn(text: string): FailOn {
  const known = [...SEVERITIES, 'never' as const].find(word => word === text);
  if (known === undefined)
    throw new Fault('E003', { option: '--fail-on', value: text, expected: 'error | warning | info | never' });
  return known;
}

/**
 * 1 for findings at or above `failOn`, 3 where rows were rejected or a rule crashed, or what the run came to before (`soFar`), whichever is
 * the gravest: that is the code of the run. Says it and why on stderr, last.
 */
export function concludeWith(
  context: Context,
  model: ReportModel,
  { failOn, soFar }: { readonly failOn: FailOn; readonly soFar: number },
): number {
  const rejected = model.sources
    .flatMap(source => source.files)
    .reduce((total, file) => total + file.rejected, 0);
  const crashed = model.rules.some(rule => rule.status === 'crashed');
  const worst = SEVERITIES.find(severity => rulesThatFound(model, severity) > 0);
  const counts =
    failOn !== 'never' && worst !== undefined && SEVERITIES.indexOf(worst) <= SEVERITIES.indexOf(failOn);
  const own = graver(counts ? EXIT.findings : EXIT.done, rejected > 0 || crashed ? EXIT.partial : EXIT.done);
  const code = graver(own, soFar);
  const { words, terminal } = context;
  const reasons = [
    soFar !== EXIT.done && soFar === code ? words.exitReason(soFar) : '',
    rejected > 0 ? words.rejectedReason(rejected) : '',
    findingsReason(model, words),
  ];
  const hint =
    failOn === 'never' && code === EXIT.done && worst !== undefined ? `; ${words.failOn(worst)}` : '';
  terminal.note(`    ${reasons.filter(Boolean).join('; ')}   (${words.exit(code)}${hint})`);
  return code;
}

/** How many rules found what, in a clause. */
export function findingsReason(
  model: Pick<ReportModel, 'rules'>,
  words: Pick<Context['words'], 'reason' | 'reasonNone'>,
): string {
  const [errors = 0, warnings = 0, infos = 0] = SEVERITIES.map(severity => rulesThatFound(model, severity));
  return errors + warnings + infos === 0 ? words.reasonNone : words.reason(errors, warnings, infos);
}

function rulesThatFound({ rules }: Pick<ReportModel, 'rules'>, severity: Severity): number {
  return rules.filter(rule => rule.severity === severity && rule.records > 0).length;
}
