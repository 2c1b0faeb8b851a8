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
  datawasstraat audit klanten.csv --audience client      a report to hand over: counts only
  datawasstraat audit klanten.csv --audience client --disclosure keyed
`,
  inspect: `Examples:
  datawasstraat inspect klanten.csv
  datawasstraat inspect klanten.csv --json
`,
  convert: `Examples:
  datawasstraat convert export.csv --out schoon.csv
  datawasstraat convert oud.txt --out nieuw.csv --encoding cp850 --delimiter tab
  datawasstraat convert export.csv --out - | head
`,
  init: `Examples:
  datawasstraat init
  datawasstraat init --from klanten.csv mailing.csv
`,
  demo: `Examples:
  datawasstraat demo                              in demo/; says what to type next
  datawasstraat demo oefenen --lang nl
`,
  import: `Examples:
  datawasstraat import klanten.csv --source crm
  datawasstraat import Contact.csv Account.csv Case.csv --source salesforce
`,
  config: `Examples:
  datawasstraat config                            every setting, and where it comes from
  datawasstraat config validate                   all mistakes, each with its place
  datawasstraat config schema register
  datawasstraat config schema --write             renews what your editor reads
`,
  sql: `Examples:
  datawasstraat sql                               the views, with their columns
  datawasstraat sql "select source, count(*) from contacts group by source"
  datawasstraat sql "select record_key, state from assessments" --format csv
  datawasstraat sql "select * from pairs where zone = 'check'" --json | jq .rows
`,
  check: `Examples:
  datawasstraat check
  datawasstraat check --rule label-overdue --fail-on warning
`,
  report: `Examples:
  datawasstraat report
  datawasstraat report --lang nl --out rapport
  datawasstraat report --audience client      to hand over: counts only, small ones hidden
  datawasstraat report --disclosure full      with the values of duplicate groups
`,
  runs: `Examples:
  datawasstraat runs                              by day, with what was found
  datawasstraat runs --json | jq '.runs[-1].check'
`,
  improve: `Examples:
  datawasstraat improve add "web form asks the postcode first" \\
    --rule postcode-invalid --owner sales --due 2027-03-01 --target 50
  datawasstraat improve                           what is open, and what it did
  datawasstraat improve close 2 --outcome "done, and kept"
`,
  trend: `Examples:
  datawasstraat trend                             a row per rule
  datawasstraat trend --rule email-invalid        a row per check
  datawasstraat trend --json | jq '.rules[].change_since_first'
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
  datawasstraat wash -q             for cron: a short text, nothing where nothing changed
`,
  dedupe: `Examples:
  datawasstraat dedupe klanten.csv --out clusters.csv
  datawasstraat dedupe leden.csv --id lidnr --truth entity
  datawasstraat dedupe bedrijven.csv --map organisation_name=Naam --pairs p.csv
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
  completion: `Examples:
  source <(datawasstraat completion bash)
  source <(datawasstraat completion zsh)
  datawasstraat completion fish > ~/.config/fish/completions/datawasstraat.fish
`,
} as const;
