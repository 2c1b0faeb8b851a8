// The rules, sorted by name; one line each.

import type { AnyRule } from '../src/index.ts';
import { contactDuplicate } from './contact-duplicate.ts';
import { contactInactive } from './contact-inactive.ts';
import { dateImplausible } from './date-implausible.ts';
import { emailInvalid } from './email-invalid.ts';
import { excelDamage } from './excel-damage.ts';
import { ibanInvalid } from './iban-invalid.ts';
import { kvkInvalid } from './kvk-invalid.ts';
import { labelOverdue } from './label-overdue.ts';
import { mojibake } from './mojibake.ts';
import { nameCase } from './name-case.ts';
import { nameSwapped } from './name-swapped.ts';
import { phoneInvalid } from './phone-invalid.ts';
import { placeholderValue } from './placeholder-value.ts';
import { postcodeInvalid } from './postcode-invalid.ts';
import { retentionExpired } from './retention-expired.ts';
import { valueUntidy } from './value-untidy.ts';
import { vatInvalid } from './vat-invalid.ts';

export const RULES: readonly AnyRule[] = [
  contactDuplicate,
  contactInactive,
  dateImplausible,
  emailInvalid,
  excelDamage,
  ibanInvalid,
  kvkInvalid,
  labelOverdue,
  mojibake,
  nameCase,
  nameSwapped,
  phoneInvalid,
  placeholderValue,
  postcodeInvalid,
  retentionExpired,
  valueUntidy,
  vatInvalid,
];
