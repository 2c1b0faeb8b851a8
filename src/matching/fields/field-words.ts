// Headers of any file of persons or organisations: field → words, in any spelling that headerWords makes equal. Pure data;
// compiled 2026-11-24 from the public record-linkage sets' documentation and the dictionary of exports; Cyrillic and Greek as fold writes them.

/** What matching looks at. Names as in the model, and `national_id` and `birth_place` beside them. */
export const MATCH_FIELDS = [
  'given_name',
  'additional_name',
  'initials',
  'name_infix',
  'family_name',
  'formatted_name',
  'name_suffix',
  'birth_date',
  'birth_year',
  'birth_month',
  'birth_day',
  'birth_place',
  'gender',
  'national_id',
  'job_title',
  'email',
  'telephone',
  'street',
  'house_number',
  'house_number_suffix',
  'postal_code',
  'locality',
  'organisation_name',
  'kvk_number',
  'vat_id',
  'iban',
  'website',
] as const;
export type MatchField = (typeof MATCH_FIELDS)[number];

/** A field; the name of whatever a row is about; or nothing that is known. */
export type Guess = MatchField | 'name' | null;

/** The fields of which an address is made. */
export const ADDRESS_FIELDS: ReadonlySet<string | null> = new Set([
  'street',
  'house_number',
  'house_number_suffix',
  'postal_code',
  'locality',
] satisfies MatchField[]);

