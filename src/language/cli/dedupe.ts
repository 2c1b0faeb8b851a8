// The words of dedupe, in both languages. May not hold logic beyond number and plural.

import { type Locale, several } from '../locale.ts';
import { writeKey } from './blocking-keys.ts';

/** Counts come as text, written as the language does. */
export interface DedupeWords {
  readonly entity: Readonly<Record<'contact' | 'organisation', string>>;
  readonly read: (file: string, entity: string, records: string) => string;
  readonly leftOut: (names: string) => string;
  /** Below it, where a record names a child and a parent. */
  readonly role: Readonly<Record<'child' | 'parent', string>>;
  readonly rejected: (count: string, line: string) => string;
  readonly found: (clusters: string, groups: string, grouped: string) => string;
  /** Where two files are linked. */
  readonly linked: string;
  readonly truth: (precision: string, recall: string, f1: string) => string;
  readonly bCubed: (precision: string, recall: string, f1: string) => string;
  /** By key how many records its largest block has. */
  readonly oversize: (keys: readonly (readonly [key: string, records: string])[]) => string;
  readonly sameness: Readonly<Record<'empty' | 'equal', string>>;
  readonly equalApart: (records: string) => string;
  readonly wrote: (file: string) => string;
  readonly modelUsed: (file: string) => string;
  /** The column of ids does not tell records apart. */
  readonly idShared: (column: string) => string;
  readonly nothingWritten: string;
  /** Below what was written, where the file has a column of ids. */
  readonly numbered: (column: string) => string;
  readonly fieldsHereOnly: (fields: string) => string;
}

const EN: DedupeWords = {
  entity: { contact: 'persons', organisation: 'organisations' },
  read: (file, entity, records) => `${file}   ${several(records, 'record', 'records')}, taken for ${entity}`,
  leftOut: names => `left out: ${names}      --map field=column to change`,
  role: {
    child: 'a record is taken for the child; what is of a parent was left out',
    parent: 'a record is taken for the parent; what is of a child was left out',
  },
  rejected: (count, line) =>
    `${several(count, 'row', 'rows')} could not be read, the first on line ${line}: not in the result`,
  found: (clusters, groups, grouped) =>
    `${clusters} different; ${grouped} records stand in ${groups} ${groups === '1' ? 'group' : 'groups'} of more than one`,
  linked:
    'of each file a group holds one record at most; what is double within a file is found by dedupe of that file alone',
  truth: (precision, recall, f1) => `pairs     precision ${precision}  recall ${recall}  F1 ${f1}`,
  bCubed: (precision, recall, f1) => `B-cubed   precision ${precision}  recall ${recall}  F1 ${f1}`,
  oversize: keys => `not compared on what too many records share: ${listKeys('en', keys)}`,
  sameness: {
    empty: 'No record has a value in these columns: there is nothing to compare.',
    equal: 'All records hold the same in these columns: nothing tells whether they are one or many.',
  },
  equalApart: records =>
    `${records} records share their name with another and stay apart: names of such common words may be of several. A town or address tells more.`,
  wrote: file => `wrote ${file}`,
  modelUsed: file => `weighed with the model in ${file}, nothing was trained`,
  numbered: column => `records are named by their number in the file; by their own id: --id ${column}`,
  idShared: column =>
    `${column} is empty, or the same, in several records: it does not tell them apart, and groups are named by the number of their first record`,
  nothingWritten: 'Nothing was written. To keep the groups: --out clusters.csv',
  fieldsHereOnly: fields => `Only for dedupe --map: ${fields}`,
};

const NL: DedupeWords = {
  entity: { contact: 'personen', organisation: 'organisaties' },
  read: (file, entity, records) =>
    `${file}   ${several(records, 'record', 'records')}, opgevat als ${entity}`,
  leftOut: names => `niet gebruikt: ${names}      te wijzigen met --map veld=kolom`,
  role: {
    child: 'een record is opgevat als het kind; wat van een ouder is, is niet gebruikt',
    parent: 'een record is opgevat als de ouder; wat van een kind is, is niet gebruikt',
  },
  rejected: (count, line) =>
    `${several(count, 'regel was', 'regels waren')} niet te lezen, de eerste op regel ${line}; dat ontbreekt in de uitkomst`,
  found: (clusters, groups, grouped) =>
    `${clusters} verschillende; ${grouped} records staan in ${groups} ${groups === '1' ? 'groep' : 'groepen'} van meer dan een`,
  linked:
    'van elk bestand staat in een groep hooguit één record; wat binnen een bestand dubbel is, vindt dedupe van dat bestand alleen',
  truth: (precision, recall, f1) => `paren     precisie ${precision}  volledigheid ${recall}  F1 ${f1}`,
  bCubed: (precision, recall, f1) => `B-cubed   precisie ${precision}  volledigheid ${recall}  F1 ${f1}`,
  oversize: keys => `niet vergeleken op wat te veel records delen: ${listKeys('nl', keys)}`,
  sameness: {
    empty: 'Geen enkel record heeft een waarde in deze kolommen: er valt niets te vergelijken.',
    equal: 'Alle records hebben in deze kolommen hetzelfde: niets zegt of het er één is of vele.',
  },
  equalApart: records =>
    `${records} records hebben een naam die een ander ook heeft en blijven apart: een naam van zulke gewone woorden kan van meer zijn. Een plaats of adres zegt meer.`,
  wrote: file => `geschreven: ${file}`,
  modelUsed: file => `gewogen met het model in ${file}, er is niets getraind`,
  numbered: column => `records heten naar hun nummer in het bestand; naar hun eigen id: --id ${column}`,
  idShared: column =>
    `${column} is in meer records leeg of gelijk en houdt ze niet uit elkaar; een groep heet daarom naar het nummer van haar eerste record`,
  nothingWritten: 'Er is niets geschreven. Om de groepen te bewaren: --out groepen.csv',
  fieldsHereOnly: fields => `Alleen voor dedupe --map: ${fields}`,
};

function listKeys(locale: Locale, keys: readonly (readonly [key: string, records: string])[]): string {
  return keys.map(([key, records]) => `${writeKey(locale, key)} (${records})`).join(', ');
}

export const DEDUPE_WORDS: Readonly<Record<Locale, DedupeWords>> = { en: EN, nl: NL };
