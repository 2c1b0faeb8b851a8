// A value of a cell as it may stand on a terminal: nothing in it moves the cursor, changes a colour or turns the reading direction.

const MOST = 40;

/** Control and format characters become a dot; a long text is cut. */
export function inertText(text: string, most: number = MOST): string {
  const shown = text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
  const letters = [...shown];
  return letters.length <= most ? shown : `${letters.slice(0, most - 1).join('')}…`;
}

/** The same, where blanks matter: those at an end, those in a row and unusual ones become dots too. */
export function textWithBlanks(text: string): string {
  const seen = text.replace(/^ +| +$| {2,}/g, blanks => '·'.repeat(blanks.length));
  return inertText(seen.replace(/(?! )\p{Zs}/gu, '·'));
}
