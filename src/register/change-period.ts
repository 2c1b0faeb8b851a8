// A register with one period of one purpose changed: `klant.retention=P18M`. May not judge whether that is wise.

import type { Period } from '../model/calendar.ts';
import type { Purpose, Register } from '../model/register.ts';

/** What can be changed, as the register names it. */
export const CHANGEABLE = ['retention', 'no_signal_for', 'review'] as const;
export type Changeable = (typeof CHANGEABLE)[number];

/** Null: there is no such purpose. */
export function changePeriod(
  register: Register,
  purposeId: string,
  { what, period }: { readonly what: Changeable; readonly period: Period },
): Register | null {
  if (!register.purposes.some(({ id }) => id === purposeId)) return null;
  const purposes = register.purposes.map(one => (one.id === purposeId ? changed(one, what, period) : one));
  return { ...register, purposes };
}

function changed(purpose: Purpose, what: Changeable, period: Period): Purpose {
  if (what === 'review') return { ...purpose, review: period };
  if (what === 'retention') return { ...purpose, retention: { ...purpose.retention, period } };
  const others = purpose.endsWhen.filter(({ kind }) => kind !== 'no_signal_for');
  return { ...purpose, endsWhen: [...others, { kind: 'no_signal_for', period }] };
}
