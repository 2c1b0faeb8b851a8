// Consent of a person for a purpose: when it was taken back, when it runs out. The strictest word of all sources counts; no
// word at all is unknown, never consent. (AVG 4(11), 7; design retention.md, section 2.)

import { addPeriod, type CivilDate, earliest, latest, latestOf } from '../model/calendar.ts';
import type { ChannelName } from '../model/consent.ts';
import type { ChannelWord, ConsentEvidence, ConsentStatement } from '../model/person-evidence.ts';
import type { Purpose } from '../model/register.ts';

/** What the sources together say about a channel. */
export type ChannelState = 'allowed' | 'refused' | 'unknown';

/** One refusal outweighs any number of permissions; a refusal of every channel refuses each. */
export function channelState(words: readonly ChannelWord[], channel: ChannelName): ChannelState {
  const own = words.filter(word => word.channel === channel || word.channel === 'any');
  if (own.some(word => !word.isAllowed)) return 'refused';
  return own.length > 0 ? 'allowed' : 'unknown';
}

/** What lists of consents say about this purpose. */
function statementsOf({ id }: Purpose, { statements }: ConsentEvidence): readonly ConsentStatement[] {
  if (statements.length === 0) return statements;
  return statements.filter(({ purposeId, isPurposeKnown }) => isPurposeKnown && (purposeId ?? id) === id);
}

/** When consent for the purpose was last given; null: no source says. */
export function givenOn(purpose: Purpose, consent: ConsentEvidence): CivilDate | null {
  return latest(
    consent.givenOn,
    latestOf(statementsOf(purpose, consent), statement => statement.givenOn),
  );
}

/** The same, where a name that the register does not know may mean this purpose. */
function perhapsGivenOn(purpose: Purpose, consent: ConsentEvidence): CivilDate | null {
  const unknown = consent.statements.filter(({ isPurposeKnown }) => !isPurposeKnown);
  return latest(
    givenOn(purpose, consent),
    latestOf(unknown, statement => statement.givenOn),
  );
}

/**
 * Withdrawn, since a day at the latest, or null when that is not known; undefined: not withdrawn. A refusal that stands beside a
 * later consent is kept to, but makes nobody due: which of both holds is for a person to say.
 */
export function withdrawnOn(purpose: Purpose, consent: ConsentEvidence): CivilDate | null | undefined {
  const on = saidWithdrawnOn(purpose, consent);
  const given = perhapsGivenOn(purpose, consent);
  return on && given !== null && given > on ? null : on;
}

function saidWithdrawnOn(purpose: Purpose, consent: ConsentEvidence): CivilDate | null | undefined {
  const { withdrawnOn: said } = consent;
  const given = givenOn(purpose, consent);
  if (said !== null && (given === null || given <= said)) return said;
  return refusedOn(purpose, [...consent.words, ...statementWords(purpose, consent)]);
}

/** A refusal for a purpose that the register does not know may be meant for this one: it is kept to, but never makes due. */
function statementWords({ id }: Purpose, { statements }: ConsentEvidence): readonly ChannelWord[] {
  return statements
    .filter(({ purposeId, isPurposeKnown }) => !isPurposeKnown || (purposeId ?? id) === id)
    .map(({ channel, isRefused, refusedOn: on, isPurposeKnown }) => ({
      ...{ channel, isAllowed: !isRefused },
      on: isPurposeKnown ? on : null,
    }));
}

/** Every channel of the purpose is refused; a purpose without channels is refused by any refusal. */
function refusedOn({ channels }: Purpose, words: readonly ChannelWord[]): CivilDate | null | undefined {
  const refusals = words.filter(word => !word.isAllowed);
  if (refusals.length === 0) return undefined;
  if (!channels.every(channel => channelState(words, channel) === 'refused')) return undefined;
  const own = refusals.filter(
    ({ channel }) => channels.length === 0 || channel === 'any' || channels.includes(channel),
  );
  return own.some(({ on }) => on === null) ? null : latestOf(own, ({ on }) => on);
}

/**
 * The day an objection ended this purpose, where it is direct marketing; null: consent was given since, so the day is not known;
 * undefined: nobody objected. (AVG 21(3).)
 */
export function objectedOn(purpose: Purpose, consent: ConsentEvidence): CivilDate | null | undefined {
  const { objectedOn: on } = consent;
  if (on === null || purpose.channels.length === 0) return undefined;
  const given = perhapsGivenOn(purpose, consent);
  return given !== null && given > on ? null : on;
}

/** How a consent runs out. */
export interface ConsentExpiry {
  /** The last day on which it surely holds. */
  readonly through: CivilDate;
  /** The same; null: a later consent, for a purpose that the register does not know, may have renewed it. */
  readonly on: CivilDate | null;
  /** The day it was given, where it runs out by its age; null: a source names the day. */
  readonly countedOn: CivilDate | null;
}

/** Null: no day is known, so it does not run out here. Of several channels the last counts. */
export function expiryOf(purpose: Purpose, consent: ConsentEvidence): ConsentExpiry | null {
  const given = givenOn(purpose, consent);
  const { refresh } = purpose.basis;
  const refreshed = given !== null && refresh !== null ? addPeriod(given, refresh) : null;
  const listed = statementsOf(purpose, consent).filter(({ isRefused }) => !isRefused);
  const isDated = listed.every(statement => statement.expiresOn !== null);
  // A day before consent was given anew is that of the consent before.
  const named = [consent.expiresOn, isDated ? latestOf(listed, ({ expiresOn }) => expiresOn) : null];
  const through = earliest(refreshed, ...named.filter(on => given === null || on === null || on >= given));
  if (through === null) return null;
  const perhaps = perhapsGivenOn(purpose, consent);
  return {
    through,
    on: perhaps === given ? through : null,
    countedOn: through === refreshed ? given : null,
  };
}
