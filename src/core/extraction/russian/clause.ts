/** Russian clauses by marks and conjunctions, and the small word classes that readers of one sentence share. */
import { toldOfPlace, toldOfWord, wordTest } from '../../text/told-once.ts';
import { type Unit, type UnitSentence, unitText } from '../inflecting/units.ts';
import { POSTS, SAYING } from '../lexicon/ru/cues.ts';
import { joinsContrast } from './contrast.ts';
import { verbReadings } from './verb.ts';

export const CONJUNCTION = wordTest(
  /^(?:и|а|но|или|либо|да|однако|зато|что|чтобы|если|когда|хотя|пока|поскольку|потому|ибо|котор\p{L}+|кто|где|куда|как|будто|якобы|раз)$/u,
);
export const PREPOSITION = wordTest(
  /^(?:в|во|на|по|с|со|из|к|ко|о|об|обо|от|до|за|при|для|без|под|над|перед|через|между|против|про|у|из-за|после|среди|вокруг|ради|спустя|согласно|кроме|вместо|около|благодаря|несмотря|вопреки|относительно|насчет)$/u,
);
export const ADVERB = wordTest(
  /^(?:не|ни|же|ли|бы|вот|уже|еще|вновь|снова|опять|все|всё|тоже|также|только|лишь|просто|именно|даже|вчера|сегодня|завтра|летом|весной|осенью|зимой|утром|вечером|ночью|накануне|наконец|наконец-то|поныне|доныне|взамен|вместе|заодно|попутно|следом|вслед|параллельно|недавно|теперь|сейчас|ныне|ранее|раньше|прежде|позже|потом|затем|давно|полностью|целиком|тогда|там|тут|здесь|навсегда|пока|никогда|почти|вовсе|отнюдь|вообще|совсем|уж|так|вскоре|сразу|тут|отныне|впервые|дважды|трижды|вдруг|зря|впредь|подряд|более|больше|по-прежнему|спустя|назад|разумеется|конечно|ведь|(?!(?:ис|спис)ки$)\p{L}+(?:ски|цки)|\p{L}{3,}(?:чно|льно|тно|вно|рно|шно|нно|дно|мно|сно|яно|ьно|ично|ешно|егодно|рочно|ро|ко))$/u,
);
const ADJECTIVE =
  /^\p{L}[\p{L}-]+(?:ый|ого|его|ому|ему|ая|яя|ую|юю|ое|ее|ые|ых|ыми|ым|ими|их|ской|ский|ские|цкий|(?:[шщ]|[шждвт]н)ий|ной|вой|шней|ней|ческой|щей|шей|той)$/u;
export const DETERMINER = wordTest(
  /^(?:этот|эта|это|эту|этой|этого|этому|эти|этих|этим|этими|тот|та|ту|той|того|те|тех|данн\p{L}+|указанн\p{L}+|упомянут\p{L}+|назван\p{L}+|соответствующ\p{L}+|так\p{L}{2,3} же|сам\p{L}{0,3}|вс[еюя]|весь|всего|всех|обе|оба|(?:сво|мо|тво)(?:й|я|е|ю|и|его|ей|ему|ею|им|ем|их|ими)|[нв]аш(?:а|е|у|и|его|ей|ему|ею|им|ем|их|ими)?)$/u,
);
const COUNT = /^(?:два|две|двух|три|трех|трем|четыре|четырех|треть(?:я|ю|е|и|его|ему|ей|им|ем|их|ими))$/u;
export const PRONOUN = wordTest(/^(?:он|она|оно|они|его|ее|их|ему|ей|им|ею|ими|нее|него|них|ней|нему)$/u);

export const isModifier = ({ kind, text }: Unit): boolean => kind === 'number' || (kind === 'word' && modifies(text));

/** `к идее`, `в галерее`: nouns in -ея, whose cases end as adjectives do. */
const NOUN_IN_EYA = /^(?:иде|зате|алле|батаре|галере|лотере|эпопе)ее?$/u;

const modifies = toldOfWord(
  (word) => (ADJECTIVE.test(word) && !NOUN_IN_EYA.test(word)) || DETERMINER.test(word) || COUNT.test(word),
);

