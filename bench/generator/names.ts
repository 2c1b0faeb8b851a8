// Given names and surnames of invented people, as they are common in the Netherlands. Data only; windows-1252 letters only.
// May not hold two spellings of one name that start with another letter (Karin, Carin): members of a household are told apart by it.

/** A given name; `folded` is the plain-letter form without spaces, for e-mail addresses. */
export interface GivenName {
  readonly name: string;
  readonly folded: string;
  readonly initials: string;
  readonly female: boolean;
}

/** A surname; `infix` (tussenvoegsel) is empty for most. */
export interface Surname {
  readonly infix: string;
  readonly name: string;
  readonly folded: string;
}

const WOMEN =
  'Anna,Anouk,Anne Marie,Agnieszka,Aicha,Ayse,Anaïs,Beatrijs,Bianca,Charlotte,Chantal,Chloë,Daniëlle,Desi,Dilek,Dorien,Eline,Elif,Esther,' +
  'Ewa,Fatima,Fleur,Froukje,Femke,Gerda,Gülay,Hanneke,Hélène,Hatice,Ilse,Ingrid,Irene,Iris,Jolanda,Joke,Judith,Khadija,Kim,Katarzyna,' +
  'Lotte,Loïs,Lieke,Latifa,Maaike,Marloes,Malgorzata,Meryem,Monique,Naima,Nienke,Noor,Nathalie,Olga,Petra,Pauline,Patricia,Quirine,' +
  'Renée,Rosalie,Rachida,Roos,Sanne,Samira,Saskia,Shanti,Simone,Tess,Tineke,Thea,Ursula,Vera,Veerle,Wilma,Willemijn,Xandra,Yvonne,' +
  'Yasemin,Zeynep,Zoë,Zohra';

const MEN =
  'Adriaan,Ahmed,André,Arjan,Bart,Bram,Bilal,Cees,Cem,Coen,Daan,Diederik,Dennis,Emre,Erik,Edwin,Etiënne,Frank,Freek,Floris,Gerard,Gijs,' +
  'Grzegorz,Hans,Hassan,Henk,Hugo,Ibrahim,Ivo,Ismail,Jan,Jan Willem,Jeroen,José,Jochem,Karim,Kees Jan,Koen,Krzysztof,Lars,Leendert,' +
  'Luuk,Lukasz,Maarten,Mehmet,Michaël,Mohamed,Mustafa,Niels,Noël,Noud,Omar,Otto,Pawel,Pieter,Peter Paul,Patrick,Quinten,Ravi,René,' +
  'Rik,Ruben,Sjoerd,Soufiane,Stef,Sunil,Teun,Thijs,Tomasz,Tygo,Umut,Ulrich,Victor,Volkan,Wim,Wouter,Xander,Youssef,Yorick,Zeger,Zakaria';

const FAMILIES =
  'de|Vries,de|Jong,van|Dijk,van den|Berg,Bakker,Jansen,Visser,Smit,Meijer,de|Boer,Mulder,de|Groot,Bos,Vos,Peters,Hendriks,van|Leeuwen,' +
  'Dekker,Brouwer,de|Wit,Dijkstra,Smits,de|Graaf,van der|Meer,Kok,Jacobs,van der|Linden,de|Haan,Vermeulen,van den|Heuvel,van der|Veen,' +
  'van den|Broek,de|Bruijn,Schouten,van|Beek,van der|Heijden,Willems,van|Vliet,Hoekstra,Maas,Verhoeven,Koster,van|Dam,Prins,Blom,' +
  'Huisman,Peeters,Kuipers,van|Veen,Kuiper,Veenstra,Kramer,van den|Brink,Scholten,van|Wijk,Postma,Martens,Vink,de|Ruiter,Timmermans,' +
  "Groen,Gerritsen,Jonker,van|Loon,Boer,van der|Wal,Willemsen,Bosman,Hofman,'t|Hart,van 't|Hoff,Molenaar,Schipper,Zijlstra,Wiersma," +
  'Reëling,Brontë,Daniëls,Müller,Schröder,van|Daële,Noë,Yilmaz,Kaya,Demir,Çelik,Sahin,Öztürk,Arslan,Dogan,Koç,Gündüz,Özdemir,' +
  'El Amrani,Bouzid,Benali,El Idrissi,Haddou,Azzouzi,Chaoui,Tahiri,Ziani,Ramdin,Kartosen,Sewdien,Baldewsingh,Kenswil,Pengel,Rozenblad,' +
  'Ramcharan,Jubitana,Nowak,Kowalski,Wisniewski,Wójcik,Kaminski,Lewandowski,Zielinski,Dabrowski';

/** The same text in lower-case plain letters: `Daniëlle` → `danielle`, `El Amrani` → `elamrani`. */
export function fold(text: string): string {
  return unaccent(text)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** The same text without accents: `Daniëlle` → `Danielle`. */
export function unaccent(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function readGivenNames(table: string, female: boolean): GivenName[] {
  return table.split(',').map(name => ({
    name,
    folded: fold(name),
    initials: name
      .split(' ')
      .map(part => `${unaccent(part.charAt(0))}.`)
      .join(''),
    female,
  }));
}

function readSurname(entry: string): Surname {
  const bar = entry.indexOf('|');
  const name = entry.slice(bar + 1);
  return { infix: bar < 0 ? '' : entry.slice(0, bar), name, folded: fold(entry) };
}

export const GIVEN_NAMES: readonly GivenName[] = [
  ...readGivenNames(WOMEN, true),
  ...readGivenNames(MEN, false),
];
export const SURNAMES: readonly Surname[] = FAMILIES.split(',').map(readSurname);
