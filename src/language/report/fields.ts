// The word for every canonical field, in the two languages, as a label in a report. May not decide what a field means:
// src/model/field.ts does. Keys are plain text, because the floor of the words knows no model.

import type { Locale } from '../locale.ts';

const PAIRS: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  source_id: ['id in de bron', 'id in the source'],
  honorific_prefix: ['aanhef of titel', 'title'],
  initials: ['voorletters', 'initials'],
  given_name: ['voornaam', 'given name'],
  additional_name: ['tweede voornaam', 'middle name'],
  name_infix: ['tussenvoegsel', 'name infix'],
  family_name: ['achternaam', 'family name'],
  formatted_name: ['volledige naam', 'full name'],
  birth_date: ['geboortedatum', 'date of birth'],
  gender: ['geslacht', 'gender'],
  job_title: ['functie', 'job title'],
  department: ['afdeling', 'department'],
  email: ['e-mailadres', 'e-mail address'],
  telephone: ['telefoonnummer', 'telephone number'],
  mobile: ['mobiel nummer', 'mobile number'],
  street: ['straat', 'street'],
  house_number: ['huisnummer', 'house number'],
  house_number_suffix: ['toevoeging', 'house number suffix'],
  postal_code: ['postcode', 'postcode'],
  locality: ['plaats', 'town or city'],
  region: ['provincie of regio', 'province or region'],
  country: ['land', 'country'],
  organisation_id: ['id van de organisatie', 'organisation id'],
  organisation_name: ['naam van de organisatie', 'organisation name'],
  kvk_number: ['KvK-nummer', 'KvK number'],
  vat_id: ['btw-nummer', 'VAT number'],
  iban: ['IBAN', 'IBAN'],
  website: ['website', 'website'],
  owner: ['eigenaar', 'owner'],
  labels: ['doellabels', 'purpose labels'],
  label_assigned_at: ['label toegekend op', 'label assigned on'],
  label_reviewed_at: ['label beoordeeld op', 'label reviewed on'],
  created_at: ['aangemaakt op', 'created on'],
  modified_at: ['gewijzigd op', 'modified on'],
  last_activity_at: ['laatste activiteit', 'last activity'],
  last_order_at: ['laatste bestelling', 'last order'],
  last_reply_at: ['laatste antwoord', 'last reply'],
  last_meeting_at: ['laatste afspraak', 'last meeting'],
  last_click_at: ['laatste klik', 'last click'],
  last_login_at: ['laatste keer ingelogd', 'last login'],
  last_donation_at: ['laatste gift', 'last donation'],
  last_open_at: ['laatst geopende mailing', 'last mailing opened'],
  last_sent_at: ['laatst verzonden mailing', 'last mailing sent'],
  active: ['actief', 'active'],
  inactive: ['inactief', 'inactive'],
  deleted: ['verwijderd', 'deleted'],
  merged_into: ['samengevoegd met', 'merged into'],
  opt_in_email: ['toestemming voor e-mail', 'e-mail opt-in'],
  opt_out_email: ['afgemeld voor e-mail', 'e-mail opt-out'],
  opt_out_phone: ['afgemeld voor telefoon', 'telephone opt-out'],
  opt_out_post: ['afgemeld voor post', 'post opt-out'],
  notes: ['notities', 'notes'],
  contact_id: ['id van het contact', 'contact id'],
  activity_type: ['soort activiteit', 'type of activity'],
  subject: ['onderwerp', 'subject'],
  occurred_at: ['plaatsgevonden op', 'occurred on'],
  closed_at: ['afgesloten op', 'closed on'],
  status: ['status', 'status'],
  closed: ['afgesloten', 'closed'],
};

function wordsIn(locale: Locale): Readonly<Record<string, string>> {
  const index = locale === 'nl' ? 0 : 1;
  return Object.fromEntries(Object.entries(PAIRS).map(([field, pair]) => [field, pair[index]]));
}

/** Canonical field → its word, per language. */
export const FIELD_WORDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  nl: wordsIn('nl'),
  en: wordsIn('en'),
};

/** The word for a field; the name itself for a field this table does not know. */
export function writeField(locale: Locale, field: string): string {
  return Object.hasOwn(PAIRS, field) ? (FIELD_WORDS[locale][field] ?? field) : field;
}
