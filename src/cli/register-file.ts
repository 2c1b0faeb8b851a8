// The register a command works with: the user's file, else the built-in example.

import { existsSync, readFileSync } from 'node:fs';
import { Fault } from '../model/fault.ts';
import type { Register } from '../model/register.ts';
import { EXAMPLE_REGISTER } from '../register/example.ts';
import { type LoadedRegister, loadRegister } from '../register/load.ts';

/** Faults: E010 and those of loadRegister. */
export function readRegister(path: string | undefined): Register {
  return readRegisterFile(path).register;
}

/** The same, with the places of what it says; the example has none. */
export function readRegisterFile(path: string | undefined): LoadedRegister {
  if (path === undefined || path === EXAMPLE_REGISTER.id)
    return { register: EXAMPLE_REGISTER, positionOf: () => ({ line: 1, column: 1 }) };
  if (!existsSync(path)) throw new Fault('E010', { file: path });
  return loadRegister(readFileSync(path, 'utf8'), path);
}
