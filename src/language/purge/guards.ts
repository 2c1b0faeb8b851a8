// Guards in words: what each looks at, and what to do when it trips. Both languages.

import type { Locale } from '../locale.ts';

/** A guard as it is said; language may not import the model, so the names come as text. */
export interface GuardSaid {
  readonly guard: string;
  readonly source: string | null;
  readonly entity: string | null;
  readonly figure: string;
  readonly limit: string;
  readonly isTripped: boolean;
}

export interface GuardWords {
  readonly name: string;
  readonly advice: string;
}

const NL: Readonly<Record<string, GuardWords>> = {
  share: {
    name: 'aandeel',
    advice: 'Klopt het aantal? Dan mag het bij het goedkeuren: typ het aantal en een reden.',
  },
  history: {
    name: 'meer dan gewoonlijk',
    advice: 'Klopt het aantal? Dan mag het bij het goedkeuren: typ het aantal en een reden.',
  },
  clock: {
    name: 'klok',
    advice:
      'Kijk of de klok goed staat en of er geen ronde is overgeslagen; bij het goedkeuren kan het met een reden.',
  },
  'same-file': {
    name: 'zelfde bestand',
    advice: 'Exporteer de bron opnieuw en importeer dat bestand; bij het goedkeuren kan het met een reden.',
  },
  'export-missing': { name: 'export ontbreekt', advice: 'Importeer een export van deze bron.' },
  'export-old': {
    name: 'export te oud',
    advice: 'Exporteer de bron opnieuw en importeer dat bestand.',
  },
  'rows-fewer': {
    name: 'minder rijen',
    advice: 'De export is waarschijnlijk afgekapt: exporteer alles opnieuw.',
  },
  'ids-vanished': {
    name: 'verdwenen records',
    advice: 'Er ontbreken te veel records: exporteer alles opnieuw, of ga na wat er in de bron is gebeurd.',
  },
  'column-missing': { name: 'kolom weg', advice: 'Exporteer opnieuw met alle kolommen van de vorige keer.' },
  'column-emptier': {
    name: 'kolom leger',
    advice: 'Een kolom waarop wordt beslist is veel leger dan de vorige keer: exporteer opnieuw.',
  },
  'round-total': {
    name: 'rond aantal',
    advice: 'Dit aantal is een bekende grens van systemen en rekenbladen: exporteer in delen, of als CSV.',
  },
  'dates-unreadable': {
    name: 'onleesbare datums',
    advice: 'Laat de datums in de bron herstellen, of leg hun volgorde vast in de mapping.',
  },
  'rule-crashed': {
    name: 'regel vastgelopen',
    advice: 'Herstel of zet de regel uit, en draai datawasstraat check.',
  },
  'policy-empty': { name: 'geen beleid', advice: 'Het register heeft geen doelen: beschrijf ze eerst.' },
  'unknown-name': {
    name: 'onbekende naam',
    advice:
      'Deze bron staat niet in datawasstraat.yaml of in het register, of is nooit geïmporteerd: verbeter de naam.',
  },
  'protection-stray': {
    name: 'hold of verzoek zonder record',
    advice:
      'Het record staat in geen export meer, dus wie het beschermt is onbekend: geef de hold vrij of plaats hem op een ander record, of sluit het verzoek.',
  },
};

const EN: Readonly<Record<string, GuardWords>> = {
  share: {
    name: 'share',
    advice: 'Is the number right? It may pass on approval: type the number and a reason.',
  },
  history: {
    name: 'more than usual',
    advice: 'Is the number right? It may pass on approval: type the number and a reason.',
  },
  clock: {
    name: 'clock',
    advice: 'See that the clock is right and no round was skipped; on approval it may pass with a reason.',
  },
  'same-file': {
    name: 'same file',
    advice: 'Export the source anew and import that file; on approval it may pass with a reason.',
  },
  'export-missing': { name: 'export missing', advice: 'Import an export of this source.' },
  'export-old': { name: 'export too old', advice: 'Export the source anew and import that file.' },
  'rows-fewer': { name: 'fewer rows', advice: 'The export was probably cut off: export everything anew.' },
  'ids-vanished': {
    name: 'vanished records',
    advice: 'Too many records are missing: export everything anew, or find out what happened in the source.',
  },
  'column-missing': { name: 'column missing', advice: 'Export anew with all columns of last time.' },
  'column-emptier': {
    name: 'column emptier',
    advice: 'A column that decides is far emptier than last time: export anew.',
  },
  'round-total': {
    name: 'round total',
    advice: 'This total is a known limit of systems and spreadsheets: export in parts, or as CSV.',
  },
  'dates-unreadable': {
    name: 'unreadable dates',
    advice: 'Have the dates repaired in the source, or settle their order in the mapping.',
  },
  'rule-crashed': {
    name: 'rule crashed',
    advice: 'Repair the rule or switch it off, and run datawasstraat check.',
  },
  'policy-empty': { name: 'no policy', advice: 'The register has no purposes: describe them first.' },
  'unknown-name': {
    name: 'unknown name',
    advice:
      'This source is not in datawasstraat.yaml or the register, or was never imported: correct the name.',
  },
  'protection-stray': {
    name: 'hold or request without record',
    advice:
      'No export holds its record any more, so whom it protects is not known: release the hold or place it on another record, or close the request.',
  },
};

const WORDS: Readonly<Record<Locale, Readonly<Record<string, GuardWords>>>> = { nl: NL, en: EN };
const LIMIT: Readonly<Record<Locale, string>> = { nl: 'grens', en: 'limit' };

/** `share crm  912 (limit 240)`. */
export function sayGuard(locale: Locale, { guard, source, entity, figure, limit }: GuardSaid): string {
  const name = WORDS[locale][guard]?.name ?? guard;
  const list = entity === null || entity === 'contact' ? '' : ` ${entity}`;
  return `${name}${source === null ? '' : ` ${source}${list}`}  ${figure} (${LIMIT[locale]} ${limit})`;
}

export function guardAdvice(locale: Locale, guard: string): string {
  return WORDS[locale][guard]?.advice ?? '';
}
