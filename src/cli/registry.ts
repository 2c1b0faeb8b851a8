// The composition root: which rules there are, with what severity and options. The only place that knows them all.

import { RULES } from '../../rules/index.ts';
import { Fault } from '../model/fault.ts';
import type { AnyRule, Severity } from '../model/rule.ts';
import { closest } from '../normalising/closest.ts';
import type { RuleToRun } from '../steps/fix/check.ts';

/** What the config says about a rule. */
export interface RuleConfig {
  readonly severity?: Severity | 'off' | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

export const ALL_RULES: readonly AnyRule[] = RULES;

/** The rules to run; `only` names one. Faults: E042 an unknown rule, E035 a wrong option. */
export function rulesToRun(
  config: Readonly<Record<string, RuleConfig>> = {},
  only?: string,
): readonly RuleToRun[] {
  const ids = RULES.map(rule => rule.meta.id);
  for (const name of [...Object.keys(config), ...(only === undefined ? [] : [only])]) {
    if (!ids.includes(name)) throw new Fault('E042', { name, suggestion: closest(name, ids) });
  }
  return RULES.filter(rule => only === undefined || rule.meta.id === only).flatMap(rule => {
    const own = config[rule.meta.id] ?? {};
    if (own.severity === 'off') return [];
    return [
      { rule, severity: own.severity ?? rule.meta.severity, options: optionsOf(rule, own.options ?? {}) },
    ];
  });
}

function optionsOf(rule: AnyRule, options: Readonly<Record<string, unknown>>): object {
  try {
    return rule.meta.options.parse({ ...rule.meta.defaults, ...options }) as object;
  } catch (cause) {
    const place = { file: 'datawasstraat.yaml', line: 1, column: 1 };
    throw new Fault(
      'E035',
      { ...place, name: rule.meta.id, expected: Object.keys(rule.meta.defaults).join(', ') || 'no options' },
      { cause },
    );
  }
}
