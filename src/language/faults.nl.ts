// Faults in Dutch: what, where, why, and what to type.
// A list of sentences, so longer than a file of code may be.

import type { FaultTexts, UsageProblem } from './faults.ts';
import { guardAdvice, sayGuard } from './purge/guards.ts';
import { PLAN_STATE_WORDS } from './purge/plan-states.ts';
import { sayRejected } from './reject-reasons.ts';
import { writeDay } from './report/dates.ts';
import { mapFlag, shellWord } from './shell-word.ts';
import { yamlProblem } from './yaml-problems.ts';

const meant = (suggestion: string | null): string => (suggestion ? ` Bedoelde u "${suggestion}"?` : '');
const list = (names: readonly string[]): string => names.map(name => `"${name}"`).join(', ');
const at = (place: { file: string; line: number; column: number }): string =>
  `${place.file}:${place.line}:${place.column}`;
const LIMITS: Readonly<Record<string, string>> = {
  cellBytes: 'een cel van meer dan 10 MB',
  columns: 'meer dan 2.000 kolommen',
};
const SHEET_CELLS: Readonly<Record<string, string>> = {
  decision:
    'is geen besluit: zelfde, verschillend, onzeker, of apart voor een record dat niet bij de groep hoort',
  'one-decision': 'is een tweede besluit over één groep; alleen apart mag naast een ander staan',
  'one-keep': 'is een tweede leidend record in één groep; markeer er één',
  record: 'is geen recordsleutel zoals crm/contact/1001; laat die kolom zoals hij was',
};
const QUERIES: Readonly<Record<string, string>> = {
  writes: 'Een vraag mag alleen lezen: select, with of values.',
  several: 'Een vraag is één opdracht; dit zijn er meer.',
  none: 'Er staat geen opdracht in de vraag.',
  parameter: 'Een vraag heeft geen parameters (?): schrijf de waarde zelf.',
};
const REQUEST_STEPS: Readonly<Record<string, string>> = {
  late: 'de laatste dag, DAG, is voorbij; een verlenging wordt binnen de eerste maand gemeld (AVG 12(3)). Beantwoord het: request decide.',
  identity:
    'nergens staat hoe is vastgesteld dat het deze persoon was (AVG 12(6)); voeg toe: --identity "teruggebeld op het bekende nummer".',
  reason: 'dit vraagt een --reason: de persoon krijgt te horen waarom (AVG 12(4)).',
  decided: 'dat is al gedaan, op DAG. Wat rest: request close.',
  closed: 'het is gesloten op DAG. Een nieuw verzoek: request open.',
};
const STORE_REASONS: Readonly<Record<string, string>> = {
  empty: 'het is leeg',
  'other application': 'het is van een ander programma',
  SQLITE_NOTADB: 'het is geen database',
  SQLITE_CORRUPT: 'het is beschadigd',
};
const NOTHING = 'Er is niets geïmporteerd.';
const UNTOUCHED = 'Er is niets veranderd.';

/** What a name in a register is a name of. */
const NAMES: Readonly<Record<string, string>> = {
  purpose: 'doel',
  processor: 'verwerker',
  category: 'categorie',
  'special category': 'bijzondere categorie',
  system: 'systeem',
  law: 'wet',
  article: 'artikel',
  date: 'datum',
  evidence: 'bewijs',
  field: 'veld',
  signal: 'signaal',
  channel: 'kanaal',
  'organisation type': 'soort organisatie',
  'open activity': 'lopende zaak',
  'way to end': 'einde (of no_signal_for: P2Y)',
};

/** What a file looks like, where that is no name. */
const LOOKS: Readonly<Record<string, string>> = {
  'XLSX with a password': 'XLSX met een wachtwoord',
  'zip, not a workbook': 'een zip zonder werkmap',
  'XLSX, damaged': 'een beschadigde XLSX',
};
const USAGE: Readonly<Record<UsageProblem, (about: string) => string>> = {
  unknownOption: about => `De optie ${about} bestaat niet`,
  missingArgument: about => `${about.toUpperCase()} ontbreekt`,
  missingValue: about => `Achter ${about} ontbreekt de waarde`,
  missingOption: about => `${about} ontbreekt`,
  excessArguments: about => `Achter ${about} staat meer dan de opdracht aanneemt`,
  takesTwoFiles: about => `Bij ${about} horen twee bestanden`,
  takeFilesOfTheirOwn: about => `${about}: elk krijgt een eigen bestand`,
  neededForSeveral: about => `Bij meer dan een bestand hoort ${about}`,
  other: about => about,
};

