/**
 * Notice of leaving a treaty, which is given on one day and takes effect on another: `Литва направила уведомление о выходе из X`,
 * `уведомление о выходе поступило в ООН`, `Уведомление об этом Трамп отправил год назад`, `уведомила ООН, что выходит из X`.
 */
import { wordTest } from '../../../text/told-once.ts';
import type { Frame } from '../../frame.ts';
import { actedOn, bareLaw, type LawPhrase } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { actorIn } from '../actor.ts';
import { type Bounds, CONJUNCTION, clauseAt, has, isModifier } from '../clause.ts';
import { isNegated } from '../mood.ts';
import { phraseAt } from '../phrase.ts';
import { eventNoun } from '../verb.ts';

/** Only with the exit named beside it: a note or a letter may be about anything. */
const PAPER = wordTest(/^(?:уведомлени|извещени|документ|нот|письм|заявлени|бумаг)(?:е|я|ю|ем|ы|а|у|ой|о|и|ов)?$/u);
/** Of these alone the exit may go without saying which treaty, or be told in the sentence before. */
const NOTICE = /^(?:уведомлени|извещени)/u;
const SENT =
  /^(?:вруч|направ|отправ|переда|пода|сда|посла|депонир|внес|разосла|постав|представ|доставл|вруче)\p{L}*(?<!ть|ет|ут|ят|ит|дим|дите|[чк]и|[чк]у|[чк]е|[чк]ой|ни[еяюи]|нием|ству?|ств[ао]|ству)$/u;
const CAME = /^(?:поступ|приш|уш|дош|получ|принял|зарегистр|полож|легл)\p{L}*(?<!ть|ет|ут|ят|ит)$/u;
/** `отозвал уведомление о выходе`: whoever was to leave stays. */
const TAKEN_BACK = /^(?:отозва|отзыва|аннулир|дезавуир|забра)\p{L}*(?<!ть|ет|ют)$/u;
const OPEN =
  /^(?:будет|будут|может|могут|должн\p{L}*|намерен\p{L}*|если|чтобы|бы|ли|станет|станут|якобы|готов\p{L}*|планиру\p{L}*|собира\p{L}*)$/u;
const TOLD = wordTest(/^(?:уведом|извест|извещ)\p{L}*(?:л|ла|ли|ло|лен|лена|лены)$/u);

export function noticeFrames(sentence: UnitSentence, before: readonly Frame[]): readonly Frame[] {
  return sentence.units.flatMap((unit, at) => {
    if (unit.kind !== 'word') return [];
    if (PAPER.test(unit.text)) return ofPaper(sentence, at, before) ?? [];
    return TOLD.test(unit.text) ? (ofClause(sentence, at) ?? []) : [];
  });
}

/** A paper that says that somebody leaves, and was handed over. */
function ofPaper(sentence: UnitSentence, at: number, before: readonly Frame[]): Frame | null {
  const { units } = sentence;
  const exit = exitOf(units, at);
  const carried =
    exit === null &&
    NOTICE.test(unitText(units, at)) &&
    (isOfThis(units, at) || !/^об?$/u.test(unitText(units, at + 1))) &&
    spokeOfLeaving(sentence, before);
  if (exit === null && !carried) return null;
  const clause = clauseAt(sentence, at);
  const verb = verbOf(units, at, clause) ?? takenBack(units, at, clause);
  if (verb === null || isOpen(sentence, clause)) return null;
  const phrase = exit?.phrase ?? carriedTreaty(units, at);
  return frame(sentence, { from: clause.from, to: Math.max(clause.to, phrase.to) }, exit?.noun ?? at, phrase, verb);
}

interface Exit {
  readonly noun: number;
  readonly phrase: LawPhrase;
}

/** `о выходе из | X`, `о денонсации | X`, `о выходе` alone. */
function exitOf(units: readonly Unit[], paper: number): Exit | null {
  let noun = paper + 1;
  // `уведомление ООН | о выходе`
  while (noun - paper < 4 && units[noun]?.kind === 'word' && !/^об?$/u.test(unitText(units, noun))) noun++;
  if (!/^об?$/u.test(unitText(units, noun))) return null;
  noun++;
  while (units[noun] !== undefined && isModifier(units[noun] as Unit) && units[noun]?.kind === 'word') noun++;
  const event = eventNoun(unitText(units, noun));
  if (event !== 'leave' && event !== 'denounce') return null;
  const from = [1, 2, 3, 4].map((ahead) => noun + ahead).find((at) => unitText(units, at) === 'из');
  const named = phraseAt(units, from === undefined ? noun + 1 : from + 1);
  if (named !== null && !(named.mention === null && named.pronoun && from === undefined))
    return { noun, phrase: named };
  return NOTICE.test(unitText(units, paper)) && from === undefined
    ? { noun, phrase: carriedTreaty(units, noun) }
    : null;
}

