// Civil days as day numbers (1970-01-01 = 0). May not import the calendar of src/: the truth must not lean on the code under test.

/** Day number of an ISO date. Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil). */
export function dayOf(iso: string): number {
  const month = Number(iso.slice(5, 7));
  const year = Number(iso.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(iso.slice(8, 10)) - 1;
  return (
    year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468
  );
}

/** Year, month and day as two- and four-digit texts. Same source (civil_from_days). */
function partsOf(day: number): readonly [year: string, month: string, day: string] {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return [String(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), pad(month), pad(dayOfMonth)];
}

/** `2026-12-01`. */
export function isoOf(day: number): string {
  return partsOf(day).join('-');
}

/** `01-12-2026`; null (not known) gives an empty cell. */
export function dutchOf(day: number | null): string {
  if (day === null) return '';
  const [year, month, dayOfMonth] = partsOf(day);
  return `${dayOfMonth}-${month}-${year}`;
}

/** Two digits. */
export function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
