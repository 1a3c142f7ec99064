/**
 * What happens to a law or a bill of itself: it passes, falls, fails, awaits a signature, remains. In: a clause, the entry that fits it and
 * its subject. Out: what is acted on and by whom, or null where the words mean something else.
 */
import type { LawType } from '../../../law/law.ts';
import { CALENDAR } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { VerbEntry } from '../../lexicon/en/verb-entry.ts';
import type { Clause } from '../clauses/clause.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import type { Roles } from './roles.ts';
import { startsOff } from './starts-off.ts';

/** `awaits assent | to its repeal`, `a signature | on their repeal`: what is yet to be signed is another text. */
export const OF_ITS_ACT = /\b(?:to|on|for) (?:its|their) (?:own )?\p{L}+(?: ?[.,;:])?$/u;

/** What happens to a bill by itself: it passes a chamber, fails, goes to who signs it. Anything else that passes is none. */
export function happensTo(
  view: SentenceView,
  clause: Clause,
  entry: VerbEntry,
  subject: PhraseMeaning | null,
): Roles | null {
  const bill = subject?.target === 'measure' || /^(?:measure|package|legislation)$/.test(subject?.head ?? '');
  const law = subject !== null && subject.target === 'law';
  const named = law && subject.mention !== null;
  const object = clause.object !== null && !startsOff(view, clause.object) ? clause.object : null;
  switch (entry.sense) {
    case 'passAsBill': {
      // `had its third reading | in the Commons`: what it got through is no chamber
      const step = LAST_STEP.test(entry.rest.join(' '));
      const chamber = step ? inChamber(view, clause, entry.rest.length) : (object ?? inChamber(view, clause));
      const known = chamber !== null && sitsAsLegislature(view, chamber);
      if ((bill || law) && known) return { acted: subject, actor: chamber };
      // `passed both chambers`, `cleared its last hurdle`
      if ((bill || named) && (entry.rest[0] === 'both' || step)) return { acted: subject, actor: null };
      const alone = entry.lemma === 'pass' || entry.rest.some((part) => part === 'approval' || part === 'passage');
      const free = object === null && (chamber === null || view.tokens[chamber.from]?.kind === 'number');
      return (bill || (named && isVoted(view, clause))) && alone && free ? { acted: subject, actor: null } : null;
    }
    case 'awaitSignature':
      return (bill || isSignable(subject)) && isSigning(wordsOf(view, clause.group.to, clause.to), bill)
        ? { acted: subject, actor: null }
        : null;
    case 'failAsBill':
      // `is going nowhere`, `is failing to`: no end of a bill
      if (word(view, clause.group.to) === 'to' || clause.group.form === 'ing' || !(bill || law)) return null;
      if (entry.lemma === 'fall' && entry.rest.length === 0)
        return bill && !clause.group.passive && fellAlone(view, clause.group.to)
          ? { acted: subject, actor: null }
          : null;
      return bill || entry.rest.includes('defeat') || sitsAsLegislature(view, inChamber(view, clause))
        ? { acted: subject, actor: null }
        : null;
    case 'present':
      return (bill || isCalledBill(subject)) &&
        /\b(?:desk|president|signature|assent)\b/.test(wordsOf(view, clause.group.to, clause.to))
        ? { acted: subject, actor: null }
        : null;
    // `it began as a bill`, `it started a fight`
    case 'begin':
      return entry.rest.length === 0 &&
        ['begin', 'start'].includes(entry.lemma) &&
        (object !== null || /^(?:as|with|to|by|life|out|off|from)$/.test(word(view, clause.group.to)))
        ? null
        : { acted: subject, actor: null };
    case 'voidByCourt':
      // a bill that falls was not struck down
      return entry.lemma === 'fall' && entry.rest.length === 0 && (bill || sinks(view, clause.group.to))
        ? null
        : { acted: subject, actor: null };
    case 'remain':
      // `has outlived its usefulness`
      if (/^out(?:live|last)$/.test(entry.lemma) && /^(?:its|their)$/.test(word(view, clause.group.to))) return null;
      // `the order standing up the new rules`, `stands by its word`
      if (entry.lemma === 'stand' && /^(?:up|by|down|against|behind)$/.test(word(view, clause.group.to))) return null;
      // a court holds something; a law that holds holds nothing, and is not `held to exceed the powers of …`
      return clause.group.passive ||
        (entry.lemma === 'hold' && entry.rest.length === 0 && clause.object !== null && object !== null)
        ? null
        : { acted: subject, actor: null };
    default:
      return { acted: subject, actor: null };
  }
}

