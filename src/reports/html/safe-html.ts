// HTML that is safe by construction: the only way to make it is the `html` tag, which escapes every slot, or `ownText`
// for blocks this folder wrote itself. May not know a report.

import { createHash } from 'node:crypto';

/** Nominal: nothing outside this file can make one, and text is not one. */
class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  static read(markup: Markup): string {
    return markup.#text;
  }
}

/** HTML whose every slot was escaped. */
export type SafeHtml = Markup;

/** What may stand in a slot of a template; null is nothing. */
export type Slot = SafeHtml | readonly SafeHtml[] | string | number | null;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Control characters that HTML does not allow in a document at all, and halves of surrogate pairs. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the characters to be rid of
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as it may stand between tags and in a quoted attribute. Characters HTML forbids become U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"'`]/g, character => ENTITIES[character] ?? '');
}

/** Where a reader of HTML stands: between tags, in a tag, or in a quoted attribute of it. */
type Place = 'text' | 'tag' | 'quotes';

function placeAfter(place: Place, character: string): Place {
  if (place === 'quotes') return character === '"' ? 'tag' : 'quotes';
  if (place === 'tag' && character === '"') return 'quotes';
  if (character === '<') return 'tag';
  return character === '>' ? 'text' : place;
}

/** Where the slots of a template stand; found once per template. */
const CHECKED: WeakMap<TemplateStringsArray, readonly boolean[]> = new WeakMap();

/** True for each slot that stands in a quoted attribute. Throws for a slot in a tag outside quotes: nothing protects it. */
function slotsInAttributes(strings: TemplateStringsArray): readonly boolean[] {
  const known = CHECKED.get(strings);
  if (known !== undefined) return known;
  let place: Place = 'text';
  const places = strings.slice(0, -1).map(text => {
    for (const character of text) place = placeAfter(place, character);
    if (place === 'tag') throw new Error(`slot outside quotes in a tag: ${text.slice(-40)}`);
    return place === 'quotes';
  });
  CHECKED.set(strings, places);
  return places;
}

function writeSlot(slot: Slot, inAttribute: boolean): string {
  if (slot === null) return '';
  if (typeof slot === 'number') return String(slot);
  if (typeof slot === 'string') return escapeText(slot);
  if (inAttribute) throw new Error('markup in an attribute');
  if (slot instanceof Markup) return Markup.read(slot);
  return slot.map(part => Markup.read(part)).join('');
}

/** The tag: `` html`<p>${text}</p>` ``. A slot in a tag must stand between double quotes. */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): SafeHtml {
  const places = slotsInAttributes(strings);
  let text = strings[0] ?? '';
  for (const [index, slot] of slots.entries()) {
    text += writeSlot(slot, places[index] ?? false) + (strings[index + 1] ?? '');
  }
  return new Markup(text);
}

/**
 * A block inside `<style>` or `<script>`, where entities are not read: our own constants, and the JSON island. Refuses
 * whatever could end the block.
 */
export function ownText(block: string): SafeHtml {
  if (/<[/!]/.test(block)) throw new Error('a block may not hold "</" or "<!"');
  return new Markup(block);
}

/** A block as a security policy names it. */
export function hashOfBlock(block: string): string {
  return `'sha256-${createHash('sha256').update(block, 'utf8').digest('base64')}'`;
}

/** The finished text. */
export function textOf(markup: SafeHtml): string {
  return Markup.read(markup);
}
