/**
 * A law that is named as one of several: `Several programs expired in September, including X`, `Congress ended three laws last week, X
 * among them`. In: a clause and the phrase its verb is about. Out: the law's name with what stands behind it, or null.
 */
import { SEVERAL_LAWS } from '../../lexicon/en/nouns.ts';
import { coreOf, headOf, joinsBeside, nameEnd, type Phrase, startsName } from '../phrases/phrase-parts.ts';
import { type SentenceView, standsAt, word } from '../words/sentence-view.ts';
import type { Clause } from './clause.ts';
import { isStop } from './clause-boundary.ts';
import type { EnglishContext } from './context.ts';

const THEM = ['among', 'them'];

export function namedAmong({ view, groups }: EnglishContext, clause: Clause, said: Phrase): Phrase | null {
  const core = coreOf(view, said);
  const named = view.mentionAt.slice(core.from, core.to).some((mention) => mention !== null);
  if (named || !SEVERAL_LAWS.has(headOf(view, core) ?? '') || word(view, core.from) === 'no') return null;
  const next = groups[clause.index + 1]?.from ?? view.tokens.length;
  for (
    let at = Math.max(clause.group.to, core.to);
    at < next && !(isStop(view, at) && view.mentionAt[at] === null);
    at++
  ) {
    const name = joinsBeside(view, at);
    if (name !== null) return { from: name, to: phraseEnd(view, name, name < said.to ? said.to : next) };
    if (word(view, at) !== ',' || !startsName(view, at + 1)) continue;
    const end = nameEnd(view, at + 1);
    if (standsAt(view, end, THEM)) return { from: at + 1, to: end };
  }
  return null;
}

/** Up to the mark behind the name. */
function phraseEnd(view: SentenceView, name: number, limit: number): number {
  let to = nameEnd(view, name);
  while (to < limit && view.tokens[to]?.kind !== 'mark') to++;
  return to;
}
