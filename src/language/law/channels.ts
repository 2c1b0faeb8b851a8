// Channels as people call them.

import type { Locale } from '../locale.ts';

/** By channel its word. */
export const CHANNEL_WORDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  nl: { email: 'e-mail', phone: 'telefoon', sms: 'sms', post: 'post', any: 'elk kanaal' },
  en: { email: 'e-mail', phone: 'telephone', sms: 'text message', post: 'post', any: 'every channel' },
};

/** A channel that has no word stays what it is. */
export function writeChannel(locale: Locale, channel: string): string {
  return CHANNEL_WORDS[locale][channel] ?? channel;
}
