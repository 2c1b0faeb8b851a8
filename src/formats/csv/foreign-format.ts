// Knows files that are no text by their first bytes. May not read further than those.

const signatures: readonly (readonly [hex: string, name: string])[] = [
  ['504b0304', 'zip or XLSX'],
  ['504b0506', 'zip or XLSX'],
  ['d0cf11e0a1b11ae1', 'XLS or another old Office file'],
  ['25504446', 'PDF'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['1f8b', 'gzip'],
  ['425a68', 'bzip2'],
  ['fd377a585a00', 'xz'],
  ['28b52ffd', 'zstd'],
  ['377abcaf271c', '7-Zip'],
  ['526172211a07', 'RAR'],
  ['53514c69746520666f726d6174203300', 'SQLite'],
  ['50415231', 'Parquet'],
];

/** What a file is by its first bytes, null when they are of no known kind. `BZh` may open a text, so it counts with a NUL only. */
export function recogniseForeignFormat(head: Buffer): string | null {
  const hex = head.subarray(0, 16).toString('hex');
  const found = signatures.find(([signature]) => hex.startsWith(signature));
  if (found === undefined) return null;
  const isAlsoText = found[0] === '425a68' || found[0] === '50415231' || found[0] === '47494638';
  return isAlsoText && !head.subarray(0, 4096).includes(0) ? null : found[1];
}

/** True when the bytes can hardly be text: a NUL in the first line, or a twentieth of them controls, where of bytes by chance it is a tenth. */
export function looksBinary(head: Buffer): boolean {
  const lineEnd = head.findIndex(byte => byte === 0x0a || byte === 0x0d);
  const firstLine = head.subarray(0, Math.min(lineEnd < 0 ? head.length : lineEnd, 4096));
  if (firstLine.includes(0)) return true;
  const sample = head.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
  }
  return controls >= 16 && controls * 20 > sample.length;
}
