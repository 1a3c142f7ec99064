/**
 * Verbs that take only some laws, or mean the law only with some words behind them: one declares an emergency and no act, a tax that drops
 * to zero is not dropped. In: a clause, its verb and what is acted on. Out: whether the verb can be said of it there.
 */
import type { LawType } from '../../../law/law.ts';
import { lastBy } from '../../../text/span.ts';
import { BOOKS, CODE } from '../../lexicon/en/alternatives.ts';
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  MONTHS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  WEEKDAYS,
} from '../../lexicon/en/closed-classes.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { chamberBehind, OF_ITS_ACT } from '../frames/happens-to.ts';
import type { Match } from '../frames/roles.ts';
import { startsOff } from '../frames/starts-off.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { UNITS } from '../phrases/time-units.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { isOfCourt } from './verbal-actor.ts';
import { isAtOnce, isMadeAnother } from './verbal-behind.ts';
import {
  isGivenByLaw,
  isKeptFrom,
  isLeftOutOfBill,
  isToldOfAnother,
  listsAnother,
  takesNoState,
} from './verbal-elsewhere.ts';
import { isGone } from './verbal-gone.ts';
import { leavesAs } from './verbal-left.ts';
import { isOver } from './verbal-mood.ts';
import { isForATime, isOfEarlierTime, isOfTime, REACHING } from './verbal-times.ts';
import { hasLastDay } from './verbal-weight.ts';

/** `a judge`, `the injunction`, `an order`: who, or what, blocks. */
function isOfPaper(view: SentenceView, clause: Clause): boolean {
  if (clause.subject === null) return false;
  return (
    isOfCourt(view, clause) ||
    /^(?:orders?|rulings?|injunctions?|decisions?|judge?ments?|stay)$/.test(word(view, clause.subject.to - 1))
  );
}

