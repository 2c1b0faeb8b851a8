// The fields that decisions about a life rest on. Data only.

import type { Field } from './field.ts';

const DECISIVE =
  /^(source_id|created_at|last_(?!open|sent).*|labels|label_.*|opt_.*|consent_.*|subscription_status|party_type|active|inactive|status|deceased|contact_id|contact_email|activity_type|occurred_at|due_at|closed_at|closed|stage|won)$/;
/** Without these a purpose seems to be in force that somebody ended, or never was. */
const ENDS_PURPOSES = /^(labels|label_.*|opt_.*|consent_.*|subscription_status|party_type|deceased)$/;

/** True of a field from which it is decided about people; when it is suddenly empty or gone, they seem silent who are not. */
export function isDecisive(field: string): boolean {
  return DECISIVE.test(field);
}

/** True of a field that may end a purpose: who seems to be covered without it may not be. */
export function mayEndPurposes(field: Field): boolean {
  return ENDS_PURPOSES.test(field);
}
