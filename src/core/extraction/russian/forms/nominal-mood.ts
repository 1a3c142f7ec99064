/** Whether a noun of event is there: what stands above it, and what its clause says of it. */
import type { Body } from '../../../law/actor.ts';
import { type Unit, type UnitSentence, unitText, wordsOf } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { TO_COME, WILL_HAPPEN, WOULD_BRING } from '../../lexicon/ru/future.ts';
import {
  ABOVE_NOUN,
  GRANTING,
  JUDGED,
  NEEDING,
  REACTING,
  SUPPORTING,
  THANKING,
  WANTED,
} from '../../lexicon/ru/governors.ts';
import { HELD_NOUN, NOT_DENIED, UNTRUE_NOUN } from '../../lexicon/ru/standing.ts';
import { MONTH } from '../../lexicon/ru/time-words.ts';
import {
  ADVERB,
  type Bounds,
  clauseAt,
  has,
  isInserted,
  isModifier,
  isStop,
  PREPOSITION,
  paperBefore,
} from '../clause.ts';
import { asksWhether, attitude, isNegated } from '../mood.ts';
import { eventNoun } from '../verb.ts';
import { doneByPaper, isStepToLeave, ofDecision } from './by-paper.ts';
import { isHalted, isOfOtherThings, isToCome } from './not-come-about.ts';
import { FELT, isDespite, judgedBehind, pastWhoDid, type Said, said, standing } from './noun-judged.ts';
import { CONFIRMING, isChallengeLost, isRuledValid, VALIDITY } from './ruled-valid.ts';

/** Votes of a body. */
export const VOTING = /^(?:проголосовал|голосовал|поддержал|одобрил|утвердил)(?:а|и|о)?$/u;

export function moodAt(sentence: UnitSentence, at: number, from: number, to: number): Said | null {
  const { units } = sentence;
  const clause = clauseAt(sentence, at);
  if (sentence.question || asksWhether(units, clause)) return said('questioned');
  if (has(units, clause, VOTING) && has(units, clause, /^(?:под)?комитет/u)) return said('hypothetical');
  if (/^(?:если|чтобы)$/u.test(unitText(units, clause.from - 1)) || has(units, clause, /^(?:бы|якобы)$/u))
    return said('hypothetical');
  for (let index = Math.min(from, Math.max(0, at - 1)); index < at; index++)
    if (
      /^(?:возможн|невозможн|вероятн|маловероятн|предполагаем|предлагаем|потенциальн|будущ|полн|планируем|немедленн|скор|любы|любой|люб|очередн|так называем)/u.test(
        unitText(units, index),
      )
    )
      return said('hypothetical');
  // `ожидает подписания и | ратификации договора`: under the same word
  const pair = unitText(units, from - 1) === 'и' && eventNoun(unitText(units, from - 2)) !== null;
  if (pair) return moodAt(sentence, from - 2, startOf(units, from - 2), to);
  const wish = attitude(sentence, clause);
  if (wish !== null) return said(wish);
  if (has(units, clause, WILL_HAPPEN)) return said('planned');
  return standing(sentence, at, clause, governed(sentence, clause, from, to) ?? asSubject(sentence, clause, from, to));
}

/** The first of the modifiers before a noun. */
function startOf(units: readonly Unit[], at: number): number {
  let from = at;
  while (from > 0 && units[from - 1]?.kind !== 'law' && isModifier(units[from - 1] as Unit)) from--;
  return from;
}

/** `опроверг отмену закона`, `опроверг сообщения об отмене закона`. */
function isDenied(units: readonly Unit[], { from }: Bounds, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(from, noun - 6); at--)
    if (/^(?:отриц(?:ал|ает|ают)|опроверг)\p{L}*$/u.test(unitText(units, at))) return unitText(units, at - 1) !== 'не';
  return false;
}

