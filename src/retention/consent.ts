// Consent of a person for a purpose: when it was taken back, when it runs out. The strictest word of all sources counts; no
// word at all is unknown, never consent. (AVG 4(11), 7; design retention.md, section 2.)

import { addPeriod, type CivilDate, earliest, latest } from '../model/calendar.ts';
import type { ChannelName } from '../model/consent.ts';
import type { ConsentEvidence } from '../model/person-evidence.ts';
import type { Purpose } from '../model/register.ts';

/** What the sources together say about a channel. */
export type ChannelState = 'allowed' | 'refused' | 'unknown';

/** One refusal outweighs any number of permissions; a refusal of every channel refuses each. */
export function channelState({ words }: ConsentEvidence, channel: ChannelName): ChannelState {
  const own = words.filter(word => word.channel === channel || word.channel === 'any');
  if (own.some(word => !word.isAllowed)) return 'refused';
  return own.length > 0 ? 'allowed' : 'unknown';
}

/** Withdrawn, since a day at the latest, or null when that is not known; undefined: not withdrawn. */
export function withdrawnOn(purpose: Purpose, consent: ConsentEvidence): CivilDate | null | undefined {
  const { givenOn, withdrawnOn: said } = consent;
  if (said !== null && (givenOn === null || givenOn <= said)) return said;
  return refusedOn(purpose, consent);
}

/** Every channel of the purpose is refused; a purpose without channels is refused by any refusal. */
function refusedOn({ channels }: Purpose, consent: ConsentEvidence): CivilDate | null | undefined {
  const refusals = consent.words.filter(word => !word.isAllowed);
  if (refusals.length === 0) return undefined;
  if (!channels.every(channel => channelState(consent, channel) === 'refused')) return undefined;
  const own = refusals.filter(
    ({ channel }) => channels.length === 0 || channel === 'any' || channels.includes(channel),
  );
  return own.some(({ on }) => on === null) ? null : latest(...own.map(({ on }) => on));
}

/** Last day of a consent that runs out; null: no day is known, so it does not run out here. */
export function expiresOn(
  { basis }: Purpose,
  { givenOn, expiresOn: said }: ConsentEvidence,
): CivilDate | null {
  const refreshed = givenOn !== null && basis.refresh !== null ? addPeriod(givenOn, basis.refresh) : null;
  return earliest(said, refreshed);
}
