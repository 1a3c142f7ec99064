/** `Some say`, `both said`, `supporters of Berg say`: verbs of saying that look like nouns behind a determiner or a name. */

import { foundIn } from '../../../text/found.ts';
import type { Clause } from '../clause.ts';
import type { EnglishContext } from '../context.ts';
import { placesOf, word } from '../sentence-view.ts';
import { lemmaOf } from '../verb-forms.ts';
import { wordClass } from '../word-class.ts';

const VERBS = new Set(
  'said say told wrote argued argue claimed insisted believe agreed warned hope hoped think thought deny denied'.split(
    ' ',
  ),
);
/** `have no say`, `the final say`: a noun. */
const NOUN_BEFORE =
  /^(?:a|an|the|no|any|some|more|much|little|final|last|his|her|their|our|my|your|its|'s|have|has|had|to|not|n't|,)$/;
const PRONOUN = /^(?:both|some|many|most|all|others|few|several|neither|each)$/;

const VERB = wordClass((text) => VERBS.has(text));

export function missedClauses({ view, groups, clauses }: EnglishContext): readonly Clause[] {
  return foundIn(placesOf(view, VERB), (at): Clause | null => {
    if (groups.some((group) => group.from <= at && at < group.to)) return null;
    const before = view.tokens[at - 1];
    const named =
      word(view, at) === 'say' && at > 1 && !NOUN_BEFORE.test(before?.text ?? '') && word(view, at + 1) !== 'in';
    if (before === undefined || !(PRONOUN.test(before.text) || named)) return null;
    const from = named
      ? startOf(
          view.tokens.map((one) => one.text),
          at,
        )
      : at - 1;
    return { ...clauseAt(at, clauses.length, lemmaOf(word(view, at))), subject: { from, to: at } };
  });
}

function startOf(words: readonly string[], to: number): number {
  let from = to;
  while (from > 0 && !/^(?:[.,;:"()]|and|but|that)$/.test(words[from - 1] ?? '')) from--;
  return from;
}

function clauseAt(at: number, index: number, lemma: string): Omit<Clause, 'subject'> & { group: Clause['group'] } {
  return {
    group: {
      from: at,
      to: at + 1,
      main: at,
      lemma,
      form: 'past',
      passive: false,
      copular: false,
      modal: null,
      negated: false,
      perfect: false,
      infinitive: false,
      finite: true,
      past: true,
    },
    index,
    object: null,
    introducer: null,
    relative: false,
    from: at,
    to: at + 1,
    joined: null,
  };
}
