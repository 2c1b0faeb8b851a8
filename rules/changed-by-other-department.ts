// changed-by-other-department: a record was last changed by somebody of a department that runs none of its purposes.

import { type CivilDate, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  modified_on: CivilDate | null;
  by_department: string;
  of_departments: string;
}

interface Changed {
  readonly byDepartment: string;
  readonly ofDepartments: string;
}

export const changedByOtherDepartment: Rule<Record<never, never>, { changed: Changed }> = {
  meta: {
    id: 'changed-by-other-department',
    severity: 'info',
    dimension: 'secure',
    entities: ['contact'],
    requires: [['modified_by'], ['labels']],
    basis: ['AVG 5(1)(d)', 'AVG 5(1)(f)', 'AVG 32(4)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'gewijzigd door een andere afdeling',
      meaning: 'laatst gewijzigd buiten de afdeling van het doel',
      remedy:
        'Laat de afdeling die het proces uitvoert nagaan of de wijziging klopt, en of de rechten passen.',
      habit: 'Wie iets ziet wat niet klopt, geeft het door aan de afdeling die het proces uitvoert.',
      messages: {
        changed: ({ byDepartment, ofDepartments }) =>
          `laatst gewijzigd door afdeling ${byDepartment}; de doellabels zijn van ${ofDepartments}`,
      },
    },
    en: {
      title: 'changed by another department',
      meaning: 'last changed outside the department of its purpose',
      remedy:
        'Have the department that runs the process see whether the change is right, and whether rights fit.',
      habit: 'Whoever sees something wrong passes it on to the department that runs the process.',
      messages: {
        changed: ({ byDepartment, ofDepartments }) =>
          `last changed by department ${byDepartment}; its labels are of ${ofDepartments}`,
      },
    },
  },
  *evaluate({ select }) {
    for (const row of select<Row>(CHANGED))
      yield {
        message: 'changed',
        data: { byDepartment: row.by_department, ofDepartments: row.of_departments },
        subject: { kind: 'record', key: row.record_key },
        field: 'modified_by',
        ...(row.modified_on === null ? {} : { restsOn: row.modified_on }),
        actions: [],
      };
  },
};

const CHANGED = `
select contacts.record_key, contacts.modified_on, min(editor.department) as by_department, own.departments as of_departments
from contacts
join (
  select distinct department, replace(replace(replace(lower(person), '.', ''), ' ', ''), '-', '') as name
  from staff) as editor
  on editor.name = replace(replace(replace(lower(contacts.modified_by), '.', ''), ' ', ''), '-', '')
join (
  select record_key, group_concat(distinct purposes.department) as departments
  from labels
  join purposes on purposes.purpose_id = labels.purpose_id
  where purposes.department is not null
  group by record_key) as own
  on own.record_key = contacts.record_key
where not exists (
  select 1
  from labels
  join purposes on purposes.purpose_id = labels.purpose_id
  join staff mine on mine.department = purposes.department
  where labels.record_key = contacts.record_key
    and replace(replace(replace(lower(mine.person), '.', ''), ' ', ''), '-', '')
      = replace(replace(replace(lower(contacts.modified_by), '.', ''), ' ', ''), '-', ''))
group by contacts.record_key
order by contacts.record_key
`;
