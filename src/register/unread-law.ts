// Which provisions of the law pack a register leans on that nobody has read in the text of the law. Pure.

import type { LawPack } from '../model/law-pack.ts';
import type { Register } from '../model/register.ts';

/** Ids of the provisions about marketing, and about the consent of minors. */
const MARKETING = 'nl.tw-11.7';
const MINORS = 'eu.avg-8';

/** Their articles, each once, in the order of the law pack; empty: what is leaned on was read. */
export function unreadLaw(register: Register, lawPack: LawPack): readonly string[] {
  const { floors, purposes } = register;
  const named = new Set(floors.map(({ lawId }) => lawId));
  const isMarketing = purposes.some(({ channels }) => channels.length > 0);
  const isConsent = purposes.some(({ basis }) => basis.article === '6(1)(a)');
  const used = lawPack.entries.filter(
    ({ id }) =>
      named.has(id) || (isMarketing && id.startsWith(MARKETING)) || (isConsent && id.startsWith(MINORS)),
  );
  return [...new Set(used.filter(({ checkedOn }) => checkedOn === null).map(({ article }) => article))];
}
