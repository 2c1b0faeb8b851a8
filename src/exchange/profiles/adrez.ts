// AdreZ: label columns start with code: or veld:, organisation columns with org_. Facts only.

import { GENERIC_WRITE_BACK, type Profile } from '../profile.ts';

export const adrez: Profile = {
  id: 'adrez',
  title: 'AdreZ',
  isVerified: true,
  source: 'EM-Cultuur AdreZ import help; seen 2026-11',
  emptyIsFalse: false,
  separator: null,
  dates: null,
  hasFormulaGuard: false,
  writeBack: {
    ...GENERIC_WRITE_BACK,
    emptyCell: 'unknown',
    updateOnly: null,
    maxRows: null,
  },
  entities: [
    {
      entity: 'contact',
      list: 'adressen',
      isVerified: true,
      names: 'label',
      key: null,
      marks: [{ atLeast: 1, of: 'code:*|veld:*' }],
      columns: {
        label_flag: 'code:*|veld:*',
      },
      others: 'org_*',
    },
  ],
};
