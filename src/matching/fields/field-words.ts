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
    'given name|given names|first name|first names|first|fore name|forenames|forename 1|fname|fnam|christian name|voornaam|voornamen|roepnaam|vorname|rufname|prenom|nombre|nome|name first|first nm|vnaam|fn|etunimi|imie|given|first initial name|name given|voornaam voluit|pername 1|fornamn|fornavn|imiona|prenoms|primeiro nome|nombres|first nme|keresztnev|krestni jmeno|jmeno|imya|ime|onoma|adi',
  additional_name:
    'middle name|middle|middle names|second name|tweede voornaam|tweede naam|mname|midl name|middle initial|zweiter vorname|name middle|mid nm|middle nm|mid name|midinit|mi|otchestvo|po batkovi|patronymo',
  initials: 'initials|voorletter s|voorletter|initialen|initialer|voorl|initiales',
  name_infix:
    'tussenvoegsel|tussenvoegsel s|voorvoegsel|voorvoegsels|infix|surname prefix|name infix|tv|tussenv|tussenvgsl|voorvoegsel geslachtsnaam|voorvoegsels geslachtsnaam',
  family_name:
    'family name|last name|last|sur name|lname|lnam|achternaam|geslachtsnaam|familienaam|nachname|familienname|nom|nom de famille|apellido|apellidos|cognome|name last|last nm|anaam|ln|sukunimi|nazwisko|surname 1|last names|family|name family|pername 2|efternamn|efternavn|etternavn|apelido|primer apellido|segundo apellido|apellido 1|apellido 2|vezeteknev|prijmeni|last nme|name nachname|naam achternaam|familiya|prizvishche|familno ime|prezime|eponymo|soyadi|soyad',
  formatted_name:
    'full name|formatted name|display name|person name|volledige naam|naam volledig|complete name|name full|contact name|weergavenaam|naam contactpersoon|first and surname|voor en achternaam|patient name|customer name|client name|author|owner name|nome completo|nombre completo|nom complet|vollstandiger name|fullstandigt namn|imie i nazwisko|addressee|fio|onomateponymo|ad soyad|adi soyadi',
  name_suffix:
    'name suffix|suffix|suffix name|generation suffix|name sufx|name sufx cd|name suffix lbl|honorific suffix|achtervoegsel|gen suffix',
  birth_date:
    'birth date|date of birth|dob|birthday|geboorte datum|geb datum|geburts datum|date de naissance|birth dt|bdate|born|geboren|geboren op|fecha de nacimiento|data di nascita|geb|geboortedat|geb dat|date naissance|ne le|birth day date|geborene am|geboren am|verjaardag|geburtstag|anniversaire|fecha nacimiento|fecha nac|data de nascimento|data nascimento|data urodzenia|fodselsdato|fodselsdag|fodelsedatum|syntymaaika|data nascita|ddn|dat naissance|datum narozeni|data rozhdeniya|data narodzhennya|data na razhdane|datum rodjenja|imerominia gennisis|dogum tarihi',
  birth_year:
    'birth year|year of birth|age|leeftijd|alter|yob|geboortejaar|geburtsjahr|by|annee de naissance|birth age|dob year|year of dob|jahrgang|geb jaar',
  birth_place:
    'birth place|place of birth|geboorteplaats|geburtsort|lieu de naissance|pob|born in|town of birth|luogo di nascita|lugar de nacimiento|naturalidade|miejsce urodzenia|fodested|fodelseort',
  gender:
    'gender|sex|geslacht|geschlecht|sexe|sexo|gender code|sex code|anrede|salutation|aanhef|aanspreekvorm|civilite|sekse|m v|v m|m f|f m|m w|h f|man vrouw|sex cd|gender cd|aanspreking|plec|kjonn|kon|genero|sesso|geslacht code|dhr mevr|anrede code|geslachtsaanduiding|sociale titel|pohlavi',
  national_id:
    'soc sec id|ssn|social security number|social security no|socsec|national id|national insurance number|nino|bsn|burgerservicenummer|sofinummer|nhs number|medicare number|passport number|personnummer|rijksregisternummer|insz|steuer id|dni|cpf|pesel|registration number|registration no|registratienummer|driver license|drivers license|license number|passport|passport no|social security|codice fiscale|nif|nie|curp|rfc|fodselsnummer|cpr nummer|cpr nr|henkilotunnus|driver licence|drivers licence|driving licence number|driver license number|drivers license number|medicare num|medicaid num|medicaid number|health card number|passport num|paspoortnummer|personal administrative number|numero de securite sociale|nir|npi|orcid|rodne cislo',
  job_title:
    'occupation|profession|job title|job|beroep|functie|beruf|metier|profession title|fonction|function|position|funktion|role title|cargo|puesto|stanowisko|befattning|stilling',
  email:
    'e mail|mail|e mail address|e mailadres|courriel|correo|email 1|email 2|mailadres|emails|correo electronico|adresse de messagerie|adresse mail|adresse email|e post|sahkoposti|email addr|correo e|mel|user email|elektronnaya pochta|el pochta|adres elektronnoi pochti|elektronna poshta|e posta',
  telephone:
    'phone|telephone|tel|telefoon|telefoonnummer|phone number|phone no|mobile|mobile phone|mobiel|gsm|cell|cell phone|telefon|telefonnummer|handy|telefono|home phone|work phone|phone 1|phone 2|fax|fax number|faxnummer|mobile number|telephone number|contact number|phone home|phone mobile|phone num|phone nr|phone nbr|telephone no|tel no|phone work|day phone|tel nr|mobil|mob|mobielnr|mobiele telefoon|portable|mob nr|tel mobiel|telefoon mobiel|tel thuis|telefoon thuis|telefoon werk|tel werk|full phone number|telefoonnr|mobile phone number|home phone number|work phone number|business phone number|cell phone number|telefoonnr mobiel|telefoonnummer mobiel|mobiele nummer|mobiel nummer|movil|cellulare|telemovel|celular|komorka|numer telefonu|telefonnr|mobilnummer|mobiltelefon|mobilfunk|handynummer|rufnummer|tlf|puhelin|tel portable|tel mobile|telephone portable|telephone mobile|numero de telephone|sms|whatsapp|landline|vast nummer|telefoon vast|telefoon op werk|fax op werk|telf 1|telefoon algemeen|telefoon direct|direct dial|main phone|mobilnyi telefon|nomer telefona|mobilnii telefon|tilefono|kinito|kinito tilefono|cep telefonu',
  street:
    'street|street address|address|addr|adres|straat|straatnaam|street name|address 1|address line 1|addr 1|adresse|strasse|rue|direccion|indirizzo|via|address line|res street|residential address|mail address|woonadres|bezoekadres|postadres|address street|full address|location address|thoroughfare|street addr|res street address|anschrift|add|add 1|mail addr|adresregel 1|straat nr|straat huisnummer|straat en huisnummer|straat en nummer|strasse nr|strasse hausnummer|strasse und hausnummer|secondary addr|first address line|adresregel|address lines|street road name|first line of address|address 1 line 1|lstreet 1|mstreet 1|gatuadress|gateadresse|ulica|morada|domicilio|calle|adres ulica|rue et numero|adresse 1|adresse ligne 1|numero et rue|str nam|str name|addr line 1|addr ln 1|katuosoite|ulice|stras|ulica i numer|ulitsa|vulitsya|dieythynsi|odos|adresa',
  house_number:
    'house number|street number|house no|huisnummer|huis nr|hausnummer|hausnr|hnr|hsnr|house nr|house num|number|street no|numero|nr|st no|street num|st num|straatnummer|nummer|nr domu|hse num|hse no|hse nbr|husnummer|numero civico|house nbr|num voie|numero de voie',
  house_number_suffix:
    'toevoeging|huisnummertoevoeging|huisletter|house number suffix|house number addition|toev|unit|apt|apartment|unit number|huisnr toev|huisnummer toev|toevoeging huisnummer|toevoeging huisnr|huisnr toevoeging|zusatz|hausnummerzusatz',
  postal_code:
    'post code|postal code|zip|zip code|plz|postleitzahl|code postal|zip 5|postal|codigo postal|cap|pc|zip cd|zip postal code|mail zip|mail zip code|postnummer|kod pocztowy|postnr|cod postal|cp|codice postale|zip post code|lzip|mzip|cep|psc|iranyitoszam|postinumero|addr zip|bezoekpostcode|pstlz|pochtovyi indeks|poshtovii indeks|poshchenski kod|tachydromikos kodikas|posta kodu',
  locality:
    'city|town|suburb|locality|plaats|woonplaats|stad|ort|stadt|wohnort|ville|ciudad|citta|municipality|gemeente|city name|place|vestigingsplaats|res city|mail city|post town|commune|plz ort|postcode plaats|postcode woonplaats|postcode en plaats|postcode city|zip city|pc plaats|pc woonplaats|town or city|town or village|place of residence|village|parish|plaats naam|gemeentenaam|poblacion|localidade|miasto|poststed|postort|city town|city town village locality|lcity|mcity|miejscowosc|localita|comune|cidade|localidad|city nm|town name|kaupunki|ortschaft|postaddress city|bezoekplaats|postplaats|woonplaatsnaam|mesto|obec|ort 01|gorod|misto|naselennyi punkt|sehir',
  organisation_name:
    'organisation name|organization name|organisation|organization|company|company name|bedrijf|bedrijfsnaam|naam bedrijf|organisatie|organisatienaam|handelsnaam|statutaire naam|firma|firmenname|business name|legal name|trade name|trading name|account name|site name|store name|shop name|facility name|vendor name|vendor|supplier|supplier name|employer|restaurant|restaurant name|school name|hospital name|provider name|raison sociale|societe|entity name|institution|institution name|agency|agency name|instelling|merchant|merchant name|dba name|doing business as|venue|venue name|title|werkgever|brand|manufacturer|naam organisatie|company account|customer account|eerste handelsnaam|instellingsnaam|schoolnaam|vestigingsnaam|naam instelling|naam school|sch name|foretag|foretagsnamn|virksomhed|firmanavn|empresa|razon social|ragione sociale|azienda|nazwa firmy|yritys|denominazione|enseigne|nom de l entreprise|entreprise|zorginstelling|naam zorgaanbieder|naam onderneming|onderneming|unternehmen|business partner name|organisation legal name|organization legal name|provider organization name|farm name|club name|clubnaam|vereniging|verenigingsnaam|clinic name|practice name|praktijknaam|pharmacy name|apotheek|hotel name|university|university name|college name|church name|carrier name|airline name|contractor name|publisher name|lab name|laboratory name|foundation name|charity name|association name|society name|dealer name|distributor name|library name|museum name|office name|naam organisatie of bedrijf|organizatsiya|kompaniya|nazvanie organizatsii|naimenovanie organizatsii|etaireia|eponymia',
  kvk_number:
    'kvk|kvk nummer|kvk nr|chamber of commerce number|coc number|company number|company registration number|registered number|handelsregisternummer|siren|siret|company id number|lei|duns|duns number|ein|cvr|cvr nummer|cvr nr|organisationsnummer|org nr|krs|regon|handelsregister nr|company reg no|companies house number|siren number',
  vat_id:
    'vat|vat number|vat id|vat no|btw|btw nummer|btw nr|btw id|tax id|tax number|ust id|tva|ondernemingsnummer|ust id nr|n tva|numero de tva|numero tva|tva intracommunautaire|n tva intracommunautaire|partita iva|p iva|fiscaal nummer|mwst nr|momsnummer|nip|vat reg no|vat registration number|btw identificatienummer|rsin|taxvat|stceg|dic',
  iban: 'iban|bank account|bankrekening|rekeningnummer|bank account number|iban nummer|kontonummer',
  website:
    'web site|url|home page|site|web|domain|domein|web page|internet|www|websites|webadres|domain name|internetadres|webseite|page web|site web|sito web|pagina web|hjemmeside|hemsida|internetseite|sito|domain name url',
};

/** Headers that may be a person's or an organisation's name: the rest of the file decides. */
export const NAME_WORDS: readonly string[] =
  'name|naam|names|debiteurnaam|debiteur|crediteurnaam|crediteur|nimi|namn|navn|relatienaam|klantnaam|klant|customer|client|contact|relatie|naam klant|weergave'.split(
    '|',
  );

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
