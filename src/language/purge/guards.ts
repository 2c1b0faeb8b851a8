// Guards in words: what each looks at, and what to do when it trips. Both languages.
// A list of sentences, so longer than a file of code may be.

import type { Locale } from '../locale.ts';
import { writeDay } from '../report/dates.ts';

/** A guard as it is said; language may not import the model, so the names come as text. */
export interface GuardSaid {
  readonly guard: string;
  readonly source: string | null;
  readonly entity: string | null;
  readonly figure: string;
  readonly limit: string;
  readonly isTripped: boolean;
}

interface GuardWords {
  readonly name: string;
  /** What was compared with what, of a guard that trips. */
  readonly seen: (seen: Pick<GuardSaid, 'figure' | 'limit'>) => string;
  readonly advice: string;
}

/** Figures as Dutch writes them. */
const comma = (figure: string): string => figure.replaceAll(/(\d)\.(\d)/g, '$1,$2');
const days = (locale: Locale, limit: string): string => limit.replace(/\S+/g, day => writeDay(locale, day));
const hours = (figure: string): string => figure.replace(/ h$/, ' uur');

const NL: Readonly<Record<string, GuardWords>> = {
  share: {
    name: 'aandeel',
    seen: ({ figure, limit }) => `${figure} mensen te verwijderen, meer dan ${limit}`,
    advice: 'Klopt het aantal? Dan mag het bij het goedkeuren: typ het aantal en een reden.',
  },
  history: {
    name: 'meer dan gewoonlijk',
    seen: ({ figure, limit }) =>
      `${figure} mensen te verwijderen, meer dan ${limit}: driemaal de mediaan van eerdere rondes`,
    advice: 'Klopt het aantal? Dan mag het bij het goedkeuren: typ het aantal en een reden.',
  },
  clock: {
    name: 'klok',
    seen: ({ figure, limit }) =>
      `het is volgens de klok ${writeDay('nl', figure)}, verwacht was ${days('nl', limit)}`,
    advice:
      'Kijk of de klok goed staat en of er geen ronde is overgeslagen; bij het goedkeuren kan het met een reden.',
  },
  'same-file': {
    name: 'zelfde bestand',
    seen: ({ figure }) =>
      `de bestanden van de export van ${writeDay('nl', figure)} zijn nog eens aangeboden; sindsdien is niet opnieuw in de bron gekeken`,
    advice: 'Exporteer de bron opnieuw en importeer dat bestand; bij het goedkeuren kan het met een reden.',
  },
  'export-missing': {
    name: 'export ontbreekt',
    seen: () => 'van deze lijst is niets geïmporteerd',
    advice: 'Importeer een export van deze bron.',
  },
  'export-old': {
    name: 'export te oud',
    seen: ({ figure, limit }) =>
      `de export is ${hours(figure)} oud; hoogstens ${hours(limit)}, en niet ouder dan de vorige`,
    advice: 'Exporteer de bron opnieuw en importeer dat bestand.',
  },
  'rows-fewer': {
    name: 'minder rijen',
    seen: ({ figure, limit }) => `${figure} rijen; na de vorige exports horen er minstens ${limit} te zijn`,
    advice: 'De export is waarschijnlijk afgekapt: exporteer alles opnieuw.',
  },
  'ids-vanished': {
    name: 'verdwenen records',
    seen: ({ figure, limit }) =>
      `${comma(figure)} van de records van de vorige export ontbreekt; hoogstens ${comma(limit)}`,
    advice: 'Er ontbreken te veel records: exporteer alles opnieuw, of ga na wat er in de bron is gebeurd.',
  },
  'column-missing': {
    name: 'kolom weg',
    seen: ({ figure }) => `de vorige export had nog: ${figure}`,
    advice: 'Exporteer opnieuw met alle kolommen van de vorige keer.',
  },
  'column-emptier': {
    name: 'kolom leger',
    seen: ({ figure }) => `deel dat gevuld is, vorige export → deze: ${comma(figure)}`,
    advice: 'Een kolom waarop wordt beslist is veel leger dan de vorige keer: exporteer opnieuw.',
  },
  'round-total': {
    name: 'rond aantal',
    seen: ({ figure }) => `precies ${figure} rijen`,
    advice: 'Dit aantal is een bekende grens van systemen en rekenbladen: exporteer in delen, of als CSV.',
  },
  'dates-unreadable': {
    name: 'onleesbare datums',
    seen: ({ figure, limit }) =>
      `bij ${comma(figure)} van de records is een datum onleesbaar; hoogstens ${comma(limit)}`,
    advice: 'Laat de datums in de bron herstellen, of leg hun volgorde vast in de mapping.',
  },
  'rule-crashed': {
    name: 'regel vastgelopen',
    seen: ({ figure }) => figure,
    advice: 'Herstel of zet de regel uit, en draai datawasstraat check.',
  },
  'policy-empty': {
    name: 'geen beleid',
    seen: () => 'het register noemt geen enkel doel',
    advice: 'Het register heeft geen doelen: beschrijf ze eerst.',
  },
  'unknown-name': {
    name: 'onbekende naam',
    seen: ({ figure }) => figure,
    advice:
      'Deze bron staat niet in datawasstraat.yaml of in het register, of is nooit geïmporteerd: verbeter de naam.',
  },
  'protection-stray': {
    name: 'hold of verzoek zonder record',
    seen: ({ figure }) => figure.replaceAll('request ', 'verzoek '),
    advice:
      'Het record staat in geen export meer, dus wie het beschermt is onbekend: geef de hold vrij of plaats hem op een ander record, of sluit het verzoek.',
  },
};

