// Which purpose a label stands for, and which one a list of consents means by a name. A label that no register maps stands for none (the example register: for its first).

import type { Purpose, Register } from '../model/register.ts';
import { fold } from '../normalising/fold.ts';

/** Null: the register does not know the label. */
export function purposeOfLabel(register: Register, source: string, label: string): Purpose | null {
  const id = register.labels[source]?.[label];
  if (id !== undefined) return register.purposes.find(purpose => purpose.id === id) ?? null;
  return register.anyLabel ? (register.purposes[0] ?? null) : null;
}

/** The purpose a consent is given for: by its id or title, or by a label that stands for it; null: the register has none of that name. */
export function purposeOfConsent(register: Register, source: string, name: string): Purpose | null {
  const wanted = fold(name);
  const named = register.purposes.find(({ id, title }) => fold(id) === wanted || fold(title) === wanted);
  if (named !== undefined) return named;
  const { [source]: own = {}, ...others } = register.labels;
  for (const labels of [own, ...Object.values(others)]) {
    const found = Object.entries(labels).find(([label]) => fold(label) === wanted);
    if (found !== undefined) return register.purposes.find(({ id }) => id === found[1]) ?? null;
  }
  return null;
}
