/**
 * Relative clauses that nothing opens: `restored the rules | it had scrapped in 2017`, `X | Obama signed in 2012`. In: what stands between a
 * verb and the one before it. Out: where the subject of the second begins, whose object is what stands before; or null.
 */
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { nameEnd, type Phrase } from '../phrases/phrase-parts.ts';
import { GENERIC } from '../phrases/phrase-scope.ts';
import { UNITS } from '../phrases/time-units.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

export function contactAt(view: SentenceView, { from, to }: Phrase, group: VerbGroup): number | null {
  const acts = group.finite && !group.copular && !group.passive && !group.infinitive && group.modal === null;
  if (!acts || to !== group.from || !(group.past || group.perfect) || takesObject(view, group.to)) return null;
  let at = to;
  while (at > from && view.mentionAt[at - 1] === null) at--;
  if (at === from) return behindLawNoun(view, { from, to });
  return at < to && isDoer(view, at, to) ? at : null;
}

/** `the law | Trump signed in 2019 was repealed`, `the rules | it issued`: behind a noun for a law that is carried on. */
function behindLawNoun(view: SentenceView, { from, to }: Phrase): number | null {
  if (!/^(?:the|that|this|those|these)$/.test(word(view, from))) return null;
  for (let noun = from + 1; noun < to - 1 && noun < from + 4; noun++)
    if (GENERIC.has(word(view, noun)) && view.tokens[noun]?.capital !== true)
      return isDoer(view, noun + 1, to) ? noun + 1 : null;
  return null;
}

/**
 * At the head of a sentence, or of what is said (`said | X | Trump | signed`), it is a pronoun that tells: `the rules | it repealed`; or the
 * noun for a law right before the name: `the law | Jonas Berg signed`.
 */
export const opensByItself = (view: SentenceView, { from }: VerbGroup, contact: number, behindVerb: boolean): boolean =>
  behindVerb || from - contact === 1 || (view.mentionAt[contact - 1] === null && GENERIC.has(word(view, contact - 1)));

/** `it`, `Trump`, `the agency`. */
function isDoer(view: SentenceView, from: number, to: number): boolean {
  if (PRONOUN.test(word(view, from))) return to === from + 1;
  const first = DETERMINERS.has(word(view, from)) ? from + 1 : from;
  const words = view.tokens.slice(first, to);
  if (words.length === 0 || words.length > LONGEST) return false;
  const named = words.every(({ capital, kind }) => kind === 'word' && capital);
  return named || (first > from && words.every(({ kind, text }) => kind === 'word' && !PREPOSITIONS.has(text)));
}

/** `told the agency | it could not stop them`: a pronoun right before a verb is its subject, and who is told is not. */
export const isNominative = (view: SentenceView, at: number): boolean => PRONOUN.test(word(view, at));

const PRONOUN = /^(?:it|he|she|they|we|i)$/;
const LONGEST = 3;

/** Anything but the end, a time, a place or a manner behind the verb. */
function takesObject(view: SentenceView, at: number): boolean {
  const next = view.tokens[at];
  if (next === undefined || next.kind === 'mark') return false;
  const text = next.text;
  return (
    view.mentionAt[at] != null ||
    !(PREPOSITIONS.has(text) || isAdverb(text) || UNITS.test(text) || text === 'last' || BEGINS_VERB.test(text))
  );
}

/** `the law he cited | was repealed`: the verb of what the noun is the subject of. */
const BEGINS_VERB = /^(?:was|were|is|are|has|have|had|will|would|did|does|remains?|stays?|no)$/;

/** What stands left of its verb: its subject, and the thing that it acts on. */
export const contactLeft = (region: Phrase, contact: number) => ({
  from: contact,
  subject: { from: contact, to: region.to },
  introducer: null,
  relative: true,
  joined: null,
  antecedent: { from: region.from, to: contact },
});

/** `rejoined X | and Berg is glad`: a verb of saying that acts on the law right behind it, where another clause follows; `confirmed X is dead` says it. */
export function actsOnName(view: SentenceView, { to }: Pick<VerbGroup, 'to'>, next: Pick<VerbGroup, 'from'>): boolean {
  const name = DETERMINERS.has(word(view, to)) ? to + 1 : to;
  if (view.mentionAt[name] == null) return false;
  const end = nameEnd(view, name);
  return (
    /^(?:and|but|while)$/.test(word(view, end)) && view.mentionAt.slice(end, next.from).every((one) => one === null)
  );
}
