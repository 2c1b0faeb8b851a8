// The words by which special categories of personal data and judgements are found, by class and certainty, Dutch and English. Data only; how
// a pattern is written stands in words.ts. Which classes there are: AVG 9(1) and 10 (EUR-Lex, seen 2026-11-27). The words are our own; some offend,
// for they are what is looked for.
// One list, so longer than a file of code may be.

import type { Certainty, Detected } from '../model/detection.ts';

type WordClass = Exclude<Detected, 'bsn' | 'card' | 'iban' | 'passport' | 'driving_licence' | 'social_link'>;

const PERSON =
  'man/vrouw/mevrouw/meneer/mw/mevr/dhr/heer/dame/jongen/meisje/klant/klanten/gezin/familie/buurman/buurvrouw/collega/mensen/types/vent/ouders/moeder/vader/zoon/dochter/kind/kinderen/woman/guy/lady/girl/boy/customer/client/family/people/person/kerel/jongens/vriend/vriendin';
/** Parties whose names mean nothing else, and those that do (denk, volt). */
const CLEAR_PARTY =
  'vvd/pvv/pvda/cda/d66/groenlinks/sgp/christenunie/fvd/ja21/nsc/50plus/pvdd/sp/bbb/greens/conservative/conservatives/labour/tory/tories/republican/republicans/democrat/democrats/ukip/afd/snp/trump/wilders/baudet/farage';
const PARTY = `${CLEAR_PARTY}/cu/volt/denk`;
const UNION =
  'vakbond/vakbonden/fnv/cnv/abvakabo/vakvereniging/vakverbond/unison/unite/nautilus/aob/nu91/vcp';
const BELIEF =
  'christelijk*/katholiek*/joods*/islamitisch*/protestant*/gereformeerd*/hervormd*/evangelisch*/hindoe*/catholic/christian/jewish/islamic/muslim/protestant/reformatorisch*/boeddhistisch*';
const ANIMAL =
  'hond/honden/kat/katten/poes/kater/paard/pony/konijn/koe/koeien/kalf/geit/schaap/kip/kippen/dog/dogs/cat/cats/horse/puppy/kitten/rabbit';

