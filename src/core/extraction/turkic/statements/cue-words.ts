/** What cues around a quotation and in reported speech share: the words of a language, and where names begin and end. */
import { type WordTest, wordTest } from '../../../text/told-once.ts';
import type { NameWords } from '../../inflecting/name-words.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import type { StateNames } from '../../states.ts';
import type { TimeWords } from '../../time-expression.ts';
import { behindAside, behindDoing, behindTelling, behindTopic, headOfClause } from './behind-clause.ts';
import { describedEnd, describedName } from './described-source.ts';
import type { GoingRoundWords } from './noun-of-words.ts';

export interface CueWords extends Pick<NameWords, 'roles' | 'notNames' | 'particles' | 'calling'> {
  /** Finite verbs of saying. */
  readonly saying: WordTest;
  /** Ask, demand, call for: the wish stands before them as a verbal noun. */
  readonly asking: WordTest;
  /** Participles of saying before a noun: `diyen`, `duyuran`. */
  readonly sayingParticiple: WordTest;
  /** `deyə`, `diye`, `sözleriyle`: between a quotation and its verb. */
  readonly quotative: WordTest;
  /** Papers in the locative: `bəyanatında`, `açıklamasında`. */
  readonly paper: WordTest;
  /** Passive verbs of saying: `deyilir`, `belirtildi`. */
  readonly told: WordTest;
  readonly gore: WordTest;
  /** `sözlərinə`, `iddiasına`: what somebody said, before `görə`. */
  readonly words: WordTest;
  /** `fikrincə`, `sözleriyle`: one word that attributes, behind a genitive. */
  readonly byWord: WordTest;
  /** Words for the head of a state, and the role that this is: `dövlətimizin başçısı`. */
  readonly headOfState?: { readonly word: WordTest; readonly role: string };
  /** Before an office that somebody holds no more: `keçmiş`, `eski`. */
  readonly former: WordTest;
  /** Before a colon these head a line, and nobody speaks. */
  readonly labels: WordTest;
  /** Nouns for outlets, and for bodies, that carry one of them back. */
  readonly outlets: WordTest;
  readonly bodies: WordTest;
  /** Whose state something is, right behind an office, begins what is said: `sözçüsü | Kubanın …`. */
  readonly states: StateNames;
  /** What goes round with its words before it: `“…” paylaşımı`. */
  readonly goingRound: GoingRoundWords;
  /** What somebody said, as a noun that they own: `X’in “…” sözleri`. */
  readonly ownWords: WordTest;
  readonly occasion: RegExp;
  readonly place: RegExp;
  readonly timeWords: TimeWords;
}

export type Test = (unit: Unit) => boolean;
export type Saying = (unit: Unit | undefined) => boolean;

export function skipMarks(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && units[at]?.kind === 'mark' && !/^[.;?!]$/.test(unitText(units, at))) at++;
  return at;
}

/** Without the marks that close the sentence. */
export function sentenceEnd(units: readonly Unit[], from: number): number {
  let to = units.length;
  while (to > from && units[to - 1]?.kind === 'mark' && unitText(units, to - 1) !== '"') to--;
  return to;
}

