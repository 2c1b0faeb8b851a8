// Is a text an e-mail address that can receive mail, as mail is really used? May not ask the network; in doubt it is right.

import { domainToASCII } from 'node:url';
import { emailKey, splitEmails, tidyEmail } from './email.ts';
import { meantDomain } from './mail-domains.ts';
import { likely, safe, type Verdict, wrong } from './verdict.ts';

/** `typo`: it may exist, but a domain very near to it was probably meant. */
export type EmailProblem =
  | 'no_at'
  | 'more_ats'
  | 'space'
  | 'comma'
  | 'edge'
  | 'dots'
  | 'no_tld'
  | 'domain'
  | 'too_long'
  | 'several'
  | 'characters'
  | 'typo';

/** RFC 5321 section 4.1.2 allows a quoted local part and an address literal; both are rare and never "wrong" here. */
const UNUSUAL = /^"[^"]+"@\S+$|^[^@\s]+@\[[^\]]+\]$/;
/** Signs that stick to an address when it is copied out of a text. */
const EDGE = /^[<('"[;,:]+|[>)'"\];,:.]+$/g;
/** `jan(at)example.nl`, `jan [at] example.nl`. */
const WRITTEN_AT = /^(\S+?)\s*[([{]\s*(?:at|@|apenstaartje)\s*[)\]}]\s*(\S+)$/i;
/** `jan de vries@example.nl`: the words may belong to the address; `jan@example.nl (werk)` says something about it. */
const WORDS_BEFORE = /^[\p{L}\p{N}._-]+(?: [\p{L}\p{N}._-]+)* \S+@\S+$/u;
/** RFC 5321 section 4.5.3.1. */
const LONGEST_LOCAL = 64;
const LONGEST = 254;

/** What is wrong with an address; null when nothing is. Several addresses in one cell are judged one by one. */
export function judgeEmail(text: string): Verdict<EmailProblem> | null {
  if (emailKey(text) !== null) return judgeDomain(text);
  if (UNUSUAL.test(text)) return null;
  const bare = text.replace(EDGE, '');
  if (isAddress(bare)) return safe('edge', bare);
  const parts = splitEmails(text);
  if (parts.length > 1) return parts.every(part => judgeEmail(part) === null) ? null : wrong('several');
  const [only = text] = parts;
  if (only !== text && emailKey(only) !== null) return WORDS_BEFORE.test(text) ? wrong('space') : null;
  return judgeBroken(text);
}

/** The form is right; can the domain be? IDN by the rules of URLs (UTS 46). */
function judgeDomain(text: string): Verdict<EmailProblem> | null {
  const key = emailKey(text) ?? '';
  const domain = key.slice(key.lastIndexOf('@') + 1);
  const ascii = domainToASCII(domain);
  if (ascii === '' || ascii.split('.').some(label => label.length > 63)) return wrong('domain');
  const meant = meantDomain(ascii);
  if (meant === null) return null;
  const isPlain = text.toLowerCase() === key && tidyEmail(text) === text;
  return likely('typo', isPlain ? text.slice(0, text.lastIndexOf('@') + 1) + meant : null);
}

/** The mends are tried from the surest to the least sure; each holds only when it leads to an address. */
function judgeBroken(text: string): Verdict<EmailProblem> {
  const ats = text.split('@').length - 1;
  if (ats === 0) return judgeWithoutAt(text);
  const joined = text.replace(/\s*@\s*/, '@').replace(/(@\S*?)\s*\.\s*(?=\S)/, '$1.');
  if (ats === 1 && /\s/.test(text)) return isAddress(joined) ? safe('space', joined) : wrong('space');
  if (ats > 1) {
    const single = text.replace(/@{2,}/, '@');
    return isAddress(single) ? safe('more_ats', single) : wrong('more_ats');
  }
  return judgeParts(text);
}

function judgeWithoutAt(text: string): Verdict<EmailProblem> {
  const match = WRITTEN_AT.exec(text);
  const address = match === null ? '' : `${match[1]}@${match[2]}`;
  return likely('no_at', isAddress(address) ? address : null);
}

/** One @, no white space. */
function judgeParts(text: string): Verdict<EmailProblem> {
  const at = text.indexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (local.length > LONGEST_LOCAL || text.length > LONGEST) return wrong('too_long');
  if (text.includes(',')) {
    const dotted = `${local}@${domain.replaceAll(',', '.')}`;
    return likely('comma', isAddress(dotted) ? dotted : null);
  }
  if (text.includes('..') || local.startsWith('.') || local.endsWith('.') || domain.startsWith('.')) {
    const single = `${local}@${domain.replace(/\.{2,}/g, '.').replace(/^\./, '')}`;
    return likely('dots', isAddress(single) ? single : null);
  }
  if (!isAddress(`${local}@example.com`)) return wrong('characters');
  if (domain.includes('.')) return wrong('domain');
  const meant = meantDomain(domain.toLowerCase());
  return likely('no_tld', meant === null ? null : `${local}@${meant}`);
}

function isAddress(text: string): boolean {
  return emailKey(text) === text.toLowerCase() && text !== '' && judgeDomain(text) === null;
}
