/**
 * Notice of leaving a treaty, which is given on one day and takes effect on another: `gave notice of withdrawal from X`, `The UN
 * received notice that it would leave X`, `notified the UN of its decision to quit X`; and notice taken back: `rescinded the notice`.
 * In: a sentence and the frames before. Out: frames about the treaty.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { DETERMINERS } from '../../lexicon/en/closed-classes.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { overAdjuncts, overHearer } from '../statements/bounds/reported-clause.ts';
import { lemmaOf } from '../verbs/verb-forms.ts';
import { has, type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { LEAVING, speaksOfLeaving } from './leaving-told.ts';
import { type Exit, exitBehind, exitFrom } from './notice-exit.ts';

const GIVING = new Set(
  'give serve send submit file deposit hand deliver issue transmit lodge present tender communicate'.split(' '),
);
/** Whoever does this is not the one who leaves. */
const GETTING = new Set('receive get accept register acknowledge confirm'.split(' '));
const COMING = new Set('arrive reach land come'.split(' '));
const TELLING = new Set(['notify', 'inform']);
const UNDOING = new Set('rescind revoke withdraw cancel reverse undo retract take pull'.split(' '));

const PAPER = /^(?:notices?|notifications?|letters?|instruments?|documents|papers)$/;

/** A paper, an exit, who is told of it, or `took it back`. */
const NOTICE = wordClass(
  (text) => PAPER.test(text) || LEAVING.test(text) || TELLING.has(lemmaOf(text)) || text === 'back',
);

export function noticeFrames(
  context: EnglishContext,
  before: readonly Frame[],
  beside: readonly Frame[],
): readonly Frame[] {
  if (context.view.question || !has(context.view, NOTICE)) return [];
  const told = (paper: number) =>
    isToldOf(context, [...before.slice(-4), ...beside]) ||
    (isNoted(context.view, paper) && (speaksOfLeaving(context) || isOfTreatyBefore(context, paper)));
  return foundIn(context.clauses, (clause) => given(context, clause, told) ?? undone(context, clause, told));
}

/** `Hungary is bound by X. Notice | was given in June`: at the head, behind a sentence about a treaty, and of nothing else. */
function isOfTreatyBefore({ view, previous, clauses }: EnglishContext, paper: number): boolean {
  const clause = clauses[0];
  if (
    paper !== 0 ||
    clause === undefined ||
    !clause.group.passive ||
    !/^(?:give|serve|lodge)$/.test(clause.group.lemma)
  )
    return false;
  const behind = word(view, clause.group.to);
  const named = previous?.view.mentionAt.findLast((mention) => mention != null);
  return named?.law.type === 'treaty' && /^(?:|[.,;:]|in|on|last|this|to)$/.test(behind);
}

/** A notice was given or came a sentence ago, or somebody left. */
function isToldOf({ index }: EnglishContext, before: readonly Frame[]): boolean {
  return before.some(
    ({ sense, sentence }) =>
      index - sentence <= 1 && (sense === 'giveNotice' || sense === 'leave' || sense === 'denounce'),
  );
}

const NOTED = /^(?:notices?|notifications?|instruments?)$/;

/** A letter may be any, but that which goes to where treaties are kept. */
function isNoted(view: SentenceView, paper: number): boolean {
  if (NOTED.test(word(view, paper))) return true;
  return /^letters?$/.test(word(view, paper)) && view.tokens.some(({ text }) => KEEPER.test(text));
}

const KEEPER = /^(?:un|nations|york|depositary|secretary-general)$/;

function given(context: EnglishContext, clause: Clause, told: (paper: number) => boolean): Frame | null {
  const { view } = context;
  const { group } = clause;
  if (TELLING.has(group.lemma) && !group.passive) {
    const hearer = overHearer(context, group.to) ?? group.to;
    const exit = exitBehind(context, hearer) ?? exitBehind(context, overAdjuncts(context, hearer));
    return exit === null ? null : frame(context, clause, 'giveNotice', exit);
  }
  // `after the UN | was notified`
  if (TELLING.has(group.lemma) && clause.subject !== null && keepsTreaties(view, clause.subject)) {
    const exit = exitBehind(context, group.to) ?? (told(-1) ? carried(view, clause.subject.to - 1) : null);
    return exit === null ? null : frame(context, clause, 'giveNotice', exit);
  }
  const hands = GIVING.has(group.lemma);
  const gets = GETTING.has(group.lemma);
  const comes = COMING.has(group.lemma) || goesOut(view, group.to, group.lemma);
  if (!hands && !gets && !comes) return null;
  const find = (wanted: RegExp) =>
    (hands || gets) && !group.passive
      ? inObject(view, overWhom(view, group.to), wanted)
      : inSubject(view, clause, wanted);
  const paper = find(PAPER);
  if (paper === null) return LODGING.has(group.lemma) ? lodged(context, clause, find(LEAVING)) : null;
  const known = saysOfWhat(view, paper) || (isThe(view, paper) && told(paper));
  const exit =
    (LEAVING.test(word(view, paper - 1)) ? (exitBehind(context, paper - 2) ?? exitFrom(context, paper)) : null) ??
    exitBehind(context, paper + 1) ??
    exitBehind(context, overAdjuncts(context, paper + 1)) ??
    exitBehind(context, overWhom(view, paper + 1)) ??
    toTreaty(context, paper + 1) ??
    (known ? carried(view, paper) : null);
  const found = exit === null ? null : frame(context, clause, 'giveNotice', exit);
  return found !== null && isNone(view, paper) ? turned(found) : found;
}

