// The rules, sorted by name; one line each.

import type { AnyRule } from '../src/index.ts';
import { actionNotLanded } from './action-not-landed.ts';
import { addressStale } from './address-stale.ts';
import { bounce } from './bounce.ts';
import { changedByOtherDepartment } from './changed-by-other-department.ts';
import { channelNotAllowed } from './channel-not-allowed.ts';
import { columnLost } from './column-lost.ts';
import { columnUncatalogued } from './column-uncatalogued.ts';
import { consentIncomplete } from './consent-incomplete.ts';
import { consentWithdrawn } from './consent-withdrawn.ts';
import { contactDuplicate } from './contact-duplicate.ts';
import { contactInactive } from './contact-inactive.ts';
import { contradictionWithFinance } from './contradiction-with-finance.ts';
import { crossSourceContradiction } from './cross-source-contradiction.ts';
import { dateImplausible } from './date-implausible.ts';
import { dateUnreadable } from './date-unreadable.ts';
import { dealOnPerson } from './deal-on-person.ts';
import { deletionNotLanded } from './deletion-not-landed.ts';
import { emailInvalid } from './email-invalid.ts';
import { excelDamage } from './excel-damage.ts';
import { fieldWithoutPurpose } from './field-without-purpose.ts';
import { flagLag } from './flag-lag.ts';
import { ibanInvalid } from './iban-invalid.ts';
import { idDuplicate } from './id-duplicate.ts';
import { identifierInText } from './identifier-in-text.ts';
import { judgementInText } from './judgement-in-text.ts';
import { kvkInvalid } from './kvk-invalid.ts';
import { labelExpired } from './label-expired.ts';
import { labelOverdue } from './label-overdue.ts';
import { labelUnregistered } from './label-unregistered.ts';
import { minorWithoutConsent } from './minor-without-consent.ts';
import { mojibake } from './mojibake.ts';
import { nameCase } from './name-case.ts';
import { nameSwapped } from './name-swapped.ts';
import { organisationDuplicate } from './organisation-duplicate.ts';
import { ownerMissing } from './owner-missing.ts';
import { phoneInvalid } from './phone-invalid.ts';
import { placeholderValue } from './placeholder-value.ts';
import { postcodeInvalid } from './postcode-invalid.ts';
import { processorAgreement } from './processor-agreement.ts';
import { purposeMissing } from './purpose-missing.ts';
import { reappeared } from './reappeared.ts';
import { registerDrift } from './register-drift.ts';
import { retentionExpired } from './retention-expired.ts';
import { retentionRestricted } from './retention-restricted.ts';
import { sensitiveColumn } from './sensitive-column.ts';
import { sensitivePossible } from './sensitive-possible.ts';
import { sharedValue } from './shared-value.ts';
import { socialLink } from './social-link.ts';
import { specialCategoryInText } from './special-category-in-text.ts';
import { valueUntidy } from './value-untidy.ts';
import { vatInvalid } from './vat-invalid.ts';

export const RULES: readonly AnyRule[] = [
  actionNotLanded,
  addressStale,
  bounce,
  changedByOtherDepartment,
  channelNotAllowed,
  columnLost,
  columnUncatalogued,
  consentIncomplete,
  consentWithdrawn,
  contactDuplicate,
  contactInactive,
  contradictionWithFinance,
  crossSourceContradiction,
  dateImplausible,
  dateUnreadable,
  dealOnPerson,
  deletionNotLanded,
  emailInvalid,
  excelDamage,
  fieldWithoutPurpose,
  flagLag,
  ibanInvalid,
  idDuplicate,
  identifierInText,
  judgementInText,
  kvkInvalid,
  labelExpired,
  labelOverdue,
  labelUnregistered,
  minorWithoutConsent,
  mojibake,
  nameCase,
  nameSwapped,
  organisationDuplicate,
  ownerMissing,
  phoneInvalid,
  placeholderValue,
  postcodeInvalid,
  processorAgreement,
  purposeMissing,
  reappeared,
  registerDrift,
  retentionExpired,
  retentionRestricted,
  sensitiveColumn,
  sensitivePossible,
  sharedValue,
  socialLink,
  specialCategoryInText,
  valueUntidy,
  vatInvalid,
];
