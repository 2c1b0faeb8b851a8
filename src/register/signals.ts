// Which signals count as contact unless the register says otherwise. Opening a mail is not contact, nor is a change of the
// record or an import (design retention.md, sections 1 and 3).

import type { SignalType } from '../model/signal.ts';

export const DEFAULT_COUNTED: readonly SignalType[] = [
  'order',
  'reply',
  'call_answered',
  'meeting',
  'click',
  'login',
  'form',
  'donation',
  'ticket',
  'invoice',
  'contract',
  'last_contact',
];
