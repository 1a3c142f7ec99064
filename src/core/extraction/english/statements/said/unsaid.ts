/**
 * Words that nobody is said to have said: `Berg never said that …`, `nobody claims that …`, `if Berg says that …`. What stands in
 * them is asserted by no one.
 */
import { allFoundIn } from '../../../../text/found.ts';
import type { Span } from '../../../../text/span.ts';
import { DENYING, SAYING } from '../../../lexicon/en/cues.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { spanOf } from '../../words/sentence-view.ts';
import { outsideQuotes } from '../bounds/marks.ts';
import type { Cue } from '../cues/cue.ts';
import { hasSaying } from '../cues/saying-words.ts';
import { isContradicted, isForetold, isWithheld } from '../cues/withheld.ts';
import { reportedStatement } from './reported.ts';

/** Not said, and yet taken to be so: `did not mention that X was gone`. */
const TAKEN =
  /^(?:mention|note|acknowledge|admit|recall|forget|regret|reveal|disclose|point|add|explain|hear|find|ask|doubt)$/;

/** `one thing they won’t tell you: | X is gone`: whoever writes so tells it. */
function tells({ view }: EnglishContext, { group, to }: Clause): boolean {
  return (
    /^(?:will|wo|'ll|would)$/.test(group.modal ?? '') &&
    view.tokens.slice(group.to, to + 1).some(({ text }) => text === ':')
  );
}

export function unsaidIn(context: EnglishContext): readonly Span[] {
  const { view } = context;
  if (!hasSaying(view)) return [];
  return allFoundIn(context.clauses, (clause) => {
    const { group } = clause;
    const taken = TAKEN.test(group.lemma) && !isForetold(context, clause);
    const reports = SAYING.has(group.lemma) && !DENYING.has(group.lemma) && !taken && !group.passive;
    if (!reports || !isWithheld(context, clause) || tells(context, clause)) return [];
    if (isContradicted(context, clause)) return [];
    if (!outsideQuotes(view.document, view.tokens[group.main]?.start ?? 0)) return [];
    const speaker = { name: '', role: null, span: null };
    const span = spanOf(view, group.from, group.to);
    const cue: Cue = { speaker, lemma: group.lemma, span, from: group.from, to: group.to, clause, kind: 'verb' };
    return reportedStatement(context, cue)?.content ?? [];
  });
}
