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

/** What a terminal may obey: control characters, one with what a colour has behind it; and what turns the reading direction. */
const OBEYED = /\p{Cc}(\[[0-9;]*m)?|[\u2028-\u202e\u2066-\u2069]/gu;

/** Lines as they may go to a terminal, whatever names and ids stand in them: of those, only line ends, tabs and colours. */
export function inertLines(text: string): string {
  return text.replace(OBEYED, (found, colour = '') => {
    const [sign = ''] = found;
    return '\n\t'.includes(sign) || (sign === '\u001b' && colour !== '') ? found : `·${colour}`;
  });
}
