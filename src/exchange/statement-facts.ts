// What people said of being approached, where a source keeps it in a list of its own: consents, and suppressions (who may
// not be approached). May not weigh one against another.

import { CONSENT_TEXTS, type Fact, SUPPRESSION_TEXTS } from '../model/facts.ts';
import type { Field } from '../model/field.ts';
import { type ChannelWord, channelOf } from '../normalising/channel-word.ts';
import { phoneKey } from '../normalising/phone-key.ts';
import { aboutContact, textFacts } from './about-contact-facts.ts';
import type { ReadCells } from './cell.ts';
import { dayFact, type FactReaders, type FieldReaders, flagFact } from './cells.ts';
import { channelFacts } from './consent-facts.ts';
import { unreadable } from './unreadable-dates.ts';

const CONSENT_DATES: readonly Field[] = ['consent_reviewed_at', 'consent_withdrawn_at', 'consent_expires_at'];

export function consentRowFacts(fields: FieldReaders): FactReaders<'consent'> {
  // A list that only says when a row was made says by that when consent was given.
  const given = fields.has('consent_given_at') ? 'consent_given_at' : 'created_at';
  return {
    ...textFacts(fields, CONSENT_TEXTS),
    ...aboutContact(fields),
    channels: channelFacts(fields),
    given_on: dayFact(fields, given),
    reviewed_on: dayFact(fields, 'consent_reviewed_at'),
    withdrawn_on: dayFact(fields, 'consent_withdrawn_at'),
    expires_on: dayFact(fields, 'consent_expires_at'),
    unreadable_dates: unreadable(fields, [given, ...CONSENT_DATES]),
  };
}

export function suppressionFacts(fields: FieldReaders): FactReaders<'suppression'> {
  return {
    ...textFacts(fields, SUPPRESSION_TEXTS),
    ...aboutContact(fields),
    phone_key: fields.has('telephone') ? fields.derived('telephone', phoneKey) : null,
    channels: refusals(fields),
    withdrawn_on: dayFact(fields, fields.has('consent_withdrawn_at') ? 'consent_withdrawn_at' : 'created_at'),
    email_bounces: fields.has('email_invalid') ? flagFact(fields.flag('email_invalid')) : null,
    bounced_on: dayFact(fields, 'bounced_at'),
  };
}

/**
 * To stand in such a list is to refuse: the channel it names, else the one it has an address of, else every one. Unless a
 * column says of each whether it still holds (Odoo keeps lifted ones with `active` off).
 */
function refusals(fields: FieldReaders): ReadCells<Fact> {
  const said = channelFacts(fields);
  if (said !== null && OPT_OUTS.some(fields.has)) return said;
  const named = fields.derived('consent_channel', channelOf);
  const usual = usualChannel(fields);
  return cells => {
    const words = said?.(cells);
    return Array.isArray(words) && words.length > 0 ? words : [[named(cells) ?? usual, 0]];
  };
}

const OPT_OUTS: readonly Field[] = [
  'opt_out_email',
  'opt_out_phone',
  'opt_out_sms',
  'opt_out_post',
  'opt_out_any',
];

function usualChannel(fields: FieldReaders): ChannelWord {
  if (fields.has('email') || fields.has('contact_email')) return 'email';
  return fields.has('telephone') ? 'phone' : 'any';
}
