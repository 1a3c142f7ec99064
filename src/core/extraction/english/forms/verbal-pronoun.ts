/**
 * Pronouns that are not the law spoken of: `it` behind a ruling is the ruling, behind a bill the bill; `nothing` is nothing. In: a clause
 * in its sentence, and what its verb acts on. Out: whether something else is meant.
 */
import { PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Sense } from '../../sense.ts';
import { type Clause, isMain } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { Match } from '../frames/roles.ts';
import { isUndone } from '../moods/undone.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, standsAt, word, wordsOf } from '../words/sentence-view.ts';
import { speaksOfLeaving } from './leaving-told.ts';
import { isOfChamber } from './verbal-actor.ts';

/** `Both chambers passed the resolution. It never became law`: what becomes law is the bill of the sentence before. */
export function isThatBill({ previous }: EnglishContext, { pronoun }: PhraseMeaning, sense: Sense): boolean {
  if (!pronoun || previous === null || !BECOMING_LAW.has(sense)) return false;
  const main = previous.clauses.findLast(isMain);
  const phrase = main?.object ?? main?.subject ?? null;
  const head = phrase === null ? null : readPhrase(previous.view, phrase, previous.calledA);
  return head?.target === 'measure' || (head?.head === 'resolution' && head.mention === null);
}

const BECOMING_LAW: ReadonlySet<Sense> = new Set<Sense>(['make', 'beLaw', 'signAsBill', 'veto']);

/**
 * `The decision covers two importers, and an appeals court put it on hold`, `Judges threw it out. An appeals court stayed it`: what a court
 * does with “it” behind a ruling, or behind what another court did, it does to that.
 */
export function isOfRuling(
  { view, clauses, previous }: EnglishContext,
  { index, group, subject }: Clause,
  acted: PhraseMeaning,
): boolean {
  if (acted.phrase.from < group.to || subject === null) return false;
  if (!COURTS.test(headWord(view, subject))) return false;
  if (isOrderJustMade(previous, acted)) return true;
  if (!acted.pronoun) return false;
  const before = clauses.findLast((one) => one.index < index && isMain(one) && one.subject !== subject);
  if (before?.subject != null && RULINGS.test(headWord(view, before.subject))) return true;
  if (!STAYING.has(group.lemma)) return false;
  const told = before ?? previous?.clauses.findLast(isMain);
  if (told === undefined || told.subject === null || !VOIDING.has(told.group.lemma)) return false;
  return COURTS.test(headWord(before === undefined && previous !== null ? previous.view : view, told.subject));
}

/** `A judge issued an injunction. The circuit upheld the order`: the one that the judge has just made, and no law. */
function isOrderJustMade(previous: EnglishContext['previous'], { mention, carriedBy }: PhraseMeaning): boolean {
  if (previous === null) return false;
  const { view } = previous;
  const order = mention === null ? carriedBy : view.document.folded.slice(...mention.span);
  if (order !== 'order') return false;
  const main = previous.clauses.findLast(isMain);
  if (main?.subject == null || main.object === null || !/^(?:issue|grant|enter)$/.test(main.group.lemma)) return false;
  const words = wordsOf(view, main.object.from, main.object.to);
  return (
    bodyOf(wordsOf(view, main.subject.from, main.subject.to)) === 'court' &&
    /^an? (?:\w+ ){0,3}(?:injunction|order|stay|ruling)\b/.test(words)
  );
}

/** `The exit from X was announced in July; the next president took it back`: the exit, and no treaty, is what somebody takes back. */
export function isThatExit(context: EnglishContext, { group }: Clause, { pronoun }: PhraseMeaning): boolean {
  return pronoun && speaksOfLeaving(context, group.from);
}

const COURTS = /^(?:courts?|judges?|panel|justices|circuit)$/;

/** What a court does with a ruling more often than with a law. */
const STAYING = new Set(['stay', 'pause', 'freeze']);

/** What a court does by a ruling that can be stayed: a law that it only blocked can be stayed more widely. */
const VOIDING = new Set('strike rule throw void annul invalidate overturn vacate find hold declare quash'.split(' '));

/** `Trump rescinded it, and the court undid that`, `Biden took it off. Trump reversed that`: the act is meant. */
export function isThatAct(
  { clauses }: EnglishContext,
  { index, group }: Clause,
  { phrase, carriedBy }: PhraseMeaning,
): boolean {
  const demonstrative = (carriedBy === 'that' || carriedBy === 'this') && phrase.from >= group.to;
  return demonstrative && (TURNING.has(group.lemma) || clauses.some((one) => one.index < index && isMain(one)));
}

/** What is done with what another did. */
const TURNING = new Set('undo reverse rescind revoke overturn uphold block stay stop halt change end lift'.split(' '));

const RULINGS = /^(?:decisions?|rulings?|orders?|injunctions?|judge?ments?|verdicts?|opinions?)$/;

/** Last word of the phrase before its first preposition. */
function headWord(view: SentenceView, { from, to }: Phrase): string {
  let end = from + 1;
  while (end < to && !PREPOSITIONS.has(word(view, end)) && (view.tokens[end]?.kind === 'word' || isInitial(view, end)))
    end++;
  return word(view, end - 1);
}

