// Help of the purge: examples first. English, as commands and options are.

export const HELP_PURGE = {
  purge: `Examples:
  datawasstraat purge plan                        who is due; deletes nothing
  datawasstraat purge show 5be07a                 the records of a plan
  datawasstraat purge approve 5be07a              by a person, at a terminal
  datawasstraat purge apply 5be07a                erases, proves it, writes the lists
  datawasstraat purge apply --approved --no-input -q --lock-wait 10m      for cron
  datawasstraat purge verify --certificate verklaring.md
`,
  log: `Examples:
  datawasstraat log verify
`,
} as const;
