// Country names and codes → ISO 3166-1 alpha-2. May not guess: an unknown name is null.

import { fold } from './fold.ts';

/** ISO 3166-1 alpha-2 → folded names, separated by |. Dutch and English. */
const TABLE: Readonly<Record<string, string>> = {
  NL: 'nld|nederland|netherlands|the netherlands|holland|niederlande|pays bas',
  BE: 'bel|belgie|belgium|belgique',
  DE: 'deu|duitsland|germany|deutschland|bondsrepubliek duitsland',
  FR: 'fra|frankrijk|france',
  LU: 'lux|luxemburg|luxembourg',
  GB: 'gbr|uk|verenigd koninkrijk|united kingdom|groot brittannie|great britain|engeland|england|schotland|scotland|wales',
  IE: 'irl|ierland|ireland',
  ES: 'esp|spanje|spain|espana',
  PT: 'prt|portugal',
  IT: 'ita|italie|italy|italia',
  AT: 'aut|oostenrijk|austria|osterreich',
  CH: 'che|zwitserland|switzerland|schweiz|suisse',
  DK: 'dnk|denemarken|denmark|danmark',
  SE: 'swe|zweden|sweden|sverige',
  NO: 'nor|noorwegen|norway|norge',
  FI: 'fin|finland|suomi',
  IS: 'isl|ijsland|iceland',
  PL: 'pol|polen|poland|polska',
  CZ: 'cze|tsjechie|czechia|czech republic',
  SK: 'svk|slowakije|slovakia',
  HU: 'hun|hongarije|hungary',
  RO: 'rou|roemenie|romania',
  BG: 'bgr|bulgarije|bulgaria',
  GR: 'grc|griekenland|greece',
  HR: 'hrv|kroatie|croatia',
  SI: 'svn|slovenie|slovenia',
  EE: 'est|estland|estonia',
  LV: 'lva|letland|latvia',
  LT: 'ltu|litouwen|lithuania',
  CY: 'cyp|cyprus',
  MT: 'mlt|malta',
  TR: 'tur|turkije|turkey|turkiye',
  MA: 'mar|marokko|morocco',
  SR: 'sur|suriname',
  AW: 'abw|aruba',
  CW: 'cuw|curacao',
  ID: 'idn|indonesie|indonesia',
  US: 'usa|verenigde staten|united states|united states of america|vs|amerika',
  CA: 'can|canada',
  AU: 'aus|australie|australia',
  NZ: 'nzl|nieuw zeeland|new zealand',
  ZA: 'zaf|zuid afrika|south africa',
  CN: 'chn|china',
  JP: 'jpn|japan',
  IN: 'ind|india',
  BR: 'bra|brazilie|brazil',
  UA: 'ukr|oekraine|ukraine',
};

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(TABLE).flatMap(([code, names]) => names.split('|').map(name => [name, code] as const)),
);

/** The code of a country; null when the text names none that is known. A two-letter code is taken as it is. */
export function countryCode(text: string): string | null {
  const bare = text.trim();
  if (/^[A-Za-z]{2}$/.test(bare)) {
    const code = bare.toUpperCase();
    return code === 'UK' ? 'GB' : code === 'VS' ? 'US' : code;
  }
  return BY_NAME.get(fold(bare)) ?? null;
}
