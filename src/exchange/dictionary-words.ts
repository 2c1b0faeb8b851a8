// The generic headers, Dutch and English: field → words, separated by |, in any spelling that headerKey makes equal. Pure
// data; seed crm-formats.md C.2 and E.2, 2026-11. A word with two meanings stands in AMBIGUOUS, never in WORDS.

import type { Field } from '../model/field.ts';

/** Headers of a number by which a source knows a person or organisation: its own id there, whom a row is about elsewhere. */
export const PARTY_IDS =
  'contact id|contactid|contact nr|contactnummer|klantnummer|klantnr|klant nr|klant id|klantcode|relatiecode|relatienummer|relatienr|relatie nr|rel code|rel nr|debiteurnummer|debiteurnr|debiteurcode|debiteur nr|lidnummer|lidnr|lid nr|lid id|lidmaatschapsnummer|customer id|customerid|customer number|customer no|customer code|client id|client number|member id|member number|membership number|subscriber id|person id|persoon id|relatie id|persoonsnummer|donateurnummer|abonneenummer|deelnemernummer|donor id|debiteur id|debiteuren nummer|debiteurennummer|debtor number|debtor code|debtor id';

/** Words of persons and organisations, and of every file. */
export const WORDS: Readonly<Partial<Record<Field, string>>> = {
  source_id: `id|record id|recordid|external id|external identifier|externe id|uuid|guid|copper id|${PARTY_IDS}`,
  honorific_prefix:
    'aanhef|titulatuur|aanspreektitel|aanspreekvorm|salutation|prefix|honorific prefix|name prefix|individual prefix',
  initials: 'voorletters|initialen|initials|voorletter|voorl',
  given_name: 'voornaam|roepnaam|first name|firstname|given name|givenname|forename|voornamen|fname|doopnaam',
  additional_name:
    'middelste naam|tweede naam|tweede voornaam|middle name|middlename|additional name|second name',
  name_infix:
    'tussenvoegsel|tussenvoegsels|tussenvoegsel s|tussenv|tussenvgsl|t v|tv|infix|name infix|surname prefix|tussenvoegsel achternaam',
  family_name: 'achternaam|last name|lastname|surname|family name|familyname|familienaam|lname|geslachtsnaam',
  honorific_suffix:
    'achtervoegsel|suffix|name suffix|honorific suffix|titel achter de naam|individual suffix',
  birth_name: 'meisjesnaam|geboortenaam|maiden name|birth name',
  nickname: 'bijnaam|nickname|nick name',
  formatted_name:
    'weergavenaam|volledige naam|full name|fullname|display name|displayname|formatted name|naam contactpersoon|contact name|naam contact|naam volledig|contact full name|voornaam en achternaam|voor en achternaam|first and last name|klantnaam|customer name|naam lid|naam klant',
  birth_date:
    'geboortedatum|verjaardag|geboren op|geboorte datum|birth date|birthdate|date of birth|birthday|geb datum|gebdatum|dob',
  deceased: 'overleden|deceased',
  gender: 'geslacht|gender|sex|sekse',
  language: 'taal|voorkeurstaal|language|preferred language|correspondentietaal|communicatietaal',
  job_title: 'functie|functietitel|functienaam|beroep|job title|jobtitle|function|job position|position',
  department: 'afdeling|department',
  party_type: 'relatietype|relatie type|soort relatie|type relatie|contact type|company type|is a company',
  email:
    'e mail|email|mail|e mailadres|emailadres|e mail adres|email adres|mailadres|prive e mail|prive email|email prive|e mail prive|email address|e mail address|emailaddress|e mail werk|email werk|werk e mail|werk email|e mail zakelijk|email zakelijk|zakelijke e mail|work email|work e mail|home email|home e mail|personal email|secondary email|primary email|other email|zakelijk e mailadres|prive e mailadres|tweede e mailadres|alternatief e mailadres|emails|email work|email home|email other|email personal|email address work|email primary|e mailadres prive|e mailadres werk|e mailadres zakelijk',
  telephone:
    'telefoon|telefoonnummer|telefoonnr|telefoon nr|telefoon op werk|telefoon thuis|tel|telnr|tel nr|tel werk|tel prive|vaste telefoon|vast nummer|vast telefoonnummer|phone|phone number|phonenumber|phone no|telephone|telephone number|home phone|work phone|business phone|office phone|other phone|phone work|phone home|phone other|telefoon werk|telefoon prive|telefoon zakelijk|telefoonnummer werk|telefoonnummer prive|telefoonnummer zakelijk|telefoonnummer vast|telefoon vast|primary phone|main phone|day phone|evening phone|home number|work number|office number|daytime number|evening number|nummer thuis|nummer werk|nummer prive|nummer zakelijk',
  mobile:
    'mobiel|mobielnummer|mobiel nr|mobiele telefoon|mobiel telefoonnummer|gsm|gsm nummer|gsmnummer|telefoonnummer mobiel|telefoon mobiel|tel mobiel|06|06 nummer|mobiel nummer|mobiel prive|mobiel werk|mobiel zakelijk|mobile|mobile phone|mobilephone|mobile phone number|cell|cell phone|cellphone|mobile number|phone mobile|mobile no',
  fax: 'fax|faxnummer|fax nummer|faxnr|fax number|telefax',
  street:
    'straat|adres|straatnaam|street|street address|streetaddress|address|address street|address line 1|address 1|adresregel 1|adres 1|straat en huisnummer|straat huisnummer|straat huisnr|straat nr|straat en nr|mailing street|billing street|address line|postadres|bezoekadres|primary address street|mail address street|werkadres straat|huisadres straat|correspondentieadres|woonadres',
  house_number: 'huisnummer|huisnr|house number|housenumber|huis nr|house no|street number',
  house_number_suffix:
    'toevoeging|huisnummertoevoeging|huisnummer toevoeging|huisnr toevoeging|toev|toevoeging aan huisnummer|toevoeging huisnummer|house number suffix|house number addition|huisletter|street number suffix',
  postal_code:
    'postcode|pc|post code|postal code|postalcode|zip|zip code|zipcode|zip postal code|mailing zip|billing zip|mail address post code|werkadres postcode|huisadres postcode',
  locality:
    'plaats|woonplaats|stad|vestigingsplaats|city|town|locality|plaatsnaam|mailing city|billing city|mail address city|werkadres plaats|huisadres plaats',
  region: 'provincie|regio|staat|region|state|province|county|state province|state region',
  country:
    'land|land regio|landid|land code|country|country region|country code|landcode|mailing country|billing country|mail address country',
  organisation_id:
    'organisatie id|organisatienummer|organisatiecode|bedrijf id|bedrijfscode|bedrijfsnummer|company id|companyid|company number|account id|accountid|organisation id|organization id|relatiecode organisatie|werkgever id|employer id|current employer id|associated company ids',
  organisation_name:
    'bedrijf|bedrijfsnaam|bedrijf naam|naam bedrijf|organisatie|organisatienaam|organisatie naam|naam organisatie|werkgever|handelsnaam|statutaire naam|firma|firmanaam|company|company name|companyname|organisation|organisation name|organization|organization name|account name|accountname|employer|current employer|instelling|vereniging|stichting|legal name',
  parent_organisation_id: 'moederorganisatie id|parent account id|parent organisation id|parent company id',
  kvk_number:
    'kvk|kvk nummer|kvknummer|kvk nr|nummer kvk|kamer van koophandel|kvk number|coc number|coc|chamber of commerce number|chamber of commerce|handelsregisternummer',
  vat_id:
    'btw nummer|btwnummer|btw nr|btw id|btw identificatienummer|vat number|vatnumber|vat id|vat no|vat|tax id|tax number|ondernemingsnummer',
  iban: 'iban|iban nummer|bankrekeningnummer|bankrekening|rekeningnummer|bank account|bank account number|banknummer',
  website: 'website|website url|websiteadres|site|web site|web page|webpagina|url|homepage|internetadres|www',
  owner:
    'toegewezen gebruiker|toegewezen aan|relatiebeheerder|accountmanager|account manager|accounthouder|verantwoordelijke|eigenaar|contacteigenaar|contact eigenaar|eigenaar contact|beheerder|klantbeheerder|behandelaar|contactpersoon intern|owner|owner name|contact owner|contactowner|account owner|company owner|record owner|sales owner|assigned to|assigned user|assigned user name|assignee|responsible person|responsible|responsible user|salesperson|sales rep|sales representative',
  owner_id: 'owner id|ownerid|eigenaar id|contact owner id|assigned user id|accountmanager id|sales id',
  labels:
    'doellabel|doellabels|labels|label|tags|tag|kenmerken|kenmerk|trefwoorden|groepen|groep|categorieen|categorien|categorie|categories|category|doellijsten|doellijst|doel|doelen|doelgroep|doelgroepen|nieuwsbriefgroepen|groups|group|segments|segment|purpose labels|purpose label|purposes|purpose|lijsten|lists|list|mailinglijsten|mailinglists|selecties|contact tags|target lists',
  label_assigned_at:
    'label datum|labeldatum|datum label|doellabel datum|datum doellabel|labels since|label since|label date|tag date|tags updated|label gegeven op|label sinds|label toegekend op|label assigned at|label assigned on|label added',
  label_reviewed_at:
    'beoordeeld op|label beoordeeld|label beoordeeld op|reviewed on|reviewed at|tags reviewed|labels reviewed|label reviewed|laatst beoordeeld|label reviewed on',
  address_confirmed_at:
    'adres bevestigd op|adres gecontroleerd op|adres gecontroleerd|adrescontrole|datum adrescontrole|adres geverifieerd op|address confirmed on|address confirmed at|address verified on|address verified at|address checked on|address last verified',
  created_at:
    'aangemaakt op|aangemaakt|toegevoegd op|toegevoegd|adddatum|aanmaakdatum|aanmaak datum|datum aangemaakt|datum toegevoegd|datum aanmaak|aangemaakt datum|ingevoerd op|invoerdatum|created|created at|createdat|created on|created date|createddate|created time|create date|createdate|creation date|date created|date added|added on|added at|added time|added|first seen|subscribed at|subscribed on|subscription date|optin time|inschrijfdatum|inschrijf datum|datum inschrijving|ingeschreven op|ingangsdatum|lid sinds|klant sinds|member since|customer since|registered at|registration date|date registered|registratiedatum|relatie sinds|startdatum relatie',
  modified_at:
    'aangepast op|gewijzigd op|laatst gewijzigd|laatst gewijzigd op|laatst aangepast|laatste wijziging|datum laatste wijziging|datum gewijzigd|gewijzigd|wijzigingsdatum|mutatiedatum|bijgewerkt op|laatst bijgewerkt|modified|modified at|modifiedat|modified on|modified date|modified time|last modified|last modified date|lastmodifieddate|last modified at|last updated|last updated on|last update|updated|updated at|updatedat|updated on|update time|date modified|date updated|last changed|changed at|changed on',
  modified_by:
    'gewijzigd door|laatst gewijzigd door|laatste wijziging door|bijgewerkt door|aangepast door|modified by|last modified by|updated by|last updated by|changed by',
  last_activity_at:
    'laatste contact|laatste contact op|laatste activiteit|laatst actief|laatst actief op|datum laatste activiteit|datum laatste contact|laatste contactdatum|laatste contactmoment|laatste contact datum|last activity|last activity date|last activity at|last activity time|lastactivitydate|last active|last active at|last contact|last contacted|last contacted at|last contacted on|last contacted time|last contact date|last seen|last seen at|last engagement date|last interaction|last touch',
  last_order_at:
    'laatste bestelling|laatste besteldatum|laatste orderdatum|datum laatste bestelling|datum laatste order|laatste order|last order|last order date|last order at|last purchase|last purchase date|last purchased|laatste aankoop|datum laatste aankoop|laatste aankoopdatum',
  last_reply_at:
    'laatste reactie|datum laatste reactie|laatst gereageerd|last reply|last reply date|last replied|last email received|last response',
  last_meeting_at:
    'laatste afspraak|datum laatste afspraak|laatste bezoek|last meeting|last meeting date|last appointment|last visit|last visit date',
  last_click_at: 'laatste klik|datum laatste klik|last click|last click date|last clicked|last clicked at',
  last_login_at:
    'laatste login|laatst ingelogd|laatste inlog|laatst ingelogd op|last login|last login date|last login at|last logged in',
  last_donation_at:
    'laatste gift|laatste donatie|datum laatste gift|datum laatste donatie|last donation|last donation date|last gift|last gift date',
  last_open_at: 'laatste opening|laatst geopend|last open|last open date|last opened|last opened at',
  last_sent_at:
    'laatste mailing|laatst verzonden|last sent|last sent at|last mailing|last email sent|last mail sent',
  active: 'actief|active|is actief|is active|isactive',
  inactive: 'inactief|inactive|non actief|niet actief|geblokkeerd|blocked|is blocked|gearchiveerd|archived',
  deleted: 'verwijderd|deleted|is deleted|isdeleted',
  status: 'status|klantstatus|contactstatus|relatiestatus|contact status|customer status',
  merged_into: 'samengevoegd met|merged into|merged into id|master record id|masterrecordid',
  opt_in_email:
    'nieuwsbrief|opt in|optin|subscribed|has newsletter|newsletter|newsletter opt in|nieuwsbrief ontvangen|ontvangt nieuwsbrief|aangemeld voor nieuwsbrief|toestemming e mail|toestemming email|toestemming nieuwsbrief|email opt in|email optin|e mail opt in|opt in email|accepts marketing|accepts email marketing|mag mailen',
  opt_in_phone:
    'toestemming telefoon|toestemming bellen|mag bellen|opt in phone|phone opt in|opt in telefoon',
  opt_in_post: 'toestemming post|opt in post|post opt in|mag post ontvangen',
  opt_in_sms: 'toestemming sms|opt in sms|sms opt in|accepts sms marketing',
  opt_in_any:
    'toestemming|consent|consent given|toestemming gegeven|avg toestemming|gdpr consent|marketing consent',
  opt_out_email:
    'afgemeld|geenemail|geen e mail|geen email|geen mail|geen nieuwsbrief|opt out|optout|opted out|unsubscribed|email opt out|email optout|e mail opt out|opt out email|opt out e mail|opt out of email|niet mailen|niet e mailen|do not email|do not e mail|donotemail|has opted out of email|no email|no bulk email|no mailings|uitgeschreven|afgemeld voor nieuwsbrief|email blacklisted|unsubscribed from all email',
  opt_out_phone:
    'niet bellen|bel me niet|do not call|donotcall|do not phone|do not telephone|geen telefoon|bel me niet register|phone opt out|opt out phone|opt out telefoon|no phone',
  opt_out_post:
    'geen post|do not mail|donotmail|do not send mail|no post|post opt out|opt out post|geen postmailing',
  opt_out_sms: 'geen sms|do not sms|do not text|sms opt out|opt out sms|sms blacklisted|no sms',
  opt_out_fax: 'geen fax|do not fax|fax opt out|opt out fax',
  opt_out_any: 'niet benaderen|geen contact|do not contact|donotcontact|niet contacteren',
  opt_out_sharing: 'niet delen|do not trade|do not share',
  subscription_status:
    'subscription status|inschrijfstatus|inschrijving status|status nieuwsbrief|nieuwsbriefstatus|marketing status|marketing status e mail|email status|mailing status|abonnementstatus',
  consent_basis:
    'grondslag|rechtsgrond|avg grondslag|legal basis|lawful basis|legal basis for processing|data processing basis|processing basis',
  consent_status: 'toestemmingsstatus|status toestemming|consent status',
  consent_given_at:
    'datum toestemming|toestemming op|toestemming datum|toestemmingsdatum|toestemming gegeven op|consent date|consent given at|consent given on|consented at|opt in date|optin date|opt in datum|datum opt in|confirm time|confirmed at|opt in at',
  consent_withdrawn_at:
    'afgemeld op|afmelddatum|datum intrekking|intrekkingsdatum|ingetrokken op|revoked at|revoked on|datum afmelding|uitgeschreven op|uitschrijfdatum|datum uitschrijving|toestemming ingetrokken op|unsubscribed at|unsubscribed on|unsubscribe date|unsubscribed date|unsubscribed time|unsub time|opt out date|optout date|opt out datum|opted out at|consent withdrawn at|consent withdrawn on|withdrawn at',
  consent_expires_at:
    'toestemming verloopt op|toestemming tot|consent expires|consent expires at|consent expiry|consent valid until',
  consent_source:
    'bron toestemming|toestemming bron|consent source|opt in source|optin source|lawful basis source',
  consent_purpose: 'doel toestemming|toestemming doel|consent purpose|data use purpose',
  consent_channel: 'kanaal|channel|consent channel|communicatiekanaal',
  withdrawal_reason:
    'reden afmelding|reden uitschrijving|afmeldreden|unsubscribe reason|unsub reason|opt out reason|reason for unsubscribing',
  email_invalid:
    'bounced|hard bounce|hard bounced|e mail ongeldig|email ongeldig|invalid email|email invalid',
  bounced_at: 'bounced at|bounce date|bouncedatum|gebounced op',
  bounce_reason: 'bounce reason|reden bounce',
  notes:
    'opmerking|opmerkingen|notitie|notities|beschrijving|omschrijving|memo|toelichting|bijzonderheden|vrije tekst|free text|notes|note|description|remarks|remark|comments|comment|background',
  winner_id:
    'winner id|winner|master id|masterid|to keep id|canonical id|primaryobjectid|primary object id|winnaar',
  loser_id: 'loser id|loser|merge id|mergeid|to remove id|objectidtomerge|object id to merge|verliezer',
};

