// What `help TOPIC` says in the two languages. Lines that are set in stand as they are typed: none is broken. May not hold logic.

import type { Locale } from '../locale.ts';

type Topic = Readonly<Record<Locale, string>>;

const EXIT_CODES: Topic = {
  en: `Exit codes; the last line on stderr says why.
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
erasure is committed, whatever fails is 8.`,
  nl: `Exitcodes; de laatste regel op stderr zegt waarom.
  0   klaar, niets vanaf --fail-on
  1   bevindingen vanaf --fail-on
  2   fout in de aanroep, de config of het register: er is niets aangeraakt
  3   deels gedaan: rijen of bestanden geweigerd, een regel liep vast, een bron
      ontbreekt, overgedragen maar niet aangekomen, iemand uit een plan blijft
      toch
  4   geweigerd door een controle, of het getypte getal klopt niet
  5   plan niet goedgekeurd, al gebruikt, verlopen, of onder een ander register
      gemaakt
  6   geen ruimte, of een fout van schijf of rechten
  7   store beschadigd of van een nieuwere versie, keten van het log verbroken,
      sleutel van de grafstenen ontbreekt of is een andere
  8   wissen niet af: iemand leest de store, of er is een spoor gevonden; draai
      purge apply nog eens
  9   iemand die gewist was, is terug
  10  hier is geen project
  11  bezet door een andere uitvoering
  70  een bug
  130, 143  gestopt met Ctrl-C of door een signaal
Meer tegelijk: 70 > 7 > 8 > 9 > 6 > 11 > 10 > 2 > 4 > 5 > 3 > 1. Bij purge apply
betekent elke code behalve 0, 3, 8 en 9 dat er niets gewist is; is het wissen
eenmaal vastgelegd, dan is wat daarna misgaat een 8.`,
};

const CRONTAB = `  PATH=/usr/local/bin:/usr/bin:/bin
  LANG=nl_NL.UTF-8
  MAILTO=steward@example.com
  # minute hour day month weekday
  30 6 1 * *   cd /srv/crm && { datawasstraat wash -q --fail-on never; datawasstraat purge plan --exit-code -q; }
  45 6 * * *   cd /srv/crm && datawasstraat purge apply --approved --no-input -q --lock-wait 10m`;

const CRON: Topic = {
  en: `A crontab that works. cron knows neither your PATH nor your language, and mails
what is printed.

${CRONTAB}

The first looks and plans once a month: of the wash you get at most 15 lines, of
the plan all of it; exit 1 says that somebody is due. Then a person reads the
plan and approves it at a terminal: datawasstraat purge approve PLAN. The second
is silent while nothing is approved; the day after an approval it erases, and
prints what it did. .datawasstraat/heartbeat.json says when wash and purge last
ended, and how: have your monitoring look at it.

On systemd and Windows, and a run of the crontab by a real cron: docs/cron.md.`,
  nl: `Een crontab die werkt. cron kent uw PATH en uw taal niet, en mailt wat er wordt
afgedrukt.

${CRONTAB}

De eerste kijkt en maakt eens per maand een plan: van de wash krijgt u hoogstens
15 regels, van het plan alles; exitcode 1 zegt dat er iemand aan de beurt is.
Daarna leest een mens het plan en keurt het goed in een terminal: datawasstraat
purge approve PLAN. De tweede zwijgt zolang er niets is goedgekeurd; de dag na
een goedkeuring wist hij, en drukt af wat hij deed.
.datawasstraat/heartbeat.json zegt wanneer wash en purge het laatst klaar waren,
en hoe: laat uw monitoring daarnaar kijken.

Over systemd en Windows, en de crontab onder een echte cron: docs/cron.md.`,
};

const PRIVACY: Topic = {
  en: `Nothing leaves this machine: no network, no telemetry, no update check.
Your export is never changed. audit keeps its working database in a private
temporary folder and removes it.
Reports, logs and errors show record keys and counts, no values of personal
fields; a key can itself be an e-mail address where the source uses one as its
id. The files under corrected/ hold values: they go back to the source. A report
for a client (--audience client) shows counts only, and none from 1 to 4, unless
you ask for more: --disclosure keyed names records by a pseudonym, full shows
keys and the values of duplicate groups. Its file name says which.
person, fix and sql show values on a terminal; in a pipe only when you say so
with --show-values always.
Files are made readable by you only (0600, folders 0700).`,
  nl: `Er verlaat niets deze machine: geen netwerk, geen telemetrie, geen controle op
een nieuwe versie.
Uw export wordt nooit gewijzigd. audit heeft zijn werkdatabase in een eigen
tijdelijke map en ruimt die op.
Rapporten, logs en foutmeldingen tonen recordsleutels en aantallen, geen waarden
van persoonsgegevens; een sleutel kan zelf een e-mailadres zijn waar de bron dat
als id gebruikt. De bestanden in corrected/ bevatten wel waarden: die gaan terug
naar de bron. Een rapport voor een opdrachtgever (--audience client) toont
alleen aantallen, en geen van 1 tot en met 4, tenzij u om meer vraagt:
--disclosure keyed noemt records bij een pseudoniem, full toont sleutels en de
inhoud van velden bij dubbelgroepen. De bestandsnaam zegt welk.
person, fix en sql tonen waarden op een terminal; in een pipe alleen als u dat
zegt, met --show-values always.
Bestanden zijn alleen voor u leesbaar (0600, mappen 0700).`,
};

