// What a decision is made by: the register of the user, and the law pack. Types only.

import type { LawPack } from '../model/law-pack.ts';
import type { Register } from '../model/register.ts';

export interface Policy {
  readonly register: Register;
  readonly lawPack: LawPack;
}