/** Some verbs take only some laws: one declares an emergency and no act; `ceased to …`, `stopped attending` say what ceased. */
export function suits(context: EnglishContext, clause: Clause, match: Match, acted: PhraseMeaning): boolean {
  const { view, mentions } = context;
  const { group } = clause;
  const { entry } = match;
  const { phrase, pronoun } = acted;
  if (hasLastDay(entry) && !group.negated) return false;
  if (isLeftByOne(view, clause) || (entry.sense === 'leave' && leavesAs(view, clause, match.object))) return false;
  // `was, and remains, repealed`: what it remains stands behind the comma
  if (group.lemma === 'remain' && word(view, group.to) === ',' && isParticiple(word(view, group.to + 1))) return false;
  if (group.lemma === 'remain' && entry.rest.length === 0 && isWhatItStays(view, group.to)) return false;
  if (isLeftOutOfBill(view, clause) || isOfOtherPaper(view, clause, acted)) return false;
  if (isToldOfAnother(view, clause, acted) || isGivenByLaw(view, clause, acted)) return false;
  if (isKeptFrom(context, clause, acted)) return false;
  if (listsAnother(clause, acted)) return false;
  if (isOfEarlierTime(view, clause, match) || isInCommittee(view, clause, match)) return false;
  // `Enacted in 2016, X’s authority to fine …`: what was enacted is the act
  if (acted.target === 'power' && phrase.from >= group.to && /^(?:enact|pass|sign|adopt)$/.test(group.lemma))
    return false;
  // `turned back on X`: who does so goes another way, and switches nothing on
  if (group.lemma === 'turn' && entry.rest.join(' ') === 'back on' && phrase.from >= match.end) return false;
  // `scrubbed the dead rules from the Code`: a text is tidied away that was law no longer
  if (DEAD.test(wordsOf(view, phrase.from, phrase.to)) && OFF_PAPER.test(wordsOf(view, group.to, match.end + 8)))
    return false;
  // `the ruling prevents enforcement of X`: what a law itself prevents is another matter
  if (entry.sense === 'block' && /^(?:prohibit|prevent|forbid)$/.test(group.lemma))
    return entry.rest.length > 0 || (acted.target === 'enforcement' && !group.passive && isOfPaper(view, clause));
  // `has bounced back and forth`
  if (entry.rest.at(-1) === 'back' && word(view, match.end) === 'and' && word(view, match.end + 1) === 'forth')
    return false;
  // `courts kept it alive for a year`: no court prolongs a law
  if (entry.sense === 'extend' && group.lemma === 'keep' && isOfCourt(view, clause) && isForATime(view, clause))
    return false;
  // `renewed her DACA`, `can renew their DACA`: what somebody has under it; states extend their sanctions
  if (entry.sense === 'extend' && acted.mention !== null && isSomebodys(view, acted.phrase)) return false;
  // `ceased to be a nuisance`: what it is like, and not that it is there
  if (group.lemma === 'cease' && entry.rest.at(-1) === 'be' && DETERMINERS.has(word(view, match.end)))
    return /^(?:law|statute|treaty|act|part|ban|crime|offence|offense)$/.test(word(view, match.end + 1));
  // `ceased to be levied`: it is no longer done, and the law may be there
  if (group.lemma === 'cease' && entry.rest.at(-1) === 'be' && isParticiple(word(view, match.end))) return false;
  // `was carried in the Commons`: by a body; whatever else is carried is carried off
  if (group.lemma === 'carry' && entry.sense === 'pass' && entry.rest.length === 0)
    return group.passive && chamberBehind(view, group.to, clause.to) !== null;
  // `put in a bill`, and not `put in doubt`
  if (group.lemma === 'put' && entry.sense === 'introduce' && entry.rest.length === 1)
    return group.passive || DETERMINERS.has(word(view, match.end)) || view.mentionAt[match.end] != null;
  if (livesOnAsAnother(view, clause, match) || takesNoState(view, clause, match)) return false;
  // `cleared a procedural hurdle in the Senate`: a step on its way
  if (
    entry.rest.length === 0 &&
    group.lemma === 'clear' &&
    HURDLE.test(wordsOf(view, group.to, Math.max(clause.object?.to ?? 0, group.to)))
  )
    return false;
  // `does not apply all at once`: step by step it does
  if (group.negated && isAtOnce(view, group.to)) return false;
  // `pushing it through | to the end of July`: for how long it stays, and no vote
  if (entry.rest.at(-1) === 'through' && word(view, match.end) === 'to') return false;
  // `rewrote the text as a new law`: another law was made of it
  if (entry.sense === 'amend' && isMadeAnother(view, clause)) return false;
  // `brought the target down | to 90 per cent`
  if (
    entry.rest.at(-1) === 'down' &&
    AMOUNT.test(wordsOf(view, match.end, Math.min(view.tokens.length, match.end + 3)))
  )
    return false;
  // `goes on | barring aid`, `went on to lapse`: with what it goes on
  if (group.lemma === 'go' && entry.rest.join(' ') === 'on') return !/^to$|[a-z]{2}ing$/.test(word(view, match.end));
  // `India lost X`, and not `the side that voted for X lost`
  if (/^(?:lose|forfeit)$/.test(group.lemma) && entry.rest.length === 0) return phrase.from >= group.to;
  // `left it exactly as | Clinton signed it`: how it is, and no step of the day
  if (clause.introducer === 'as' && /^(?:exactly|precisely) as$/.test(wordsOf(view, clause.from - 2, clause.from)))
    return false;
  // `await assent to their repeal`: what is yet to be signed is another bill
  if (entry.sense === 'awaitSignature' && OF_ITS_ACT.test(wordsOf(view, group.to, Math.max(clause.to, group.to))))
    return false;
  // `stop | applying X`: they stop, and not the law
  if (entry.rest.at(-1) === 'applying' && view.mentionAt[match.end] != null) return false;
  // `came down to two votes`, `went out to the states`
  const over = `${group.lemma} ${entry.rest.join(' ')}`;
  if (over === 'come in' || over === 'come down' || over === 'go out')
    return (
      (over !== 'come in' && (WITH_WHAT.test(word(view, match.end)) || isAdverb(word(view, match.end)))) ||
      CAME.test(wordsOf(view, match.end, Math.min(view.tokens.length, match.end + 2))) ||
      endsThere(view, match.end)
    );
  // `turned into an act`, and into nothing of that name
  if (group.lemma === 'turn' && entry.sense === 'make') return endsThere(view, match.end);
  if (entry.rest.length > 0) return !REACHING.has(entry.lemma) || isOfTime(view, match);
  if (group.lemma === 'cease' || group.lemma === 'stop') return !/^to$|[a-z]{2}ing$/.test(word(view, group.to));
  // `it continued to be in effect`: what it went on with, and no later end
  if (group.lemma === 'continue' && !group.passive) return word(view, group.to) !== 'to';
  // `the deadline passed`: a time is over, and nothing was voted
  if (group.lemma === 'pass' && !group.passive && phrase.to <= group.from)
    return !/\b(?:deadline|cutoff|window|date)\b/.test(
      view.document.folded.slice(...spanOf(view, phrase.from, phrase.to)),
    );
  // `ended up being repealed`: how it came out
  if (group.lemma === 'end') return word(view, group.to) !== 'up';
  // `it is no longer charged`: a tax; who is charged with something is no law
  if (group.lemma === 'charge') return group.passive && isOver(view, clause) && word(view, group.to) !== 'with';
  if (group.lemma === 'go') return isGone(view, clause);
  // `DACA lives`; who lives under a law, or with it, is no law
  if (group.lemma === 'live') return group.form === 's' && (view.tokens[group.to]?.kind ?? 'mark') === 'mark';
  // `Norway quits X, a spokesman confirmed`: what stands before it is said, and not approved
  if (group.lemma === 'confirm' && word(view, (clause.subject?.from ?? group.from) - 1) === ',') return false;
  // `is unsigned`: it was never signed
  if (group.lemma === 'unsign' && group.passive) return word(view, group.to) === 'by';
  // `X has changed`, `it came in last year`: and nothing that it changed, or came into
  if (entry.sense === 'amend' && entry.on === 'subject' && /^(?:change|budge)$/.test(group.lemma))
    return !group.passive && endsThere(view, group.to);
  // `the law stays`: with nothing behind it that tells how, or where
  if (group.lemma === 'stay' && entry.sense === 'remain') return !group.passive && endsThere(view, group.to);
  // `stood between savers and ruin`, `MICA stands for markets in crypto-assets`: what it does, or its name; `stood for ten years`
  if (group.lemma === 'stand' && /^(?:between|for)$/.test(word(view, group.to)))
    return !group.passive && [1, 2, 3, 4].some((by) => UNITS.test(word(view, group.to + by)));
  // `did not survive in its first form`: in another it did
  if (group.lemma === 'survive')
    return !IN_FORM.test(view.document.folded.slice(spanOf(view, group.to, group.to + 1)[0]));
  // an amendment of the constitution is certified, and is law by that; what else is printed was law before
  if (/^(?:certify|publish)$/.test(group.lemma))
    return acted.mention?.law.type === 'measure' || acted.head === 'amendment';
  // `the act governs the mails`: what it is about
  if (group.lemma === 'govern') return !group.passive && (clause.object === null || startsOff(view, clause.object));
  // `rules that implement the act` carry it out; a policy begins so
  if (group.lemma === 'implement') return group.passive || !CARRIED_OUT.has(acted.mention?.law.type ?? 'executiveAct');
  // `the list was created in 1979`: what stands on it came later
  if (MAKING.test(group.lemma) && acted.head === 'list') return false;
  // `buried in the tax code`: where it stands
  if (group.lemma === 'bury') return !/^(?:in|inside|within|deep|under|beneath|among)$/.test(word(view, group.to));
  // `the tax dropped to zero`, `fell by 10 percent`: a figure did
  if (group.lemma === 'drop' || group.lemma === 'fall')
    return (
      group.passive ||
      phrase.from >= group.to ||
      !AMOUNT.test(view.document.folded.slice(spanOf(view, group.to, group.to + 5)[0]))
    );
  if (group.lemma !== 'declare' && group.lemma !== 'proclaim') return true;
  const own = spanOf(view, phrase.from, phrase.to);
  // `martial law was prolonged. It was declared in February`
  const [from, to] = pronoun ? (lastBy(mentions, own[0])?.span ?? own) : own;
  return DECLARED.test(view.document.folded.slice(from, to));
}

