// contradiction-with-finance: the bookkeeping knows the same person or organisation by another number, account or postcode. Finance
// is the master of these: invoices are checked by whoever pays them.

import { type Field, option, type ProposedAction, type RecordKey, type Rule } from '../src/index.ts';

type What = 'kvk_number' | 'vat_id' | 'iban' | 'postal_code';

interface Row {
  party: string;
  record_key: RecordKey;
  source: string;
  field: What;
  text: string;
  is_shared_id: 0 | 1;
}

interface Options {
  readonly sources: string;
}

interface Elsewhere {
  /** The finance source. */
  readonly other: string;
}

export const contradictionWithFinance: Rule<Options, Record<What, Elsewhere>> = {
  meta: {
    id: 'contradiction-with-finance',
    severity: 'warning',
    dimension: 'valid',
    entities: ['contact', 'organisation'],
    requires: [['kvk_number', 'vat_id', 'iban', 'postal_code']],
    basis: ['AVG 5(1)(d)', 'AWR 52'],
    defaults: { sources: '' },
    options: option.object({ sources: option.text() }),
  },
  texts: {
    nl: {
      title: 'wijkt af van de boekhouding',
      meaning: 'boekhouding kent een ander nummer, IBAN of postcode',
      remedy: 'Beoordeel de voorstellen: meestal klopt de boekhouding. Klopt zij niet, pas het dan daar aan.',
      habit: 'Een wijziging van adres of rekening komt binnen bij één team, dat alle systemen bijwerkt.',
      messages: {
        kvk_number: ({ other }) => `ander KvK-nummer dan in ${other}`,
        vat_id: ({ other }) => `ander btw-nummer dan in ${other}`,
        iban: ({ other }) => `andere IBAN dan in ${other}`,
        postal_code: ({ other }) => `andere postcode dan in ${other}`,
      },
    },
    en: {
      title: 'differs from the bookkeeping',
      meaning: 'bookkeeping knows another number, IBAN or postcode',
      remedy: 'Judge the proposals: mostly the bookkeeping is right. Where it is not, correct it there.',
      habit: 'A change of address or account comes in at one team, which updates all systems.',
      messages: {
        kvk_number: ({ other }) => `another trade register number than in ${other}`,
        vat_id: ({ other }) => `another VAT number than in ${other}`,
        iban: ({ other }) => `another IBAN than in ${other}`,
        postal_code: ({ other }) => `another postcode than in ${other}`,
      },
    },
  },
  *evaluate({ select, options, sources }) {
    const named = options.sources.split(/[ ,]+/).filter(name => name !== '');
    const invoicing = [...select<{ source: string }>(INVOICING)].map(row => row.source);
    const calledSo = sources.map(({ source }) => source).filter(source => CALLED_SO.test(source));
    const finance = new Set(named.length > 0 ? named : [...invoicing, ...calledSo]);
    if (finance.size === 0) return;
    for (const rows of groups(select<Row>(VALUES))) yield* differences(rows, finance);
  },
};

/** Rows of one field of one person or organisation after another. */
function* groups(rows: Iterable<Row>): Iterable<readonly Row[]> {
  let own: Row[] = [];
  for (const row of rows) {
    if (own[0] !== undefined && (own[0].party !== row.party || own[0].field !== row.field)) {
      yield own;
      own = [];
    }
    own.push(row);
  }
  if (own.length > 0) yield own;
}

/** A record that has none of the values the bookkeeping has. Where that has only one, it is proposed. */
function* differences(rows: readonly Row[], finance: ReadonlySet<string>) {
  const books = rows.filter(row => finance.has(row.source));
  const [first] = books;
  if (first === undefined) return;
  const values = new Set(books.map(row => bare(row.text)));
  const related = [...new Set(books.map(row => row.record_key))].map(key => ({
    kind: 'record' as const,
    key,
  }));
  for (const row of rows) {
    if (finance.has(row.source) || values.has(bare(row.text))) continue;
    const isCertain = values.size === 1 && row.is_shared_id === 0;
    yield {
      message: row.field,
      data: { other: first.source },
      subject: { kind: 'record' as const, key: row.record_key },
      field: row.field,
      related,
      actions: isCertain ? [correction(row, first.text)] : [],
    };
  }
}

function correction({ record_key: record, field, text: from }: Row, to: string): ProposedAction {
  return { kind: 'correct', record, confidence: 'likely', field: field satisfies Field, from, to };
}

/** Without what people write between the signs. */
function bare(text: string): string {
  return text.replace(/[ .-]/g, '').toUpperCase();
}

/** Sources whose name says that they keep the books. */
const CALLED_SO = /financ|boekhoud|factu|debiteur|snelstart|exact|twinfield|moneybird|invoic|accounting/;

const INVOICING = `
select distinct source
from signals
where type = 'invoice'
`;

/** Of persons and organisations that several sources know. */
const VALUES = `
select 'person ' || contacts.person_key as party, cells.record_key as record_key, cells.source as source, cells.field as field,
  cells.value as text,
  contacts.is_shared_id as is_shared_id
from cells
join contacts on contacts.record_key = cells.record_key
where cells.field in ('kvk_number', 'vat_id', 'iban', 'postal_code') and contacts.person_key in (
  select person_key
  from contacts
  group by person_key
  having count(distinct source) > 1)
union all
select 'organisation ' || organisations.organisation_key, cells.record_key, cells.source, cells.field, cells.value,
  organisations.is_shared_id
from cells
join organisations on organisations.record_key = cells.record_key
where cells.field in ('kvk_number', 'vat_id', 'iban', 'postal_code') and organisations.organisation_key in (
  select organisation_key
  from organisations
  group by organisation_key
  having count(distinct source) > 1)
order by party, field, record_key, text
`;
