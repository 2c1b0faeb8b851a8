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

/** Whether what a query gives under a name of its own may be shown: not where it may be what a personal column holds. */
export function showableIn(sql: string): (column: string) => boolean {
  const words = sql.toLowerCase().match(/\w+/g) ?? [];
  if (!words.some(word => PERSONAL.has(word))) return isShowable;
  if (words.some(word => COMPOUND.has(word))) return () => false;
  const given = namesGiven(sql);
  return column => isShowable(column) && !given.has(column.toLowerCase());
}

/** Their later parts stand under the names of the first. */
const COMPOUND: ReadonlySet<string> = new Set(['union', 'intersect', 'except', 'values']);
/** A name behind what it is given to, and the names of the columns of a table that is made in the query. */
const GIVEN = /([\w)"'`\]]+)\s+(?:as\s+)?["'`[]?(\w+)["'`\]]?\s*(?=,|\)|;|$|\bfrom\b)/gi;
const COLUMN_LIST = /\w\s*\(([^()]*)\)\s*as\b/gi;
/** What stands before a column that has no other name. */
const BEFORE_COLUMN =
  /^(?:select|distinct|all|by|and|or|not|on|where|then|else|when|case|in|like|is|from|join)$/i;

function namesGiven(sql: string): ReadonlySet<string> {
  const behind = [...sql.matchAll(GIVEN)].flatMap(([, before = '', name = '']) =>
    BEFORE_COLUMN.test(before) ? [] : [name],
  );
  const listed = [...sql.matchAll(COLUMN_LIST)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
  return new Set([...behind, ...listed].map(name => name.toLowerCase()));
}

/** A number of so many digits or more may be one of a telephone, a person or an account. */
const FEWEST_DIGITS = 8;

/** Whether a value under a name that may not be shown gives nothing of a person away: a count, not a number that somebody has. */
export function isCount(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) < 10 ** (FEWEST_DIGITS - 1);
}
