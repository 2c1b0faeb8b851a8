// The register a command works with: the user's file, else the built-in example.

import type { Register } from '../../model/register.ts';
import { EXAMPLE_REGISTER } from '../../register/example.ts';
import { type LoadedRegister, loadRegister } from '../../register/load.ts';
import { readText } from '../../steps/read/read-text.ts';

/** Faults: those of readText and of loadRegister. */
export function readRegister(path: string | undefined): Register {
  return readRegisterFile(path).register;
}

/** The same, with the places of what it says; the example has none. */
export function readRegisterFile(path: string | undefined): LoadedRegister {
  if (path === undefined || path === EXAMPLE_REGISTER.id)
    return { register: EXAMPLE_REGISTER, positionOf: () => ({ line: 1, column: 1 }) };
  return loadRegister(readText(path), path);
}
