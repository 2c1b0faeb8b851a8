// The composition root: which rules there are, with what severity and options. The only place that knows them all.

import { RULES } from '../../rules/index.ts';
import { type DescribedIssue, notationOf } from '../formats/schema-notation.ts';
import { Fault } from '../model/fault.ts';
import type { AnyRule } from '../model/rule.ts';
import { closest } from '../normalising/closest.ts';
import type { RuleToRun } from '../steps/fix/check.ts';
import type { RuleConfig } from './project/config-schema.ts';
import type { PlaceOf } from './project/read-config.ts';

export const ALL_RULES: readonly AnyRule[] = RULES;

/**
 * The rules to run; `only` names one. Faults: E042 an unknown rule; with the places of the config E034 a rule or option that it does not
 * know, E035 a wrong option.
 */
export function rulesToRun(
  config: Readonly<Record<string, RuleConfig>> = {},
  only?: string,
  placeOf: PlaceOf = () => ({ file: 'datawasstraat.yaml', line: 1, column: 1 }),
): readonly RuleToRun[] {
  const ids = RULES.map(rule => rule.meta.id);
  const [mistake] = ruleFaults(config, placeOf);
  if (mistake !== undefined) throw mistake;
  if (only !== undefined && !ids.includes(only))
    throw new Fault('E042', { name: only, suggestion: closest(only, ids) });
  return RULES.filter(rule => only === undefined || rule.meta.id === only).flatMap(rule => {
    const own = config[rule.meta.id] ?? {};
    if (own.severity === 'off') return [];
    const options = rule.meta.options.parse({ ...rule.meta.defaults, ...own.options }) as object;
    return [{ rule, severity: own.severity ?? rule.meta.severity, options }];
  });
}

/** What the config says of rules that there are not, or of options that they do not take so. */
export function ruleFaults(config: Readonly<Record<string, RuleConfig>>, placeOf: PlaceOf): readonly Fault[] {
  const ids = RULES.map(rule => rule.meta.id);
  return Object.entries(config).flatMap(([id, { options = {} }]) => {
    const rule = RULES.find(({ meta }) => meta.id === id);
    if (rule === undefined)
      return [
        new Fault('E034', { ...placeOf(['rules', id]), key: id, known: [], suggestion: closest(id, ids) }),
      ];
    return Object.keys(options).flatMap(key => optionFault(rule, options, placeOf, key) ?? []);
  });
}

/** Each option is tried beside the defaults, so that every mistake has its own place. */
function optionFault(
  { meta }: AnyRule,
  options: Readonly<Record<string, unknown>>,
  placeOf: PlaceOf,
  key: string,
): Fault | null {
  const place = placeOf(['rules', meta.id, 'options', key]);
  const known = Object.keys(meta.defaults);
  if (!known.includes(key))
    return new Fault('E034', { ...place, key, known, suggestion: closest(key, known) });
  try {
    meta.options.parse({ ...meta.defaults, [key]: options[key] });
    return null;
  } catch (cause) {
    const usual = (meta.defaults as Readonly<Record<string, unknown>>)[key];
    const [issue] = (cause as { readonly issues?: readonly DescribedIssue[] }).issues ?? [];
    // A list that is empty by default says nothing of what may stand in it.
    const expected = Array.isArray(usual) && issue !== undefined ? notationOf(issue) : `${key}: ${usual}`;
    return new Fault('E035', { ...place, name: key, expected }, { cause });
  }
}
