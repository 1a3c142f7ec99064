/**
 * Whether somebody argues that a law is against the constitution, or unlawful, where a court has yet to say so. In: a clause in its
 * sentence and the sense of its state. Out: whether it is a view.
 */
import { bodyOf } from '../../lexicon/en/details.ts';
import { FOUND_BY_COURTS, type Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { isOfCourt } from './verbal-actor.ts';
import { CALLING, LEADERS } from './verbal-ruling.ts';

/** `critics argue that X is unconstitutional`, `on the view that it is`: for a court to find, and for others to argue. */
export function isArgued({ view, clauses }: EnglishContext, { index, from }: Clause, sense: Sense): boolean {
  if (!FOUND_BY_COURTS.has(sense)) return false;
  const that = word(view, from) === 'that' ? from : from - 1;
  const above = clauses[index - 1];
  if (word(view, that) === 'that' && VIEWS.test(word(view, that - 1)))
    return above === undefined || !isOfCourt(view, above);
  // `the Speaker declared | that X was void`
  if (above?.subject != null && word(view, that) === 'that' && CALLING.has(above.group.lemma))
    if (LEADERS.test(wordsOf(view, above.subject.from, above.subject.to)) && !isOfCourt(view, above)) return true;
  // `the Justice Department determined | that X was unconstitutional`: what an office makes of it binds no court
  if (above?.subject != null && word(view, that) === 'that' && DETERMINING.has(above.group.lemma))
    if (/^(?:agency|executive)$/.test(bodyOf(wordsOf(view, above.subject.from, above.subject.to)) ?? '')) return true;
  // `X is unconstitutional, argues Berg`
  const beside = (one: Clause) => one.index < index || (one.index > index && word(view, one.group.from - 1) === ',');
  // `sued, claiming | that X is unconstitutional`, `filed a suit that says it is`: what a suit is about
  const sued = above?.group.form === 'ing' && above.group.lemma === 'claim' && above.index === index - 1;
  return sued || clauses.some((one) => beside(one) && ARGUING.has(one.group.lemma) && !one.relative);
}

const VIEWS =
  /^(?:conclusion|view|belief|theory|contention|argument|opinion|premise|idea|notion|assertion|allegation|grounds?|basis)$/;
const DETERMINING = new Set(['determine', 'conclude', 'decide', 'find']);
const ARGUING = new Set('argue contend maintain insist believe allege assert complain'.split(' '));

/** `A judge ruled on Friday that X is unconstitutional`, `Judge Rules X Is Void`: the verb above says who found so, and when. */
export function rulingAbove({ view, clauses }: EnglishContext, { index, introducer, subject }: Clause): Clause | null {
  const before = clauses[index - 1];
  // `held that the facts were wanting, and therefore | X was unlawful`
  const at = subject === null ? -1 : subject.from;
  const anew = introducer !== 'that' && before?.introducer === 'that' && isOnceMore(view, at);
  const above = anew ? clauses[index - 2] : before;
  const bare = introducer === null && above !== undefined && at === above.group.to;
  const rules = (anew || bare || introducer === 'that') && above !== undefined && RULING.has(above.group.lemma);
  return rules && above.group.finite && above.subject !== null && !above.group.negated ? above : null;
}

/** `and`, `and therefore`, `and that`. */
const isOnceMore = (view: SentenceView, at: number): boolean =>
  [at, at - 1].some(
    (first) => /^(?:therefore|thus|hence|so|that)$/.test(word(view, first)) && word(view, first - 1) === 'and',
  ) || word(view, at - 1) === 'and';

const RULING = new Set(['rule', 'hold', 'find', 'decide', 'conclude', 'declare']);