/** The point of `D.C. Circuit`. */
const isInitial = (view: SentenceView, at: number): boolean =>
  word(view, at) === '.' && /^[a-z](?:\.[a-z])*$/.test(word(view, at - 1));

/** `but nothing was enacted`: of all that could have been made, and not of the law spoken of; `anything` is that where it is denied. */
export function isNothing(view: SentenceView, clause: Clause, { entry }: Match, acted: PhraseMeaning): boolean {
  const { pronoun, head, phrase } = acted;
  // `Then Finland joined them`, `gave them the green light`: people, and no law
  if (pronoun && head === 'them' && /^(?:join|give)$/.test(entry.lemma)) return true;
  if (bindsItsParties(view, clause)) return true;
  // `ministers endorsed a proposal to delay X`: a paper that somebody likes is not passed
  if (ENDORSING.has(entry.lemma) && /^(?:proposals?|plans?|ideas?|calls?|initiatives?)$/.test(head)) return true;
  // `Moscow confirmed it`: that it is so
  if (pronoun && entry.lemma === 'confirm' && !isOfChamberAt(view, clause)) return true;
  if (pronoun && head === 'anything') return !isUndone(view, clause) || NEW.has(entry.sense);
  // `the letter changes nothing for her`: how it is with somebody, and no word of the law
  if (pronoun && head === 'nothing' && entry.lemma === 'change' && word(view, phrase.from + 1) === 'for') return true;
  // `he signed nothing`, of what he is said to have signed
  const made = phrase.from === clause.subject?.from || !/^sign/.test(entry.sense);
  return pronoun && head === 'nothing' && made && NEW.has(entry.sense);
}

const ENDORSING = new Set(['endorse', 'back', 'support', 'welcome']);

const isOfChamberAt = (view: SentenceView, { subject }: Clause): boolean =>
  subject !== null && isOfChamber(wordsOf(view, subject.from, subject.to));

const NEW: ReadonlySet<Sense> = new Set<Sense>(['make', 'pass', 'sign', 'introduce', 'begin', 'impose']);

const MAKING = /^(?:make|pass|adopt|impose|issue|enact|introduce|write)$/;

/** `waivers run out`: said of all there are, not of this one. */
export function isGeneric(view: SentenceView, clause: Clause, acted: PhraseMeaning): boolean {
  // `firms, whom the agency spared`: people are no law
  if (clause.introducer === 'whom' && acted.mention === null) return true;
  // `lacks the power to impose such rules`: any of the kind
  if (acted.mention === null && word(view, acted.phrase.from) === 'such' && MAKING.test(clause.group.lemma))
    return true;
  if (isBroughtIn(clause, acted) || isSomeOrder(view, clause, acted)) return true;
  const bare =
    acted.mention === null &&
    acted.phrase.to - acted.phrase.from === 1 &&
    acted.target !== 'law' &&
    word(view, acted.phrase.from).endsWith('s');
  return bare && clause.group.form === 'base' && clause.group.modal === null;
}

/** `rests on a federal law, | which was adopted in 1977`: one that the sentence brings in, and nothing of the law spoken of. */
const isBroughtIn = ({ relative }: Clause, { mention, indefinite, target, carriedBy }: PhraseMeaning): boolean =>
  relative && indefinite && mention === null && target === 'measure' && /^(?:law|act|statute)$/.test(carriedBy ?? '');

/** `overturned | a May 14 order by Anna Berg`: a paper that the sentence brings in, and tells apart by whose it is. */
const isSomeOrder = (view: SentenceView, { object }: Clause, { mention, carriedBy }: PhraseMeaning): boolean =>
  mention === null &&
  carriedBy === 'order' &&
  object !== null &&
  /^an?$/.test(word(view, object.from)) &&
  view.tokens.slice(object.from, object.to).some(({ text }) => /^(?:by|from)$/.test(text));

/** `the treaty binds nobody`. */
export function objectIsNobody(view: SentenceView, clause: Clause): boolean {
  if (clause.object === null) return false;
  // `applies | to nobody`
  const from = word(view, clause.object.from) === 'to' ? clause.object.from + 1 : clause.object.from;
  return ['nobody', 'nothing', 'none'].includes(word(view, from)) || standsAt(view, from, ['no', 'one']);
}

/** `The treaty binds its parties`: what every treaty does, whoever has left it. */
function bindsItsParties(view: SentenceView, { group, object }: Clause): boolean {
  if (group.lemma !== 'bind' || object === null || !/^(?:its|the|all|those)$/.test(word(view, object.from)))
    return false;
  return view.tokens.slice(object.from, object.from + 3).some(({ text }) => PARTIES.test(text));
}

const PARTIES = /^(?:parties|members|signatories)$/;

/** `Withdrawn it was not`: a participle before its subject, which a verb of its own follows. */
export function isTurned(view: SentenceView, { group }: Clause): boolean {
  return (
    group.main === group.from &&
    (group.form === 'past' || group.form === 'participle') &&
    /^(?:it|they)$/.test(word(view, group.to)) &&
    /^(?:was|were|is|are|has|have)$/.test(word(view, group.to + 1))
  );
}
