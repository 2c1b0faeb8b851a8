// Help of the commands of purposes and time: examples first. English; in Dutch by language/help/nl.ts.

export const HELP_LAW = {
  register: `Examples:
  datawasstraat register                          the purposes, with their periods
  datawasstraat register lint                     what it does not say yet
  datawasstraat register lint register.yaml
  datawasstraat register export                   the record of processing activities (art. 30)
  datawasstraat register export --part privacy --against register-2025.yaml
  datawasstraat register export --part instructions --to werkinstructies.md
  datawasstraat register lint --what-if klant.retention=P18M
`,
  hold: `Examples:
  datawasstraat hold add crm/contact/1001 --reason "geschil" --by j.smit
  datawasstraat hold add 1001 --reason dossier --by j.smit --system finance
  datawasstraat hold list
  datawasstraat hold release 3 --reason "vonnis gewezen" --by j.smit
`,
  labels: `Examples:
  datawasstraat labels                            how the review of the labels stands, by purpose
  datawasstraat labels --to review/               a list per owner, to fill in: keep or end
  datawasstraat labels --to labels.xlsx --owner m.jansen
  datawasstraat labels --from labels.xlsx --by m.jansen
`,
  request: `Examples:
  datawasstraat request open 1001 --type access --by smit --received 2026-11-02
  datawasstraat request list                      what waits, with its last day
  datawasstraat request extend 4 --reason "drie systemen"
  datawasstraat request dossier 4                 a copy of all that is held: HTML, Markdown, JSON
  datawasstraat request decide 4 --answer granted --by smit --identity "gebeld"
  datawasstraat request close 4 --by j.smit
`,
  breach: `Examples:
  datawasstraat breach scope gelekt.csv --discovered 2026-11-27T09:00
  datawasstraat breach scope --source crm=gelekt.csv    ids are those of that source
  datawasstraat breach scope gelekt.xlsx --to betrokkenen.csv --lang nl
`,
  person: `Examples:
  datawasstraat person find jansen amersfoort     also with a typing mistake; a number or an address too
  datawasstraat person show crm/contact/1001      every record, and one timeline over all sources
  datawasstraat person explain crm/contact/1001
  datawasstraat person explain 1001 --lang nl
`,
} as const;
