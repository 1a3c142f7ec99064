/**
 * Nouns of event: `отмена X`, `ее отмена`, `выход из X`, `законопроект об отмене X`, `поблагодарил за отмену X`, `это не отмена X`.
 */
import type { Frame } from '../../frame.ts';
import { actedOn, bareLaw, type LawPhrase, ofDocument } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { DOCUMENT } from '../../lexicon/ru/nouns.ts';
import type { Sense } from '../../sense.ts';
import { actorIn } from '../actor.ts';
import { ADVERB, type Bounds, clauseAt, has, isModifier, isStop, PREPOSITION, paperBefore } from '../clause.ts';
import { isNegated } from '../mood.ts';
import { pastAgent, pastParticiple } from '../passed-over.ts';
import { phraseAt } from '../phrase.ts';
import { eventNoun, verbReadings } from '../verb.ts';
import { aimedAt, targeted } from './acted-on.ts';
import { bareEvent } from './nominal-bare.ts';
import { moodAt } from './nominal-mood.ts';
import type { Said } from './noun-judged.ts';
import { confirmed, isTurnedDown } from './turned-down.ts';
import { decidedBy, endsTreaty, vetoOn, voteOn } from './votes.ts';

export function nominalFrames(sentence: UnitSentence, before: readonly Frame[]): readonly Frame[] {
  return sentence.units
    .flatMap((unit, at) => (unit.kind === 'word' ? (frameAt(sentence, at) ?? []) : []))
    .filter((frame) => frame.sense !== 'pass' || !isToldByVerb(frame, before));
}

/** `приняла законопроект об отмене`: the vote is told of by its verb. */
const isToldByVerb = ({ sense, sentence, trigger }: Frame, before: readonly Frame[]): boolean =>
  before.some(
    (one) =>
      one.form === 'verbal' &&
      one.sense === sense &&
      one.sentence === sentence &&
      one.span[1] >= trigger[1] &&
      one.span[0] <= trigger[0],
  );

function frameAt(sentence: UnitSentence, at: number): Frame | null {
  const { units } = sentence;
  const named = eventNoun(unitText(units, at)) ?? (isEndOfTerm(units, at) ? 'expire' : null);
  // `отзыв РФ | ратификации`: told with the first noun
  if (named === 'ratify' && isTakenBack(units, at)) return null;
  const noun = named !== null && isForATime(units, at) ? 'suspend' : named;
  // `в конце закона`
  if (/^кон(?:ец|ц)/u.test(unitText(units, at)) && PREPOSITION.test(unitText(units, at - 1))) return null;
  // `отмена приостановки`: what happens is the first noun
  if (noun === null || eventNoun(unitText(units, start(units, at) - 1)) !== null) return null;
  const entering = noun === 'make';
  const entered = entering ? enteredInto(units, at) : null;
  if (entering && entered === null) return null;
  const phrase =
    noun === 'leave'
      ? (leaving(units, at) ?? genitive(units, at))
      : (entered ?? (noun === 'restore' ? returning(units, at) : null) ?? genitive(units, at));
  if (phrase === null) return isNoSuch(units, at) ? noSuch(sentence, at, noun) : bareFrame(sentence, at, noun);
  return frameOf(sentence, at, noun, phrase);
}

/** `завершение | действия договора`, `… срока договора`; what else is completed may be any process. */
const isEndOfTerm = (units: readonly Unit[], at: number): boolean =>
  /^завершени/u.test(unitText(units, at)) && /^(?:действи|срок)/u.test(unitText(units, at + 1));

/** `Выход вступил в силу`: of the law that was spoken of. */
function bareFrame(sentence: UnitSentence, at: number, noun: Sense): Frame | null {
  const phrase = bareEvent(sentence, at, noun);
  return phrase === null ? null : frameOf(sentence, at, noun, phrase);
}

