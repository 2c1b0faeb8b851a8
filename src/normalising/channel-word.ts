// The word for a way to approach a person → its name. Total; may not say whether one may.

import { fold } from './fold.ts';

/** `any`: every way. */
export type ChannelWord = 'email' | 'phone' | 'sms' | 'post' | 'any';

/** Words as exports and forms have them, folded. `mail` alone is e-mail here: Dutch and mailing tools mean that by it. */
const WORDS: Readonly<Record<ChannelWord, string>> = {
  email: 'email|e mail|mail|mailing|nieuwsbrief|newsletter|digitaal',
  phone: 'phone|telephone|call|calls|bellen|telefoon|telefonisch|telemarketing',
  sms: 'sms|text|texting|tekstbericht|whatsapp|mobile|mobiel',
  post: 'post|postal|mailing address|mailingaddress|letter|brief|brieven|direct mail|postmail|snail mail|per post|mailbox',
  any: 'any|all|alle|alles|every|overal',
};

const BY_WORD: ReadonlyMap<string, ChannelWord> = new Map(
  Object.entries(WORDS).flatMap(([channel, words]) =>
    words.split('|').map(word => [word, channel as ChannelWord] as const),
  ),
);

/** Null: not a word for one channel. */
export function channelOf(text: string): ChannelWord | null {
  return BY_WORD.get(fold(text.replace(/[^\p{L}]+/gu, ' ')).trim()) ?? null;
}
