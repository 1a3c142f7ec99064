/**
 * Who acts and what is acted on in a clause whose verb says that something happens to a law: by voice, and by what the verb
 * asks for. In: a clause and the entry that fits it. Out: two phrases, or null where the words make no sense of a law.
 */

import { isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import type { VerbEntry } from '../../lexicon/en/verb-entry.ts';
import { asSpokenOf } from '../carried/carried-thing.ts';
import { doerBeside, namedBehind, namedBeside } from '../clauses/apposed.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { setAsideAt } from '../clauses/contrast.ts';
import { isAtHead } from '../clauses/fronted.ts';
import { namedAmong } from '../clauses/named-among.ts';
import { saidToBe } from '../clauses/said-to-be.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import { type Phrase, startsName } from '../phrases/phrase-parts.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { freedParty, LOSING } from './freed-party.ts';
import { chamberBehind, happensTo } from './happens-to.ts';
import type { Match, Roles } from './roles.ts';
import { startsOff } from './starts-off.ts';
import { turnedRound } from './turned-round.ts';

/** Which phrase is acted on, and which acts: by voice, and by what the verb asks for. */
export function rolesOf(context: EnglishContext, clause: Clause, { entry, object }: Match): Roles | null {
  const read = (said: Phrase | null) => {
    if (said === null) return null;
    const before = toldOfWhatItIs(context, clause);
    const phrase = saidToBe(context.view, before, said) ?? said;
    const named = said.to <= clause.group.from ? namedBeside(context, clause, said) : null;
    const name = named ?? namedAmong(context, clause, said) ?? namedBehind(context, clause, said);
    if (name !== null) return readPhrase(context.view, name, context.calledA);
    return (
      asSpokenOf(context, clause, readPhrase(context.view, phrase, context.calledA), entry.sense) ??
      (clause.relative && clause.introducer !== 'whose' ? readNearest(context, phrase) : null)
    );
  };
  // `stripped the bill of X`
  if (entry.sense === 'removeLaw' && entry.on === 'behind' && takenFromPaper(context.view, clause)) return null;
  if (entry.on === 'behind') {
    const acted = object === null ? null : freedParty(context, clause, entry, read(object));
    const actor = clause.group.passive || LOSING.has(entry.lemma) ? null : clause.subject;
    return object === null ? null : { acted, actor };
  }
  const beside = object === null || startsOff(context.view, object) ? doerBeside(context, clause) : null;
  if (beside !== null && entry.on !== 'subject')
    return { acted: readPhrase(context.view, beside.name, context.calledA), actor: beside.doer };
  const turned = entry.on === 'object' ? null : turnedRound(context.view, clause);
  const subject = read(turned ?? cleft(context, clause) ?? clause.subject);
  if (entry.on === 'subject') return happensTo(context.view, clause, entry, subject);
  // `was passed | in the Lords`, `the bill passed | in the Lords`
  const end = clause.group.to + entry.rest.length;
  const voted = entry.sense === 'pass' || entry.sense === 'fail' ? chamberBehind(context.view, end, clause.to) : null;
  if (clause.group.passive) return { acted: subject, actor: byPhrase(context.view, end, clause.to) ?? voted };
  const split = object === null || startsOff(context.view, object) ? cleft(context, clause) : null;
  if (split !== null)
    return { acted: subject, actor: isWhat(context.view, clause) ? null : behindWhat(context.view, clause) };
  const own =
    object !== null && !startsOff(context.view, object) && !isClause(context, clause, object) ? read(object) : null;
  if (own !== null) return { acted: own, actor: clause.subject };
  const told = toldOfWhatItIs(context, clause) !== undefined;
  if (subject !== null && !makesNews(context, clause, entry) && reducedPassive(context.view, clause, object, told))
    return { acted: subject, actor: byPhrase(context.view, clause.group.to, clause.to) ?? voted };
  return entry.on === 'both' &&
    (object === null || startsOff(context.view, object)) &&
    !makesNews(context, clause, entry)
    ? { acted: subject, actor: null }
    : null;
}

/** `stripped | the bill | of X`, `stripped | repeal | of X from it`: it goes out of a text, and the law goes on. */
function takenFromPaper(view: SentenceView, { group, subject }: Clause): boolean {
  const from = group.passive ? (subject?.from ?? group.from) : group.to;
  const to = group.passive ? group.from : view.tokens.findIndex(({ text }, at) => at > from && text === 'of');
  return view.tokens
    .slice(from, to)
    .some(({ text }) => NOUNS.has(text) || /^(?:bill|act|law|text|draft|package|treaty)$/.test(text));
}

/** `X was a policy | that was abolished`, `a policy introduced in 1949 | and abolished in 1987`: the clause that says what X is. */
function toldOfWhatItIs({ clauses }: EnglishContext, { index, relative, group, subject }: Clause): Clause | undefined {
  if (relative) return clauses[index - 1];
  const reduced = group.main === group.from && (group.form === 'participle' || group.form === 'past');
  if (!reduced || subject === null) return undefined;
  return clauses.findLast(
    (one) =>
      one.index < index && one.group.copular && (one.object?.from === subject.from || one.object?.to === subject.to),
  );
}

/** `declared | that X was unlawful`: what is declared is a clause, with a verb of its own; not `lifted that embargo`. */
function isClause({ view, clauses }: EnglishContext, { index }: Clause, { from, to }: Phrase): boolean {
  const that = word(view, from) === 'that' && view.mentionAt[from] === null && startsName(view, from + 1);
  const next = clauses[index + 1]?.group;
  return that && next !== undefined && next.finite && next.from - to <= 2;
}

/** `What fell on Wednesday | is section 3`, `what Congress ended | was its application`: the thing stands behind “be”. */
function cleft({ view, clauses }: EnglishContext, clause: Clause): Phrase | null {
  const turned = cleftBefore(view, clauses[clause.index - 1], clause);
  if (turned !== null) return turned;
  const what = isWhat(view, clause) || word(view, clause.from - 1) === 'what' || word(view, clause.from) === 'what';
  const be = clauses[clause.index + 1];
  // `what he signed is a waiver` says what to call it
  if (be?.object != null && /^an?$/.test(word(view, be.object.from))) return null;
  if (!what || be === undefined || !be.group.copular || be.group.modal !== null || be.object === null) return null;
  return be.object;
}

/** `X | is what Congress repealed`: the thing stands before “be”. */
function cleftBefore(view: SentenceView, be: Clause | undefined, { from, subject, relative }: Clause): Phrase | null {
  if (be === undefined || !be.group.copular || be.group.negated || be.group.modal !== null || relative) return null;
  const what = word(view, be.group.to) === 'what' && (from === be.group.to + 1 || subject?.from === be.group.to);
  return what ? be.subject : null;
}

/** `What | Congress | ended`. */
function behindWhat(view: SentenceView, { subject }: Clause): Phrase | null {
  return subject !== null && word(view, subject.from) === 'what' ? { ...subject, from: subject.from + 1 } : subject;
}

function isWhat(view: SentenceView, { subject }: Clause): boolean {
  return subject !== null && subject.to - subject.from === 1 && word(view, subject.from) === 'what';
}

/** `the fine print of the latest waiver, which Rubio signed`: a relative may mean the noun nearest to it. */
function readNearest(context: EnglishContext, phrase: Phrase): PhraseMeaning | null {
  for (let at = phrase.to - 2; at > phrase.from; at--) {
    if (context.view.mentionAt[at] === null && PREPOSITIONS.has(word(context.view, at)))
      return readPhrase(context.view, { from: at + 1, to: phrase.to }, context.calledA);
  }
  return null;
}

/** `X, repealed in 2012`, `X repealed`: a participle without its auxiliary, and nothing behind it that it could act on. */
function reducedPassive(view: SentenceView, clause: Clause, object: Phrase | null, told: boolean): boolean {
  const { group } = clause;
  const participle = verbReadings(word(view, group.main)).some((reading) => reading.form === 'participle');
  // `killed | off the contract`: a particle, with an object of its own
  const particle = object !== null && PARTICLES.test(word(view, object.from)) && !isAllAdverbs(view, object);
  const free = object === null || (startsOff(view, object) && !particle);
  return (
    participle &&
    group.main === group.from &&
    free &&
    (told || clause.joined === null || clause.joined.passive || isReduced(view, clause.joined))
  );
}

/** `X made | headlines`, `X passed | tests`: a noun that could be a verb stands right behind one that could act on it; `X made history` too. */
function makesNews({ groups }: EnglishContext, { group }: Clause, { rest }: VerbEntry): boolean {
  const next = groups.find(({ from }) => from === group.to);
  return (next?.form === 's' && next.main === next.from) || (group.lemma === 'make' && rest[0] === 'history');
}

/** `imposed by Berg | and lifted before dawn`, `Passed in 2024 | and repealed since, X …`, `X, passed in 2024 | and repealed since`. */
function isReduced(view: SentenceView, group: Clause['group']): boolean {
  const { main, from, to } = group;
  const opened = /^[,(]$/.test(word(view, from - 1));
  return main === from && (opened || (word(view, to) === 'by' && view.mentionAt[to] === null) || isAtHead(view, group));
}

/** `struck | down nationwide`. */
function isAllAdverbs(view: SentenceView, { from, to }: Phrase): boolean {
  for (let at = from + 1; at < to; at++) if (view.mentionAt[at] !== null || !isAdverb(word(view, at))) return false;
  return true;
}

const PARTICLES = /^(?:off|out|up|down|away|back)$/;

/** Right behind the verb anybody; behind times and places (`was halted nationwide late Tuesday by a judge`) who can be an actor. */
export function byPhrase(view: SentenceView, from: number, to: number): Phrase | null {
  for (let at = from; at < to; at++) {
    if (word(view, at) !== 'by' || view.mentionAt[at] !== null || setAsideAt(view, at) !== null) continue;
    let end = at + 1;
    while (
      end < to &&
      !['.', ',', ';'].includes(word(view, end)) &&
      !(end > at + 1 && PREPOSITIONS.has(word(view, end)) && word(view, end) !== 'of')
    )
      end++;
    const phrase = { from: at + 1, to: end };
    // `raised by $5 trillion`, `passed by one vote`, `by a wide margin`: how, and not by whom
    if (/^[$€£¥#\d]|\b(?:votes?|margin|majority)$/.test(wordsOf(view, phrase.from, phrase.to))) return null;
    if (at < from + 4 || bodyOf(wordsOf(view, phrase.from, phrase.to)) !== null) return phrase;
  }
  return null;
}
