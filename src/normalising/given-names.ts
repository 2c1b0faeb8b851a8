// Given names that are one name: call names, short forms and spellings, Dutch and English. Data and a look-up; no judging.
//
// Compiled 2026-11-24 by hand from the name groups of the Dutch Voornamenbank (Meertens Instituut) and the usual English
// short forms. A name in two groups (Sam, Alex, Chris) keeps the first; a stem is a key, never shown.

const GROUPS: readonly string[] = (
  'johannes jan johan hans joannes john jon jo joop hannes johnny jack jantje jean jonny joh|johanna joanna jannie jannetje annie hanna hannah jo ' +
  'jans janna janny anneke hanneke|wilhelmus wilhelm willem wim will william bill billy willie liam willy bill|wilhelmina wilma mina willemina ' +
  'mien minnie willemijn|elisabeth elizabeth els elly bets betsy lies liesbeth lisa liz beth betty elsje liza eliza lizzie elise ellie elsa|' +
  'petrus peter piet pieter pete pierre petar|hendrikus hendrik henk hendricus henri henry harry hein hal heinrich henricus hank|hendrika ' +
  'henny riek hennie rika henrica harriet hetty|cornelis cornelius kees cor cees corneel nelis|cornelia corrie cor nel neeltje nelly corry|' +
  'jacobus jacob jaap koos jakob sjaak jacques ko jake|james jim jimmy jamie jem|jacoba coba co cobi jacqueline|gerardus gerard gerrit geert gerhard gerrard ' +
  'gerry gert|gerarda gerda gerritje geertje|antonius anton anthony antoon toon ton tony antoine teun anthonie tonny antonie|antonia toos tonia ' +
  'tonnie antoinette|adrianus adriaan ad adrian arie janus adri|adriana adri jaantje adrienne|franciscus frans francis frank franciscus cis ' +
  'francois franz frankie|francisca francien cisca sietske franca frances fran fanny|theodorus theo dorus theodoor theodore ted teddy|theodora ' +
  'thea dora doortje|martinus martin marten tinus maarten martijn marty|martina tineke martine|lambertus bert lambert bertus lamb|albertus albert ' +
  'appie ab bertus al|alberta berta|hubertus huub hubert huib bertus|nicolaas nico klaas nicolas nicholas nick niek nik nicky niels nikolaas|nicolina ' +
  'nicole nicky klaasje|michael mike michiel michel mick micky micheal mikey|mathijs matthijs thijs mathias matthew matt matthias ' +
  'thys mathieu mattheus matty|leonardus leo leonard leendert len lenny leon|bernardus bernard ben bernhard barend bernie|bernardina ' +
  'dina bernadette|josephus jos joseph sjef jozef joe joey jef jozeph joost|josephina josefien jozina josephine fien jo josie|' +
  'margaretha margreet greet griet greta margaret margriet maggie meg peggy marga gre marjorie rita gretha margo margot|maria marie mieke ria miep mia ' +
  'marijke marja riet mary mariet maaike molly maria|catharina katharina cathy toos trijntje tineke rina to trees kate katherine catherine ' +
  'katie kathy karin katrijn kathleen cato carina catrien ina kath|theresia trees thera theresa tess terry resi|helena leni lena ' +
  'helen ellen heleen lenie leentje nell eleanor nellie|anna ans an anneke annie ann anne anny ant antje|anna maria annemarie annemieke|aleida ' +
  'alida ali aaltje alie|alexander alex sander lex xander sandy alec|alexandra sandra xandra alexa|christiaan christian chris kris|christina christine ' +
  'stien tina stina chrissy kirsten krista|dirk derk dick theodericus diederik|everardus evert everhard ever|ferdinand ferdi fer nand|frederik ' +
  'fred freek fredrik frits frederick freddy freddie fritz|gijsbertus gijs gijsbert bert|jeroen hieronymus jerome|joris george georg sjors ' +
  'georgie|laurentius laurens lars lau rens lawrence larry laurence lourens|lucas luc luuk luke|ludovicus lodewijk louis lou lowie ' +
  'lewis|marcus mark marc marco markus|olivier oliver olle ollie|paulus paul pauwel|paulina pauline lien paula|philippus philip flip ' +
  'filip phil phillip|rudolf ruud rudolph rudy rolf roel|robertus robert rob bob bert robbie bobby robin rupert|rogier roger ruth|' +
  'sebastiaan bas sebastian bastiaan seb|simon siem simeon si|stephanus stefan steven stephan stephen steve stef|stephanie steffie ' +
  'stefanie steph|thomas tom tommy thom tomas|victor vic viktor|vincentius vincent vince vin|walterus walter wouter walt wally|gualtherus|' +
  'daniel daan dan danny danie|david dave davy davey|edward eduard ed eddy ted ned eddie edouard|eduardus edwin|andreas andries andrew ' +
  'andre andy dries drew|benjamin ben benny benji|charles karel carl karl charlie chuck carolus carel chas|charlotte lotte charlot lottie|caroline ' +
  'carolina lien karolien carol carrie|richard rick ricky dick rik ritchie richie rich|ronald ron ronnie|raymond ray|samuel sam ' +
  'sammy|samantha sam|patrick pat paddy|patricia pat patty tricia trish|susanna suzanne suus susan sue suzy susie suzanna|barbara ' +
  'barb babs bar|deborah debbie deb debora|dorothea dorothy dot dolly dora doortje|jennifer jen jenny jenn|jessica jess jessie|judith ' +
  'judy jutta|kimberly kim kimberley|pamela pam|rebecca becky rebekka becca|sarah sara sally sadie|victoria vicky vic tori|virginia ginny|' +
  'abigail abby gail|amanda mandy|arthur art artur|donald don donny|douglas doug|eugene gene eugenius|geoffrey geoff jeffrey jeff jeffery|gregory ' +
  'greg gregorius|harold hal harry|jonathan jon jonny johnathan jonathon|joshua josh|kenneth ken kenny|leslie les|louise lou lowise louisa|' +
  'melanie mel|mildred millie|nathan nathaniel nate nat|peter pete|reginald reg reggie|timothy tim timo timotheus|zachary zach zack|' +
  'isabella isabel bella isabelle izzy|olivia liv livvy|emily em emma|madeleine maddie maddy madeline|eleonora ellen nora eleanor|' +
  'wilfred wilf|alfred alf fred alfie fredo|ernest ernie|frederica freddie rika|gabriel gabe|gabriella gaby gabrielle|jozua|josef|' +
  'mohammed mohamed muhammad mohammad mo muhammed|abdullah abdul abdallah|fatima fatma fadma|ibrahim abraham bram abe|isaac isaak ' +
  'izaak sjaak ike|hermanus herman harm manus|hermina mina hermine|engelbertus bert engelbert|wilbert wilbertus|gerardina dien gerdien|' +
  'aartje|arnoldus arnold arno nol aart|augustinus guus august gus auguste augustus stijn|auke|jurgen jurriaan georgius|sjoerd siegfried|' +
  'tjeerd|ubbo|wietse|yvonne ivonne|zeger|veronica vera|valerie val|trudy gertrudis gertruda truus geertruida gertrude trui|hillegonda hilda hil|' +
  'petronella nel petra nellie pietje pieternella ella|magdalena lena magda leni madelief|dominicus dom dominic dominique|floris florentius|' +
  'godfried fried|ignatius ignaas|servaas|sylvester|sylvia silvia|quirinus quirijn krijn|reinier rein reinder|roelof roel|rosalia roos ' +
  'rosa rose rosie|marianne marjan marian jannie marion|marjolein marjo|jolanda yolanda jola|monique monica mo|liesbeth|lieselotte lotte' +
  '|christopher chris kit topher|stephanie steph stephany|geraldine gerry|gerald jerry|timothy timmy|gregory gregg' +
  '|donald donnie|arthur artie|vincent vinny|jonathan jonny|susanna susannah suzie|deborah debra debby|patricia patsy' +
  '|barbara barbie|maria polly mae|martha marty mattie|dorothea dottie|florence flo flossie|linda lynda lindy' +
  '|cynthia cindy|rebecca rebekah|victoria vicki vickie|virginia ginger|melissa missy lissa|abigail abbie' +
  '|sophia sophie sofia sofie|angela angie|beatrice bea trixie beatrix|constance connie|trudy gertie|jacqueline jackie' +
  '|janet|lillian lily lilian lilly|lucille lucy lucinda|mildred milly|nancy nan|penelope penny|rosemary rosie' +
  '|winifred winnie|caroline carolyn carol|catharina kitty cathryn kathryn|allison ally alison allyson|bradley brad' +
  '|cameron cam|clifford cliff|curtis curt|franklin frank|herbert herb|jason jay|joel|lester les|mitchell mitch' +
  '|norman norm|oscar|randall randy|russell russ|sidney sid sydney|stanley stan|terence terrence|warren' +
  '|adelaide addie adeline addy|agatha aggie|amelia amy|annabel annabelle|audrey|brenda|cheryl sheryl|claire clare|clara' +
  '|diana diane dianne|edith edie|gwendolyn gwen|irene|joan joanie|joyce|katelyn caitlin kaitlyn|laura laurie lori|marilyn' +
  '|maureen|michelle shelly|phyllis|priscilla prissy cilla|rosalind roz|sharon shari|shirley|tabitha tabby|vivian viv' +
  '|stephanus stevie|zachary zac'
).split('|');

/** Folded name → the first name of its first group. */
const STEMS: ReadonlyMap<string, string> = buildStems();

function buildStems(): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const group of GROUPS) {
    const names = group.split(' ').filter(name => name !== '');
    const [first = ''] = names;
    // A group may add to an earlier one.
    const stem = stems.get(first) ?? first;
    for (const name of names) if (!stems.has(name)) stems.set(name, stem);
  }
  return stems;
}

/** One name for all that are the same name: `hans`, `jan` and `johan` → `johannes`. A folded name outside it: itself. */
export function givenStem(folded: string): string {
  return STEMS.get(folded) ?? folded;
}

/** True for a name of the list: enough to tell a person's name from another word, never that a word is none. */
export function isKnownGivenName(folded: string): boolean {
  return STEMS.has(folded);
}
