/**
 * Who may act, told in other ways than by `can` and `cannot`: `it is not his to repeal`, `the key to X is with Congress`, `lawmakers can only
 * demand that it be lifted`, `laws are repealed by Congress`, `Congress would have to repeal it`, `presidents have no part in ratifying it`,
 * `his decree counts for nothing until deputies back it`. In: a clause of a sentence. Out: the frame that tells who may, or null.
 */
import type { ActorPhrase, Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { actBefore, actSpokenOf } from './power-act.ts';
import { actorAt, holderFrom, isBody } from './power-bounds.ts';
import { type Act, ENDING, powerFrame, senseOf, verbAt } from './power-frame.ts';

export function powerTold(
  context: EnglishContext,
  clause: Clause,
  who: ActorPhrase | null,
  before: readonly Frame[],
): Frame | null {
  return (
    whoseToDo(context, clause, who) ??
    keyHeld(context, clause) ??
    onlyAsks(context, clause) ??
    inGeneral(context, clause, before) ??
    hasNoPart(context, clause, before) ??
    wouldHaveTo(context, clause) ??
    butNot(context, clause) ??
    theirBusiness(context, clause, before) ??
    worthNothing(context, clause, before)
  );
}

/** `X is not | his | to repeal`, `is not | for a president | to ratify`. */
function whoseToDo(context: EnglishContext, clause: Clause, who: ActorPhrase | null): Frame | null {
  const { view, clauses } = context;
  const { group, subject, index } = clause;
  const done = clauses[index + 1];
  if (group.lemma !== 'be' || group.modal !== null || subject === null || done?.group.infinitive !== true) return null;
  const sense = verbAt(context, done)?.sense;
  if (sense === undefined || !ENDING.has(sense) || done.object !== null) return null;
  const first = word(view, group.to) === 'not' ? group.to + 1 : group.to;
  const owner = wordsOf(view, first, done.group.from);
  const act = { sense, on: subject, clause: done };
  if (/^(?:his|hers?)(?: alone)?$/.test(owner))
    return who === null || bodyOf(who.text) === null ? null : powerFrame(context, clause, act, who, group.negated);
  const possessed = /^(?:'s|')$/.test(word(view, done.group.from - 1));
  const given = word(view, first) === 'for';
  const phrase = { from: first + (given ? 1 : 0), to: done.group.from - (possessed ? 1 : 0) };
  if (!(possessed || given) || phrase.to <= phrase.from || !isBody(view, phrase)) return null;
  return powerFrame(context, clause, act, actorAt(view, { phrase, only: false }), group.negated);
}

/** `The key to X | lies with Congress`, `Congress holds | the key to X`. */
function keyHeld(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject, object } = clause;
  if (subject === null || group.modal !== null || group.passive) return null;
  if (/^(?:be|lie|rest|stay|remain|sit|belong)$/.test(group.lemma) && isKey(view, subject)) {
    const link = /^(?:with|to|in)$/.test(word(view, group.to)) ? group.to + 1 : null;
    const holder = link === null ? null : holderFrom(view, link, true);
    const on = behindKey(context, subject);
    return on === undefined || holder === null
      ? null
      : powerFrame(context, clause, { sense: 'endLaw', on }, actorAt(view, holder), group.negated);
  }
  if (!/^(?:hold|have|keep)$/.test(group.lemma) || object === null || !isKey(view, object)) return null;
  const holder = { from: subject.from, to: word(view, subject.to - 1) === 'alone' ? subject.to - 1 : subject.to };
  if (!isBody(view, holder)) return null;
  const on = behindKey(context, object);
  if (on === undefined) return null;
  return powerFrame(
    context,
    clause,
    { sense: 'endLaw', on },
    actorAt(view, { phrase: holder, only: true }),
    group.negated,
  );
}

const isKey = (view: SentenceView, { from, to }: Phrase): boolean =>
  /^the (?:only )?keys?$/.test(wordsOf(view, from, Math.min(to, from + (word(view, from + 1) === 'only' ? 3 : 2))));

/** `the key to | X`; `the key` alone leaves it to the text before; undefined where it opens something else. */
function behindKey({ view, calledA }: EnglishContext, { from, to }: Phrase): Phrase | null | undefined {
  const at = Array.from({ length: to - from }, (_, offset) => from + offset).find((one) => word(view, one) === 'to');
  if (at === undefined || at + 1 >= to) return null;
  const opened = { from: at + 1, to };
  return readPhrase(view, opened, calledA)?.target === 'law' ? opened : undefined;
}

