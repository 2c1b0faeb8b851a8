// Amounts of memory as people write them: `500MB`, `1.5 GB`. Pure.

const UNITS = ['MB', 'GB', 'TB'] as const;
const BASES: Readonly<Record<string, number>> = { '': 1000, i: 1024 };

/** Bytes; MB is a million, MiB 1024 times 1024. Null for what is no amount, or has no unit. */
export function parseByteSize(text: string): number | null {
  const [, figure = '', unit = '', binary = ''] =
    /^(\d{1,9}(?:[.,]\d{1,3})?) ?([mgt])(i?)b?$/i.exec(text.trim()) ?? [];
  if (figure === '') return null;
  const power = 2 + UNITS.findIndex(one => one[0] === unit.toUpperCase());
  const bytes = Number(figure.replace(',', '.')) * (BASES[binary.toLowerCase()] ?? 1000) ** power;
  return bytes >= 1 ? Math.round(bytes) : null;
}

/** As it is typed, in two figures, never less than it is: `350MB`, `1.2GB`. */
export function writeByteSize(bytes: number): string {
  const megabytes = Math.ceil(bytes / 1e6);
  const step = 10 ** Math.max(String(megabytes).length - 2, 0);
  const rounded = Math.ceil(megabytes / step) * step;
  return rounded < 1000 ? `${rounded}MB` : `${rounded / 1000}GB`;
}