/** The word above, at once or with a preposition between. */
function governed(sentence: UnitSentence, clause: Bounds, from: number, to: number): Said | null {
  const { units } = sentence;
  const before = unitText(units, from - 1);
  if (VALIDITY.test(before))
    return has(units, { from: clause.from, to: from }, CONFIRMING)
      ? { ...said('asserted'), upheld: true }
      : said('hypothetical');
  if (isRuledValid(units, clause, from, to)) return { ...said('asserted'), upheld: true };
  if (NOT_DENIED.test(wordsOf(units, clause.from, from))) return said('presupposed');
  if (isDenied(units, clause, from)) return said('asserted', true);
  if (before === 'не' || (before === 'это' && unitText(units, from - 2) === 'не')) return said('asserted', true);
  if (/^(?:это|а)$/u.test(before) || (isBetween(before) && unitText(units, from - 2) === 'это'))
    return said('asserted');
  // `до отмены дело не дошло`
  if (before === 'до' && has(units, clause, /^до(?:шло|шли|шел|ходило)$/u) && has(units, clause, /^не$/u))
    return said('asserted', true);
  if (before === 'против' && isChallengeLost(units, clause, from - 2)) return { ...said('asserted'), upheld: true };
  if (/^(?:случае|отношении|при|без|до|вместо|против|ради|для|накануне|перед|преддверии|ожидании)$/u.test(before))
    return said('hypothetical');
  if (before === 'за') return said(has(units, { from: 0, to: clause.to }, THANKING) ? 'presupposed' : 'demanded');
  // `возможно лишь после одобрения`: on condition that it comes
  if (before === 'после' && /^(?:только|лишь)$/u.test(unitText(units, from - 2)) && has(units, clause, OPEN_UNTIL))
    return said('hypothetical');
  // `положения заработают через 60 дней после вступления закона в силу`: as much to come as what waits for it
  if (before === 'после' && has(units, clause, TO_COME) && !/\d{4}/u.test(wordsOf(units, clause.from, clause.to)))
    return said('planned');
  if ((GRANTING.test(before) && before !== 'с') || isDespite(units, from - 1)) return said('presupposed');
  // `поздравил зрителей с отменой закона`
  if (before === 'с' && has(units, { from: clause.from, to: from - 1 }, /^поздрав(?:ил|ля)\p{L}*$/u))
    return said('presupposed');
  // `вместе с выходом прекращается …`: as little done as what goes with it
  if (before === 'с' && /^(?:связи|вместе|наряду|одновременно)$/u.test(unitText(units, from - 2)))
    return said(isOfNow(units, { from: to, to: clause.to }) ? 'planned' : 'presupposed');
  const preposition = PREPOSITION.test(before);
  return above(
    sentence,
    clause,
    /^об?$/u.test(before) ? paperBefore(units, from - 1) : preposition ? from - 2 : from - 1,
    before,
    to,
  );
}

/** `это уже отмена`, `это было второе продление`. */
const isBetween = (word: string): boolean => ADVERB.test(word) || /^был[ао]?$/u.test(word);

const OPEN_UNTIL =
  /^(?:возможен|возможн\p{L}+|мож(?:ет|но)|могут|сможет|смогут|будет|будут|произойдет|вступит|станет)$/u;

/** Whether somebody is named there who could do it by approving it: `одобрили отмену` alone tells of a step. */
const isByPower = (units: readonly Unit[], { from, to }: Bounds): boolean =>
  units
    .slice(from, to)
    .some(
      ({ kind, text, capital }, at, all) =>
        kind === 'word' &&
        !(at === 0 && PREPOSITION.test(text)) &&
        ((capital && !PREPOSITION.test(all[at - 1]?.text ?? '')) || POWERS.has(bodyOf(text) ?? 'people')),
    );

const POWERS: ReadonlySet<Body> = new Set<Body>([
  'executive',
  'legislature',
  'chamber',
  'court',
  'agency',
  'organization',
]);

/** Whether the first verb there is no past one: `прекращается`, `прекратится`, `будет`. */
function isOfNow(units: readonly Unit[], { from, to }: Bounds): boolean {
  const verb = units
    .slice(from, to)
    .find(
      ({ kind, text }) =>
        kind === 'word' &&
        /^\p{L}{2,}(?:[еи]тся|[юуая]тся|л|ла|ло|ли|лся|лась|лось|лись|[днж][еу]т|[аяе]ют|[аяе]ет)$/u.test(text),
    );
  return verb !== undefined && !/(?:л|ла|ло|ли|лся|лась|лось|лись)$/u.test(verb.text);
}

