/**
 * Nouns of event: `отмена X`, `ее отмена`, `выход из X`, `законопроект об отмене X`, `поблагодарил за отмену X`, `это не отмена X`.
 */
import type { Modality, Polarity } from '../../../claim/claim.ts';
import type { ActorPhrase, Frame } from '../../frame.ts';
import { actedOn, type LawPhrase } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { ABOVE_NOUN, GRANTING, NEEDING, REACTING, SUPPORTING, THANKING } from '../../lexicon/ru/governors.ts';
import type { Sense } from '../../sense.ts';
import { actorIn } from '../actor.ts';
import { pastAgent } from '../argument.ts';
import { ADVERB, type Bounds, clauseAt, isInserted, isModifier, isStop, PREPOSITION } from '../clause.ts';
import { asksWhether, attitude, has, isNegated } from '../mood.ts';
import { phraseAt } from '../phrase.ts';
import { eventNoun, verbReadings } from '../verb.ts';

export function nominalFrames(sentence: UnitSentence): readonly Frame[] {
  return sentence.units.flatMap((unit, at) => (unit.kind === 'word' ? (frameAt(sentence, at) ?? []) : []));
}

function frameAt(sentence: UnitSentence, at: number): Frame | null {
  const { units } = sentence;
  const noun = eventNoun(unitText(units, at));
  // `отзыв ратификации`, `отмена приостановки`: what happens is the first noun
  // `в конце закона`
  if (/^кон(?:ец|ц)/u.test(unitText(units, at)) && PREPOSITION.test(unitText(units, at - 1))) return null;
  if (noun === null || eventNoun(unitText(units, start(units, at) - 1)) !== null) return null;
  const entering = noun === 'make';
  if (entering && !/^в (?:силу|действие)/u.test(`${unitText(units, at + 1)} ${unitText(units, at + 2)}`)) return null;
  const phrase =
    noun === 'leave'
      ? (leaving(units, at) ?? genitive(units, at))
      : ((noun === 'restore' ? returning(units, at) : null) ?? genitive(units, entering ? at + 2 : at));
  if (phrase === null || (entering && isPutOff(sentence, clauseAt(sentence, at)))) return null;
  const said = moodAt(sentence, at, start(units, at), phrase.to);
  if (said === null) return null;
  const clause = clauseAt(sentence, at);
  const [from, to] = [Math.min(clause.from, phrase.from), Math.max(clause.to, phrase.to)];
  const vote = voteOn(sentence, clause, start(units, at));
  return {
    form: 'nominal',
    sense:
      vote !== null && !isOwnAct(noun)
        ? 'pass'
        : entering
          ? 'begin'
          : isNotified(sentence, clause, noun)
            ? 'giveNotice'
            : noun,
    acted: voted(vote, noun, actedOn(sentence, phrase)),
    polarity: said.polarity,
    modality: vote === null ? said.modality : 'asserted',
    aspect: 'perfect',
    actor: vote ?? actorIn(sentence, { from: phrase.to, to: Math.min(clause.to, phrase.to + 3) }, phrase.to, true),
    power: false,
    weak: noun === 'restore' || noun === 'sign' || noun === 'pass',
    span: [units[from]?.start ?? 0, units[to - 1]?.end ?? 0],
    trigger: [units[at]?.start ?? 0, units[at]?.end ?? 0],
    sentence: sentence.index,
  };
}

/** `вступление закона в силу отложено`: it has not begun. */
const isPutOff = ({ units }: UnitSentence, { from, to }: Bounds): boolean =>
  units.slice(from, to).some(({ text }) => verbReadings(text).some(({ verb }) => PUTTING_OFF.has(verb.sense)));

const PUTTING_OFF: ReadonlySet<Sense> = new Set<Sense>(['postpone', 'suspend', 'block', 'fail']);

