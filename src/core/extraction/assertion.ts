/**
 * What a frame claims of a law, facet by facet: event, when, how long, how often, of what part, by whom and in which form. In: a frame
 * with its meaning for that kind of law. Out: the assertion.
 */
import type {
  Assertable,
  Assertion,
  ClaimedActor,
  ClaimedDuration,
  ClaimedFrequency,
  ClaimedScope,
  Modality,
} from '../claim/claim.ts';
import type { Body } from '../law/actor.ts';
import { fold } from '../text/fold.ts';
import { within } from '../text/span.ts';
import type { Day } from '../time/day.ts';
import { firstDay } from '../time/partial-date.ts';
import type { ClaimContext, ClaimInput } from './claim-input.ts';
import { dateOf, future, sameSentence, sentenceOf, startsLater, untilWhen } from './claim-times.ts';
import type { ActorPhrase, Frame } from './frame.ts';
import type { ForWhom, Language, ToldOfActor } from './language.ts';
import { type Meaning, refusalOf } from './meaning.ts';
import { byWhich, ownWords, sentenceWords } from './own-words.ts';
import { isOfPartTold } from './part-told.ts';
import { UNDOING } from './sense.ts';
import { statementAt } from './statement-at.ts';
import type { TimeExpression } from './time-expression.ts';
import { besides, lastingSince } from './told-besides.ts';

export function assertionOf(
  input: ClaimContext,
  frame: Frame,
  meaning: Meaning,
  asOf: Day,
  body: Body | null,
): Assertion {
  const { language } = input;
  const words = ownWords(input, frame);
  const doneBy = byWhich(input, frame);
  const times = input.timesFor(frame, asOf);
  const time = dateOf(frame, times);
  const on = time === null ? null : { date: time.date, text: time.text };
  const modality: Modality = meaning.opinion
    ? 'opinion'
    : future(frame, time, asOf) || startsLater(frame, times, asOf)
      ? 'planned'
      : isUnsaid(input, frame)
        ? 'possible'
        : isReadFromDraft(input, frame)
          ? 'hypothetical'
          : frame.modality;
  const [event = 'inForce'] = meaning.readings;
  const length = howLong(input, frame, words);
  // `lapsed for two years`: told as a time that has passed
  const spell = event === 'expiration' && frame.aspect === 'past' && length !== null && !length.forGood;
  const denied = meaning.negated !== (frame.polarity === 'denied');
  return {
    event: frame.power ? 'grantOfPower' : event,
    readings: frame.power ? ['grantOfPower'] : meaning.readings,
    polarity: denied ? 'denied' : 'affirmed',
    modality,
    aspect: frame.aspect,
    actor: frame.actor === null ? null : actorOf(frame.actor, body, language),
    instrument: language.instrument(doneBy),
    on,
    until: untilWhen(times, frame, { asOf, denied, days: length?.days ?? null }),
    duration: length,
    frequency: howOften(input, frame, words),
    scope: forWhom(
      input,
      frame,
      partTold(input, frame, ofThoseAlone(event, language, words, scopeOf(frame, event, language, words))),
    ),
    power: frame.power ? meaning.readings : [],
    target: frame.acted.target,
    undone: frame.bygone === true || spell || isUndone(input, frame) || (on === null && isPassing(input, frame, words)),
    ...(effectTold(input, frame, times, asOf) ? { effectTold: true } : {}),
    ...(frame.norm === undefined ? {} : { norm: frame.norm }),
    ...(frame.ofAct === true ? { ofAct: true } : {}),
    ...besides(language, event, words),
    ...lastingSince(event, times, asOf, words, { denied, sinceThen: language.timeWords.sinceThen }),
    ...(language.againstConstitution?.test(doneBy) ? { ground: 'constitution' as const } : {}),
    ruling: meaning.ruling ?? (frame.refused === true ? refusalOf(meaning, body) : null),
  };
}

function actorOf({ text, only }: ActorPhrase, body: Body | null, { toldOfActor }: Language): ClaimedActor {
  const told: ToldOfActor = toldOfActor?.(text) ?? (/\p{Lu}/u.test(text) ? {} : { nameless: true });
  return { name: text, body, only, ...told };
}

/** `repealed as of 1 January 2027`, said before that day; `was repealed in July, and that will take effect in 2027`. */
function effectTold(input: ClaimContext, frame: Frame, times: readonly TimeExpression[], asOf: Day): boolean {
  const { reading } = input;
  const later = (one: TimeExpression) => one.edge === 'since' && one.yearStated && firstDay(one.date) > asOf;
  const toCome = (other: Frame) =>
    (other.sense === 'begin' || other.sense === 'enterForce') &&
    other.modality === 'planned' &&
    other.trigger[0] > frame.trigger[1];
  return (
    frame.effectTold === true ||
    isSigned(input, frame) ||
    (frame.aspect !== 'present' && (times.some(later) || sameSentence(reading.frames, frame).some(toCome)))
  );
}

