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
Bestanden zijn alleen voor u leesbaar (0600, mappen 0700).`,
};

export const TOPICS: Readonly<Record<string, Topic>> = {
  'exit-codes': EXIT_CODES,
  cron: CRON,
  privacy: PRIVACY,
};

/** What `help` knows: the texts above, and the list of fields, which is made. */
export const TOPIC_NAMES: readonly string[] = [...Object.keys(TOPICS), 'fields'];