/** `went | in`, `went | to New York`: where notices are kept. */
function goesOut(view: SentenceView, to: number, lemma: string): boolean {
  if (lemma !== 'go') return false;
  return /^(?:in |out |to (?:the )?(?:un|united nations|new york|geneva|secretary-general|depositary|strasbourg|council of europe)\b)/.test(
    `${wordsOf(view, to, to + 5)} `,
  );
}

/** `lodged | its withdrawal from X`, `its denunciation | was deposited`: the paper goes by the name of what it is for. */
function lodged(context: EnglishContext, clause: Clause, noun: number | null): Frame | null {
  if (noun === null) return null;
  const { view, previous } = context;
  const treaty = previous?.view.mentionAt.some((mention) => mention?.law.type === 'treaty') === true;
  const ahead = view.mentionAt.slice(0, noun).some((mention) => mention?.law.type === 'treaty');
  const own = /^(?:its|their|the)$|^'s$/.test(word(view, noun - 1)) && !/^(?:of|from)$/.test(word(view, noun + 1));
  const exit = exitBehind(context, noun - 1) ?? (own && (treaty || ahead) ? carried(view, noun) : null);
  return exit === null ? null : frame(context, clause, 'giveNotice', exit);
}

const LODGING = new Set(
  'lodge deposit file submit hand send deliver transmit serve communicate trigger initiate'.split(' '),
);

/** `gave notice | to the WHO`: to what it leaves. */
function toTreaty({ view, calledA }: EnglishContext, from: number): Exit | null {
  if (word(view, from) !== 'to') return null;
  const at = DETERMINERS.has(word(view, from + 1)) ? from + 2 : from + 1;
  const mention = view.mentionAt[at];
  if (mention == null || mention.law.type !== 'treaty') return null;
  let end = at;
  while (view.mentionAt[end] === mention) end++;
  const meaning = readPhrase(view, { from: from + 1, to: end }, calledA);
  return meaning === null ? null : { from: from - 1, to: from, end, acted: actedOn(view, meaning) };
}

/** Where notices of leaving go. */
function keepsTreaties(view: SentenceView, { from, to }: Phrase): boolean {
  return /\b(?:un|united nations|secretary-general|depositary|council of europe)$/.test(wordsOf(view, from, to));
}

/** `no | notice`, `no formal | notice`: none was given. */
function isNone(view: SentenceView, paper: number): boolean {
  let at = paper - 1;
  while (at > paper - 3 && /^(?:formal|official|written|such|new)$/.test(word(view, at))) at--;
  return word(view, at) === 'no';
}

function turned(frame: Frame): Frame {
  return { ...frame, negated: true, polarity: frame.polarity === 'denied' ? 'affirmed' : 'denied' };
}

/** `gave notice | of its withdrawal`: from the treaty spoken of. */
function saysOfWhat(view: SentenceView, paper: number): boolean {
  if (word(view, paper + 1) !== 'of') return false;
  const at = /^(?:its|their|the|a)$/.test(word(view, paper + 2)) ? paper + 3 : paper + 2;
  return LEAVING.test(word(view, at)) && !/^(?:from|of)$/.test(word(view, at + 1));
}

/** `rescinded the notice`, `took it back`, `reversed the withdrawal from X`. */
function undone(context: EnglishContext, clause: Clause, told: (paper: number) => boolean): Frame | null {
  const { view } = context;
  const { group } = clause;
  if (!UNDOING.has(group.lemma)) return null;
  const taking = group.lemma === 'take' || group.lemma === 'pull';
  const it = /^(?:it|that)$/.test(word(view, group.to)) && !group.passive;
  if (taking && it && word(view, group.to + 1) === 'back' && told(-1))
    return frame(context, clause, 'restore', { ...carried(view, group.to), from: group.from, to: group.to + 2 });
  const find = (wanted: RegExp) => (group.passive ? inSubject(view, clause, wanted) : inObject(view, group.to, wanted));
  const paper = find(PAPER) ?? (taking ? null : find(LEAVING));
  if (paper === null || (taking && !isBack(view, clause, paper))) return null;
  const named = PAPER.test(word(view, paper)) ? exitBehind(context, paper + 1) : exitBehind(context, paper - 1);
  const known = PAPER.test(word(view, paper)) && (saysOfWhat(view, paper) || told(paper));
  const exit = named ?? (known ? carried(view, paper) : null);
  return exit === null ? null : frame(context, clause, 'restore', exit);
}

