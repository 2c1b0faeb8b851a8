// Parts of the report that are drawn: duplicate groups, inactivity, the retention calendar. Counts only, and values where they are asked for.

import { addPeriod, type CivilDate, monthsOf, type Period, subtractPeriod } from '../../model/calendar.ts';
import { partsOf, type RecordKey } from '../../model/identity.ts';
import { type Register, silenceOf } from '../../model/register.ts';
import { fold } from '../../normalising/fold.ts';
import type { CalendarRow, DuplicateGroup, InactivityHistogram } from '../../reports/model.ts';
import { actions } from '../../store/findings/actions.ts';
import type { StoredFinding } from '../../store/findings/findings.ts';
import {
  contactValues,
  countedContacts,
  deletableMonths,
  duplicateMembers,
} from '../../store/findings/report-queries.ts';
import type { Store } from '../../store/open.ts';

const BINS = [0, 6, 12, 18, 24, 30, 36, 42, 48, 60];

/** Contacts per source by months since they were last heard of. */
export function inactivityHistograms(
  store: Store,
  register: Register,
  today: CivilDate,
): readonly InactivityHistogram[] {
  const limits = register.purposes.flatMap(purpose => {
    const silence = silenceOf(purpose);
    return silence === null ? [] : (monthsOf(silence) ?? []);
  });
  const limitMonths = limits.length === 0 ? null : Math.max(...limits);
  const starts = BINS.map(months => subtractPeriod(today, `P${months}M` as Period));
  return [...Map.groupBy(countedContacts(store), row => row.source)].map(([source, rows]) => {
    const bins = BINS.map(fromMonths => ({ fromMonths, records: 0 }));
    let unknown = 0;
    const from = { signal: 0, created: 0, import: 0 };
    for (const { countedOn, countedFrom, records } of rows) {
      if (countedOn === null) unknown += records;
      const index =
        countedOn === null
          ? -1
          : Math.max(
              0,
              starts.findLastIndex(start => countedOn <= start),
            );
      const bin = bins[index];
      if (bin) bin.records += records;
      if (countedFrom !== null) from[countedFrom] += records;
    }
    const countedFrom = (['signal', 'created', 'import'] as const).map(kind => ({
      from: kind,
      records: from[kind],
    }));
    return {
      source,
      bins,
      unknown,
      limitMonths,
      countedFrom: countedFrom.filter(({ records }) => records > 0),
    };
  });
}

/** Persons who become deletable, by purpose and month, three months back to fifteen ahead. */
export function calendarRows(store: Store, register: Register, today: CivilDate): readonly CalendarRow[] {
  const monthOf = (offset: number): string => {
    const first = `${today.slice(0, 7)}-01` as CivilDate;
    const months = `P${Math.abs(offset)}M` as Period;
    return (offset < 0 ? subtractPeriod(first, months) : addPeriod(first, months)).slice(0, 7);
  };
  const months = Array.from({ length: 19 }, (_, index) => monthOf(index - 3));
  const rows = deletableMonths(store);
  return register.purposes.map(({ id }) => {
    const own = rows.filter(row => row.purposeId === id);
    const sum = (of: typeof own, what: 'persons' | 'blocked'): number =>
      of.reduce((total, row) => total + row[what], 0);
    return {
      purpose: id,
      months: months.map(month => ({
        month,
        persons: sum(
          own.filter(row => row.month === month),
          'persons',
        ),
      })),
      overdueBefore: sum(
        own.filter(row => row.month < (months[0] ?? '')),
        'persons',
      ),
      blocked: sum(own, 'blocked'),
    };
  });
}

type Member = ReturnType<typeof duplicateMembers>[number];

