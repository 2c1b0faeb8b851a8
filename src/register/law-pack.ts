// The law pack: every legal constant as dated data, with where to read it and when that was done. Data only; who looks at
// it decides nothing here. Not legal advice. Edition: design retention.md, section 5.
// One list, so longer than a file of code may be.

import type { CivilDate, Period } from '../model/calendar.ts';
import type { LawEntry, LawPack } from '../model/law-pack.ts';

const day = (text: string): CivilDate => text as CivilDate;
const years = (count: number): Period => `P${count}Y` as Period;
const wet = (id: string, part: string): string => `https://wetten.overheid.nl/${id}/#${part}`;
const eurLex = (celex: string): string => `https://eur-lex.europa.eu/eli/${celex}`;

/** What most provisions share. */
const STATUTE = {
  anchor: null,
  period: null,
  validFrom: null,
  validTo: null,
  checkedOn: null,
  isGuidance: false,
} as const;

const FLOORS: readonly LawEntry[] = [
  {
    ...STATUTE,
    ...{ id: 'nl.awr-52', article: 'AWR 52(4)', kind: 'floor', period: years(7), anchor: 'fiscal_year_end' },
    about: {
      nl: 'belastingadministratie (debiteuren, facturen): 7 jaar na het boekjaar waarin het gegeven zijn actuele waarde verloor; een lopend contract heeft die termijn nog niet laten beginnen',
      en: 'tax administration (debtors, invoices): 7 years after the fiscal year in which the data lost current importance; a running contract has not started it',
    },
    source: wet('BWBR0002320', 'Artikel52'),
  },
  {
    ...STATUTE,
    ...{ id: 'eu.vat-oss', article: 'VAT Directive 369(2), 369k(2)', kind: 'floor', period: years(10) },
    anchor: 'calendar_year_end',
    about: {
      nl: 'verkopen onder de btw-eenloketregeling (OSS): 10 jaar na het jaar van de transactie',
      en: 'sales under the one-stop shop (OSS): 10 years after the year of the transaction',
    },
    source: eurLex('dir/2006/112/art_369'),
    checkedOn: day('2026-11-25'),
  },
  {
    ...STATUTE,
    ...{ id: 'eu.vat-ioss', article: 'VAT Directive 369x(2)', kind: 'floor', period: years(10) },
    anchor: 'calendar_year_end',
    about: {
      nl: 'verkopen onder de invoerregeling (IOSS): 10 jaar na het jaar van de transactie',
      en: 'sales under the import scheme (IOSS): 10 years after the year of the transaction',
    },
    source: eurLex('dir/2006/112/art_369x'),
    checkedOn: day('2026-11-25'),
  },
  {
    ...STATUTE,
    ...{
      id: 'nl.ob-34a',
      article: 'Wet OB 34a',
      kind: 'floor',
      period: years(9),
      anchor: 'calendar_year_end',
    },
    about: {
      nl: 'btw over onroerende zaken: 9 jaar na het jaar van ingebruikneming',
      en: 'VAT on immovable property: 9 years after the year of first use',
    },
    source: wet('BWBR0002629', 'Artikel34a'),
  },
  {
    ...STATUTE,
    ...{ id: 'nl.bw2-10', article: 'BW 2:10(3)', kind: 'floor', period: years(7), anchor: 'event' },
    about: {
      nl: 'boekhouding van een rechtspersoon: 7 jaar',
      en: 'books of a legal person: 7 years',
    },
    source: wet('BWBR0003045', 'Boek2_Artikel10'),
  },
  {
    ...STATUTE,
    ...{ id: 'nl.urlb-7', article: 'URLB 2011 hoofdstuk 7', kind: 'floor', period: years(5) },
    anchor: 'calendar_year_end',
    about: {
      nl: 'loonbelastingverklaring en kopie identiteitsbewijs: 5 volle kalenderjaren na het einde van het dienstverband',
      en: 'payroll statements and copy of the identity document: 5 full calendar years after the employment ended',
    },
    source: wet('BWBR0029520', 'Hoofdstuk7'),
  },
  {
    ...STATUTE,
    ...{
      id: 'nl.wwft-33',
      article: 'Wwft 33(3), 34a',
      kind: 'floor_and_ceiling',
      period: years(5),
      anchor: 'event',
    },
    about: {
      nl: 'cliëntenonderzoek: 5 jaar na het einde van de relatie, daarna meteen vernietigen',
      en: 'client due diligence: 5 years after the relation ended, then destroyed at once',
    },
    validTo: day('2027-07-09'),
    source: wet('BWBR0024282', 'Artikel33'),
  },
  {
    ...STATUTE,
    ...{
      id: 'nl.wwft-33',
      article: 'Regulation (EU) 2024/1624, 77',
      kind: 'floor_and_ceiling',
      anchor: 'event',
    },
    period: years(5),
    about: {
      nl: 'cliëntenonderzoek onder de Europese antiwitwasverordening: 5 jaar na het einde van de relatie',
      en: 'customer due diligence under the European anti-money-laundering regulation: 5 years after the relation ended',
    },
    validFrom: day('2027-07-10'),
    source: eurLex('reg/2024/1624/art_77'),
  },
  {
    ...STATUTE,
    ...{ id: 'nl.bw7-454', article: 'BW 7:454(3)', kind: 'floor', period: years(20), anchor: 'event' },
    about: {
      nl: 'medisch dossier: 20 jaar na de laatste wijziging; de patiënt mag vernietiging vragen (7:455)',
      en: 'medical file: 20 years from the last change; the patient may ask for destruction (7:455)',
    },
    validFrom: day('2020-01-01'),
    source: wet('BWBR0005290', 'Boek7_Artikel454'),
  },
];

