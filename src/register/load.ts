// register.yaml → Register. Gets text, not a path; a typo is always an error with its place, never "matches nothing".

import { keysAt } from '../formats/schema-keys.ts';
import { parseYaml, type YamlFile } from '../formats/yaml.ts';
import { Fault } from '../model/fault.ts';
import type { Register } from '../model/register.ts';
import { toRegister } from './build.ts';
import { issueFault, parseFault } from './faults.ts';
import { checkNames } from './names.ts';
import { registerSchema } from './schema.ts';

/** A register with the places of what it says. */
export interface LoadedRegister {
  readonly register: Register;
  readonly positionOf: YamlFile['positionOf'];
}

/**
 * Reads a register. Faults: E030 it does not parse, E031 an unknown name, E032 a bad period, E033 something defined twice,
 * E034 an unknown key, E035 a wrong value, E140 nothing in it.
 */
export function loadRegister(text: string, fileName: string): LoadedRegister {
  const yaml = parseYaml(text);
  if ('problem' in yaml) throw parseFault(yaml, fileName);
  if (yaml.value === null || yaml.value === undefined)
    throw new Fault('E140', { file: fileName, line: 1, column: 1 });
  const pointer = { file: fileName, positionOf: yaml.positionOf };
  const parsed = registerSchema.safeParse(yaml.value);
  if (!parsed.success) throw issueFault(parsed.error, pointer, path => keysAt(registerSchema, path));
  checkNames(parsed.data, pointer);
  return { register: toRegister(parsed.data, text, fileName), positionOf: yaml.positionOf };
}
