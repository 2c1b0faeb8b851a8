// Headers as exports and public files of persons and companies write them: `header=field`, a dash for one that says nothing of who it is.

import { describe, expect, it } from 'vitest';
import { guessByHeader } from '../../../src/matching/fields/field-headers.ts';
import { FIELD_WORDS } from '../../../src/matching/fields/field-words.ts';
import { headerWords } from '../../../src/matching/fields/header-words.ts';

const HEADERS: Readonly<Record<string, string>> = {
  'words run together':
    'firstname=given_name middlename=additional_name lastname=family_name housenum=house_number streetname=street birthyear=birth_year stNo=house_number add1=street',
  'a register of voters':
    'full_phone_number=telephone birth_age=birth_year name_sufx_cd=name_suffix mail_addr1=street mail_zipcode=postal_code RESIDENTIAL_SECONDARY_ADDR=street county_desc=- registr_dt=-',
  patients:
    'pat_first=given_name pat_last=family_name PatientName=formatted_name PASSPORT=national_id DEATHDATE=- MOTHERS_MAIDEN_NAME=-',
  'registers of companies':
    'Entity.LegalAddress.FirstAddressLine=street Entity.LegalAddress.City=locality RegAddress.PostTown=locality POAddressLine1=street IPAddress=- Company_Domain_Name=website',
  Dutch:
    'Tussenv.=name_infix Geb.datum=birth_date geb_dat=birth_date Mob.=telephone Straat_en_huisnummer=street Postcode_plaats=locality Debiteurnaam=name Tel._privé=telephone Telefoonnr_werk=telephone Adres_zakelijk=street Geb._jaar=birth_year PC/plaats=locality Adresregel=street',
  'an address of one kind':
    'Factuuradres_postcode=postal_code bezoekadres_straat=street Postadres_plaats=locality Vestigingsadres_huisnummer=house_number Mailadres_naam=- IP-adres_plaats=- Webadres_plaats=-',
  'which of several addresses':
    'OtherCity=locality address1_line1=street address1_postalcode=postal_code address2_city=locality Woon_postcode=postal_code Plaats_bezoekadres=locality Post_straat=street corr_postcode=postal_code Other_Number=- alt_name=- address1_name=- Postcode_(post)=postal_code Zip_2=postal_code Zip+4=- zip4=-',
  German:
    'Anschrift=street Geb.=birth_date Straße/Nr=street Plz/Ort=locality Mobil=telephone GebDat=birth_date',
  'words tied together':
    'vestigingsadres=street correspondentieadres=street Rechnungsanschrift=street emailadres=email ipadres=- contactachternaam=family_name werktelefoon=telephone',
  'which of several, in Dutch, English, German and French':
    'Telefoon_op_werk=telephone Fax_op_werk=telephone Telefoonnummer_mobiel=telephone Mobile_Phone_Number=telephone OtherPhone=telephone Default_Address_Zip=postal_code Default_Address_Phone=telephone billing_company=organisation_name Associated_Company=organisation_name Telefon_privat=telephone Straße_geschäftlich=street Postleitzahl_privat=postal_code Rue_(bureau)=street Code_postal_(domicile)=postal_code Tél._mobile=telephone opvanglocatie_adres=street',
  'numbers of something else': 'Account_Number=- Klant_nr=- Lid_nummer=- Company_no=- Customer_number=-',
  'somebody else, and pictures':
    'Assistant_Phone=- Telefoon_ouder/verzorger_1=- Spouse_First_Name=- Emergency_contact_phone=- Account_manager=- Photo=- LinkedIn_Company_Page=- Phonetic_First_Name=-',
  'exports of systems':
    'Verjaardag=birth_date Geburtstag=birth_date Huisnr._toev.=house_number_suffix M/V=gender SMS=telephone eersteHandelsnaam=organisation_name INSTELLINGSNAAM=organisation_name PLAATSNAAM=locality USt-IdNr.=vat_id N°_TVA=vat_id Partita_IVA=vat_id drivers_license_number=national_id City/Town=locality',
  'southern, northern and eastern':
    'Primer_apellido=family_name Fecha_nacimiento=birth_date Población=locality Móvil=telephone Codice_fiscale=national_id Cellulare=telephone Morada=street Data_de_Nascimento=birth_date Förnamn=given_name Efternamn=family_name Gatuadress=street Fødselsdato=birth_date Postnr=postal_code ulica=street kod_pocztowy=postal_code miasto=locality',
  'Russian, Ukrainian, Bulgarian and Serbian, Greek':
    'Имя=given_name ФАМИЛИЯ=family_name Отчество=additional_name Город=locality Мобильный_телефон=telephone Электронная_почта=email Організація=organisation_name Прізвище=family_name Име=given_name Επώνυμο=family_name Όνομα=given_name Τηλέφωνο=telephone Διεύθυνση=street',
  'members of the family and the staff, in four languages':
    'E-mail_(ouders)=- Partner_Name=- Telefon_(Notfall)=- Téléphone_(urgence)=- born=birth_date by=birth_year',
  Turkish:
    'Adı=given_name SOYADI=family_name Doğum_tarihi=birth_date Şehir=locality Cep_telefonu=telephone E-posta=email',
  French: 'Date_naissance=birth_date Portable=telephone Raison_sociale=organisation_name',
};

describe('guessByHeader', () => {
  it.each(Object.entries(HEADERS))('%s', (_, said) => {
    const headers = said.split(' ').map(one => one.slice(0, one.lastIndexOf('=')));
    expect(headers.map(header => `${header}=${guessByHeader(header) ?? '-'}`).join(' ')).toBe(said);
  });
});

it('knows each word once, whatever its spaces, as the words of a header are written', () => {
  const words = Object.values(FIELD_WORDS).flatMap(all => all.split('|'));
  const compact = words.map(word => word.replaceAll(' ', ''));
  expect(compact.filter((word, at) => compact.indexOf(word) !== at)).toEqual([]);
  expect(words.filter(word => headerWords(word) !== word)).toEqual([]);
});
