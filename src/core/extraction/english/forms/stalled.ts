/**
 * Bills of which nothing has come so far: `the bill has gone nowhere`, `it is stuck in committee`, `the measure never got a vote`. In: a
 * sentence. Out: a frame that the bill was not passed.
 */
import { chamberOf } from '../../../law/bodies/chamber.ts';
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import type { Sense } from '../../sense.ts';
import { asSpokenOf } from '../carried/carried-thing.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { type PhraseMeaning, pronounIt, readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, spanOf, tokensIn, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

const STALLED = wordClass((text) =>
  /^(?:nowhere|stall(?:s|ed|ing)?|languish(?:es|ed|ing)?|dust|stuck|bottled|mired|sits?|sat|sitting|vote|votes|hearings?|moved|budged|advanced|progressed|sands?|still|now|with|before|further|farther|wait(?:s|ed|ing)?|linger(?:s|ed|ing)?|stage|reading|floor|desk)$/.test(
    text,
  ),
);

export function stalledFrames(context: EnglishContext, before: readonly Frame[]): readonly Frame[] {
  if (context.view.question) return [];
  // `no extension reached his desk`: of no word for a law, where one was just told of
  const near = before.some(({ sentence }) => context.index - sentence <= REACH);
  const none = near && /^(?:no|nothing)$/.test(word(context.view, 0));
  const clauses = none ? clausesWith(context, STALLED) : clausesOnLaw(context, STALLED);
  return foundIn(clauses, (clause) => frameOf(context, clause, none || context.bringsUpLaw));
}

/** Sentences from what told of the law on. */
const REACH = 3;

function frameOf(context: EnglishContext, clause: Clause, ofLaw: boolean): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  const none = ofLaw ? noneReached(context, clause) : null;
  const end = subject === null ? null : (none?.end ?? rests(view, clause));
  if (subject === null || end === null) return null;
  const meaning = none?.meaning ?? asSpokenOf(context, clause, readPhrase(view, subject, context.calledA), 'pass');
  if (meaning === null || meaning.target !== 'measure' || (meaning.indefinite && meaning.mention === null)) return null;
  const mood = moodOf(context, clause);
  if (mood.denied) return null;
  const span = spanOf(view, group.from, end);
  return {
    form: 'stalled',
    sense: 'pass',
    acted: actedOn(view, meaning),
    polarity: 'denied',
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: actorOf(context, restsIn(view, end)),
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject.from, group.from), Math.max(clause.to, end)),
    trigger: span,
    sentence: context.index,
  };
}

/** `no extension | reached | the president’s desk`, `nothing | got | to the floor`: none that passed. */
function noneReached({ view }: EnglishContext, { group, subject }: Clause) {
  if (subject === null || group.negated || group.passive || !/^(?:reach|get|make|come|clear|pass)$/.test(group.lemma))
    return null;
  const first = word(view, subject.from);
  const deed = subject.to - subject.from > 3 ? undefined : NOUNS.get(word(view, subject.to - 1));
  const none =
    first === 'nothing' ? subject.to - subject.from === 1 : first === 'no' && deed !== undefined && BY_BILL.has(deed);
  const step = none
    ? /^(?:(?:to|on|it to) )?(?:\p{L}+ ){0,3}(?:'s )?(?:desk|floor|vote|stage|reading)\b/u.exec(
        wordsOf(view, group.to, group.to + 6),
      )?.[0]
    : undefined;
  if (step === undefined) return null;
  const phrase = { from: subject.from, to: subject.to };
  const meaning: PhraseMeaning = {
    ...pronounIt(subject.from),
    phrase,
    carriedBy: 'bill',
    pronoun: false,
    target: 'measure',
    head: 'bill',
  };
  return { end: group.to + tokensIn(step), meaning };
}

const BY_BILL: ReadonlySet<Sense> = new Set<Sense>(['extend', 'repeal', 'restore', 'postpone', 'ratify', 'amend']);

