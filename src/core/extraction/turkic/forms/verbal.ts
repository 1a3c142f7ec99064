/** Verbs: `Konqres X-i ləğv edib`, `X yürürlükten kaldırıldı`, `X’in süresi doldu`, `X-dən çıxıb`, `onun icrasını dayandırdı`. */
import { fold } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import type { ActedOn, Frame } from '../../frame.ts';
import { actedOn, ofDocument } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { actorIn, bodyIn, bodyNamed, clauseStart, isByAct } from '../clauses/clause.ts';
import { topicActor, topicStart } from '../clauses/set-off.ts';
import { argumentOf } from '../frames/argument.ts';
import { isOtherBegun } from '../frames/begun.ts';
import { bringsBill, isBroughtIn } from '../frames/brought-in.ts';
import { actorByCase, behindJoint, carriedActor, ownerAhead, passedIn } from '../frames/carried-actor.ts';
import { countedStates, headName, isCountedAmong } from '../frames/counted-states.ts';
import { isDecision, isDecisionTold, isFirstAttempt, isOfFirm } from '../frames/decision-told.ts';
import {
  isAttribute,
  isBehindRelative,
  isCleft,
  isDescribedBefore,
  isStill,
  isThatPower,
} from '../frames/described.ts';
import { continued, goesOn, shared, unsaid } from '../frames/dropped.ts';
import { asidesOf, tellsEffect } from '../frames/effect.ts';
import { stillPending } from '../frames/pending.ts';
import { isOnlyRegarded } from '../frames/regarded.ts';
import { relativeHead, tellingClause } from '../frames/relative.ts';
import { isOverridden, isSentBack, meantBy, overVeto, senseTold } from '../frames/sense-told.ts';
import { isToldBehind } from '../frames/told-behind.ts';
import { topicBefore } from '../frames/topic.ts';
import { isEarlyReading, isVotedOn, isYetToPass, withVote } from '../frames/vote.ts';
import { toldAs } from '../moods/bygone.ts';
import { moodOf } from '../moods/mood.ts';
import { documentWord } from '../phrases/document-word.ts';
import { phrasesIn } from '../phrases/phrase.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import { type Predicate, predicateAt } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { isForOthers } from './copular.ts';

/** As a participle these say what a law is: `1992’de kabul edilen yasa`. */
const BACKGROUND: ReadonlySet<Sense> = new Set<Sense>([
  'impose',
  'pass',
  'sign',
  'introduce',
  'make',
  'remain',
  'enforce',
  'ratify',
  'amend',
]);

export function verbalFrames(
  sentence: UnitSentence,
  before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const phrases = phrasesIn(sentence.units, lexicon);
  const found: Frame[] = [];
  for (let at = 0; at < sentence.units.length; at++) {
    const predicate = sentence.units[at]?.kind === 'word' ? predicateAt(sentence.units, at, lexicon) : null;
    const frame = predicate === null ? null : frameOf(sentence, predicate, phrases, [...before, ...found], lexicon);
    if (frame !== null) found.push(frame);
  }
  return found;
}

