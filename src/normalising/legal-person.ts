// Is this the name of a legal person, and of nobody of flesh and blood? In doubt no: an eenmanszaak, a vof, a maatschap, a cv
// and an unknown form are persons for every rule (design retention.md, section 2; BW 2:1–2:3 name the legal persons).

import { fold } from './fold.ts';

/** Forms that stand at the end or after a comma, folded and without dots. */
const AT_END =
  /(?:^|\s)(?:bv|nv|ua|wa|ba|bv io|gmbh|ag|ltd|limited|plc|inc|llc|sarl|sas|srl|spa|bvba|aps|oyj)$/;
/** Forms that are part of the name. */
const WITHIN =
  /(?:^|\s)(?:[a-z]*stichting|[a-z]*vereniging|[a-z]*cooperatie|besloten vennootschap|naamloze vennootschap|onderlinge waarborgmaatschappij|gemeente|provincie|waterschap|ministerie)(?:\s|$)/;

/** `B.V.`, `N.V.`, `U.A.` as folding leaves them; after a comma they may be the initials of somebody. */
const DOTTED = /(?<=[a-z0-9)"] )(b v|n v|u a)(?= i o$|$)/;

export function isLegalPerson(name: string): boolean {
  const words = fold(name)
    .replace(DOTTED, form => form.replace(' ', ''))
    .replace(/ i o$/, ' io')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return AT_END.test(words) || WITHIN.test(words);
}

/** Mailboxes of a desk, not of somebody. */
const DESKS: ReadonlySet<string> = new Set(
  'info|administratie|admin|receptie|office|contact|sales|verkoop|inkoop|secretariaat|facturen|invoice|boekhouding|finance|support|service|helpdesk|klantenservice|hallo|hello|mail'.split(
    '|',
  ),
);

/** True for `info@…` and the like. */
export function isDeskAddress(email: string): boolean {
  return DESKS.has(email.trim().toLowerCase().split('@')[0] ?? '');
}
