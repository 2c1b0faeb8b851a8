// The words of a dossier, in both languages. It goes to the person: plain words, and nothing about how this tool works.

import type { Locale } from '../locale.ts';

export interface DossierWords {
  readonly title: (controller: string | null) => string;
  readonly intro: (day: string) => string;
  readonly request: {
    readonly title: string;
    readonly type: string;
    readonly received: string;
    readonly by: string;
  };
  readonly purpose: (title: string) => string;
  readonly noPurpose: string;
  readonly entity: Readonly<Record<string, string>>;
  readonly erasure: {
    readonly title: string;
    readonly answer: Readonly<Record<string, string>>;
    /** That it is not done yet. */
    readonly notYet: string;
    readonly through: (day: string) => string;
    readonly ground: (by: string | null, article: string) => string;
    readonly parts: Readonly<Record<string, string>>;
    /** What is open, by type. */
    readonly open: Readonly<Record<string, string>>;
  };
  /** Of a request for portability. */
  readonly portable: string;
  readonly masked: (count: number, sign: string) => string;
  /** For whoever sends it. */
  readonly toRead: (columns: string) => string;
  /** `mark` stands where the register says nothing. */
  readonly gaps: (count: number, mark: string) => string;
  readonly identity: string;
  readonly toWeigh: string;
  /** Nothing here erases it. */
  readonly toErase: (sources: string) => string;
  readonly portableRest: string;
}

const NL: DossierWords = {
  title: controller => `Uw gegevens${controller === null ? '' : ` bij ${controller}`}`,
  intro: day => `Wat er op ${day} over u stond, per bron en zoals het daar staat.`,
  request: { title: 'Uw verzoek', type: 'Recht (AVG)', received: 'Ontvangen', by: 'Antwoord uiterlijk' },
  purpose: title => `Waarvoor: ${title}`,
  noPurpose: 'Geen van onze doelen is op u van toepassing.',
  entity: {
    contact: 'contact',
    organisation: 'organisatie',
    activity: 'activiteit',
    deal: 'deal',
    consent: 'toestemming',
    label_list: 'label',
    suppression: 'afmelding',
  },
  erasure: {
    title: 'Wat te wissen is, en wat niet',
    notYet: 'Zo oordelen wij erover. Gewist is het pas als wij u dat hebben laten weten.',
    answer: { erase: 'te wissen', keep: 'blijft', weigh: 'wordt afgewogen' },
    through: day => ` tot en met ${day}`,
    ground: (by, article) => `${by ?? 'nergens meer voor nodig'} (AVG ${article})`,
    parts: { other_columns: 'overige kolommen', rows: 'activiteiten en andere lijsten' },
    open: {
      contract: 'lopend contract',
      deal: 'lopende deal',
      invoice: 'openstaande factuur',
      order: 'lopende bestelling',
      ticket: 'lopende melding',
      task: 'lopende taak',
    },
  },
  portable: 'Alleen wat op toestemming of een overeenkomst rust (AVG 20(1)).',
  masked: (count, sign) =>
    `In ${count} ${count === 1 ? 'gegeven is' : 'gegevens is'} weggelaten wat van een ander is (${sign}; AVG 15(4)).`,
  gaps: (count, mark) =>
    `er staat ${count} keer ${mark} in, want het register zegt niet alles: vul aan wat datawasstraat register lint noemt, en maak het opnieuw`,
  toRead: columns =>
    `lees voor het versturen zelf na, want hier kunnen namen van anderen staan (AVG 15(4)): ${columns}`,
  identity:
    'geef het aan niemand van wie niet is vastgesteld wie het is (AVG 12(6)): request decide … --identity',
  toErase: sources =>
    `dit programma wist niets van wat te wissen is: doe het zelf in ${sources}, en laat het de persoon dan weten`,
  toWeigh: 'weeg eerst zelf wat wordt afgewogen, en neem het antwoord op: request decide … --reason',
  portableRest:
    'activiteiten en andere lijsten staan er niet in: voeg toe wat de persoon zelf heeft gegeven of doen ontstaan (AVG 20(1))',
};

const EN: DossierWords = {
  title: controller => `Your data${controller === null ? '' : ` at ${controller}`}`,
  intro: day => `What was held about you on ${day}, source by source and as it stands there.`,
  request: { title: 'Your request', type: 'Right (GDPR)', received: 'Received', by: 'Answer by' },
  purpose: title => `What for: ${title}`,
  noPurpose: 'None of our purposes applies to you.',
  entity: {
    contact: 'contact',
    organisation: 'organisation',
    activity: 'activity',
    deal: 'deal',
    consent: 'consent',
    label_list: 'label',
    suppression: 'opt-out',
  },
  erasure: {
    title: 'What is to be erased, and what is not',
    notYet: 'This is how we judge it. It is erased only when we have told you so.',
    answer: { erase: 'to be erased', keep: 'stays', weigh: 'is being weighed' },
    through: day => ` through ${day}`,
    ground: (by, article) => `${by ?? 'needed for nothing any more'} (GDPR ${article})`,
    parts: { other_columns: 'other columns', rows: 'activities and other lists' },
    open: {
      contract: 'a contract that runs',
      deal: 'a deal that runs',
      invoice: 'an open invoice',
      order: 'an order that runs',
      ticket: 'an open ticket',
      task: 'an open task',
    },
  },
  portable: 'Only what rests on consent or a contract (GDPR 20(1)).',
  masked: (count, sign) =>
    `In ${count} ${count === 1 ? 'value' : 'values'} that of others was left out (${sign}; GDPR 15(4)).`,
  gaps: (count, mark) =>
    `it says ${mark} ${count === 1 ? 'once' : `${count} times`}, for the register does not say all: fill in what datawasstraat register lint names, and make it anew`,
  toRead: columns =>
    `read these yourself before it leaves, names of others may stand in them (GDPR 15(4)): ${columns}`,
  identity:
    'give it to nobody of whom it is not known who they are (GDPR 12(6)): request decide … --identity',
  toErase: sources =>
    `this program erases nothing of what is to be erased: do it yourself in ${sources}, and tell the person then`,
  toWeigh: 'weigh first what is to be weighed, and keep the answer: request decide … --reason',
  portableRest:
    'activities and other lists are not in it: add what the person gave or brought about (GDPR 20(1))',
};

export const DOSSIER_WORDS: Readonly<Record<Locale, DossierWords>> = { nl: NL, en: EN };