function frameOf(
  sentence: UnitSentence,
  predicate: Predicate,
  phrases: readonly TurkicPhrase[],
  earlier: readonly Frame[],
  lexicon: TurkicLexicon,
): Frame | null {
  const { verb, form } = predicate;
  // `tətbiq olunmağa | başladı` is one verb, `qüvvədən düşmüş | hesab edilib` too
  const wider = [predicate.to, predicate.to + 1].map((at) => predicateAt(sentence.units, at, lexicon));
  if (wider.some((one) => one !== null && one.from <= predicate.from)) return null;
  const telling = tellingClause(sentence, predicate, phrases);
  if (
    (BACKGROUND.has(verb.sense) &&
      telling === null &&
      form === 'participle' &&
      !isCleft(sentence.units, predicate) &&
      !isStill(sentence.units, predicate)) ||
    isVotedOn(sentence.units, predicate.to, lexicon)
  )
    return null;
  if (tellsEffect(sentence.units, predicate.from, predicate.to) || isEarlyReading(sentence.units, predicate))
    return null;
  // `veto qoymasını ləğv edib`: it was overridden
  if (verb.sense === 'veto' && isOverridden(sentence.units, predicate)) return null;
  // `çekip çıkardı`, `qanunsuz elan edərək ləğv edib`: the second verb tells it
  if (form === 'converb' && isToldBehind(sentence.units, predicate, lexicon)) return null;
  const head = telling ?? relativeHead(sentence, predicate, phrases);
  if (head !== null && BACKGROUND.has(verb.sense) && telling === null) return null;
  if (head === null && isAttribute(sentence.units, predicate)) return null;
  const meant = moodOf(sentence, predicate, lexicon);
  const mood = head !== null && meant?.modality === 'asserted' ? { ...meant, modality: 'presupposed' as const } : meant;
  if (
    mood === null ||
    isFirstAttempt(sentence, predicate, mood.denied, earlier) ||
    phrases.some((phrase) => phrase.from <= predicate.at && predicate.at < phrase.to)
  )
    return null;
  const phrase =
    head ??
    argumentOf(sentence, predicate, phrases, lexicon) ??
    continued(sentence, predicate, phrases, lexicon) ??
    unsaid(sentence, predicate, phrases, lexicon) ??
    goesOn(sentence, predicate, phrases, lexicon);
  if (phrase !== null && verb.sense === 'begin' && isOtherBegun(sentence.units, phrase, predicate, lexicon))
    return null;
  if (phrase !== null && verb.sense === 'remain' && isForOthers(sentence.units, phrase.to, predicate.from)) return null;
  // `valinin kararını | geri aldı`: somebody's decision, whatever it was
  if (verb.sense === 'rescind' && phrase?.mention === null && isDecision(sentence.units, phrase)) return null;
  if (phrase !== null && isDecisionTold(sentence, phrase, verb.sense, earlier)) return null;
  if (isOfFirm(sentence.units, predicate, phrase, lexicon)) return null;
  const told =
    phrase === null
      ? shared(sentence, predicate, earlier, lexicon)
      : resolved(sentence, phrase, verb.sense, earlier, lexicon);
  const acted = told === null ? null : meantBy(told, sentence.units, phrase, predicate, lexicon);
  if (acted === null || (verb.sense === 'exercise' && !isThatPower(sentence.units, predicate, phrase))) return null;
  const own = startOf(sentence.units, predicate, phrase);
  const opened = unitText(sentence.units, own - 1) === '"';
  const start =
    phrase === null || opened || predicate.passive || verb.on === 'subject'
      ? own
      : topicStart(sentence.units, own, lexicon);
  const passive = predicate.passive || verb.on === 'subject';
  // who left it in force, or got rid of it, did not act on it
  const ridOf = verb.sense === 'endLaw' && verb.on === 'ablative';
  const actor =
    verb.sense === 'remain' || ridOf ? null : whoActs(sentence, [own, start], predicate, passive, phrase, lexicon);
  // `hiçbir başkan onu kaldırmadı`: a weak verb and a pronoun will do where a body acts
  const bodily = actor !== null && (actor.nobody || bodyNamed(actor.text, lexicon) !== null) && verb.sense !== 'impose';
  const ofTopic =
    phrase?.topic === true ||
    // `Zelenski onu imzaladı`
    (verb.sense === 'sign' && actor !== null && phrase?.pronoun === true && topicBefore(sentence, lexicon) !== null);
  if (verb.weak && acted.pronoun && !bodily && !ofTopic) return null;
  if (isSentBack(predicate, acted, actor, earlier.at(-1)) || isOnlyRegarded(verb, actor, lexicon)) return null;
  // parties break treaties; only a court that quashes ends anything
  if (verb.weak && verb.sense === 'voidByCourt' && (actor === null || bodyNamed(actor.text, lexicon) !== 'court'))
    return null;
  // `qərarı dəstəkləyir`: who supports it passes nothing, unless by voting
  const voter = actor === null ? null : bodyNamed(actor.text, lexicon);
  if (verb.active.some((stem) => /^d[eə]st[eə]kl[eə]$/u.test(stem)) && voter !== 'legislature' && voter !== 'chamber')
    return null;
  const overrides = overVeto(sentence.units, predicate);
  const carried = acted.mention === null && (acted.pronoun || verb.sense !== 'endLaw');
  if (verb.weak && carried && (form === 'verbalNoun' || form === 'infinitive')) return null;
  const trigger = [sentence.units[predicate.from]?.start ?? 0, sentence.units[predicate.to - 1]?.end ?? 0] as const;
  const frame: Frame = {
    form: 'verbal',
    sense: overrides ? 'override' : senseTold(sentence, predicate, phrase, acted, actor, lexicon),
    acted:
      overrides ||
      isYetToPass(predicate, phrase, mood.denied, sentence.units) ||
      isBroughtIn(sentence.units, predicate.from, verb.sense, lexicon)
        ? { ...acted, target: 'measure', ...(bringsBill(sentence.units, predicate.from) ? { making: true } : {}) }
        : acted,
    polarity: mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: mood.aspect,
    actor,
    power: false,
    weak: verb.weak && actor?.nobody !== true && phrase?.topic !== true,
    ...asidesOf(sentence.units, predicate),
    ...toldAs(sentence.units, predicate),
    span: spanFrom(
      sentence,
      isDescribed(sentence.units, phrase, predicate) ? nameStart(sentence.units, phrase?.from ?? start) : start,
      trigger,
      acted,
    ),
    trigger,
    sentence: sentence.index,
  };
  return form === 'verbalNoun' || form === 'infinitive'
    ? stillPending(withVote(frame, sentence, [predicate.from, predicate.to], lexicon), earlier)
    : frame;
}

