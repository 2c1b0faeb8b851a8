// The profiles, in order of their name; one line each.

import type { Profile } from '../profile.ts';
import { atomicCrm } from './atomic-crm.ts';
import { salesforce } from './salesforce.ts';

export const PROFILES: readonly Profile[] = [atomicCrm, salesforce];