/** `уведомил ООН о выходе из договора`. */
const isNotified = ({ units }: UnitSentence, clause: Bounds, noun: Sense): boolean =>
  noun === 'leave' && has(units, clause, /^(?:уведом|извести|извещ)\p{L}+$/u);

/** `Рада поддержала продление X`, `Сенат проголосовал за отмену X`: a vote of those who can pass it. */
function voteOn(sentence: UnitSentence, clause: Bounds, noun: number): ActorPhrase | null {
  const { units } = sentence;
  if (unitText(units, noun - 1) === 'против') return null;
  const verb = Array.from({ length: 8 }, (_, back) => noun - 1 - back).find(
    (at) => at >= clause.from && VOTING.test(unitText(units, at)),
  );
  if (verb === undefined || isNegated(units, verb, clause)) return null;
  const actor = actorIn(sentence, clause, verb, false);
  const body = actor === null || actor.nobody || /комитет/iu.test(actor.text) ? null : bodyOf(actor.text);
  return body === 'legislature' || body === 'chamber' ? actor : null;
}

/** A vote to leave or to end is that of a measure which would; a vote to prolong is the prolongation. */
function voted(vote: ActorPhrase | null, noun: Sense, acted: Frame['acted']): Frame['acted'] {
  return vote === null || isOwnAct(noun) ? acted : { ...acted, target: 'measure' };
}

const isOwnAct = (noun: Sense): boolean => noun === 'extend' || noun === 'ratify';

const VOTING = /^(?:проголосовал|голосовал|поддержал|одобрил|утвердил)(?:а|и|о)?$/u;

/** `отмена | поправки`, `отмену спустя 33 года | ограничения`, `ее отмена`, `поправки отмена` not. */
function genitive(units: readonly Unit[], at: number): LawPhrase | null {
  const direct = phraseAt(units, at + 1);
  if (direct !== null) return direct.pronoun ? null : direct;
  const past = pastAgent(units, at + 1);
  const behind = past > at + 1 ? phraseAt(units, past) : null;
  if (behind !== null && !behind.pronoun) return behind;
  for (let index = at + 1; index <= at + 5; index++) {
    const unit = units[index];
    if (unit === undefined || isStop(unit)) break;
    if (/^(?:действи\p{L}+)$/u.test(unit.text)) continue;
    if (
      !ADVERB.test(unit.text) &&
      !PREPOSITION.test(unit.text) &&
      unit.kind !== 'number' &&
      !/^(?:год|лет|месяц|недел|дн)/u.test(unit.text)
    )
      break;
    const later = phraseAt(units, index + 1);
    if (later !== null && !PREPOSITION.test(unit.text) && !later.pronoun) return later;
  }
  return /^(?:его|ее|их)$/u.test(unitText(units, at - 1))
    ? { from: at - 1, to: at + 1, head: at - 1, mention: null, pronoun: true, carriedAs: [], target: 'law', part: null }
    : null;
}

function leaving(units: readonly Unit[], at: number): LawPhrase | null {
  for (let index = at + 1; index <= at + 3; index++)
    if (unitText(units, index) === 'из') return phraseAt(units, index + 1);
  return null;
}

/** `возвращение США в | соглашение`. */
function returning(units: readonly Unit[], at: number): LawPhrase | null {
  for (let index = at + 1; index <= at + 3; index++)
    if (/^(?:в|к)$/u.test(unitText(units, index))) return phraseAt(units, index + 1);
  return null;
}

/** First unit of the noun phrase: over its modifiers. */
function start(units: readonly Unit[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    ((isModifier(units[from - 1] as Unit) && units[from - 1]?.kind !== 'law') ||
      unitText(units, from - 1) === '"' ||
      /^(?:его|ее|их)$/u.test(unitText(units, from - 1)))
  )
    from--;
  return from;
}

interface Said {
  readonly modality: Modality;
  readonly polarity: Polarity;
}

const said = (modality: Modality, denied = false): Said => ({ modality, polarity: denied ? 'denied' : 'affirmed' });

