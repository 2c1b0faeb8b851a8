// What ends the lines of a file, as people name it in either language. May not hold logic.

/** By what a file has; `mixed` where it has several. */
export const LINE_ENDS: Readonly<Record<string, string>> = {
  '\r\n': 'CRLF',
  '\n': 'LF',
  '\r': 'CR',
  mixed: 'CRLF+LF',
};
