/**
 * Who may act: `only Congress can repeal it`, `no president can strike a statute`, `a repeal would require an act of Congress`.
 */
import { foundIn } from '../../../text/found.ts';
import type { ActorPhrase, Frame } from '../../frame.ts';
import { PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import { BODY_NOUNS, PART_NOUNS, WHOLE_NOUNS } from '../../lexicon/en/nouns.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actorOf } from '../frames/frame-parts.ts';
import { tookTo } from '../moods/brought-about.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { coreOf, headOf, type Phrase, tellsLength } from '../phrases/phrase-parts.ts';
import { has, type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { isState } from './membership-carried.ts';
import { actBefore, actSpokenOf, actTakenUp } from './power-act.ts';
import { boundOfPower, neededFor } from './power-bounds.ts';
import { ACTS, type Act, ENDING, powerFrame, verbAt } from './power-frame.ts';
import { powerTold } from './power-told.ts';

export function powerFrames(context: EnglishContext, before: readonly Frame[] = []): readonly Frame[] {
  const last = before.at(-1);
  const who = last !== undefined && context.index - last.sentence <= 1 ? last.actor : null;
  return foundIn(
    who !== null && has(context.view, HE) ? context.clauses : clausesWith(context, HOLDER),
    (clause) =>
      requiring(context, clause, before) ??
      reserved(context, clause, before) ??
      boundOfPower(context, clause, who) ??
      onlyBy(context, clause) ??
      powerTold(context, clause, who, before) ??
      ableTo(context, clause, who, before),
  );
}

const NEEDS = new Set(['require', 'need', 'take', 'demand']);
/** Who may have a power, unless the sentence before says who. */
const HOLDER = wordClass(
  (text) =>
    ACTS.test(text) ||
    /^(?:act|own|itself|himself|herself|themselves|unilaterally|pen)$/.test(text) ||
    BODY_NOUNS.has(text) ||
    bodyOf(text) !== null,
);

/** Whoever that sentence told of. */
const HE = wordClass((text) => /^(?:he|she|his|her)$/.test(text));

/** `a true repeal would require congressional action`, `repealing it takes an act of Congress`, `it takes Congress to repeal it`. */
function requiring(context: EnglishContext, clause: Clause, before: readonly Frame[]): Frame | null {
  const { view } = context;
  if (!NEEDS.has(clause.group.lemma) || clause.object === null || view.question || lasts(context, clause)) return null;
  // `it took Congress to repeal X`: it did
  if (tookTo(context.clauses[clause.index + 1], clause)) return null;
  const act = actSpokenOf(context, clause) ?? actBefore(context, clause, before);
  if (asksFor(context, clause, act)) return null;
  const end = act?.clause !== undefined && act.clause.index > clause.index ? act.clause.group.from : clause.object.to;
  const needed = anotherAs(context, clause);
  const span =
    needed === null
      ? spanOf(view, clause.object.from, Math.max(clause.object.from + 1, Math.min(end, clause.object.to)))
      : spanOf(view, needed.from, needed.to);
  const whose = view.document.folded.slice(span[0], span[1]);
  // `repealing it takes 60 votes`: how many, and not whose
  if (act === null || !ACTS.test(whose) || /^\d+ votes?$/.test(whose)) return null;
  if (clause.group.negated) return withoutHelp(context, clause, act);
  const actor = { text: view.document.text.slice(span[0], span[1]), span, nobody: false, only: true };
  return powerFrame(context, clause, act, actor, false);
}

/** `It took an act of Congress to make X, and it would take | another | to end it`: of what was said before. */
function anotherAs({ view, clauses }: EnglishContext, { index, group, object }: Clause): Phrase | null {
  if (object === null || object.to - object.from > 1 || !/^(?:another|one)$/.test(word(view, object.from))) return null;
  const before = clauses.findLast((one) => one.index < index && one.group.lemma === group.lemma);
  return before?.object ?? null;
}

/** `the President does not need Congress to waive X`: he may; of `a waiver needs no act of Congress` it is not said who may. */
function withoutHelp(context: EnglishContext, clause: Clause, act: Act): Frame | null {
  const { view } = context;
  const { subject } = clause;
  if (subject === null || !bodyIn(context, clause)) return null;
  const span = spanOf(view, subject.from, subject.to);
  const actor = { text: view.document.text.slice(span[0], span[1]), span, nobody: false, only: false };
  return powerFrame(context, clause, act, actor, false);
}

/** `demanded that Congress vote to raise it`, `we need Congress to repeal it`, `an amendment that requires Congress to buy it`: no word on who may. */
function asksFor({ view }: EnglishContext, { group, subject, relative }: Clause, act: Act | null): boolean {
  if (relative) return true;
  const behind = act?.clause !== undefined && act.clause.group.from > group.to;
  return (
    behind &&
    subject !== null &&
    (group.lemma === 'demand' || /^(?:we|i|you|he|she|they)$/.test(word(view, subject.from)))
  );
}

/** `it took Congress four years to repeal X`: how long, and not who may. */
function lasts({ view }: EnglishContext, { group, object, to }: Clause): boolean {
  return group.lemma === 'take' && tellsLength(view, { from: group.to, to: Math.max(object?.to ?? 0, to) });
}

/** `repeal is up to Congress`, `the power to repeal it lies with Congress`, `it is for Congress to repeal it`. */
function reserved(context: EnglishContext, clause: Clause, before: readonly Frame[]): Frame | null {
  const { view } = context;
  const { group } = clause;
  const at = RESERVING.get(group.lemma)?.find((words) =>
    words.every((one, offset) => word(view, group.to + offset) === one),
  );
  if (at === undefined || view.question || !(group.modal === null || group.modal === 'would')) return null;
  const from = group.to + at.length;
  let to = from;
  while (to < view.tokens.length && /^(?:the|alone|[a-z]+)$/.test(word(view, to)) && word(view, to) !== 'to') to++;
  // of an act by its name `would be` supposes something
  const named = group.modal === null ? actSpokenOf(context, clause) : null;
  const act = named ?? actBefore(context, clause, before);
  if (act === null || to === from || !ACTS.test(wordsOf(context.view, from, to))) return null;
  const span = spanOf(view, from, to);
  const actor = { text: view.document.text.slice(span[0], span[1]), span, nobody: false, only: true };
  return powerFrame(context, clause, act, actor, group.negated);
}

const RESERVING: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['be', [['up', 'to'], ['for'], ['a', 'matter', 'for'], ['in', 'the', 'hands', 'of'], ['the', 'job', 'of']]],
  ['lie', [['with']]],
  ['rest', [['with']]],
  ['belong', [['to']]],
]);

