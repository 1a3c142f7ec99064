/** Whether a verb of saying says that nothing was said: negated, by nobody, on a condition. */
import type { Clause } from '../../clauses/clause.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { word } from '../../words/sentence-view.ts';
import { outsideQuotes } from '../bounds/marks.ts';

const NOBODY = /^(?:nobody|none|neither|nothing|no|never)$/;

export function isWithheld(context: EnglishContext, clause: Clause): boolean {
  const { view } = context;
  const { group, subject } = clause;
  const first = subject === null ? undefined : view.tokens[subject.from];
  // `No decision had been made, said an official`: what stands before the comma is said
  const apart = view.tokens[group.from - 1]?.kind === 'mark';
  const nobody = !apart && first !== undefined && NOBODY.test(first.text) && outsideQuotes(view.document, first.start);
  return (
    group.negated ||
    word(view, group.from - 1) === 'never' ||
    nobody ||
    isConditional(context, clause) ||
    isForetold(context, clause) ||
    isContradicted(context, clause)
  );
}

/** `if Berg says`; not `Unless they vote anew, says Berg`. */
function isConditional({ view }: EnglishContext, { group, introducer }: Clause): boolean {
  const led = introducer === 'if' || introducer === 'unless';
  return led && group.lemma !== 'ask' && word(view, group.from - 1) !== ',';
}

/** `They will tell you that`, `you will hear that`: nobody has said it yet; not `I can tell you that`, `as any lawyer will tell you`. */
export function isForetold({ view }: EnglishContext, { group, subject, introducer }: Clause): boolean {
  if (subject === null || introducer === 'as' || !/^(?:will|'ll|would|may|might)$/.test(group.modal ?? ''))
    return false;
  const who = word(view, subject.from);
  // `would only say that`: said, and no more
  if (view.tokens.slice(group.from, group.to).some(({ text }) => text === 'only')) return false;
  const told = /^(?:tell|say|claim|insist|swear|argue|assure)$/.test(group.lemma) && !/^(?:i|we)$/.test(who);
  return told ? TOLD.test(word(view, group.to)) : /^(?:hear|read)$/.test(group.lemma) && who === 'you';
}

const TOLD = /^(?:you|that|us)$/;

/** `contrary to what Berg says, …`: the words that follow are whoever writes them. */
export function isContradicted({ view }: EnglishContext, { group }: Clause): boolean {
  for (let at = group.from - 1; at > Math.max(1, group.from - 9); at--) {
    if (view.tokens[at]?.kind === 'mark') return false;
    if (word(view, at) === 'what')
      return word(view, at - 2) === 'contrary' || /^(?:unlike|despite|against)$/.test(word(view, at - 1));
  }
  return false;
}
