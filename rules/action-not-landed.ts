// action-not-landed: what was handed over to a source, and a later export of it does not show.

import { type CivilDate, type Field, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  kind: 'correct' | 'merge' | 'deactivate' | 'erase';
  outcome: 'came_back' | 'refusal_lost' | null;
  field: Field | null;
  into_key: RecordKey | null;
  handed_over_on: CivilDate;
}

interface Handed {
  readonly on: CivilDate;
  /** Of a correction. */
  readonly field: Field | null;
}

export const actionNotLanded: Rule<
  Record<never, never>,
  Record<Row['kind'] | NonNullable<Row['outcome']>, Handed>
> = {
  meta: {
    id: 'action-not-landed',
    severity: 'warning',
    dimension: 'valid',
    entities: ['contact', 'organisation', 'activity', 'deal', 'consent', 'suppression', 'label_list'],
    requires: [],
    basis: ['AVG 5(1)(d)', 'AVG 5(2)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'overgedragen maar niet geland',
      meaning: 'overgedragen wijziging staat niet in de nieuwe export',
      remedy:
        'Laad het bestand alsnog, of draag het opnieuw over met export; kijk in het foutbestand van het systeem waarom het niet lukte.',
      habit: 'Na het laden van een bestand wordt het aantal gewijzigde records nagekeken.',
      messages: {
        correct: ({ on, field }, words) =>
          `${field ? `${words.field(field)}: ` : ''}de correctie van ${words.date(on)} staat er niet in`,
        merge: ({ on }, words) => `zou samengevoegd worden (${words.date(on)}) maar staat er nog`,
        came_back: ({ on }, words) => `was samengevoegd (${words.date(on)}) en staat er weer`,
        refusal_lost: ({ on }, words) =>
          `is samengevoegd (${words.date(on)}), maar de afmelding staat niet bij het record dat bleef: zet die daar`,
        deactivate: ({ on }, words) =>
          `zou op inactief gezet worden (${words.date(on)}) maar staat op actief`,
        erase: ({ on }, words) => `zou verwijderd worden (${words.date(on)}) maar staat er nog`,
      },
    },
    en: {
      title: 'handed over but not landed',
      meaning: 'change handed over is not in the new export',
      remedy:
        'Load the file after all, or hand it over again with export; the error file of the system says why it failed.',
      habit: 'After loading a file somebody looks at the number of records it changed.',
      messages: {
        correct: ({ on, field }, words) =>
          `${field ? `${words.field(field)}: ` : ''}the correction of ${words.date(on)} is not in it`,
        merge: ({ on }, words) => `was to be merged (${words.date(on)}) but is still there`,
        came_back: ({ on }, words) => `was merged (${words.date(on)}) and is there again`,
        refusal_lost: ({ on }, words) =>
          `was merged (${words.date(on)}), but the opt-out does not stand on the record that stayed: set it there`,
        deactivate: ({ on }, words) => `was to be made inactive (${words.date(on)}) but is shown active`,
        erase: ({ on }, words) => `was to be deleted (${words.date(on)}) but is still there`,
      },
    },
  },
  *evaluate({ select }) {
    for (const { record_key, kind, outcome, field, into_key, handed_over_on: on } of select<Row>(NOT_LANDED))
      yield {
        message: outcome ?? kind,
        data: { on, field },
        subject: { kind: 'record', key: record_key },
        ...(field === null ? {} : { field }),
        ...(into_key === null ? {} : { related: [{ kind: 'record', key: into_key }] }),
        actions: [],
      };
  },
};

const NOT_LANDED = `
select record_key, kind, outcome, field, into_key, handed_over_on
from actions
where state = 'not_landed'
order by record_key, kind, field
`;