/** `Lawmakers can only | demand | that it be lifted`: they cannot lift it. */
function onlyAsks(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, subject, index } = clause;
  if (!ASKING.has(group.lemma) || !/^(?:can|could|may)$/.test(group.modal ?? '') || group.negated) return null;
  if (subject === null || !isBody(view, subject)) return null;
  const around = wordsOf(view, group.from - 1, group.main);
  if (!/\b(?:only|merely|just|at most)\b/.test(around)) return null;
  const done = clauses[index + 1];
  const asked = done !== undefined && done.group.from <= group.to + 8 ? done : null;
  const verb = asked === null ? null : verbAt(context, asked);
  const noun = Array.from({ length: 5 }, (_, by) => NOUNS.get(word(view, group.to + by))).find(
    (sense) => sense !== undefined && ENDING.has(sense),
  );
  const sense = verb?.sense ?? noun;
  if (sense === undefined || !ENDING.has(sense)) return null;
  const act: Act =
    asked === null || verb === null
      ? { sense, on: null }
      : { sense, on: asked.group.passive ? asked.subject : verb.on, clause: asked };
  return powerFrame(context, upTo(clause, asked), act, actorAt(view, { phrase: subject, only: false }), true);
}

const ASKING = new Set('demand require ask request call urge recommend propose insist seek'.split(' '));

/** `Laws are repealed by Congress`, `statutes are unmade in Parliament`; `presidents do not repeal statutes`. */
function inGeneral(context: EnglishContext, clause: Clause, before: readonly Frame[]): Frame | null {
  const { view } = context;
  const { group, subject, object } = clause;
  if (subject === null || group.modal !== null || group.finite !== true) return null;
  const whose = wordsOf(view, subject.from, subject.to);
  if (group.passive) {
    if (group.negated || !LAWS.test(whose) || !/^are /.test(wordsOf(view, group.from, group.to))) return null;
    const sense = senseOf(group.lemma) ?? verbAt(context, { ...clause, object: null })?.sense;
    const back = word(view, group.to) === 'back' ? 1 : 0;
    const known = back === 1 && group.lemma === 'take' ? 'repeal' : sense;
    const link = /^(?:by|in|through)$/.test(word(view, group.to + back)) ? group.to + back + 1 : null;
    const holder = link === null ? null : holderFrom(view, link, true);
    if (known === undefined || !ENDING.has(known) || holder === null) return null;
    return powerFrame(
      context,
      clause,
      { sense: known, on: null, ...ofLawTold(context, before) },
      actorAt(view, holder),
      false,
    );
  }
  if (!group.negated || !/^(?:do|does) not /.test(wordsOf(view, group.from, group.to)) || object === null) return null;
  const sense = group.lemma === 'sign' ? 'ratify' : senseOf(group.lemma);
  if (sense === undefined || !ENDING.has(sense) || !ANY_LAW.test(wordsOf(view, object.from, object.to))) return null;
  if (!ANY_BODY.test(whose) || !isBody(view, subject)) return null;
  const act = { sense, on: null, ...ofLawTold(context, before) };
  return powerFrame(context, clause, act, actorAt(view, { phrase: subject, only: false }), true);
}

/** What is so of any law is said of the one just spoken of. */
function ofLawTold({ index, view }: EnglishContext, before: readonly Frame[]): Pick<Act, 'acted'> {
  const last = before.at(-1);
  return view.names || last === undefined || index - last.sentence > 2 ? {} : { acted: last.acted };
}

const LAWS = /^(?:federal |such )?(?:laws|statutes|acts(?: of (?:congress|parliament))?)$/;
const ANY_LAW = /^(?:federal |a |an )?(?:laws?|statutes?|acts?(?: of (?:congress|parliament))?|amendments?)$/;
const ANY_BODY = /^(?:(?:an? )?[a-z]+|prime ministers|an? prime minister)$/;

/** `A president has | no part in | ratifying anything`. */
function hasNoPart(context: EnglishContext, clause: Clause, before: readonly Frame[]): Frame | null {
  const { view, clauses } = context;
  const { group, subject, index } = clause;
  const done = clauses[index + 1];
  if (group.lemma !== 'have' || group.modal !== null || subject === null || done?.group.form !== 'ing') return null;
  if (!/^no (?:part|role|say|hand|business) in$/.test(wordsOf(view, group.to, done.group.from))) return null;
  const sense = verbAt(context, done)?.sense;
  if (sense === undefined || !ENDING.has(sense) || !isBody(view, subject)) return null;
  const on = done.object !== null && readPhrase(view, done.object, context.calledA) !== null ? done.object : null;
  const any = on !== null && /^(?:anything|any)/.test(word(view, on.from));
  const act = { sense, on: any ? null : on, clause: done, ...(any ? ofLawTold(context, before) : {}) };
  return powerFrame(context, upTo(clause, done), act, actorAt(view, { phrase: subject, only: false }), true);
}

