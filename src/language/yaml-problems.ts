// What is wrong with a text that does not parse as YAML, and what to do: by the code of the parser (eemeli.org/yaml, "Errors", seen
// 2026-11). May not parse.

import type { Locale } from './locale.ts';

type Words = Readonly<Record<string, string>>;

const NL: Words = {
  TAB_AS_INDENT: 'er is ingesprongen met een tab; gebruik spaties',
  BAD_INDENT:
    'de regel springt niet evenveel in als wat erbij hoort, of een [ of { is niet gesloten; zet wat bij elkaar hoort recht onder elkaar',
  BLOCK_AS_IMPLICIT_KEY:
    'er staat nog een dubbele punt op de regel of een regel te diep ingesprongen eronder; zet een tekst met een dubbele punt tussen aanhalingstekens',
  BLOCK_IN_FLOW: 'tussen { } of [ ] ontbreekt een komma, of begint een nieuwe regel met een streepje',
  MISSING_CHAR:
    'er ontbreekt een teken: een dubbele punt achter de sleutel, of een aanhalingsteken dat een tekst sluit',
  MULTILINE_IMPLICIT_KEY: 'achter de sleutel op deze regel ontbreekt een dubbele punt',
  BAD_SCALAR_START:
    'een tekst begint met een teken dat in YAML iets betekent; zet hem tussen aanhalingstekens',
  BAD_DQ_ESCAPE: 'een \\ betekent iets tussen dubbele aanhalingstekens; neem enkele',
  UNEXPECTED_TOKEN:
    'hier staat iets wat er niet bij hoort; zet een tekst met leestekens tussen aanhalingstekens, en onderdelen van een lijst elk op een regel',
  DUPLICATE_KEY: 'deze sleutel staat er al; voeg samen wat eronder staat, of haal er een weg',
  MULTIPLE_DOCS: 'er staat een tweede document in, na ---; maak er twee bestanden van',
};

const EN: Words = {
  TAB_AS_INDENT: 'a tab indents it; use spaces',
  BAD_INDENT:
    'the line is not indented as what belongs with it is, or a [ or { is not closed; begin what belongs together in one column',
  BLOCK_AS_IMPLICIT_KEY:
    'there is another colon on the line, or a line under it that is indented too far; put a text with a colon in quotes',
  BLOCK_IN_FLOW: 'between { } or [ ] a comma is missing, or a new line begins with a dash',
  MISSING_CHAR: 'a sign is missing: a colon after the key, or a quote that closes a text',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing after the key on this line',
  BAD_SCALAR_START: 'a text begins with a sign that means something in YAML; put it in quotes',
  BAD_DQ_ESCAPE: 'a \\ means something between double quotes; use single ones',
  UNEXPECTED_TOKEN:
    'something here does not belong; put a text with punctuation in quotes, and items of a list on a line each',
  DUPLICATE_KEY: 'this key is there already; join what stands under both, or take one away',
  MULTIPLE_DOCS: 'there is a second document in it, after ---; make two files of it',
};

/** A code without words is said as it is. */
export function yamlProblem(locale: Locale, code: string): string {
  return (locale === 'nl' ? NL : EN)[code] ?? code.toLowerCase().replaceAll('_', ' ');
}