/** From where the clause begins to the verb; a law behind its verb (`ləğv edib 907-ci düzəlişi`) is held, too. */
function spanFrom({ units }: UnitSentence, first: number, trigger: Span, { span }: ActedOn): Span {
  const start = units[first]?.start ?? trigger[0];
  const behind = Math.max(trigger[1], span[0] >= trigger[1] ? span[1] : 0);
  return [Math.min(start, trigger[0]), behind];
}

/** The subject set off by a comma, that of the clause, or the genitive before what is told as a noun: `Biden’ın kaldırdığını`. */
function whoActs(
  sentence: UnitSentence,
  [own, start]: readonly [number, number],
  { form, from, to, verb }: Predicate,
  passive: boolean,
  phrase: TurkicPhrase | null,
  lexicon: TurkicLexicon,
): Frame['actor'] {
  const skip: readonly [number, number] = phrase === null ? [0, 0] : [phrase.from, phrase.to];
  const find = (first: number, to: number, owned = false) =>
    actorIn(sentence, first, to, passive, lexicon, skip, owned);
  // `X’i kaldıran bütçeyi imzaladı`: what takes it off is the budget, and who signed it stands further ahead
  if (form === 'participle' && !passive)
    return isCountedAmong(sentence, to) ? headName(sentence, phrase?.from ?? from) : headOf(sentence, to, lexicon);
  const nominal = form === 'factive' || form === 'verbalNoun' || form === 'infinitive';
  // `Yargıtay’ın, Bakanlığın dayandığı | yasayı iptal etmesi`: what another does to it comes first
  const isOfRelative = phrase !== null && isBehindRelative(sentence.units, phrase.from);
  // `NATO’nun askıya aldığı | antlaşmadan Türkiye de çekildiğini duyurdu`: who stands behind it leaves it
  const behind = nominal && !passive && isOfRelative ? (find(phrase.to, from, true) ?? find(phrase.to, from)) : null;
  if (behind !== null) return behind;
  // an infinitive has no owner: `Yoon, meclisin aldığı kararın ardından | kaldırmak zorunda kaldı`
  const near = nominal && !passive && form !== 'infinitive' ? find(own, from, true) : null;
  const ahead = nominal && !passive && (near === null || isOfRelative) ? ownerAhead(sentence, from, lexicon) : null;
  const owner = ahead ?? near;
  if (owner !== null) return owner;
  const topic = start < own ? topicActor(sentence, [start, own - 1], lexicon) : null;
  // `Türkiye, … Meclis kararıyla ayrıldı`: of a state one of its bodies decides
  const ofState = topic !== null && lexicon.parties.named(fold(topic.text)).length > 0;
  const decider = ofState && isByAct(sentence.units, own, from) ? find(own, from) : null;
  return (
    passedIn(sentence, { verb, from }, lexicon) ??
    decider ??
    behindJoint(sentence, own, from, find) ??
    topic ??
    find(start, from) ??
    countedStates(sentence, start, from, passive) ??
    (passive
      ? actorByCase(sentence, [own, from], verb.sense === 'pass', lexicon)
      : carriedActor(sentence, own, phrase, lexicon))
  );
}