/** Whole headers, | between; with or without their spaces. A month and a day say nothing alone: birth-parts knows their words. */
export const FIELD_WORDS: Readonly<Partial<Record<MatchField, string>>> = {
  given_name:
    'given name|given names|first name|first names|first|fore name|forenames|forename 1|fname|fnam|christian name|voornaam|voornamen|roepnaam|nome|name first|first nm|vnaam|fn|given|first initial name|name given|voornaam voluit|pername 1|first nme|ime|adi',
  additional_name:
    'middle name|middle|middle names|second name|tweede voornaam|tweede naam|mname|midl name|middle initial|zweiter vorname|name middle|mid nm|middle nm|mid name|midinit|mi',
  initials: 'initials|voorletter s|voorletter|initialen|initialer|voorl|initiales',
  name_infix:
    'tussenvoegsel|tussenvoegsel s|voorvoegsel|voorvoegsels|infix|surname prefix|name infix|tv|tussenv|tussenvgsl|voorvoegsel geslachtsnaam|voorvoegsels geslachtsnaam',
  family_name:
    'family name|last name|last|sur name|lname|lnam|achternaam|geslachtsnaam|familienaam|nom|name last|last nm|anaam|ln|surname 1|last names|family|name family|pername 2|last nme|name nachname|naam achternaam|prezime',
  formatted_name:
    'full name|formatted name|person name|volledige naam|naam volledig|complete name|name full|contact name|naam contactpersoon|first and surname|voor en achternaam|patient name|author|vollstandiger name|fio',
  name_suffix:
    'name suffix|suffix|suffix name|generation suffix|name sufx|name sufx cd|name suffix lbl|honorific suffix|achtervoegsel|gen suffix',
  birth_date:
    'birth date|date of birth|dob|birthday|geboorte datum|geb datum|birth dt|bdate|born|geboren|geboren op|geb|geboortedat|geb dat|birth day date|geborene am|verjaardag|anniversaire|ddn|dat naissance',
  birth_year:
    'birth year|year of birth|age|leeftijd|yob|geboortejaar|by|birth age|dob year|year of dob|geb jaar',
  birth_place: 'birth place|place of birth|geboorteplaats|pob|born in|town of birth',
  gender:
    'gender|sex|geslacht|gender code|sex code|salutation|aanhef|aanspreekvorm|sekse|m v|v m|m f|f m|m w|h f|man vrouw|sex cd|gender cd|aanspreking|kon|geslacht code|dhr mevr|anrede code|geslachtsaanduiding|sociale titel',
  national_id:
    'soc sec id|ssn|social security number|social security no|socsec|national id|national insurance number|nino|bsn|burgerservicenummer|sofinummer|nhs number|medicare number|passport number|rijksregisternummer|insz|steuer id|dni|cpf|registration number|registration no|registratienummer|driver license|drivers license|license number|passport|passport no|social security|nif|nie|rfc|driver licence|drivers licence|driving licence number|driver license number|drivers license number|medicare num|medicaid num|medicaid number|health card number|passport num|paspoortnummer|personal administrative number|numero de securite sociale|nir|npi|orcid',
  job_title:
    'occupation|profession|job title|job|beroep|functie|profession title|function|position|role title',
  email:
    'e mail|mail|email id|mail id|e mail address|e mailadres|email 1|email 2|mailadres|emails|adresse de messagerie|email addr|mel|user email|adres elektronnoi pochti',
  telephone:
    'phone|telephone|tel|telefoon|telefoonnummer|phone number|phone no|mobile|mobile phone|mobiel|gsm|cell|cell phone|home phone|work phone|phone 1|phone 2|fax|fax number|faxnummer|mobile number|telephone number|contact number|phone home|phone mobile|phone num|phone nr|phone nbr|telephone no|tel no|phone work|day phone|tel nr|mob|mobielnr|mobiele telefoon|mob nr|tel mobiel|telefoon mobiel|tel thuis|telefoon thuis|telefoon werk|tel werk|full phone number|full phone num|telefoonnr|mobile phone number|home phone number|work phone number|business phone number|cell phone number|telefoonnr mobiel|telefoonnummer mobiel|mobiele nummer|mobiel nummer|telefonnr|tlf|tel portable|tel mobile|telephone mobile|sms|whatsapp|landline|vast nummer|telefoon vast|telefoon op werk|fax op werk|telf 1|telefoon algemeen|telefoon direct|direct dial|main phone',
  street:
    'street|street address|address|addr|adres|straat|straatnaam|street name|address 1|address line 1|addr 1|rue|via|address line|res street|residential address|mail address|woonadres|bezoekadres|postadres|address street|full address|location address|thoroughfare|street addr|res street address|add|add 1|mail addr|adresregel 1|straat nr|straat huisnummer|straat en huisnummer|straat en nummer|strasse hausnummer|secondary addr|first address line|adresregel|address lines|street road name|first line of address|address 1 line 1|lstreet 1|mstreet 1|adres ulica|adresse 1|adresse ligne 1|str nam|str name|addr line 1|addr ln 1|stras',
  house_number:
    'house number|street number|house no|huisnummer|huis nr|hnr|hsnr|house nr|house num|number|street no|nr|st no|street num|st num|straatnummer|nummer|hse num|hse no|hse nbr|house nbr|num voie',
  house_number_suffix:
    'toevoeging|huisnummertoevoeging|huisletter|house number suffix|house number addition|toev|unit|apt|apartment|unit number|huisnr toev|huisnummer toev|toevoeging huisnummer|toevoeging huisnr|huisnr toevoeging',
  postal_code:
    'post code|postal code|zip|zip code|plz|zip 5|postal|cap|pc|zip cd|pin code|zip postal code|mail zip|mail zip code|cp|zip post code|lzip|mzip|cep|psc|addr zip|bezoekpostcode|pstlz',
  locality:
    'city|town|suburb|locality|plaats|woonplaats|stad|ort|municipality|gemeente|city name|place|vestigingsplaats|res city|mail city|post town|postcode plaats|postcode woonplaats|postcode en plaats|postcode city|zip city|pc plaats|pc woonplaats|town or city|town or village|place of residence|village|parish|plaats naam|gemeentenaam|city town|city town village locality|lcity|mcity|city nm|town name|postaddress city|bezoekplaats|postplaats|woonplaatsnaam|ort 01',
  organisation_name:
    'organisation name|organization name|organisation|organization|company|company name|bedrijf|bedrijfsnaam|naam bedrijf|organisatie|organisatienaam|handelsnaam|statutaire naam|firma|business name|legal name|trade name|trading name|account name|site name|store name|shop name|facility name|vendor name|vendor|supplier|supplier name|employer|restaurant|restaurant name|school name|hospital name|provider name|entity name|institution|institution name|agency|agency name|instelling|merchant|merchant name|dba name|doing business as|venue|venue name|title|werkgever|brand|manufacturer|naam organisatie|company account|customer account|eerste handelsnaam|instellingsnaam|schoolnaam|vestigingsnaam|naam instelling|naam school|sch name|zorginstelling|naam zorgaanbieder|naam onderneming|onderneming|business partner name|organisation legal name|organization legal name|provider organization name|farm name|club name|clubnaam|vereniging|verenigingsnaam|clinic name|practice name|praktijknaam|pharmacy name|apotheek|hotel name|university|university name|college name|church name|carrier name|airline name|contractor name|publisher name|lab name|laboratory name|foundation name|charity name|association name|society name|dealer name|distributor name|library name|museum name|office name|naam organisatie of bedrijf',
  kvk_number:
    'kvk|kvk nummer|kvk nr|chamber of commerce number|coc number|company number|company registration number|registered number|handelsregisternummer|company id number|lei|duns|duns number|ein|cvr|krs|handelsregister nr|company reg no|companies house number|siren number',
  vat_id:
    'vat|vat number|vat id|vat no|btw|btw nummer|btw nr|btw id|tax id|tax number|tva|ondernemingsnummer|numero tva|n tva intracommunautaire|fiscaal nummer|nip|vat reg no|vat registration number|btw identificatienummer|rsin|taxvat|stceg|dic',
  iban: 'iban|bank account|bankrekening|rekeningnummer|bank account number|iban nummer',
  website:
    'web site|url|home page|site|web|domain|domein|web page|internet|www|websites|webadres|domain name|internetadres|domain name url',
};