/** Patterns by class and certainty, with `|` between them. */
export const LEXICON: Readonly<Record<WordClass, Readonly<Partial<Record<Certainty, string>>>>> = {
  health: {
    certain: `
diabetes|diabeet|diabetic|diabeten|diabetespatient*|suikerziekte|suikerpatient*|kanker|*kanker|kankerpatient*|cancer|chemo|chemotherapie|chemotherapy|chemokuur|chemokuren|
bestralingen|tumor|tumoren|hersentumor|leukemie|leukaemia|leukemia|melanoom|uitzaaiingen|hartinfarct|hartaanval|hartpatient*|hartfalen|hartkwaal|hartklachten|hartritmestoornis*|
hartoperatie|heart attack|heart condition|heart failure|heart disease|heart surgery|pacemaker|herseninfarct|hersenbloeding|hersenletsel|beroerte|stroke patient|a stroke|cva|
epilep*|parkinson|alzheimer|alzheimers|dement|dementie|dementia|demente|dementerend*|reuma|reumatisch*|reumatoide|rheuma*|artrose|artritis|arthritis|fibromyalgie|fibromyalgia|copd|
astma|astmatisch*|asthma|asthmatic|longemfyseem|longontsteking|pneumonia|hernia|burnout|burn out|overspannen|depressie|depressies|depressief|depressieve|depressed|depressive|
depression|bipolair*|bipolar|manisch*|schizofre*|schizophre*|psychose|psychoses|psychotisch*|psychosis|psychotic|borderline|ptss|ptsd|adhd|autis*|asperger*|anorexia|anorexie|
boulimia|eetstoornis*|eating disorder|angststoornis*|anxiety disorder|paniekaanval*|panic attack*|aan de drank|drankprobleem|alcoholverslaafd*|alcoholverslaving|alcoholprobleem|
alcoholist|alcoholiste|alcoholic|drugsverslaafd*|drugsverslaving|drug addict*|verslaafd|verslaafde|verslavings*|verslaving|afkickkliniek|afkicken|ontwenningskliniek|suicid*|
zelfmoord*|zelfdoding|miskraam|miscarriage|zwanger|zwangere|zwangerschap*|hoogzwanger|pregnant|pregnancy|hiv|aids|hepatitis|tuberculose|tuberculosis|longcovid|long covid|
lang covid|rolstoel|rolstoelgebruiker*|rolstoelafhankelijk*|wheelchair|slechthorend*|doofheid|hearing aid*|hearing impaired|hard of hearing|slechtziend*|visually impaired|
visueel beperkt|visuele beperking|gehandicapte|gehandicapt|meervoudig beperkt|verstandelijk* beperk*|verstandelijk* gehandicapt*|verstandelijke beperking|learning disabilit*|
lichamelijk* beperk*|lichamelijke beperking|zwakbegaafd*|arbeidsongeschikt*|afgekeurd voor werk|wajong*|ziektewet|ziekteverlof|sick leave|longterm sick|langdurig ziek*|
ernstig ziek*|chronisch ziek*|terminaal|terminale|terminally|terminal illness|ongeneeslijk*|seriously ill|critically ill|chronically ill|chronic illness|palliatie*|palliative|
hospice|euthanasie|euthanasia|dialyse|dialysis|nierpatient*|nierziekte|niertransplantatie|transplantatie|insuline|insulin|antidepress*|antipsychotica|ritalin|methadon|stoma|
coeliakie|coeliac|crohn|colitis|migraine|psoriasis|eczeem|eczema|ziekte van *|multiple sclerose|multiple sclerosis|heeft ms|diagnose ms|has ms|diagnosed ~ with|whiplash|
hersenschudding|concussion|obesitas|obese|obesity|gebroken been/heup/arm/pols/enkel/rug/schouder/voet|broken leg/hip/arm/wrist/ankle/foot|heupoperatie|knieoperatie|rugoperatie|
oogoperatie|staaroperatie|nieuwe heup/knie|geopereerd|opgenomen ~ ziekenhuis/ggz/kliniek/inrichting/psychiatrie/verpleeghuis/hospice|ziekenhuisopname*|in hospital|in the hospital|
hospitalised|hospitalized|ligt ~ ziekenhuis|in het ziekenhuis|uit het ziekenhuis|intensive care|spoedeisende hulp|medische redenen|medische klachten|medische situatie|
medische reden|medical reasons|medical condition|gezondheidsklachten|gezondheidsproblemen|gezondheidsredenen|health problems|health issues|health reasons|mental health|
psychische klachten/problemen/problematiek|psychisch*|syndroom van down|down syndroom|downsyndroom|down syndrome|dyslexie|dyslectisch|dyslexic|dyslexia|abortus|abortion|ivf|
postnatale|postpartum|trombose|thrombosis|embolie|bloedkanker|sarcoidose|endometriose|lupus|lyme|nierstenen|jicht|hoge bloeddruk|high blood pressure|longklachten|rugklachten|
knieklachten|nekklachten|stembandprobleem|incontinen*|bedlegerig|bedridden|katheter|parkinsonpatient|glutenallergie|notenallergie|pinda allergie|pindaallergie|nut allergy|
peanut allergy|lactose intoleran*|lactoseintoleran*|glutenintoleran*|voedselallergie|kraambed|couveuse|vroeggeboorte|postviraal|chronische pijn|chronic pain|tinnitus|gordelroos|
shingles|hartkatheterisatie|dotter*|bypass operatie|
gescheurde/verstuikte/gekneusde/ontwrichte/verbrijzelde arm/been/heup/pols/enkel/rug/schouder/voet/knie/nek/sleutelbeen/kruisband/spier/meniscus/achillespees/hand/vinger/rib/ribben/neus/kaak/bekken|
dislocated|fractured|sprained|amputat*|amputatie|geamputeerd|prothese|kunstheup|kunstknie|paralysed|paralyzed|verlamd|verlamming|dwarslaesie|spastisch|spasme|coma|hersenvlies*|
hersenschade|*syndroom|*stoornis|*stoornissen|*aandoening|*aandoeningen|*letsel|*patient|*patiente|*allergie|*verslaafd|*verslaafde|*verslaving|*infectie|*itis|*pijn|*ziekten|
hartziekte|nierziekten|huidziekte|geslachtsziekte|spierziekte|oogziekte|leverziekte|darmziekte|bloedziekte|dyscalculie|dyscalculia|dyspraxi*|tourette|ocd|pddnos|pdd nos|
hoogsensitief|lvb|me cvs|chronic fatigue|chronisch vermoeid*|postcovid|post covid|slaapapneu|apneu|cpap|sleep apnoea|sleep apnea|insomnia|slapeloosheid|slaappillen|sleeping pills|
oxazepam|antibiotica|antibiotics|prednison|morfine|morphine|insulinepomp|bloedverdunner*|blood thinner*|inhaler|epipen|gehoorapparaat|hoortoestel|hoorapparaat|hoortoestellen|
cochlear|cochleair|blindengeleidehond|hulphond|assistance dog|guide dog|gebarentaal|sign language|gebarentolk|doventolk|braille|registered blind|partially sighted|glaucoom|
glaucoma|cataract|maagzweer|maagbloeding|ulcer|ibs|ibd|prikkelbare darm|irritable bowel|darmonderzoek|coloscopie|colonoscopy|endoscop*|biops*|bestraald|bestraling|radiotherapy|
immunotherap*|uitzaaiing|metastas*|gezwel|knobbeltje|lymfeklier*|lymphoma|melanoma|oncolog*|cardiolo*|neuroloog|neurologist|uroloog|gynaecoloog|gynaecologist|psycholog*|psychiat*|
verloskundige|midwife|bedrijfsarts|arboarts|arbo arts|occupational health|ggz|crisisdienst|eerste hulp opgenomen|ambulance afgevoerd|met de ambulance|aan het infuus|herpes|scabies|
schurft|gonorroe|syfilis|syphilis|soatest|prosta*|erectie*|erectile|viagra|menopaus*|menopause|in de overgang|overgangsklachten|menstru*|ongesteld|hysterectomy|mastectomy|
baarmoeder*|vruchtwater*|keizersnede|caesarean|premature birth|stillborn|doodgeboren|buitenbaarmoederlijk*|koorts|fever|longembolie|hyperventil*|flauwgevallen|epilepsy|epileptic|
seizure|seizures|toeval gehad|insult gehad|psych ward|sectioned|dwangopname|rechterlijke machtiging|suicidal|self harm|zelfbeschadiging|automutilatie|snijdt zichzelf|overdosis|
overdose|detox|sober for|aa meeting|afgekickt|aan de pillen|aan de antidepressiva|signed off with|signed off sick|off with stress|stress leave|burned out|burnt out|overspannenheid|
overwerkt|arbeidsongeschiktheid|afgekeurd vanwege|rugpatient|invalidenparkeerkaart|gehandicaptenparkeerkaart|blue badge|rolstoelbus|elektrische rolstoel|ms sinds|ms patient|
als patient|motor neurone|spina bifida|open ruggetje|cerebral palsy|muscular dystrophy|hemofilie|haemophilia|bloedarmoede|anaemia|anemia|schildklier*|thyroid|hypothyr*|hartritme*|
boezemfibrilleren|stent|open hart*|klaplong|longkwaal|stoflong|q koorts|malaria|dengue|kinkhoest|mazelen|gevaccineerd|ongevaccineerd|unvaccinated|vaccinated|vaccinatiestatus|
niet ingeent|positieve test|quarantaine|isolatie ~ positief|obes*|maagverkleining|gastric band|lipoedeem|oedeem|spataderen|artrose*|osteopor*|slijtage ~ heup/knie/rug|nekhernia|
frozen shoulder|carpaal*|carpal tunnel|rsi|tenniselleboog|doof en blind|doofblind*|stotter*|stutter*|afasie|aphasia|tongriem|logopedi*|speech therapy|ademhalingsproblemen|
kortademig|benauwd|zuurstoffles|zuurstof thuis|oxygen tank|hartslag ~ laag|suiker ~ hoog|hypo gehad|lage bloeddruk|cholesterol*|leverfalen|cirrose|cirrhosis|hepatit*|geelzucht|
alvleesklier*|galstenen|galblaas|soa|soas|brca*|cystic fibrosis|taaislijmziekte|huntington|lynch syndroom|lynch syndrome|erfelijke ziekte|erfelijke aandoening|hereditary condition|
genetic condition|genetic disorder|genetische aandoening|kwaal|kwalen|ziektebeeld|
naar/bij/van/door ~ huisarts/dokter/fysio/oncoloog/internist/neuroloog/cardioloog/uroloog/specialist|op doktersadvies|doktersverklaring|doktersbriefje|medical certificate|
sick note|doctors note|doctors orders|doctor says/said/advised|gp says/said/advised|arts zegt/vindt/adviseert|because of/due to ~ health/illness/surgery/operation/pregnancy|
herstelt van|herstellende|recovering after|aan de beterende hand|genezen van|remission|in remissie|kankervrij|cancer free|kan/mag niet tillen|cannot lift|cant lift|hoort niet goed|
ziet niet goed|ziet bijna niets/niks|half doof|stokdoof|stone deaf|deaf in ~ ear|doof aan|blind aan|blind in ~ eye|large print due|grootletter*|*fobie|phobia|claustro*|smetvrees|
dwangneurose|dwanghandelingen|hoarder|verzamelwoede|blowt|blowen|cocaine*|cokeverslaafd|aan de coke|ghb|heroine|heroin|smokes weed|rookt wiet|gokverslaafd|gokverslaving|
gambling problem|gambling addict*|ruikt/rook naar drank/alcohol|smelled/smells of alcohol/drink/booze|zwaar drinker|heavy drinker|drankzucht|drinkt ~ weer|aan de drugs|
drugsgebruik|on drugs|levensverwachting|life expectancy|weeks to live|months to live|nog ~ maanden/weken te leven|ligt op sterven|sterfbed|stervende|is dying|deathbed|brandwonden|
bewusteloos|unconscious|duizelig*|dizzy|vertigo|misselijk|nauseous|nausea|diarree|diarrhoea|*ontsteking|*ontstekingen|abces|cyste|poliep|poliepen|huiduitslag|allergische reactie|
anaphyl*|headaches|hoofdpijn|backache|toothache|stomach ache|kiespijn|zenuwpijn|bekkeninstabiliteit|zwangerschapsvergiftiging|zwangerschapsdiabetes|vroegtijdig bevallen|
heeft kanker|hormoonbehandeling|hormoontherapie|groeihormoon|ivf traject|draagmoeder|eiceldonor|infertility|subfertiel|in het rolstoel*|zit in een rolstoel|scooter ~ loopt slecht|
trilt ~ handen|tremor|geheugenverlies|alzheimer*|korsakov|delier|delirium|vallen en opstaan ~ dement|beginnend dement|beginnende dementie|vergeet alles|vroegdement|memory clinic|
geheugenpoli|lijdt aan|gediagnosticeerd|lumbago|hip replacement|knee replacement|slipped disc|sciatica|ischias|on the spectrum|asd|type 1 diab*|type 2 diab*|t1d|sugar levels|
on oxygen|mammogram|mammografie|smear test|uitstrijkje|bevolkingsonderzoek|heart op|angioplasty|stents|afib|warfarin|lithium ~ gebruik|prozac|valium|concerta|tramadol|oxycodon*|
fentanyl|zimmer frame|walking frame|tillift|hoog laag bed|hooglaagbed|douchestoel|toiletverhoger|incontinentiemateriaal|sondevoeding|voedingssonde|beademing|beademd|op de ic|
in icu|icu|nicu|prematuur|prematuren|kinderarts|orthopeed|orthopaedic|reumatoloog|dermatoloog|longarts|kno arts|oogarts|internist|ergotherap*|dietist|eetbuien|boulimie|trauma|
getraumatiseerd|agorafob*|vliegangst|hoogtevrees|overprikkeld|prikkelgevoelig|autismespectrum|schisis|scoliose|scoliosis|bechterew|dystrofie|polio|sikkelcel*|sickle cell|
thalassemie|spierdystrofie|stofwisselingsziekte|darmproblemen|maagproblemen|blaasproblemen|huidproblemen|oogproblemen|gehoorproblemen|
loopt bij ~ psycholoog/fysio/therapeut/psychiater/maatschappelijk|sees a therapist|seeing a therapist|in rehab|revalidatiecentrum|spd|bekkenklachten|zwangerschapsklachten|
high risk pregnancy|twins due|zwanger van|verwacht ~ kindje|verwacht ~ baby|verwacht een tweeling|baby verloren|kind verloren|lost the baby|lost a baby|lost her baby|nierdialyse|
transplant list|donornier|nieren ~ slecht|lever ~ slecht|hersen*|brain tumour|brain injury|tumour|tumours|lung disease|copd patient|heart trouble|zwak hart|weak heart|dotteren|
gedotterd|hartstilstand|cardiac arrest|reanimatie|gereanimeerd|resuscitated|pacemakercontrole|beenamputatie|been geamputeerd|blind geworden|went blind|going blind|losing ~ sight|
losing ~ hearing|verliest ~ zicht|verliest ~ gehoor|dementerende|alzheimerpatient|mother with dementia|vader dement|moeder dement|verward gedrag|psychisch|mentale problemen|
mental breakdown|mental illness|severe anxiety|anxiety|angstig|angsten|angststoornissen|depri|burn outklachten|burnoutklachten|thuis met burnout|aan zijn/haar/het hartje|
bypassoperatie|maagbypass|gastric/heart bypass|had/kreeg/krijgt ~ bypass|kan/mag niet lang/meer ~ staan|
ivm/wegens/vanwege/door/na ~ ziekte/operatie/ziekenhuisopname/zwangerschap/bevalling/gezondheid/chemo|ivm/wegens/vanwege ~ behandeling/behandelingen|kreeg/krijgt/heeft ~ diagnose|
was/been/recently/just/newly diagnosed|he/she/who/husband/wife/mum/mother/dad/father/son/daughter/partner/customer/client ~ suffers/suffering from|is expecting ~ baby/child/twins|
wife/she/daughter is expecting again/in|recovering/recovery from/after ~ surgery/operation/op/illness/accident/fall/stroke/flu/covid/injury/cancer/treatment/birth|
he/she/still recovering from|herstel na ~ operatie/ziekte/ongeval/val/ingreep/bevalling|found ~ lump|lump in ~ breast/neck/throat|
kidney disease/failure/stone/stones/problems/trouble/infection/transplant|had/awaiting/for ~ transplant|rehabilitation after/centre/center/clinic|
he/she/mum/dad/mother/father/husband/wife/customer collapsed|na/wegens/door/een/a/had/kreeg tia|tia gehad|heeft/met nah/cvs|macula|maculadegeneratie|macular`,
    likely: `
is ziek|was ziek|weer ziek|ziek thuis|ziek gemeld|ziekgemeld|ziek geworden|ziek geweest|al ~ ziek|nog ziek|al weken/maanden ziek|meldt zich ziek|ziekmelding|ziekte|ziektes|
zieke ${PERSON}|is ill|is sick|was ill|been ill|very ill|off sick|called in sick|illness|unwell|is blind|blinde ${PERSON}|half blind|nearly blind|is deaf|is doof|dove ${PERSON}|
hoort slecht|hoort niks/niets|ziet slecht|is disabled|disabled son/daughter/child/husband/wife/person|disability|handicap|invalide|beperking heeft|heeft een beperking|
zit ~ wao/wia/wajong|in de wao/wia|ziektekosten ~ behandeling|onder behandeling|behandeling ~ ziekenhuis|in behandeling bij ~ psycholoog/psychiater/ggz|psycholoog|psychiater|
psychologist|psychiatrist|psychiatrisch*|therapeut|therapie|in therapy|fysiotherapie|revalideert|revalidatie|revalideren|operatie gehad/ondergaan|operatie ~ ziekenhuis|
na ~ operatie|wacht op operatie|moet onder het mes|had surgery|after surgery|having surgery|undergoing surgery|operation ~ hip/knee/back/heart|medicijnen|medicatie|medication|
slikt ~ pillen|pijnstillers|thuiszorg|mantelzorg*|verpleeghuis|verpleegtehuis|nursing home|care home|rollator|scootmobiel|mobility scooter|slecht ter been|loopt slecht|
loopt moeilijk|allergisch*|allergie|allergy|allergic|griep|heeft/had/met/positief ~ covid/corona|tested positive|blessure|vergeetachtig|in de war|verward|verwarde|confused ~ old|
geheugenproblemen|memory problems|overgewicht|in verwachting|expecting a baby|bevallen|vruchtbaarheids*|fertility|handicaps|drinkt te veel|drinkt teveel|drinking problem|drank op|
stressklachten|oververmoeid|uitgevallen ~ klachten|mentale klachten|slechte gezondheid|poor health|gezondheid ~ achteruit|ging ~ ggz|bij de ggz|ggz behandeling|hartproblemen|
hart problemen|nierproblemen|longproblemen|rugproblemen|back problems|back injury|knee injury|injured|gewond|ongeneselijk|gevallen ~ gebroken|rouwverwerking|zorgindicatie|wlz|
indicatie ~ zorg|*klachten|*therapie|*operatie|*beperking|wmo|pgb|traplift|stairlift|dagbesteding|begeleid wonen|beschermd wonen|assisted living|carer for|full time carer|
mantelzorger|re integratie|reintegratie|ziekteverzuim|verzuim ~ weken/maanden|uitval ~ klachten|arbeidsdeskundige|uwv keuring|wga|crutches|in het gips|in a cast|hechtingen|
loopt mank|loopt met ~ stok/krukken|walking stick|limps|mri|ct scan|rontgen*|bloedonderzoek|bloedprikken|blood test|scan uitslag|uitslag ~ ziekenhuis/onderzoek|
specialist ~ ziekenhuis|consult ~ ziekenhuis|controle ~ ziekenhuis|polikliniek|uit de kliniek|hospital ~ appointment/stay/visit/ward|admitted to ~ hospital/ward|
rushed to ~ hospital|ligt op ~ ic/afdeling|moet ~ ziekenhuis|naar het ziekenhuis|operated on|operation on|op tafel bij ~ chirurg|chirurg|surgeon|surgery|physio|physiotherapy|
counselling|psych*|mentaal ~ niet/slecht/zwaar|mentally ~ well/fragile|vermoeid*|uitgeput|huilbuien|zenuwinzinking|instorting|ingestort|nervous breakdown|stress|met stress thuis|
thuis met klachten|zit ziek|zit thuis ~ klachten|niet lekker|voelt zich niet|gezondheid ~ slecht/minder/zwak|health ~ poor/bad/failing/declining|frail|kwetsbare gezondheid|
broze gezondheid|due in ~ may/june/july/august/september/october/november/december/january|maternity leave|zwangerschapsverlof|baby op komst|miskramen|kinderwens|
ongewenst kinderloos|infertil*|onvruchtbaar|sterilis*|glutenvrij ~ coeliakie|dieet ivm|diet due to|zoutloos|mag geen suiker|medisch dieet|head lice|griepje|flu|buikgriep|norovirus|
gehoor ~ slecht|slecht gehoor|slechte ogen|bad eyesight|bijna blind|kan niet lezen ~ ogen|bad hip|bad back|bad knee|bad heart|slechte knie/heup/rug/knieen|rug ~ kapot|
door zijn rug|door haar rug|lopen ~ niet meer|kan niet ~ lopen|trappen lopen ~ niet|valgevaar|gevallen ~ heup|ziek|zieke|sick|ill|operatie|aandoening|ziekenhuisbed|
ziekenhuisbezoek|in/naar/uit/vanuit ~ ziekenhuis|hospital ~ for/with|gezondheid ~ laat|not well|feeling poorly|under the weather|verkouden|verkoudheid|hoesten|een wond|wondzorg|
littekens|dronken|drunk|nuchter ~ niet|tandarts ~ behandeling|hearing ~ bad/poor|eyesight|zicht ~ slecht|beperkt zicht|mobiliteit ~ beperkt|limited mobility|mobility issues|
mobility problems|moeite met lopen|moeite met ~ lezen|trouble walking|struggles to walk|cant walk|kan niet lopen|kan niet meer lopen|hulpbehoevend|zorgbehoevend|zorgafhankelijk|
in care|care package|social care|zorgtraject|zorgplan|zorgverlof|care leave|palliatief verlof|zware tijd ~ ziek|mentaal|psychosoc*|jeugdzorg|speciaal onderwijs|special needs|
send child|ehcp|cluster 4|crohns|in de lappenmand|hangt ~ ziek|ziekjes|aan bed gebonden|bedrust|bed rest|op krukken|on crutches|heeft hulp nodig bij ~ wassen/lopen/aankleden|
kan trap niet op|can not manage stairs|cant manage stairs|cannot manage stairs|no stairs ~ hip/knee/heart|begane grond ivm|ground floor only because|needs ground floor ~ because|
niet mobiel|beperkt mobiel|geen energie ~ ziek|vermoeidheid|slecht nieuws ~ ziekenhuis/arts|bad news ~ hospital/doctor|zware medicatie|bijwerkingen|side effects ~ medication|
wachtlijst ~ behandeling|waiting list ~ surgery/operation|ingreep|knie/heup/rug/hart ~ laten doen|chronische ziekte/aandoening/klachten/vermoeidheid/problemen/hoofdpijn/rugpijn|
is chronisch|chronic disease/condition/fatigue/problems|arm/been/voet/pols/hand/enkel/knie/schouder ~ gips|met krukken|heeft/hebben/had luizen|naar/op/bij de poli|poli afspraak|
had/having/mental/emotional breakdown|been/feels/quite poorly|back/knee/neck/ankle brace|needs/needed/had/got ~ stitches|in de iva|
uitgerekend ~ januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december`,
    possible:
      'gezondheid|health|ziekenhuis|hospital|dokter|huisarts|doctor|arts|operatie|klachten|zorg|stress|pillen|medisch*|medical|diagnose|diagnosed|prognose|prognosis|chronisch|chronische|chronic|gehoor|bypass|transplant|rehab',
  },
  religion: {
    certain: `
moslim|moslima|moslims|muslim|muslima|jehova*|jehovah*|hindoe|hindoes|hindu|boeddhist*|buddhist|mormoon|mormon|mormonen|
is/zijn/streng/zwaar/praktiserend/overtuigd/van ~ christelijk/katholiek/joods/islamitisch/protestant/protestants/gereformeerd/hervormd/evangelisch|is jood|is jewish|is catholic|
is christian|is muslim|is protestant|devout *|practising ~ catholic/christian/muslim/jew|practicing ~ catholic/christian/muslim/jew|rooms katholiek|rk opgevoed|bekeerd tot|
converted to|bekeerde|geloofsovertuiging|geloofsredenen|religieuze redenen|religious reasons|religieuze overtuiging|religious belief*|religion|religie|
vanwege/wegens/ivm/om ~ geloof|because of ~ faith/religion/belief|kerkganger*|churchgoer|gaat ~ kerk/moskee/synagoge/tempel|goes to ~ church/mosque/temple/synagogue|
lid ~ kerk/kerkgenootschap/pinkstergemeente/moskee/parochie/geloofsgemeenschap|member of ~ church/mosque/congregation|streng gelovig*|gelovig|gelovige|diepgelovig*|gelovigen|
atheist|ateist|athe ist|ramadan|sabbat|sjabbat|sabbath|shabbat|koosjer|kosher|hoofddoek|hoofddoekje|headscarf|hijab|nikab|niqab|boerka|burka|keppel|keppeltje|orthodox*|refo|
reformatorisch*|bijbelkring|bible study|bidt|gebedstijden|prayer time*|prays|kerkelijk actief|actief ~ kerk/moskee|zondagsrust|naar de moskee/kerk/synagoge/mis|naar kerk/moskee|
kerkdienst|moskeebezoek|kerkbezoek|sunday school|non in ~ klooster|nonnetje|monnik|monk|nun|quaker|quakers|amish|doopsgezind*|remonstrant*|luthers*|lutheran|anglican|methodist|
presbyterian|pentecostal*|pinkstergemeente|sikhs|turban|tulband|scientolog*|bahai|sjiit*|soenniet*|shia|sunni|alevi*|koptisch*|coptic|gelooft in god|believes in god|born again|
wedergeboren|allah|inshallah|hadj|hajj|bedevaart|mecca|bar mitswa|bar mitzvah|bat mitswa|bat mitzvah|jom kippoer|yom kippur|chanoeka|hanukkah|iftar|geen varkensvlees|no pork|
eat pork|eet halal|eats halal|gebedsruimte|prayer room|gebed|bidden|vasten|fasting for|lent ~ fast|agnost*|humanistisch|vrijzinnig|vrijgemaakt|zwarte kousen*|streng in de leer|
van de zware kerk|christen en|overtuigd christen|toegewijd christen|gelooft streng|jehovas|sabbath observ*|keeps kosher|observant jew*|joodse ${PERSON}|islamitische ${PERSON}|
katholieke ${PERSON}|christelijke ${PERSON}|moslim*|muslim*|hindu*|boeddhis*|buddhis*|mormon*|kerkelijk getrouwd|seminarie|zendeling|zendingswerk|missionary|islamiet*|mohammedaan*|
koran|quran|bijbelvast|jodendom|rabbi|talmoed|thora|torah|kippa|sjoel|kosjer|kosjere|vrijdaggebed|friday prayer*|ramadan*|vastenmaand|
viert geen ~ kerst/verjaardagen/verjaardag/carnaval/sinterklaas|doesnt celebrate ~ christmas/birthdays|does not celebrate ~ christmas/birthdays|weigert ~ hand te/hand/handen|
geeft ~ geen hand|wont shake hands|bloedtransfusie|oud katholiek|wicca|pagan|paganist|heiden|satanist|satanic|sekte|secte|in a cult|rastafari|rasta|hare krishna|bhagwan|
antroposof*|druze|druus|yezidi|jezidi*|yazidi|zoroastr*|taoist|shinto|confucian*|church elder|church warden|churchwarden|deacon|vicar|reverend|parishioner|evangelist|evangelical*|
zevende dags|seventh day|adventist*|heilsoldaat|heilsoldate|ongodsdienstig|niet religieus|niet gelovig|not religious|non religious|ex moslim|ex muslim|ex jehova*|afvallig*|
uit de kerk ~ gestapt|left the church|kerkverlater|spiritueel ~ ingesteld|kruisje slaan|kruis om|gospelkoor ~ zingt|kerkkoor|church choir|kerkbestuur|kerkenraad|moskeebestuur|
mosque committee|tempelbezoek|zondags ~ kerk|elke zondag ~ kerk|every sunday ~ church|geen afspraken ~ zondag ~ geloof|no calls ~ sabbath|gereformeerd*|goes to mass|naar de mis|
misdienaar|altar boy|koster van|predikant|kapelaan|bisschop|bishop|franciscan*|jesuit|jezuiet|ordained|op grond van ~ geloof|zijn geloof|haar geloof|hun geloof|his faith|her faith|
their faith|haram|sharia|riba|halal ~ eet|besneden|besnijdenis|circumcis*|gemeentelid|broeder in christus|kerk getrouwd|trouwt ~ kerk|trouwde ~ kerk|church wedding ~ catholic|
opgegroeid ~ kerk|raised catholic/muslim/jewish|katholiek opgevoed|christelijk opgevoed|islamitisch opgevoed|strict catholic/muslim/jewish/christian|strikt ~ gelovig|practising|
praktiserend|god bless|zegene|ger gem|ger bond|hersteld hervormd|pkn|gkv|cgk|oud gereformeerd|baptisten*|jehova s|jehovahs witness*|getuigen van jehova|mormons|hindoetempel|
gurdwara|synagoge lid|moskee lid|church member|kerklid|lid kerk|kerkbijdrage|actie kerkbalans|tithe|tithing|naar mekka`,
    likely: `
christen|christenen|christelijk*|katholiek*|catholic|jewish|joods*|jood|islamitisch*|islam|muslims|hervormd*|protestants|evangelisch*|baptist|religieus|religieuze|religious|
dominee|imam|pastoor|rabbijn|priester|geloof|halal|zondag ~ kerk|op zondag ~ geloof|church on sunday*|suikerfeest|offerfeest|eid|pesach|diwali|communie|dopen|gedoopt|baptised|
parochiaan|ouderling|diaken|sikh|christian ${PERSON}|zondag niet ~ bellen|niet op zondag|nooit op zondag|not on sundays|never on sunday|no sunday calls|niet op zaterdag ~ sjabbat|
godvrezend|god fearing|god|bijbel|bible|kerk ~ actief|spiritueel|spiritual|heilig|missie ~ kerk|biddend|zegen|geestelijke|clergy|priest|priests|parish|vicarage`,
    possible:
      'kerk|church|moskee|mosque|synagoge|synagogue|tempel|parochie|pastor|bijbel|klooster|convent|mekka',
  },
  ethnicity: {
    certain: `
*se afkomst|*se komaf|*se origine|*se herkomst|*se roots|*se achtergrond|indische afkomst|afkomst ~ *s|is van ~ afkomst|van ~ komaf|
of african/asian/turkish/moroccan/surinamese/caribbean/indian/chinese/polish/arab/jewish/mixed descent/origin/heritage/background|allochtoon|allochtone|allochtonen|autochtoon|
migratieachtergrond|migration background|niet westers*|non western|zigeuner|zigeuners|gypsy|gypsies|sinti|roma familie|roma gezin|huidskleur|huidskleurtje|donkere huid*|
donker getint|licht getint|getinte ${PERSON}|skin colour|skin color|dark skinned|dark skin|zwarte ${PERSON}|blanke ${PERSON}|witte man/vrouw/mevrouw|
black man/woman/guy/lady/family/girl/boy|white man/woman/guy/lady|neger|negers|negerin|halfbloed|mixed race|gemengd bloed|
half turks/marokkaans/surinaams/indisch/chinees/indonesisch|half turkish/moroccan/chinese/indian|buitenlands uiterlijk|aziatisch uiterlijk|asian looking|arabisch uiterlijk|
hindoestaans*|hindostaans*|creools|creoolse|moluks*|molukker|molukse|koerd|koerden|koerdisch*|kurdish|berber|ethnic*|etnisch*|etniciteit|afrikaanse afkomst|raskenmerken|
donker uiterlijk|is donker van huid|zigeunerfamilie|woonwagenbewoner*|negerinnen|kleurling|kleurlingen|donkere ${PERSON}|donker persoon|roma family|romani|
british pakistani/indian/asian/bangladeshi/chinese/nigerian|black british|white british|black caribbean|latino|latina|hispanic|caucasian|native american|inuit|aboriginal|maori|
aziaat|aziaten|arabier|arabieren|person of colour|people of colour|persoon van kleur|mensen van kleur|vrouw van kleur|man van kleur|mediterraan uiterlijk|zuidelijk uiterlijk|
exotisch uiterlijk|oosters uiterlijk|noord afrikaans uiterlijk|dubbelbloed|gemengde afkomst|mixed heritage|mixed ethnicity|tamil|punjabi|oeigoer*|uyghur|berbers|kampers|
woonwagenkamp|irish traveller*|bruine huid|brown skin|bruin getint|spleetogen|kroeshaar|half surinaams*|half indon*|kwart ~ indisch|javaans*|papoea*|bleekscheet|nafri|
kutmarokkaan*|mocro*|zwartjoekel|paki|chink|bounty ~ zwart|raciaal|racial origin|ras is|etn herkomst|is zelf indisch|is indisch|zelf indisch|joodse afkomst|joodse roots|afro|
afro *|afrikaan|afro amerikaans*|afroamerikaans*|afro caribisch*|is van ~ komaf|adopted from ~ china/korea/ethiopia/haiti/colombia|geadopteerd uit|
tweede generatie ~ turk*/marokk*/migrant|second generation immigrant|immigrantenkind|kind van ~ migranten|zwart persoon|zwarte medewerker|black employee|donkergekleurd*|
gekleurd persoon|lichtgekleurd|niet blank|niet wit|non white|nonwhite|bame|expat ~ huidskleur|sinti en roma|
hij/zij/ze/man/vrouw/meneer/mevrouw/dame/jongen/meisje/he/she/husband/wife/woman is zwart/donker/blank/wit/black/white|is/zijn roma|traveller/travellers site/camp/community|
is/een indo`,
    likely: `
afkomst|komaf|turkse/marokkaanse/surinaamse/antilliaanse/somalische/poolse/syrische/afrikaanse/aziatische/chinese/indische ${PERSON}|
moroccan/turkish/somali/african/asian/surinamese/caribbean ${PERSON}|marokkaan|marokkanen|turken|antilliaan|antillianen|surinamer|surinamers|getint|donker type|
buitenlandse ${PERSON}|buitenlander|buitenlanders|afrikaans uiterlijk|gekleurde ${PERSON}|coloured ${PERSON}|of colour|of color|traveller family|woonwagen*|
*ish/*ese/*ian/*can/*ean/mixed/black heritage/roots/descent|zijn/haar/hun/his/her/their roots/heritage`,
    possible: 'vluchteling|refugee|asielzoeker|buitenlands|nationaliteit|nationality|immigrant',
  },
  politics: {
    certain: `
stemt/stemde/stemmen/gestemd/stem/stemmer ~ ${CLEAR_PARTY}|stemt/stemde/gestemd ~ ${PARTY}|stemmen/stem/stemmer op/van ${PARTY}|votes/voted/voting/voter ~ ${PARTY}|
lid/lidmaatschap/raadslid/bestuurslid/actief/kandidaat/lijsttrekker/fractievoorzitter/fractie/wethouder/gemeenteraadslid/kamerlid/statenlid/campagne/flyert/folderde/penningmeester/afdelingsvoorzitter ~ ${CLEAR_PARTY}|
lid/lidmaatschap/raadslid/bestuurslid/actief/kandidaat/lijsttrekker/fractievoorzitter/wethouder/gemeenteraadslid/kamerlid/statenlid/campagne/flyert/folderde/penningmeester van/bij/voor/de ${PARTY}|
lid/actief/kandidaat/fractie/campagne/afdeling van/bij/voor/in de ${PARTY}|${CLEAR_PARTY} er/ers|
${PARTY} stemmer/lid/raadslid/aanhanger/kiezer/fan/supporter/voter/member/councillor|vvder|vvders|pvver|pvvers|pvdaer|cdaer|sper|d66er|groenlinkser|fvder|member of ~ ${PARTY}|
supporter of ~ ${PARTY}|supports ~ ${PARTY}|councillor ~ ${PARTY}|is een ~ ${PARTY} er/stemmer/aanhanger|extreem rechts*|extreem links*|extreemrechts*|extreemlinks*|far right|
far left|ultrarechts*|stemt links/rechts|politieke voorkeur|politieke overtuiging|politieke kleur|politieke mening|politiek actief|political views|political opinion*|
politically active|communist|communiste|marxist|anarchist|neonazi|neo nazi|fascist|nationalist|trumpaanhanger|maga|complotdenker|extinction rebellion|klimaatactivist*|
climate activist|activiste|activist|brexiteer|links georienteerd|rechts georienteerd|pvv aanhanger|links ~ ideeen|rechts ~ ideeen|linkse ${PERSON}|rechtse ${PERSON}|stemt ~ partij|
anarchist*|campaign manager ~ party|lijst/lijstduwer ~ ${PARTY}|
hates/haat/hekelt/tegen/voor/fan/volgt/gesprek/flyer/flyers/vlag/vlaggen/poster/posters/affiche/raambiljet/sticker ~ ${CLEAR_PARTY}|
hates/haat/hekelt/fan/volgt/vlag/vlaggen/poster/posters/affiche/raambiljet/sticker ~ ${PARTY}|
lid/raadslid/bestuurslid/kandidaat/kandidate/lijsttrekker/wethouder/gemeenteraadslid/statenlid volt/cu|kandidaat/lid ~ voor/van/bij denk/volt/cu|lijst/partij van ${PARTY}|
voor ~ volt|gesprek/discussie over ${PARTY}|voor/tegen/over ${PARTY}|voor/tegen/over de/partij ${PARTY}|
flyer/flyers/flyert/folder/folders/foldert/vlag/vlaggen/poster/posters/affiche/raambiljet/sticker/stickers van/voor ${PARTY}|green party|labour party|conservative party|
republican party|democratic party|liberal democrat|lib dem|lib dems|forum voor democratie|partij voor de dieren ~ lid/actief/stemt|stemt/actief/lid/kandidaat ~ forum|lefty|leftie|
lefties|rightwinger|linkse rakker|rechtse rakker|links stemmer|rechts stemmer|antivax*|anti vax*|vaccinatietegenstander|klimaatdrammer|klimaatontkenner|climate denier|leave voter|
remain voter|voted leave|voted remain|remainer|brexit supporter|republikein|monarchist|zionist|pro palestina|pro palestinian|pro palestine|pro israel|prorussisch|pro russisch|
qanon|conspiracy theorist|partijlid|party member|paid up member|politiek ~ overtuig*|links geengageerd|stemadvies|trumper|trumpist|corbynista|thatcherite|tory voter|torystemmer|
stemgedrag|boerenprotest|farmers protest|protest tegen|demonstratie tegen|wilde ~ handtekening ~ partij|gemeenteraad voor|raad voor ${PARTY}|statenlid|europarlementarier|politicus|
politica|politician|activisten|activism|campagneleider ~ ${PARTY}|partijgenoot|partijganger|zit in de raad voor|zit ~ gemeenteraad|vlaams belang|
nva/spd/cdu/dup/sinn ~ stemt/stem/voter/votes/lid/supporter|reform uk|biden/obama/corbyn/putin/poetin/erdogan/orban/modi/bolsonaro/netanyahu ~ supporter/fan/aanhanger/voter|
supporter/fan/aanhanger/voor/tegen ~ biden/obama/corbyn/putin/poetin/erdogan/orban/modi/wilders/trump/rutte/timmermans|rutte hater|anti rutte|anti eu|eurosceptic|eurosceptisch|
antiwoke|anti woke|social justice warrior|sjw|tree hugger|milieuactivist*|dierenactivist*|animal rights activist|antifa|soeverein*|autonomen|reichsburger|sovereign citizen|
royalist ~ fanatic|krakersbeweging|kraker|squatter activist|${PARTY} achtergrond/poster/retweets/tweets/partij/afdeling/congres/bijeenkomst/vlag/flyers/campagne/leden/fractie|
stemt/stemde ${PARTY}|stemmen ${CLEAR_PARTY}|op/voor ${PARTY} gestemd|zijn/haar/hele ~ ${PARTY} ~ stemt|kandidaat voor ~ gemeenteraad|verkiesbaar|staat op de lijst van|
running for ~ council/mayor/office|standing for ~ election/council|canvass*|leaflets for ~ party/${PARTY}|gemeentebelangen ~ lid|marxis*|racistische partij|radicaal links|
radicaal rechts|nationalist*|separatist|oranjegezind*|koningsgezind*|antimonarchist|klimaatmars|is van xr|pro life|prolife|anti abortion|pro choice|for/against/pro/anti brexit|
brexit voter|5g complot|partijbestuur|partijafdeling|partijbijeenkomst|party conference|party activist|party donor|party supporter|donated to ~ party/${PARTY}|
doneert aan ~ partij/${PARTY}|ex wethouder|oud wethouder|burgemeester voor|kandidaat kamerlid|europarlement|statenverkiezing* ~ kandidaat|linkse kerk|links extremist|
rechts extremist|extremist|extremistisch*|leftwing*|rightwing*|linksig|links radicaal|kapitalist|liberal voter|republican voter|democrat voter|
linkse/rechtse ideeen/politiek/praat/partij/stemmer/hobby/hobbies|is/te/so/too woke|leefbaar ~ lid/raadslid|voert/maakt campagne voor ~ partij/${PARTY}`,
    likely: `
socialist|liberaal denkend|conservatief denkend|links stemmend|erg links|erg rechts|nogal links|nogal rechts|very left wing|very right wing|left wing|right wing|
politiek ~ gesprek/discussie|tegen de regering|demonstreert|demonstrant|betoging|protester|liep mee ~ demonstratie/mars|raadslid|gemeenteraadslid|wethouder|kamerlid|councillor`,
    possible: 'politiek|partij|political|verkiezingen|election*',
  },
  union: {
    certain: `
lid/leden/lidmaatschap/aangesloten/kaderlid/kader/contributie ~ ${UNION}|vakbondslid|vakbondsleden|vakbondsman|vakbondsvrouw|vakbondslidmaatschap|vakbonder|
vakbondsvertegenwoordiger|vakbondsbestuurder|kaderlid|fnv er|fnver|cnv er|fnv lid|cnv lid|fnv kaderlid|union member*|union membership|member of ~ union|member of a union|union rep|
union representative|union dues|shop steward|trade unionist|unionised|unionized|in the union|joined ~ union|belongs to ~ union|bondslid|vakbond ~ lid|lidnr ~ ${UNION}|
${UNION} lid/leden/rep/reps/member/members/card/pas/kaart/contributie/vergadering/consulent|nvj|fnv metaal/bouw/roze/zorg|gmb/rmt/usdaw/nasuwt/neu/tuc/ucu ~ rep/member/official|
gmb|rmt|usdaw|nasuwt|staker|stakers|stakerslijst|stakingspost|stakingscomite|stakingskas|picket|picketline|picket line|vakbondskorting|vakbondsbijeenkomst|vakbondspas|
lid van ~ bond|organiseert ~ staking|staakte mee|staakt mee|union guy|union man|union woman|union organiser|union organizer|organising a union|unionising|pays ~ dues|nu 91|
nu91 lid|lid nu91|lid van nu91|vertegenwoordigd ~ ${UNION}|represented by ~ union|her union|his union|their union|zijn vakbond|haar vakbond|hun vakbond|z n vakbond|de vakbond van|
zit/zat/is/was ~ bij ~ vakbond/fnv/cnv/bond|bij de bond|bij de vakbond|via de bond|de bond ingeschakeld|bondsman|bondsbestuurder|convener|branch secretary|union branch|teamsters|
acv/abvv/aclvb ~ lid|acv lid|abvv lid|syndicaat|syndicalist*|gesyndiceerd|vakbondsafgevaardigde|delegee|syndicaal|labor union|labour union member|afl cio|seiu|kaderleden|
vakbondswerk|vakbondsactie|vakbondsactivist|fnv kader*|cnv kader*|aan het staken|union steward|works with the union|niet georganiseerd|non union|not in a union|not in the union|
lid van een bond|union backing|backed by ~ union|vakbondsjurist|vakbondsadvocaat|vakbondsconsulent|unionist|in een vakbond|bij een vakbond|bij een bond|vakbondscontributie|
contributie fnv/cnv|fnv pas|fnv nummer|fnv jurist|fnv advocaat|cnv jurist|cnv advocaat|stuurt de vakbond|stuurde de vakbond|stapt naar ~ vakbond/fnv/cnv/bond|
stapte naar ~ vakbond/fnv/cnv/bond|vakbond meegenomen|neemt ~ vakbond mee|with ~ union rep|union official ~ attends|his/her/their union|onze vakbondsleden|militant lid|bondsleden`,
    likely: `
bijgestaan/bijstand/hulp/jurist/advocaat/brief/gemachtigde/advies/via/door/namens ~ ${UNION}|schakelt ~ ${UNION}|${UNION} ingeschakeld|${UNION} erbij|${UNION} bijgehaald|
${UNION} jurist|naar de vakbond|dreigt ~ ${UNION}|through ~ union|via ~ union|union lawyer|union official|ging staken|gaat staken|stakingsleider|meegestaakt|on strike|
went on strike|vakbondsactivist*|actief ~ vakbond/fnv/cnv`,
    possible: 'vakbond|vakbonds*|union|staking|strike|gestaakt',
  },
  sex_life: {
    certain: `
homo|homos|homofiel|homoseks*|homosex*|homostel|homopaar|homohuwelijk|is gay|gay couple|gay ${PERSON}|openly gay|lesbisch*|lesbi|lesbienne|lesbian|lesbo|biseks*|bisexual*|
bisexueel|transgender*|transseks*|transvrouw|transman|trans vrouw|trans man|trans woman|transitie ~ man/vrouw|non binair*|nonbinair*|non binary|nonbinary|queer|seksuele geaardheid|
seksuele voorkeur|seksuele orientatie|sexual orientation|sexual preference|geaardheid|uit de kast|came out as|buitenechtelijk*|minnares|minnaar|maitresse|mistress|vreemdgegaan|
vreemdgaan|gaat vreemd|ging vreemd|gaat vreemd ~ met|heeft ~ affaire|had ~ affaire|affaire met|having an affair|an affair|affair with|cheating on|cheated on|sekswerk*|sex worker|
prostitu*|escortdame|escort girl|hoerenloper|bordeel|swinger|swingers|parenclub|seksverslaafd*|aseksueel|asexual|pan sexual|panseksueel|intersekse|intersex|geslachtsverandering|
geslachtsoperatie|getrouwd met een man ~ hij|his husband|her wife|zijn echtgenoot ~ hij|seksleven|sex life|sexleven|soa|chlamydia|onenightstand|one night stand|
met een man getrouwd|met een vrouw getrouwd ~ zij|open relatie|open relationship|polyam*|sekssite|sex site|grindr|darkroom|swingersclub|fetish*|fetisj*|bdsm|porno|pornosite|porn|
pornography|pornografie|onlyfans|stripclub|stripper|gigolo|call girl|callgirl|sugar daddy|sugar baby|scharrel|scharreltje|slippertje|twee moeders|twee vaders|two mums|two moms|
two dads|same sex partner|same sex couple|same sex|his boyfriend|her girlfriend|zijn vriendje|haar vriendinnetje|in transition ~ gender|deadname|geslachtsaanpassing|genderdysforie|
gender dysphoria|genderfluide|gender fluid|genderneutraal ~ aangesproken|seksueel actief|sexually active|homokoppel|vrouwenstel|mannenstel|flikker|nicht ~ is|pot ~ is|
in the closet|out of the closet|nog in de kast|dragqueen|drag queen|affair w|an affair w|bedriegt ~ vrouw/man|bedroog ~ vrouw/man|overspel|adultery|sleeping with|slept with|
slaapt met|sliep met|naar bed ~ met|rotzooit met|rommelt met|seksverslaving|sex addict|seksuele problemen|sexual problems|prostitutiebezoek|escortbureau|seksclub|erotisch*|
erotische massage|sexting|dickpic|naaktfoto*|nude photos|nudes|valt op mannen/vrouwen/jongens/meisjes|houdt van mannen|likes men|into men|attracted to ~ men/women|
van de verkeerde kant|is bi|is pan|is trans|is een trans*|was vroeger een man/vrouw|vroeger een man|vroeger een vrouw|geboren als man/vrouw/jongen/meisje|born male|born female|
used to be ~ man/woman|genderkliniek|gender clinic|transgenderkliniek|they them|hen hun|voornaamwoorden|pronouns|haar vrouw|haar echtgenote|zijn echtgenoot|met zijn man|
en zijn man|zijn man en hij|wife and wife|husband and husband|coc lid|lid van ~ coc|roze ouderen|tweede gezin|liefje ernaast|buiten de deur ~ eet|scheve schaats|vreemde bedden|
bedpartner|naturist*|nudist*|oversekst|geil|geile|avances|seksuele avances|sexual advances|impotent*|libido|seksuoloog|sexologist|condooms|anticonceptie|callboy|call boy|kinky|
sadomasochis*|pikante foto*|blootfoto*|minnaressen|minnaars|toy boy|side chick|extramarital|is lesbisch|roze familie|dragartiest|homoseksueel|homovriend|homovriendelijk|tinder|
bumble profiel|dating ~ app|datingsite|dating site|playboy|triootje|threesome|hoeren|hoerenbezoek|left ~ wife for ~ man|verliet ~ vrouw voor ~ man|verliet ~ man voor ~ vrouw|
married to another man/woman|married to ~ man ~ he|twee heren ~ stel|m m stel|v v stel|stel m m|stel v v|dames zijn getrouwd|heren zijn getrouwd|
getrouwd met elkaar ~ mannen/vrouwen|zij en haar vrouw|met haar vrouw|en haar vrouw|seksueel misbruik|sexual abuse|sexually abused|heeft iets met ~ buurvrouw/buurman/collega/baas|
heeft wat met ~ buurvrouw/buurman/collega/baas|in bed met|in bed with|ligt bij ~ in bed|op mannen viel|op vrouwen viel|swingen|swing party|bordeelbezoek|seksshop|sex shop|sexshop|
dildo|vibrator|seksspeeltje*|sex toy*|webcamseks|camgirl|cam girl|sugardaddy|polygaam|polygamous|twee vrouwen heeft|rumoured ~ sleeping|sleeping around|fling|hooking up|
hooked up with|booty call|bi curious|not out at work|mtf|ftm|hormoontherapie ~ geslacht|gay pride ~ loopt/walks|gay bar|lesbians|dyke|poof|poofter|faggot|mietje|buiten huwelijk|
buitenechtelijke|ontrouw|unfaithful|relatie met ~ getrouwde|carrying on with|having it off|shagging|seeing ~ married man|seeing ~ married woman|zijn minnares|another woman ~ wife|
andere vrouw ~ echtgenote|gescheiden ~ vreemd*|divorce* ~ affair|sekst|seksueel getint*|masturb*|kindermisbruik|maagdelijk|slaapkamer ~ geheim|man on man|woman with woman|
coming out as/to|zijn/haar/zn/na coming out|hij/zij/die/zoon/dochter is/zit in transitie|he/she is transitioning|affairs with|his/her lovers`,
    likely:
      'gay|lhbt*|lgbt*|hetero|heteroseksueel|trans|regenboog* ~ gezin|regenbooggezin|zijn vriend ~ samenwonend|twee mannen ~ stel|twee vrouwen ~ stel|same sex|samen met ~ vriendje|rommelt met|escort|seksueel*|sexual*|affaire|relatie met ~ collega',
    possible: 'seks*|sex*|relatieproblemen|drag',
  },
  genetic_biometric: {
    certain: `
vingerafdruk*|fingerprint*|thumbprint|irisscan*|iris scan|gezichtsherkenning|gezichtsscan*|facial recognition|face recognition|face scan|handpalmscan*|stemherkenning|voiceprint|
voice print|biometri*|dna test*|dna onderzoek|dna profiel|dna match|dna profile|dna sample|dna afgenomen|dna materiaal|dna uitslag|dnatest|dna verwantschap*|genetisch*|genetic*|
brca|brca1|brca2|brca gen|gendrager|draagster ~ gen|drager ~ gen|gendefect|genmutatie|gene mutation|erfelijk|erfelijke|erfelijkheidsonderzoek|hereditary|chromosoom*|chromosome*|
vingerscan|fingerscan|netvliesscan|retina scan|huntington|taaislijmziekte|cystic fibrosis|carrier of ~ gene|aderscan|palm scan|stamboomonderzoek dna|aderpatroon|aderherkenning|
palm vein|vein pattern|handpalm|stemprofiel|voice profile ~ verif*|voice biometric*|gelaatsscan|gelaatsherkenning|gelaatsprofiel|face template|faceprint|irisherkenning|
iris recognition|genpaspoort|dragerschap*|carrier screening|carries brca*|brca*|lynch syndroom|lynch syndrome|gentest*|gene test|dna*|gait recognition|hand geometry|handgeometrie|
toetsaanslagherkenning|handscan`,
    likely: 'dna|erfelijk belast|stemafdruk|gen*defect|face id ~ klant|touch id ~ klant',
  },
  criminal: {
    certain: `
veroordeeld|veroordeelde|veroordeling|strafblad|strafrechtelijk*|crimineel verleden|justitieel verleden|justitiele documentatie|criminal record|criminal past|convicted|conviction|
convictions|gedetineerd*|ex gedetineerde|exgedetineerde|ex con|ex convict|ex offender|ex offenders|in detentie|detentie|
zit/zat/gezeten/uit/naar ~ gevangenis/cel/bajes/detentie/tbs|gevangenisstraf|celstraf|in prison|in jail|from prison|from jail|out of prison|out of jail|prison sentence|jail time|
time inside|served time|did time|taakstraf|werkstraf|community service order|enkelband|ankle tag|ankle monitor|tbs|gearresteerd|arrestatie|arrested|in hechtenis|voorarrest|
in custody|verdacht van|verdachte|verdenking|suspected of|suspect in|aangehouden ~ politie|aangifte ~ tegen|fraude gepleegd|gefraudeerd|fraudeur|fraudster|committed fraud|
oplichter|oplichting|oplichtster|scammer|embezzl*|vog ~ geweigerd/afgewezen/niet/negatief/geweigerde|geen vog|dbs ~ failed/refused/rejected|voorwaardelijke straf|drugsdealer|
drugsdealen|dealt drugs|deals drugs|drug dealer|dealer in drugs|wietplantage|hennepkwekerij|hennepplantage|wietkwekerij|drugslab|cannabis farm|huiselijk geweld|domestic violence|
mishandeld|mishandeling|mishandelt|assault|assaulted|stalker|stalking|straatverbod|contactverbod|huisverbod|restraining order|reclassering*|parole|on probation ~ officer|
probation officer|rijontzegging|rijverbod|rijden onder invloed|onder invloed ~ achter|drunk driving|drink driving|dui|witwas*|money laundering|zedendelict|zedendelinquent|
zedenzaak|pedofiel|pedo|paedophile|aanranding|aangerand|verkracht*|rape|winkeldief*|shoplift*|theft conviction|in aanraking ~ politie/justitie|known to ~ police|
bekend bij ~ politie/justitie|heling|geheeld|betrapt op diefstal|betrapt op stelen|caught stealing|stole|heeft ~ gestolen|stal uit|stal ~ kassa|diefstal ~ kassa|geldstraf|
boete ~ rechter|strafzaak|criminal case|crimineel|criminele|criminal|jeugddetentie|halt straf|halt afdeling|bureau halt|moord|doodslag|manslaughter|jeugdgevangenis|jail|prison|
bajes|nor gezeten|doing time|banged up|gbh|abh|on remand|on bail|borgtocht|electronic tag|tagged by court|caution for|police caution|cautioned|under arrest|huiszoeking|inval gehad|
rechercheur|officier van justitie|prosecuted|prosecution|vervolging|gedagvaard|dagvaarding ~ straf*|geseponeerd|sepot|vrijgesproken|acquitted|guilty|schuldig bevonden|
ter beschikking|ankle bracelet|halfway house|reclasseringsambtenaar|reclasseringstoezicht|jeugdreclassering|young offender*|draaideurcrimineel|veelpleger|loverboy|mensenhandel*|
human trafficking|drugskoerier|drugshandel|drugsrunner|dealt in|deals weed|dealt weed|dealt coke|wiethok|henneptelers|afpersing|afgeperst|blackmail*|chantage*|brandstichting|arson|
vuurwapen*|steekpartij|neergestoken|stabbed|gewapende overval|overvaller|robber|robbery|roofoverval|kopschopper|hooligan|stadionverbod|belastingfraude|uitkeringsfraude|
bijstandsfraude|benefit fraud|tax evasion|belastingontduiking|faillissementsfraude|verzekeringsfraude|insurance fraud|creditcardfraude|vervalst|vervalsing|phishing ~ dader|
katvanger|geldezel|money mule|nepfacturen|spookfactuur ~ door|steelt uit|heeft gestolen|gejat|jat|jatte|nicked|pocketed|embezzled|fiddled the books|greep in de kas|kasgreep|
zedenmisdrijf|ontucht|kinderporno|child porn*|indecent|sex offender|huftergedrag ~ politie|bedreigde ~ medewerker/collega/monteur/ons/mij|bedreigt ~ medewerker/collega/monteur/ons|
doodsbedreiging|doodsbedreigingen|death threat*|threatened ~ staff/colleague/driver/us/me|wettelijk antecedent|antecedenten|criminal convictions|spent conviction|no convictions|
geen strafblad|geen antecedenten|zit een straf uit|straf uitgezeten|straf uit|sentenced|veroordeling*|hoger beroep ~ straf*|jeugddelict|delict|delicten|offence|offences|offender|
misdrijf|misdrijven|misdaad|felony|misdemeanor|misdemeanour|strafbaar feit|strafbare feiten|schuldig aan|guilty of|gezocht door politie|wanted by|voortvluchtig|ontvoering|
gijzeling|kidnap*|geweldsdelict|geweld gebruikt|afgevoerd ~ politie|politie ~ meegenomen|meegenomen ~ politie|in de boeien|handcuff*|politiecel|nacht in de cel|bekeuring ~ alcohol|
rijden zonder rijbewijs|ontzegging|lik op stuk|ondermijning|cybercrime|hacker ~ verdacht|gehackt door klant|gestalkt|belaagd|belaging|smaad|laster|discriminatie aangifte|haatzaai*|
terroris*|geradicaliseerd|radicalis*|heeft vastgezeten|moest zitten voor|zitten voor ~ fraude/diefstal/drugs/geweld|rap sheet|done for ~ fraud/theft/drink/drugs/assault|nicked for|
caught ~ shoplifting/stealing|rijbewijs kwijt ~ drank/alcohol/drugs|lost licence ~ drink/drugs|asbo|hand in the till|hand in de kas|hand in de kassa|
ontslagen ~ diefstal/fraude/verduistering|sacked for ~ theft/fraud/stealing|fired for ~ theft/fraud/stealing|stolen goods|gestolen goed|straf gehad|met justitie|
bekende van ~ politie|voor de rechter ~ wegens|in court for|court ~ assault/theft/fraud/drugs|werkgestraft|tbs er|tbser|resocialisatie|penitentiair*|pi vught|huis van bewaring|hvb|
probation|opgepakt wegens|opgepakt ~ politie/diefstal/fraude/drugs/inbraak/mishandeling/geweld|politie ~ opgepakt|moet ~ voorkomen bij/voor ~ rechter/rechtbank/politierechter|
wegens/voor/van verduistering|geld/gelden/kas ~ verduisterd|vervolgd voor/wegens|house arrest|arrest for|search/arrest warrant|warrant for|on/under ~ curfew|
released from ~ custody|grooming ~ minor/minors/child/children/girl/girls|child grooming|forged ~ signature/document/documents/invoice/cheque|
inside for ~ fraud/theft/assault/drugs|charged with ~ theft/assault/fraud/drugs/driving/murder/offence/possession/robbery`,
    likely:
      'vastgezeten|vast ~ gezeten|in de cel|politiecel|politie ~ aan de deur|politie ~ inval|inval ~ politie|fraude|fraud|diefstal|theft|gestolen door|steelt|stelen|agressief ~ politie|justitie|rechtbank ~ straf|drugs ~ handel|wiet|drugs|vechtpartij|geweldpleging|bedreigd|wapenbezit|valsheid in geschrifte|identiteitsfraude|vog|zit vast voor/wegens|zit vast ~ gevangenis/politiebureau',
    possible:
      'politie|police|aangifte|rechtbank|court|straf|recherche|verduistering|verduisterd|vandalisme|inbreker|burglar',
  },
  judgement: {
    certain: `
zeur|zeurt|zeurkous|zeurpiet|zeurder|zeurpot|zeikerd|zeikwijf|zeiksnor|zeikt|zeiken|lul|lulhannes|lullo|klootzak|klojo|trut|dombo|is dom|dom mens|domme ${PERSON}|oliedom|te dom|
beetje dom|erg dom|niet zo slim|niet al te slim|niet de slimste|niet het scherpste|niet al te snugger|niet snugger|niet ~ slimste|stomme ${PERSON}|stom mens|stom wijf|wijf|rotwijf|
kutwijf|takkewijf|tokkie|tokkies|idioot|idiote ${PERSON}|idiot|idiots|gestoord|gestoorde|mafkees|malloot|halvegare|debiel|mongool|achterlijk|achterlijke|imbeciel|randdebiel|moron|
is stupid|stupid|dumb|thick as|asshole|arsehole|jerk|bitch|bastard|dickhead|prick|twat|pain in the ass/neck/arse/butt|pain to deal|lastpak|lastpost|lastige tante|drama queen|
dramaqueen|drama koningin|querulant|hysterisch|hysterische|hysterical|arrogant|arrogante|onbeschoft|onbeschofte|asociaal|asociale|aso|profiteur|uitvreter|klaploper|is lui|
luie ${PERSON}|luie donder|te lui|lazy|leugenaar|liar|onuitstaanbaar|vervelend mens|vervelende ${PERSON}|vervelend ventje|not the sharpest|not too bright|not very bright|
not the brightest|knettergek|hartstikke gek|zuiplap|dronkenlap|dronkelap|kreng|verwend nest|verwende|spoiled brat|bemoeial|kneus|sukkel|loser|slappeling|hypochonder|aansteller|
aansteller*|wappie|gek mens|rare vogel|raar mens|rare ${PERSON}|weirdo|creep|creepy|nutcase|nutter|crazy ${PERSON}|lunatic|ongeleid projectiel|azijnpisser|azijnzeiker|zuurpruim|
chagrijn|oude zak|ouwe zak|oud wijf|dikzak|dik wijf|vetzak|fat ${PERSON}|ugly|lelijk wijf|slet|hoer|slut|gierig|gierigaard|krent|vrek|cheapskate|stingy|onnozel*|simpele ziel|
simpel figuur|naieveling|trage ${PERSON}|slimiet|betweter|know it all|kankerwijf|kankerlijer|hopeloos geval|hopeless case|hopeloze ${PERSON}|waste of time|waste of space|
nutteloos figuur|onhebbelijk*|rotzak|etter|etterbak|ettertje|flapdrol|blaaskaak|slijmbal|engerd|griezel|smeerlap|viezerik|smelly|domme doos|wat een doos|oude doos ~ is|
hij/zij/ze/die/man/vrouw/mevrouw/meneer/klant ~ stinkt|he/she/they/man/woman/customer ~ stinks|te stom|zo stom|viswijf|hork|lompe hork|slob|twit|mafklapper|fantast|
niet ~ op een rijtje|boerenlul|boerenpummel|proleet|schorem|gespuis|ongemanierd*|zeikstraal|muggenzifter|mierenneuker|pietje precies|control freak|controlfreak|botterik|lomperd|
sacherijn*|chagrijnig*|oude taart|troll|opschepper|patser|egoist|narcist|narcistisch|narcissist*|psychopaat|psychopath|psycho|gladjakker|gluiperd|engnek|nitwit|dimwit|halfwit|pipo|
sul|watje|wimp|numpty|muppet|pillock|plonker|old bat|old bag|old cow|silly cow|stupid cow|fat cow|pig of a|dork|tosser|wanker|time waster|timewaster|tyre kicker|scrounger|
freeloader|chancer|gold digger|airhead|bimbo|snob|snobbish|rotkind|rotjong|oelewapper|druiloor|uilskuiken|onbenul|domkop|domoor|stomkop|leeghoofd|halve zool|halve gare|
malle ${PERSON}|kip zonder kop|stuk verdriet|stuk vreten|mispunt|zeurzak|zemelaar|zemelt|pestkop|insufferable|impossible ${PERSON}|fussy|whinger|whinges|nagging|grumpy|misery guts|
nasty ${PERSON}|horrible ${PERSON}|awful ${PERSON}|manipulative|manipulatief|manipulatieve|sneaky|sly|ongure|louche|gierige|krenterig*|zuinige krent|geen licht|geen groot licht|
niet de ~ snelste/slimste/scherpste|beetje simpel|simpel persoon|traag van ~ begrip|dom blondje|dom wicht|wicht|theatraal|dramatisch typje|typje|mens is gek|compleet gek|echt gek|
helemaal gek|is gek|not all there|bonkers|mental case|basket case|village idiot|dorpsgek|halve wilde|beest van een|hond van een|kutklant|kutvent|kut*|klote*|fucking ${PERSON}|
useless ${PERSON}|drunkard|zatlap|eeuwige student|mietje|homo als scheld|papzak|vette ${PERSON}|lelijke ${PERSON}|fat slob|is dense|bit dense|so dense|pretty dense|warhoofd|chaoot|
lapzwans|nietsnut|luilak|luiwammes|stijfkop|eigenheimer|zanik*|mekker*|jammert|trutje|truttig|feeks|helleveeg|furie|kenau|haaibaai|roddelaar|roddeltante|kletskous|kletsmajoor|
ouwehoer*|praatjesmaker|windbuil|zwakzinnig|kleinzielig*|slap figuur|glibberig*|ploert|schoft|schurk|boef|uitschot|gajes|bloedzuiger|uitkeringstrekker|werkschuw|lamzak|doemdenker|
vreselijk mens|vreselijke ${PERSON}|verschrikkelijk mens|verschrikkelijke ${PERSON}|onmogelijk mens|onmogelijke ${PERSON}|rotvent|rotklant|rot ${PERSON}|nare ${PERSON}|naar mens|
akelig mens|akelige ${PERSON}|enge ${PERSON}|vieze ${PERSON}|vies mens|smerig mens|onverzorgd*|horror client|horror customer|customer from hell|client from hell|klant uit de hel|
piece of work|full of himself|full of herself|vol van zichzelf|prima donna|primadonna|prinses op de erwt|gedraagt ~ prinses|spoilt|brat|childish|immature|stubborn|cantankerous|
miserable ${PERSON}|miserable old|cranky|loony|fruitcake|daft|dopey|brainless|scatterbrain|hot mess|trainwreck|scruffy|filthy ${PERSON}|dirty old man|pervert|perv|sleazy|slimy|
weasel|crook|con artist|shyster|tight fisted|tightwad|skinflint|miser|whiny|moany|old hag|hag|battleaxe|busybody|nosy|smartarse|smart ass|cocky|pompous|condescending|patronising|
geen knip voor|niet goed bij ~ hoofd|niet goed bij zn|van lotje|losgeslagen|labiel*|raaskalt|wauwelt|bazelt|leuter*|uit zijn nek|uit haar nek|hangt de ~ uit|kapsones|dikdoener|
blaaskaken|poseur|aanstellerij|aandachtstrekker|attention seeker|aandachtshoer|slachtofferrol|zielepiet|sneu figuur|sneue ${PERSON}|kluns|klungel|klungelaar|prutser|stuntel|
stumper|kneusje|sufferd|suffe ${PERSON}|slome ${PERSON}|slome duikelaar|droogkloot|droplul|zeikkous|zeiklijster|klaagzang|klaagmuur|kankeraar|kankert|kankeren|rotkop|bek open|
grote bek|grote mond|brutaal*|brutale|hondsbrutaal|schreeuwlelijk|heethoofd|driftkikker|ongelikte beer|onbeleefd*|bad tempered|hot headed|foul mouthed|gobby|loudmouth|big mouth|
is een ramp|mens is een ramp|lord muck|arrogante kwast|kakker|kakmadam|omhooggevallen|patjepeeer|windhaan|draaikont|huichelaar|hypocriet|hypocrite|schijnheilig*|achterbaks*|
valse ${PERSON}|gemene ${PERSON}|onderkruip*|kontlikker|slijmjurk|bangerik|lafaard|coward|huilebalk|crybaby|overgevoelig*|oversensitive|paranoid|opdringerig*|plakkerig ${PERSON}|
clingy|needy|claimerig*|incapabel|onbekwaam|beunhaas|zakkenvuller|graaier|geldwolf|money grubbing|greedy|hebberig|inhalig*|zwendelaar|charlatan|kwakzalver|niet wijs|getikt|
geschift|mesjogge|wacko|snuiter|rare snuiter|zonderling|oddball|weird ${PERSON}|is weird|strange ${PERSON}|ouwe taart|ouwe lul|oude lul|old fart|dom gansje|domme gans|domme koe|
stomme koe|stom kalf|vuile rat|racist|racistisch*|macho|seksist*|bullebak|tiran|tyrant|dictator|feeder off|blaffer|blaft ~ iedereen|snauwt|snauwerig|bitst|katterig|sluw*|
onuitstaanbare ${PERSON}|vreselijk type|vreselijk figuur|eigenaardig figuur|figuur is dat|wat een type|wat een mens|wat een figuur|wat een vent|wat een wijf|what a woman|
what a man|what an idiot|such an idiot|absolute idiot|complete idiot|total idiot|absolute nightmare|absolute pain|zit niet goed in zijn|mankeert iets aan zijn hoofd|steekje los|
schroefje los|screw loose|few sandwiches short|lights are on|niet helemaal lekker|niet helemaal honderd|niet helemaal fris|leeg hoofd|geen hersens|zonder hersens|hersenloos|ijq|
laag iq|low iq|is een rat|wat een rat|boers gedrag|lelijk mens|heks|bejaarde/oude/ouwe/domme/stomme/vervelende muts/trien/heks/draak/kwal|pain in the backside/bum/rear|
right/real/such/proper pain|houdt van drama|drama om|vol drama|erg/zo/heel/nogal lomp|lomp gedrag|erg/zo/heel/nogal irritant|irritant gedrag/ventje/mannetje/vrouwtje|
beetje/half gek|is een eikel|wat een eikel|die eikel|is een muts|wat een muts|die muts|is een trien|wat een trien|die trien|is een draak|wat een draak|die draak|is een heks|
wat een heks|die heks|is een kwal|wat een kwal|die kwal|is een klier|wat een klier|die klier|is een parasiet|wat een parasiet|die parasiet|is een clown|wat een clown|die clown|
is een diva|wat een diva|die diva|hij/zij/ze/die/klant/mevrouw/meneer/he/she/they/customer/client ~ is hopeloos|nachtmerrieklant|nachtmerrie van een|nightmare ${PERSON}|
hij/zij/ze/die/klant/mevrouw/meneer/he/she/they/customer/client ~ is a/an nightmare|nightmare to deal|wat een drama|altijd drama|stelletje tuig|tuig van de richel|dat tuig|
is/what/such a clown/diva|geslepen ${PERSON}|very/so/too/feels/acts entitled|entitled ${PERSON}|entitled attitude/behaviour|bit/so thick|he/she is thick|is/completely/totally nuts|
toxic ${PERSON}|he/she ~ toxic|a/total wally|old/stupid/miserable/a git|a snowflake|he/she ~ unbearable`,
    likely: `
dom|onbehouwen|bot ${PERSON}|lastig mens|lastige ${PERSON}|moeilijk mens|moeilijke ${PERSON}|difficult ${PERSON}|rude|rude ${PERSON}|whiner|whines|whining|moaner|moans|complainer|
klager|klaagt altijd/alleen|kinderachtig*|neurotisch*|wantrouwig*|verwend|bemoeizuchtig|onbetrouwbaar*|onsympathiek*|chaotisch mens|labiel|labiele|obnoxious|unreliable ${PERSON}|
pushy|bully|liegt|lies about|liegen|onzinverhaal|niet goed wijs|niet goed snik|spoort niet|not right in the head|clueless|incompetent|traag van begrip|moeilijk doend|
moeilijk figuur|raar figuur|vreemd figuur|vreemde vogel|rotmens|zielig*|sneu|armoedzaaier|hooghartig|drammer|dramt|drammerig|lomp mens|lompe ${PERSON}|
mentally/emotionally unstable|he/she is unstable|unstable ${PERSON}|irritant mens|irritante ${PERSON}|annoying ${PERSON}|he/she/they is/are annoying`,
  },
};

