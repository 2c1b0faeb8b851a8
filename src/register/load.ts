// register.yaml → Register. Gets text, not a path; a typo is always an error with its place, never "matches nothing".

import { keysAt } from '../formats/schema-keys.ts';
import { parseYaml, type YamlFile } from '../formats/yaml.ts';
import { Fault } from '../model/fault.ts';
import type { Register } from '../model/register.ts';
import { toRegister } from './build.ts';
import { issueFaults, parseFault } from './faults.ts';
import type { RegisterFile } from './file-shape.ts';
import { nameFaults } from './names.ts';
import { registerSchema } from './schema.ts';

/** A register with the places of what it says. */
export interface LoadedRegister {
  readonly register: Register;
  readonly positionOf: YamlFile['positionOf'];
}

/**
 * Reads a register. Faults: E030 it does not parse, E031 an unknown name, E032 a bad period, E033 something defined twice,
 * E034 an unknown key, E035 a wrong value, E140 nothing in it, E141 a key that lacks.
 */
export function loadRegister(text: string, fileName: string): LoadedRegister {
  const read = readRegister(text, fileName);
  const [mistake] = read.faults;
  if (read.file === null || mistake !== undefined) throw mistake;
  return { register: toRegister(read.file, text, fileName), positionOf: read.positionOf };
}

/** All mistakes in a register, as far as they can be told at once: names are looked at when the shape is right. */
export function registerFaults(text: string, fileName: string): readonly Fault[] {
  return readRegister(text, fileName).faults;
}

interface ReadRegister {
  /** Null with at least one mistake. */
  readonly file: RegisterFile | null;
  readonly faults: readonly Fault[];
  readonly positionOf: YamlFile['positionOf'];
}

function readRegister(text: string, file: string): ReadRegister {
  const yaml = parseYaml(text);
  const start = { line: 1, column: 1 };
  if ('problem' in yaml) return { file: null, faults: [parseFault(yaml, file)], positionOf: () => start };
  const { positionOf, value } = yaml;
  if (value === null || value === undefined)
    return { file: null, faults: [new Fault('E140', { file, ...start })], positionOf };
  const pointer = { file, positionOf };
  const parsed = registerSchema.safeParse(value);
  const faults = parsed.success
    ? [...nameFaults(parsed.data, pointer)]
    : issueFaults(parsed.error, pointer, path => keysAt(registerSchema, path));
  return { file: parsed.data ?? null, faults, positionOf };
}
