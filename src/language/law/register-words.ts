// The words of `register export`, in both languages: record of processing activities, privacy statement, work instructions.

import type { Locale } from '../locale.ts';
import { CHANNEL_WORDS } from './channels.ts';

/** Text by id. */
type Named = Readonly<Record<string, string>>;

export interface RegisterWords {
  readonly recordTitle: (controller: string) => string;
  readonly privacyTitle: string;
  readonly instructionTitle: (purpose: string) => string;
  readonly asOf: (day: string, hash: string) => string;
  readonly example: string;
  /** Heads of the sheet. */
  readonly heads: readonly [string, string, string];
  readonly organisation: string;
  readonly processors: string;
  /** Labels of rows, by id; the letter of AVG 30(1) where there is one. */
  readonly row: Named;
  readonly article: Named;
  readonly notSaid: string;
  readonly none: (reason: string) => string;
  readonly silence: (period: string) => string;
  readonly ends: Named;
  readonly keep: (period: string, why: string | null) => string;
  readonly atOnce: (why: string | null) => string;
  readonly floor: (law: string, period: string, systems: string, categories: string) => string;
  readonly agreement: (signed: string | null, ends: string | null) => string;
  readonly condition: Named;
  readonly within: (type: string, period: string) => string;
  readonly openThings: (types: string) => string;
  readonly recordType: (type: string) => string;
  readonly channel: Named;
  readonly review: (period: string, who: string) => string;
  readonly noReview: string;
  readonly privacy: {
    readonly intro: (controller: string, contact: string | null) => string;
    readonly purpose: (title: string, fields: string) => string;
    readonly rights: string;
    readonly complaint: string;
    readonly withdraw: string;
  };
  readonly unchanged: string;
  readonly notLegalAdvice: string;
}

const NL: RegisterWords = {
  recordTitle: controller => `Register van verwerkingsactiviteiten: ${controller}`,
  privacyTitle: 'Welke gegevens wij gebruiken, en waarvoor',
  instructionTitle: purpose => `Werkinstructie: ${purpose}`,
  asOf: (day, hash) => `Peildatum ${day}; register sha256 ${hash}… (AVG 30(1)).`,
  example: 'Dit is het ingebouwde voorbeeldregister, niet dat van uw organisatie.',
  heads: ['ONDERDEEL', 'WAT', 'INHOUD'],
  organisation: 'Organisatie',
  processors: 'Systemen en verwerkers',
  row: {
    controller: 'Verwerkingsverantwoordelijke (a)',
    dpo: 'Functionaris gegevensbescherming (a)',
    transfers: 'Doorgifte buiten de EER (e)',
    security: 'Beveiliging (g)',
    purpose: 'Doel (b)',
    basis: 'Grondslag',
    subjects: 'Betrokkenen (c)',
    categories: 'Gegevens, hoogstens (c)',
    recipients: 'Ontvangers (d)',
    period: 'Bewaartermijn (f)',
    floor: 'Wettelijke bewaarplicht',
    owner: 'Eigenaar',
    process: 'Werkwijze',
    applies: 'Van toepassing bij',
    ends: 'Eindigt bij',
    labels: 'Doellabels',
    texts: 'Tekst van de toestemming',
    channels: 'Kanalen',
    review: 'Beoordelen',
    proof: 'Bewijs van toestemming',
  },
  article: {
    '6(1)(a)': 'toestemming, AVG 6(1)(a)',
    '6(1)(b)': 'overeenkomst, AVG 6(1)(b)',
    '6(1)(c)': 'wettelijke verplichting, AVG 6(1)(c)',
    '6(1)(d)': 'vitaal belang, AVG 6(1)(d)',
    '6(1)(e)': 'taak van algemeen belang, AVG 6(1)(e)',
    '6(1)(f)': 'gerechtvaardigd belang, AVG 6(1)(f)',
  },
  notSaid: '(niet ingevuld)',
  none: reason => `geen: ${reason}`,
  silence: period => `${period} zonder contact`,
  ends: {
    consent_withdrawn: 'intrekken van de toestemming',
    consent_expired: 'verlopen van de toestemming',
    deceased: 'overlijden',
  },
  keep: (period, why) => `${period} nadat het doel eindigt${why ? ` (${why})` : ''}`,
  atOnce: why => `tot het doel eindigt${why ? ` (${why})` : ''}`,
  floor: (law, period, systems, categories) => `${law}: ${period}, in ${systems}, alleen ${categories}`,
  agreement: (signed, ends) =>
    signed === null
      ? 'geen verwerkersovereenkomst met datum'
      : `verwerkersovereenkomst van ${signed}${ends ? `, tot en met ${ends}` : ''}`,
  condition: { label: 'een doellabel', record: 'elk record' },
  within: (type, period) => `${type}, korter dan ${period} geleden`,
  openThings: types => `iets dat loopt (${types})`,
  recordType: type => `soort record "${type}"`,
  channel: CHANNEL_WORDS.nl,
  review: (period, who) =>
    `${`elke ${period}`.replace('elke 1 jaar', 'elk jaar').replace('elke 1 ', 'elke ')}, door ${who}: klopt het doel nog?`,
  noReview: 'niet periodiek',
  privacy: {
    intro: (controller, contact) =>
      `${controller} gebruikt persoonsgegevens voor de doelen hieronder.${contact ? ` Vragen en verzoeken: ${contact}.` : ''}`,
    purpose: (title, fields) => `Voor ${title.toLowerCase()} gebruiken wij: ${fields}.`,
    rights:
      'U kunt vragen om inzage, rectificatie, wissen, beperking en overdracht van uw gegevens, en bezwaar maken (AVG 15–22). Wij antwoorden binnen een maand.',
    complaint: 'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
    withdraw: 'U kunt uw toestemming altijd intrekken; dat is even gemakkelijk als het geven ervan (7(3)).',
  },
  unchanged: 'niets aan de tekst verandert',
  notLegalAdvice: 'Geen juridisch advies.',
};

