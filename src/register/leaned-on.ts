// Which provisions of the law pack a register leans on: what lint, explain and every report mean by "in use". Pure.

import type { ChannelName } from '../model/consent.ts';
import type { LawEntry, LawPack } from '../model/law-pack.ts';
import type { Register } from '../model/register.ts';

/** Ids of the provisions about marketing, by the way people are approached; post needs no consent beforehand. */
const MARKETING: Readonly<Record<ChannelName, readonly string[]>> = {
  email: ['nl.tw-11.7-message'],
  sms: ['nl.tw-11.7-message'],
  phone: ['nl.tw-11.7-call', 'nl.tw-11.7-call-customer'],
  post: [],
};
/** About minors: leaned on where consent is a ground. */
const MINORS = 'eu.avg-8';

/** In the order of the law pack. Anybody can make a request, so a deadline to answer holds for every register. */
export function leanedOn({ floors, purposes }: Register, lawPack: LawPack): readonly LawEntry[] {
  const ids = new Set([
    ...floors.map(({ lawId }) => lawId),
    ...purposes.flatMap(({ channels }) => channels.flatMap(channel => MARKETING[channel])),
    ...(purposes.some(({ basis }) => basis.article === '6(1)(a)') ? [MINORS] : []),
  ]);
  return lawPack.entries.filter(({ id, kind }) => ids.has(id) || kind === 'deadline');
}

/** Articles that are leaned on and that nobody has read in the text of the law, each once. */
export function unreadLaw(register: Register, lawPack: LawPack): readonly string[] {
  const unread = leanedOn(register, lawPack).filter(({ checkedOn }) => checkedOn === null);
  return [...new Set(unread.map(({ article }) => article))];
}
