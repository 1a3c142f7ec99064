/**
 * When a claim says that it was: the times in its words, the one that dates it, and whether it is still to come. In: the
 * frames and names of a text. Out: times for a frame, each sentence read once.
 */

import type { TextDocument } from '../text/document.ts';
import { firstFrom, overlap, type Span, within } from '../text/span.ts';
import { toldOfPlace } from '../text/told-once.ts';
import { addMonths, type Day, daysBetween } from '../time/day.ts';
import { firstDay, lastDay, type PartialDate } from '../time/partial-date.ts';
import { chronicleOf } from './chronicle.ts';
import { toldFrom } from './claim-day.ts';
import type { Frame } from './frame.ts';
import type { Language, LanguageReading, Setting } from './language.ts';
import type { Mention } from './mentions.ts';
import type { NounQualifiers } from './noun-qualifiers.ts';
import { type TimeExpression, type TimeWords, timeExpressions } from './time-expression.ts';

interface Timed {
  readonly document: TextDocument;
  readonly mentions: readonly Mention[];
  readonly reading: LanguageReading;
}

type Tells = Pick<Language, 'timeWords' | 'nounQualifiers'>;

/**
 * Reads the times of a frame; the sentence read last is kept, since its other frames come next. What a text that bears no day
 * tells from the day of its writing (`on Thursday`) is none, but in the words of a speaker whose day it states.
 */
export function timesReader(
  text: Timed,
  language: Tells,
  setting: Setting,
): (frame: Frame, asOf: Day) => readonly TimeExpression[] {
  let key = '';
  let times: readonly TimeExpression[] = [];
  let chronicle: readonly (TimeExpression | null)[] | null = null;
  const read = (frame: Frame, asOf: Day): readonly TimeExpression[] => {
    chronicle ??= chronicleOf(text.document, language.timeWords);
    const lead = leadOf(text, frame, chronicle);
    const asked = `${frame.sentence} ${asOf}`;
    if (asked !== key) {
      key = asked;
      const anchor = lead === null ? toldFrom(asOf, setting) : lastDay(lead.date);
      times = timeExpressions(text.document.folded, sentenceOf(text, frame), anchor, language.timeWords, () =>
        timesBefore(text.document, frame.sentence, anchor, language.timeWords),
      );
    }
    const own = timesOf(text, frame, times, language);
    const told = lead !== null && dateOf(frame, own) === null && within(lead.span, sentenceOf(text, frame));
    return told && !own.some(({ span }) => overlap(span, lead.span)) ? [lead, ...own] : own;
  };
  return (frame, asOf) => {
    const own = read(frame, asOf);
    return frame.answers !== undefined && dateOf(frame, own) === null ? [...read(frame.answers, asOf), ...own] : own;
  };
}

/** How many sentences back the date stands that `of that year` points to. */
const BACK = 3;

/** The times of the nearest sentence before that tells any, in its paragraph. */
function timesBefore(
  { folded, sentences }: TextDocument,
  index: number,
  anchor: Day | null,
  words: TimeWords,
): readonly TimeExpression[] {
  const paragraph = sentences[index]?.paragraph;
  for (const sentence of sentences.slice(Math.max(0, index - BACK), index).toReversed()) {
    const times = sentence.paragraph === paragraph ? timeExpressions(folded, sentence.span, anchor, words) : [];
    if (times.length > 0) return times;
  }
  return [];
}

/** The date at the head of the line in which the frame stands. */
function leadOf(
  { document }: Timed,
  frame: Frame,
  chronicle: readonly (TimeExpression | null)[],
): TimeExpression | null {
  return chronicle[document.sentences[frame.sentence]?.paragraph ?? 0] ?? null;
}

export function sentenceOf({ document }: Timed, frame: Frame): Span {
  return document.sentences[frame.sentence]?.span ?? frame.span;
}

export function sameSentence(frames: readonly Frame[], { sentence }: Pick<Frame, 'sentence'>): readonly Frame[] {
  return framesOfSentence(frames, sentence);
}

/** Frames stand in order of their sentences. */
const framesOfSentence = toldOfPlace((frames: readonly Frame[], sentence: number): readonly Frame[] => {
  const from = firstFrom(frames, sentence, (one) => one.sentence);
  return frames.slice(
    from,
    firstFrom(frames, sentence + 1, (one) => one.sentence),
  );
});

