/**
 * Whom or what a law is said not to reach: `does not apply to small mills`, `no longer covers domestic companies`. In: a sentence and a frame
 * of it. Out: the same frame, told for those alone.
 */
import type { Frame } from '../../frame.ts';
import { CALENDAR, DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../../lexicon/en/closed-classes.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';
import { isNone } from './going-on.ts';

const REACHING = /^(?:apply|cover|bind|reach|govern)$/;

export function outOfReach(context: EnglishContext, frame: Frame): Frame {
  const { acted, sense, polarity } = frame;
  if (sense === 'apply' && polarity === 'affirmed' && reachesNobody(context, frame))
    return { ...frame, polarity: 'denied' };
  if (sense !== 'apply' || polarity !== 'denied' || acted.scope.text !== null || acted.scope.addressees.length > 0)
    return frame;
  const { view } = context;
  const clause = reachingIn(context, frame);
  if (clause === undefined || acted.span[0] >= frame.trigger[0]) return frame;
  const { group } = clause;
  const linked = word(view, group.to) === 'to';
  if (group.lemma === 'apply' && !linked) return frame;
  const whom = allNamed(view, linked ? group.to + 1 : group.to);
  if (whom.length === 0) return frame;
  return { ...frame, acted: { ...acted, scope: { ...acted.scope, addressees: whom, text: whom.join(', ') } } };
}

function reachingIn({ view, clauses }: EnglishContext, { trigger }: Frame): Clause | undefined {
  return clauses.find(({ group }) => {
    const [from, to] = spanOf(view, group.from, group.to);
    return REACHING.test(group.lemma) && !group.passive && from < trigger[1] && trigger[0] < to;
  });
}

/** `binds no state`, `applies to nobody`: not at all. */
function reachesNobody(context: EnglishContext, frame: Frame): boolean {
  const group = reachingIn(context, frame)?.group;
  if (group === undefined) return false;
  const { view } = context;
  const at = word(view, group.to) === 'to' ? group.to + 1 : group.to;
  return isNone(view, at);
}

/** `to Russia, Moldova and small mills`: each of them. */
function allNamed(view: SentenceView, start: number): readonly string[] {
  const found: string[] = [];
  for (let from = start; ; ) {
    const to = nameEnd(view, from);
    if (to === null) return found;
    found.push(view.document.text.slice(...spanOf(view, behindArticle(view, from), to)));
    const next = to + (word(view, to) === ',' && word(view, to + 1) === 'and' ? 2 : 1);
    // `binds Norway, she said`: a comma goes on with a row only where the row goes on behind it
    const row = word(view, next - 1) === ',' && /^(?:,|and|or)$/.test(word(view, nameEnd(view, next) ?? next));
    if (!row && !/^(?:and|or)$/.test(word(view, next - 1))) return found;
    from = next;
  }
}

/** Behind the words of one of those it does not reach, up to the next preposition; null where nobody in particular is meant. */
function nameEnd(view: SentenceView, start: number): number | null {
  const from = behindArticle(view, start);
  let to = from;
  while (to < view.tokens.length && to < from + LONGEST && isOfName(view, to)) to++;
  return to === from || EVERYBODY.test(word(view, start)) ? null : to;
}

const behindArticle = (view: SentenceView, at: number): number => (DETERMINERS.has(word(view, at)) ? at + 1 : at);

const LONGEST = 6;

function isOfName(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  if (view.mentionAt[at] !== null || view.tokens[at]?.kind === 'mark' || CALENDAR.has(text)) return false;
  if (text === 'of') return true;
  return !(PREPOSITIONS.has(text) || SUBORDINATORS.has(text) || RELATIVES.has(text) || /^(?:and|but|or)$/.test(text));
}

/** Nobody is left out of these, and a pronoun names nobody. */
const EVERYBODY =
  /^(?:any(?:one|body|thing|where)?|every(?:one|body|thing)?|all|nobody|none|no|it|them|us|you|me|him|her|this|that|these|those|here|there|new|such|most|much|today|yet|now)$/;
