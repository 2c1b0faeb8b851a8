// The sentences of `review`, in both languages. May not decide.

import { writeChannel } from '../law/channels.ts';
import { type Locale, writeNumber } from '../locale.ts';
import { writeShortDay } from '../report/dates.ts';

/** Groups of a sheet by what was decided; `open` without a decision, `gone` with records that are not there any more. */
export type SheetCounts = Readonly<Record<'same' | 'different' | 'unsure' | 'open' | 'gone', number>>;

export interface ReviewWords {
  readonly head: (at: number, total: number) => string;
  readonly soFar: (same: number, different: number) => string;
  readonly weight: (bits: number, isSure: boolean) => string;
  readonly day: (day: string) => string;
  readonly keep: string;
  readonly evidence: string;
  /** How much a comparison says, in at most eight signs. */
  readonly strength: Readonly<Record<'strong' | 'fair' | 'weak' | 'against', string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly more: (records: number) => string;
  readonly refused: (channels: readonly string[], record: string) => string;
  readonly consent: (record: string) => string;
  readonly survives: string;
  /** Comparisons as nouns, for the sentence. */
  readonly nouns: Readonly<Record<string, string>>;
  readonly same: (nouns: readonly string[]) => string;
  readonly near: (nouns: readonly string[]) => string;
  readonly other: (nouns: readonly string[]) => string;
  readonly initialFits: string;
  readonly callName: string;
  readonly through: string;
  readonly keys: string;
  readonly keysHelp: readonly string[];
  readonly whichOut: (letters: string) => string;
  readonly nothingToUndo: string;
  readonly undone: string;
  readonly nothing: string;
  readonly done: (same: number, different: number, unsure: number) => string;
  readonly left: (groups: number) => string;
  readonly sheetWritten: (file: string, groups: number) => string;
  readonly sheetRead: (counts: SheetCounts) => string;
}

const NL: ReviewWords = {
  head: (at, total) => `Groep ${at} van ${total}`,
  soFar: (same, different) => `(${same} zelfde, ${different} verschillend tot nu toe)`,
  weight: (bits, isSure) => `gewicht ${writeNumber('nl', bits, 1)} (${isSure ? 'zeker' : 'te beoordelen'})`,
  day: day => writeShortDay('nl', day),
  keep: '*leidend',
  evidence: 'bewijs',
  strength: { strong: 'sterk', fair: 'matig', weak: 'zwak', against: 'ertegen' },
  fields: {
    ...{ name: 'naam', birth_on: 'geboren', email: 'e-mail', telephone: 'telefoon', mobile: 'mobiel' },
    ...{ address: 'adres', place: 'plaats', organisation_name: 'organisatie', iban: 'IBAN' },
    ...{ kvk_number: 'KvK', vat_id: 'btw-nummer', last: 'contact op' },
  },
  more: records => `en nog ${records} records`,
  refused: (channels, record) =>
    `afgemeld voor ${channels.map(channel => writeChannel('nl', channel)).join(', ')} in ${record}: dat blijft gelden`,
  consent: record => `het bewijs van toestemming komt van ${record}`,
  survives: '» blijft over na samenvoegen   = gelijk   ~ verschilt',
  nouns: {
    ...{ 'given-name': 'voornaam', surname: 'achternaam', email: 'e-mail', telephone: 'telefoon' },
    ...{
      street: 'adres',
      place: 'plaats',
      'birth-date': 'geboortedatum',
      employer: 'organisatie',
      iban: 'IBAN',
    },
    ...{
      name: 'naam',
      suffix: 'rechtsvorm',
      'no-suffix': 'geen rechtsvorm in de naam',
      branch: 'vestiging',
      'kvk-number': 'KvK',
      'vat-id': 'btw-nummer',
    },
    ...{ domain: 'website', gender: 'geslacht', occupation: 'functie', 'middle-name': 'tweede voornaam' },
    ...{ 'birth-year': 'geboortejaar', 'birth-place': 'geboorteplaats' },
    ...{ 'name-suffix': 'achtervoegsel', 'national-id': 'burgerservicenummer' },
  },
  same: nouns => `zelfde ${joinAnd(nouns, 'en')}`,
  near: nouns => `bijna gelijk: ${joinAnd(nouns, 'en')}`,
  other: nouns => `anders: ${joinAnd(nouns, 'en')}`,
  initialFits: 'de voorletter past',
  callName: 'roepnaam van dezelfde voornaam',
  through: 'samen via een record van een andere bron',
  keys: '[s] zelfde [d] anders [x] eruit [k] leidend [u] terug [?] onzeker [h]ulp [q] > ',
  keysHelp: [
    's  zelfde persoon: onthouden, en in één bron samenvoegen met het leidende record',
    'd  verschillende personen: onthouden, wordt niet meer gevraagd',
    'x  één record hoort er niet bij; de rest wel',
    'k  een ander record wordt het leidende',
    'u  het vorige besluit terugdraaien',
    '?  onzeker: komt een volgende keer als laatste terug',
    'q  stoppen; wat besloten is, blijft',
    'gewicht: 1 meer maakt het tweemaal zo waarschijnlijk dat het er één is',
  ],
  whichOut: letters => `Welk record hoort er niet bij? [${letters}] > `,
  nothingToUndo: 'Er is niets om terug te draaien.',
  undone: 'Teruggedraaid.',
  nothing: 'Er zijn geen dubbelgroepen te beoordelen.',
  done: (same, different, unsure) => `${same} zelfde, ${different} verschillend, ${unsure} onzeker`,
  left: groups => (groups === 1 ? 'Nog 1 groep te gaan.' : `Nog ${groups} groepen te gaan.`),
  sheetWritten: (file, groups) =>
    `${file}: ${groups} ${groups === 1 ? 'groep' : 'groepen'}. Vul de kolom besluit in (zelfde, verschillend, onzeker, apart) en lees terug met --from ${file}`,
  sheetRead: ({ same, different, unsure, open, gone }) =>
    `${same} zelfde, ${different} verschillend, ${unsure} onzeker, ${open} zonder besluit${gone > 0 ? `, ${gone} met records die er niet meer zijn` : ''}`,
};