/** `is stuck | in the Lords`: the chamber that has not passed it, whatever the other did. */
export function restsIn(view: SentenceView, end: number): Phrase | null {
  if (!/^(?:in|before|with)$/.test(word(view, end))) return null;
  const from = end + 1;
  if (/\b(?:sub)?(?:committees?|panels?)\b/.test(wordsOf(view, from, Math.min(view.tokens.length, from + 6))))
    return null;
  for (let to = Math.min(view.tokens.length, from + 4); to > from; to--)
    if (chamberOf(wordsOf(view, from, to)) !== null) return { from, to };
  return null;
}

/** Behind the words that say that it rests; null where they say something else. */
export function rests(view: SentenceView, { group }: Clause): number | null {
  let at = group.to;
  while (isAdverb(word(view, at)) || RESTING.test(word(view, at))) at++;
  const behind = wordsOf(view, at, at + 4);
  const to = (words: RegExp) => {
    const found = words.exec(behind)?.[0];
    return found === undefined ? null : at + tokensIn(found);
  };
  if (group.negated) return notYet(view, group, at, behind);
  switch (group.lemma) {
    case 'stall':
    case 'languish':
      return group.to;
    case 'go':
      return to(/^no (?:further|farther)\b/) ?? (group.perfect || group.form !== 'past' ? to(/^nowhere/) : null);
    case 'get':
      return to(/^no (?:further|farther)\b/);
    case 'wait':
    case 'linger':
      return restsIn(view, at) === null ? null : at;
    case 'run':
      return to(/^into the sands?/);
    case 'stick':
    case 'bottle':
    case 'mire':
      return group.passive ? group.to : null;
    case 'gather':
    case 'collect':
      return to(/^dust/);
    case 'sit':
      if (restsIn(view, at) !== null) return at;
      return to(/^(?:in|before) (?:a |the |its )?(?:[a-z]+ )?(?:sub)?(?:committee|panel)/);
    case 'be':
    case 'remain':
    case 'stay':
      if (isStillIn(view, group.main + 1)) return at;
      return to(/^(?:stuck|stalled|languishing|bottled up|mired)(?: in (?:a |the )?(?:sub)?(?:committee|panel))?/);
    default:
      return null;
  }
}

/** `is | still in the Lords`, `is now with the Senate`, `is before the House`: that chamber has not passed it. */
function isStillIn(view: SentenceView, at: number): boolean {
  const told = /^(?:still|now)$/.test(word(view, at));
  return restsIn(view, told ? at + 1 : at) !== null && (told || /^(?:with|before)$/.test(word(view, at)));
}

/** `has not moved`, `never got a vote`, `has yet to receive a hearing`. */
function notYet(view: SentenceView, group: Clause['group'], at: number, behind: string): number | null {
  if (/^(?:move|budge|advance|progress)$/.test(group.lemma) && !group.passive)
    return /^(?:since|yet|$|[.,;])/.test(word(view, group.to)) ? group.to : null;
  const step = REACHED.exec(behind)?.[0];
  if (/^(?:reach|get|make|come|move|go)$/.test(group.lemma) && step !== undefined && !group.passive)
    return at + tokensIn(step);
  if (!/^(?:get|receive|have|see|win)$/.test(group.lemma)) return null;
  const vote = /^(?:a|an|any|its|so much as a) (?:single |floor |full |committee )?(?:vote|hearing)\b/.exec(
    behind,
  )?.[0];
  return vote === undefined ? null : at + tokensIn(vote);
}

/** `never reached | report stage`, `has yet to get | to the floor`, `did not make | it to a second reading`. */
const REACHED =
  /^(?:(?:past|beyond|as far as|it to|to) )?(?:a |an |the |its )?(?:(?:report|committee|final|floor) stage|(?:second|third|final) reading|(?:(?:\p{L}+ )?floor|statute book)(?= (?:in|of|until|when|and|but|[.,;:)])|$)|floor vote)/u;

/** Between the verb and where it rests: `sits unheard in committee`, `is still stuck`. */
const RESTING = /^(?:unheard|untouched|idle|unread|quietly|there)$/;
