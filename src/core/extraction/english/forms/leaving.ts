/**
 * Who left a treaty, joined it again or gave notice, where the treaty is not said again: `Russia pulled out first`, `nobody has left`,
 * `Washington gave notice`. In: a sentence. Out: a frame, of the treaty that the text is about; a treaty alone can be left so.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { CALENDAR, DETERMINERS, isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { startsOff } from '../frames/starts-off.ts';
import { moodOf } from '../moods/modality.ts';
import { saysWho } from '../moods/of-the-first.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { type SentenceView, spanOf, standsAt, word, wordsOf } from '../words/sentence-view.ts';

/** Verbs with their particles, of leaving and of what else parties do; `leave` alone is said of rooms, too, and asks for a party. */
const LEAVING: ReadonlyMap<string, readonly (readonly string[])[]> = new Map<string, readonly (readonly string[])[]>([
  ['pull', [['out']]],
  ['walk', [['out']]],
  ['back', [['out']]],
  ['bow', [['out']]],
  ['opt', [['out']]],
  ['withdraw', [[]]],
  ['quit', [[]]],
  ['leave', [[]]],
  ['give', [['notice'], ['its', 'notice'], ['formal', 'notice']]],
  ['serve', [['notice'], ['its', 'notice'], ['formal', 'notice']]],
  ['rejoin', [[]]],
  ['ratify', [[]]],
]);

/** What is not leaving itself. */
const OTHERS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['give', 'giveNotice'],
  ['serve', 'giveNotice'],
  ['rejoin', 'restore'],
  ['ratify', 'ratify'],
]);

const LEAVING_VERB = verbClass(LEAVING);

export function leavingFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesWith(context, LEAVING_VERB), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group } = clause;
  const said = saysWho(context, clause);
  const subject = said?.object ?? clause.subject;
  const turned = clause.relative ? isTurned(context, clause) : !group.infinitive || said !== null;
  const told = LEAVING.get(group.lemma)?.find((particles) => standsAt(view, group.to, particles));
  const words = told ?? (group.lemma === 'give' ? noticeOfTime(view, group.to) : undefined);
  if (words === undefined || subject === null || group.passive || !turned) return null;
  const end = group.to + words.length;
  if (!(isDone(view, end) || said?.group.from === end) || !isParty(view, subject.from, subject.to, group.lemma))
    return null;
  const mood = moodOf(context, clause);
  const actor = actorOf(context, subject);
  // its time stands behind it: `pulled out | in 2007`
  const to = view.mentionAt.slice(end, clause.to).some((mention) => mention != null) ? end : Math.max(end, clause.to);
  const nobody = actor?.nobody === true;
  const span = spanOf(view, group.from, end);
  return {
    form: 'leaving',
    sense: OTHERS.get(group.lemma) ?? 'leave',
    acted: { mention: null, carriedBy: 'treaty', pronoun: false, target: 'law', scope: WHOLE, span },
    polarity: (group.negated !== mood.denied) === nobody ? 'affirmed' : 'denied',
    negated: group.negated,
    modality: mood.modality,
    aspect: aspectOf(clause),
    actor,
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject.from, group.from), to),
    trigger: span,
    sentence: context.index,
  };
}

/** `gave | six months’ notice`, `a year’s notice`. */
function noticeOfTime(view: SentenceView, from: number): readonly string[] | undefined {
  const at = [3, 4, 5].map((length) => from + length).find((end) => word(view, end - 1) === 'notice');
  if (
    at === undefined ||
    !/^(?:\S+[ -])?(?:days?|weeks?|months?|years?) ?(?:'s?|s'|'s)? notice$/.test(
      wordsOf(view, from, at).replace(/^an? /, ''),
    )
  )
    return undefined;
  return view.tokens.slice(from, at).map(({ text }) => text);
}

/** `It was Norway | that pulled out`: who did is put first. */
function isTurned({ view, clauses }: EnglishContext, { index }: Clause): boolean {
  const be = clauses[index - 1];
  if (be?.subject == null || !be.group.copular || be.group.modal !== null) return false;
  return be.subject.to - be.subject.from === 1 && word(view, be.subject.from) === 'it';
}

/** No object behind: the sentence ends, or a time or another word of its kind follows. */
function isDone(view: SentenceView, from: number): boolean {
  let at = from;
  while (at < view.tokens.length && view.mentionAt[at] === null && isAdverb(word(view, at))) at++;
  const next = view.tokens[at];
  if (next === undefined) return true;
  if (next.kind === 'mark') return next.text !== '"' && next.text !== '-';
  return (
    /^(?:and|but|while|as|when|before|after)$/.test(next.text) ||
    (/^(?:in|on|last|this)$/.test(next.text) && isDated(word(view, at + 1))) ||
    (next.text === 'on' && isDayInOffice(view, at + 1)) ||
    (next.text === 'under' && isWhoGoverned(view, at + 1)) ||
    isAgo(view, at) ||
    (startsOff(view, { from: at, to: at + 1 }) && !PREPOSITIONS.has(next.text) && next.kind !== 'number')
  );
}

/** `rejoined on | his first day in office`. */
function isDayInOffice(view: SentenceView, at: number): boolean {
  return /^(?:his|her|its|the) (?:very )?(?:first|second|third|last|final|same) day\b/.test(wordsOf(view, at, at + 4));
}

/** `withdrew under | Trump`, `rejoined under | former President Biden`. */
function isWhoGoverned({ tokens }: SentenceView, at: number): boolean {
  const name = tokens.slice(at, at + 4).findIndex(({ capital }) => capital);
  return name >= 0 && tokens.slice(at, at + name).every(({ text }) => DETERMINERS.has(text) || GOVERNED.test(text));
}

const GOVERNED = /^(?:former|then|new|old|previous|first|second|late)$/;

/** `years ago`, `two decades ago`, `a year later`. */
function isAgo(view: SentenceView, from: number): boolean {
  const words = wordsOf(view, from, Math.min(from + 4, view.tokens.length));
  return /^(?:[\w-]+ )?(?:days|weeks?|months?|years?|decades?) (?:ago|later|before|earlier)\b/.test(words);
}

const isDated = (text: string): boolean =>
  CALENDAR.has(text) || /^(?:\d{1,4}|week|month|year|spring|summer|autumn|winter)$/.test(text);

/** A name of one word or more, `nobody`, `the country`; by `leave` neither a person’s title nor a pronoun. */
function isParty(view: SentenceView, from: number, end: number, lemma: string): boolean {
  // `Russia never | ratified`
  let to = end;
  while (to > from + 1 && (isAdverb(word(view, to - 1)) || word(view, to - 1) === 'never')) to--;
  const last = word(view, to - 1);
  if (/^(?:nobody|none|neither)$/.test(word(view, from)) && to - from <= 3) return true;
  if (/^(?:country|countries|states?|capitals?|sides?|parties|members|allies|union|alliance)$/.test(last)) return true;
  const start = DETERMINERS.has(word(view, from)) ? from + 1 : from;
  const named = view.tokens.slice(start, to).every((token) => token.capital || token.text === 'and');
  if (start >= to || !named || view.mentionAt.slice(start, to).some((mention) => mention != null)) return false;
  return lemma !== 'leave' || to - start === 1 || word(view, from) === 'the';
}
