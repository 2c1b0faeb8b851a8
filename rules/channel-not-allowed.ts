// channel-not-allowed: a label for direct marketing on somebody who may not be approached that way. Proposes nothing: the label or
// the ground must be put right by its owner.

import { option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  purpose_id: string;
  channel: Channel;
}

type Channel = 'any' | 'email' | 'phone' | 'sms' | 'post';

interface Way {
  readonly purpose: string;
  readonly channel: Channel;
}

const NL: Readonly<Record<Channel, string>> = {
  any: 'welke weg dan ook',
  email: 'de e-mail',
  phone: 'de telefoon',
  sms: 'sms',
  post: 'de post',
};
const EN: Readonly<Record<Channel, string>> = {
  any: 'any channel',
  email: 'e-mail',
  phone: 'telephone',
  sms: 'text message',
  post: 'post',
};

export const channelNotAllowed: Rule<Record<never, never>, { refused: Way; ungrounded: Way }> = {
  meta: {
    id: 'channel-not-allowed',
    severity: 'error',
    dimension: 'purpose',
    entities: ['contact'],
    requires: [['labels']],
    basis: ['Tw 11.7', 'AVG 21(2)', 'AVG 21(3)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'kanaal niet toegestaan',
      meaning: 'label voor marketing langs een kanaal dat niet mag',
      remedy: 'Haal het label weg, of leg vast waarop het benaderen langs dit kanaal berust.',
      habit: 'Voor een verzending wordt per kanaal gekeken wie daar nee heeft gezegd, in alle systemen.',
      messages: {
        refused: ({ purpose, channel }) =>
          `wil niet benaderd worden langs ${NL[channel]}, maar staat op de lijst van doel ${purpose}`,
        ungrounded: ({ purpose, channel }) =>
          `doel ${purpose} benadert langs ${NL[channel]} zonder toestemming en zonder de uitzondering voor eigen klanten`,
      },
    },
    en: {
      title: 'channel not allowed',
      meaning: 'label for marketing in a way that is not allowed',
      remedy: 'Take the label off, or record on what approaching people this way rests.',
      habit: 'Before a mailing somebody looks, for each channel and in all systems, who said no to it.',
      messages: {
        refused: ({ purpose, channel }) =>
          `does not want to be approached by ${EN[channel]}, yet is on the list of purpose ${purpose}`,
        ungrounded: ({ purpose, channel }) =>
          `purpose ${purpose} approaches people by ${EN[channel]} without consent and without the exception for own customers`,
      },
    },
  },
  *evaluate({ select }) {
    const about = (row: Row) => ({
      data: { purpose: row.purpose_id, channel: row.channel },
      subject: { kind: 'record', key: row.record_key } as const,
      field: 'labels' as const,
      actions: [],
    });
    for (const row of select<Row>(REFUSED)) yield { message: 'refused', ...about(row) };
    for (const row of select<Row>(UNGROUNDED)) yield { message: 'ungrounded', ...about(row) };
  },
};

/** A refusal counts for the person, whoever noted it; consent that was withdrawn is consent-withdrawn. One finding per record. */
const REFUSED = `
select contacts.record_key, min(purposes.purpose_id) as purpose_id, min(refused.channel) as channel
from labels
join purposes on purposes.purpose_id = labels.purpose_id
join contacts on contacts.record_key = labels.record_key
join refusals refused on refused.person_key = contacts.person_key
where purposes.channels <> '[]'
  and (refused.purpose_id is null or refused.purpose_id = purposes.purpose_id)
  and (refused.channel = 'any' or instr(purposes.channels, '"' || refused.channel || '"') > 0)
  and labels.state not in ('withdrawn', 'expired', 'orphan')
group by contacts.record_key
order by contacts.record_key
`;

/** E-mail, text messages and calls need consent, with the one exception (Tw 11.7(1) and (3)); post does not. */
const UNGROUNDED = `
select contacts.record_key, min(purposes.purpose_id) as purpose_id,
  min(case when instr(purposes.channels, '"email"') > 0 then 'email'
    when instr(purposes.channels, '"phone"') > 0 then 'phone' else 'sms' end) as channel
from labels
join purposes on purposes.purpose_id = labels.purpose_id
join contacts on contacts.record_key = labels.record_key
where purposes.article <> '6(1)(a)' and purposes.customer_exception is null
  and purposes.channels not in ('[]', '["post"]')
  and labels.state not in ('withdrawn', 'expired', 'orphan')
  and not exists (
    select 1 from refusals refused
    where refused.person_key = contacts.person_key
      and (refused.purpose_id is null or refused.purpose_id = purposes.purpose_id)
      and (refused.channel = 'any' or instr(purposes.channels, '"' || refused.channel || '"') > 0))
group by contacts.record_key
order by contacts.record_key
`;