/** `907. maddeyi iptal eden | Kongre`: who did it, where a body stands right behind. */
const headOf = (sentence: UnitSentence, from: number, lexicon: TurkicLexicon): Frame['actor'] =>
  bodyIn(unitText(sentence.units, from), lexicon) === null
    ? null
    : actorIn(sentence, from, from + 2, false, lexicon, [0, 0]);

/** `1996-cı ildə qəbul olunmuş | X`: the day of the clause before is not that of what is told, unless it is told there itself. */
const isDescribed = (units: readonly Unit[], phrase: TurkicPhrase | null, { to }: Predicate): boolean =>
  phrase !== null && phrase.from !== to && isDescribedBefore(units, nameStart(units, phrase.from));

/** `Evliliği Koruma Yasası’nı (DOMA)`: the name before the short one in brackets. */
const nameStart = (units: readonly Unit[], law: number): number =>
  unitText(units, law - 1) === '(' && units[law - 2]?.kind === 'law' ? law - 2 : law;

/** The predicate’s own clause; with its topic, where a comma sets that off: `907. Madde, 2002’de askıya alındı`. */
function startOf(units: readonly Unit[], predicate: Predicate, phrase: TurkicPhrase | null): number {
  const own = clauseStart(units, predicate.from);
  const start = phrase !== null && phrase.to < own && !phrase.pronoun ? clauseStart(units, phrase.from) : own;
  const quoted = openingOf(units, predicate);
  return phrase !== null && phrase.head > quoted && quoted >= start ? quoted + 1 : start;
}

/** `Albay Ross | “yasayı Pentagon kaldırdı” dedi`: the mark before what others are told to have done, or -1. */
function openingOf(units: readonly Unit[], { from, to }: Predicate): number {
  const marks = units.flatMap(({ text }, index) => (text === '"' && index < from ? [index] : []));
  const closed = units.slice(to).some(({ text }) => text === '"');
  const byWhoeverSpeaks = /[dt][iu](?:m|k|q)$/u.test(unitText(units, to - 1));
  return closed && marks.length % 2 === 1 && !byWhoeverSpeaks ? (marks.at(-1) ?? -1) : -1;
}

/** `bunu yenilemedi` behind “the waiver ran out” is about the waiver. */
function resolved(
  sentence: UnitSentence,
  phrase: TurkicPhrase,
  sense: Sense,
  earlier: readonly Frame[],
  lexicon: TurkicLexicon,
): Frame['acted'] {
  const last = earlier.findLast((frame) => frame.sentence === sentence.index);
  // `icrasını bərpa edib. … onu … dayandırmışdı`: its application, as before
  const before = earlier.at(-1);
  if (
    phrase.pronoun &&
    phrase.target === 'law' &&
    (sense === 'suspend' || sense === 'restore') &&
    before?.acted.target === 'application' &&
    sentence.index - before.sentence <= 1
  )
    return { ...actedOn(sentence, phrase), target: 'application' };
  const own = ofDocument(
    actedOn(sentence, phrase),
    documentWord(sentence.units, phrase, lexicon),
    sense,
    lexicon.document,
  );
  return phrase.pronoun &&
    phrase.target === 'law' &&
    (sense === 'extend' || sense === 'restore') &&
    last !== undefined &&
    (last.acted.target === 'waiver' || last.acted.target === 'limit')
    ? last.acted
    : own;
}
