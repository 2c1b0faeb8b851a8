// --show-values: whether values of cells may be printed. auto: on a terminal only, so never into a log or a pipe.

import { Fault } from '../../model/fault.ts';

/** Fault E003. */
export function readShowValues(text: string, isTerminal: boolean): boolean {
  if (text === 'always') return true;
  if (text === 'never') return false;
  if (text === 'auto') return isTerminal;
  throw new Fault('E003', { option: '--show-values', value: text, expected: 'auto | always | never' });
}
