// The documents that are made of the register.

export const REGISTER_PARTS = ['record', 'privacy', 'instructions'] as const;
export type RegisterPart = (typeof REGISTER_PARTS)[number];
