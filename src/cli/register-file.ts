// The register a command works with: the user's file, else the built-in example.

import { existsSync, readFileSync } from 'node:fs';
import { Fault } from '../model/fault.ts';
import type { Register } from '../model/register.ts';
import { EXAMPLE_REGISTER } from '../register/example.ts';
import { loadRegister } from '../register/load.ts';

/** Faults: E010 and those of loadRegister. */
export function readRegister(path: string | undefined): Register {
  if (path === undefined || path === EXAMPLE_REGISTER.id) return EXAMPLE_REGISTER;
  if (!existsSync(path)) throw new Fault('E010', { file: path });
  return loadRegister(readFileSync(path, 'utf8'), path).register;
}