function frameOf(sentence: UnitSentence, at: number, noun: Sense, phrase: LawPhrase): Frame | null {
  const { units } = sentence;
  const entering = noun === 'make';
  if (entering && isPutOff(sentence, clauseAt(sentence, at))) return null;
  const clause = clauseAt(sentence, at);
  const vote = voteOn(sentence, clause, start(units, at), endsTreaty(units, noun, phrase));
  const veto = vote === null ? vetoOn(sentence, clause, start(units, at)) : null;
  const vetoed = veto !== null;
  const undone = !vetoed && isUndone(sentence, clause, noun, start(units, at));
  const refused = vote === null && !undone && isTurnedDown(sentence, clause, noun, start(units, at), phrase.to);
  const said =
    veto === 'done' || undone
      ? DONE
      : veto === 'denied' || vote?.denied === true || refused
        ? DENIED
        : (confirmed(sentence, clause, noun, start(units, at), phrase) ??
          moodAt(sentence, at, start(units, at), phrase.to) ??
          (vote === null ? null : DONE));
  if (said === null) return null;
  const [from, to] = [Math.min(clause.from, phrase.from), Math.max(clause.to, phrase.to)];
  return {
    form: 'nominal',
    sense: vetoed
      ? 'veto'
      : undone
        ? noun === 'suspend'
          ? 'endLaw'
          : 'restore'
        : vote !== null && !isOwnAct(noun)
          ? 'pass'
          : entering
            ? 'begin'
            : isNotified(sentence, clause, noun)
              ? 'giveNotice'
              : said.upheld === true
                ? 'uphold'
                : noun,
    // `Рада поддержала приостановку участия`: a whole legislature does it by its vote
    ...(vote !== null && noun === 'suspend' ? { also: noun } : {}),
    acted: aimedAt(
      vetoed || (vote !== null && !isOwnAct(noun)) ? 'measure' : undone && noun === 'suspend' ? 'limit' : null,
      ofDocument(
        actedOn(sentence, targeted(phrase, noun, unitText(units, at))),
        unitText(units, phrase.to - 1),
        noun,
        DOCUMENT,
      ),
    ),
    polarity: said.polarity,
    modality: vote === null ? said.modality : 'asserted',
    aspect: 'perfect',
    actor:
      vote?.by ??
      decidedBy(sentence, clause, start(units, at)) ??
      (vetoed ? actorIn(sentence, clause, start(units, at), false) : null) ??
      actorIn(sentence, { from: phrase.to, to: Math.min(clause.to, phrase.to + 3) }, phrase.to - 1, true),
    power: false,
    ...(said.announced === true ||
    (vote === null && said.polarity === 'affirmed' && isDecisionToLeave(units, noun, start(units, at)))
      ? { announced: true }
      : {}),
    ...(isSigning(units, clause, start(units, at)) ? { effectTold: true } : {}),
    weak: noun === 'restore' || noun === 'sign' || noun === 'pass',
    span: [units[from]?.start ?? 0, units[to - 1]?.end ?? 0],
    trigger: [units[at]?.start ?? 0, units[at]?.end ?? 0],
    sentence: sentence.index,
  };
}

const UNDONE: ReadonlySet<Sense> = new Set<Sense>(['leave', 'denounce', 'suspend']);

/** `отменил | выход из X`, `отозвал | уведомление о выходе из X`: whoever was to leave stays; what a court undid is another’s. */
function isUndone(sentence: UnitSentence, clause: Bounds, noun: Sense, at: number): boolean {
  const { units } = sentence;
  if (!UNDONE.has(noun) || sentence.question) return false;
  const about = /^об?$/u.test(unitText(units, at - 1));
  const first = about ? at - 5 : at - 2;
  const verb = units.findIndex(
    (unit, index) =>
      index >= Math.max(clause.from, first) &&
      index < at &&
      /^(?:отменил|отозвал|аннулировал)(?:а|и|о)?$/u.test(unit.text),
  );
  if (verb < 0 || isNegated(units, verb, clause)) return false;
  const paper = units
    .slice(verb + 1, at)
    .some(({ text }) => /^(?:решени|указ|уведомлени|письм|распоряжени)/u.test(text));
  const court = bodyOf(actorIn(sentence, clause, verb, false)?.text ?? '') === 'court';
  return about ? paper && !court : !court;
}

/** `отзыв | РФ | ратификации`. */
const isTakenBack = (units: readonly Unit[], at: number): boolean => {
  const by = units[at - 1]?.capital === true && units[at - 1]?.kind === 'word' ? at - 2 : at - 1;
  return /^отзыв/u.test(unitText(units, by));
};

/** `временная отмена X` rests it. */
const isForATime = (units: readonly Unit[], at: number): boolean =>
  /^временн(?:ая|ой|ую|ое|ого|ому|ым|ом)$/u.test(unitText(units, at - 1)) &&
  /^(?:отмен|сняти|прекращени)/u.test(unitText(units, at));

/** `подписал закон об отмене`, `закон «О денонсации X» вступил в силу`: the paper is what is told of, whenever it takes effect. */
const isSigning = (units: readonly Unit[], clause: Bounds, noun: number): boolean =>
  /^об?$/u.test(unitText(units, noun - 1)) &&
  /^(?:закон|указ|акт|распоряжени|меморандум)/u.test(unitText(units, paperBefore(units, noun - 1))) &&
  (/^(?:подписанн|опубликованн)/u.test(unitText(units, clause.to + 1)) ||
    has(units, clause, /^(?:подписа(?:л|ла|ли|н)|подпись|издал[аи]?|издан|вступи(?:л|ла|ли))$/u));

