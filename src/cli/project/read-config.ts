// datawasstraat.yaml → what it says, or all mistakes in it with their places. Gets text, not a path.

import type { z } from 'zod';
import { keysAt } from '../../formats/schema-keys.ts';
import { notationOf } from '../../formats/schema-notation.ts';
import { parseYaml } from '../../formats/yaml.ts';
import { Fault } from '../../model/fault.ts';
import { closest } from '../../normalising/closest.ts';
import { type ConfigFile, configSchema } from './config-schema.ts';

/** A place in a file, as faults name it; 1-based. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where the value at a path stands, or its key, or the nearest thing above it. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** What the config says, defaults filled in; null with at least one mistake. `raw`: as it stands there. */
export interface ParsedConfig {
  readonly config: ConfigFile | null;
  readonly raw: unknown;
  readonly faults: readonly Fault[];
  readonly placeOf: PlaceOf;
}

/** Faults in it: E030 it does not parse, E034 an unknown key, E035 a wrong value. */
export function parseConfig(text: string, file: string): ParsedConfig {
  const yaml = parseYaml(text);
  if ('problem' in yaml) {
    const faults = [new Fault('E030', { file, ...yaml })];
    return {
      config: null,
      raw: null,
      faults,
      placeOf: () => ({ file, line: yaml.line, column: yaml.column }),
    };
  }
  const placeOf: PlaceOf = path => ({ file, ...yaml.positionOf(path) });
  const parsed = configSchema.safeParse(yaml.value ?? {});
  const faults = parsed.success ? [] : parsed.error.issues.flatMap(issue => issueFaults(issue, placeOf));
  return { config: parsed.data ?? null, raw: yaml.value, faults, placeOf };
}

function issueFaults(issue: z.core.$ZodIssue, placeOf: PlaceOf): readonly Fault[] {
  const { path } = issue;
  if (issue.code !== 'unrecognized_keys') {
    const place = placeOf(path);
    return [
      new Fault('E035', { ...place, name: String(path.at(-1) ?? place.file), expected: notationOf(issue) }),
    ];
  }
  const known = keysAt(configSchema, path);
  return issue.keys.map(
    key => new Fault('E034', { ...placeOf([...path, key]), key, known, suggestion: closest(key, known) }),
  );
}