const CEILINGS: readonly LawEntry[] = [
  {
    ...STATUTE,
    ...{ id: 'nl.applicant', article: 'NVP Sollicitatiecode', kind: 'ceiling', period: 'P4W' as Period },
    anchor: 'event',
    about: {
      nl: 'sollicitanten: 4 weken na de procedure; 1 jaar met toestemming',
      en: 'applicants: 4 weeks after the procedure; 1 year with consent',
    },
    source: 'https://www.nvp-hrnetwerk.nl/nl/sollicitatiecode',
    isGuidance: true,
  },
  {
    ...STATUTE,
    ...{ id: 'nl.personnel', article: 'Vrijstellingsbesluit Wbp 7(5)', kind: 'ceiling', period: years(2) },
    anchor: 'event',
    about: {
      nl: 'personeelsdossier, voor zover niet anders bepaald: 2 jaar na vertrek (vervallen besluit, nog als richtsnoer gebruikt)',
      en: 'personnel file, as far as nothing else applies: 2 years after leaving (repealed, still used as guidance)',
    },
    source: wet('BWBR0012461', 'Artikel7'),
    isGuidance: true,
  },
];

const CONDITIONS: readonly LawEntry[] = [
  {
    ...STATUTE,
    ...{ id: 'nl.tw-11.7-message', article: 'Tw 11.7(1)', kind: 'condition' },
    about: {
      nl: 'reclame per e-mail en sms: vooraf toestemming, ook zakelijk; behalve voor eigen gelijksoortige producten aan een klant die zich bij de verkoop en bij elk bericht kon afmelden, en op een zakelijk adres dat daarvoor bekend is gemaakt',
      en: 'e-mail and text-message marketing: prior consent, also to businesses; except own similar products to a customer who could opt out at the sale and in each message, and a business address published for that use',
    },
    source: wet('BWBR0009950', 'Artikel11.7'),
  },
  {
    ...STATUTE,
    ...{ id: 'nl.tw-11.7-call', article: 'Tw 11.7', kind: 'condition' },
    about: {
      nl: 'bellen van natuurlijke personen, ook eenmanszaken: vooraf toestemming',
      en: 'calls to natural persons, sole traders included: prior consent',
    },
    validFrom: day('2021-07-01'),
    source: wet('BWBR0009950', 'Artikel11.7'),
  },
  {
    ...STATUTE,
    ...{ id: 'nl.tw-11.7-call-customer', article: 'Tw 11.7', kind: 'condition' },
    about: {
      nl: 'bellen van eigen klanten zonder toestemming; daarna alleen nog goede doelen, goededoelenloterijen en de pers',
      en: 'calls to own customers without consent; after that charities, charity lotteries and the press only',
    },
    validFrom: day('2021-07-01'),
    validTo: day('2026-06-30'),
    source: wet('BWBR0009950', 'Artikel11.7'),
  },
  {
    ...STATUTE,
    ...{ id: 'eu.avg-8', article: 'AVG 8, UAVG 5', kind: 'condition', period: years(16), anchor: 'event' },
    about: {
      nl: 'toestemming van wie nog geen 16 is: alleen met een ouder, en alleen waar toestemming de grondslag is',
      en: 'consent of anybody under 16: with a parent only, and only where consent is the basis',
    },
    source: wet('BWBR0040940', 'Artikel5'),
  },
  {
    ...STATUTE,
    ...{ id: 'nl.uavg-46', article: 'UAVG 46', kind: 'condition' },
    about: {
      nl: 'burgerservicenummer: alleen waar een wet het voorschrijft',
      en: 'citizen service number: only where a statute prescribes it',
    },
    source: wet('BWBR0040940', 'Artikel46'),
  },
  {
    ...STATUTE,
    ...{ id: 'eu.avg-12', article: 'AVG 12(3)', kind: 'deadline', period: 'P1M' as Period, anchor: 'event' },
    about: {
      nl: 'antwoord op een verzoek: een maand na ontvangst, 2 maanden langer als dat binnen de eerste maand is gezegd',
      en: 'answer to a request: one month from receipt, 2 months more if told within the first',
    },
    source: eurLex('reg/2016/679/art_12'),
  },
];

/** The first edition, for the Netherlands. */
export const LAW_PACK: LawPack = { edition: 'nl-2026-11', entries: [...FLOORS, ...CEILINGS, ...CONDITIONS] };