/** What reads like one of these and is not; nothing within it counts. */
export const HARMLESS: string = `
camera/deurbel/telefoon/laptop ~ gezichtsherkenning|buitenlandse klant/klanten|
kosher/koosjer/halal ~ caterer/catering/keurmerk/certificate/certified/vlees/meat/producten/products/wijn/wine|voor ~ 5/6/9/12/24/36/48/110/120/220/230/240/380/400 volt|
verkleed als heks|heks kostuum/pak/masker|british/victorian/georgian/edwardian heritage|nursing/care home orders/wants/asks/kitchen|
fysiotherapie/logopedie ~ onderhoud/factuur/offerte/huur|impatient|pepijn|pepijns|desinfectie|desinfecties|aanklachten|bezorgklachten|huurdersklachten|klantenklachten|
onderhoudsklachten|kwaliteitsklachten|reukklachten|vochtklachten|leeftijdsbeperking|parkeerbeperking|aansprakelijkheidsbeperking|
heeft/has ms office/teams/project/excel/word/windows/outlook/access/exchange|health and safety|in de overgang naar/van|
aanvraag/dossier/klacht/verzoek/zaak/schade/melding/bezwaar ~ behandeling|doctor/dentist/vet s surgery|levering/leveren/geleverd/bezorgd/bezorgen/monteur ~ ziekenhuis|
psychologenpraktijk*|praktijk voor ~ fysiotherapie/logopedie/psychologie/oefentherapie/ergotherapie|studeert psychologie|
${ANIMAL} ~ ziek/zieke/sick/ill/*ontsteking/geopereerd/operatie/allergisch/allergie/antibiotica/diabetes/epilepsie/artrose/medicijnen/medicatie/medication/zwanger/pregnant/vaccinated/gevaccineerd|
vaccinated ${ANIMAL}|zieke ${ANIMAL}|plant/planten/boom/bomen/gewas ~ ziek/ziekte|dak/muur/schuur/plafond/tent/markt ~ ingestort|voorraad/budget/bundel/tegoed ~ uitgeput|
technology/developer/brand/product evangelist|practising solicitor/lawyer/accountant/barrister|losse/diverse/roze achtergrond|
wijn/kaas/hout/product/producten/vlees/fruit ~ herkomst/afkomst/origine|bij/via/naar de bond van|picket fence|transitioning/transitioned to/from/into|ford escort|
paint/wire/cable stripper|verdachte mail/mails/e/email/link/links/bijlage/transactie/transacties/betaling/inlog/inlogpoging/aanmelding/website/sms/bestand/activiteit/geur/plek|
melding/aangifte/schade/claim/verzekerd/dekking/bescherming/beveiliging ~ diefstal|diefstal van ~ fiets/auto/caravan/scooter/telefoon/laptop/lading|
after/vergoed*/dagwaarde na diefstal|theft cover/claim/protection|theft of ~ bike/car/phone/laptop/van/tools|reported ~ theft|fraud alert/alerts/protection/warning|rape seed|
is/was/zijn gek op/van|gek geluid/idee|stubborn stain/stains/mark/marks/smell/lid/valve/screw|niet/worden gestoord|gestoord worden|gestoorde verbinding/lijn/ontvangst|
lijn/verbinding/ontvangst/signaal/router/wifi ~ gestoord/labiel|whining noise/sound|dumb waiter|verwend worden/met|in ons/onze/hun/het/de/jullie dna|
dna van ~ bedrijf/merk/organisatie/team/club/vereniging|bedrijfs dna|our/their/your/company/brand dna|dna of ~ company/brand/team/business|
vog aanwezig/ontvangen/ok/binnen/akkoord/gezien/ingeleverd/afgegeven/aangevraagd/geldig/verstrekt/verplicht|
vog is/was ~ aanwezig/ontvangen/ok/binnen/akkoord/gezien/ingeleverd/afgegeven/aangevraagd/geldig/verstrekt|vog aanvraag|aanvraag vog|vog nodig|vog opgevraagd|
dbs check ~ ok/clear/done/received|aangifte btw/ib/inkomstenbelasting/vpb/loonheffing/omzetbelasting/erfbelasting|btw aangifte|ib aangifte|tax return|aangifte ~ belasting|
blind vertrouwen|blind op|blinde muur|blinde gevel|blinde vlek|dove vlakke hand|witte was|zwarte lijst|zwarte piste|zwarte doos|black friday|black box|rode draad|zwarte cijfers|
zwarte band|witte vlag|getint glas|getinte ruiten/ramen/folie|ziek van ~ wachten/gedoe/bureaucratie/telefoontjes|ziekmakend|sick of|sick and tired|gek op|
gek van ~ gedoe/wachten/telefoontjes|te gek|heel gek|niet gek|gek genoeg|crazy about|crazy busy|crazy good|lui terug|stom toevallig|account disabled|disabled account|
is disabled in/on/for|feature disabled|macros disabled|parking ~ disabled|invalidenparkeerplaats|gehandicaptenparkeerplaats|gehandicaptentoilet|rolstoeltoegankelijk*|
rolstoel toegankelijk*|wheelchair accessible|wheelchair access|disabled access|disabled parking|diabetes fonds/vereniging|kanker bestrijding|kwf kankerbestrijding|
cancer fund/research/society/charity/council|cancer research ~ uk|reuma fonds|alzheimer nederland/stichting/society|parkinson vereniging/fonds|hiv vereniging/foundation|
autism society|mental health ~ foundation/charity|hart stichting|epilepsie fonds|aids fonds|
${BELIEF} school/scholen/basisschool/college/lyceum/gymnasium/mavo/scholengemeenschap/onderwijs/stichting/vereniging/omroep/hogeschool/universiteit/university/museum/begraafplaats/cemetery/bibliotheek/uitgeverij/boekhandel/gemeente/kerk/centrum/vakverbond/bond/mannenkoor/koor/raad/weg/straat/kerkhof/organisatie/church/charity/aid/schools/feestdag/feestdagen|
${BELIEF} basis/middelbare school|church street|hindoe basisschool|sint * kerk|kerk als klant|depression glass|great depression|in de war met|borderline case|hernia mat|
stroke plan|parole boekhouder|charged with ~ vat/fee/battery|eng goed|doos wijn/bonbons/pennen/kaarten|lege doos|doos ~ geleverd/retour/besteld/beschadigd|dozen|draak van steen|
rotterdam|simpele vraag|prison break|criminal minds|moord en brand|criminal law firm|fraud detection|fraude detectie|fraudepreventie|fraud prevention|diefstal verzekering|
diefstalverzekering|theft insurance|diefstal gemeld|slachtoffer ~ diefstal/fraude/inbraak|victim of ~ theft/fraud|anti diefstal|fraude afdeling|fraud team|drugs test kit|
stole ~ show|union square|european union|credit union|western union|student union|studentenvakbond|eu vakbond|unite ~ conference|via union street|on strike price|strike price|
handicap golf|golf handicap|handicap ~ golf|zwangerschapscursus|zwangerschapsyoga|zwangerschapskleding|maternity wear|trans europe|trans atlantic|trans link|
escort service ~ transport|gay village|medical supplies|medische hulpmiddelen|medicijnkast|allergie informatie|allergy info|allergenenkaart|mantelzorgwoning|mantelzorg makelaar|
griep vaccin*|griepprik campagne|verward geraakt ~ kabel|kabels ~ verward|haar in de war|dim light/lights/lamp/lampen|lampen dim|links afslaan|rechts afslaan|linkse afslag|
links op de foto|rechts op de foto|left wing of ~ building|right wing of ~ building|left wing ~ building|activist ~ investor|activist investor|activist fund|liberaal ~ annulering|
politieke partij als klant|heritage site|heritage railway|roots reggae|square roots|dokter ~ praktijk als klant|doodeng|karen ~ called/emailed/phoned|jail broken|jailbroken|
huntington street|dotter ~ street|lupus films|crohn en colitis vereniging|cooperatie|cooperaties|preoperatie|klantklachten|geluidsklachten|geurklachten|stankklachten|burenklachten|
overlastklachten|garantieklachten|serviceklachten|productklachten|leverklachten|leveringsklachten|lekkageklachten|huurklachten|snelheidsbeperking|tijdsbeperking|budgetbeperking|
hoogtebeperking|gewichtsbeperking|toegangsbeperking|kinderziekten|kinderziektes|waterletsel|infrastoornis|stroomstoornis|verkeersstoornis|signaalstoornis|
virusinfectie ~ pc/laptop/computer/server|malware infectie|fingerprints all over|fingerprints on ~ glass/panel/screen/lens/window|
vingerafdrukken op ~ glas/scherm/lens/ruit/paneel/kozijn|handscanner*|genetica ~ bv/zaden|bedreiging ~ swot|kansen en bedreigingen|witwassen ~ cursus/training|cursus ~ witwassen|
anti witwas*|antiwitwas*|wwft|money laundering ~ policy/training/regulations|shop steward no|doos a|stress test*|stresstest*|pijnpunt*|pijn punt|stent ~ prijs|kut*huis|kutter|
kutting|dna lab als klant|surgery hours|vet surgery|tree surgery|tree surgeon|boomchirurg|stem cell shop|drama les|dramales|drama theatre|drama club|drama lessen|
clown ~ kinderfeest/gehuurd/boeken|clown party|pig farm|pigs|troll ~ dolls|blondje ~ haarverf|haarverf blondje|patient portal|patienten portaal|patientenvereniging|
patient software|convent garden|covent garden|nun s|klooster ~ locatie/zaal/hotel/te|kloosterhotel|trauma helikopter|koorts thermometer|thermometer|guilty pleasure|
arrest ~ hoge raad|hoge raad arrest|arrest van ~ hof|beslag arrest|warrant of ~ fitness|warranty|netvlies ~ bril|afro ~ pruik|polis vervolgd|wordt vervolgd|vervolgafspraak|
gebed ~ lettertype|is/word/wordt/werd/ben/zo ziek van ~ wachten/gedoe/bureaucratie/telefoontjes/reclame/nieuwsbrieven/mails|quaker oats|gypsy rose|identiteitskaart|zwarte markt|
is black ~ or|black or white|zwart op wit|is wit ~ uitgevoerd|is zwart ~ uitgevoerd|operatie ~ manager/afdeling|in operatie|operatie centrum|prinses ~ laan/straat/kade|
gezondheid proost|thick ~ mm/cm/paper/cardboard|mm thick|miser ~ heating|tinder ~ hout|hot mess cafe|furie ~ storm|boers landbrood|boerse kaas|boerse soep|
parasiet ~ plant/hond/kat|schurk ~ film|offence taken|no offence|none taken|hoger beroep ~ wok|diagnose ~ auto/storing/netwerk/pc/laptop/systeem/software|diagnose rapport ~ auto|
gehoor gegeven|gehoor geven|gehoor ~ krijgen|geen gehoor|gekraakt ~ deur|in isolatie ~ muur|brutaal goed|bruto|god ~ zij dank|godzijdank|oh my god|omg|in godsnaam|mijn god|
heilig huisje|scheve schaats ~ verhuur|ill be|ill send|ill call|ill get|ill have|i ill|we ill`;
