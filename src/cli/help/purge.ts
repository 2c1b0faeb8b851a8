// Help of the purge: examples first. English; in Dutch by language/help/nl.ts.

export const HELP_PURGE = {
  purge: `Examples:
  datawasstraat purge plan                        who is due; deletes nothing
  datawasstraat purge show 5be07a                 the records of a plan
  datawasstraat purge approve 5be07a              by a person, at a terminal
  datawasstraat purge apply 5be07a                erases, proves it, writes the lists
  datawasstraat purge apply --approved --no-input -q --lock-wait 10m      for cron
  datawasstraat purge verify --certificate verklaring.md
  datawasstraat purge key                         where the key of the tombstones is
  datawasstraat purge key --rotate                a new one, for what is purged from now on
  datawasstraat purge release crm/contact/1001 --reason "ordered again, 3 March"      ends a quarantine
`,
  log: `Examples:
  datawasstraat log verify                        whether the log hangs together, and its last hash
  datawasstraat log verify 7864c2059e8f39a9       whether it still holds a hash that you kept
`,
} as const;
