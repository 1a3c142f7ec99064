/**
 * Who is put on a list, or taken off it, where the list is not named again: `Berg removed Norway in 2015`, `it was relisted in May`. In: a
 * clause. Out: the list named last, where the clause names whom it lists.
 */
import { lastBy } from '../../../text/span.ts';
import { nounsFor } from '../../law-nouns.ts';
import type { Mention } from '../../mentions.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { spanOf, wordsOf } from '../words/sentence-view.ts';

/** Verbs that tell of a list by themselves: `Norway was relisted in May`, `Berg delisted Norway`. */
const OF_LISTS = /^(?:(?:re|de)-?list|re-?designate)$/;
/** Verbs that tell of one right behind a sentence about it, with nothing behind them that says from where. */
const MOVING = /^(?:remove|add|readd|re-add)$/;

export function listLeftOut(context: EnglishContext, { group, subject, object }: Clause): Mention | null {
  const { view, mentions } = context;
  const whom = group.passive ? subject : object;
  if (whom === null || !(OF_LISTS.test(group.lemma) || MOVING.test(group.lemma))) return null;
  const start = view.tokens[group.from]?.start ?? 0;
  const list = lastBy(mentions, start);
  if (list === undefined || !nounsFor(list.law).has('list')) return null;
  const words = wordsOf(view, whom.from, whom.to);
  if (OF_LISTS.test(group.lemma) && /^(?:it|them)\b/.test(words)) return list;
  const listed = list.law.names.flatMap((name) => name.context);
  const named = listed.some((one) => OPENS(words, one.toLowerCase()));
  if (!named) return null;
  return OF_LISTS.test(group.lemma) || isJustToldOf(context, list) ? list : null;
}

/** `Norway`, `Norway in 2015`, `Norway as a sponsor`, and not `Norway’s minister`, nor `Norway from the draft`. */
const OPENS = (words: string, whom: string): boolean =>
  words === whom || new RegExp(`^(?:the )?${whom} (?:in|on|as|again|this|last|back)\\b`).test(words);

/** The sentence before this one, or this one, names the list. */
function isJustToldOf({ view, previous }: EnglishContext, { span }: Mention): boolean {
  const from = previous?.view.sentence.span[0] ?? view.sentence.span[0];
  return span[0] >= from && span[1] <= spanOf(view, 0, view.tokens.length)[1];
}
