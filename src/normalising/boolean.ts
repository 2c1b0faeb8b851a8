// Words for yes and no, in Dutch and English. May not know the polarity of a column: that is the profile's.

const YES = [
  'ja',
  'j',
  'waar',
  'yes',
  'y',
  'true',
  't',
  '1',
  'x',
  'aan',
  'on',
  'actief',
  'active',
  'wel',
  '✓',
  '✔',
  '☑',
];
const NO = [
  'nee',
  'neen',
  'n',
  'onwaar',
  'no',
  'false',
  'f',
  '0',
  'uit',
  'off',
  'inactief',
  'inactive',
  'niet',
  '☐',
  '✗',
];

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...YES.map((word): [string, boolean] => [word, true]),
  ...NO.map((word): [string, boolean] => [word, false]),
]);

/** The boolean a cell means; null when it is empty or says something else. */
export function readBoolean(text: string): boolean | null {
  return WORDS.get(text) ?? WORDS.get(text.trim().toLowerCase()) ?? null;
}