/** `Это не отмена, а вейвер`: of what was spoken of. */
const isNoSuch = (units: readonly Unit[], at: number): boolean =>
  unitText(units, at - 1) === 'не' && unitText(units, at - 2) === 'это' && isStop(units[at + 1] ?? (units[at] as Unit));

function noSuch(sentence: UnitSentence, at: number, sense: Sense): Frame | null {
  const { units } = sentence;
  if (!NO_SUCH.has(sense) || sentence.question) return null;
  return {
    form: 'nominal',
    sense,
    acted: actedOn(sentence, bareLaw(null, at)),
    polarity: 'denied',
    modality: 'asserted',
    aspect: 'perfect',
    actor: null,
    power: false,
    weak: false,
    span: [units[at - 2]?.start ?? 0, units[at]?.end ?? 0],
    trigger: [units[at]?.start ?? 0, units[at]?.end ?? 0],
    sentence: sentence.index,
  };
}

const NO_SUCH: ReadonlySet<Sense> = new Set<Sense>(['removeLaw', 'endLaw', 'leave', 'denounce']);

/** `вступление в силу | закона`, `вступление | закона | в силу`. */
function enteredInto(units: readonly Unit[], at: number): LawPhrase | null {
  const isForce = (from: number) =>
    /^в (?:силу|действие)/u.test(`${unitText(units, from)} ${unitText(units, from + 1)}`);
  if (isForce(at + 1)) return genitive(units, at + 2);
  const between = phraseAt(units, at + 1);
  return between !== null && !between.pronoun && isForce(between.to) ? { ...between, to: between.to + 2 } : null;
}

/** `вступление закона в силу отложено`: it has not begun. */
const isPutOff = ({ units }: UnitSentence, { from, to }: Bounds): boolean =>
  units.slice(from, to).some(({ text }) => verbReadings(text).some(({ verb }) => PUTTING_OFF.has(verb.sense)));

const PUTTING_OFF: ReadonlySet<Sense> = new Set<Sense>(['postpone', 'suspend', 'block', 'fail']);

/** `уведомил ООН о выходе из договора`. */
const isNotified = ({ units }: UnitSentence, clause: Bounds, noun: Sense): boolean =>
  (noun === 'leave' || noun === 'denounce') &&
  has(units, clause, /^(?:уведом|извест|извещ)\p{L}*(?:л|ла|ли|ло|ляет|ляют|ает|ают|ен|ена|ены|ив)$/u);

const DONE: Said = { modality: 'asserted', polarity: 'affirmed' };
const DENIED: Said = { modality: 'asserted', polarity: 'denied' };

/** `Решение о выходе президент принял в июне`: decided, with the exit to come, or done by it. */
const isDecisionToLeave = (units: readonly Unit[], noun: Sense, at: number): boolean =>
  noun === 'leave' && /^об?$/u.test(unitText(units, at - 1)) && /^решени/u.test(unitText(units, at - 2));

const isOwnAct = (noun: Sense): boolean => noun === 'extend' || noun === 'ratify';

/** `отмена | поправки`, `отмену спустя 33 года | ограничения`, `ее отмена`, `поправки отмена` not. */
function genitive(units: readonly Unit[], at: number): LawPhrase | null {
  const direct = phraseAt(units, at + 1);
  // `прекращение | его действия`
  if (direct !== null) return direct.pronoun && direct.target !== 'application' ? null : direct;
  const described = pastParticiple(units, at + 1);
  if (described !== null) return described;
  const past = pastAgent(units, at + 1);
  const behind = past > at + 1 ? phraseAt(units, past) : null;
  if (behind !== null && !behind.pronoun) return behind;
  for (let index = at + 1; index <= at + 5; index++) {
    const unit = units[index];
    if (unit === undefined || isStop(unit)) break;
    if (/^(?:действи\p{L}+)$/u.test(unit.text)) continue;
    // `приостановка действия | для страны | конвенции`
    if (unit.text === 'для' && units[index + 1]?.kind === 'word') {
      const past = phraseAt(units, index + 2);
      if (past !== null && !past.pronoun) return past;
    }
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
    if (/^(?:во?|к)$/u.test(unitText(units, index))) return phraseAt(units, index + 1);
  return null;
}

/** First unit of the noun phrase: over its modifiers. */
function start(units: readonly Unit[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    ((isModifier(units[from - 1] as Unit) && units[from - 1]?.kind !== 'law') ||
      unitText(units, from - 1) === '"' ||
      isOfNoun(units, from - 1) ||
      /^(?:его|ее|их)$/u.test(unitText(units, from - 1)))
  )
    from--;
  return from;
}

/** `об | окончательном | роспуске`: in a form that nouns have as well. */
const isOfNoun = (units: readonly Unit[], at: number): boolean =>
  /^\p{L}{3,}(?:н|ск|в|ш|щ)[ое]м$/u.test(unitText(units, at)) && /^об?$/u.test(unitText(units, at - 1));
