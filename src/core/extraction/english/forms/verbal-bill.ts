/**
 * Which law a bill is about that is only called `a bill`: `a bill introduced last week would repeal X`. In: a clause and what is acted on
 * in it. Out: the same, with the law that the bill would act on.
 */
import type { Clause } from '../clause.ts';
import type { EnglishContext } from '../context.ts';
import type { PhraseMeaning } from '../noun-phrase.ts';
import { firstMention } from '../phrase-parts.ts';

export function ofWhichLaw(
  { view, clauses }: EnglishContext,
  clause: Clause,
  acted: PhraseMeaning | null,
): PhraseMeaning | null {
  if (acted === null || acted.target !== 'measure' || acted.mention !== null || !acted.indefinite) return acted;
  const { group, relative, index } = clause;
  const reduced = group.main === group.from && (group.form === 'past' || group.form === 'participle');
  const next = clauses[index + 1];
  const would = next?.group.modal === 'would' && !next.group.negated && !next.relative ? next.object : null;
  if (would === null || !(reduced || (relative && group.passive))) return acted;
  const mention = firstMention(view, would);
  return mention === null || mention.law.type === 'measure' ? acted : { ...acted, mention };
}
