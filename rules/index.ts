// The rules, sorted by name; one line each.

import type { AnyRule } from '../src/index.ts';
import { contactDuplicate } from './contact-duplicate.ts';
import { contactInactive } from './contact-inactive.ts';
import { emailInvalid } from './email-invalid.ts';
import { labelOverdue } from './label-overdue.ts';
import { phoneInvalid } from './phone-invalid.ts';
import { postcodeInvalid } from './postcode-invalid.ts';
import { retentionExpired } from './retention-expired.ts';
import { valueUntidy } from './value-untidy.ts';

export const RULES: readonly AnyRule[] = [
  contactDuplicate,
  contactInactive,
  emailInvalid,
  labelOverdue,
  phoneInvalid,
  postcodeInvalid,
  retentionExpired,
  valueUntidy,
];