export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** Marks that end a clause; a dash between spaces does, quotation marks do not. */
export function isStop(unit: Unit): boolean {
  return unit.kind === 'mark' && /^[,;:.!?()-]$|^--$|^\.\.\.$/.test(unit.text);
}

/** The clause around a unit: between marks and conjunctions. */
export const clauseAt: (sentence: UnitSentence, at: number) => Bounds = toldOfPlace(({ units }, at) => {
  let from = at;
  let to = at + 1;
  while (from > 0 && !isBoundary(units, from - 1)) from--;
  while (to < units.length && !isBoundary(units, to)) to++;
  return { from, to };
});

const isBoundary: (units: readonly Unit[], at: number) => boolean = toldOfPlace((units, at) => {
  const unit = units[at];
  if (unit === undefined) return true;
  if (isInserted(units, at) || joinsContrast(units, at)) return false;
  if (isStop(unit) || marksPost(units, at)) return true;
  if (OPENING.test(unit.text)) return opens(units, at);
  return unit.kind === 'word' && CONJUNCTION.test(unit.text) && !isAbout(units, at);
});

/** `пост | «закон отменен» | неверен`: around what a post says. */
function marksPost(units: readonly Unit[], at: number): boolean {
  if (unitText(units, at) !== '"') return false;
  if (POSTS.test(unitText(units, at - 1))) return true;
  const open = units.slice(Math.max(0, at - LONGEST_POST), at).findLastIndex((unit) => unit.text === '"');
  return open >= 0 && POSTS.test(unitText(units, Math.max(0, at - LONGEST_POST) + open - 1));
}

/** What may begin words put in between commas: `однако`, `по словам X`, `как заявил X`. */
const INSERTED =
  /^(?:однако|впрочем|а именно|то есть|в том числе|кстати|к слову|напомним|напоминаем|конечно|безусловно|несомненно|бесспорно|естественно|разумеется|напротив|наоборот|например|таким образом|тем самым|тем не менее|между тем|в частности|по сути|по факту|по существу|фактически|к сожалению|к счастью|увы|на самом деле|похоже|видимо|очевидно|по-видимому|стало быть|в свою очередь|в итоге|собственно|строго говоря|по крайней мере|правда|значит|как известно|судя по|вопреки|несмотря на|в отличие от|наряду с|помимо|вслед за|по словам|по данным|по мнению|по информации|по сведениям|по оценке|по (?:его|ее|их) (?:словам|данным|мнению)|согласно|со слов|как и? ?\p{L}+(?:л|ла|ли|ло|ет|ют|ит|ят|ется|но))(?!\p{L})/u;
const LONGEST_INSERTION = 9;
const LONGEST_POST = 30;

/** Whether a unit belongs to words between commas that do not end the clause around them: `закон, однако, не отменен`. */
export function isInserted(units: readonly Unit[], at: number): boolean {
  for (let open = at; open >= Math.max(0, at - LONGEST_INSERTION - 1); open--) {
    if (unitText(units, open) === ',' && at <= closeOf(units, open)) return true;
    if (open < at && isStop(units[open] as Unit) && unitText(units, open) !== '.') return false;
  }
  return false;
}

/** The comma that closes what the one at `open` begins; -1 where that is no insertion. */
function closeOf(units: readonly Unit[], open: number): number {
  let close = open + 1;
  while (close - open <= LONGEST_INSERTION && !endsInsertion(units, close)) close++;
  if (unitText(units, close) !== ',') return -1;
  const words = units.slice(open + 1, Math.min(close, open + 5)).map((unit) => unit.text);
  const told = INSERTED.test(words.join(' ')) || saysMidway(units, open, close) || partsPaper(units, open, close);
  return open > 0 && told ? close : -1;
}

/** `принял закон, | внесенный президентом, | о выходе из договора`: what was done to a paper, before what it is on. */
const partsPaper = (units: readonly Unit[], open: number, close: number): boolean =>
  PAPER.test(unitText(units, open - 1)) &&
  PARTICIPLE.test(unitText(units, open + 1)) &&
  /^об?$/u.test(unitText(units, close + 1));

