/**
 * `The embargo has few friends. It was lifted.`: a pronoun that is the subject goes on with the subject before it. In: a clause
 * whose subject is a pronoun. Out: whether the clause or sentence before has a law for its subject.
 */
import { DETERMINERS, isAdverb } from '../../lexicon/en/closed-classes.ts';
import { SAYING } from '../../lexicon/en/cues.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import { type Clause, isMain } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { coreOf, isPronounAlone, type Phrase } from '../phrases/phrase-parts.ts';
import { UNITS } from '../phrases/time-units.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';

/** Sentences that may all begin with the pronoun. */
const CHAIN = 3;

export function carriesOn(context: EnglishContext, clause: Clause, left = CHAIN): boolean {
  const { subject } = clause;
  if (!isPronounAlone(context.view, subject, /^(?:it|they)$/)) return false;
  return followsLaw(context, clause, left);
}

/** `X has few friends. Publishers are still charged under it`: wherever the pronoun stands, what stands before is about a law. */
export const goesOnAboutLaw = (context: EnglishContext, clause: Clause): boolean => followsLaw(context, clause, CHAIN);

/** Whether what stands before the clause is about a law, over sentences about “it”. */
function followsLaw(context: EnglishContext, clause: Clause, left: number): boolean {
  const { subject } = clause;
  // `Officials say | it is not enforced`: who says so is not what it is about
  const beside = context.clauses.findLast(
    (one) => one.index < clause.index && isMain(one) && one.subject !== subject && !SAYING.has(one.group.lemma),
  );
  if (beside !== undefined) return isLaw(context, beside) || carriesOn(context, beside, left);
  const previous = overAnswer(context.previous);
  const mains = previous?.clauses.filter((one) => isMain(one) && !SAYING.has(one.group.lemma)) ?? [];
  const main = mains[0];
  if (previous !== null && left > 0 && asksOfOneLaw(previous)) return true;
  if (previous === null || main === undefined || left === 0) return false;
  const alone = mains.length === 1;
  // `Democrats want them back. They were created in 2021`
  const meant = main.object !== null && /^(?:it|them)$/.test(word(previous.view, main.object.from));
  if (meant) return followsLaw(previous, main, left - 1);
  return (
    isLaw(previous, main) ||
    (alone && isItsObject(previous, main)) ||
    endsWithLaw(previous, main) ||
    carriesOn(previous, main, left - 1)
  );
}

/** `Is X law by now? | No. | It was tabled again`: an answer of a word. */
function overAnswer(previous: EnglishContext | null): EnglishContext | null {
  const answers =
    previous !== null &&
    previous.view.tokens.length <= 3 &&
    /^(?:no|yes|not|hardly|almost)$/.test(word(previous.view, 0));
  return answers ? previous.previous : previous;
}

/** `Is X law by now? It was tabled again`: what is asked about the one law that the question names. */
function asksOfOneLaw({ view }: EnglishContext): boolean {
  return (
    view.question && new Set(view.mentionAt.flatMap((mention) => (mention === null ? [] : [mention.law]))).size === 1
  );
}

/** `Critics have long complained about X. It was lifted`: people are no “it”, and the one law named stands last. */
function endsWithLaw({ view, mentions }: EnglishContext, { subject, group }: Clause): boolean {
  if (subject === null || !arePeople(view, subject)) return false;
  const [from, to] = view.sentence.span;
  const named = new Set(mentions.filter(({ span }) => span[0] >= from && span[1] <= to).map(({ law }) => law));
  const last = view.mentionAt.findLastIndex((mention) => mention !== null);
  const behind = view.tokens.slice(last + 1);
  return (
    named.size === 1 &&
    last >= group.to &&
    behind.every(({ kind, text }) => kind !== 'word' || isAdverb(text) || UNITS.test(text) || TIMED.test(text))
  );
}

const TIMED = /^(?:on|in|last|this|that)$/;

/** `critics`, `he`, `few people`, `Berg, a senator`: several, or somebody by name. */
function arePeople(view: SentenceView, { from, to }: Phrase): boolean {
  const first = word(view, from);
  if (/^(?:he|she|we|they|nobody|everybody|everyone|many|few)$/.test(first)) return true;
  const named = view.tokens[from]?.capital === true && view.mentionAt[from] === null && !DETERMINERS.has(first);
  const head = word(view, coreOf(view, { from, to }).to - 1);
  return (
    view.mentionAt.slice(from, to).every((mention) => mention === null) && (named || /[a-z][^s]s$|^people$/.test(head))
  );
}

/** `Congress passed X. It was lifted`: who acted is no “it”, and the law is what is left. */
function isItsObject(context: EnglishContext, { subject, object }: Clause): boolean {
  if (subject === null || object === null) return false;
  const { view } = context;
  const first = view.tokens[subject.from];
  const named = first?.capital === true && view.mentionAt[subject.from] === null && subject.to - subject.from <= 3;
  const acts = named || bodyOf(textOf(context, subject)) !== null;
  const many = /[^s]s$/.test(word(view, subject.to - 1));
  return (acts || many) && isLaw(context, { subject: object });
}

function textOf({ view }: EnglishContext, { from, to }: Phrase): string {
  const span = spanOf(view, from, to);
  return view.document.text.slice(span[0], span[1]);
}

function isLaw(context: EnglishContext, { subject }: Pick<Clause, 'subject'>): boolean {
  const meaning = subject === null ? null : readPhrase(context.view, subject, context.calledA);
  if (meaning === null || meaning.indefinite || meaning.pronoun) return false;
  // `The program will go on. It was created in 2012`
  if (meaning.mention === null) return meaning.target === 'law' && meaning.scope.extent === 'whole';
  return meaning.target === 'law' || (meaning.target === 'measure' && meaning.mention.law.type === 'measure');
}
