// What a contact list says of consent: dates, and a word per channel. A column that is absent, or a cell that is empty, says
// nothing; an opt-out that is not ticked is no permission. May not weigh one source against another.

import type { CHANNELS } from '../model/consent.ts';
import type { Fact } from '../model/facts.ts';
import type { Field } from '../model/field.ts';
import { channelOf } from '../normalising/channel-word.ts';
import type { ReadCells } from './cell.ts';
import { dayFact, type FactReaders, type FieldReaders } from './cells.ts';

type Channel = (typeof CHANNELS)[number];

/** Channel → its columns for no and for yes. */
const COLUMNS: Readonly<Record<Channel, readonly [no: Field, yes: Field]>> = {
  email: ['opt_out_email', 'opt_in_email'],
  phone: ['opt_out_phone', 'opt_in_phone'],
  sms: ['opt_out_sms', 'opt_in_sms'],
  post: ['opt_out_post', 'opt_in_post'],
  any: ['opt_out_any', 'opt_in_any'],
};

/** Words of mailing tools, lower case, in the languages of their exports (exchange/profiles). */
const REFUSED: ReadonlySet<string> = new Set(
  'unsubscribed|opted out|opted-out|opt-out|optout|withdrawn|revoked|uitgeschreven|afgemeld|ingetrokken|geblokkeerd|blocklisted'.split(
    '|',
  ),
);
const ALLOWED: ReadonlySet<string> = new Set(
  'subscribed|opted in|opted-in|opt-in|optin|given|granted|ingeschreven|aangemeld|actief|verleend|gegeven'.split(
    '|',
  ),
);

/** The dates, and `channels`: a list of [channel, 1 for yes or 0 for no]. */
export function consentFacts(
  fields: FieldReaders,
): Pick<
  FactReaders<'contact'>,
  'consent_given_on' | 'consent_withdrawn_on' | 'consent_expires_on' | 'channels'
> {
  return {
    consent_given_on: dayFact(fields, 'consent_given_at'),
    consent_withdrawn_on: dayFact(fields, 'consent_withdrawn_at'),
    consent_expires_on: dayFact(fields, 'consent_expires_at'),
    channels: channelFacts(fields),
  };
}

const NOTHING: readonly never[] = [];

/** What columns for yes and no, and the words of a status, say per channel: a list of [channel, 1 or 0]; null: no such column. */
export function channelFacts(fields: FieldReaders): ReadCells<Fact> | null {
  const readers = [...flagReaders(fields), ...statusReaders(fields)];
  if (readers.length === 0) return null;
  return cells => {
    let found: Fact[] | null = null;
    for (const { channel, read } of readers) {
      const word = read(cells);
      if (word === null) continue;
      found ??= [];
      found.push([channel(cells), Number(word)]);
    }
    return found ?? NOTHING;
  };
}

interface WordReader {
  readonly channel: ReadCells<Channel>;
  /** True: allowed; null: nothing is said. */
  readonly read: ReadCells<boolean | null>;
}

function flagReaders(fields: FieldReaders): readonly WordReader[] {
  return (Object.entries(COLUMNS) as [Channel, readonly [Field, Field]][]).flatMap(([name, [no, yes]]) => {
    const channel = (): Channel => name;
    const refuses = fields.flag(no);
    return [
      ...(fields.has(no)
        ? [{ channel, read: (cells => (refuses(cells) === true ? false : null)) as WordReader['read'] }]
        : []),
      ...(fields.has(yes) ? [{ channel, read: fields.flag(yes) }] : []),
    ];
  });
}

function statusReaders(fields: FieldReaders): readonly WordReader[] {
  const readers: WordReader[] = [];
  if (fields.has('subscription_status'))
    readers.push({ channel: () => 'email', read: fields.derived('subscription_status', wordOf) });
  if (fields.has('consent_status'))
    readers.push({ channel: namedChannel(fields), read: fields.derived('consent_status', wordOf) });
  return readers;
}

/** What a row says it is about; every channel when it does not say. */
function namedChannel(fields: FieldReaders): ReadCells<Channel> {
  const named = fields.derived('consent_channel', channelOf);
  return cells => named(cells) ?? 'any';
}

/** Null: the word says neither. */
function wordOf(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (REFUSED.has(word)) return false;
  return ALLOWED.has(word) ? true : null;
}
