// Headers of whole files in other languages, in spellings that differ from the list: what each is taken for, in order.

import { describe, expect, it } from 'vitest';
import { WORDS_ABROAD } from '../../../src/matching/fields/field-words-abroad.ts';
import { guessHeaders } from '../../../src/matching/fields/file-headers.ts';
import { headerWords } from '../../../src/matching/fields/header-words.ts';

/** Headers → fields, a dash for none. */
const FILES: Readonly<Record<string, readonly [headers: string, fields: string]>> = {
  'Danish, where a town is no year of birth': [
    'Fornavn, Efternavn, Adresse, Postnr., By, Tlf.',
    'given_name family_name street postal_code locality telephone',
  ],
  'English, where it is': ['First name, Last name, City, BY', 'given_name family_name locality birth_year'],
  Norwegian: [
    'FORNAVN, ETTERNAVN, FØDSELSDATO, POSTSTED, MOBILNR',
    'given_name family_name birth_date locality telephone',
  ],
  Finnish: [
    'etunimi, sukunimi, syntymaaika, postitoimipaikka, sahkoposti',
    'given_name family_name birth_date locality email',
  ],
  Estonian: [
    'eesnimi, perekonnanimi, isikukood, sihtnumber, linn',
    'given_name family_name national_id postal_code locality',
  ],
  Latvian: ['Vards, Uzvards, Dzimšanas_datums, Pilsēta', 'given_name family_name birth_date locality'],
  Lithuanian: ['VARDAS, PAVARDE, GimimoData, Miestas', 'given_name family_name birth_date locality'],
  'Polish, where kraj is a country': [
    'Imię, Nazwisko, Ulica, Kod pocztowy, Miejscowość, Kraj',
    'given_name family_name street postal_code locality -',
  ],
  'Slovene, where it is a place': [
    'Ime, Priimek, Naslov, Poštna številka, Kraj',
    'given_name family_name street postal_code locality',
  ],
  Croatian: [
    'ime, prezime, datum_rodenja, grad, OIB',
    'given_name family_name birth_date locality national_id',
  ],
  'Bulgarian, where презиме is a second name': [
    'Име, Презиме, Фамилия, Град, ЕГН',
    'given_name additional_name family_name locality national_id',
  ],
  Hungarian: [
    'Vezetéknév, Keresztnév, Szül. hely, Irsz, Település, Cím',
    'family_name given_name - postal_code locality street',
  ],
  'Romanian, where nume is a surname': [
    'Nume, Prenume, Adresa, Localitate, CNP',
    'family_name given_name street locality national_id',
  ],
  'Portuguese, where nome may be the whole name': [
    'NOME, DT_NASC, ENDERECO, MUNICIPIO, NOME_MAE',
    'name birth_date street locality -',
  ],
  'Italian, where it is the given one': [
    'Nome, Cognome, Codice Fiscale, CAP, Comune',
    'given_name family_name national_id postal_code locality',
  ],
  'Catalan, where nom is a given name': [
    'Nom, Cognoms, Adreça, Població',
    'given_name family_name street locality',
  ],
  'French, where it is a surname': [
    'Nom, Prénom, Né(e) le, CP, Commune',
    'family_name given_name birth_date postal_code locality',
  ],
  Spanish: [
    'Nombre, Apellidos, F. Nacimiento, C.P., Municipio, Tfno.',
    'given_name family_name birth_date postal_code locality telephone',
  ],
  'German, where a degree is no town': [
    'Vorname, Name, Grad, PLZ, Ort',
    'given_name name - postal_code locality',
  ],
  Icelandic: ['Eiginnafn, Eftirnafn, Kennitala, Póstnúmer', 'given_name family_name national_id postal_code'],
  Turkish: ['AD, SOYAD, DOĞUM TARİHİ, İL', 'given_name family_name birth_date locality'],
  Vietnamese: ['Họ, Tên, Ngày sinh, Địa chỉ', 'family_name given_name birth_date street'],
  Indonesian: [
    'Nama Depan, Nama Belakang, Tgl. Lahir, Alamat, Kota',
    'given_name family_name birth_date street locality',
  ],
  'Chinese, where 名字 is a given name': [
    '姓氏, 名字, 生日, 手机',
    'family_name given_name birth_date telephone',
  ],
  'Japanese, where it is a surname': [
    '名字, 名前, 生年月日, 住所',
    'family_name given_name birth_date street',
  ],
  Korean: ['성, 이름, 생년월일, 주소', 'family_name given_name birth_date street'],
  Hebrew: ['שם פרטי, שם משפחה, תאריך לידה', 'given_name family_name birth_date'],
  Arabic: ['الاسم الأول, اسم العائلة, المدينة', 'given_name family_name locality'],
  'organisations of Brazil': [
    'Razão Social, CNPJ, Logradouro, Município',
    'organisation_name kvk_number street locality',
  ],
  'organisations of Slovakia': [
    'Obchodné meno, IČO, Sídlo, Obec',
    'organisation_name kvk_number street locality',
  ],
  'organisations of Hungary': ['Cégnév, Adószám, Székhely', 'organisation_name vat_id street'],
  'one word of a language among English ones': ['Full name, Grad, Cap', 'formatted_name - postal_code'],
};

describe('guessHeaders', () => {
  it.each(Object.entries(FILES))('%s', (_, [headers, fields]) => {
    expect(
      guessHeaders(headers.split(', '))
        .map(guess => guess ?? '-')
        .join(' '),
    ).toBe(fields);
  });
});

describe('WORDS_ABROAD', () => {
  it.each(Object.entries(WORDS_ABROAD))('%s: every header stands under one field', (_, language) => {
    const fields = new Map<string, string>();
    const doubled = Object.entries(language).flatMap(([field, list]) =>
      list.split('|').filter(header => {
        const words = headerWords(header);
        const before = fields.get(words);
        fields.set(words, field);
        return words === '' || (before !== undefined && before !== field);
      }),
    );
    expect(doubled).toEqual([]);
  });
});
