// retention-restricted: the purpose is over and the retention period has passed, but a statute or a hold keeps some fields in
// this system. What is not kept must go; what is kept may be used for nothing else.

import { type CivilDate, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  kept_by: string;
  until: CivilDate | null;
  has_rest: number;
}

interface Kept {
  readonly by: string;
  readonly deletableFrom: string;
  readonly hasRest: boolean;
}

export const retentionRestricted: Rule<
  Record<never, never>,
  { kept: Kept; open: Omit<Kept, 'deletableFrom'> }
> = {
  meta: {
    id: 'retention-restricted',
    severity: 'info',
    dimension: 'retention',
    entities: ['contact'],
    requires: [],
    basis: ['AVG 5(1)(e)', 'AVG 17(3)', 'AVG 18'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'alleen nog voor een bewaarplicht bewaard',
      meaning: 'alleen nog bewaard omdat de wet het eist',
      remedy:
        'Scherm het record af voor ander gebruik, en haal de velden weg die de bewaarplicht niet nodig heeft.',
      habit: 'Wie een relatie afsluit, bewaart alleen het bewijs dat de wet vraagt, en apart.',
      messages: {
        kept: ({ by, deletableFrom, hasRest }, words) =>
          `bewaard wegens ${reasonNl(by)}, te verwijderen vanaf ${words.date(deletableFrom)}${hasRest ? '; de andere velden mogen al weg' : ''}`,
        open: ({ by, hasRest }) =>
          `bewaard wegens ${reasonNl(by)}, zonder bekende einddatum${hasRest ? '; de andere velden mogen al weg' : ''}`,
      },
    },
    en: {
      title: 'kept for a statute or hold only',
      meaning: 'kept only because the law requires it',
      remedy: 'Shield the record from other use, and remove the fields that the statute does not need.',
      habit: 'Whoever ends a relation keeps only the evidence the law asks for, and keeps it apart.',
      messages: {
        kept: ({ by, deletableFrom, hasRest }, words) =>
          `kept by ${reasonEn(by)}, to be deleted from ${words.date(deletableFrom)}${hasRest ? '; the other fields may go already' : ''}`,
        open: ({ by, hasRest }) =>
          `kept by ${reasonEn(by)}, with no known end${hasRest ? '; the other fields may go already' : ''}`,
      },
    },
  },
  *evaluate({ select }) {
    for (const { record_key, kept_by, until, has_rest } of select<Row>(RESTRICTED)) {
      const found = { subject: { kind: 'record', key: record_key }, actions: [] } as const;
      const data = { by: kept_by, hasRest: has_rest === 1 };
      if (until === null) yield { message: 'open', data, ...found };
      else yield { message: 'kept', data: { ...data, deletableFrom: until }, ...found };
    }
  },
};

const reasonNl = (by: string): string => by.replace('floor:', 'bewaarplicht ').replace('hold:', 'hold ');
const reasonEn = (by: string): string => by.replace('floor:', 'statutory period ').replace('hold:', 'hold ');

const RESTRICTED = `
select contacts.record_key, min(scope.kept_by) as kept_by,
  case when count(scope.deletable_from) = count(*) then max(scope.deletable_from) end as until,
  exists (select 1 from retention_scopes rest where rest.person_key = contacts.person_key
    and rest.source = contacts.source and rest.state = 'retention_expired') as has_rest
from assessments
join contacts on contacts.person_key = assessments.person_key
join retention_scopes scope on scope.person_key = contacts.person_key and scope.source = contacts.source
where assessments.state = 'restricted' and scope.state = 'restricted' and scope.kept_by is not null
group by contacts.record_key
order by contacts.record_key
`;
