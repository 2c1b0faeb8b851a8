// The sentences of `request`, in both languages.

import { type Locale, several } from '../locale.ts';

/** Text by id. */
type Named = Readonly<Record<string, string>>;

export interface RequestWords {
  readonly heads: readonly string[];
  readonly none: string;
  readonly type: Named;
  readonly answer: Named;
  readonly state: Named;
  readonly opened: (id: number, record: string, due: string, ultimate: string) => string;
  /** What the law asks of whoever handles it, by type. */
  readonly duty: Named;
  readonly protects: string;
  readonly identityMissing: string;
  readonly extended: (id: number, ultimate: string) => string;
  readonly decided: (id: number, answer: string) => string;
  readonly closed: (id: number) => string;
  /** An erasure was granted: nothing here carries it out, so where somebody has to, and what follows. */
  readonly eraseYourself: string;
  readonly erasePlace: (source: string, records: readonly string[], rows: number) => string;
  readonly eraseThen: string;
  readonly closedErasure: (id: number) => string;
}

const NL: RequestWords = {
  heads: ['VERZOEK', 'RECHT', 'RECORD', 'ONTVANGEN', 'UITERLIJK', 'STAND', 'ANTWOORD'],
  none: 'er loopt geen verzoek',
  type: {
    ...{ access: 'inzage (15)', rectify: 'rectificatie (16)', erase: 'wissen (17)' },
    ...{ restrict: 'beperking (18)', portability: 'overdracht (20)', object: 'bezwaar (21)' },
  },
  answer: { granted: 'toegewezen', partly: 'deels', refused: 'afgewezen' },
  state: { open: 'open', late: 'TE LAAT', decided: 'beantwoord', closed: 'gesloten' },
  opened: (id, record, due, ultimate) =>
    `verzoek ${id} over ${record}: te beantwoorden t/m ${due}${due === ultimate ? '' : `; dat is geen werkdag, dus t/m ${ultimate}`} (AVG 12(3), Verordening 1182/71)`,
  duty: {
    access: 'Een kopie van alle gegevens uit elk systeem, zonder die van anderen.',
    rectify: 'Tot het is uitgezocht, blijft staan wat er staat en wordt het niet gebruikt (18(1)(a)).',
    erase: 'Per veld: wissen, of zeggen welke grond van 17(3) het bewaart. Meld het aan de ontvangers (19).',
    restrict: 'De gegevens blijven staan en worden niet gebruikt.',
    portability: 'Alleen wat op toestemming of overeenkomst rust en van de persoon zelf kwam.',
    object: 'Tegen direct marketing: dezelfde dag stoppen, zonder afweging (21(3)).',
  },
  protects: 'Zolang het loopt, wordt van deze persoon niets gewist.',
  identityMissing: 'Leg vast hoe is vastgesteld wie het vroeg: --identity.',
  extended: (id, ultimate) => `verzoek ${id} verlengd: te beantwoorden t/m ${ultimate}`,
  decided: (id, answer) => `verzoek ${id}: ${answer}`,
  closed: id => `verzoek ${id} gesloten; de gegevens vallen weer onder hun gewone bewaartermijn`,
  eraseYourself:
    'Dit programma wist er niets van. Doe het zelf en nu (AVG 17(1)): per veld volgens request dossier, in elke bron die iets heeft, en meld het aan de ontvangers (19).',
  erasePlace: (source, records, rows) =>
    `${source}: ${[...records, ...(rows > 0 ? [`${several(String(rows), 'rij', 'rijen')} in andere lijsten`] : [])].join(', ')}`,
  eraseThen:
    'Wat een bron niet meer exporteert, valt hier weg bij de volgende hele export. Sluit het verzoek pas als alles gewist is.',
  closedErasure: id =>
    `verzoek ${id} gesloten. Dit programma heeft er niets van gewist: wat een bron nog exporteert, valt weer onder zijn gewone bewaartermijn`,
};

const EN: RequestWords = {
  heads: ['REQUEST', 'RIGHT', 'RECORD', 'RECEIVED', 'BY', 'STATE', 'ANSWER'],
  none: 'no request runs',
  type: {
    ...{ access: 'access (15)', rectify: 'rectify (16)', erase: 'erase (17)' },
    ...{ restrict: 'restrict (18)', portability: 'portability (20)', object: 'object (21)' },
  },
  answer: { granted: 'granted', partly: 'in part', refused: 'refused' },
  state: { open: 'open', late: 'LATE', decided: 'answered', closed: 'closed' },
  opened: (id, record, due, ultimate) =>
    `request ${id} about ${record}: to be answered by ${due}${due === ultimate ? '' : `; that is no working day, so by ${ultimate}`} (GDPR 12(3), Regulation 1182/71)`,
  duty: {
    access: 'A copy of all data from every system, without those of others.',
    rectify: 'Until it is found out, what stands there stays and is not used (18(1)(a)).',
    erase: 'Field by field: erase, or say which ground of 17(3) keeps it. Tell the recipients (19).',
    restrict: 'The data stay and are not used.',
    portability: 'Only what rests on consent or contract and came from the person.',
    object: 'Against direct marketing: stop the same day, without weighing (21(3)).',
  },
  protects: 'While it runs, nothing of this person is erased.',
  identityMissing: 'Write down how it was established who asked: --identity.',
  extended: (id, ultimate) => `request ${id} extended: to be answered by ${ultimate}`,
  decided: (id, answer) => `request ${id}: ${answer}`,
  closed: id => `request ${id} closed; the data fall under their usual retention period again`,
  eraseYourself:
    'This program erases nothing of it. Do it yourself and now (GDPR 17(1)): field by field as in request dossier, in every source that holds something, and tell the recipients (19).',
  erasePlace: (source, records, rows) =>
    `${source}: ${[...records, ...(rows > 0 ? [`${several(String(rows), 'row', 'rows')} of other lists`] : [])].join(', ')}`,
  eraseThen:
    'What a source no longer exports goes from here with its next whole export. Close the request only when all of it is erased.',
  closedErasure: id =>
    `request ${id} closed. This program erased nothing of it: what a source still exports falls under its usual retention period again`,
};

export const REQUEST_WORDS: Readonly<Record<Locale, RequestWords>> = { nl: NL, en: EN };