const FORMATS: Topic = {
  en: `What is read: CSV with , ; tab or | between cells, in UTF-8, windows-1252,
UTF-16 or UTF-32; cp850 and macroman with --encoding. Titles above the table,
totals below it, sep= lines and broken quotes are seen. Of a workbook (XLSX) the
first visible sheet with a table, or --sheet. How a file is read:
  datawasstraat inspect FILE

What is printed: tables on a terminal, tabs between cells in a pipe, so that
  datawasstraat sql "select source, state from labels" | sort | uniq -c
works. Numbers and days are written in your language; in JSON and CSV always
ISO 8601 with a point for decimals.
  --json            inspect, dedupe, runs, trend, improve, config, sql:
                    one document with schema_version, which rises when a key
                    changes its meaning
  --format ndjson   sql: one object a line
  --format csv      sql: UTF-8, commas, quotes where needed; what a spreadsheet
                    would take for a formula gets an apostrophe in front

What is written: findings.csv and work lists (--to) for people, safe to open in
a spreadsheet; the files of export as the source wrote them, byte for byte but
for the cells of a correction. docs/export.md, docs/inspect.md.`,
  nl: `Wat gelezen wordt: CSV met , ; tab of | tussen de cellen, in UTF-8,
windows-1252, UTF-16 of UTF-32; cp850 en macroman met --encoding. Titels boven
de tabel, totalen eronder, regels met sep= en kapotte aanhalingstekens worden
herkend. Van een werkmap (XLSX) het eerste zichtbare blad met een tabel, of
--sheet. Hoe een bestand gelezen wordt:
  datawasstraat inspect FILE

Wat wordt afgedrukt: tabellen op een terminal, tabs tussen de cellen in een
pipe, zodat dit werkt:
  datawasstraat sql "select source, state from labels" | sort | uniq -c
Getallen en dagen in uw taal; in JSON en CSV altijd ISO 8601 en een punt voor
decimalen.
  --json            inspect, dedupe, runs, trend, improve, config, sql:
                    één document met schema_version, die stijgt als een
                    sleutel iets anders wordt
  --format ndjson   sql: één object per regel
  --format csv      sql: UTF-8, komma's, aanhalingstekens waar nodig; wat een
                    rekenblad voor een formule zou houden krijgt een apostrof

Wat wordt geschreven: findings.csv en werklijsten (--to) voor mensen, veilig te
openen in een rekenblad; de bestanden van export zoals de bron ze schreef, byte
voor byte op de cellen van een correctie na. docs/export.md, docs/inspect.md.`,
};

const ENVIRONMENT: Topic = {
  en: `Variables that are looked at, first in the list first; a flag goes before them.
  DATAWASSTRAAT_LANG, LC_ALL, LC_MESSAGES, LANG
      language of the output: nl or en (--lang)
  DATAWASSTRAAT_KEY_FILE, XDG_CONFIG_HOME
      where the key of the tombstones is (purge key)
  FORCE_COLOR, NO_COLOR, TERM
      colours: FORCE_COLOR=0 or NO_COLOR=1 for none, as TERM=dumb (--no-color)
  CI
      set: nothing is asked, as without a terminal
  TMPDIR
      where audit keeps its working database (--work-dir) and removes it
  HOME
      above it no project is looked for; the key is below it

What is set, and where it comes from: datawasstraat config. What is of the
project, not of a person, stands in datawasstraat.yaml only.`,
  nl: `Variabelen waar naar gekeken wordt, de eerste in de rij eerst; een vlag gaat
vóór.
  DATAWASSTRAAT_LANG, LC_ALL, LC_MESSAGES, LANG
      taal van de uitvoer: nl of en (--lang)
  DATAWASSTRAAT_KEY_FILE, XDG_CONFIG_HOME
      waar de sleutel van de grafstenen is (purge key)
  FORCE_COLOR, NO_COLOR, TERM
      kleur: FORCE_COLOR=0 of NO_COLOR=1 voor geen, ook TERM=dumb (--no-color)
  CI
      gezet: er wordt niets gevraagd, zoals zonder terminal
  TMPDIR
      waar audit zijn werkdatabase heeft (--work-dir) en opruimt
  HOME
      daarboven wordt geen project gezocht; de sleutel staat eronder

Wat er ingesteld is, en waar vandaan: datawasstraat config. Wat van het project
is en niet van een mens, staat alleen in datawasstraat.yaml.`,
};

export const TOPICS: Readonly<Record<string, Topic>> = {
  'exit-codes': EXIT_CODES,
  cron: CRON,
  privacy: PRIVACY,
  formats: FORMATS,
  environment: ENVIRONMENT,
};

/** What `help` knows: the texts above, and the list of fields, which is made. */
export const TOPIC_NAMES: readonly string[] = [...Object.keys(TOPICS), 'fields'];
