// The sentences of `register` and `hold`, in both languages, and the one about a legal person that others say too.

import type { Locale } from '../locale.ts';

export interface LawWords {
  readonly lintClean: (file: string) => string;
  readonly lintCount: (count: number) => string;
  readonly severity: Readonly<Record<'warning' | 'info', string>>;
  readonly whatIf: (what: string, from: string, to: string) => string;
  readonly whatIfHeads: readonly string[];
  readonly noOwner: string;
  readonly whatIfNote: string;
  readonly showHeads: readonly string[];
  readonly floorHeads: readonly string[];
  readonly example: string;
  readonly silence: (period: string) => string;
  readonly ends: Readonly<Record<string, string>>;
  readonly holdHeads: readonly string[];
  readonly noHolds: string;
  readonly holdAdded: (id: number, record: string) => string;
  readonly holdReleased: (id: number) => string;
  readonly holdRuns: string;
  readonly holdUntil: (day: string) => string;
  readonly holdReleasedOn: (day: string) => string;
  readonly all: string;
  readonly legalPerson: (record: string) => string;
}

const NL: LawWords = {
  lintClean: file => `${file}: niets op te merken`,
  lintCount: count => (count === 1 ? '1 bevinding' : `${count} bevindingen`),
  severity: { warning: 'waarschuwing', info: 'info' },
  whatIf: (what, from, to) => `${what}: ${from} wordt ${to}`,
  whatIfHeads: ['AFDELING', 'DOEL', 'VAN KRACHT', 'WORDT', 'TE VERWIJDEREN', 'WORDT', 'VERSCHIL'],
  noOwner: '(geen eigenaar)',
  whatIfNote: 'Er is niets veranderd; dit is wat het register zou doen.',
  showHeads: ['DOEL', 'GRONDSLAG', 'EINDIGT NA', 'BEWAREN', 'BEOORDELEN', 'AFDELING'],
  floorHeads: ['BEWAARPLICHT', 'WET', 'TERMIJN', 'BEWIJS', 'SYSTEMEN', 'HOUDT'],
  example: 'Dit is het ingebouwde voorbeeldregister, niet dat van uw organisatie.',
  silence: period => `${period} geen contact`,
  ends: { consent_withdrawn: 'intrekking', consent_expired: 'verlopen toestemming', deceased: 'overlijden' },
  holdHeads: ['HOLD', 'RECORD', 'SYSTEMEN', 'VELDEN', 'REDEN', 'GEPLAATST', 'LOOPT'],
  noHolds: 'er loopt geen hold',
  holdAdded: (id, record) => `hold ${id} geplaatst op ${record}; hij telt mee vanaf de volgende check`,
  holdReleased: id => `hold ${id} opgeheven; dat telt vanaf de volgende check`,
  holdRuns: 'tot opheffing',
  holdUntil: day => `t/m ${day}`,
  holdReleasedOn: day => `opgeheven ${day}`,
  all: 'alle',
  legalPerson: record =>
    `${record} is alleen een rechtspersoon: de bewaartermijnen voor personen gelden er niet voor`,
};

const EN: LawWords = {
  lintClean: file => `${file}: nothing to remark`,
  lintCount: count => (count === 1 ? '1 finding' : `${count} findings`),
  severity: { warning: 'warning', info: 'info' },
  whatIf: (what, from, to) => `${what}: ${from} becomes ${to}`,
  whatIfHeads: ['DEPARTMENT', 'PURPOSE', 'IN FORCE', 'BECOMES', 'TO BE DELETED', 'BECOMES', 'CHANGE'],
  noOwner: '(no owner)',
  whatIfNote: 'Nothing was changed; this is what the register would do.',
  showHeads: ['PURPOSE', 'BASIS', 'ENDS AFTER', 'KEPT', 'REVIEW', 'DEPARTMENT'],
  floorHeads: ['FLOOR', 'LAW', 'PERIOD', 'EVIDENCE', 'SYSTEMS', 'KEEPS'],
  example: 'This is the built-in example register, not the one of your organisation.',
  silence: period => `${period} without contact`,
  ends: { consent_withdrawn: 'withdrawal', consent_expired: 'expired consent', deceased: 'death' },
  holdHeads: ['HOLD', 'RECORD', 'SYSTEMS', 'FIELDS', 'REASON', 'PLACED', 'RUNS'],
  noHolds: 'no hold runs',
  holdAdded: (id, record) => `hold ${id} placed on ${record}; it counts from the next check on`,
  holdReleased: id => `hold ${id} released; that counts from the next check on`,
  holdRuns: 'until released',
  holdUntil: day => `through ${day}`,
  holdReleasedOn: day => `released ${day}`,
  all: 'all',
  legalPerson: record =>
    `${record} is a legal person only: the retention periods of persons do not apply to it`,
};

export const LAW_WORDS: Readonly<Record<Locale, LawWords>> = { nl: NL, en: EN };
