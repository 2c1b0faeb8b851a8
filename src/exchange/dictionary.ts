// The generic header dictionary, Dutch and English: words people use → fields. Data with three look-ups; seed crm-formats.md
// C.2 and E.2, 2026-11. Words with two meanings are asked about, or settled by the columns beside them.

import type { Field } from '../model/field.ts';
import { fold } from '../normalising/fold.ts';

/** Field → headers, separated by |, in any spelling that {@link headerKey} makes equal. */
const WORDS: Readonly<Partial<Record<Field, string>>> = {
  source_id:
    'id|contact id|contactid|record id|klantnummer|klantnr|klant id|relatiecode|relatienummer|rel code|debiteurnummer|lidnummer|lidnr|customer id|customer number|subscriber id|external id|relatie id|persoonsnummer|nummer|code',
  honorific_prefix: 'aanhef|titulatuur|aanspreektitel|salutation|prefix|honorific prefix',
  initials: 'voorletters|initialen|initials|voorletter',
  given_name: 'voornaam|roepnaam|first name|firstname|given name|voornamen',
  additional_name: 'middelste naam|tweede naam|middle name|additional name',
  name_infix: 'tussenvoegsel|tussenvoegsels|tussenvoegsel s|t v|tv|infix|tussenv',
  family_name: 'achternaam|last name|lastname|surname|family name|familienaam',
  formatted_name: 'weergavenaam|volledige naam|full name|display name|formatted name',
  birth_date: 'geboortedatum|verjaardag|birth date|birthdate|date of birth|birthday|geb datum',
  gender: 'geslacht|gender|sex',
  job_title: 'functie|functietitel|job title|jobtitle|function',
  department: 'afdeling|department',
  email:
    'e mail|email|e mailadres|emailadres|email adres|mailadres|prive e mail|email address|e mail address|e mailadres 2|emailadres 2|email 2|e mail 2|e mail werk|e mail prive|work email|secondary email|zakelijk e mailadres|prive e mailadres',
  telephone:
    'telefoon|telefoonnummer|telefoonnummer2|telefoon 2|telefoon op werk|telefoon thuis|tel|telnr|vaste telefoon|phone|phone number|telephone|home phone|work phone|business phone|office phone|telefoon werk|telefoon prive',
  mobile:
    'mobiel|mobielnummer|mobiele telefoon|gsm|telefoonnummer mobiel|06|mobiel nummer|mobile|mobile phone|cell|cell phone|mobile number',
  street:
    'straat|adres|straatnaam|street|street address|address|address line 1|adresregel 1|straat en huisnummer',
  house_number: 'huisnummer|huisnr|house number|huis nr',
  house_number_suffix:
    'toevoeging|huisnummertoevoeging|huisnummer toevoeging|toevoeging aan huisnummer|house number suffix|house number addition',
  postal_code: 'postcode|pc|postal code|zip|zip code|zipcode|zip postal code',
  locality: 'plaats|woonplaats|stad|vestigingsplaats|city|town|locality|plaatsnaam',
  region: 'provincie|region|state|province|county',
  country: 'land|land regio|landid|country|country region|country code|landcode',
  organisation_id: 'organisatie id|bedrijf id|company id|account id|organisation id|organization id',
  organisation_name:
    'bedrijf|bedrijfsnaam|organisatie|organisatienaam|werkgever|handelsnaam|statutaire naam|company|company name|organisation|organization|organization name|account name|employer',
  kvk_number: 'kvk|kvk nummer|kvknummer|nummer kvk|coc number|chamber of commerce number',
  vat_id: 'btw nummer|btwnummer|btw id|vat number|vat id|tax id',
  iban: 'iban|bankrekeningnummer|bankrekening|rekeningnummer',
  website: 'website|site|web page|webpagina|url',
  owner:
    'toegewezen gebruiker|relatiebeheerder|accountmanager|account manager|verantwoordelijke|eigenaar|contactpersoon intern|owner|contact owner|assigned to',
  labels:
    'doellabel|doellabels|labels|label|tags|tag|kenmerken|kenmerk|trefwoorden|groepen|groep|categorieen|categorie|categories|doellijsten|nieuwsbriefgroepen|groups|segments|purpose labels|lijsten|lists',
  label_assigned_at:
    'label datum|labeldatum|doellabel datum|labels since|label date|tags updated|label gegeven op|label sinds',
  label_reviewed_at:
    'beoordeeld op|label beoordeeld|label beoordeeld op|reviewed on|tags reviewed|labels reviewed|laatst beoordeeld',
  created_at:
    'aangemaakt op|aangemaakt|toegevoegd op|adddatum|aanmaakdatum|datum aangemaakt|created|created at|created on|created date|create date|date created|first seen|subscribed at|optin time|inschrijfdatum|lid sinds|invoerdatum',
  modified_at:
    'aangepast op|gewijzigd op|laatst gewijzigd|gewijzigd|wijzigingsdatum|modified|modified at|modified on|last modified|last modified date|updated at|last changed',
  last_activity_at:
    'laatste contact|laatste activiteit|laatst actief|datum laatste contact|laatste contactdatum|last activity|last activity date|last contact|last contacted|last contact date|last seen|last engagement date',
  last_order_at: 'laatste bestelling|laatste order|last order|last purchase|laatste aankoop',
  last_reply_at: 'laatste reactie|last reply|last email received',
  last_meeting_at: 'laatste afspraak|last meeting',
  last_click_at: 'laatste klik|last click|last clicked',
  last_login_at: 'laatste login|laatst ingelogd|last login',
  last_donation_at: 'laatste gift|laatste donatie|last donation',
  last_open_at: 'laatste opening|laatst geopend|last open|last opened',
  last_sent_at: 'laatste mailing|laatst verzonden|last sent',
  active: 'actief|active|is actief|is active',
  inactive: 'inactief|inactive|geblokkeerd|blocked',
  status: 'status|klantstatus|contactstatus',
  opt_in_email:
    'nieuwsbrief|opt in|optin|toestemming|subscribed|has newsletter|newsletter|toestemming e mail|email opt in',
  opt_out_email:
    'afgemeld|geenemail|geen e mail|opt out|optout|unsubscribed|email opt out|niet mailen|do not email|uitgeschreven',
  opt_out_phone: 'niet bellen|bel me niet|do not call|geen telefoon',
  opt_out_post: 'geen post|do not mail',
  notes: 'opmerking|opmerkingen|notitie|notities|beschrijving|memo|notes|note|description|remarks',
};

