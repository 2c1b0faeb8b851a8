// Help of the commands of purposes and time: examples first. English, as commands and options are.

export const HELP_LAW = {
  register: `Examples:
  datawasstraat register                          the purposes, with their periods
  datawasstraat register lint                     what it does not say yet
  datawasstraat register lint register.yaml
  datawasstraat register lint --what-if klant.retention=P18M
`,
  hold: `Examples:
  datawasstraat hold add crm/contact/1001 --reason "geschil over factuur" --by j.smit
  datawasstraat hold add crm/contact/1001 --reason dossier --by j.smit --system finance --category naam
  datawasstraat hold list
  datawasstraat hold release 3 --reason "vonnis gewezen" --by j.smit
`,
  person: `Examples:
  datawasstraat person explain crm/contact/1001
  datawasstraat person explain 1001 --lang nl
`,
} as const;