export const FAULTS_NL: FaultTexts = {
  E001: ({ name, suggestion, topics }) =>
    topics === null
      ? `De opdracht "${name}" bestaat niet.${meant(suggestion)} Alle opdrachten: datawasstraat --help`
      : `Over "${name}" is er geen uitleg.${meant(suggestion)} Onderwerpen: ${topics.join(', ')}, en de naam van elke opdracht.`,
  E002: ({ problem, about, suggestion, command }) =>
    `${USAGE[problem](about)}.${meant(suggestion)} Zie: datawasstraat ${command}--help`,
  E003: ({ option, value, expected }) => `${option} kan niet "${value}" zijn; verwacht: ${expected}.`,
  E009: ({ file, delimiter }) =>
    `${file}: de velden lijken gescheiden door ${delimiter}; dat wordt niet gelezen. Exporteer het met een puntkomma, een komma of een tab; is het toch een lijst van één kolom: --delimiter ,`,
  E010: ({ file }) => `${file} bestaat niet. Controleer de naam; ls laat zien wat er in deze map staat.`,
  E011: ({ file }) =>
    `${file} is een map. Noem het bestand, of meer dan een: datawasstraat audit ${shellWord(file.replace(/\/+$/, ''))}/*.csv`,
  E012: ({ file }) => `${file} is leeg: er staan geen regels in. Exporteer het opnieuw uit de bron.`,
  E013: ({ file, looksLike }) =>
    `${file} is geen tekstbestand; het lijkt op ${LOOKS[looksLike] ?? looksLike}. Exporteer het als CSV en probeer het opnieuw.`,
  E015: ({ file }) =>
    `${file} is een YAML-bestand, zoals een verwerkingsregister, en geen export. Om er een export mee te beoordelen: datawasstraat audit EXPORT.csv --register ${shellWord(file)}. Om het register zelf na te kijken: datawasstraat register lint ${shellWord(file)}`,
  E016: ({ file, encoding }) =>
    `${file} is geschreven in ${encoding}; dat leest deze versie niet. Bewaar het als CSV in UTF-8 en probeer het opnieuw.`,
  E017: ({ file, line, limit }) =>
    `${file}, regel ${line} gaat over de grens: ${LIMITS[limit] ?? limit}. Van het bestand is niets gelezen; zoek bij die regel naar een ontbrekend aanhalingsteken.`,
  E018: ({ file, line }) =>
    `${file} veranderde tijdens het lezen (gemerkt bij regel ${line}). Wacht tot de export klaar is en probeer het opnieuw. ${NOTHING}`,
  E019: ({ file }) =>
    `In ${file} staat geen tabel: geen twee regels hebben evenveel velden. Bekijk het met: datawasstraat inspect ${shellWord(file)}`,
  E020: ({ file, headers }) =>
    `${file}: geen van de kolommen is bekend (${list(headers.slice(0, 6))}${headers.length > 6 ? ' …' : ''}). Zeg wat het zijn: ${mapFlag('email', headers[0] ?? '')}`,
  E021: ({ file, header, suggestion }) =>
    `${file} heeft geen kolom "${header}".${meant(suggestion)} Bekijk de kolommen: datawasstraat inspect ${shellWord(file)}`,
  E022: ({ field, suggestion }) =>
    `"${field}" is geen veld.${meant(suggestion)} De velden: datawasstraat help fields`,
  E023: ({ file, header, count, example }) =>
    `${file}, kolom ${header}: ${
      example === null
        ? 'sommige datums kunnen alleen dag-maand zijn, andere alleen maand-dag. Wat niet past bij de gekozen volgorde, telt als onleesbaar'
        : `"${example}" kan dag-maand en maand-dag zijn; alle ${count} datums passen op beide, geen enkele beslist`
    }. Zeg welke: --dates dmy of --dates mdy. ${NOTHING}`,
  E024: ({ file, field, headers }) =>
    `${file}: ${list(headers)} kunnen niet allemaal ${field} zijn; er is plaats voor één kolom. Kies: ${mapFlag(field, headers[0] ?? '')}`,
  E025: ({ file, rejected, line, ...row }) =>
    `${file}: alle ${rejected} regels zijn afgekeurd; de eerste, regel ${line}, ${sayRejected('nl', row)}. Bekijk het met: datawasstraat inspect ${shellWord(file)}`,
  E026: ({ file, line }) =>
    `${file}, regel ${line}: dit lijken gegevens, geen kop. Zet er een eerste regel met kolomnamen boven en probeer het opnieuw. Van het bestand is niets gelezen.`,
  E027: ({ file, entity }) =>
    `${file} is een lijst van een andere soort (${entity}); antwoorden van een importprogramma, samenvoegingen en te verwijderen id's zijn geen records en worden niet geïmporteerd. Bekijk het met: datawasstraat inspect ${shellWord(file)}`,
  E028: ({ file, missing, added }) =>
    `${file} heeft een andere kop dan zijn mapping: ${[missing.length > 0 ? `${missing.length === 1 ? 'er ontbreekt' : 'er ontbreken'} ${list(missing)}` : '', added.length > 0 ? `niet in de mapping ${list(added)}` : ''].filter(Boolean).join('; ') || 'de volgorde van de kolommen'}. Maak hem opnieuw: datawasstraat inspect ${shellWord(file)} --write-mapping. ${NOTHING}`,
  E029: ({ file, rejected, line }) =>
    `${file}: ${rejected} regels afgekeurd, de eerste is regel ${line}; met --strict is het alles of niets. ${NOTHING}`,
  E030: place =>
    place.problem === 'ALIAS'
      ? `${at(place)} "${place.text}" is in YAML een verwijzing, en die volgt dit programma niet. Is het een tekst, zet hem dan tussen aanhalingstekens: "${place.text}". ${UNTOUCHED}`
      : `${at(place)} is geen geldige YAML: ${yamlProblem('nl', place.problem)}. ${UNTOUCHED}`,
  E031: place =>
    `${at(place)} ${NAMES[place.kind] ?? place.kind} "${place.name}" is onbekend.${meant(place.suggestion)} ${UNTOUCHED}`,
  E032: place =>
    place.longest !== null
      ? `${at(place)} "${place.period}" eindigt na 31-12-9999; geen datum kan dat zeggen. De langste termijn is ${place.longest}. ${UNTOUCHED}`
      : `${at(place)} ${place.period ? `"${place.period}"` : 'een kaal getal'} is geen termijn.${meant(place.suggestion)} Schrijf ISO 8601: P24M is 24 maanden, P2Y twee jaar, P14D veertien dagen. ${UNTOUCHED}`,
  E033: place => `${at(place)} "${place.name}" staat er twee keer in. ${UNTOUCHED}`,
  E034: place =>
    `${at(place)} de sleutel "${place.key}" is hier onbekend, of wordt door deze versie niet beoordeeld.${meant(place.suggestion)}${place.known.length > 0 ? ` Hier kan staan: ${place.known.join(', ')}.` : ''} ${UNTOUCHED}`,
  E035: place => `${at(place)} "${place.name}" heeft een verkeerde waarde (${place.expected}). ${UNTOUCHED}`,
  E040: ({ folder }) =>
    `In ${folder} en daarboven staat geen project. Maak er een met: datawasstraat init. Voor één bestand is het niet nodig: datawasstraat audit BESTAND`,
  E041: ({ name, known, suggestion }) =>
    `De bron "${name}" bestaat niet.${meant(suggestion)} Dit project heeft: ${known.join(', ') || 'nog geen bronnen'}`,
  E042: ({ name, suggestion }) =>
    `De regel "${name}" bestaat niet.${meant(suggestion)} Alle regels: datawasstraat rules list`,
  E043: ({ file }) => `${file} staat er al. Deze map is een project; bekijk het met: datawasstraat check`,
  E044: ({ source, pattern }) =>
    `Bron ${source}: geen bestand past op ${pattern}. Zet de export daar neer, of pas files: aan in datawasstraat.yaml`,
  E045: ({ needs }) =>
    needs === 'import'
      ? 'Er is nog niets geïmporteerd. Begin met: datawasstraat import BESTAND --source NAAM'
      : 'Er is nog niets gecontroleerd. Begin met: datawasstraat check',
  E046: ({ source }) =>
    `${source} kan geen naam van een bron zijn: kleine letters, cijfers, - en _, hoogstens 64. Bijvoorbeeld: --source crm`,
  E050: ({ path, reason }) =>
    `${path} kan niet worden geschreven (${reason}). Er is niets half geschreven achtergebleven; kijk of de map er is en of u erin mag schrijven, of kies een andere naam.`,
  E051: ({ path }) =>
    `Er is geen ruimte meer om ${path} te schrijven. Er is niets half geschreven achtergebleven; maak ruimte en probeer het opnieuw.`,
  E052: () => `Een andere datawasstraat is in dit project bezig. Wacht daarop, of probeer het later opnieuw.`,
  E053: ({ path, reason }) =>
    `${path} is niet te bereiken (${reason}). Kijk of de naam klopt en of u het mag lezen: ls -l laat beide zien.`,
  E054: ({ path }) => `${path} is een map, en er wordt een bestand bedoeld. Noem het bestand erin.`,
  E055: ({ file }) =>
    `${file} is het bestand dat gelezen wordt; dat wordt nooit overschreven. Kies een andere naam voor --out.`,
  E056: ({ file, wanted, sheets, suggestion }) =>
    sheets.length === 0
      ? `${file} is geen werkmap en heeft geen werkbladen. Laat --sheet weg; wordt er een werkmap naast gelezen, dan eerst: datawasstraat convert WERKMAP.xlsx --sheet ${shellWord(wanted)} --out BLAD.csv`
      : `${file} heeft geen werkblad "${wanted}".${meant(suggestion)} Wel: ${list(sheets)}`,
  E057: ({ file, headers }) =>
    `${file} heeft geen kolom om op te vergelijken: geen naam, e-mailadres, telefoonnummer of adres herkend. Zeg welke het is, bijvoorbeeld: --map family_name=KOLOM. Kolommen: ${list(headers)}`,
  E058: ({ file, problem }) =>
    problem === 'unreadable'
      ? `${file} is geen model van datawasstraat. Kies een ander bestand voor --model, of haal het weg om opnieuw te trainen.`
      : `${file} is op andere kolommen getraind dan deze. Kies een ander bestand voor --model, of haal het weg om opnieuw te trainen.`,
  E059: ({ most, needed, threads }) =>
    `Het vergelijken van deze records vraagt meer geheugen dan ${most}: ongeveer ${needed}. Er is niets geschreven. Heeft de machine zoveel, typ dan --memory ${needed}${threads > 1 ? '; met --threads 1 is minder nodig' : ''}.`,
  E060: ({ path, reason }) =>
    `${path} is niet te openen als werkbestand (${STORE_REASONS[reason] ?? reason}) en is niet veranderd. Zet een reservekopie terug. Is die er niet, verplaats het bestand dan en importeer opnieuw; wat er besloten is (samenvoegingen, holds, plannen) is dan weg.`,
  E061: ({ path, version, known }) =>
    `${path} is gemaakt door een nieuwere datawasstraat (versie ${version}, deze kent ${known}). Werk datawasstraat bij; aan de opslag is niets veranderd.`,
  E062: ({ path }) =>
    `${path} is een pijp of een apparaat, en er hoort een bestand: dat wordt meer dan eens gelezen. Waar een export hoort kan het als standaardinvoer (-): datawasstraat audit - < ${shellWord(path)}`,
  E120: ({ command, flag }) =>
    `${command} stelt vragen en heeft een terminal nodig. Zonder terminal: datawasstraat ${command} ${flag}`,
  E122: ({ file, row, value, expected }) =>
    `${file}, rij ${row}: "${value}" ${SHEET_CELLS[expected]}. Er is niets besloten.`,
  E141: place => `${at(place)} hier ontbreekt "${place.name}". Zie docs/register.md. ${UNTOUCHED}`,
  E140: place =>
    `In ${at(place)} staat geen verwerkingsregister. Maak er een met: datawasstraat init, of zie docs/register.md. ${UNTOUCHED}`,
  E142: ({ name, candidates }) =>
    candidates.length === 0
      ? `Niemand heet hier "${name}". Noem een record van de laatste import, zoals crm/contact/1001; datawasstraat person find NAAM zoekt mensen op.`
      : `"${name}" is meer dan één persoon: ${candidates.join(', ')}. Noem een van deze records.`,
  E143: ({ missing }) =>
    `Een hold kan niet zonder ${missing}: later weet niemand waarom hij er staat. Bijvoorbeeld: datawasstraat hold add crm/contact/1001 --reason "geschil" --by j.smit`,
  E144: ({ name }) => `Er loopt geen hold ${name}. Zie: datawasstraat hold list`,
  E145: ({ kind, name, suggestion, known }) =>
    `Het register kent geen ${NAMES[kind] ?? kind} "${name}".${meant(suggestion)} Wel: ${known.join(', ') || 'nog geen'}. ${UNTOUCHED}`,
  E146: ({ missing }) =>
    `Een verzoek heeft ${missing} nodig. Bijvoorbeeld: datawasstraat request open crm/contact/1001 --type access --by j.smit. ${UNTOUCHED}`,
  E147: ({ id, refused, day }) =>
    `Verzoek ${id}: ${REQUEST_STEPS[refused]?.replace('DAG', day) ?? refused} ${UNTOUCHED}`,
  E148: ({ name }) => `Er is geen verzoek ${name}. Zie: datawasstraat request list --all`,
  E149: ({ text }) =>
    `"${text}" is te kort om op te zoeken: typ een woord van drie letters of meer, of een heel telefoonnummer.`,
  E150: ({ file, row }) =>
    `${file}, rij ${row}: het besluit behoudt het label niet en beëindigt het niet. Schrijf blijft of vervalt, of laat het leeg. ${UNTOUCHED}`,
  E151: ({ file, row }) =>
    `${file}, rij ${row}: er staat niet wie het beoordeelde. Vul de kolom "beoordeeld door" in, of geef --by NAAM mee. ${UNTOUCHED}`,
  E152: ({ file, row }) =>
    `${file}, rij ${row}: de dag van beoordeling is geen dag, of moet nog komen. Schrijf JJJJ-MM-DD, of laat leeg voor vandaag. ${UNTOUCHED}`,
  E153: ({ owner, suggestion }) =>
    `Geen record en geen doel heeft "${owner}" als eigenaar.${meant(suggestion)} Er is geen lijst geschreven.`,
  E160: ({ message, suggestion }) =>
    `SQLite begrijpt de vraag niet: ${message}.${meant(suggestion)} De views en hun kolommen: datawasstraat sql`,
  E161: ({ problem, word }) =>
    `${QUERIES[problem]}${word === '' ? '' : ` Deze begint met ${word}.`} Bijvoorbeeld: datawasstraat sql "select source, count(*) from contacts group by source". ${UNTOUCHED}`,
  E180: ({ file, columns }) =>
    `${file} is geen werklijst van deze opdracht${columns.length > 0 ? `: ${columns.length === 1 ? 'de kolom' : 'de kolommen'} ${list(columns)} ${columns.length === 1 ? 'ontbreekt' : 'ontbreken'}` : ''}. Neem de lijst zoals die is geschreven en vul de kolom besluit in. ${UNTOUCHED}`,
  E181: ({ file, row }) =>
    `${file}, rij ${row}: het besluit is geen ja en geen nee. Schrijf ja of nee, of laat het leeg. ${UNTOUCHED}`,
  E182: ({ file, row }) =>
    `${file}, rij ${row}: een andere rij van de lijst besluit anders over hetzelfde voorstel. Maak ze gelijk. ${UNTOUCHED}`,
  E183: ({ step, known }) =>
    `Er is geen stap ${step} om ongedaan te maken. ${known.length > 0 ? `Wel: ${known.join(', ')}` : 'Er is er geen.'}`,
  E184: ({ step, count }) =>
    `Stap ${step} kan niet ongedaan worden gemaakt: ${count} ervan zijn overgedragen, dus de bron heeft ze misschien al. ${UNTOUCHED}`,
  E185: ({ name, found }) =>
    found === 0
      ? `Geen bevinding begint met "${name}" (minstens zes letters). De kolom fingerprint van findings.csv noemt ze, van de laatste controle. ${UNTOUCHED}`
      : `${found} bevindingen beginnen met "${name}". Typ er meer van. ${UNTOUCHED}`,
  E186: ({ missing }) =>
    `Een bevinding wordt gedoogd met een reden en een einddatum; ${missing} ontbreekt: datawasstraat waive BEVINDING --reason "…" --until JJJJ-MM-DD. ${UNTOUCHED}`,
  E187: ({ until, today, latest }) =>
    `--until ${until} ligt niet tussen ${today} en ${latest}: wat gedoogd wordt, wordt binnen twee jaar opnieuw bekeken. ${UNTOUCHED}`,
  E188: ({ missing }) =>
    `Een verbeteractie kan niet zonder ${missing}. Bijvoorbeeld: datawasstraat improve add "webformulier vraagt eerst de postcode" --rule postcode-invalid --owner verkoop --due 2027-03-01, of improve close 2. ${UNTOUCHED}`,
  E189: ({ name }) => `Er staat geen verbeteractie ${name} open. Zie: datawasstraat improve list --all`,
  E190: ({ rule }) =>
    `${rule} is hier nog nooit gecheckt, dus er is geen getal om mee te beginnen. Eerst: datawasstraat check. ${UNTOUCHED}`,
  E191: ({ rule, records, target }) =>
    `${rule} staat op ${records}${target === null ? ': er valt niets te verlagen' : `, dus --target ${target} is al bereikt. Vraag om minder`}. ${UNTOUCHED}`,
  E200: ({ name, known }) =>
    `Er is geen plan "${name}". ${known.length > 0 ? `Wel: ${known.join(', ')}` : 'Maak er een met: datawasstraat purge plan'}`,
  E201: ({ planId, state }) =>
    `Plan ${planId} is ${PLAN_STATE_WORDS.nl[state] ?? state}; daarmee kan dit niet. Zie: datawasstraat purge show. Er is niets verwijderd.`,
  E202: ({ planId, on }) =>
    `Plan ${planId} gold tot en met ${writeDay('nl', on)}. Maak een nieuw: datawasstraat purge plan. Er is niets verwijderd.`,
  E203: ({ planId, what }) =>
    `${what === 'register' ? 'Het verwerkingsregister is' : 'De wettelijke termijnen van dit programma zijn'} veranderd sinds plan ${planId} werd gemaakt. Maak een nieuw plan: datawasstraat purge plan. Er is niets verwijderd.`,
  E204: ({ planId, file, isMissing }) =>
    `${file} ${isMissing ? 'is er niet meer' : 'is veranderd sinds het werd gemaakt'}; plan ${planId} wordt daarom niet uitgevoerd. Zet het bestand terug, of maak een nieuw plan: datawasstraat purge plan. Er is niets verwijderd.`,
  E205: ({ guards }) =>
    [
      'Geweigerd; er is niets verwijderd.',
      ...guards.map(guard => `  ${sayGuard('nl', guard)}. ${guardAdvice('nl', guard.guard)}`),
    ].join('\n'),
  E206: ({ planId }) =>
    `Goedkeuren doet een mens: purge approve vraagt cijfers en redenen, en heeft een terminal nodig. Typ daar: datawasstraat purge approve ${planId}`,
  E207: ({ typed, figure }) => `Er werd "${typed}" getypt, en er staat ${figure}. Er is niets goedgekeurd.`,
  E208: ({ file, problem }) =>
    `De sleutel van de grafstenen ${{ missing: 'ontbreekt', unreadable: 'is onleesbaar', other: 'is een andere dan die van dit project' }[problem]}: ${file}. Zet de reservekopie terug, of wijs hem aan met DATAWASSTRAAT_KEY_FILE. Zonder sleutel wordt niemand herkend die terugkomt. Is hij voorgoed weg: datawasstraat purge key --lost`,
  E209: ({ command }) =>
    `${command} werkt alleen op de dag van vandaag: laat --today weg. Er is niets verwijderd.`,
  E210: ({ entry }) =>
    `Het logboek klopt niet vanaf regel ${entry}: er is iets veranderd of weggehaald. Zet een reservekopie van .datawasstraat/store.db terug en vergelijk.`,
  E211: ({ name }) =>
    `Dit project vraagt twee mensen om goed te keuren, en ${name} was de eerste. Laat een ander goedkeuren.`,
  E212: ({ planId, purposes }) =>
    `Het register zegt te weinig over elk doel in plan ${planId} (${purposes.join(', ')}). Er is niets goedgekeurd. Wat er ontbreekt, zegt: datawasstraat register lint`,
  E213: ({ file }) =>
    `Elke sleutel is er: ${file}. Er is niets veranderd. Voor een nieuwe: datawasstraat purge key --rotate`,
  E215: ({ hash }) =>
    `Geen regel van het logboek heeft de hash ${hash}: het logboek is herschreven, of de hash is van een ander project. Vertrouw het niet voor u weet wat er is gebeurd.`,
  E214: ({ record }) =>
    `${record} is niet in quarantaine. Er is niets veranderd. Wie wel, zegt: datawasstraat check --rule reappeared`,
};
