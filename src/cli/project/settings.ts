// What is set, and where each setting comes from: a flag, the environment, the config, or nowhere. May not read a file.

import type { AnyRule } from '../../model/rule.ts';
import type { ParsedConfig, Place } from './read-config.ts';

/** Where a setting comes from: what was typed, a variable, a place in a file, or null: nowhere, so it is what it usually is. */
export type Origin = string | Place | null;

/** One setting: its path with dots, its value as JSON has it, and its origin. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly from: Origin;
}

/** The settings of a config, defaults among them; of rules those that it names, with `all` all there are. */
export function configSettings(parsed: ParsedConfig, all: readonly AnyRule[]): readonly Setting[] {
  const { config, raw, placeOf } = parsed;
  const { rules, ...rest } = config ?? { rules: {} };
  const usual = all.map(
    ({ meta }) => [meta.id, { severity: meta.severity, options: meta.defaults }] as const,
  );
  const merged = Object.fromEntries(
    [...new Map<string, object>([...usual, ...Object.entries(rules)])].map(([id, own]) => {
      const before = usual.find(([name]) => name === id)?.[1];
      const options = { ...before?.options, ...('options' in own ? (own.options as object) : {}) };
      return [id, { ...before, ...own, options }];
    }),
  );
  return leaves({ ...rest, rules: merged }, []).map(([path, value]) => ({
    key: path.join('.'),
    value,
    from: stands(raw, path) ? placeOf(path) : null,
  }));
}

/** Values that are no objects, with their paths; what is undefined is left out. */
function leaves(value: unknown, path: readonly string[]): readonly (readonly [readonly string[], unknown])[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, below]) => leaves(below, [...path, key]));
}

function stands(raw: unknown, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, step)) return false;
  return stands((raw as Readonly<Record<string, unknown>>)[step], rest);
}
