/** Where Turkic clauses begin and end, and who acts in them. */
import type { Body } from '../../../law/actor.ts';
import { fold } from '../../../text/fold.ts';
import { toldOfWordBy, wordTest } from '../../../text/told-once.ts';
import type { ActorPhrase } from '../../frame.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { casesOf } from '../verbs/verb-form.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { DAYS_OF, isWhen } from '../words/time-units.ts';
import { isBy, isSetAside } from './contrast.ts';
import { isElsewhere, isOwningParty, isRuling, isStateInPlace, isTakenState } from './parties.ts';

export const CONJUNCTION = wordTest(
  /^(?:ki|ve|və|ama|amma|fakat|lakin|ancaq|oysa|cunku|cunki|veya|ya|həmcinin|yoxsa|yoksa|ise|isə|halbuki)$/u,
);

/** `bildirib ki, …` opens a clause; `hələ ki`, `hələ də ki` say “as yet”. */
export const opensClause = (units: readonly Unit[], at: number): boolean =>
  unitText(units, at) === 'ki' &&
  !/^(?:hələ|hala|həm|madam|madem|elə|yetər|yəqin|yazik|təəssuf|təəssuflər|neyse|tabii|təbii|guman|ehtimal|elbette)$/u.test(
    unitText(units, at - 1),
  );

export function isStop(unit: Unit | undefined): boolean {
  return unit === undefined || (unit.kind === 'mark' && /^[;:.!?()-]$|^--$|^\.\.\.$/.test(unit.text));
}

/** A stop within a sentence; the one behind a number makes it an ordinal: `20. ve 32. maddeleri`. */
export const isStopAt = (units: readonly Unit[], at: number): boolean =>
  isStop(units[at]) && !(unitText(units, at) === '.' && units[at - 1]?.kind === 'number');

/** First unit of the clause: behind the last stop, comma or `ki`. */
export function clauseStart(units: readonly Unit[], at: number): number {
  let from = at;
  while (from > 0 && !isStopAt(units, from - 1) && unitText(units, from - 1) !== ',' && !opensClause(units, from - 1))
    from--;
  return from;
}

/** Behind the last unit before the next stop or comma. */
export function clauseEnd(units: readonly Unit[], at: number): number {
  let to = at;
  while (to < units.length && !isStopAt(units, to) && unitText(units, to) !== ',' && unitText(units, to) !== '"') to++;
  return to;
}

export const bodyIn = (word: string, lexicon: TurkicLexicon): Body | null => bodyMeant(lexicon, word);

const bodyMeant = toldOfWordBy<TurkicLexicon, Body | null>(
  ({ bodies }, word) => bodies.find(([pattern]) => pattern.test(word))?.[1] ?? null,
);

