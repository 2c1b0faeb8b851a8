// The invented people of the demo: who the n-th is, always the same. Nobody of them exists; towns and streets are invented too,
// addresses stand under names that are reserved for examples. May not know a list.

/** The texts of one person, by the name that a template gives them. */
export type PersonTexts = Readonly<Record<string, string>>;

const GIVEN =
  'Sanne,Bram,Femke,Daan,Noor,Thijs,Lotte,Ruben,Yasmin,Mehmet,Fleur,Jeroen,Ilse,Karim,Marloes,Sjoerd,Anouk,Wouter,Esther,Pieter,Naima,Gijs,' +
  'Hanneke,Koen,Roos,Stef,Zoë,Maarten,Vera,Luuk,Joke,Omar,Tess,Hugo,Wilma,Niels';
const FAMILY =
  'Bakker,de|Vries,Jansen,van|Dijk,Visser,Smit,de|Boer,Mulder,de|Groot,Bos,Vos,Peters,van der|Meer,Dekker,Brouwer,de|Wit,Dijkstra,Yilmaz,' +
  'van den|Berg,Kok,Jacobs,Vermeulen,Schouten,van|Beek,Willems,Hoekstra,Maas,Koster,Prins,Kaya,Blom,Huisman,Kuipers,Postma,Vink';
const STREETS =
  'Ventielstraat,Zadelpad,Kettingweg,Spaaklaan,Trapperhof,Velgplein,Bellenkade,Naafweg,Stuurstraat,Bandenlaan,Kettinghof';
const TOWNS = 'Voorbeeldstad,Voorbeeldstad,Proefhuizen,Testdam,Voorbeeldstad,Nieuw-Verzonnen,Monsterdorp';

const listOf = (table: string): readonly string[] => table.split(',');
const [given, family, streets, towns] = [GIVEN, FAMILY, STREETS, TOWNS].map(listOf) as [
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
];
const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Lower-case plain letters. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z]/g, '')
    .toLowerCase();

/** The n-th person: the first thousand all have another name. */
export function personTexts(n: number): PersonTexts {
  const [name = '', infix = ''] = at(family, n * 3 + Math.floor(n / 35))
    .split('|')
    .reverse();
  const first = at(given, n * 5 + Math.floor(n / 36));
  const number = String(n).padStart(4, '0');
  return {
    ...{ given: first, infix, family: name, surname: infix === '' ? name : `${infix} ${name}` },
    ...{ initial: first.slice(0, 1), mail: `${folded(first)}.${folded(infix + name)}@example.nl` },
    ...{ mobile: `06-1234${number}`, telephone: `020-791${number}`, digits: number },
    ...{ street: at(streets, n), house: String(1 + ((n * 7) % 89)) },
    ...{
      postcode: `${1200 + ((n * 13) % 700)} ${at(['AB', 'CD', 'EG', 'HJ', 'KL'], n)}`,
      town: at(towns, n),
    },
  };
}
