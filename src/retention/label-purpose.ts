// Which purpose a label stands for. A label that no register maps stands for none (the example register: for its first).

import type { Purpose, Register } from '../model/register.ts';

/** Null: the register does not know the label. */
export function purposeOfLabel(register: Register, source: string, label: string): Purpose | null {
  const id = register.labels[source]?.[label];
  if (id !== undefined) return register.purposes.find(purpose => purpose.id === id) ?? null;
  return register.anyLabel ? (register.purposes[0] ?? null) : null;
}
