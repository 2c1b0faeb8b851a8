// The findings of `register lint` in both languages: code → sentence. May not judge.

import type { Locale } from '../locale.ts';
import { writeArticles } from './articles.ts';

/** `name`: an id or article; `day`: a date written out, or empty. */
type Sentence = (name: string, day: string) => string;

const NL: Readonly<Record<string, Sentence>> = {
  'controller-missing': () => 'wie is de verwerkingsverantwoordelijke? Vul controller: in (AVG 30(1)(a))',
  'contact-missing': () => 'geef bij controller: op hoe die te bereiken is (AVG 30(1)(a))',
  'dpo-missing': () =>
    'geen functionaris gegevensbescherming: vul dpo: in, of dpo: {none: reden} (AVG 30(1)(a), 37)',
  'subjects-missing': name => `doel ${name}: van wie zijn de gegevens? Vul subjects: in (AVG 30(1)(c))`,
  'categories-missing': name =>
    `doel ${name}: welke gegevens zijn er hoogstens nodig? Vul categories_max: in (AVG 30(1)(c), 5(1)(c))`,
  'recipients-missing': name =>
    `doel ${name}: wie krijgt de gegevens? Vul recipients: in, of {none: reden} (AVG 30(1)(d))`,
  'transfers-missing': () => 'doorgifte buiten de EER: vul transfers: in, of {none: reden} (AVG 30(1)(e))',
  'security-missing': () => 'beveiligingsmaatregelen: vul security: in (AVG 30(1)(g))',
  'owner-missing': name => `doel ${name}: welke afdeling is eigenaar? Vul owner: {department: …} in`,
  'process-missing': name => `doel ${name}: beschrijf de werkwijze bij process:`,
  'retention-unexplained': name =>
    `doel ${name}: waarom deze bewaartermijn? Vul why: in (AVG 5(2), 30(1)(f))`,
  'special-without-ground': name =>
    `doel ${name} houdt bijzondere gegevens; noem de uitzondering bij basis: {special_ground: 9(2)(…)} (AVG 9)`,
  'criminal-without-ground': name =>
    `doel ${name} houdt strafrechtelijke gegevens; noem de grond bij basis: {special_ground: UAVG 31, 32 of 33} (AVG 10)`,
  'balancing-test-missing': name =>
    `doel ${name} steunt op gerechtvaardigd belang; leg de belangenafweging vast en noem de datum bij basis: {balancing_test: …} (AVG 6(1)(f))`,
  'public-body-interest': name =>
    `doel ${name} steunt op gerechtvaardigd belang; een overheidsorgaan kan dat niet bij de uitoefening van zijn taken (AVG 6(1), slot)`,
  'consent-without-texts': name =>
    `doel ${name} steunt op toestemming; noem de versies van de tekst bij basis: {text_versions: […]} (AVG 7(1))`,
  'consent-proof-missing': name =>
    `doel ${name}: hoe lang blijft het bewijs van toestemming? Vul consent_proof: in (AVG 7(1))`,
  'processor-agreement-missing': name =>
    `verwerker ${name}: geen verwerkersovereenkomst met datum; vul dpa_signed: in (AVG 28(3))`,
  'processor-agreement-ended': (name, day) =>
    `verwerker ${name}: de verwerkersovereenkomst liep af op ${day} (AVG 28(3))`,
  'floor-shorter-than-law': name =>
    `de bewaarplicht is korter dan de wet voorschrijft (${name}); de wettelijke termijn geldt`,
  'law-unconfirmed': name => `nog niet in de wettekst nagekeken: ${name}. Controleer het zelf`,
  'law-lapsed': name => `${name} geldt niet meer of nog niet: welke regel is er voor in de plaats gekomen?`,
  'law-unchecked': (name, day) =>
    `het wetspakket ${name} is voor het laatst nagekeken op ${day}, meer dan 12 maanden geleden`,
  'purpose-without-label': name =>
    `doel ${name} geldt alleen met een label, en geen label onder labels: leidt ernaartoe`,
};

const EN: Readonly<Record<string, Sentence>> = {
  'controller-missing': () => 'who is the controller? Fill in controller: (GDPR 30(1)(a))',
  'contact-missing': () => 'say at controller: how it can be reached (GDPR 30(1)(a))',
  'dpo-missing': () => 'no data protection officer: fill in dpo:, or dpo: {none: reason} (GDPR 30(1)(a), 37)',
  'subjects-missing': name => `purpose ${name}: whose data are these? Fill in subjects: (GDPR 30(1)(c))`,
  'categories-missing': name =>
    `purpose ${name}: what is the most it needs? Fill in categories_max: (GDPR 30(1)(c), 5(1)(c))`,
  'recipients-missing': name =>
    `purpose ${name}: who receives the data? Fill in recipients:, or {none: reason} (GDPR 30(1)(d))`,
  'transfers-missing': () =>
    'transfers outside the EEA: fill in transfers:, or {none: reason} (GDPR 30(1)(e))',
  'security-missing': () => 'security measures: fill in security: (GDPR 30(1)(g))',
  'owner-missing': name => `purpose ${name}: which department owns it? Fill in owner: {department: …}`,
  'process-missing': name => `purpose ${name}: describe how it works at process:`,
  'retention-unexplained': name =>
    `purpose ${name}: why this retention period? Fill in why: (GDPR 5(2), 30(1)(f))`,
  'special-without-ground': name =>
    `purpose ${name} holds special categories; name the exception at basis: {special_ground: 9(2)(…)} (GDPR 9)`,
  'criminal-without-ground': name =>
    `purpose ${name} holds criminal data; name the ground at basis: {special_ground: UAVG 31, 32 or 33} (GDPR 10)`,
  'balancing-test-missing': name =>
    `purpose ${name} rests on legitimate interest; write the balancing test down and name its date at basis: {balancing_test: …} (GDPR 6(1)(f))`,
  'public-body-interest': name =>
    `purpose ${name} rests on legitimate interest; a public body cannot in the performance of its tasks (GDPR 6(1), last sentence)`,
  'consent-without-texts': name =>
    `purpose ${name} rests on consent; name the versions of the text at basis: {text_versions: […]} (GDPR 7(1))`,
  'consent-proof-missing': name =>
    `purpose ${name}: how long is the proof of consent kept? Fill in consent_proof: (GDPR 7(1))`,
  'processor-agreement-missing': name =>
    `processor ${name}: no dated processor agreement; fill in dpa_signed: (GDPR 28(3))`,
  'processor-agreement-ended': (name, day) => `processor ${name}: the agreement ended on ${day} (GDPR 28(3))`,
  'floor-shorter-than-law': name => `the floor is shorter than the law (${name}); the statutory period holds`,
  'law-unconfirmed': name =>
    `not read in the text of the law yet: ${writeArticles('en', name)}. Check it yourself`,
  'law-lapsed': name => `${name} is not in force any more, or not yet: what has come in its place?`,
  'law-unchecked': (name, day) => `law pack ${name} was last checked on ${day}, more than 12 months ago`,
  'purpose-without-label': name =>
    `purpose ${name} applies by label only, and no label under labels: leads to it`,
};

/** The sentence of a finding. */
export function lintSentence(
  locale: Locale,
  code: string,
  details: { readonly name: string; readonly day: string },
): string {
  const say = (locale === 'nl' ? NL : EN)[code];
  return say === undefined ? code : say(details.name, details.day);
}