/** `only Congress can repeal it`, `the President cannot repeal a statute`, `has the power to waive`. */
function ableTo(
  context: EnglishContext,
  clause: Clause,
  before: ActorPhrase | null,
  told: readonly Frame[],
): Frame | null {
  const { view } = context;
  const { group } = clause;
  const able = group.modal !== null && /^(?:can|ca|cannot|could|may)$/.test(group.modal);
  if (!able || clause.subject === null || view.question || group.passive) return null;
  const verb = ofRate(view, verbAt(context, clause)) ?? actTakenUp(context, clause, told);
  if (verb === null || !ENDING.has(verb.sense)) return null;
  // `can change the way it is enforced`
  if (verb.on !== null && /^(?:way|how)$/.test(word(view, verb.on.from + (word(view, verb.on.from) === 'the' ? 1 : 0))))
    return null;
  if (verb.on !== null && isNoLaw(context, verb.on)) return null;
  const first = word(view, clause.subject.from);
  const only =
    first === 'only' || word(view, clause.subject.from - 1) === 'only' || word(view, clause.subject.to - 1) === 'alone';
  // `may only waive it`
  const limited =
    group.modal === 'can' ||
    view.tokens.slice(group.from, group.main).some(({ text }) => text === 'only') ||
    isByRight(view, clause);
  // `nobody but Congress`: nobody is not who is meant
  const alone = /^(?:no|nobody|none)$/.test(first) ? actorOf(context, clause.subject) : null;
  if (alone?.only === true && bodyOf(alone.text) !== null)
    return powerFrame(context, clause, verb, alone, group.negated);
  const nobody = first === 'no';
  // `The President waived it. He cannot repeal it`
  const he = /^(?:he|she)$/.test(first) && before !== null && bodyOf(before.text) === 'executive' ? before : null;
  const holds =
    bodyIn(context, clause) || isStateByItself(context, clause) || isPersonAlone(view, clause) || he !== null;
  // `Berg cannot repeal it without Congress`, whoever that is
  const needed = group.negated && !holds ? neededFor(view, clause) : null;
  if (needed !== null) return powerFrame(context, clause, verb, needed, false);
  if (!holds || !(only || nobody || group.negated || limited)) return null;
  const span = spanOf(view, clause.subject.from, clause.subject.to);
  const actor = he ?? { text: view.document.text.slice(span[0], span[1]), span, nobody, only };
  return powerFrame(context, clause, verb, actor, group.negated || nobody);
}

/** `set | the rate | at nil`: of the law that has it. */
function ofRate(view: SentenceView, act: Act | null): Act | null {
  const ofIt = act?.on != null && /^(?:the|its) (?:rate|rates|charge)$/.test(wordsOf(view, act.on.from, act.on.to));
  return act !== null && ofIt ? { ...act, on: null } : act;
}

