// Records of one name that were not put together, where names are all there is: somebody who knows better has to be told. May not weigh.

import type { Features } from '../features/features.ts';

/**
 * How many records have a name, and town where towns are known, that a record of another cluster has too; `clusters` by record. 0 where more than
 * names is known, which then told them apart.
 */
export function equalNamesApart(features: Features, clusters: Int32Array): number {
  if (features.entity !== 'organisation' || !features.of.areNamesAlone) return 0;
  const { compact, address } = features.of;
  if (compact === null) return 0;
  const width = 1 + (address.city?.values.size ?? 0);
  const found = new Map<number, { readonly cluster: number; records: number; isApart: boolean }>();
  compact.codes.forEach((code, record) => {
    if (code < 0) return;
    const name = code * width + 1 + (address.city?.codes[record] ?? -1);
    const cluster = clusters[record] ?? record;
    const held = found.get(name) ?? { cluster, records: 0, isApart: false };
    held.records += 1;
    held.isApart ||= held.cluster !== cluster;
    found.set(name, held);
  });
  return [...found.values()].reduce((sum, { records, isApart }) => sum + (isApart ? records : 0), 0);
}
