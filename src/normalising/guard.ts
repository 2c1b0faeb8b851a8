// Guards that keep a spreadsheet from reading a cell as a formula or a number. May not remove any other apostrophe.

/** Excel's text formula, `="0612"`; a quote inside it is doubled. */
const TEXT_FORMULA = /^="((?:[^"]|"")*)"$/;
/** SuiteCRM and EspoCRM put an apostrophe before cells that start with = + - @ (their export code, 2026-11-23). */
const GUARDED = /^'[=+\-@]/;

/** The text without such a guard; any other text unchanged. */
export function stripGuard(text: string): string {
  const first = text.charCodeAt(0);
  if (first === 0x27) return GUARDED.test(text) ? text.slice(1) : text;
  if (first !== 0x3d) return text;
  const inner = TEXT_FORMULA.exec(text)?.[1];
  return inner === undefined ? text : inner.replaceAll('""', '"');
}