/** Times in the claim's words; the word before them (“since”) may stand just outside. Those in a law's name are no times. */
function timesOf(
  text: Timed,
  frame: Frame,
  times: readonly TimeExpression[],
  { timeWords: words, nounQualifiers }: Tells,
): readonly TimeExpression[] {
  if (times.length === 0) return times;
  const { document, mentions, reading } = text;
  const sentence = sentenceOf(text, frame);
  // the date of a relative clause is that clause’s: `the waiver that ran out in June was renewed`
  const inner = sameSentence(reading.frames, frame).filter(
    (other) => other !== frame && widthOf(other.span) < widthOf(frame.span) && within(other.span, frame.span),
  );
  const aside = [...(frame.aside ?? []), ...setAsideIn(reading, sentence)];
  const others = sameSentence(reading.frames, frame).filter((other) => other !== frame);
  const first = firstFrom(mentions, sentence[0], (mention) => mention.span[0]);
  const near = mentions.slice(Math.max(0, first - 1), first + 60);
  const ofAll = times.find((time) => isCleft(document, time, frame, words));
  const own = times.filter(
    (time) =>
      (overlap(time.span, frame.span) || leadsIn(document, time, frame, sentence[0], words)) &&
      !inner.some((other) => within(time.span, other.span)) &&
      !inAside(document, time, frame, words) &&
      !isOfThing(document, time, frame, words) &&
      !(time.span[1] <= frame.trigger[0] && words.told?.test(document.folded.slice(frame.span[0], time.span[0]))) &&
      !(
        time.span[1] <= frame.trigger[0] && words.counted?.test(document.folded.slice(frame.trigger[1], frame.span[1]))
      ) &&
      !(
        time.span[0] >= frame.trigger[1] && words.ofPaper?.test(document.folded.slice(frame.trigger[1], time.span[0]))
      ) &&
      !aside.some((span) => overlap(time.span, span)) &&
      (overlap(time.span, frame.span) || !others.some((other) => within(time.span, other.span))) &&
      !near.some(
        (mention) => overlap(mention.span, time.span) || isYearOf(document, mention.span, time, nounQualifiers),
      ),
  );
  const all = ofAll === undefined || own.includes(ofAll) ? own : [ofAll, ...own];
  return all.map((time) =>
    time === ofAll || (frame.notUntil === true && time.edge === 'until') ? atThat(time) : time,
  );
}

/**
 * `no waiver was in force until 8 August`, `was prolonged for 30 days, until 25 April`, told in the past, of no year, and of a time that
 * the days told do not reach: the one that has been.
 */
export function untilWhen(
  times: readonly TimeExpression[],
  { aspect }: Frame,
  { asOf, denied, days }: { readonly asOf: Day; readonly denied: boolean; readonly days: number | null },
): PartialDate | null {
  const until = times.find((time) => time.edge === 'until');
  if (until === undefined) return null;
  const told = aspect === 'past' && !until.yearStated && firstDay(until.date) > asOf && until.date.length > 7;
  const beyond = days !== null && daysBetween(asOf, firstDay(until.date)) > days + AHEAD;
  const been = told && (denied || beyond);
  return been ? addMonths(firstDay(until.date), -12) : until.date;
}

/** More time is given so many days ahead, and seldom more. */
const AHEAD = 60;

/** `it was not until 2015 that …`, `was not repealed until 2015`: what the sentence dates is of that time. */
const atThat = (time: TimeExpression): TimeExpression => (time.edge === 'until' ? { ...time, edge: null } : time);

/** Letters in which `that, after a long debate,` stands before what is dated. */
const LONGEST_ASIDE = 60;

/** `it was in 2015 | that X was repealed`: the time that the sentence is about is that of the clause behind it. */
function isCleft(
  { folded }: TextDocument,
  { span, text }: TimeExpression,
  { span: own }: Frame,
  { cleft }: TimeWords,
): boolean {
  if (cleft === undefined || span[1] >= own[0] || own[0] - span[1] > LONGEST_ASIDE) return false;
  if (!cleft.behind.test(folded.slice(span[1], own[0]))) return false;
  // a time may hold its own preposition: `not | until 2015`
  const lead = /^\p{L}+ /u.exec(text)?.[0] ?? '';
  return [span[0], span[0] + lead.length].some((end) =>
    cleft.before.test(folded.slice(Math.max(0, span[0] - 60), end)),
  );
}

/** `the pension reform | of 2023`, `| of 14 April 2023`, `договор | 2010 года`, `2015 tarihli | anlaşma`: a time that belongs to the name. */
function isYearOf(
  { folded }: TextDocument,
  [start, end]: Span,
  { span, date }: TimeExpression,
  qualifiers: NounQualifiers | undefined,
): boolean {
  if (qualifiers === undefined) return false;
  const { behind, before } = qualifiers.year;
  if (date.length !== 4) {
    const link = span[0] >= end ? folded.slice(end, span[0]) : '';
    return link.trim() !== '' && behind?.exec(`${link}2000`)?.[0].length === link.length + 4;
  }
  return span[0] >= end
    ? behind?.exec(folded.slice(end, span[1]))?.[0].length === span[1] - end
    : span[1] <= start && before?.exec(folded.slice(span[0], start))?.index === 0;
}

