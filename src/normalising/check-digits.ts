// Check digits of identifiers: weighted sums and remainders over digits. May not know what the digits identify.

const LETTERS = /[A-Z]/g;

/** The remainder by 97 of a text of digits and capitals, A = 10 … Z = 35 (ISO 7064 MOD 97-10). */
export function remainderBy97(text: string): number {
  const digits = text.replace(LETTERS, letter => String(letter.charCodeAt(0) - 55));
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
}

/** Sum of digits times weights; digits beyond the weights do not count. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index] ?? 0), 0);
}

/** The Dutch eleven-test of BSN and RSIN: weights 9 to 2, the last digit counts −1 (Besluit BSN; UAVG 46 is about its use). */
export function passesElevenTest(nineDigits: string): boolean {
  return !/^0{9}$/.test(nineDigits) && weightedSum(nineDigits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** ISO/IEC 7812-1 annex B (Luhn). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** ISO 7064 MOD 11,10: the last digit checks the others. */
export function passesMod11And10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}
