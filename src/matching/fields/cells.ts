// The cells of a column, counted. May not know a field.

/** Those that hold something, without the space around it. */
export function filledCells(cells: readonly string[] = []): readonly string[] {
  return cells.map(cell => cell.trim()).filter(cell => cell !== '');
}

/** The share of values of which something is true; 0 where there are none. */
export function shareOf<Value>(values: readonly Value[], is: (value: Value) => boolean): number {
  return values.length === 0 ? 0 : values.filter(is).length / values.length;
}
