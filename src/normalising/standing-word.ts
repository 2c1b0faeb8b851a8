// How something that runs stands (an invoice, a ticket, a contract, an order) → open, closed, or null for a word that is not known.
// Only a whole text is a word: in "niet betaald" and "deels betaald" the last word says the opposite. Total.

import { fold } from './fold.ts';

export type Standing = 'open' | 'closed';

/**
 * Whole texts, folded. Gathered 2026-11-26 from the states of Zendesk and Freshdesk (support.zendesk.com, "Ticket status basics"), of
 * Salesforce cases and contracts, and of invoices at Zoho Books, Mollie, Square and Stripe (their own pages on the life of an
 * invoice), with the Dutch words that bookkeeping has for them.
 */
const OPEN =
  'open|openstaand|openstaande|lopend|loopt|lopende|actief|active|activated|nieuw|new|in behandeling|in progress|in bewerking|in uitvoering|bezig|working|pending|on hold|aangehouden|wachtend|wacht|wachten op klant|wacht op klant|waiting|waiting on customer|waiting on third party|escalated|geescaleerd|heropend|reopened|toegewezen|assigned|gepland|planned|scheduled|niet gestart|not started|concept|draft|in approval process|ter goedkeuring|goedgekeurd|approved|authorised|issued|verzonden|verstuurd|sent|viewed|bekeken|unpaid|onbetaald|niet betaald|nog niet betaald|not paid|te betalen|nog te betalen|awaiting payment|pending payment|payment pending|due|te laat|late|overdue|past due|deels betaald|gedeeltelijk betaald|gedeeltelijk voldaan|partially paid|partly paid|part paid|herinnering|herinnerd|eerste herinnering|tweede herinnering|reminder|reminded|aanmaning|aangemaand|incasso|in incasso|bij incasso|collection|in collection|betwist|disputed|payment reversed|niet afgehandeld|niet afgerond|niet gesloten|not closed';
const CLOSED =
  'closed|gesloten|afgesloten|afgehandeld|afgerond|beeindigd|ended|terminated|opgelost|solved|resolved|gereed|klaar|voltooid|completed|complete|done|fulfilled|geleverd|delivered|geannuleerd|annulering|cancelled|canceled|ingetrokken|betaald|volledig betaald|paid|paid in full|voldaan|volledig voldaan|settled|gecrediteerd|credited|kwijtgescholden|oninbaar|uncollectible|afgeboekt|afgeschreven|written off|void|voided|refunded|terugbetaald|gearchiveerd|archived';
/** What a contract is when it is over, and an invoice when nobody paid in time. */
const EXPIRED = 'verlopen|vervallen|expired|lapsed';
/** An order that was sent is done; an invoice that was sent is not paid. */
const SENT = 'verzonden|verstuurd|sent|shipped';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split('|'));
const [OPEN_WORDS, CLOSED_WORDS] = [wordsOf(OPEN), wordsOf(CLOSED)];
const [EXPIRED_WORDS, SENT_WORDS] = [wordsOf(EXPIRED), wordsOf(SENT)];

/** `kind`: what the word is about; some mean another thing of a contract or an order than of an invoice. */
export function standingOf(text: string, kind: string): Standing | null {
  const word = fold(text.replace(/[^\p{L}]+/gu, ' ')).trim();
  if (EXPIRED_WORDS.has(word)) return kind === 'contract' ? 'closed' : 'open';
  if (SENT_WORDS.has(word)) return kind === 'order' ? 'closed' : 'open';
  if (OPEN_WORDS.has(word)) return 'open';
  return CLOSED_WORDS.has(word) ? 'closed' : null;
}