export const PAPER = wordTest(
  /^(?:закон|законопроект|указ|меморандум|распоряжени|постановлени|документ|решени)\p{L}{0,3}$/u,
);

/** Where a paper is named whose subject stands at a unit: over words between commas, and over a quotation mark. */
export function paperBefore(units: readonly Unit[], about: number): number {
  let at = about - 1;
  if (unitText(units, at) === '"') at--;
  if (unitText(units, at) !== ',') return at;
  const open = units.slice(0, at).findLastIndex((unit) => isStop(unit));
  return open > 0 && at - open <= LONGEST_INSERTION && partsPaper(units, open, at) ? open - 1 : at;
}

/** `из договора, | подчеркнул министр Ян Скала, | страна не выходит`: who says it, before the verb of what is said. */
export function saysMidway(units: readonly Unit[], open: number, close: number): boolean {
  if (!SAYING.test(unitText(units, open + 1)) || !TELLS.test(unitText(units, open + 1))) return false;
  let from = open;
  while (from > 0 && !isStop(units[from - 1] as Unit) && !CONJUNCTION.test(unitText(units, from - 1))) from--;
  return (
    from < open &&
    !units.slice(from, open).some(({ kind, text, capital }) => kind === 'word' && !capital && TELLS.test(text)) &&
    !CONJUNCTION.test(unitText(units, close + 1)) &&
    !PARTICIPLE.test(unitText(units, open - 1))
  );
}

/** As verbs do that tell of somebody, now or in the past, and short participles. */
const TELLS = /^\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|[еи]т|[юуая]т|[еи]тся|[юуая]тся|[ие]м|[аеяё]н[аоы]?)$/u;

function endsInsertion(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit === undefined || (isStop(unit) && !isInitial(units, at));
}

/** At the head of what stands between commas. */
export const PARTICIPLE = wordTest(
  /(?:нн|вш|ющ|ящ|ущ|ащ|[аеиоуыя]т)(?:ый|ая|ое|ые|ую|ых|ого|ий|ее|ие|ей|его|ой)(?:ся)?$/u,
);

/** The comma of `, смягчающий приговоры, …`, `, который подписали, …`, `, по которым ввозили, …`. */
export function opensInsertion(units: readonly Unit[], comma: number): boolean {
  if (unitText(units, comma) !== ',') return false;
  const next = PREPOSITION.test(unitText(units, comma + 1)) ? comma + 2 : comma + 1;
  return PARTICIPLE.test(unitText(units, comma + 1)) || /^котор/u.test(unitText(units, next));
}

/** The stop of `Дж. Смит`, `ст. 127`. */
export const isInitial = (units: readonly Unit[], at: number): boolean =>
  unitText(units, at) === '.' && /^(?:.|ст|гл|им)$/u.test(unitText(units, at - 1));

/** Conjunctions at the head of a clause, adverbs within it: `пока закон не отменен`, `закон пока не отменен`, `еще раз`. */
const OPENING = /^(?:пока|раз|как)$/u;

function opens(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  // `закон, однако, пока не отменён`
  if (before?.text === ',' && isInserted(units, at - 1)) return false;
  // `подписан, но | пока не вступил в силу`: not yet, and no clause of its own
  if (unitText(units, at) === 'пока' && CONJUNCTION.test(unitText(units, at - 1)) && unitText(units, at + 1) === 'не')
    return false;
  return before === undefined || isStop(before) || CONJUNCTION.test(before.text) || isSinceThen(units, at);
}

/** `так | как закон отменен`, `с тех пор | как …`. */
const isSinceThen = (units: readonly Unit[], at: number): boolean => {
  if (unitText(units, at) !== 'как') return false;
  const [before, first] = [unitText(units, at - 1), units[at - 2]];
  return before === 'пор' || (before === 'так' && (first === undefined || isStop(first)));
};

/** `вместе с указом рухнул | и раздел 230`: the law as well, which the verb right before it is about. */
const isToo = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.kind === 'law' && verbReadings(unitText(units, at - 1)).length > 0;