/** `Congress | would have | to repeal it`: nobody else could. */
function wouldHaveTo(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, subject, index, introducer } = clause;
  const done = clauses[index + 1];
  if (group.lemma !== 'have' || group.modal !== 'would' || group.negated || subject === null) return null;
  if (introducer === 'if' || done?.group.infinitive !== true || done.group.from > group.to + 1) return null;
  const verb = verbAt(context, done);
  const words = wordsOf(view, subject.from, subject.to);
  if (verb === null || !ENDING.has(verb.sense) || !isBody(view, subject) || bodyOf(words) !== 'legislature')
    return null;
  const actor = actorAt(view, { phrase: subject, only: true });
  return powerFrame(context, upTo(clause, done), { ...verb, clause: done }, actor, false);
}

/** The clause with the one in which it goes on. */
const upTo = (clause: Clause, done: Clause | null): Clause => ({ ...clause, to: Math.max(clause.to, done?.to ?? 0) });

/** `The President may waive it | but not repeal it`. */
function butNot(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, subject, index } = clause;
  const able = clauses[index - 1];
  if (group.form !== 'base' || !group.negated || group.modal !== null || group.infinitive || subject === null)
    return null;
  if (!/^(?:can|could|may)$/.test(able?.group.modal ?? '') || able?.group.negated === true) return null;
  if (!/\b(?:but|and|,) not\b/.test(wordsOf(view, group.from - 2, group.from + 1))) return null;
  const verb = verbAt(context, clause);
  if (verb === null || !ENDING.has(verb.sense) || !isBody(view, subject)) return null;
  return powerFrame(context, clause, verb, actorAt(view, { phrase: subject, only: false }), true);
}

/** `Repealing it is | Parliament’s business`, `the power to lift it is | the President’s`. */
function theirBusiness(context: EnglishContext, clause: Clause, before: readonly Frame[]): Frame | null {
  const { view } = context;
  const { group } = clause;
  if (group.lemma !== 'be' || group.modal !== null) return null;
  const from = /^(?:not|only)$/.test(word(view, group.to)) ? group.to + 1 : group.to;
  const at = view.tokens.findIndex(({ text }, place) => place > from && place < from + 6 && /^(?:'s|')$/.test(text));
  if (
    at < 0 ||
    !/^(?:business|job|prerogative|call|decision|task|privilege|right|[.,;)]|and|alone|)$/.test(word(view, at + 1))
  )
    return null;
  const phrase = { from, to: at };
  const act = isBody(view, phrase) ? (actSpokenOf(context, clause) ?? actBefore(context, clause, before)) : null;
  return act === null ? null : powerFrame(context, clause, act, actorAt(view, { phrase, only: false }), group.negated);
}

/** `His decree counts for nothing | until 226 deputies back it`: what was done just before takes the others. */
function worthNothing(context: EnglishContext, clause: Clause, before: readonly Frame[]): Frame | null {
  const { view, index } = context;
  const at = view.tokens.findIndex(
    ({ text }, place) => /^(?:until|unless|without)$/.test(text) && view.mentionAt[place] === null,
  );
  const last = before.at(-1);
  if (at < 0 || last === undefined || index - last.sentence > 2 || !ENDING.has(last.sense)) return null;
  if (!WORTHLESS.test(wordsOf(view, 0, at))) return null;
  const phrase = clause.from > at && clause.subject !== null ? clause.subject : null;
  const holder =
    phrase !== null && isBody(view, phrase) ? { phrase, only: false, denied: false } : holderFrom(view, at + 1, true);
  if (holder === null) return null;
  const { acted, sense } = last;
  const start = view.tokens.findIndex(({ kind }) => kind === 'word');
  const whole = { ...clause, subject: { from: Math.max(0, start), to: at } };
  return powerFrame(context, whole, { sense, on: null, acted }, actorAt(view, { ...holder, only: false }), false);
}

const WORTHLESS =
  /\b(?:decree|order|edict|signature|pen|declaration|proclamation|proposal)\b.*\b(?:counts? for nothing|counts? for little|is worth nothing|is worthless|means? nothing|has no (?:force|effect)|is (?:only |just |mere )?paper)\b/;