/** Behind the first name or role: `politoloq Tural Səmədli | açıqlamasında`. */
export function nameEnd(units: readonly Unit[], first: number, last: number, words: CueWords): number {
  const { roles } = words;
  const to = withoutLight(units, first, last);
  if (unitText(units, first).startsWith('@')) return first + 1;
  const described = describedEnd(units, first, to, words);
  if (described !== null) return described;
  const from = describedName(units, first, to, words) ?? first;
  let end = from;
  let seen = false;
  let named = false;
  for (let at = from; at < to; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'law' || (seen && /'n?[iu]n$/u.test(unit.text))) break;
    if (seen && isOwningState(unit, words) && (isNamedUpTo(units, at, roles) || isCompany(units, at, to))) break;
    // `mənbə | Turan agentliyinə`: an outlet that is told
    if (seen && unit.capital && OUTLET.test(unitText(units, at + 1))) break;
    const name = unit.kind === 'word' && unit.capital && !(at === from && opensDescription(units, at, to, roles));
    // `Departamenti | senatorlara bildirib`: to whom it is said
    if (named && !unit.capital && TOLD_TO.test(unit.text)) break;
    if (name || roles.test(unit.text) || (unit.kind === 'mark' && unit.text === '.')) {
      seen ||= name || roles.test(unit.text);
      named ||= name && !roles.test(unit.text);
      end = at + 1;
      if (/'\p{L}+$/u.test(unit.text) && name && !roles.test(unitText(units, at + 1)) && !units[at + 1]?.capital) break;
    } else if (seen && isWithinOffices(units, at, to, roles)) end = at + 1;
    else if (seen && PARTICLE.test(unit.text) && isPastParticles(units, at + 1)) end = at + 1;
    else if (seen && (GROUP.test(unit.text) || isWithinOffice(units, at, roles))) end = at + 1;
    else if (named && isOwner(units, at, roles)) {
      end = at + 1;
      named = false;
    } else if (seen && (named || !isDescribed(units, at, to, roles))) break;
  }
  return seen ? end : to;
}

/** `ABŞ-ın sözçüsü | Kubanın …`, `Ceyhun Bayramov | Kubanın …`: an office, or a name of two words, stands right before. */
const isNamedUpTo = (units: readonly Unit[], at: number, roles: WordTest): boolean =>
  roles.test(unitText(units, at - 1)) ||
  [1, 2].every((back) => {
    const unit = units[at - back];
    return unit?.kind === 'word' && unit.capital && !/['-]\p{L}+$/u.test(unit.text) && !roles.test(unit.text);
  });

/** `Merts | İtaliyanın Baş naziri X ilə birgə`, `Scholz | Fransa’nın lideri X ile birlikte`: with whom it was said. */
const isCompany = (units: readonly Unit[], from: number, to: number): boolean =>
  units
    .slice(from, to)
    .some(({ text }, at) => /^(?:ilə|ile)$/u.test(text) && TOGETHER.test(unitText(units, from + at + 1)));

const TOGETHER = /^(?:birgə|birlikdə|birlikte|ortaq|ortak|gorus|danis|muzakirə)/u;

const isOwningState = ({ text, capital }: Unit, { states }: CueWords): boolean => capital && ownsAsState(text, states);

export const ownsAsState = (word: string, states: StateNames): boolean =>
  /n?[iu]n$/u.test(word) && states.named(word.replace(/['-]?n?[iu]n$/u, '')).length > 0;

export const TOLD_TO = wordTest(/^\p{L}{3,}l[aeə]r(?:[iu]n)?[aeə]$/u);

/** A name, behind as many particles as it has: `Ursula fon | der Lyayen`. */
const isPastParticles = (units: readonly Unit[], at: number): boolean =>
  units[PARTICLE.test(unitText(units, at)) ? at + 1 : at]?.capital === true;

/** `Ursula | fon | der Lyayen`. */
const PARTICLE = /^(?:fon|von|der|de|di|van|bin|ibn|fon der)$/u;

/** `Cənubi Koreya | müxalifətinin | lideri X`: whose office it is, in lower case. */
const isOwner = (units: readonly Unit[], at: number, roles: WordTest): boolean =>
  /s?[iu]n[iu]n$/u.test(unitText(units, at)) && units[at]?.capital === false && roles.test(unitText(units, at + 1));

/** `manşeti | şöyle`, `başqası | cavab`: words that go with the verb behind them. */
export function withoutLight(units: readonly Unit[], from: number, to: number): number {
  let end = to;
  while (end - from > 1 && LIGHT.test(unitText(units, end - 1))) end--;
  return end;
}
const LIGHT = wordTest(
  /^(?:soyle|boyle|belə|cavab|xəbər|məlumat|qeyd|əlavə|iddia|etiraf|təsdiq|bəyan|izah|ifade|ilave|itiraz|fikir|əmin|ehtimal|guman|aydinliq|dile|dilə|bunu|bunlari|onu|one|de|da|də|ise|isə)$/u,
);

const OUTLET = wordTest(
  /^(?:agentli|qəzet|sayt|portal|telekanal|radio|ajans|gazete|televizyon|kanal)\p{L}*[iu]n(?:[aeə]|d[aeə]n?)$/u,
);

/** `Xarici | işlər | naziri`, `Dışişleri | ve … bakanı`: a small word of an office’s name. */
const isWithinOffice = (units: readonly Unit[], at: number, roles: WordTest): boolean =>
  /^(?:islər|isleri|isler|bilim|dovlət|mudafiə|maliyyə|ədliyyə|enerji|mətbuat|icra|bas)$/u.test(unitText(units, at)) &&
  roles.test(unitText(units, at + 1));

/** `Devlet Bakanı | ve | Hükümet Sözcüsü X`, `naziri | və | hökumətin sözçüsü X`: between two offices of one person. */
function isWithinOffices(units: readonly Unit[], at: number, to: number, roles: WordTest): boolean {
  if (!/^(?:ve|və)$/u.test(unitText(units, at)) || !roles.test(unitText(units, at - 1))) return false;
  const office = units.findIndex((unit, index) => index > at && index < Math.min(to, at + 5) && roles.test(unit.text));
  return office > 0 && units[office + 1]?.capital === true;
}

/** `tələbə | fəalı | Nino K.`, `eski | bakanlık | danışmanı X`: words between what somebody is and the name. */
function isDescribed(units: readonly Unit[], from: number, to: number, roles: WordTest): boolean {
  const name = units.findIndex((unit, at) => at >= from && at < to && unit.kind === 'word' && unit.capital);
  return (
    name >= 0 &&
    name - from <= 3 &&
    units
      .slice(from, name)
      .every(
        (unit) =>
          unit.kind === 'word' && (roles.test(unit.text) || !/(?:y?[iu]b|[dt][iu]|m[iu]s|ki)$/u.test(unit.text)),
      )
  );
}

/** `Sivil | toplum örgütü yöneticisi Tamar G.`: capital only because the sentence begins. */
function opensDescription(units: readonly Unit[], at: number, to: number, roles: WordTest): boolean {
  const name = units.findIndex((unit, index) => index > at && index < to && unit.kind === 'word' && unit.capital);
  return (
    name - at > 1 &&
    name - at <= 6 &&
    (roles.test(unitText(units, name - 1)) || AGENT.test(unitText(units, name - 1))) &&
    units.slice(at + 1, name).every((unit) => unit.kind === 'word')
  );
}

/** `ithalatçısı`, `satıcısı`: whoever does a thing for a living. */
const AGENT = wordTest(/^\p{L}{3,}c[iu](?:s[iu])?$/u);

/** The head of a group’s name: `Muhalefet partileri`, `Milli Məclis üzvləri`. */
export const GROUP = wordTest(
  /^(?:part[iı]\p{L}*ler[iı]|partiyalar[iı]|orgutler[iı]|uyeler[iı]|uzvləri|ulkeler[iı]|olkələri|yetkililer[iı]|rəsmiləri|cevreler[iı]|kaynaklar[iı]|mənbələri|mediasi|medyasi|mətbuati|basini|yonetimi|hokuməti|hukumeti|sozculeri)$/u,
);

/** `Anadolu Ajansı’na | konuşan X`, `Report-a | açıqlama verən X`: a name in a case is no subject, save before what it owns. */
function isOblique(units: readonly Unit[], at: number, to: number): boolean {
  let end = at;
  while (
    end + 1 < to &&
    units[end + 1]?.kind === 'word' &&
    units[end + 1]?.capital &&
    !ACRONYM_OWNS.test(unitText(units, end + 1)) &&
    !/['-]\p{L}{1,4}$/u.test(unitText(units, end))
  )
    end++;
  return /['-](?:[yn]?[aeə]|n?[dt][aeə]n?|[yn]?[iu]|n?[iu]n|l[aeə])$/u.test(unitText(units, end)) && end + 1 < to;
}

/** `Tramp | ABŞ-ın …`: a state or body in letters begins another phrase than the name before it. */
export const ACRONYM_OWNS = wordTest(/^(?:abs|abd|bmt|bm|ai|ab|nato|atət|agit|ust|dso)['-]n?[iu]n$/u);

/** First unit of the subject: at the first role or name that bears no place case. */
export function leadIn(units: readonly Unit[], to: number, words: CueWords): number {
  const { roles, notNames } = words;
  const handle = units.findIndex((unit, at) => at < to && unit.text.startsWith('@'));
  if (handle >= 0) return handle;
  const told =
    headOfClause(units, to, words) ??
    behindTopic(units, to, words) ??
    behindDoing(units, to, words) ??
    behindAside(units, to, words) ??
    behindTelling(units, to, words);
  if (told !== null) return told;
  const found = units.findIndex(
    (unit, at) =>
      at < to &&
      unit.kind === 'word' &&
      ((roles.test(unit.text) && !/'\p{L}+$/u.test(unit.text)) ||
        (unit.capital &&
          !notNames.test(unit.text) &&
          !/(?:'|-)?[dt][aeə](?:k[iu])?$/u.test(unit.text) &&
          !(/d[aə]n$/u.test(unit.text) && /^(?:olan|gələn)$/u.test(unitText(units, at + 1))) &&
          !isOblique(units, at, to))),
  );
  return Math.max(withFirstWord(units, found), 0);
}

/** `Avropa | İttifaqının səfirliyi`, `Dünya | Bankası`: a word that begins the name of a body, and by itself names nobody. */
function withFirstWord(units: readonly Unit[], at: number): number {
  const [before, first] = [units[at - 1], units[at]];
  // `von der | Leyen`
  if (at > 0 && PARTICLE.test(unitText(units, at - 1))) return PARTICLE.test(unitText(units, at - 2)) ? at - 2 : at - 1;
  return before?.capital === true && first?.capital === true && FIRST_OF_BODY.test(before.text) ? at - 1 : at;
}
const FIRST_OF_BODY = wordTest(/^(?:avropa|avrupa|dunya|birlesmis|beynəlxalq|uluslararasi|amerika|milli|ulusal)$/u);

/** With what is asked of every word remembered. */
export const remembering = (words: CueWords): CueWords => ({
  ...words,
  saying: wordTest(words.saying),
  asking: wordTest(words.asking),
  sayingParticiple: wordTest(words.sayingParticiple),
  quotative: wordTest(words.quotative),
  paper: wordTest(words.paper),
  told: wordTest(words.told),
  words: wordTest(words.words),
  byWord: wordTest(words.byWord),
  roles: wordTest(words.roles),
  notNames: wordTest(words.notNames),
  labels: wordTest(words.labels),
  outlets: wordTest(words.outlets),
  bodies: wordTest(words.bodies),
});
