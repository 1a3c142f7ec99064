/** Words that attribute: verbs of saying with what they do to the words they report, and nouns. */
import { SEATS_OF_GOVERNMENT } from './places.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The speaker stands behind the words. */
export const SAYING = list(`
say tell write announce state add note declare report claim argue insist maintain assert contend explain stress emphasise emphasize affirm reiterate reply answer respond retort comment remark observe point warn caution recall remind confirm reveal disclose acknowledge concede admit tweet post read testify allege boast brag joke quip grumble complain exult shout whisper mutter demand urge promise vow pledge predict counter object echo continue conclude suggest agree believe think hold reckon find suspect stipulate recount inform interject lament rule hear feel reason repeat underline underscore specify clarify bet swear crow flash plead ask propose call describe label brand dub characterise characterize hail praise welcome celebrate regret deplore applaud cheer criticise criticize mock denounce condemn tout trumpet herald thank credit greet prefer speak commend deny dispute doubt wonder hope expect worry fret fume sigh mumble protest advise cry sneer snap scoff opine muse gush enthuse signal indicate hint imply estimate vent chime thunder exclaim proclaim bark growl roar yell bellow scream sum rejoice summarise summarize beam chuckle recap rant rail riposte rejoin deadpan jest gripe chant blurt misremember simplify preach lecture reassure rage assure fear text email e-mail notify alert speculate surmise concur intone teach submit congratulate confide relay attest aver profess posit insinuate divulge gloat bleat marvel moan whine parrot fulminate headline jeer apologise apologize drawl quaver holler snarl murmur recite wail harrumph bristle bemoan croak rasp`);

/** Of saying only where `that` follows: `owned that`, `briefed reporters that`; else they are other doings. */
export const SAYING_THAT = list(
  'own venture volunteer certify brief intimate record minute accept determine establish hazard depose stand charge assume suppose',
);

/** What somebody does while saying something: of saying only between marks, `That, she smiled, is up to Congress`. */
export const MANNERS = list('smile laugh grin nod shrug smirk giggle scowl frown wince blush persist');

/** With another verb of saying behind `to` they tell that something was said: `rose to say`, `chose to tell`, `took to X to announce`. */
export const LEADING_TO_SAY = list(
  'go take turn rise stand write phone call ring return use step log come appear text email message interrupt break pause jump choose manage seem dare venture happen bother care continue begin start hasten rush proceed hurry like love live grow prefer lean open close get',
);

/** Say that the reported words are not so: `denied that X was repealed`. */
export const DENYING = list('deny dispute refute reject rebut contradict');

/** Report a wish, a doubt or a question, not a fact. */
export const NOT_ASSERTING: ReadonlyMap<string, 'demanded' | 'possible' | 'questioned' | 'planned'> = new Map(
  Object.entries({
    demand: 'demanded',
    urge: 'demanded',
    hope: 'demanded',
    wish: 'demanded',
    want: 'demanded',
    plead: 'demanded',
    propose: 'demanded',
    request: 'demanded',
    beg: 'demanded',
    recommend: 'demanded',
    doubt: 'possible',
    suspect: 'possible',
    fear: 'possible',
    imagine: 'possible',
    pretend: 'possible',
    dream: 'possible',
    guess: 'possible',
    speculate: 'possible',
    fantasise: 'possible',
    fantasize: 'possible',
    expect: 'planned',
    predict: 'planned',
    promise: 'planned',
    vow: 'planned',
    pledge: 'planned',
    ask: 'questioned',
    wonder: 'questioned',
    question: 'questioned',
  } as const),
);

/** Take a thing, not a clause, and judge it: `hailed the removal of X`, `called X a relic`, `thanked him for the repeal of X`. */
export const REACTING = list(
  'hail praise welcome celebrate regret deplore applaud cheer criticise criticize mock condemn tout trumpet herald thank credit greet commend congratulate salute laud compliment bemoan lambaste describe call prefer denounce slam blast lament single speak write label brand dub characterise characterize demand urge vow promise pledge threaten accuse blame dismiss decry deride ridicule rebuke scold chide',
);