/** The words set aside between two places of the text. */
export function setAsideIn({ setAside = [] }: LanguageReading, [from, to]: Span): readonly Span[] {
  if (setAside.length === 0) return setAside;
  const start = firstFrom(setAside, from, (span) => span[0]);
  return setAside
    .slice(
      start,
      firstFrom(setAside, to, (span) => span[0]),
    )
    .filter((span) => span[1] <= to);
}

function widthOf([start, end]: Span): number {
  return end - start;
}

/** `withdrew the waiver | of 23 May`: the day of what is acted on, where that is no law. */
function isOfThing(
  { folded }: TextDocument,
  { span }: TimeExpression,
  { acted, trigger }: Frame,
  { ofThing }: Tells['timeWords'],
): boolean {
  const hangs = acted.target === 'waiver' || acted.target === 'limit';
  return hangs && span[0] >= trigger[1] && ofThing?.test(folded.slice(trigger[1], span[0])) === true;
}

/**
 * `the act, passed in 1996, was repealed`, `the act (signed in 1996) was repealed`: between its marks a time dates what stands beside
 * it. One that stands there with hardly a word (`X, on Thursday, was repealed`) dates the claim.
 */
function inAside({ folded }: TextDocument, { span }: TimeExpression, frame: Frame, { opening }: TimeWords): boolean {
  if (span[1] > frame.trigger[0]) return false;
  const before = /(?:, |\()[^,()]*$/.exec(folded.slice(frame.span[0], span[0]))?.[0];
  const behind = /^[^,()]*(?:, |\))/.exec(folded.slice(span[1], frame.trigger[0]))?.[0];
  if (before === undefined || behind === undefined) return false;
  const words = `${before} ${behind}`.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  // a participle or a noun before the time
  const [first] = before.match(/^[,(]\s*(\p{L}+)/u)?.slice(1) ?? [];
  return words.length > 2 || (first !== undefined && !opening.test(first));
}

/** An adverbial at the head (“On Thursday the President …”) stands right before the claim’s own words. */
function leadsIn(
  document: TextDocument,
  time: TimeExpression,
  frame: Frame,
  from: number,
  { ofClause }: TimeWords,
): boolean {
  if (ofClause?.test(document.folded.slice(from, time.span[0])) === true) return false;
  // who acted may stand before words that come between: `In 2025 | the agency | stopped enforcing X`
  const starts = [frame.span[0], ...(frame.actor === null ? [] : [frame.actor.span[0]])];
  return starts.some(
    (start) =>
      time.span[1] <= start && start - time.span[1] < 3 && /^[\s,]*$/.test(document.folded.slice(time.span[1], start)),
  );
}

/** `has been out of the pact since 2007`: when the state began is when it was left; `in force from 1988` is when it began, `dates from 1988` when it was made. */
const tellsSince = ({ form, sense }: Frame): boolean => SINCE.has(`${form} ${sense}`);
const SINCE = new Set(['membership leave', 'verbless begin', 'verbal make']);

/** The date nearest to the word that makes the claim. */
export function dateOf(frame: Frame, times: readonly TimeExpression[]): TimeExpression | null {
  const plain = times.filter(({ edge }) => edge === null || (edge === 'since' && tellsSince(frame)));
  const distance = (time: TimeExpression) =>
    time.span[0] >= frame.trigger[1] ? time.span[0] - frame.trigger[1] : frame.trigger[0] - time.span[1] + 12;
  const nearest = [...plain].sort((a, b) => distance(a) - distance(b))[0];
  return nearest ?? null;
}

/** `now applies from 30 December`, written before that day: to come. */
export function startsLater(frame: Frame, times: readonly TimeExpression[], asOf: Day): boolean {
  return frame.aspect === 'present' && times.some(({ edge, date }) => edge === 'since' && firstDay(date) > asOf);
}

/** `becomes effective on 20 February`, said in January: not yet so. */
export function future(frame: Frame, on: TimeExpression | null, asOf: Day): boolean {
  if (on === null || (frame.aspect !== 'present' && frame.aspect !== 'future')) return false;
  if (firstDay(on.date) > asOf) return true;
  // “which runs out in September”, written on its twelfth
  const scheduled = frame.sense === 'expire' || frame.sense === 'begin';
  if (scheduled && on.date.length === 7 && frame.aspect === 'present' && lastDay(on.date) > asOf) return true;
  // “lapses on 31 December”, written in November: the next one is meant
  const next = addMonths(firstDay(on.date), 12);
  return (
    !on.yearStated &&
    on.date.length > 4 &&
    daysBetween(asOf, next) < daysBetween(firstDay(on.date), asOf) &&
    next > asOf
  );
}
