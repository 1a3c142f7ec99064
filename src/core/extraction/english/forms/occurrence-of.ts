/**
 * What a step is told of where its noun does not say: `assent was given yesterday to X`, `the treaty, whose denunciation took effect`. In: a
 * clause and the step. Out: what it was given to, or null where the noun itself must tell.
 */
import type { Mention } from '../../mentions.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import { linkedMention } from '../phrases/phrase-parts.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

interface Step {
  readonly sense: Sense;
  /** Behind its noun. */
  readonly end: number;
}

/** `royal assent was given yesterday | to X`: behind the verb, past what tells when and who is spoken to. */
export function givenTo(context: EnglishContext, clause: Clause, step: Step): Given | null {
  const { view } = context;
  const { group, to } = clause;
  if (standsUnder(view, clause, step)) {
    const phrase = { from: group.to + 1, to };
    return { meaning: to > phrase.from ? readPhrase(view, phrase, context.calledA) : null };
  }
  if (step.sense !== 'sign' || !group.passive || !/^(?:give|grant)$/.test(group.lemma)) return null;
  for (let at = group.to; at < Math.min(view.tokens.length, Math.max(to, group.to + 8)); at++) {
    if (word(view, at) !== 'to' || view.mentionAt[at] !== null) continue;
    const mention = linkedMention(view, { from: at, to: view.tokens.length });
    const phrase = { from: at + 1, to: mention === null ? to : endOf(view, mention, at + 1) };
    return { meaning: phrase.to > phrase.from ? readPhrase(view, phrase, context.calledA) : null };
  }
  return null;
}

/** `Berg’s signature | is on X`, `no signature stands under it`. */
export const standsUnder = (view: SentenceView, { group }: Clause, { sense }: Pick<Step, 'sense'>): boolean =>
  sense === 'sign' &&
  /^(?:be|stand|appear|sit)$/.test(group.lemma) &&
  /^(?:on|under|beneath|below)$/.test(word(view, group.to)) &&
  !group.passive;

/** `the treaty, | whose denunciation took effect in 2023`; what the step itself names goes before. */
export function ofNameBefore(context: EnglishContext, { subject, object }: Clause, step: Step): Given | null {
  if (object === null || linkedMention(context.view, { from: step.end, to: subject?.to ?? step.end }) !== null)
    return null;
  const meaning = readPhrase(context.view, object, context.calledA);
  return { meaning: meaning?.mention != null && meaning.target === 'law' ? meaning : null };
}

/** What it was given to; of anything but a law nothing is told. */
export interface Given {
  readonly meaning: PhraseMeaning | null;
}

function endOf(view: SentenceView, mention: Mention, from: number): number {
  let to = from;
  while (to < view.tokens.length && view.mentionAt[to] !== mention) to++;
  while (to < view.tokens.length && view.mentionAt[to] === mention) to++;
  // `the Safety of Rwanda | Bill`
  return word(view, to) === 'bill' ? to + 1 : to;
}
