/** English verb forms: regular ones by rule, irregular ones from a table. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** lemma: past participle, where they are not regular. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = Object.fromEntries(
  `arise arose arisen|be was been|beat beat beaten|become became become|begin began begun|bind bound bound|bite bit bitten|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt felt|fight fought fought|find found found|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forsake forsook forsaken|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|ought ought ought|overhear overheard overheard|overcome overcame overcome|override overrode overridden|overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|rewrite rewrote rewritten|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|split split split|stand stood stood|steal stole stolen|strike struck struck|swear swore sworn|sweep swept swept|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undo undid undone|undergo underwent undergone|understand understood understood|uphold upheld upheld|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|sunset sunset sunset|offset offset offset|oversee oversaw overseen|reset reset reset|foresee foresaw foreseen|wind wound wound|unwind unwound unwound|cast cast cast|recast recast recast|broadcast broadcast broadcast|forecast forecast forecast|spring sprang sprung|sink sank sunk|shrink shrank shrunk|bid bid bid|bet bet bet|rid rid rid|shed shed shed|dig dug dug|stick stuck stuck|swing swung swung|hang hung hung|light lit lit|greenlight greenlit greenlit|ride rode ridden|bear bore borne|blow blew blown|flee fled fled|feed fed fed|fling flung flung|weave wove woven|spin spun spun|unmake unmade unmade|remake remade remade|retell retold retold|withstand withstood withstood|wake woke woken|sing sang sung|grind ground ground|dwell dwelt dwelt|swing swung swung|slit slit slit|thrust thrust thrust`
    .split('|')
    .map((line) => line.trim().split(' ') as [string, string, string])
    .map(([lemma, past, participle]) => [lemma, [past, participle]]),
);

/** One syllable with one vowel before one consonant: `bar`, `scrap`, `quit`, `re-up`. */
const SHORT = /^(?:re-)?(?:[^aeiou]*|qu)[aeiou][bdgklmnprtvz]$/;
/** Longer ones that are stressed at the end, and British `cancelled`. */
const DOUBLING = new Set(
  'annul cancel admit commit permit submit refer occur omit equip prefer confer defer deter infer concur compel control expel regret rebut demur signal label fulfil initial'.split(
    ' ',
  ),
);
/** American spelling does not double these. */
const SINGLE = new Set(['cancel', 'signal', 'label', 'initial']);

function doubles(lemma: string): boolean {
  return SHORT.test(lemma) || DOUBLING.has(lemma);
}

/** Every form of the verb with what it is; `sunset` and the like give more than one reading. */
export function formsOf(lemma: string): readonly (readonly [string, VerbForm])[] {
  const irregular = IRREGULAR[lemma];
  const past = irregular?.[0] ?? regularPast(lemma);
  const participle = irregular?.[1] ?? past;
  const extra = lemma === 'sunset' ? other('sunset', 't') : SINGLE.has(lemma) ? other(lemma, '') : american(lemma);
  return [
    [lemma, 'base'],
    [third(lemma), 's'],
    [past, 'past'],
    [participle, 'participle'],
    [ing(lemma), 'ing'],
    ...extra,
  ];
}

/** `gotten`, beside `got`. */
function american(lemma: string): readonly (readonly [string, VerbForm])[] {
  return lemma === 'get' ? [['gotten', 'participle']] : [];
}

/** A second spelling of past, participle and gerund. */
function other(lemma: string, doubled: string): readonly (readonly [string, VerbForm])[] {
  const stem = `${lemma}${doubled}`;
  return [
    [`${stem}ed`, 'past'],
    [`${stem}ed`, 'participle'],
    [`${stem}ing`, 'ing'],
  ];
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function third(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function ing(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`;
  if (doubles(lemma) || lemma === 'begin' || lemma === 'forget' || lemma === 'sunset' || lemma === 'reset')
    return `${lemma}${lemma.at(-1)}ing`;
  return `${lemma}ing`;
}
