// register-drift: a source that the register does not list, or a label it maps that no record has.

import { option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  label: string | null;
}

type Nothing = Readonly<Record<never, never>>;

export const registerDrift: Rule<
  Record<never, never>,
  { unlisted: Nothing; unused: { readonly label: string } }
> = {
  meta: {
    id: 'register-drift',
    severity: 'warning',
    dimension: 'purpose',
    entities: ['contact', 'organisation', 'activity', 'deal', 'consent', 'label_list', 'suppression'],
    requires: [],
    basis: ['AVG 5(2)', 'AVG 30(1)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'register en praktijk lopen uiteen',
      meaning: 'bron of doellabel klopt niet met het register',
      remedy: 'Zet het systeem in het register, of haal het label eruit dat niemand meer gebruikt.',
      habit: 'Wie een systeem of label invoert of afschaft, werkt dezelfde dag het register bij.',
      messages: {
        unlisted: () => 'deze bron staat niet bij systems: in het register',
        unused: ({ label }) => `doellabel "${label}" staat in het register, en geen enkel record heeft het`,
      },
    },
    en: {
      title: 'register and practice drift apart',
      meaning: 'source or label does not agree with the register',
      remedy: 'Enter the system in the register, or take out the label that nobody uses any more.',
      habit: 'Whoever brings in or drops a system or a label updates the register the same day.',
      messages: {
        unlisted: () => 'this source is not under systems: in the register',
        unused: ({ label }) => `label "${label}" is in the register, and no record has it`,
      },
    },
  },
  *evaluate({ select }) {
    for (const { record_key, label } of select<Row>(DRIFT))
      yield label === null
        ? { message: 'unlisted', data: {}, subject: { kind: 'source', key: record_key }, actions: [] }
        : { message: 'unused', data: { label }, subject: { kind: 'label', key: record_key }, actions: [] };
  },
};

const DRIFT = `
select distinct columns.source || '/source/' || columns.source as record_key, null as label
from columns
where columns.source not in (select source from systems)
  and not exists (select 1 from register_settings where name = 'is_example' and value = '1')
union all
select register_labels.source || '/label/' || register_labels.label, register_labels.label
from register_labels
where not exists (
    select 1 from labels where labels.label_source = register_labels.source and labels.label = register_labels.label)
order by record_key
`;