function moodAt(sentence: UnitSentence, at: number, from: number, to: number): Said | null {
  const { units } = sentence;
  const clause = clauseAt(sentence, at);
  if (sentence.question || asksWhether(units, clause)) return said('questioned');
  if (has(units, clause, VOTING) && has(units, clause, /^(?:под)?комитет/u)) return said('hypothetical');
  if (/^(?:если|чтобы)$/u.test(unitText(units, clause.from - 1)) || has(units, clause, /^(?:бы|якобы)$/u))
    return said('hypothetical');
  for (let index = from; index < at; index++)
    if (
      /^(?:возможн|вероятн|предполагаем|предлагаем|потенциальн|будущ|полн|планируем|немедленн|скор|любы|любой|люб|очередн|так называем)/u.test(
        unitText(units, index),
      )
    )
      return said('hypothetical');
  const wish = attitude(sentence, clause);
  if (wish !== null) return said(wish);
  return governed(sentence, clause, from) ?? asSubject(sentence, clause, from, to);
}

/** `опроверг отмену закона`, `опроверг сообщения об отмене закона`. */
function isDenied(units: readonly Unit[], { from }: Bounds, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(from, noun - 6); at--)
    if (/^(?:отриц(?:ал|ает|ают)|опроверг)\p{L}*$/u.test(unitText(units, at))) return unitText(units, at - 1) !== 'не';
  return false;
}

/** The word above, at once or with a preposition between. */
function governed(sentence: UnitSentence, clause: Bounds, from: number): Said | null {
  const { units } = sentence;
  const before = unitText(units, from - 1);
  if (isDenied(units, clause, from)) return said('asserted', true);
  if (before === 'не' || (before === 'это' && unitText(units, from - 2) === 'не')) return said('asserted', true);
  if (/^(?:это|а)$/u.test(before) || (ADVERB.test(before) && unitText(units, from - 2) === 'это'))
    return said('asserted');
  // `до отмены дело не дошло`
  if (before === 'до' && has(units, clause, /^до(?:шло|шли|шел|ходило)$/u) && has(units, clause, /^не$/u))
    return said('asserted', true);
  if (/^(?:в случае|при|без|до|вместо|против|ради|для)$/u.test(before)) return said('hypothetical');
  if (before === 'случае' || before === 'отношении') return said('hypothetical');
  if (before === 'за') return said(has(units, { from: 0, to: clause.to }, THANKING) ? 'presupposed' : 'demanded');
  if (GRANTING.test(before) && before !== 'с') return said('presupposed');
  if (before === 'с' && /^(?:связи|вместе|наряду|одновременно)$/u.test(unitText(units, from - 2)))
    return said('presupposed');
  const preposition = PREPOSITION.test(before);
  return above(sentence, clause, preposition ? from - 2 : from - 1, before);
}

function above(sentence: UnitSentence, clause: Bounds, last: number, preposition: string): Said | null {
  const { units } = sentence;
  for (let index = last; index >= Math.max(0, last - 3); index--) {
    const unit = units[index] as Unit;
    if (isStop(unit)) return null;
    const word = unit.text;
    if (SUPPORTING.test(word)) return said('asserted', isNegated(units, index, clause));
    if (/^(?:вступил|состоял|произош|случил)/u.test(word)) return said('asserted', isNegated(units, index, clause));
    if (REACTING.test(word) && index >= last - 2) return isNegated(units, index, clause) ? null : said('presupposed');
    if (
      /^(?:указ|закон(?!опроект)|решени|меморандум|распоряжени|соглашени|договоренност)/u.test(word) &&
      /^(?:об?|про)$/u.test(preposition)
    )
      return isStepToLeave(units, index, last) ? said('hypothetical') : bySigning(units, clause, index);
    const found = ABOVE_NOUN.find(([pattern]) => pattern.test(word))?.[1];
    if (found !== undefined) return found === 'denied' || found === 'power' ? said('hypothetical') : said(found);
    if (/^(?:добил|сообщ(?:ил|ает|ают)|заяв(?:ил|ляет|ляют)|уведом(?:ил|ляет)|объяв(?:ил|ляет|ляют))/u.test(word))
      return said('presupposed');
    if (/^(?:новост|извести|весть|вести)/u.test(word))
      return has(units, clause, /^(?:опроверг\p{L}*|ложн\p{L}+|фейк\p{L}*|подтвердил\p{L}*)$/u)
        ? said('hypothetical')
        : said('presupposed');
    if (PREPOSITION.test(preposition) && index < last - 1) break;
  }
  // `Об отмене поправки объявил Трамп`
  const told = /^об?$/u.test(preposition) && has(units, { from: last + 2, to: clause.to }, TELLING);
  return told ? said('presupposed') : /^(?:об?|про|к|на|от)$/u.test(preposition) ? said('hypothetical') : null;
}

