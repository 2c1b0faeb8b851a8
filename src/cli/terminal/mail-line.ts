// A line of what cron mails: a label and its text. May not know what it is about.

import { linesWithin } from '../../reports/terminal/width.ts';

const LABEL_WIDTH = 12;
/** Columns of a mail of cron. */
const WIDTH = 72;

/** Wrapped at spaces so that a mail shows it. */
export function mailLine(label: string, text: string): string {
  return linesWithin(text, WIDTH - LABEL_WIDTH, word => [word])
    .map((line, index) => `${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}`)
    .join('\n');
}
