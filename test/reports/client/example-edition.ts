// Client editions of the invented report: as it is, and of a large organisation with as much in it as a report may have to hold.

import type { Field } from '../../../src/model/field.ts';
import { clientEdition } from '../../../src/reports/client/make.ts';
import type { ClientModel, Disclosure } from '../../../src/reports/client/model.ts';
import { pseudonyms } from '../../../src/reports/client/rows.ts';
import type { ReportModel } from '../../../src/reports/model.ts';
import { EXAMPLE } from '../html/example-model.ts';

/** The key of the pseudonyms. */
export const SECRET: Uint8Array = Buffer.from('a key for tests');

export function editionOf(model: ReportModel, disclosure: Disclosure = 'aggregate'): ClientModel {
  return clientEdition(model, { disclosure, pseudonym: pseudonyms(SECRET) });
}

/** What a member of a group has in each field. */
export const VALUE = 'helena.zonnebloem-waarde1520@mail.example.org';

/** The example with values in its groups, as `full` has them. */
export const WITH_VALUES: ReportModel = {
  ...EXAMPLE,
  disclosure: 'full',
  duplicateGroups: EXAMPLE.duplicateGroups.map(group => ({
    ...group,
    values: group.members.map((_, at) => group.fields.map(() => (at === 0 ? VALUE : null))),
  })),
};

const times = <Item>(count: number, make: (at: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** One of some, in turn. */
function one<Item>(some: readonly Item[], at: number): Item {
  const item = some[at % some.length];
  if (item === undefined) throw new Error('no example');
  return item;
}

/** Five sources of sixty columns, forty-five rules of which twenty found something and ten did not look, eight purposes. */
export const LARGE: ReportModel = {
  ...WITH_VALUES,
  sources: times(5, number => ({
    source: `bron-${number}`,
    profile: 'Microsoft Dynamics 365',
    files: (EXAMPLE.sources[2]?.files ?? []).map(file => ({
      ...file,
      name: `contactpersonen-export-${number}.csv`,
      columns: times(60, at => ({
        ...{ header: `Kolom met een lange naam ${at}`, by: null, ambiguous: [], filled: 10 },
        field: at % 2 === 0 ? ('organisation_name' as Field) : null,
      })),
    })),
  })),
  matrix: times(5, number => number).flatMap(number =>
    EXAMPLE.matrix
      .filter(({ source }) => source === 'crm')
      .map(cell => ({ ...cell, source: `bron-${number}` })),
  ),
  rules: times(45, at => {
    const rule = one(EXAMPLE.rules.slice(0, 5), at);
    const isUnseen = at >= 35;
    const missing = ['opt_in_email' as Field];
    return {
      ...{ ...rule, id: at < 5 ? rule.id : `${rule.id}-${at}` },
      status: isUnseen ? ('not_applicable' as const) : ('ran' as const),
      records: at < 20 ? rule.records : 0,
      notApplicable: isUnseen ? times(5, number => ({ source: `bron-${number}`, missing })) : [],
    };
  }),
  register: {
    ...EXAMPLE.register,
    purposes: times(8, at => ({ ...one(EXAMPLE.register.purposes, at), id: `doel-${at}` })),
  },
  calendar: times(8, at => ({ ...one(EXAMPLE.calendar, at), purpose: `doel-${at}` })),
};
