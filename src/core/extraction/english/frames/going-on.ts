/**
 * Whether what a verb tells goes on or is over: `still bars`, `goes on barring`, `bars them as before`, `no longer bars`, `bars nobody any
 * more`. In: a clause. Out: that, and the clause that carries it; null where no word of time stands with the verb.
 */
import { NOBODY } from '../../lexicon/en/nouns.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';

export interface Time {
  readonly over: boolean;
  /** The finite clause: of `continues to bar` that of “continues”. */
  readonly clause: Clause;
}

/** `still`, `again`, `currently`, `no longer`, `continues to`, `as before`. */
export function timeOf(context: EnglishContext, clause: Clause): Time | null {
  const { view, clauses } = context;
  const { group } = clause;
  const words = view.tokens.slice(Math.max(0, group.from - 3), group.to).map((token) => token.text);
  if (group.negated && words.includes('longer')) return { over: true, clause };
  const above = clauses[clause.index - 1];
  if (group.infinitive) {
    const continues =
      above !== undefined && ['continue', 'cease'].includes(above.group.lemma) && above.group.modal === null;
    return continues ? { over: (above.group.lemma === 'cease') !== above.group.negated, clause: above } : null;
  }
  // `goes on | binding Belarus`, `keeps | barring banks`
  const goesOn =
    above !== undefined &&
    group.form === 'ing' &&
    /^(?:go|keep|carry)$/.test(above.group.lemma) &&
    above.group.modal === null;
  const on = goesOn && !above.group.negated && (above.group.lemma === 'keep' || word(view, above.group.to) === 'on');
  if (on && group.from - above.group.to <= 1) return { over: false, clause: above };
  if (!group.finite || group.modal !== null) return null;
  const behind = wordsOf(view, group.to, Math.max(group.to, clause.to));
  if (group.negated) return ANY_MORE.test(behind) || isSince(group, behind) ? { over: true, clause } : null;
  const now = words.some((text) => /^(?:still|again|currently|presently)$/.test(text));
  return now || AS_BEFORE.test(wordsOf(view, group.to, endOfStretch(view, clause))) ? { over: false, clause } : null;
}

/** Up to the next mark: what it is compared with may have a verb of its own. */
function endOfStretch(view: SentenceView, { group, to }: Clause): number {
  let end = Math.max(group.to, to);
  while (end < view.tokens.length && view.tokens[end - 1]?.kind !== 'mark') end++;
  return end;
}

const ANY_MORE = /\b(?:any (?:more|longer)|anymore)\b/;

/** `as before`, `just as it did in 1977`, `as it always has`; `as it did Boeing` compares with somebody else. */
const AS_BEFORE =
  /\bas (?:before|ever|always|usual)\b|\bas (?:it|they) (?:always )?(?:did|do|does|has|have|had|used to)(?: (?:always|before|in|since|for|when|under|then|all along|from)\b| [.,;:!?)"—-]|$)|\b(?:to this day|even now|even today)\b/;

/** `has bound nobody since 2013`, `has not bound them for a decade`: from a time on that lasts. */
const isSince = ({ perfect, past }: Clause['group'], behind: string): boolean =>
  perfect && !past && /\b(?:since|for (?:years|decades|\p{L}+ (?:years|decades|months)))\b/u.test(behind);

/** `binds | no state any more`, `has covered | nobody since the ruling`: it did once, and does not now. */
export function reachesNoneNow({ view }: EnglishContext, clause: Clause): boolean {
  const { group } = clause;
  if (group.negated || group.modal !== null || !group.finite || !isNone(view, group.to)) return false;
  return isOfNow(view, clause);
}

/** `no state | is covered by X any more`, `nobody | has been bound by it since`. */
export function isOfNow(view: SentenceView, { group, to }: Clause): boolean {
  const behind = wordsOf(view, group.to, Math.max(group.to, to));
  const words = wordsOf(view, Math.max(0, group.from - 2), group.to);
  return ANY_MORE.test(behind) || isSince(group, behind) || NOW.test(behind) || /\b(?:still|now)\b/.test(words);
}

/** `binds nobody today`: the time stands last. */
export const NOW = /\b(?:today|now|these days|at present)(?= [.,;:!?)"—-]|$)/;

/** `no state`, `nobody`; not `no less`, `no fewer than nine`. */
export function isNone(view: SentenceView, at: number): boolean {
  if (word(view, at) === 'no') return !/^(?:less|more|fewer|later|matter|longer|doubt)$/.test(word(view, at + 1));
  return NOBODY.has(word(view, at)) || /^(?:nowhere)$/.test(word(view, at));
}

/** `nobody`, `no firm`, `not one state`. */
export const isOfNone = (view: SentenceView, { from }: Phrase): boolean =>
  isNone(view, from) || (word(view, from) === 'not' && /^(?:one|an?)$/.test(word(view, from + 1)));