/** Nouns that say who said it: `the ministry’s announcement that`, `in X’s words`. */
export const SAYING_NOUNS = list(
  'statement announcement claim assertion remark comment declaration letter tweet post report testimony speech interview words message release warning',
);

/** What can speak without being a person. */
export const INSTITUTIONS = list(`
ministry department office government cabinet parliament congress senate house court commission council agency administration union group party embassy bank committee statement memo report letter leaflet newsletter guide column editorial document video clip spokesperson spokesman spokeswoman website site portal page release paper outlet channel station broadcaster newspaper magazine majority foundation fund trust organisation organization board caucus league chamber association guild institute centre center tracker bulletin post caption banner headline notice fact sheet survey poll study analysis article book textbook agencies media officials spokespeople circular briefing flyer flier handout pamphlet brochure mailing mailer poster placard sign sticker plaque quiz podcast blog handbook primer explainer correction dispatch dossier cable consultancy charity federation coalition alliance secretariat presidency palace consulate treasury watchdog regulator company firm daily weekly monthly quarterly service bureau directorate tribunal inspectorate delegation university academy society network desk retraction transcript`);

/** Names of one word that speak and are no persons: where a government sits, bodies, agencies of news. */
export const SPEAKING_NAMES: ReadonlySet<string> = new Set([
  ...SEATS_OF_GOVERNMENT,
  ...list('kremlin pentagon congress parliament reuters bloomberg politico axios interfax'),
]);

/** Papers, screens and sounds that have words on them: `reads the placard`, `the card claims`, `the push alert has it`. */
export const SPEAKING_THINGS = list(
  'slide card alert notification crawl ticker chyron graphic infographic chart briefing box panel sidebar tabloid story news edition supplement item entry encyclopedia encyclopaedia wiki glossary almanac atlas guidebook catalogue catalog manual workbook worksheet handbook textbook lesson syllabus app chatbot bot helpdesk hotline helpline answerphone voicemail recording advert advertisement ad billboard banner poster placard sticker sign plaque label caption headline subtitle strapline teaser trailer blurb meme reel thread listicle faq factsheet leaflet flyer flier brochure pamphlet circular newsletter mailing mailer webinar presentation bulletin letter email e-mail memo note message text postcard telegram cable handout advisory tweet post posting clip video podcast episode broadcast programme program transcript script translation summary abstract foreword preface footnote appendix introduction afterword key quiz crossword puzzle map board screen display menu invoice calendar timeline diary logbook log page site website portal feed channel blog column editorial cartoon song sermon petition notice guide report statement release paper book article magazine newspaper primer explainer dossier dispatch poll survey study analysis voice',
);

/** Roles that stand before a name or alone for a person. */
export const ROLES = list(`
president minister mp mep mla secretary chairman chairwoman chair senator sen. sen rep rep. representative congressman congresswoman judge justice spokesman spokeswoman spokesperson ambassador adviser advisor analyst expert lawyer attorney advocate counsel professor prof prof. dr dr. mr mr. ms ms. mrs mrs. director commissioner governor mayor sheriff general colonel king queen prince premier chancellor deputy leader head host presenter anchor columnist essayist commentator journalist reporter correspondent editor author historian scholar researcher economist activist campaigner lawmaker candidate official diplomat envoy rapporteur speaker whip aide staffer officer trader owner exporter importer merchant hotelier nurse teacher student caller reader farmer blogger vlogger podcaster pundit politician manager captain marshal broker guest challenger resident witness rabbi bishop priest imam pastor baroness lord sir dame undersecretary negotiator prosecutor ombudsman regulator treasurer veteran brigadier lecturer politologist haulier driver conservative democrat republican businessman businesswoman entrepreneur executive ceo founder principal dissident comptroller solicitor barrister clerk moderator organiser organizer coordinator interpreter sponsor archivist librarian former vice prime foreign`);