const EN: ReviewWords = {
  head: (at, total) => `Group ${at} of ${total}`,
  soFar: (same, different) => `(${same} same, ${different} different so far)`,
  weight: (bits, isSure) => `weight ${writeNumber('en', bits, 1)} (${isSure ? 'sure' : 'to be judged'})`,
  day: day => writeShortDay('en', day),
  keep: '*keep',
  evidence: 'evidence',
  strength: { strong: 'strong', fair: 'fair', weak: 'weak', against: 'against' },
  fields: {
    ...{ name: 'name', birth_on: 'born', email: 'e-mail', telephone: 'phone', mobile: 'mobile' },
    ...{ address: 'address', place: 'place', organisation_name: 'organisation', iban: 'IBAN' },
    ...{ kvk_number: 'KvK', vat_id: 'VAT', last: 'contact on' },
  },
  more: records => `and ${records} more records`,
  refused: (channels, record) =>
    `opted out of ${channels.map(channel => writeChannel('en', channel)).join(', ')} in ${record}: that stays in force`,
  consent: record => `the proof of consent comes from ${record}`,
  survives: '» survives a merge   = the same   ~ differs',
  nouns: {
    ...{ 'given-name': 'first name', surname: 'surname', email: 'e-mail', telephone: 'phone' },
    ...{
      street: 'address',
      place: 'place',
      'birth-date': 'birth date',
      employer: 'organisation',
      iban: 'IBAN',
    },
    ...{ name: 'name', suffix: 'legal form', 'no-suffix': 'no legal form in the name', branch: 'branch' },
    ...{ 'kvk-number': 'KvK', 'vat-id': 'VAT' },
    ...{ domain: 'website', gender: 'gender', occupation: 'occupation', 'middle-name': 'middle name' },
    ...{ 'birth-year': 'birth year', 'birth-place': 'birth place' },
    ...{ 'name-suffix': 'suffix of the name', 'national-id': 'national number' },
  },
  same: nouns => `same ${joinAnd(nouns, 'and')}`,
  near: nouns => `nearly the same ${joinAnd(nouns, 'and')}`,
  other: nouns => `other ${joinAnd(nouns, 'and')}`,
  initialFits: 'the initial fits',
  callName: 'call name of the same first name',
  through: 'together through a record of another source',
  keys: '[s]ame [d]ifferent [x] one out [k]eep other [u]ndo [?] unsure [h]elp [q]uit > ',
  keysHelp: [
    's  same person: remembered, and merged into the one to keep within one source',
    'd  different people: remembered, not asked again',
    'x  one record does not belong here; the others do',
    'k  keep another record',
    'u  take the last decision back',
    '?  unsure: comes back last, another time',
    'q  stop; what was decided stays',
    'weight: 1 more makes it twice as likely that they are one',
  ],
  whichOut: letters => `Which record does not belong? [${letters}] > `,
  nothingToUndo: 'There is nothing to take back.',
  undone: 'Taken back.',
  nothing: 'No duplicate groups wait for a decision.',
  done: (same, different, unsure) => `${same} same, ${different} different, ${unsure} unsure`,
  left: groups => (groups === 1 ? '1 group to go.' : `${groups} groups to go.`),
  sheetWritten: (file, groups) =>
    `${file}: ${groups} ${groups === 1 ? 'group' : 'groups'}. Fill in decision (same, different, unsure, apart) and read it back with --from ${file}`,
  sheetRead: ({ same, different, unsure, open, gone }) =>
    `${same} same, ${different} different, ${unsure} unsure, ${open} without a decision${gone > 0 ? `, ${gone} with records that are gone` : ''}`,
};

export const REVIEW_WORDS: Readonly<Record<Locale, ReviewWords>> = { nl: NL, en: EN };

function joinAnd(nouns: readonly string[], and: string): string {
  return nouns.length < 2 ? nouns.join('') : `${nouns.slice(0, -1).join(', ')} ${and} ${nouns.at(-1)}`;
}
