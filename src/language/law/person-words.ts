// The sentences of `person find` and `person show`, in both languages.

import type { Locale } from '../locale.ts';

/** Text by id. */
type Named = Readonly<Record<string, string>>;

export interface PersonWords {
  readonly findHeads: { readonly bare: readonly string[]; readonly values: readonly string[] };
  readonly nobody: (text: string) => string;
  readonly isMore: string;
  readonly state: Named;
  readonly showHeads: {
    readonly records: string;
    readonly values: string;
    readonly labels: string;
    readonly findings: string;
    readonly timeline: string;
  };
  readonly asOf: (person: string, day: string) => string;
  readonly since: (state: string, day: string | null) => string;
  readonly purpose: (title: string, department: string | null, person: string | null) => string;
  readonly record: (record: {
    readonly key: string;
    readonly active: 0 | 1 | null;
    readonly created: string | null;
    readonly owner: string | null;
  }) => string;
  readonly hidden: string;
  readonly differs: string;
  readonly timelineHeads: readonly string[];
  readonly kind: Named;
  readonly ahead: string;
  readonly finding: (rule: string, count: number) => string;
}

const NL: PersonWords = {
  findHeads: {
    bare: ['PERSOON', 'RECORDS', 'STAND'],
    values: ['PERSOON', 'NAAM', 'E-MAIL', 'STAND'],
  },
  nobody: text => `niemand gevonden op "${text}"`,
  isMore: 'er zijn er meer; een langere tekst vindt beter',
  state: {
    active: 'actief',
    review_due: 'beoordelen',
    no_purpose: 'geen doel',
    inactive: 'inactief',
    restricted: 'beperkt',
    retention_expired: 'bewaartermijn verstreken',
    undecided: 'onbeslist',
  },
  showHeads: {
    records: 'RECORDS',
    values: 'GEGEVENS',
    labels: 'DOELLABELS',
    findings: 'BEVINDINGEN VAN DE LAATSTE CHECK',
    timeline: 'TIJDLIJN',
  },
  asOf: (person, day) => `${person}   peildatum ${day}`,
  since: (state, day) => `${state}${day ? `, sinds ${day}` : ''}`,
  purpose: (title, department, person) =>
    `doel ${title}${department || person ? `, van ${[department, person].filter(Boolean).join(', ')}` : ''}`,
  record: ({ key, active, created, owner }) =>
    [
      ...[key, active === null ? null : active === 1 ? 'actief' : 'inactief'],
      ...[created && `aangemaakt ${created}`, owner && `eigenaar ${owner}`],
    ]
      .filter(Boolean)
      .join('   '),
  hidden: 'namen en adressen staan er niet bij: --show-values always',
  differs: 'verschilt',
  timelineHeads: ['DAG', 'BRON', 'WAT', 'PROCES', 'AFDELING'],
  kind: {
    closed: 'afgesloten',
    created: 'record aangemaakt',
    imported: 'voor het eerst geïmporteerd',
    label_given: 'doellabel gegeven',
    label_reviewed: 'doellabel beoordeeld',
    label_ended: 'doellabel beëindigd',
    consent_given: 'toestemming gegeven',
    consent_refused: 'afgemeld of ingetrokken',
    inactive: 'inactief gezien',
    held: 'hold geplaatst',
    request: 'verzoek ontvangen',
    answered: 'verzoek beantwoord',
    purpose_ends: 'doel niet meer van kracht',
    deletable: 'bewaartermijn verstreken',
  },
  ahead: '(komt nog)',
  finding: (rule, count) => `${rule}   ${count}`,
};

const EN: PersonWords = {
  findHeads: {
    bare: ['PERSON', 'RECORDS', 'STATE'],
    values: ['PERSON', 'NAME', 'E-MAIL', 'STATE'],
  },
  nobody: text => `nobody answers to "${text}"`,
  isMore: 'there are more; a longer text finds better',
  state: {
    active: 'active',
    review_due: 'review due',
    no_purpose: 'no purpose',
    inactive: 'inactive',
    restricted: 'restricted',
    retention_expired: 'past retention',
    undecided: 'undecided',
  },
  showHeads: {
    records: 'RECORDS',
    values: 'DATA',
    labels: 'PURPOSE LABELS',
    findings: 'FINDINGS OF THE LAST CHECK',
    timeline: 'TIMELINE',
  },
  asOf: (person, day) => `${person}   as of ${day}`,
  since: (state, day) => `${state}${day ? `, since ${day}` : ''}`,
  purpose: (title, department, person) =>
    `purpose ${title}${department || person ? `, of ${[department, person].filter(Boolean).join(', ')}` : ''}`,
  record: ({ key, active, created, owner }) =>
    [
      ...[key, active === null ? null : active === 1 ? 'active' : 'inactive'],
      ...[created && `created ${created}`, owner && `owner ${owner}`],
    ]
      .filter(Boolean)
      .join('   '),
  hidden: 'names and addresses are left out: --show-values always',
  differs: 'differs',
  timelineHeads: ['DAY', 'SOURCE', 'WHAT', 'PROCESS', 'DEPARTMENT'],
  kind: {
    closed: 'closed',
    created: 'record created',
    imported: 'first imported',
    label_given: 'purpose label given',
    label_reviewed: 'purpose label reviewed',
    label_ended: 'purpose label ended',
    consent_given: 'consent given',
    consent_refused: 'opted out or withdrawn',
    inactive: 'seen inactive',
    held: 'hold placed',
    request: 'request received',
    answered: 'request answered',
    purpose_ends: 'purpose no longer in force',
    deletable: 'past retention',
  },
  ahead: '(to come)',
  finding: (rule, count) => `${rule}   ${count}`,
};

export const PERSON_WORDS: Readonly<Record<Locale, PersonWords>> = { nl: NL, en: EN };