/** What an office is over, as its name tells it before the holder’s: `Secretary of State Anna Berg`. */
export const OFFICE_FIELDS = list(
  'state defense defence energy interior treasury commerce labor labour health education agriculture transportation transport justice finance economy trade affairs homeland security war navy army foreign relations veterans housing urban environment culture climate staff republic kingdom federation states united party equality intelligence management budget science technology',
);

/** On what something is said, behind a preposition: `in an interview`, `during the debate`. */
export const OCCASIONS = list(
  'interview interviews statement statements tweet tweets post posts speech letter email e-mail memo report briefing conference hearing remarks message release op-ed editorial column essay book debate rally session meeting ceremony forum town-hall appearance call segment video address broadcast podcast programme program show press blog note testimony filing brief summit event breakfast panel phone telephone television tv radio twitter facebook telegram instagram x hall stage speech motion brief opinion ruling article piece',
);

/** To whom something is said, without a name. */
export const HEARERS = list(
  'reporters journalists justices mps meps peers lawmakers deputies parliament senators congressmen voters supporters delegates reporters viewers listeners readers callers crowd crowds audience committee panel court judge jury newspaper magazine agency broadcaster channel station outlet website colleagues members students workers investors analysts diplomats officials ministers conference host crowd people everyone staff council cabinet press media network correspondent anchor interviewer donors guests aides leaders',
);

/** Labels that transcripts put before a turn. */
export const TURN_LABELS = list(
  'q a question answer host cohost co-host guest caller anchor reporter interviewer interviewee moderator chair chairman chairwoman presenter narrator journalist correspondent speaker announcer questioner witness proposer opposer panelist panellist participant presiding clerk audience voiceover voice-over press',
);

/** Nouns for things and rules whose words are nobody’s statement: `the law says`, `the sign reads`. */
export const SILENT = list(
  'law laws act bill statute section article clause provision amendment treaty constitution code rule rules regulation ban waiver measure text contract clock thermometer gauge meter legend rumour rumor saying proverb adage logic reason instinct gut wisdom plan schedule custom tradition',
);

/** Whoever sits in a legislature. */
const MEMBERS = 'senator sen representative rep congressman congresswoman mp deputy lawmaker legislator'.split(' ');

/** Offices under another name: how the text may have called them. */
export const OFFICES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'head of state': ['president', 'king', 'queen', 'emperor', 'emir', 'monarch'],
    'head of government': ['prime minister', 'premier', 'chancellor'],
    'member of parliament': ['mp', 'deputy', 'lawmaker', 'legislator', 'parliamentarian'],
    premier: ['prime minister', 'premier'],
    lawmaker: MEMBERS,
    legislator: MEMBERS,
    congressman: ['representative', 'rep', 'congressman'],
    congresswoman: ['representative', 'rep', 'congresswoman'],
    senator: ['senator', 'sen'],
    diplomat: ['ambassador', 'envoy', 'diplomat', 'foreign minister', 'secretary of state'],
    professor: ['professor', 'prof'],
    academic: ['professor', 'prof', 'lecturer', 'scholar', 'historian', 'academic'],
    scholar: ['professor', 'prof', 'lecturer', 'scholar', 'historian', 'researcher'],
    attorney: ['attorney', 'lawyer', 'advocate', 'counsel'],
    lawyer: ['attorney', 'lawyer', 'advocate', 'counsel', 'barrister', 'solicitor'],
    deputy: MEMBERS,
    governor: ['governor', 'gov'],
    monarch: ['king', 'queen'],
  }),
);

