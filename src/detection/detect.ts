// What a free text, or the name of a column, holds that it should not. The door of the room. Pure. Not complete: docs/detection.md has the rates.

import type { Detectors } from '../model/detection.ts';
import { detectHeaders } from './headers.ts';
import { detectNumbers } from './numbers.ts';
import { detectSocialLinks } from './social-links.ts';
import { detectCategories, detectJudgements } from './special-words.ts';

export const DETECTORS: Detectors = {
  numbers: detectNumbers,
  categories: detectCategories,
  judgements: detectJudgements,
  socialLinks: detectSocialLinks,
  headers: detectHeaders,
};
