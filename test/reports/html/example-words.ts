// Invented words of the seven rules of the example model. May not be taken for the words of the real rules.

import type { RuleWords } from '../../../src/reports/model.ts';

type Both = Readonly<Record<'nl' | 'en', RuleWords>>;
/** The rules of the example. */
export type ExampleRule =
  | 'retention-expired'
  | 'contact-inactive'
  | 'label-overdue'
  | 'contact-duplicate'
  | 'value-untidy'
  | 'consent-incomplete'
  | 'special-category';
type Four = readonly [title: string, meaning: string, remedy: string, habit: string];

function both(nl: Four, en: Four): Both {
  const words = ([title, meaning, remedy, habit]: Four): RuleWords => ({ title, meaning, remedy, habit });
  return { nl: words(nl), en: words(en) };
}

/** Rule id → its words. */
export const RULE_WORDS: Readonly<Record<ExampleRule, Both>> = {
  'retention-expired': both(
    [
      'Bewaartermijn verstreken',
      'Geen doel meer en de bewaartermijn is voorbij',
      'Maak een verwijderplan en laat het goedkeuren.',
      'Controleer elke maand wat weg moet en verwijder het in alle bronnen tegelijk.',
    ],
    [
      'Past retention',
      'No purpose is left and the retention period has passed',
      'Make a deletion plan and have it approved.',
      'Check every month what must go, and delete it from all sources at once.',
    ],
  ),
  'contact-inactive': both(
    [
      'Contact zonder recent contact',
      'Twee jaar of langer niets van deze persoon gehoord',
      'Zet het contact op inactief of leg vast waarom het blijft.',
      'Leg elk contactmoment vast in het systeem waar het hoort.',
    ],
    [
      'Contact without recent contact',
      'Nothing heard from this person for two years or more',
      'Deactivate the contact, or record why it stays.',
      'Record every contact in the system it belongs to.',
    ],
  ),
  'label-overdue': both(
    [
      'Doellabel niet beoordeeld',
      'De jaarlijkse beoordeling van het label is verlopen',
      'Laat de eigenaar het label bevestigen of intrekken.',
      'Plan de beoordeling bij het toekennen van het label.',
    ],
    [
      'Purpose label not reviewed',
      'The yearly review of the label is overdue',
      'Have the owner confirm or withdraw the label.',
      'Plan the review when the label is assigned.',
    ],
  ),
  'contact-duplicate': both(
    [
      'Dubbel contact',
      'Dezelfde persoon staat meer dan eens in de bron',
      'Beslis per groep en voeg samen.',
      'Zoek eerst, voer daarna pas in.',
    ],
    [
      'Duplicate contact',
      'The same person is in the source more than once',
      'Decide per group, and merge.',
      'Search first; enter only then.',
    ],
  ),
  'value-untidy': both(
    [
      'Slordig geschreven waarde',
      'De waarde klopt, maar is niet eenduidig geschreven',
      'Neem de correcties over; ze veranderen de betekenis niet.',
      'Laat het invoerscherm de schrijfwijze afdwingen.',
    ],
    [
      'Untidy value',
      'The value is right but not written uniformly',
      'Take over the corrections; they do not change the meaning.',
      'Have the entry form enforce the notation.',
    ],
  ),
  'consent-incomplete': both(
    [
      'Toestemming onvolledig vastgelegd',
      'Niet vast te stellen wie wanneer toestemming gaf',
      'Vraag opnieuw toestemming en leg het bewijs vast.',
      'Leg bij het vragen vast wie, wanneer, hoe en met welke tekst.',
    ],
    [
      'Consent recorded incompletely',
      'It cannot be shown who gave consent, and when',
      'Ask for consent again and record the evidence.',
      'When asking, record who, when, how and with which text.',
    ],
  ),
  'special-category': both(
    [
      'Bijzonder persoonsgegeven',
      'Een vrij veld noemt gezondheid, geloof of iets dergelijks',
      'Verwijder de zin, tenzij een wettelijke grond geldt.',
      'Schrijf in notities alleen wat voor het doel nodig is.',
    ],
    [
      'Special category of data',
      'A free text mentions health, religion or the like',
      'Remove the sentence unless a ground of law applies.',
      'Write in notes only what the purpose needs.',
    ],
  ),
};