/** People by what they are, without an office. */
export const HUMANS = list(
  'author woman man writer host guest listener viewer user visitor neighbor neighbour shopkeeper worker person critic supporter opponent gentleman lady boy girl mother father widow pensioner voter grandmother grandfather sister brother wife husband colleague friend voice insider novelist poet singer actor actress chef cook baker fisherman plumber carpenter electrician engineer doctor physician scientist soldier sailor pilot plaintiff defendant demonstrator protester commenter poster respondent interviewee signatory petitioner delegate daughter son uncle aunt cousin nephew niece parent retiree tenant landlord patient client customer passenger tourist migrant refugee survivor bystander passer-by onlooker villager miner counsellor counselor guide archivist librarian curator consultant strategist specialist inspector notary accountant agent coach referee chaplain deacon consul registrar supervisor lobbyist barber butcher grocer waiter waitress bartender volunteer pupil academic scientist investor employer employee manufacturer grower rancher fisher teenager retailer shipper consumer taxpayer worshipper parishioner cyclist commuter organiser booksellers bookseller printer dealer seller buyer lender heckler mover vendor translator archaeologist hydrologist agronomist demographer actuary statistician sociologist biologist chemist geographer philosopher theologian astronomer meteorologist forwarder teller forester trucker cabbie courier florist optician hairdresser jeweller jeweler janitor caretaker warden ranger gardener mechanic technician foreman contractor builder developer programmer designer architect surveyor auditor bookkeeper cashier barista butler landlady hostess innkeeper publican bailiff constable detective firefighter paramedic midwife dentist pharmacist veterinarian surgeon therapist psychologist tutor instructor trainer schoolteacher headmaster headmistress dean provost trustee usher porter concierge receptionist newsreader shopper beekeeper shepherd trapper angler skipper docker dispatcher apprentice intern freelancer bookmaker banker underwriter adjuster assessor appraiser realtor locksmith welder roofer decorator sculptor musician violinist pianist organist composer choirmaster playwright screenwriter comedian satirist cartoonist photographer filmmaker producer publisher fundraiser quartermaster quizmaster chairperson caseworker sergeant corporal lieutenant commander admiral cadet conscript reservist deportee asylum-seeker exile émigré descendant newcomer stallholder fishmonger greengrocer newsagent wholesaler stockbroker financier magnate tycoon oilman cattleman sheepman vintner winemaker distiller drover seamstress weaver cobbler plasterer bricklayer glazier stoker pipefitter machinist dockworker seafarer deckhand bosun purser stewardess hunter painter tailor steward',
);

/** Say that somebody speaks, and leave what is said to the next sentence. */
export const RETELLING = list('correct retell recount elaborate clarify demur');

/** How somebody speaks: `he was blunt`, `on testing she is gloomier`. */
export const ATTITUDES = list(
  'blunt blunter gloomy gloomier clear clearer categorical unequivocal emphatic optimistic upbeat skeptical sceptical cautious frank candid direct precise unimpressed unmoved defiant adamant scathing dismissive hopeful pessimistic guarded reserved terse curt bitter wary angrier harsher closer franker',
);

/** Take an infinitive or a wish: `urged Congress to renew it`, `vowed to veto`, `called for an end to it`. */
export const WISHING = list('urge demand vow promise pledge threaten call ask beg implore propose plead press');

/** Say what a thing is: `called the ban dead`, `described it as a relic`, `accused them of stalling`. */
export const NAMING = list('call describe label brand dub characterise characterize accuse blame');

/** Judge in words whatever they judge; `hail`, `greet`, `credit` can be no words at all. */
export const JUDGING = list(
  'praise criticise criticize denounce condemn slam blast deplore lament tout mock dismiss decry deride applaud ridicule rebuke scold chide',
);

/** What shows that something is so, as a source: `records show that`. */
export const SHOWING = list('show find indicate suggest reveal confirm');

/** Whom somebody would have believe something: `wants us to believe that`. */
export const BELIEVERS = list('us you me people everyone everybody voters');

/** `the bill`, as who says it: its words bind nobody yet. Folded. */
export const DRAFTS =
  /^(?:(?:the )?(?:text|section|preamble|version) of )?(?:(?:the|a|an|this|that|their|his|her|its) )?(?:(?!of |for |behind |against )[\p{L}\d.’'-]+ ){0,4}(?:(?:bill|proposal|draft|motion|initiative)(?: (?:law|text|document|paper|resolution))?|(?:draft|proposed|planned) [\p{L}-]+)$/u;