function above(sentence: UnitSentence, clause: Bounds, last: number, preposition: string, to: number): Said | null {
  const { units } = sentence;
  for (let index = last; index >= Math.max(0, last - 3); index--) {
    const unit = units[index] as Unit;
    if (isStop(unit)) return null;
    const word = unit.text;
    // `страна одобрила выход`: a step on the way
    if (
      /^(?:одобр|утверд|санкционир)/u.test(word) &&
      (units.slice(last, last + 4).some(({ text }) => /^выход/u.test(text)) || !isByPower(units, clause))
    )
      return said('hypothetical');
    const judged = index === last && HELD_NOUN.test(word) ? judgedBehind(units, to) : null;
    if (judged !== null) return judged;
    if (isAnnounced(units, word, last)) return said('planned');
    if (ANNOUNCING.test(word) && /^об?$/u.test(preposition)) return { ...said('presupposed'), announced: true };
    if (SUPPORTING.test(word)) return said('asserted', isNegated(units, index, clause));
    if (AGREED.test(word) && !PREPOSITION.test(preposition)) return { ...said('presupposed'), announced: true };
    if (/^(?:вступил|состоял|произош|случил)/u.test(word)) return said('asserted', isNegated(units, index, clause));
    if (REACTING.test(word) && index >= last - 2) return isNegated(units, index, clause) ? null : said('presupposed');
    if (
      /^(?:указ|закон(?!опроект)|решени|меморандум|распоряжени|соглашени|договоренност)/u.test(word) &&
      /^(?:об?|про)$/u.test(preposition)
    ) {
      const decided = ofDecision(units, clause, index);
      if (decided !== null) return decided;
      return isStepToLeave(units, index, last) || !doneByPaper(units, clause, index)
        ? said('hypothetical')
        : said('asserted');
    }
    const found = ABOVE_NOUN.find(([pattern]) => pattern.test(word))?.[1];
    if (found !== undefined) return found === 'denied' || found === 'power' ? said('hypothetical') : said(found);
    // `добиться отмены не удалось`, `не дождались отмены`
    const reached = /^(?:доби(?:л|ть)|дожд(?:ал|ать))/u.test(word);
    if (reached && /ть(?:ся)?$/u.test(word))
      return has(units, clause, /^(?:удалось|получилось|смог\p{L}*|сумел\p{L}*)$/u)
        ? said('asserted', has(units, clause, /^не$/u))
        : said('demanded');
    if (reached) return isNegated(units, index, clause) ? said('asserted', true) : said('presupposed');
    if (/^(?:сообщ(?:ил|ает|ают)|уведом(?:ил|ляет)|(?:на)?писал)/u.test(word)) return said('presupposed');
    if (/^(?:новост|извести|весть|вести)/u.test(word))
      return has(units, clause, /^(?:опроверг\p{L}*|ложн\p{L}+|фейк\p{L}*|подтвердил\p{L}*)$/u)
        ? said('hypothetical')
        : said('presupposed');
    if (PREPOSITION.test(preposition) && index < last - 1) break;
  }
  // `Об отмене поправки объявил Трамп`
  const told = /^об?$/u.test(preposition) && has(units, { from: last + 2, to: clause.to }, TELLING);
  const announced = told && has(units, { from: last + 2, to: clause.to }, ANNOUNCING);
  if (announced) return { ...said('presupposed'), announced };
  return told ? said('presupposed') : /^(?:об?|про|к|на|от)$/u.test(preposition) ? said('hypothetical') : null;
}

/** `объявил о выходе из договора`: announced; whoever leaves has a year to go. */
const isAnnounced = (units: readonly Unit[], telling: string, last: number): boolean =>
  /^(?:объяв|заяв|сообщ)/u.test(telling) && units.slice(last + 1, last + 5).some((unit) => /^выход/u.test(unit.text));

const ANNOUNCING = /^(?:заяв(?:ил|ляет|ляют)|объяв(?:ил|ляет|ляют)|анонсир(?:овал|ует|уют))(?:а|и|о)?$/u;

const TELLING =
  /^(?:объявил|сообщил|заявил|уведомил|известил|доложил|рассказал|напомнил)(?:а|и|о)?$|^(?:сообщает|объявляет|заявляет|сообщают)$/u;

/** `министры согласовали продление`: what they agree on is told, and to be adopted. */
const AGREED = /^согласовал[аио]?$/u;

const NAMING = /^(?:назва|назыв|счита|счел|сочл|обознач|провозглас|объяв)\p{L}*$/u;

/** `выхода из договора закон не означает`: the noun in the genitive is what would be meant. */
const isMeant = (noun: Unit | undefined): boolean =>
  noun !== undefined && /(?:[ыи]|[нт]ия|выхода|отзыва|роспуска|переноса|возврата)$/u.test(noun.text);