/** The body that an actor’s words mean: two words that name one, else the last that does, since heads stand last. */
export function bodyNamed(actor: string, lexicon: TurkicLexicon): Body | null {
  const words = fold(actor);
  return (
    lexicon.councils.find(([pattern]) => pattern.test(words))?.[1] ??
    words
      .split(/[\s'-]+/)
      .map((word) => bodyIn(word, lexicon))
      .findLast((body) => body !== null) ??
    null
  );
}

/** A body or a capitalised word in the nominative between the clause’s beginning and the verb; `tərəfindən` behind a passive. */
export function actorIn(
  sentence: UnitSentence,
  first: number,
  to: number,
  passive: boolean,
  lexicon: TurkicLexicon,
  skip: readonly [number, number],
  owned = false,
): ActorPhrase | null {
  const { units } = sentence;
  // `Hukukçu Elif Demir’e göre | yasayı mahkeme iptal etti`: who says so does not act
  const from = units.findLastIndex((unit, at) => at >= first && at < to && lexicon.saysSo.test(unit.text)) + 1 || first;
  // `parlament tərəfindən qəbul edilən, prezidentin veto etdiyi`: behind an active verb it is another’s
  const by = units.findIndex(
    (_unit, at) =>
      at >= from &&
      at < to &&
      ((passive && isBy(units, at)) || isByActOf(units, at)) &&
      !isSetAside(units, at - 1, lexicon),
  );
  const byAct = by >= 0 && isByActOf(units, by);
  if (passive && by < 0) return null;
  const end = by < 0 ? to : by;
  const order = by < 0 ? behindConverb(units, from, end) : upTo(from, end).reverse();
  for (const at of order) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' || (at >= skip[0] && at < skip[1]) || isSetAside(units, at, lexicon)) continue;
    // `milletvekillerine | Yüksek Mahkeme’nin iptal ettiğini hatırlattı`: who was told
    if (owned && !unit.capital && /l[aeə]r(?:[iu]n)?[aeə]$/u.test(unit.text)) continue;
    if ((by < 0 && isElsewhere(units, at)) || isRuling(units, at)) continue;
    // `hiçbir zaman`, `heç vaxt`: never, whoever did not
    if (
      /^(?:hec|hicbir)$/u.test(unit.text) &&
      /^(?:zaman|vaxt|vakit|sekilde|surette|vəchlə)$/u.test(unitText(units, at + 1))
    )
      continue;
    if (/^(?:hec|hicbir|kimsə|kimse|hickim)$/u.test(unit.text))
      return phraseOf(sentence, at, Math.min(end, at + 2), true, lexicon);
    // `Türkiye’yi sözleşmeden Danıştay çıkardı`: whom it was done to
    if (isTakenState(unit, lexicon) || isStateInPlace(units, at, lexicon)) continue;
    if (DAYS_OF.test(unitText(units, at + 1)) || (!owned && by < 0 && ownsWhatFollows(units, at, lexicon))) continue;
    const body =
      bodyIn(unit.text, lexicon) !== null &&
      !(owned && isBeforeOwner(units, at, lexicon)) &&
      !(owned && isGiven(lastOfRun(units, at))) &&
      (byAct || isOwned(unit.text, lexicon) === owned || (owned && isOwned(lastOfRun(units, at), lexicon)));
    const party = owned && isOwningParty(units, at, lexicon);
    const name =
      !owned &&
      unit.capital &&
      (at > 0 || ITS_OBJECT.test(unitText(units, 1))) &&
      !BEARS_CASE.test(unit.text) &&
      !describes(units, at) &&
      !isDay(units, at);
    if (
      body ||
      party ||
      (name && (by < 0 || at === by - 1)) ||
      (!owned && by < 0 && isParty(units, at, lexicon)) ||
      (!owned && unit.capital && at === 0 && !isOwner(units[1]) && bodyIn(unit.text, lexicon) !== null)
    )
      return phraseOf(sentence, at, end, false, lexicon);
  }
  return null;
}

/** `Zelenski | onu imzaladı`: whoever begins the sentence does it. */
const ITS_OBJECT = /^(?:onu|ona|bunu|buna)$/u;

/** `Kongre'ye`, `Bakının`: a name in a case that no one acts in. */
const BEARS_CASE = /'|\p{L}{3}[aeiouə]n[iu]n$/u;

/** `Cumhurbaşkanı Salome Zurabişvili’nin`: the last of the capitalised words that begin here, which bears the case. */
function lastOfRun(units: readonly Unit[], from: number): string {
  let at = from;
  while (units[at + 1]?.kind === 'word' && units[at + 1]?.capital === true) at++;
  return unitText(units, at);
}

/** `Bakanlık | Yüksek Mahkeme’nin iptal ettiğini`: who tells it stands before the body that did it. */
function isBeforeOwner(units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean {
  if (isOwned(unitText(units, at), lexicon) || !TELLING.has(bodyIn(unitText(units, at), lexicon) ?? '')) return false;
  const last = lastOfRun(units, at);
  return isOwned(last, lexicon) && SITTING.has(bodyIn(last, lexicon) ?? '');
}

const TELLING: ReadonlySet<string> = new Set(['executive', 'agency', 'people']);
const SITTING: ReadonlySet<string> = new Set(['court', 'legislature', 'chamber']);

/** `Fransa | müqavilədən çıxdı`: a state that begins the sentence, and is not whose something else is (`Fransa mətbuatı`, `Rusiya Federasiya Şurası`). */
function isParty(units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  const owns = next?.kind === 'word' && (next.capital || /[iu]$/u.test(next.text));
  return (
    at === 0 && unit?.capital === true && !owns && !describes(units, at) && lexicon.parties.named(unit.text).length > 0
  );
}

/** Whether somebody’s act is named there by which it was done. */
export const isByAct = (units: readonly Unit[], from: number, to: number): boolean =>
  upTo(from, to).some((at) => isByActOf(units, at));

/** `Ali Məhkəmənin | qərarı ilə`, `Kongre’nin | kararıyla`, `Biden | imzasıyla`: whoever the act is of did it. */
const isByActOf = (units: readonly Unit[], at: number): boolean =>
  /^(?:imzasiyla|imzasi|karariyla|kararnamesiyle|qərariyla|fərmaniyla|sərəncamiyla)$/u.test(unitText(units, at)) ||
  (/^(?:qərar|fərman|sərəncam|karar|kararname|imza)s?[iu]$/u.test(unitText(units, at)) &&
    /^il[əe]$/u.test(unitText(units, at + 1)));

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** `Meclis karşı çıkınca | Yoon sıkıyönetimi kaldırdı`: who stands behind such a clause acts; where nobody does, who stands in it. */
function behindConverb(units: readonly Unit[], from: number, to: number): readonly number[] {
  const all = upTo(from, to);
  // `Ruanda` and `Uganda` only end so
  const last = all.findLast(
    (at) => units[at]?.kind === 'word' && !units[at].capital && CONVERB.test(unitText(units, at)),
  );
  return last === undefined ? all : [...upTo(last + 1, to), ...upTo(from, last + 1)];
}

const CONVERB =
  /^(?!uyarinca$|boyunca$|geregince$|suresince$)\p{L}{2,}(?:inca|ince|unca|unce|anda|əndə|diqda|dikdə|duqda|dukdə)$/u;

/** `Başkan Trump'ın | imzaladığı bütçe`, `Trampın | imzaladığı büdcə`: what is told is done by what follows. */
function ownsWhatFollows(units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean {
  let last = at;
  // `Yüksek Mahkeme | Biden’ın planını …`: a house or a court acts, and does not name whoever stands behind it
  while (
    units[last + 1]?.kind === 'word' &&
    units[last + 1]?.capital === true &&
    !isHouse(unitText(units, last), lexicon)
  )
    last++;
  const word = unitText(units, last);
  return (
    units[last]?.capital === true &&
    (/'n?[iu]n$/u.test(word) || (bodyIn(word, lexicon) !== null && isOwned(word, lexicon)))
  );
}

const isHouse = (word: string, lexicon: TurkicLexicon): boolean => {
  const body = bodyIn(word, lexicon);
  const sits = body === 'court' || body === 'legislature' || body === 'chamber';
  return sits && !isOwned(word, lexicon) && !/^(?:h[aə]kim|yargic|senator|milletvekil|deputat|konqresmen)/u.test(word);
};

/** `30 Aralık`, `dekabrın 14`: a month, and nobody’s name. */
const isDay = (units: readonly Unit[], at: number): boolean =>
  isWhen(units[at]) &&
  (units[at - 1]?.kind === 'number' || units[at + 1]?.kind === 'number' || /^ay[iu]/u.test(unitText(units, at + 1)));

/** `Amerikan | ordusunda`: of what is in a case that no one acts in. */
const describes = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.kind === 'word' &&
  units[at + 1]?.capital === false &&
  /\p{L}{3}(?:s?[iu]|l[aeə]r[iu])n(?:d[aeə]n?|[aeə])$|\p{L}{3}l[aeə]r[iu]n[iu]n$/u.test(unitText(units, at + 1));

/** `Trump tarifeleri`: whose law it is; `Biden 907. maddeyi` acts on one. */
const isOwner = (next: Unit | undefined): boolean => next?.kind === 'law' && !casesOf(next.tail).includes('accusative');

/** `parlamentin tələbi`, `Kongre’nin`, `mahkemeden`: a body in a case that no one acts in; `Putin` ends so by itself. */
function isOwned(word: string, lexicon: TurkicLexicon): boolean {
  const ending = word.replace(/^.*'/u, '');
  if ((/(?:d[aeə]n?|n[iu]n)$/u.test(ending) && !/^b(?:i|ay)den$/u.test(word)) || isGiven(word)) return true;
  return /[iu]n$/u.test(ending) && (ending !== word || bodyIn(word.replace(/[iu]n$/u, ''), lexicon) !== null);
}

/** `Dövlət Dumasına`, `Kongre'ye`, `Senata`: to whom something is given. */
const isGiven = (word: string): boolean =>
  /(?:s[iu]n[aeə]|l[iu][gy][iu]n[aeə]|'[yn]?[aeə])$/u.test(word) ||
  /^(?:senat|parlament|konqres|meclis|məclis|baskan|prezident)[aeə]$/u.test(word);

function phraseOf(
  { units, document }: UnitSentence,
  at: number,
  to: number,
  nobody: boolean,
  lexicon: TurkicLexicon,
): ActorPhrase {
  let [start, end] = [at, at + 1];
  while (
    end < to &&
    units[end]?.kind === 'word' &&
    !isTakenState(units[end] as Unit, lexicon) &&
    !/(?:[aeiouə]y[aə]|[aeiouə]n[iu]n)$/u.test(unitText(units, end)) &&
    !(bodyIn(unitText(units, end), lexicon) !== null && isOwned(unitText(units, end), lexicon)) &&
    // `hakim “Gürcü Arzusu” partiyası`: that rules
    !(unitText(units, end) === 'hakim' && /^(?:"|part\p{L}*)$/u.test(unitText(units, end + 1))) &&
    (units[end]?.capital || bodyIn(unitText(units, end), lexicon) !== null)
  )
    end++;
  while (
    start > 0 &&
    units[start - 1]?.kind === 'word' &&
    units[start - 1]?.capital &&
    !lexicon.only.test(unitText(units, start - 1)) &&
    !isBeforeOwner(units, start - 1, lexicon) &&
    !isBesideState(units, start, lexicon)
  )
    start--;
  const last = units[end - 1];
  // `Biden’ın kaldırdığı`: without the ending
  const ending =
    (/['’]\p{Ll}+$/u.exec(document.text.slice(last?.start ?? 0, last?.end ?? 0)) ?? ownedEnding(last, lexicon))?.[0]
      .length ?? 0;
  const span = [units[start]?.start ?? 0, (last?.end ?? 0) - ending] as const;
  return {
    text: document.text.slice(...span),
    span,
    nobody,
    only: lexicon.only.test(unitText(units, start - 1)) || lexicon.only.test(unitText(units, at - 1)),
  };
}

/** `Türkiyə | parlamentin qərarı ilə …`, not `Türkiyə parlamentinin`: the state is the subject, the body owns the decision. */
function isBesideState(units: readonly Unit[], at: number, lexicon: TurkicLexicon): boolean {
  const bare = /(?<!n)[iu]n$/u.exec(unitText(units, at));
  return (
    at === 1 &&
    bare !== null &&
    bodyIn(unitText(units, at).slice(0, bare.index), lexicon) !== null &&
    lexicon.parties.named(unitText(units, 0)).length > 0
  );
}

/** `Ali Məhkəmə | nin`, `Konqres | in`: the genitive of a body. */
function ownedEnding(last: Unit | undefined, lexicon: TurkicLexicon): RegExpExecArray | null {
  const ending = /n?[iu]n$/u.exec(last?.text ?? '');
  if (ending === null || last === undefined || bodyIn(last.text, lexicon) === null) return null;
  return bodyIn(last.text.slice(0, ending.index), lexicon) === null ? null : ending;
}
