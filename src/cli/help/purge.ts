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

/** `help cron`. */
export const CRON_HELP = `A crontab that works. cron knows neither your PATH nor your language, and mails
what is printed.

  PATH=/usr/local/bin:/usr/bin:/bin
  LANG=nl_NL.UTF-8
  MAILTO=steward@example.com
  # minute hour day month weekday
  30 6 1 * *   cd /srv/crm && datawasstraat wash -q --fail-on never && datawasstraat purge plan --exit-code -q
  45 6 * * *   cd /srv/crm && datawasstraat purge apply --approved --no-input -q --lock-wait 10m

The first looks and plans once a month: exit 1 says that somebody is due. Then a
person reads the plan and approves it at a terminal: datawasstraat purge approve
PLAN. The second is silent while nothing is approved; the day after an approval
it erases, and prints what it did. .datawasstraat/heartbeat.json says when wash
and purge last ended, and how: have your monitoring look at it.

On systemd and Windows, and a run of the crontab by a real cron: docs/cron.md.`;