/** Words with two meanings → the fields they could be. */
export const AMBIGUOUS: Readonly<Record<string, readonly Field[]>> = {
  naam: ['formatted_name', 'family_name', 'organisation_name'],
  name: ['formatted_name', 'family_name', 'organisation_name'],
  titel: ['honorific_prefix', 'job_title'],
  title: ['honorific_prefix', 'job_title'],
  voorvoegsel: ['name_infix', 'honorific_prefix'],
  voorvoegsels: ['name_infix', 'honorific_prefix'],
  relatie: ['organisation_name', 'formatted_name'],
  relatienaam: ['organisation_name', 'formatted_name'],
  contactpersoon: ['formatted_name', 'owner'],
  contact: ['formatted_name', 'organisation_name'],
  'contact person': ['formatted_name', 'owner'],
  nummer: ['source_id', 'house_number', 'telephone'],
  nr: ['source_id', 'house_number', 'telephone'],
  number: ['source_id', 'house_number', 'telephone'],
  code: ['source_id', 'postal_code'],
  persoon: ['formatted_name', 'party_type'],
  account: ['organisation_name', 'source_id', 'owner'],
  gebruiker: ['owner', 'formatted_name'],
  user: ['owner', 'formatted_name'],
  manager: ['owner', 'job_title'],
};

/** Words before a header that say whose column it is: `Contact: Email`, `person_email`. */
export const PERSON_PREFIXES =
  'contact|contactpersoon|contact person|person|persoon|people|klant|customer|client|relatie|lid|member|lead|deelnemer|donateur|donor|subscriber|abonnee|individual';
/** The same, of an organisation. */
export const ORGANISATION_PREFIXES =
  'company|organisation|organization|account|bedrijf|organisatie|werkgever|employer|bedrijfs';

/** Words in a file name → the entity of an unknown system, where the columns do not say otherwise. */
export const FILE_WORDS = {
  organisation:
    'organisatie|organisaties|bedrijf|bedrijven|organisation|organisations|organization|organizations|company|companies|account|accounts',
  suppression:
    'afmeldingen|afgemeld|afmeldlijst|uitschrijvingen|uitgeschreven|unsubscribed|unsubscribes|unsubscribe|suppression|suppressions|suppressed|blacklist|blocklist|optout|optouts|opt-out|opt-outs|bel-me-niet',
} as const;
