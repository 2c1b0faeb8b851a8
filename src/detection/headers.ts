// Columns that announce by their name what a customer system should not hold. Data, and one lookup.

import type { Detected, Detection } from '../model/detection.ts';
import { finderOf, type Pattern, patternsOf, wordsOf } from './words.ts';

/** Names of columns by class, as patterns of words (words.ts), with `|` between them. */
const HEADERS: Readonly<Partial<Record<Detected, string>>> = {
  bsn: 'bsn|bsnnummer|bsnnr|burgerservicenummer|burgerservicenr|sofinummer|sofinr|sofi|citizen service number|sociaal fiscaal nummer',
  card: 'creditcard*|credit card|card number|cardnumber|kaartnummer|pan number|cvc|cvv',
  passport:
    'paspoort*|passport*|id kaart*|idkaart*|identiteitskaart*|identiteitsbewijs*|legitimatie*|documentnummer id|id document|id bewijs|idbewijs*|identity card',
  driving_licence:
    'rijbewijsnummer|rijbewijsnr|rijbewijs nummer/nr|driving licence/license|drivers license|licence number',
  health:
    'gezondheid*|health|health *|medisch*|medical*|medicatie|medicijnen|medicines|medication|ziekte|ziektes|ziektebeeld|diagnose*|diagnosis|allergie|allergieen|allergies|allergy|dieet*|dieetwensen|diet|dietary *|handicap*|beperking|beperkingen|disability|disabilities|zwanger*|pregnan*|bloedgroep|blood group/type|verzuim*|rolstoel*|wheelchair*|arbeidsongeschikt*',
  religion:
    'geloof|godsdienst|religie|religion|kerkgenootschap|kerkelijke gezindte|gezindte|denomination|levensovertuiging|faith|geloofsovertuiging',
  ethnicity:
    'etniciteit|etnisch*|ethnic*|ras of|race or|afkomst|huidskleur|skin colour/color|migratieachtergrond|geboorteland ouders|herkomst persoon',
  politics: 'politieke *|political *|partijlidmaatschap|party membership|stemgedrag|politieke voorkeur',
  union: 'vakbond*|trade union|union membership|vakbondslidmaatschap',
  sex_life: 'geaardheid|seksuele *|sexual *|orientatie seksueel|sexuality|seksualiteit',
  genetic_biometric: 'vingerafdruk*|fingerprint*|biometri*|dna|gezichtsscan|irisscan|genetisch*|genetic*',
  criminal:
    'strafblad|strafrechtelijk*|veroordeling*|criminal *|conviction*|justitieel *|detentie*|vog nummer',
  social_link:
    'linkedin*|linked in|facebook*|twitter*|instagram*|tiktok*|snapchat*|skype*|social media|socialmedia|xing*|x handle/account',
};

function* patterns(): Iterable<readonly [Pattern, Detected]> {
  for (const [what, list] of Object.entries(HEADERS) as [Detected, string][])
    for (const pattern of patternsOf(list)) yield [pattern, what];
}

const find = finderOf(patterns());

/** What a column is named after; `likely`, for nobody looked into it. CamelCase and underscores part words too. */
export function detectHeaders(header: string): readonly Detection[] {
  const words = wordsOf(header.replaceAll('_', ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
  return [...new Set(find(words).map(({ meaning }) => meaning))].map(what => ({ what, certainty: 'likely' }));
}
