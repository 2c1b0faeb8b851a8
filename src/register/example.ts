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
  purposes: [
    {
      id: 'klantrelatie',
      title: 'Klantrelatie',
      basis: '6(1)(b)',
      appliesByLabel: true,
      appliesByRecord: true,
      endsAfterNoSignal: 'P24M' as Period,
      keptAfterEnd: 'P24M' as Period,
      review: 'P1Y' as Period,
      department: null,
    },
  ],
  labels: {},
  anyLabel: true,
  countedSignals: new Set(DEFAULT_COUNTED),
};