/** `указ о выходе из договора`: an order begins the exit; a law that denounces is the denunciation. */
const isStepToLeave = (units: readonly Unit[], paper: number, last: number): boolean =>
  /^(?:указ|распоряжени|меморандум)/u.test(unitText(units, paper)) &&
  units.slice(last + 1, last + 5).some((unit) => /^выход/u.test(unit.text));

const TELLING =
  /^(?:объявил|сообщил|заявил|уведомил|известил|доложил|рассказал|напомнил)(?:а|и|о)?$|^(?:сообщает|объявляет|заявляет|сообщают)$/u;

/** `подписал указ об отмене`: what is signed, passed or published does it; a law that is only spoken of does not. */
function bySigning(units: readonly Unit[], { from, to }: Bounds, at: number): Said {
  for (let index = from; index < to; index++) {
    const word = unitText(units, index);
    if (
      index !== at &&
      /^(?:подписал|подпись|принял|издал|выпустил|опубликовал|вынес|утвердил|одобрил|достигл|достигнут|вступил|подписан|принят)/u.test(
        word,
      )
    ) {
      return isNegated(units, index, { from, to }) ? said('hypothetical') : said('asserted');
    }
  }
  return said('hypothetical');
}

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
        /^(?:в|на|с|\d+)$/u.test(unit.text) ||
        unit.capital,
    );
  if (!leads) return null;
  for (let index = to; index + 1 < clause.to; index++)
    if (unitText(units, index) === 'не' && /^(?:явля|стал|назов|назв|состоял)/u.test(unitText(units, index + 1)))
      return said('asserted', true);
  const next = unitText(units, to);
  if (next === '-' || next === 'это')
    return has(units, { from: to, to: Math.min(units.length, to + 4) }, NEEDING)
      ? said('hypothetical')
      : said('presupposed');
  for (let index = to; index < clause.to; index++) {
    const word = unitText(units, index);
    const negated = unitText(units, index - 1) === 'не';
    if (NEEDING.test(word) || /^(?:будет|будут|станет|может|могла|должн|нужн|нельзя)/u.test(word))
      return said('hypothetical');
    if (/^(?:сорва|провали)/u.test(word)) return said('asserted', true);
    if (SUPPORTING.test(word) || /^(?:вступил|состоял|случил|наступил|последова|был[ао]?$|нет$)/u.test(word))
      return said('asserted', negated || word === 'нет');
    if (
      /^\p{L}{3,}(?:л|ла|ло|ли|лся|лась|лось|ет|ит|ют|ят|ется)$/u.test(word) &&
      verbReadings(word).every(({ verb }) => verb.rest !== null) &&
      unitText(units, index - 1) !== 'не'
    )
      return said('presupposed');
  }
  // `Приостановка договора, объявленная в феврале, …`
  const participle =
    unitText(units, clause.to) === ',' && /(?:нн|т)(?:ая|ое|ый|ые)$/u.test(unitText(units, clause.to + 1));
  return participle ? said('presupposed') : null;
}