/** `signed the repeal of X`, `X’i kaldıran kanunu imzaladı`. */
function isSigned(input: ClaimContext, frame: Frame): boolean {
  const { document, language } = input;
  if (language.signs === undefined) return false;
  const [from, to] = sentenceOf(input, frame);
  const { folded } = document;
  return language.signs.test(`${folded.slice(from, frame.trigger[0])}|${folded.slice(frame.trigger[1], to)}`);
}

/** `Berg never said that X was repealed` asserts no repeal; what was gated already stays as it is. */
function isUnsaid({ reading }: ClaimInput, frame: Frame): boolean {
  const gated = frame.modality !== 'asserted' && frame.modality !== 'presupposed';
  return !gated && (reading.unsaidIn?.(frame.sentence) ?? []).some((span) => within(frame.trigger, span));
}

/** `“X is hereby repealed,” the draft states`: in the words of a paper that binds nobody yet; what it tells of the past is told. */
function isReadFromDraft({ language, reading }: ClaimInput, { aspect, modality, trigger }: Frame): boolean {
  if (language.drafts === undefined || aspect === 'past' || modality !== 'asserted') return false;
  const statement = statementAt(reading, trigger);
  return statement !== null && statement.mode !== 'indirect' && language.drafts.test(fold(statement.speaker.name));
}

/** Of a time that is counted, or done more than once: it may be long gone. */
const isPassing = (input: ClaimContext, frame: Frame, words: string): boolean =>
  isCounted(input, frame) || (frame.polarity === 'affirmed' && input.language.repeatedly?.test(words) === true);

/** `two years later it was renewed`, `two years after it was renewed`: of a time that is counted, and may be long gone. */
function isCounted({ document, language }: ClaimContext, { acted, span, trigger, sentence, aspect }: Frame): boolean {
  const { counted, countedTo } = language.timeWords;
  if (aspect === 'future' || counted === undefined) return false;
  // `frozen two years later`: a participle alone has no tense
  if (counted.test(document.folded.slice(trigger[1], span[1]))) return true;
  const [from] = document.sentences[sentence]?.span ?? span;
  const before = document.folded.slice(Math.max(from, span[0] - LEADING), span[0]);
  // `the day | X expired`: where a noun of time stands at the head of the claim’s own words
  const head = document.folded.slice(span[0], Math.min(acted.span[0], trigger[0]));
  const told =
    countedTo?.test(before) === true ||
    countedTo?.test(head) === true ||
    counted.test(before + document.folded.slice(span[0], span[1]));
  return aspect === 'past' && told;
}

/** Letters in which what leads a claim in counts its time. */
const LEADING = 30;

/** What is told later undoes it: `has been rescinded and reinstated`, `lapsed and was renewed`, `It lapsed. Congress renewed it`. */
function isUndone({ reading }: ClaimContext, frame: Frame): boolean {
  const undoing = UNDOING.get(frame.sense);
  return (
    undoing !== undefined &&
    (sameSentence(reading.frames, frame).some((other) => undoes(undoing, frame, other)) ||
      toldNext(reading, frame).some((other) => undoes(undoing, frame, other)))
  );
}

function undoes(undoing: readonly string[], frame: Frame, other: Frame): boolean {
  return (
    other.trigger[0] > frame.trigger[0] &&
    (other.polarity === 'affirmed' ? undoing.includes(other.sense) : isOver(undoing, other)) &&
    (other.modality === 'asserted' || other.modality === 'presupposed') &&
    (other.acted.mention === null || other.acted.mention.law === frame.acted.mention?.law)
  );
}

/** What the next sentence tells of the past, where whoever tells this tells that: `They say it was lifted. It was reinstated` has two. */
function toldNext(reading: ClaimContext['reading'], frame: Frame): readonly Frame[] {
  if (frame.aspect !== 'past' || frame.polarity === 'denied') return [];
  const next = sameSentence(reading.frames, { sentence: frame.sentence + 1 });
  if (next.length === 0) return next;
  const teller = statementAt(reading, frame.trigger);
  return next.filter(
    (other) => other.aspect === 'past' && other.bygone !== true && statementAt(reading, other.trigger) === teller,
  );
}

/** `extended by a later act, it is gone`: what was made to last is no more. */
function isOver(undoing: readonly string[], { sense }: Frame): boolean {
  return undoing.includes('expire') && (sense === 'beLaw' || sense === 'remain');
}

