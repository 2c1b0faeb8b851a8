// What a free text, or the name of a column, holds that it should not. The door of the room. Pure. Not complete: docs/detection.md has the rates.

import type { Detection, Detectors } from '../model/detection.ts';
import { detectHeaders } from './headers.ts';
import { detectNumbers } from './numbers.ts';
import { plainText } from './plain.ts';
import { detectSocialLinks } from './social-links.ts';
import { detectCategories, detectJudgements } from './special-words.ts';

type Look = (text: string) => readonly Detection[];

const plainly =
  (look: Look): Look =>
  text =>
    look(plainText(text));

export const DETECTORS: Detectors = {
  numbers: plainly(detectNumbers),
  categories: plainly(detectCategories),
  judgements: plainly(detectJudgements),
  socialLinks: plainly(detectSocialLinks),
  headers: plainly(detectHeaders),
};
