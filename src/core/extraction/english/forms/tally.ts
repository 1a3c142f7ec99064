/**
 * Votes told by their numbers: `the vote was 400 to 2`, `X got four votes in favour and nine against`, `it won 84
 * to 30`. In: a sentence and the frames so far. Out: a frame that the bill was passed, or was not.
 */
import type { Body } from '../../../law/actor.ts';
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import { numberOf } from '../../lexicon/en/time-words.ts';
import { asSpokenOf } from '../carried/carried-thing.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOn } from '../frames/frame-parts.ts';
import { chamberBehind } from '../frames/happens-to.ts';
import { unnamedBill, type VoteTold, voteFrame } from '../frames/step-of-bill.ts';
import { moodOf } from '../moods/modality.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { has, type SentenceView, spanOf, tokensIn, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

const VOTES = wordClass((text) => /^(?:votes?|voted|voting|ayes|tally|count)$/.test(text));

export function tallyFrames(context: EnglishContext, before: readonly Frame[]): readonly Frame[] {
  const { view } = context;
  if (view.question || !has(view, VOTES) || isOfJudges(context, before)) return [];
  return foundIn(context.clauses, (clause) => {
    const { group, subject, relative } = clause;
    if (!group.finite || relative || group.modal !== null || subject === null || group.negated) return null;
    const told = ofVote(context, clause, before) ?? ofBill(context, clause);
    if (told === null) return null;
    const { modality, denied } = moodOf(context, clause);
    return modality !== 'asserted' || denied
      ? null
      : voteFrame('tally', context, clause, told, told.passed ? 'affirmed' : 'denied');
  });
}

interface Tally extends VoteTold {
  readonly passed: boolean;
}

const N = '(\\d{1,3}|[a-z]+(?:-[a-z]+)?|\\d{1,3} ?- ?\\d{1,3})';
const NONE = /^(?:none|no|nobody|nil|zero)$/;
/** `400 to 2`, `51 - 48`, `four votes in favour and nine against`. */
const PAIR = new RegExp(
  `^(?:only |just |exactly )?(?:by )?${N}(?: yes| aye)?(?: votes| ayes| members| deputies| lawmakers)?(?: (?:in favou?r|for)(?: of)?(?: (?:it|the \\p{L}+))?)?(?: ?[,;-])?(?: (?:and|to|with|against|versus|only|just))* ?${N}(?: votes)?(?: (?:against|opposed|noes|no|nays))?(?=$| [.,;)]| (?:on|in|with|and|but|for|after|last)\\b)`,
  'u',
);

/** How many for, how many against. */
function countsAt(view: SentenceView, from: number): { passed: boolean; end: number } | null {
  const found = PAIR.exec(wordsOf(view, from, Math.min(view.tokens.length, from + 14)));
  const [yes, no] = [countOf(found?.[1]), countOf(found?.[2])];
  return found === null || yes === null || no === null ? null : { passed: yes > no, end: from + tokensIn(found[0]) };
}

function countOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return NONE.test(text) ? 0 : numberOf(text);
}

/** `the vote on Tuesday | was | 400 to 2`, `the vote on X was 84 to 30`: who wins stands first, unless it is told otherwise. */
function ofVote(context: EnglishContext, clause: Clause, before: readonly Frame[]): Tally | null {
  const { view } = context;
  const { group, subject } = clause;
  if (subject === null || !/^(?:be|stand|go|come)$/.test(group.lemma)) return null;
  const words = wordsOf(view, subject.from, subject.to);
  if (!VOTE.test(words)) return null;
  const counts = countsAt(view, /^(?:at|to|out)$/.test(word(view, group.to)) ? group.to + 1 : group.to);
  if (counts === null || !counts.passed) return null;
  const named = view.mentionAt.slice(subject.from, subject.to).some((mention) => mention != null);
  const own = named ? readPhrase(view, lawIn(view, subject), context.calledA) : null;
  if (named && own === null) return null;
  if (!named && !speaksOfPassage(context, before)) return null;
  const house = view.tokens.findIndex(
    (_, at) => at >= subject.from && at < subject.to && HOUSES.includes(bodyOf(word(view, at)) ?? 'court'),
  );
  const inHouse = house < 0 || view.mentionAt[house] !== null ? null : { from: house, to: house + 1 };
  const by = chamberBehind(view, subject.from, subject.to) ?? inHouse ?? chamberBehind(view, counts.end, clause.to);
  return {
    acted: own === null ? unnamedBill(spanOf(view, subject.from, subject.to)) : actedOn(view, own),
    passed: true,
    by,
    end: counts.end,
  };
}