const EN: RegisterWords = {
  recordTitle: controller => `Record of processing activities: ${controller}`,
  privacyTitle: 'Which data we use, and what for',
  instructionTitle: purpose => `Work instruction: ${purpose}`,
  asOf: (day, hash) => `As of ${day}; register sha256 ${hash}… (GDPR 30(1)).`,
  example: 'This is the built-in example register, not the one of your organisation.',
  heads: ['PART', 'WHAT', 'CONTENT'],
  organisation: 'Organisation',
  processors: 'Systems and processors',
  row: {
    controller: 'Controller (a)',
    dpo: 'Data protection officer (a)',
    transfers: 'Transfers outside the EEA (e)',
    security: 'Security (g)',
    purpose: 'Purpose (b)',
    basis: 'Basis',
    subjects: 'Data subjects (c)',
    categories: 'Data, at most (c)',
    recipients: 'Recipients (d)',
    period: 'Retention period (f)',
    floor: 'Statutory period',
    owner: 'Owner',
    process: 'Process',
    applies: 'Applies with',
    ends: 'Ends with',
    labels: 'Purpose labels',
    texts: 'Text of the consent',
    channels: 'Channels',
    review: 'Review',
    proof: 'Proof of consent',
  },
  article: {
    '6(1)(a)': 'consent, GDPR 6(1)(a)',
    '6(1)(b)': 'contract, GDPR 6(1)(b)',
    '6(1)(c)': 'legal obligation, GDPR 6(1)(c)',
    '6(1)(d)': 'vital interest, GDPR 6(1)(d)',
    '6(1)(e)': 'task in the public interest, GDPR 6(1)(e)',
    '6(1)(f)': 'legitimate interest, GDPR 6(1)(f)',
  },
  notSaid: '(not filled in)',
  none: reason => `none: ${reason}`,
  silence: period => `${period} without contact`,
  ends: {
    consent_withdrawn: 'withdrawal of consent',
    consent_expired: 'expiry of consent',
    deceased: 'death',
  },
  keep: (period, why) => `${period} after the purpose ends${why ? ` (${why})` : ''}`,
  atOnce: why => `until the purpose ends${why ? ` (${why})` : ''}`,
  floor: (law, period, systems, categories) => `${law}: ${period}, in ${systems}, only ${categories}`,
  agreement: (signed, ends) =>
    signed === null
      ? 'no processor agreement with a date'
      : `processor agreement of ${signed}${ends ? `, through ${ends}` : ''}`,
  condition: { label: 'a purpose label', record: 'every record' },
  within: (type, period) => `${type}, less than ${period} ago`,
  openThings: types => `something that runs (${types})`,
  recordType: type => `record type "${type}"`,
  channel: CHANNEL_WORDS.en,
  review: (period, who) => `every ${period.replace(/^1 /, '')}, by ${who}: does the purpose still hold?`,
  noReview: 'not periodically',
  privacy: {
    intro: (controller, contact) =>
      `${controller} uses personal data for the purposes below.${contact ? ` Questions and requests: ${contact}.` : ''}`,
    purpose: (title, fields) => `For ${title.toLowerCase()} we use: ${fields}.`,
    rights:
      'You can ask for access, rectification, erasure, restriction and portability of your data, and object (GDPR 15–22). We answer within a month.',
    complaint: 'You can lodge a complaint with the supervisory authority (Autoriteit Persoonsgegevens).',
    withdraw: 'You can withdraw your consent at any time, as easily as you gave it (7(3)).',
  },
  unchanged: 'nothing in the text changes',
  notLegalAdvice: 'Not legal advice.',
};

export const REGISTER_WORDS: Readonly<Record<Locale, RegisterWords>> = { nl: NL, en: EN };