/** `Центры по контролю | и | профилактике`: two nouns behind one preposition. */
export function isPair(units: readonly Unit[], at: number): boolean {
  const [one, other] = [unitText(units, at - 1), unitText(units, at + 1)];
  const dative = /^\p{L}{3,}[еуюи]$/u;
  return unitText(units, at - 2) === 'по' && dative.test(one) && dative.test(other) && verbReadings(other).length === 0;
}

/** `в третьем | и | окончательном чтении`: two adjectives in one case, behind one preposition. */
export function isPairOfAdjectives(units: readonly Unit[], at: number): boolean {
  const [one, other] = [unitText(units, at - 1), unitText(units, at + 1)];
  const same = /(?:[ое]м|[ое]й|[ыи]х|[ыи]м|[ыи]ми)$/u.test(one) && one.slice(-1) === other.slice(-1);
  return (
    same &&
    PREPOSITION.test(unitText(units, at - 2)) &&
    /\p{L}{3,}(?:[ое]м|[ое]й|[ыи]х|[ыи]м|[ыи]ми)$/u.test(other) &&
    units[at + 2]?.kind === 'word' &&
    verbReadings(other).length === 0
  );
}

/** `военное положение | и | всеобщую мобилизацию продлили`: a law and another thing, of which one verb in the plural tells. */
function isJoint(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.kind !== 'law') return false;
  let next = at + 1;
  while (units[next] !== undefined && isModifier(units[next] as Unit) && next - at < 4) next++;
  const noun = units[next];
  if (noun?.kind !== 'word' || verbReadings(noun.text).length > 0 || PREPOSITION.test(noun.text)) return false;
  let verb = next + 1;
  while (ADVERB.test(unitText(units, verb)) || /^были$/u.test(unitText(units, verb))) verb++;
  return /(?:ли|ны|ты|ются|ятся)$/u.test(unitText(units, verb)) && verbReadings(unitText(units, verb)).length > 0;
}

/** `как … так`, and `и` before an adverb, stay; `и` between two names is no boundary either. */
function isAbout(units: readonly Unit[], at: number): boolean {
  const [before, next] = [units[at - 1], units[at + 1]];
  // `суд только что оставил закон в силе`
  if (unitText(units, at) === 'что') return before?.text === 'только';
  // `Лула да Силва`
  if (unitText(units, at) === 'да') return before?.capital === true && next?.capital === true;
  return (
    unitText(units, at) === 'и' &&
    ((/^(?:так|никто|никогда)$/u.test(before?.text ?? '') && next?.text === 'не') ||
      // `полностью и безоговорочно отменен`
      (ADVERB.test(before?.text ?? '') &&
        /^\p{L}{3,}(?:но|ски)$/u.test(next?.text ?? '') &&
        ADVERB.test(next?.text ?? '')) ||
      isToo(units, at) ||
      isPair(units, at) ||
      isPairOfAdjectives(units, at) ||
      isJoint(units, at) ||
      (next?.text === 'не' && /^(?:думал[аио]?|собирал\p{L}*)$/u.test(unitText(units, at + 2))) ||
      /^(?:поныне|сейчас|сегодня|теперь|впредь|ныне|дальше|далее|думал[аио]?|впрямь|вправду|правда|вовсе|подавно|так)$/u.test(
        next?.text ?? '',
      ) ||
      (next?.text === 'по' && unitText(units, at + 2) === 'сей') ||
      (before?.capital === true && next?.capital === true))
  );
}

/** `если исходить из того, что | пошлины действуют`, `если предположить, что …`. */
export const isAssumed = (units: readonly Unit[], { from }: Bounds): boolean =>
  unitText(units, from - 1) === 'что' &&
  units.slice(Math.max(0, from - 8), from).some(({ text }) => /^(?:если|допустим)$/u.test(text));

/** Whether one of the units from one place to another is such a word. */
export function has(units: readonly Unit[], { from, to }: Bounds, word: RegExp): boolean {
  for (let at = from; at < to; at++) if (word.test(unitText(units, at))) return true;
  return false;
}