/** `could end it | by joint resolution`, `under section 166 | cabinet may …`, `either the President or Congress may end it`: by right, and no chance. */
function isByRight(view: SentenceView, { group, subject, from, to }: Clause): boolean {
  const behind = wordsOf(view, group.to, Math.max(to, group.to) + 6);
  const before = wordsOf(view, Math.max(0, Math.min(from, subject?.from ?? from) - 3), group.from);
  return (
    BY_ACT.test(behind) || UNDER.test(before) || /^either .* or /.test(wordsOf(view, subject?.from ?? 0, group.from))
  );
}

const BY_ACT =
  /\bby (?:an? )?(?:(?:simple|joint|concurrent|ordinary|new|further|plain) )*(?:resolution|law|statute|act of (?:congress|parliament)|legislation|regulation|order in council)\b/;
const UNDER = /\bunder (?:section \S+|article \S+|which|the (?:act|law|statute)|its own terms)\b/;

/** `cannot stop states`, `can lift our spirits`: what is acted on is no law, nor a noun for laws. */
function isNoLaw({ view, calledA }: EnglishContext, phrase: Phrase): boolean {
  const head = readPhrase(view, phrase, calledA) === null ? headOf(view, coreOf(view, phrase)) : null;
  return head !== null && !WHOLE_NOUNS.has(head) && !PART_NOUNS.has(head) && !PREPOSITIONS.has(word(view, phrase.from));
}

/** `can be lifted | only by Congress`, `can be repealed | by Congress alone`, `can only be repealed | by Congress`. */
function onlyBy(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  if (!group.passive || group.negated || !/^(?:can|could|may)$/.test(group.modal ?? '') || view.question) return null;
  const sense = verbAt(context, clause)?.sense;
  if (subject === null || sense === undefined || !ENDING.has(sense)) return null;
  // `can | only | be repealed by Congress`
  const inside = view.tokens.slice(group.from, group.main).some(({ text }) => text === 'only');
  const behind = word(view, group.to) === 'only' && /^(?:by|through|with)$/.test(word(view, group.to + 1));
  const before = inside || behind;
  if (!behind && !/^(?:by|through)$/.test(word(view, group.to))) return null;
  const from = group.to + (behind ? 2 : 1);
  let to = from;
  while (
    to < view.tokens.length &&
    view.tokens[to]?.kind === 'word' &&
    !/^(?:alone|only|and|but|which)$/.test(word(view, to))
  )
    to++;
  if (to === from || !(before || /^(?:alone|only)$/.test(word(view, to))) || !ACTS.test(wordsOf(view, from, to)))
    return null;
  // `through legislation`, and not `through talks in parliament`
  if (word(view, from - 1) === 'through' && !STATUTE.test(wordsOf(view, from, to))) return null;
  if (readPhrase(view, subject, context.calledA) === null) return null;
  const span = spanOf(view, from, to);
  const actor = { text: view.document.text.slice(span[0], span[1]), span, nobody: false, only: true };
  return powerFrame(context, clause, { sense, on: subject }, actor, false);
}

const STATUTE = /^(?:(?:an?|new) )*(?:legislation|law|statute|act of (?:congress|parliament))$/;

function bodyIn({ view }: EnglishContext, { subject }: Clause): boolean {
  if (subject === null) return false;
  const words = view.tokens.slice(subject.from, subject.to).map(({ text }) => text);
  return words.some((text) => BODY_NOUNS.has(text)) || bodyOf(words.join(' ')) !== null;
}

/** `Brussels cannot waive it | on its own`, `Norway cannot amend the treaty | unilaterally`: a state, and what it may not do by itself. */
function isStateByItself({ view }: EnglishContext, { subject, group, to }: Clause): boolean {
  if (subject === null || !group.negated || !isState(view, subject)) return false;
  return BY_ITSELF.test(wordsOf(view, group.main, Math.max(to, group.to) + 3));
}

/** `Berg cannot repeal it | by himself`. */
function isPersonAlone(view: SentenceView, { subject, group, to }: Clause): boolean {
  if (subject === null || !group.negated || subject.to - subject.from > 2) return false;
  const { tokens, mentionAt } = view;
  const named = tokens.slice(subject.from, subject.to).every(({ capital, kind }) => capital && kind === 'word');
  const alone = /\b(?:on (?:his|her) own|by (?:himself|herself)|alone|single-?handedly)\b/;
  return named && mentionAt[subject.from] === null && alone.test(wordsOf(view, group.main, Math.max(to, group.to) + 3));
}

const BY_ITSELF = /\b(?:on (?:its|their) own|by itself|by themselves|single-?handedly|unilaterally|all alone)\b/;
