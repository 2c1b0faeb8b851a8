// A plain table: boxless columns on a terminal, tabs between cells elsewhere, so that other programs can read it.

import CliTable from 'cli-table3';

const BARE = {
  chars: {
    ...{
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
    },
    ...{
      'bottom-right': '',
      left: '',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: '  ',
    },
  },
  style: { 'padding-left': 0, 'padding-right': 0, border: [], head: [] },
};

/** Lines of a table with its head. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  isTerminal: boolean,
): readonly string[] {
  if (!isTerminal) return [head, ...rows].map(row => row.join('\t'));
  const table = new CliTable({ ...BARE, head: [...head] });
  table.push(...rows.map(row => [...row]));
  return table
    .toString()
    .split('\n')
    .map(line => line.trimEnd());
}
