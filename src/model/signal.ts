// Signals: evidence of contact. May not decide which of them count: the register does.

import type { Field } from './field.ts';

/** Types of signal (crm-formats.md E.1, design exchange.md "Canonical model"). */
export const SIGNAL_TYPES = [
  'order',
  'reply',
  'call_answered',
  'call_missed',
  'meeting',
  'click',
  'login',
  'form',
  'donation',
  'ticket',
  'invoice',
  'contract',
  'note',
  'task',
  'mail_open',
  'mail_sent',
  'record_modified',
  'import',
  'last_contact',
] as const;
export type SignalType = (typeof SIGNAL_TYPES)[number];

/** Date columns of a contact that are themselves the last signal of a type. */
export const SIGNAL_FIELDS: Readonly<Partial<Record<Field, SignalType>>> = {
  last_activity_at: 'last_contact',
  last_order_at: 'order',
  last_reply_at: 'reply',
  last_meeting_at: 'meeting',
  last_click_at: 'click',
  last_login_at: 'login',
  last_donation_at: 'donation',
  last_open_at: 'mail_open',
  last_sent_at: 'mail_sent',
};