/** An adverb can say it as well as a noun: `partly repealed the act`, `applies in full`. */
function scopeOf(
  { acted, polarity }: Frame,
  event: Assertable,
  { inPart, inFull, everywhere, notEverywhere, rest }: Language,
  words: string,
): ClaimedScope {
  const { scope } = acted;
  const adverb = inPart?.exec(words)?.[0];
  if (adverb === undefined && scope.extent === 'whole' && scope.text === null) {
    // `is off for everyone`: that it applies to nobody, and not that it does not apply to all
    const full = STANDS.has(event) ? inFull?.exec(words)?.[0] : undefined;
    const ofAll = STANDS.has(event) && polarity === 'denied' ? notEverywhere : everywhere;
    return { ...scope, text: full ?? ofAll?.exec(words)?.[0] ?? null };
  }
  const { extent, text: said }: ClaimedScope =
    adverb === undefined ? scope : { ...scope, extent: 'part', text: scope.text ?? adverb };
  // `ruled that the entire act is void`: how much of it, and not for whom
  const ofLaw = RULED.has(event) && extent === 'whole' && said !== null && everywhere?.test(said) !== true;
  const text = ofLaw ? null : said;
  return { ...scope, extent, text, ...(extent === 'part' && rest?.test(text ?? '') === true ? { rest: true } : {}) };
}

/** What can be so in full: `is fully in force`, `applies in full`, `has fully entered into force`. */
const STANDS: ReadonlySet<Assertable> = new Set<Assertable>([
  'applies',
  'inForce',
  'entryIntoForce',
  'entryIntoEfficacy',
]);

/** `blocked it for the plaintiffs alone`: said of what a court orders. */
function ofThoseAlone(event: Assertable, { thoseAlone }: Language, words: string, scope: ClaimedScope): ClaimedScope {
  const some = ORDERED.has(event) && thoseAlone?.test(words) === true;
  return some ? { ...scope, alone: true } : scope;
}

const ORDERED: ReadonlySet<Assertable> = new Set<Assertable>([
  'injunction',
  'stay',
  'annulment',
  'unconstitutionality',
  'suspension',
  'nonEnforcement',
]);

/** What a court does to a law, for those before it or for all. */
const RULED: ReadonlySet<Assertable> = new Set<Assertable>(['unconstitutionality', 'annulment', 'injunction']);

/** `was partly repealed and replaced`: what takes it up is of that part, too. */
function partTold(input: ClaimContext, frame: Frame, scope: ClaimedScope): ClaimedScope {
  if (scope.extent === 'part' || scope.text !== null) return scope;
  const isPart = (before: Frame) =>
    before.acted.scope.extent === 'part' || input.language.inPart?.test(ownWords(input, before)) === true;
  return isOfPartTold(input, frame, isPart) ? { ...scope, extent: 'part' } : scope;
}

/** `repealed X for Russia`, `X no longer applies to Russia`: for whom, where it stands behind the act or behind the law. */
function forWhom(input: ClaimContext, frame: Frame, scope: ClaimedScope): ClaimedScope {
  // whoever gets a notice is not whom it is about
  if (frame.sense === 'giveNotice') return scope;
  const found = behindIt(input, frame) ?? carriedWith(input, frame);
  if (found === null || scope.addressees.length > 0) return scope;
  return {
    ...scope,
    addressees: found.addressees,
    text: scope.text ?? found.text,
  };
}

function behindIt({ document: { text }, language }: ClaimContext, frame: Frame): ForWhom | null {
  const standing = frame.sense === 'beLaw' || frame.sense === 'apply';
  const from = Math.max(frame.acted.span[1], frame.trigger[1]);
  const behind = (at: number) => language.forWhom?.(text.slice(at, at + 120), standing) ?? null;
  const { span } = frame.actor ?? {};
  // `was repealed by Congress | for Russia`
  const named = span !== undefined && span[0] >= from && /^ \p{L}+ $/u.test(text.slice(from, span[0]));
  return behind(from) ?? (named ? behind(span[1]) : null);
}

/** `ended X for Russia and replaced it with sanctions`: what is done to “it” in turn is done for the same. */
function carriedWith(input: ClaimContext, frame: Frame): ForWhom | null {
  if (!frame.acted.pronoun) return null;
  const before = sameSentence(input.reading.frames, frame).findLast(({ trigger }) => trigger[1] <= frame.trigger[0]);
  return before === undefined || before.actor?.text !== frame.actor?.text ? null : behindIt(input, before);
}

/** `never` denies; in what is affirmed it belongs to another word. */
function howOften(input: ClaimContext, frame: Frame, words: string): ClaimedFrequency | null {
  const said = input.language.frequency(sentenceWords(input, frame, words));
  const never = said?.times === 0;
  return never && frame.polarity === 'affirmed' ? null : said;
}

/** Not what is said in passing of the law: `Title III, suspended for two decades, has been in effect since May`. */
function howLong(input: ClaimContext, frame: Frame, words: string): ClaimedDuration | null {
  const { language, document } = input;
  const found = language.duration(words);
  if (found === null || frame.acted.span[1] > frame.trigger[0]) return found;
  const between = document.text.slice(frame.acted.span[1], frame.trigger[0]);
  const aside = /^[^,]*,(?<words>.+),[^,]*$/su.exec(between)?.groups?.words?.trim();
  if (aside === undefined) return found;
  const inAside = language.duration(fold(aside));
  return inAside?.text !== found.text || found.text === fold(aside) ? found : null;
}
