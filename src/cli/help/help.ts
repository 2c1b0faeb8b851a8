// Help texts: examples first. English; in Dutch by language/help/nl.ts.

export const HELP_TOPICS = {
  start: `Examples:
  datawasstraat audit klanten.csv                 a report, nothing left behind
  datawasstraat audit Contact.csv Account.csv     several files of one system
  datawasstraat init --from klanten.csv           make a project
  datawasstraat wash                              the monthly run of a project
`,
  audit: `Examples:
  datawasstraat audit klanten.csv
  datawasstraat audit klanten.csv mailing.csv --register register.yaml --lang nl
  datawasstraat audit klanten.csv --map email="Mail 1" --dates dmy
  datawasstraat audit --source crm=a.csv --source mail=b.csv --fail-on error
`,
  inspect: `Examples:
  datawasstraat inspect klanten.csv
  datawasstraat inspect klanten.csv --json
`,
  convert: `Examples:
  datawasstraat convert export.csv --out schoon.csv
  datawasstraat convert oud.txt --out schoon.csv --encoding cp850 --delimiter tab
  datawasstraat convert export.csv --out - | head
`,
  init: `Examples:
  datawasstraat init
  datawasstraat init --from klanten.csv mailing.csv
`,
  import: `Examples:
  datawasstraat import klanten.csv --source crm
  datawasstraat import Contact.csv Account.csv Case.csv --source salesforce
`,
  check: `Examples:
  datawasstraat check
  datawasstraat check --rule label-overdue --fail-on warning
`,
  report: `Examples:
  datawasstraat report
  datawasstraat report --lang nl --out rapport
`,
  fix: `Examples:
  datawasstraat fix                               preview
  datawasstraat fix --apply                       accept the safe corrections
  datawasstraat fix --apply --rule contact-duplicate
  datawasstraat fix --to work.xlsx                a list to decide on
  datawasstraat fix --to work/                    a list per owner
  datawasstraat fix --from work.xlsx              take the decisions back
  datawasstraat fix --undo 7                      take a step back
`,
  export: `Examples:
  datawasstraat export crm
  datawasstraat export crm --full --out terug
  datawasstraat export crm --excel --max-rows 5000
  datawasstraat export crm --full --keep-deleted    for an archive, not to load
`,
  waive: `Examples:
  datawasstraat waive                             what is tolerated, and until when
  datawasstraat waive 3fa91c --reason "moves in March" --until 2027-03-31
  datawasstraat waive 3fa91c --end                it counts again
`,
  doctor: `Examples:
  datawasstraat doctor
  datawasstraat doctor --state-hash
`,
  wash: `Examples:
  datawasstraat wash
  datawasstraat wash --fail-on warning --lang nl
`,
  dedupe: `Examples:
  datawasstraat dedupe klanten.csv --out clusters.csv
  datawasstraat dedupe leden.csv --id lidnr --truth entity
  datawasstraat dedupe leveranciers.csv --map organisation_name=Naam --pairs pairs.csv
  datawasstraat dedupe crm.csv mailing.csv --link --out links.csv
  datawasstraat dedupe donateurs.csv --out clusters.csv --memory 2GB
  datawasstraat dedupe leden.csv --explain-stage weights   what each agreement is worth
`,
  review: `Examples:
  datawasstraat review                            one key per group: s d x k u ? q
  datawasstraat review --min-weight 8 --blind
  datawasstraat review --to dubbelen.xlsx         for somebody else to fill in
  datawasstraat review --from dubbelen.xlsx
`,
  rules: `Examples:
  datawasstraat rules
  datawasstraat rules explain contact-inactive
`,
} as const;

export const EXIT_CODES_HELP = `Exit codes; the last line on stderr says why.
  0   done, nothing at --fail-on
  1   findings at or above --fail-on
  2   usage, config or register error: nothing was touched
  3   done in part: rows or files rejected, a rule crashed, a source missing,
      handed over but not landed, somebody of a plan kept after all
  4   refused by a guard, or what was typed is not the figure
  5   plan not approved, used, expired, or made under another register
  6   no space, or a disk or permission error
  7   store damaged or made by a newer version, log chain broken, key of the
      tombstones missing or another
  8   erasure not complete: somebody reads the store, or a trace was found; run
      purge apply again
  9   somebody who was erased came back
  10  no project here
  11  locked by another run
  70  a bug
  130, 143  stopped by Ctrl-C or by a signal
Several at once: 70 > 7 > 8 > 9 > 6 > 11 > 10 > 2 > 4 > 5 > 3 > 1. From purge
apply every code but 0, 3, 8 and 9 means that nothing was deleted; once the
erasure is committed, whatever fails is 8.`;

export const PRIVACY_HELP = `Nothing leaves this machine: no network, no telemetry, no update check.
Your export is never changed. audit keeps its working database in a private
temporary folder and removes it.
Reports, logs and errors show record keys and counts, no values of personal
fields; a key can itself be an e-mail address where the source uses one as its
id. The files under corrected/ hold values: they go back to the source.
Files are made readable by you only (0600, folders 0700).`;