/** `took | the notice | back`, `took back | the notice`. */
function isBack(view: SentenceView, { group }: Clause, paper: number): boolean {
  return word(view, group.to) === 'back' || word(view, paper + 1) === 'back';
}

/** `submitted | to the UN Secretary-General Ana Berg | documents on …`. */
function overWhom(view: SentenceView, from: number): number {
  if (word(view, from) !== 'to') return from;
  let at = DETERMINERS.has(word(view, from + 1)) ? from + 2 : from + 1;
  const name = at;
  while (
    at < name + 8 &&
    (view.tokens[at]?.capital === true || /^(?:secretary-general|depositary)$/.test(word(view, at)))
  )
    at++;
  return at > name ? at : from;
}

/** `gave | the UN formal notice`: past whom it goes to and what it is called, to its noun. */
function inObject(view: SentenceView, behind: number, wanted: RegExp): number | null {
  // `handed in | the notice`
  const from = /^(?:in|over)$/.test(word(view, behind)) ? behind + 1 : behind;
  for (let at = from; at < Math.min(from + 8, view.tokens.length); at++) {
    const token = view.tokens[at];
    // `confirmed the receipt of | the notice`
    if (token?.text === 'of' && word(view, at - 1) === 'receipt') continue;
    if (
      token === undefined ||
      (token.kind === 'mark' && token.text !== "'s") ||
      /^(?:of|to|that|on|in)$/.test(token.text)
    )
      return null;
    if (wanted.test(token.text)) return at;
  }
  return null;
}

/** `Notice of withdrawal from X | was given`: the noun that heads the subject. */
function inSubject(view: SentenceView, { subject }: Clause, wanted: RegExp): number | null {
  if (subject === null) return null;
  let at = subject.from;
  while (
    at < subject.to &&
    (DETERMINERS.has(word(view, at)) ||
      /^(?:formal|official|written|new|first|second|'s)$/.test(word(view, at)) ||
      view.tokens[at]?.capital === true) &&
    !wanted.test(word(view, at))
  )
    at++;
  return at < subject.to && wanted.test(word(view, at)) ? at : null;
}

/** `the notice`, `the new notice`, `formal notice`, `no notice`, `Notice | reached New York`; no `notice of the tax office`, `gave his landlord notice`. */
function isThe(view: SentenceView, paper: number): boolean {
  const of = /^(?:of|to|about|for|period)$/.test(word(view, paper + 1));
  if (of && !saysOfWhat(view, paper)) return false;
  let at = paper - 1;
  while (/^(?:formal|official|written|new|first|second|own|american|government)$/.test(word(view, at))) at--;
  const bare = at < paper - 1 || word(view, paper) === 'notice';
  const known = /^(?:the|its|that|this|his|no|any)$/.test(word(view, at));
  return known || (word(view, at) === 'a' && word(view, paper) === 'notice') || (bare && opens(view, at + 1));
}

/** At the head of the sentence, or behind a verb. */
function opens(view: SentenceView, at: number): boolean {
  return at <= 0 || /^(?:[,;:"]|and|but)$/.test(word(view, at - 1)) || FORMAL.test(word(view, at));
}

const FORMAL = /^(?:formal|official|written)$/;

const carried = (view: SentenceView, at: number): Exit => ({
  from: at,
  to: at + 1,
  end: at + 1,
  acted: {
    ...{ mention: null, carriedBy: 'treaty', pronoun: false, target: 'law', scope: WHOLE },
    carriedAs: ['treaty', 'agreement', 'convention', 'membership', 'organization'],
    span: spanOf(view, at, at + 1),
  },
});

function frame(context: EnglishContext, clause: Clause, sense: Sense, exit: Exit): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  if (clause.relative && subject === null) return null;
  const mood = moodOf(context, clause);
  const leaving = context.clauses.find((one) => one.group.from <= exit.from && exit.from < one.group.to);
  const end = Math.max(exit.end, leaving?.to ?? 0);
  const acts = !group.passive && !GETTING.has(group.lemma) && !COMING.has(group.lemma) && group.lemma !== 'go';
  return {
    form: 'notice',
    sense,
    acted: exit.acted,
    polarity: group.negated === mood.denied ? 'affirmed' : 'denied',
    negated: group.negated,
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: acts ? actorOf(context, subject) : null,
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject?.from ?? group.from, group.from), Math.max(end, group.to, clause.to)),
    trigger: spanOf(view, Math.min(group.from, exit.from), Math.max(exit.to, group.to)),
    sentence: context.index,
  };
}