/** Groups of records of one source, the proposed survivor first. */
export function duplicateGroups(
  store: Store,
  found: readonly StoredFinding[],
  withValues: boolean,
): readonly DuplicateGroup[] {
  const own = found.filter(finding => finding.rule === 'contact-duplicate');
  const members = Map.groupBy(duplicateMembers(store), member => member.key);
  const survivors = new Map(
    actions(store, ['proposed', 'accepted', 'handed_over']).flatMap(action =>
      action.intoKey === null ? [] : [[action.recordKey, action.intoKey] as const],
    ),
  );
  const groups = connectedGroups(own).map(({ keys, isSure }) => {
    const survivor = keys.map(key => survivors.get(key)).find(key => key !== undefined);
    return groupOf(keys, survivor ?? null, isSure ? 'sure' : 'check', members);
  });
  const numbered = groups.map((group, index) => ({ ...group, number: index + 1 }));
  return withValues ? withTheirValues(store, numbered) : numbered;
}

/** The same with what each member has in each field, in the order of {@link groupOf}. */
function withTheirValues(store: Store, groups: readonly DuplicateGroup[]): readonly DuplicateGroup[] {
  const keys = groups.flatMap(({ members }) => members.map(({ key }) => key));
  const places = new Map(contactValues(store, keys).map(one => [`${one.key} ${one.row}`, one]));
  return groups.map(group => ({
    ...group,
    values: group.members.map(({ key, row }) => {
      const one = places.get(`${key} ${row}`);
      const values = one && [one.given, one.family, one.email, one.phone, one.mobile, one.postalCode];
      return (values ?? []).map(value => value || null);
    }),
  }));
}

/** How many groups the findings of each rule make that finds duplicates. */
export function countGroups(found: readonly StoredFinding[]): ReadonlyMap<string, number> {
  return new Map(
    ['contact-duplicate', 'organisation-duplicate'].map(rule => [
      rule,
      connectedGroups(found.filter(finding => finding.rule === rule)).length,
    ]),
  );
}

/** Findings that name each other are one group; it is sure when every finding in it is. In the order of the lowest key. */
function connectedGroups(
  own: readonly StoredFinding[],
): readonly { readonly keys: readonly RecordKey[]; readonly isSure: boolean }[] {
  const groupOf = new Map<RecordKey, { keys: Set<RecordKey>; isSure: boolean }>();
  for (const { recordKey, related, message } of own) {
    const touched = [recordKey, ...related].flatMap(key => groupOf.get(key) ?? []);
    const keys = new Set([recordKey, ...related, ...touched.flatMap(group => [...group.keys])]);
    const group = { keys, isSure: message === 'same' && touched.every(one => one.isSure) };
    for (const key of keys) groupOf.set(key, group);
  }
  return [...new Set(groupOf.values())].map(({ keys, isSure }) => ({ keys: [...keys].sort(), isSure }));
}

function groupOf(
  keys: readonly RecordKey[],
  survivor: RecordKey | null,
  zone: DuplicateGroup['zone'],
  members: ReadonlyMap<RecordKey, readonly Member[]>,
): Omit<DuplicateGroup, 'number'> {
  const ordered = survivor === null ? keys : [survivor, ...keys.filter(key => key !== survivor)];
  const rows = ordered.flatMap(key =>
    (members.get(key) ?? [null]).map((member: Member | null) => ({ key, member })),
  );
  const agreement = (of: (member: Member) => string | null) => {
    const values = rows.map(({ member }) => (member ? of(member) : null)).filter(value => value !== null);
    if (values.length < rows.length) return 'missing' as const;
    return new Set(values).size === 1 ? ('equal' as const) : ('different' as const);
  };
  return {
    source: partsOf(keys[0] as RecordKey).source,
    zone,
    members: rows.map(({ key, member }) => ({
      key,
      row: member?.row ?? 0,
      lastSignalOn: member?.lastSignalOn ?? null,
    })),
    fields: [
      { field: 'given_name', agreement: agreement(member => asRead(member.given)) },
      { field: 'family_name', agreement: agreement(member => member.family) },
      { field: 'email', agreement: agreement(member => member.email) },
      { field: 'telephone', agreement: agreement(member => member.phone) },
      { field: 'mobile', agreement: agreement(member => member.mobile) },
      { field: 'postal_code', agreement: agreement(member => asRead(member.postalCode)) },
    ],
  };
}

/** A text without what does not count: case, accents, blanks; null when nothing is left. */
function asRead(text: string | null): string | null {
  return text === null ? null : fold(text).replaceAll(' ', '') || null;
}
