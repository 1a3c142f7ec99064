/** English verb forms: regular ones by rule, irregular ones from a table. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** lemma: past participle, where they are not regular. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = Object.fromEntries(
  `arise arose arisen|be was been|beat beat beaten|become became become|begin began begun|bind bound bound|bite bit bitten|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt felt|fight fought fought|find found found|fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome|override overrode overridden|overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|rewrite rewrote rewritten|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|split split split|stand stood stood|steal stole stolen|strike struck struck|swear swore sworn|sweep swept swept|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undo undid undone|undergo underwent undergone|understand understood understood|uphold upheld upheld|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|sunset sunset sunset|offset offset offset|oversee oversaw overseen|reset reset reset|foresee foresaw foreseen`
    .split('|')
    .map((line) => line.trim().split(' ') as [string, string, string])
    .map(([lemma, past, participle]) => [lemma, [past, participle]]),
);

const DOUBLING = new Set(
  'axe ban drop annul cancel scrap nix gut plan stop vet admit commit permit submit refer occur omit equip prefer confer defer deter compel control expel quash rip rig pin ship strip cap trim step slip chop wipe regret quip brag beg blog signal label sob rebut nod'
    .split(' ')
    .filter((verb) => !['axe', 'quash', 'wipe'].includes(verb)),
);

/** Every form of the verb with what it is; `sunset` and the like give more than one reading. */
export function formsOf(lemma: string): readonly (readonly [string, VerbForm])[] {
  const irregular = IRREGULAR[lemma];
  const past = irregular?.[0] ?? regularPast(lemma);
  const participle = irregular?.[1] ?? past;
  const extra: readonly (readonly [string, VerbForm])[] =
    lemma === 'sunset'
      ? [
          ['sunsetted', 'past'],
          ['sunsetted', 'participle'],
        ]
      : [];
  return [
    [lemma, 'base'],
    [third(lemma), 's'],
    [past, 'past'],
    [participle, 'participle'],
    [ing(lemma), 'ing'],
    ...extra,
  ];
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function third(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function ing(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`;
  if (DOUBLING.has(lemma) || /^(?:put|cut|let|set|get|run|sit|quit|begin|sunset|win|hit|shut|split|reset)$/.test(lemma))
    return `${lemma}${lemma.at(-1)}ing`;
  return `${lemma}ing`;
}