/** Headers that may be a person's or an organisation's name: the rest of the file decides. */
export const NAME_WORDS =
  'name|naam|names|debiteurnaam|debiteur|crediteurnaam|crediteur|nome|relatienaam|klantnaam|klant|customer|client|contact|relatie|naam klant|weergave|weergavenaam|display name|customer name|client name|owner name|addressee';

/** Words around a header that say nothing of its field: `customer_first_name`, `postcode_fake`, `name_1`. */
export const NOISE_WORDS: ReadonlySet<string> = new Set(
  (
    'customer client contact person patient voter member student employee user klant relatie lid fake clean cleaned raw orig original std ' +
    'norm normalized new old l r a b c 1 2 3 left right my the current primary main home work private business prive werk thuis zakelijk value text nm txt res ' +
    'desc descr residence residential mailing billing shipping legal registered location site store facility company organisation organization school ' +
    'hospital account individual donor applicant owner holder inventor author pat secondary associated gerelateerd default preferred privat ' +
    'geschaftlich dienstlich bureau domicile op'
  ).split(' '),
);

/** Words of a header that make a column no evidence: who or what wrote the row down, and when. */
export const NO_EVIDENCE_WORDS: ReadonlySet<string> = new Set(
  'id ids key uuid guid index row rownum source bron created modified updated timestamp cluster entity truth label match group score hash'.split(
    ' ',
  ),
);

/** Words of a header that say that somebody else is meant, a member of the family or of the staff; or a picture. */
export const OTHERS_WORDS: ReadonlySet<string> = new Set(
  (
    'assistant assistants assistent asst manager managers accountmanager verkoper salesrep rep consultant recruiter relatiebeheerder contactbeheerder behandelaar ' +
    'begeleider adviseur huisarts gp physician spouse husband wife partner partners conjoint epoux epouse echtgenoot echtgenote ehepartner kin parent parents ' +
    'ouder ouders verzorger verzorgers voogd guardian tuteur emergency nood noodgeval noodcontact noodnummer notfall notfallkontakt urgence emergencia mother mothers father fathers ' +
    'maiden moeder vader mutter vater mere pere madre padre child children kind kinderen enfant sibling phonetic yomi alias previous prior former supervisor ' +
    'vorgesetzten referred referrer betreuer kundenbetreuer solicitor authorized tenaamstelling rekeninghouder photo foto picture avatar logo linkedin linked facebook ' +
    'twitter instagram xing by door'
  ).split(' '),
);