const isEventNoun = ({ kind, text }: Unit): boolean => kind === 'word' && eventNoun(text) !== null;

/** The noun begins its clause: what the clause says of it tells whether it is there. */
function asSubject(sentence: UnitSentence, clause: Bounds, from: number, to: number): Said | null {
  const { units } = sentence;
  const leads = units
    .slice(clause.from, from)
    .every(
      (unit, offset) =>
        isInserted(units, clause.from + offset) ||
        unit.kind === 'mark' ||
        ADVERB.test(unit.text) ||
        isModifier(unit) ||
        /^(?:в|во|на|с|\d+|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)$/u.test(unit.text) ||
        MONTH.test(unit.text) ||
        unit.capital,
    );
  if (!leads) return null;
  // `отмену закона назвал одним из приоритетов`
  if (has(units, { from: to, to: clause.to }, NAMING) && has(units, { from: to, to: clause.to }, WANTED))
    return said('hypothetical');
  for (let index = to; index + 1 < clause.to; index++)
    if (unitText(units, index) === 'не' && /^(?:явля|стал|назов|назв|состоял)/u.test(unitText(units, index + 1)))
      return said('asserted', true);
  const end = pastWhoDid(units, to);
  const next = unitText(units, end);
  if (next === '-' && UNTRUE_NOUN.test(wordsOf(units, end + 1, end + 4))) return said('asserted', true);
  if (next === '-' || next === 'это')
    return has(units, { from: to, to: Math.min(units.length, to + 4) }, NEEDING) ||
      has(units, { from: to, to: Math.min(units.length, to + 6) }, WANTED) ||
      /^(?:лишь |только )?(?:дело|вопрос) (?:времени|будущего)/u.test(wordsOf(units, end + 1, end + 5))
      ? said('hypothetical')
      : said('presupposed');
  for (let index = to; index < clause.to; index++) {
    const word = unitText(units, index);
    const negated = unitText(units, index - 1) === 'не';
    if (NEEDING.test(word) || WOULD_BRING.test(word)) return said('hypothetical');
    // `подписание договора ещё впереди`: it has not come about
    if (/^(?:сорва|провали)/u.test(word) || word === 'впереди') return said('asserted', true);
    // `отмена соответствует конституции`
    if (/^соответству(?:ет|ют)$/u.test(word) && /^(?:конституции|закону|основному)$/u.test(unitText(units, index + 1)))
      return { ...said('asserted', negated), upheld: true };
    // `выход устоял в суде`
    if (/^устоял[аои]?$/u.test(word)) return { ...said('asserted'), upheld: true };
    // `приостановка является бессмысленной`: judged, whether it is there or not
    if (/^(?:явля|был|стала бы)/u.test(word) && has(units, { from: index, to: clause.to }, JUDGED))
      return said('hypothetical');
    // `выход получил одобрение президента`: a step on the way
    if (/^получил[ао]?$/u.test(word) && /^(?:одобрени|поддержк|добро)/u.test(unitText(units, index + 1)))
      return said('hypothetical');
    // `отмена не означает возобновления помощи`: what it would mean, whether it is there or not
    if (/^(?:означа|значит)/u.test(word) && !isMeant(units.slice(from, to).find(isEventNoun)))
      return said('hypothetical');
    if (SUPPORTING.test(word) || /^(?:вступил|состоял|случил|наступил|последова|был[ао]?$|нет$)/u.test(word))
      return said('asserted', negated || word === 'нет');
    // `прекращение действия договора подтвердили в МИД`
    if (/^(?:подтвердил|признал)(?:а|и|о)?$/u.test(word) && !negated) return said('presupposed');
    // `отмена закона никого не удивила`
    if (negated && FELT.test(word)) return said('presupposed');
    if (
      /^\p{L}{3,}(?:л|ла|ло|ли|лся|лась|лось|ет|ит|ют|ят|ется)$/u.test(word) &&
      isOfOtherThings(units.slice(from, to), word) &&
      unitText(units, index - 1) !== 'не'
    )
      return said('presupposed');
  }
  // `Приостановка договора, объявленная в феврале, …`
  const participle =
    unitText(units, clause.to) === ',' && /(?:нн|т)(?:ая|ое|ый|ые)$/u.test(unitText(units, clause.to + 1));
  if (!participle) return null;
  return isToCome(units, clause.to + 1) || isHalted(units, clause.to + 1) ? said('hypothetical') : said('presupposed');
}