const VOTE =
  /^(?:the|their|its|final|a|that|this|\p{L}+day's|[a-z]+'s)? ?(?:(?:final|house|senate|roll-call|floor|plenary|commons|lords|assembly|chamber|parliamentary) )*(?:'s )?(?:final )?(?:vote|tally|count|roll call)(?: (?:on|in|by|last|this|at)\b|$)/u;

/** `on | X`. */
function lawIn(view: SentenceView, { from, to }: Phrase): Phrase {
  let at = from;
  while (at < to && view.mentionAt[at] === null) at++;
  return { from: at, to };
}

/** `X | got | four votes in favour and nine against`, `X won 84 votes to 30`. */
function ofBill(context: EnglishContext, clause: Clause): Tally | null {
  const { view } = context;
  const { group, subject } = clause;
  if (subject === null || group.passive || !GETTING.has(group.lemma)) return null;
  const counts = countsAt(view, group.to);
  if (counts === null || !/\bvotes?\b/.test(wordsOf(view, group.to, counts.end))) return null;
  const meaning = asSpokenOf(context, clause, readPhrase(view, subject, context.calledA), 'pass');
  if (!isOne(meaning)) return null;
  const short = /\b(?:short|fewer|shy|needed|required|not enough|two-thirds|two thirds)\b/.test(
    wordsOf(view, counts.end, view.tokens.length),
  );
  const by = chamberBehind(view, counts.end, clause.to);
  return { acted: actedOn(view, meaning), passed: counts.passed && !short, by, end: counts.end };
}

const GETTING: ReadonlySet<string> = new Set(
  'get receive win draw attract gain secure garner muster collect poll find'.split(' '),
);

const isOne = (meaning: PhraseMeaning | null): meaning is PhraseMeaning =>
  meaning !== null &&
  (meaning.target === 'measure' || meaning.target === 'law') &&
  !meaning.negative &&
  !(meaning.indefinite && meaning.mention === null);

/** Courts vote too: `The court struck X down. The vote was 6 to 3`. */
function isOfJudges({ view, previous }: EnglishContext, before: readonly Frame[]): boolean {
  const judged = before.slice(-1).some(({ actor }) => bodyOf(actor?.text ?? '') === 'court');
  return (
    judged ||
    [view, ...(previous === null ? [] : [previous.view])].some(({ tokens }) =>
      tokens.some(({ text }) => JUDGES.test(text)),
    )
  );
}

const JUDGES = /^(?:justices?|judges?|courts?|ruling|committee|panel|jury|board)$/;

/** A chamber was just told of that passed the bill, or did with the law what only a bill does. */
function speaksOfPassage({ index, previous, view }: EnglishContext, before: readonly Frame[]): boolean {
  const last = before.at(-1);
  if (last === undefined || index - last.sentence > REACH || last.polarity === 'denied' || last.sense === 'fail')
    return false;
  const here = [view, ...(previous === null ? [] : [previous.view])];
  const names = here.some(({ mentionAt }) => mentionAt.some((mention) => mention != null));
  return (names || last.sense === 'pass') && HOUSES.includes(bodyOf(last.actor?.text ?? '') ?? 'court');
}

const HOUSES: readonly Body[] = ['chamber', 'legislature'];

/** Sentences from what told of the bill on. */
const REACH = 2;
