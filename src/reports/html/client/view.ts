// What every section of the client edition gets, and how it marks a count. May not know a report that is not for a client.

import type { Figure } from '../../client/figure.ts';
import type { ClientModel } from '../../client/model.ts';
import { type ClientVoice, countText, shareText } from '../../client/voice.ts';
import { bar, fact } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';

export interface ClientView extends ClientVoice {
  readonly model: ClientModel;
}

/** A count as a reader and as a machine see it; what is hidden is told apart by its look as well. */
export function figureMark(view: ClientView, name: string, figure: Figure): SafeHtml {
  if (typeof figure === 'number') return fact(view, name, figure);
  return html`<span class="hidden-count">${countText(view, figure)}</span>`;
}

/** A share in figures with its bar; nothing where it is not shown. */
export function shareMark(view: ClientView, part: Figure, whole: Figure): SafeHtml | null {
  const text = shareText(view, part, whole);
  if (text === null || typeof part !== 'number' || typeof whole !== 'number') return null;
  return html`<span class="below">${text}</span>${bar(part, whole)}`;
}

/** "of 2,400"; nothing where the whole is not shown. */
export function wholeText(view: ClientView, whole: Figure): string {
  return typeof whole === 'number' ? view.words.page.of(whole, '').trim() : '';
}
