// The words of a header, whatever its spelling. May not know what they mean.

import { fold } from '../../normalising/fold.ts';

/** Folded words of a header: `postcode_fake`, `FirstName` and `First Name*` become words with single spaces. */
export function headerWords(header: string): string {
  const apart = header
    .replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
    .replace(/([A-Za-z])(\d)/g, '$1 $2');
  return fold(apart)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Headers listed with | between, as words without their spaces, which some leave out. */
export function listedWords(list = ''): readonly string[] {
  return list === '' ? [] : list.split('|').map(header => headerWords(header).replaceAll(' ', ''));
}