const carriedTreaty = (units: readonly Unit[], at: number): LawPhrase => ({
  ...bareLaw(null, at),
  pronoun: false,
  carriedAs: ['treaty', 'agreement', 'convention', 'membership', 'organization'],
  to: Math.min(units.length, at + 1),
});

/** `Уведомление | об этом`, `соответствующее | уведомление`. */
const isOfThis = (units: readonly Unit[], at: number): boolean =>
  /^соответствующ/u.test(unitText(units, at - 1)) ||
  (/^об?$/u.test(unitText(units, at + 1)) && /^(?:этом|том)$/u.test(unitText(units, at + 2)));

const spokeOfLeaving = ({ index, units }: UnitSentence, before: readonly Frame[]): boolean =>
  isExitNamed(units) ||
  before.some(
    ({ sense, sentence }) =>
      index - sentence <= 1 && (sense === 'leave' || sense === 'denounce' || sense === 'giveNotice'),
  );

/** `за день до выхода из X она забрала | уведомление`: an exit from a treaty stands in the sentence itself. */
const isExitNamed = (units: readonly Unit[]): boolean =>
  units.some(
    ({ text }, at) =>
      /^выход/u.test(text) && units.slice(at + 1, at + 4).some(({ mention }) => mention?.law.type === 'treaty'),
  );

function verbOf(units: readonly Unit[], at: number, { from, to }: Bounds): number | null {
  for (let index = from; index < to; index++) {
    const { kind, text, capital } = units[index] as Unit;
    if (index !== at && kind === 'word' && !capital && (SENT.test(text) || CAME.test(text)) && !PAPER.test(text))
      return index;
  }
  return null;
}

/** Beside the paper, with nothing but adverbs between: `уведомление Венгрия отозвала`, `отозвала вчера уведомление`. */
function takenBack(units: readonly Unit[], at: number, { from, to }: Bounds): number | null {
  for (let index = from; index < to; index++)
    if (units[index]?.kind === 'word' && TAKEN_BACK.test(unitText(units, index)) && isNear(units, index, at))
      return index;
  return null;
}

const isNear = (units: readonly Unit[], verb: number, paper: number): boolean =>
  verb > paper || units.slice(verb + 1, paper).every(({ kind, text }) => kind === 'word' && !PAPER.test(text));

const isOpen = (sentence: UnitSentence, { from, to }: Bounds): boolean =>
  sentence.question ||
  has(sentence.units, { from: from - 1, to }, OPEN) ||
  /^(?:если|чтобы|когда|пока)$/u.test(unitText(sentence.units, from - 1));

/** `уведомила ООН, | что выходит из X`. */
function ofClause(sentence: UnitSentence, at: number): Frame | null {
  const { units } = sentence;
  const that = units.findIndex((unit, index) => index > at && index - at <= 6 && unit.text === 'что');
  const exit = units.findIndex((unit, index) => index > that && /^(?:выход[ия]т|покида[ею]т)$/u.test(unit.text));
  const joined = exit > that + 1 && CONJUNCTION.test(unitText(units, exit - 1));
  if (that < 0 || exit < 0 || exit - that > 6 || joined) return null;
  const [own, clause] = [clauseAt(sentence, at), clauseAt(sentence, exit)];
  const from = unitText(units, exit + 1) === 'из' ? exit + 2 : exit + 1;
  const phrase = phraseAt(units, from);
  if (phrase === null || isOpen(sentence, own) || isNegated(units, exit, clause)) return null;
  return frame(sentence, { from: own.from, to: Math.max(clause.to, phrase.to) }, exit, phrase, at);
}

function frame(sentence: UnitSentence, words: Bounds, trigger: number, phrase: LawPhrase, verb: number): Frame {
  const { units } = sentence;
  const clause = clauseAt(sentence, verb);
  return {
    form: 'notice',
    sense: TAKEN_BACK.test(unitText(units, verb)) ? 'restore' : 'giveNotice',
    acted: actedOn(sentence, phrase),
    polarity: isNegated(units, verb, clause) ? 'denied' : 'affirmed',
    modality: 'asserted',
    aspect: 'past',
    actor: [SENT, TOLD, TAKEN_BACK].some((verbs) => verbs.test(unitText(units, verb)))
      ? actorIn(sentence, clause, verb, false)
      : null,
    power: false,
    weak: false,
    span: [units[words.from]?.start ?? 0, units[words.to - 1]?.end ?? 0],
    trigger: [units[trigger]?.start ?? 0, units[trigger]?.end ?? 0],
    sentence: sentence.index,
  };
}