const DEAD = /\b(?:dead|long-dead|defunct|expired|void|voided|obsolete|invalidated|lapsed|dormant|extinct)\b/;

const OFF_PAPER = new RegExp(`\\b(?:from|out of|off) the (?:${BOOKS.slice(1, -1)}|${CODE.slice(1, -1)})\\b`);

const HURDLE = /\b(?:hurdles?|obstacles?|tests?|milestones?|thresholds?|steps?|votes?|customs)\b/;

const endsThere = ({ tokens }: SentenceView, at: number): boolean => {
  const next = tokens[at];
  return next === undefined || (next.kind === 'mark' && next.text !== '"' && next.text !== '-') || next.text === 'and';
};

const WITH_WHAT = /^(?:with|when|after|under|at|before|as|because|this|years|months|weeks)$/;

/** When it came in, or down. */
const CAME = new RegExp(
  `^(?:(?:in|on|from) (?:${MONTHS}|(?:19|20)\\d\\d|${WEEKDAYS})|last \\p{L}+|this (?:week|month|year))`,
  'u',
);

const MAKING = /^(?:create|establish|found|launch|start|set|make|draw)$/;

/** What others make rules for. */
const CARRIED_OUT: ReadonlySet<LawType> = new Set<LawType>(['act', 'provision', 'treaty', 'constitution']);