/** `the Harbour Bill goes to his desk`: by its name it was a bill then, whatever became of it. */
const isCalledBill = (subject: PhraseMeaning | null): boolean =>
  subject?.mention != null && (/\bbill$/i.test(subject.mention.name.text) || subject.head === 'bill');

const LAST_STEP = /\b(?:hurdle|obstacle|fence|test|reading|(?:journey|passage|progress) (?:through|in) \p{L}+)$/u;

/** `needs | the president’s approval`, `awaits | assent`; approval of a treaty or of what is law already may be anybody’s. */
const isSigning = (words: string, bill: boolean): boolean =>
  /\b(?:signatures?|assent|signing|sign-off)\b/.test(words) ||
  (/\bapproval\b/.test(words) && (bill || /\b(?:president|presidential|governor|governor's|royal)\b/.test(words)));

/** `the law still needs a signature`, `the treaty awaits two signatures`: of either it is said as of a bill. */
function isSignable(subject: PhraseMeaning | null): boolean {
  return subject?.target === 'law' && (subject.mention === null || SIGNED.has(subject.mention.law.type));
}

const SIGNED: ReadonlySet<LawType> = new Set<LawType>(['act', 'treaty']);

/** `the bill fell | when the session ended`, `fell | with the dissolution`: with nothing that it fell to, or by. */
function fellAlone(view: SentenceView, at: number): boolean {
  return view.tokens[at]?.kind !== 'word' || /^(?:when|with|at|on|in|after|as|because|and|but)$/.test(word(view, at));
}

/** `fell to zero`, `fell by ten per cent`, `falls under the code`: an amount, or a place, and no ruling; `fell by eight to seven` is one. */
function sinks(view: SentenceView, at: number): boolean {
  const [first, second, third] = [word(view, at), word(view, at + 1), word(view, at + 2)];
  if (first === 'to') return view.tokens[at + 1]?.kind === 'number' || /^(?:zero|nil|nothing|half)$/.test(second);
  if (first === 'by') return AMOUNT.test(second) || AMOUNT.test(third);
  // `the duty falls on importers`; it fell on Friday
  if (first === 'on' && view.tokens[at + 1]?.kind === 'word')
    return !CALENDAR.has(second) && !/^(?:the|its|a)$/.test(second);
  return PLACED.test(first);
}

const AMOUNT = /^(?:%|per|percent|points?|half|a|an|nearly|almost|about|around)$/;
const PLACED = /^(?:from|under|within|into|below|behind|outside|between|silent|apart|short|victim|off|back)$/;

function sitsAsLegislature(view: SentenceView, phrase: Phrase | null): boolean {
  const body = phrase === null ? null : bodyOf(wordsOf(view, phrase.from, phrase.to));
  return body === 'chamber' || body === 'legislature';
}

/** `passed 217-213`, `passed in 1994`: of a law by its name, only with votes or a time. */
function isVoted(view: SentenceView, { group, to }: Clause): boolean {
  return (
    view.tokens.slice(group.to, to).some((token) => token.kind === 'number') || startsOff(view, { from: group.to, to })
  );
}

/** `was carried by 86 votes | in the Senate`, `was given third reading in the Lords`: where it was voted on. */
export function chamberBehind(view: SentenceView, from: number, to: number): Phrase | null {
  for (let at = from; at < to; at++) {
    if (/^(?:in|through)$/.test(word(view, at))) {
      const phrase = { from: at + 1, to: word(view, at + 1) === 'the' ? at + 3 : at + 2 };
      if (phrase.to <= to && sitsAsLegislature(view, phrase)) return phrase;
    } else if (/^(?:to|that|which|and|but|who)$/.test(word(view, at)) && view.tokens[at + 1]?.kind !== 'number')
      return null;
  }
  return null;
}

/** `passed in the House`, `passed by the Senate`. */
function inChamber(view: SentenceView, clause: Clause, words = 0): Phrase | null {
  for (let at = clause.group.to; at < Math.min(clause.to, clause.group.to + words + 3); at++)
    if (['in', 'by', 'through'].includes(word(view, at))) return { from: at + 1, to: Math.min(clause.to, at + 4) };
  return null;
}
