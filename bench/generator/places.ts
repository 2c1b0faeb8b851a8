// Towns and streets for invented addresses. Data only: town, four digits of a postcode there, its telephone area code.
// No two towns share an area code, so that a landline can be given out per town without ever being given out twice.

/** A Dutch town. `area` is the area code without its leading 0. */
export interface Town {
  readonly name: string;
  readonly digits: string;
  readonly area: string;
}

/** A town abroad; `digits` is its postcode. */
export interface ForeignTown {
  readonly name: string;
  readonly digits: string;
  readonly country: 'BE' | 'DE';
}

const TOWN_TABLE =
  "Amsterdam 1054 20,Rotterdam 3022 10,Den Haag 2563 70,Utrecht 3521 30,Eindhoven 5616 40,Groningen 9715 50,Tilburg 5021 13,Almere 1324 36,Breda 4812 76,Nijmegen 6522 24,Enschede 7523 53,Haarlem 2023 23,Arnhem 6821 26,Zaandam 1505 75,Amersfoort 3817 33,Apeldoorn 7322 55,'s-Hertogenbosch 5224 73,Maastricht 6217 43,Leiden 2313 71,Dordrecht 3317 78,Zwolle 8021 38,Deventer 7415 570,Delft 2613 15,Alkmaar 1815 72,Heerlen 6415 45,Venlo 5914 77,Leeuwarden 8921 58,Hilversum 1214 35,Gouda 2802 182,Meppel 7942 522,Steenwijk 8331 521,Assen 9403 592,Emmen 7822 591,Hoogeveen 7906 528,Middelburg 4333 118,Goes 4461 113,Terneuzen 4535 115,Roosendaal 4702 165,Bergen op Zoom 4615 164,Oss 5344 412,Helmond 5703 492,Weert 6004 495,Doetinchem 7005 314,Zutphen 7203 575,Harderwijk 3842 341,Lelystad 8232 320,Emmeloord 8302 527,Drachten 9203 512,Heerenveen 8442 513,Sneek 8603 515,Den Helder 1784 223,Hoorn 1624 229,Purmerend 1442 299,Alphen aan den Rijn 2405 172,Gorinchem 4205 183,Tiel 4003 344,Veenendaal 3903 318";

const STREET_TABLE =
  'Dorpsstraat,Molenweg,Stationsweg,Julianastraat,Beatrixlaan,Wilhelminastraat,Lange Dijk,Korte Akkers,Eikenlaan,Beukenlaan,Berkenhof,Kastanjelaan,Lindelaan,Populierenweg,Wilgenpad,Rozenstraat,Tulpenhof,Leliestraat,Irisplein,Oude Haven,Nieuwe Gracht,Havenstraat,Kanaalweg,Vaartkade,Sluisweg,Brugstraat,Marktplein,Schoolstraat,Ruïnelaan,Oriëntlaan,Citroënhof,Meeuwenlaan,Zwaluwstraat,Merelhof,Vinkenbaan,Van Goghstraat,Rembrandtlaan,Vermeerplein,Jan Steenlaan,Frans Halsstraat,Groene Zoom,Witte de Withstraat,Zonnebloemweg,Bergweg,Duinlaan,Heidepad,Bosrand,Weidestraat,Polderweg,Hoge Rijndijk';

/** [a postcode of the town, town, country] */
const FOREIGN_TABLE =
  'BE 2018 Antwerpen,BE 9000 Gent,BE 8000 Brugge,BE 3000 Leuven,BE 4000 Liège,BE 3500 Hasselt,DE 10115 Berlin,DE 48143 Münster,DE 50667 Köln,DE 26789 Leer,DE 40213 Düsseldorf,DE 80331 München';

export const TOWNS: readonly Town[] = TOWN_TABLE.split(',').map(entry => {
  const words = entry.split(' ');
  return { name: words.slice(0, -2).join(' '), digits: words.at(-2) ?? '', area: words.at(-1) ?? '' };
});

export const STREETS: readonly string[] = STREET_TABLE.split(',');

export const FOREIGN_TOWNS: readonly ForeignTown[] = FOREIGN_TABLE.split(',').map(entry => ({
  name: entry.split(' ').slice(2).join(' '),
  digits: entry.split(' ')[1] ?? '',
  country: entry.startsWith('BE') ? 'BE' : 'DE',
}));

export const FOREIGN_STREETS: readonly string[] = [
  'Kerkhofstraat',
  'Grote Baan',
  'Hauptstraße',
  'Rue Haute',
  'Lindenallee',
];

/** Last two letters of a postcode: PostNL gives out no F, I, O, Q, U or Y, and not the pairs SA, SD and SS. */
export const LETTER_PAIRS: readonly string[] = [...'ABCDEGHJKLMNPRSTVWXZ']
  .flatMap(first => [...'ABCDEGHJKLMNPRSTVWXZ'].map(second => first + second))
  .filter(pair => !['SA', 'SD', 'SS'].includes(pair));

export const HOUSE_SUFFIXES: readonly string[] = ['A', 'B', 'C', 'bis', 'II', 'H'];

/** All under names that are reserved for examples or that we agreed on; nobody can be reached there. */
export const MAIL_DOMAINS: readonly string[] = [
  'mail.example.nl',
  'post.example.nl',
  'thuis.example.nl',
  'example.com',
  'web.example.com',
  'box.example.com',
  'example.org',
  'net.example.org',
  'example.net',
  'snel.example.net',
];
