// nl-24m: the built-in example register for a first look (design retention.md, section 1). It is nobody's register, and
// every output made with it says so.

import type { Period } from '../model/calendar.ts';
import type { Register } from '../model/register.ts';
import { DEFAULT_COUNTED } from './signals.ts';

/** One purpose that any label or record gives; ends 24 months after the last contact; erased 24 months after that. */
export const EXAMPLE_REGISTER: Register = {
  id: 'nl-24m',
  isExample: true,
  sha256: '',
  controller: null,
  dpo: null,
  noDpoBecause: null,
  systems: {},
  processors: [],
  categories: {},
  purposes: [
    {
      id: 'klantrelatie',
      title: 'Klantrelatie',
      process: [],
      basis: {
        article: '6(1)(b)',
        textVersions: [],
        refresh: null,
        specialGround: null,
        balancingTestOn: null,
      },
      appliesWhen: [{ kind: 'label' }, { kind: 'record' }],
      endsWhen: [{ kind: 'no_signal_for', period: 'P24M' as Period }],
      subjects: [],
      categoriesMax: null,
      recipients: { items: [], noneBecause: null },
      channels: [],
      customerException: null,
      department: null,
      person: null,
      review: 'P1Y' as Period,
      reviewLapse: null,
      retention: { period: 'P24M' as Period, why: null },
      consentProof: null,
    },
  ],
  floors: [],
  departments: {},
  steward: null,
  transfers: { items: [], noneBecause: null },
  security: { items: [], noneBecause: null },
  minorsUnder: 16,
  labels: {},
  anyLabel: true,
  countedSignals: new Set(DEFAULT_COUNTED),
};
