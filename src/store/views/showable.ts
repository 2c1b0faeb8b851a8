// Which columns of the views hold nothing of a person but keys, days, counts and words of fixed lists, so that they may go into a pipe or
// a log. What is not here may not.

import {
  CONSENT_TEXTS,
  CONTACT_TEXTS,
  DEAL_TEXTS,
  ORGANISATION_TEXTS,
  SUPPRESSION_TEXTS,
} from '../../model/facts.ts';
import { VIEWS } from './views.ts';

const TEXTS = [
  ...CONTACT_TEXTS,
  ...ORGANISATION_TEXTS,
  ...DEAL_TEXTS,
  ...CONSENT_TEXTS,
  ...SUPPRESSION_TEXTS,
];
/** Texts as exported that say how somebody stands, not who it is. */
const STANDINGS: ReadonlySet<string> = new Set([
  ...['subscription_status', 'department', 'organisation_id', 'stage', 'status', 'amount', 'currency'],
  ...['consent_purpose', 'consent_status', 'consent_basis', 'consent_channel', 'consent_source'],
]);
/** Values under other names, and what people wrote about people. */
const VALUES = [
  ...['birth_on', 'value', 'key', 'email_key', 'phone_key', 'from_text', 'to_text'],
  ...['reason', 'person', 'reviewed_by', 'customer_exception', 'retention_why'],
];
const PERSONAL: ReadonlySet<string> = new Set([...TEXTS.filter(text => !STANDINGS.has(text)), ...VALUES]);
const KNOWN: ReadonlySet<string> = new Set(VIEWS.flatMap(({ columns }) => Object.keys(columns)));

/** Whether a text under that name may be shown: a column that some view documents, and that is of no person in any. */
export function isShowable(column: string): boolean {
  return KNOWN.has(column) && !PERSONAL.has(column);
}
