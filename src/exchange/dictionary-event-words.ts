// The generic headers of files that are about something, not about somebody: field → words, as in dictionary-words.ts. Data only.

import type { Field } from '../model/field.ts';
import { PARTY_IDS } from './dictionary-words.ts';

/** Words of files about something that happened, a deal, a consent or a label: they come before {@link WORDS} there. */
export const EVENT_WORDS: Readonly<Partial<Record<Field, string>>> = {
  source_id:
    'id|activity id|activiteit id|activiteitnummer|task id|taak id|call id|meeting id|event id|order id|orderid|order number|order no|ordernummer|bestelnummer|bestelling id|invoice id|invoice number|factuurnummer|factuurnr|factuur id|ticket id|ticket number|ticketnummer|case id|case number|casenumber|zaaknummer|dossiernummer|deal id|opportunity id|contract id|contract number|contractnummer|contractnr|consent id|donation id|donatie id|gift id|record id',
  contact_id: `${PARTY_IDS}|who id|whoid|party id`,
  contact_name:
    'contact|contact name|contact person|contactpersoon|persoon|person|klantnaam|customer name|naam klant|full name|volledige naam|regarding|contact full name',
  contact_email:
    'email|e mail|e mailadres|emailadres|email address|contact email|contact e mail|email match to contact|klant e mail|customer email|e mail klant|e mail contact|e mail contactpersoon|e mailadres klant|e mailadres contact|debiteur e mail|e mail debiteur',
  organisation_name:
    'company|organisation|organization|account|account name|bedrijf|organisatie|bedrijfsnaam|company name',
  related_id: 'related id|related to id|parent id|what id|whatid|gerelateerd id',
  activity_type:
    'activity type|activiteittype|activiteitstype|type activiteit|soort activiteit|soort contact|contactsoort|contactvorm|event type|type of activity|type|soort',
  direction: 'direction|richting|in uit|inkomend uitgaand',
  subject: 'subject|onderwerp|betreft|topic|titel|title',
  occurred_at:
    'datum|date|datum en tijd|date time|datetime|tijdstip|activity date|activiteitdatum|datum activiteit|occurred at|occurred on|happened at|event date|start date|startdatum|start time|starttijd|started at|start|order date|orderdatum|besteldatum|datum bestelling|ordered at|invoice date|factuurdatum|donation date|donatiedatum|giftdatum|datum gift|call date|meeting date|afspraakdatum|datum afspraak|contactdatum|datum contact|sent at|sent on|date sent|verzonden op|verzenddatum|timestamp|gespreksdatum|bezoekdatum|opened at',
  due_at: 'due date|due at|due|vervaldatum|deadline|uiterste datum|einddatum|end date|due on',
  closed_at:
    'closed at|closed date|closeddate|closed on|afgesloten op|afgehandeld op|completed at|completed date|datum afgehandeld|resolved at|gesloten op|afgerond op|paid at|betaald op',
  closed: 'closed|is closed|isclosed|afgesloten|afgehandeld|afgerond|gesloten|done|completed|gereed|voltooid',
  status:
    'status|stand|activity status|taakstatus|ticketstatus|orderstatus|order status|payment status|betaalstatus',
  deal_name:
    'deal name|dealname|deal|opportunity|opportunity name|kans|verkoopkans|dealnaam|naam deal|offerte',
  stage: 'stage|deal stage|sales stage|stagename|fase|verkoopfase|pipeline stage|stadium',
  amount:
    'amount|value|deal value|bedrag|waarde|dealwaarde|totaalbedrag|total|totaal|order total|est revenue|opportunity amount|omzet|ordertotaal|grand total',
  currency: 'currency|valuta|munteenheid|currency code',
  expected_close_at:
    'expected close date|close date|closedate|est close date|verwachte sluitdatum|verwachte afsluitdatum|verwachte einddatum',
  won: 'won|is won|gewonnen',
  label_assigned_at:
    'assigned at|assigned on|assigned date|toegekend op|toegewezen op|datum toekenning|tagged at|tagged on|sinds|since',
  label_name: 'label name|labelnaam|naam label|tag name|tagnaam|group name|groepsnaam|list name|lijstnaam',
};

/** Words of a list of consents: they come before all others there. */
export const CONSENT_WORDS: Readonly<Partial<Record<Field, string>>> = {
  source_id: 'id|consent id|toestemming id|nr|nummer',
  consent_purpose:
    'doel|doeleinde|doelen|purpose|purpose name|data use purpose id|verwerkingsdoel|waarvoor|onderwerp|lijst|list',
  consent_status: 'status|consent|toestemming|privacy consent status|keuze|choice|besluit|antwoord',
  consent_given_at:
    'datum|date|gegeven op|verleend op|given at|given on|granted at|granted on|capture date|datum gegeven|datum verleend|effective from|sinds',
  consent_reviewed_at: 'herbevestigd op|reconfirmed at|double consent capture date|laatst bevestigd',
  consent_withdrawn_at: 'ingetrokken|withdrawn|revoked',
  consent_expires_at: 'geldig tot|verloopt op|valid until|expires|expires at|expires on|effective to|tot',
  consent_channel: 'contact point type|medium|via',
  consent_source: 'bron|source|capture source|herkomst|formulier|form|methode|method|hoe|verkregen via',
  withdrawal_reason: 'reden|reason|reden intrekking',
};