/** Words with two meanings → the fields they could be. */
const AMBIGUOUS: Readonly<Record<string, readonly Field[]>> = {
  naam: ['formatted_name', 'family_name', 'organisation_name'],
  name: ['formatted_name', 'family_name', 'organisation_name'],
  titel: ['honorific_prefix', 'job_title'],
  title: ['honorific_prefix', 'job_title'],
  voorvoegsel: ['name_infix', 'honorific_prefix'],
  voorvoegsels: ['name_infix', 'honorific_prefix'],
  relatie: ['organisation_name', 'formatted_name'],
  contactpersoon: ['formatted_name', 'owner'],
};

const BY_HEADER: ReadonlyMap<string, Field> = new Map(
  Object.entries(WORDS).flatMap(([field, words]) =>
    words.split('|').map(word => [word, field as Field] as const),
  ),
);

/** A header as it is compared: `E-mailadres`, `email_address` and `EmailAddress` by words, without case and accents. */
export function headerKey(raw: string): string {
  const spaced = raw
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return fold(spaced).trim();
}

/** The field a header stands for, the fields it could stand for, or null when the word is not known. */
export function lookUpHeader(
  raw: string,
): { readonly field: Field } | { readonly ambiguous: readonly Field[] } | null {
  const key = headerKey(raw);
  const field =
    BY_HEADER.get(key) ?? BY_HEADER.get(key.replaceAll(' ', '')) ?? BY_HEADER.get(key.replace(/ 1$/, ''));
  if (field !== undefined) return { field };
  const ambiguous = Object.hasOwn(AMBIGUOUS, key) ? AMBIGUOUS[key] : undefined;
  return ambiguous === undefined ? null : { ambiguous };
}

/** What the columns beside it say a word with two meanings is; null when they do not settle it. */
export function resolveAmbiguous(raw: string, headers: readonly string[]): Field | null {
  const beside = new Set(headers.map(header => BY_HEADER.get(headerKey(header))));
  switch (headerKey(raw)) {
    case 'naam':
    case 'name':
      return nameBeside(beside);
    case 'voorvoegsel':
    case 'voorvoegsels':
      return beside.has('family_name') && !beside.has('name_infix') ? 'name_infix' : null;
    case 'titel':
    case 'title':
      return beside.has('honorific_prefix') ? 'job_title' : null;
    default:
      return null;
  }
}

/** `Naam` beside a surname is the whole name; beside a first name it is the surname; beside a company it is the person. */
function nameBeside(beside: ReadonlySet<Field | undefined>): Field | null {
  if (beside.has('family_name')) return beside.has('organisation_name') ? null : 'formatted_name';
  if (beside.has('given_name') || beside.has('initials')) return 'family_name';
  return beside.has('organisation_name') ? 'formatted_name' : null;
}