const EN: Readonly<Record<string, GuardWords>> = {
  share: {
    name: 'share',
    seen: ({ figure, limit }) => `${figure} people to delete, more than ${limit}`,
    advice: 'Is the number right? It may pass on approval: type the number and a reason.',
  },
  history: {
    name: 'more than usual',
    seen: ({ figure, limit }) =>
      `${figure} people to delete, more than ${limit}: three times the median of earlier rounds`,
    advice: 'Is the number right? It may pass on approval: type the number and a reason.',
  },
  clock: {
    name: 'clock',
    seen: ({ figure, limit }) =>
      `the clock says ${writeDay('en', figure)}, expected was ${days('en', limit)}`,
    advice: 'See that the clock is right and no round was skipped; on approval it may pass with a reason.',
  },
  'same-file': {
    name: 'same file',
    seen: ({ figure }) =>
      `the files of the export of ${writeDay('en', figure)} were offered once more; nobody looked into the source since`,
    advice: 'Export the source anew and import that file; on approval it may pass with a reason.',
  },
  'export-missing': {
    name: 'export missing',
    seen: () => 'nothing was imported of this list',
    advice: 'Import an export of this source.',
  },
  'export-old': {
    name: 'export too old',
    seen: ({ figure, limit }) =>
      `the export is ${figure} old; at most ${limit}, and no older than the one before`,
    advice: 'Export the source anew and import that file.',
  },
  'rows-fewer': {
    name: 'fewer rows',
    seen: ({ figure, limit }) =>
      `${figure} rows; after the exports before, at least ${limit} should be there`,
    advice: 'The export was probably cut off: export everything anew.',
  },
  'ids-vanished': {
    name: 'vanished records',
    seen: ({ figure, limit }) =>
      `${figure} of the records of the export before are missing; at most ${limit}`,
    advice: 'Too many records are missing: export everything anew, or find out what happened in the source.',
  },
  'column-missing': {
    name: 'column missing',
    seen: ({ figure }) => `the export before still had: ${figure}`,
    advice: 'Export anew with all columns of last time.',
  },
  'column-emptier': {
    name: 'column emptier',
    seen: ({ figure }) => `share that is filled, export before → this one: ${figure}`,
    advice: 'A column that decides is far emptier than last time: export anew.',
  },
  'round-total': {
    name: 'round total',
    seen: ({ figure }) => `exactly ${figure} rows`,
    advice: 'This total is a known limit of systems and spreadsheets: export in parts, or as CSV.',
  },
  'dates-unreadable': {
    name: 'unreadable dates',
    seen: ({ figure, limit }) => `${figure} of the records have a date that cannot be read; at most ${limit}`,
    advice: 'Have the dates repaired in the source, or settle their order in the mapping.',
  },
  'rule-crashed': {
    name: 'rule crashed',
    seen: ({ figure }) => figure,
    advice: 'Repair the rule or switch it off, and run datawasstraat check.',
  },
  'policy-empty': {
    name: 'no policy',
    seen: () => 'the register names no purpose at all',
    advice: 'The register has no purposes: describe them first.',
  },
  'unknown-name': {
    name: 'unknown name',
    seen: ({ figure }) => figure,
    advice:
      'This source is not in datawasstraat.yaml or the register, or was never imported: correct the name.',
  },
  'protection-stray': {
    name: 'hold or request without record',
    seen: ({ figure }) => figure,
    advice:
      'No export holds its record any more, so whom it protects is not known: release the hold or place it on another record, or close the request.',
  },
};

const WORDS: Readonly<Record<Locale, Readonly<Record<string, GuardWords>>>> = { nl: NL, en: EN };

const PART: Readonly<Record<Locale, string>> = { nl: 'een deel van de records', en: 'a part of the records' };

/** `share crm: 912 people to delete, more than 240`. */
export function sayGuard(locale: Locale, { guard, source, entity, ...seen }: GuardSaid): string {
  const words = WORDS[locale][guard];
  const list = entity === null || entity === 'contact' ? '' : ` ${entity}`;
  return `${words?.name ?? guard}${source === null ? '' : ` ${source}${list}`}: ${words?.seen(seen) ?? seen.figure}`;
}

export function guardAdvice(locale: Locale, guard: string): string {
  return WORDS[locale][guard]?.advice ?? '';
}

/** Why an export proves nothing about what is absent, in words. */
export function guardNames(locale: Locale, guards: readonly string[]): string {
  return guards
    .map(guard => (guard === 'partial' ? PART[locale] : (WORDS[locale][guard]?.name ?? guard)))
    .join(', ');
}