/** `lives on as Section 152`, `survives in spirit`, `under another name`: what a law has become, or is like, is not the law. */
function livesOnAsAnother(view: SentenceView, { group }: Clause, { entry }: Match): boolean {
  if (entry.sense !== 'remain' || entry.on !== 'subject' || !GOING_ON.has(group.lemma)) return false;
  const at = group.to + entry.rest.length;
  const link = word(view, at);
  if (link === 'as') return true;
  if (link !== 'in' && link !== 'under') return false;
  const behind = [1, 2].map((offset) => word(view, at + offset));
  return behind.some((text) => OTHER.has(text)) || (link === 'in' && behind.some((text) => LIKENESS.has(text)));
}

const GOING_ON: ReadonlySet<string> = new Set('live survive persist endure exist linger carry'.split(' '));
const OTHER: ReadonlySet<string> = new Set('another other new different'.split(' '));
const LIKENESS: ReadonlySet<string> = new Set('spirit substance essence memory all'.split(' '));

/** `remains | controversial`, `it remains | to be seen`: what it is like, and not that it is there; states have a form of their own. */
function isWhatItStays(view: SentenceView, at: number): boolean {
  const { text = '', kind = 'mark' } = view.tokens[at] ?? {};
  const toBeSeen = text === 'to' && word(view, at + 1) === 'be';
  return toBeSeen || (kind === 'word' && !isAdverb(text) && !GOING_BEFORE.some((words) => words.has(text)));
}

/** Of `remains | in Texas`, `and`, `because`, `this week`. */
const GOING_BEFORE = [
  PREPOSITIONS,
  COORDINATORS,
  SUBORDINATORS,
  RELATIVES,
  new Set(['this', 'these', 'next', 'to', 'as']),
];

function isParticiple(text: string): boolean {
  return verbReadings(text).some(({ form }) => form === 'participle');
}

/** `has not been denounced by anyone but Russia`: denied of all, and said of one. */
function isLeftByOne(view: SentenceView, { group, to }: Clause): boolean {
  if (!group.negated || !group.passive) return false;
  return /\bby any(?:one|body)? (?:[\p{L}]+ )?(?:but|except|other than|apart from|save)\b/u.test(
    view.document.folded.slice(...spanOf(view, group.from, Math.min(view.tokens.length, Math.max(to, group.to + 6)))),
  );
}

/** `X builds on | the treaty signed by two ministers`: what was signed is not X. */
function isOfOtherPaper(view: SentenceView, { group }: Clause, { mention }: PhraseMeaning): boolean {
  const { from, main, form } = group;
  if (mention === null || main !== from || (form !== 'past' && form !== 'participle')) return false;
  if (view.mentionAt[from - 1] != null || !PAPERS.test(word(view, from - 1))) return false;
  const named = spanOf(view, from - 2, from - 1)[0] >= mention.span[1];
  // `X was a law signed in 2012`
  const other = /^\p{L}+$/u.test(word(view, from - 3)) && !BE.has(word(view, from - 3));
  return named && /^(?:the|an?|another)$/.test(word(view, from - 2)) && other;
}

const PAPERS = /^(?:treaty|deal|agreement|convention|accord|pact|memorandum|protocol|charter|law|act|decree|contract)$/;

/** `The veto was overturned in the committee`, `a committee rejected the veto`: not yet by the house. */
function isInCommittee(view: SentenceView, { group, subject }: Clause, { entry, end }: Match): boolean {
  if (entry.sense !== 'override') return false;
  const doer = subject === null ? [] : view.tokens.slice(subject.from, subject.to);
  if (doer.some(({ text }) => /^(?:sub)?(?:committee|panel)$/.test(text))) return true;
  const [from, to] = spanOf(view, group.to, Math.min(view.tokens.length, Math.max(end, group.to) + 6));
  return /\b(?:in|by|at) (?:the |a |its )?(?:[\p{L}-]+ ){0,4}committee\b/u.test(view.document.folded.slice(from, to));
}

const IN_FORM = /^in (?:its|that|this|the) (?:[\p{L}-]+ )?(?:form|shape|version)\b/u;

const AMOUNT = /^(?:to|by|from|below|under) (?:zero|half|nothing|[$€£]?\d[\d.,]*(?! ?(?:-|to|votes)\b))/;

const DECLARED = /\b(?:emergency|martial law|embargo|moratorium|blockade|state of|sanctions|war)\b/;

function isSomebodys(view: SentenceView, { from, to }: Phrase): boolean {
  const owner = word(view, from);
  return /^(?:his|her|my|your)$/.test(owner) || (owner === 'their' && to === from + 2);
}
