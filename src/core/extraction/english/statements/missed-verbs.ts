/** `Some say`, `both said`, `supporters of Berg say`: verbs of saying that look like nouns behind a determiner or a name. */
import type { Clause } from '../clause.ts';
import type { EnglishContext } from '../context.ts';
import { word } from '../sentence-view.ts';
import { lemmaOf } from '../verb-forms.ts';

const VERBS = new Set(
  'said say told wrote argued argue claimed insisted believe agreed warned hope hoped think thought deny denied'.split(
    ' ',
  ),
);
/** `have no say`, `the final say`: a noun. */
const NOUN_BEFORE =
  /^(?:a|an|the|no|any|some|more|much|little|final|last|his|her|their|our|my|your|its|'s|have|has|had|to|not|n't|,)$/;
const PRONOUN = /^(?:both|some|many|most|all|others|few|several|neither|each)$/;

export function missedClauses({ view, groups, clauses }: EnglishContext): readonly Clause[] {
  return view.tokens.flatMap((token, at): readonly Clause[] => {
    const plural = pluralBefore(view, token.text, at);
    if (plural !== null && !groups.some((group) => group.from <= at && at < group.to))
      return [{ ...clauseAt(at, clauses.length, token.text), subject: { from: plural, to: at } }];
    if (!VERBS.has(token.text) || groups.some((group) => group.from <= at && at < group.to)) return [];
    const before = view.tokens[at - 1];
    const named =
      token.text === 'say' && at > 1 && !NOUN_BEFORE.test(before?.text ?? '') && word(view, at + 1) !== 'in';
    if (before === undefined || !(PRONOUN.test(before.text) || named)) return [];
    const from = named
      ? startOf(
          view.tokens.map((one) => one.text),
          at,
        )
      : at - 1;
    return [{ ...clauseAt(at, clauses.length, lemmaOf(token.text)), subject: { from, to: at } }];
  });
}

/** Base forms of saying that are seldom nouns, and those that are as often. */
const BASE =
  /^(?:say|argue|insist|believe|contend|maintain|complain|predict|suggest|acknowledge|concede|admit|deny|warn|think|lament|assert|allege|recall|tell|write|add|agree|explain|stress|caution|declare|predict|expect)$/;
const BASE_OR_NOUN = /^(?:claim|hope|fear|note|report|counter|demand)$/;

/** `supporters of the measure | argue`: a plural head, a preposition, and no verb before the base form; token where it begins. */
function pluralBefore({ tokens, mentionAt }: EnglishContext['view'], text: string, at: number): number | null {
  if (!(BASE.test(text) || (BASE_OR_NOUN.test(text) && tokens[at + 1]?.text === 'that'))) return null;
  if (NOUN_BEFORE.test(tokens[at - 1]?.text ?? ',') || tokens[at - 1]?.kind === 'mark' || mentionAt[at] !== null)
    return null;
  let from = at;
  while (from > 0 && at - from < 9 && !/^(?:[.,;:"()-]|and|but|that|while|as)$/.test(tokens[from - 1]?.text ?? ''))
    from--;
  const words = tokens.slice(from, at).map((token) => token.text);
  const joint = words.findIndex((one, index) => index > 0 && /^(?:of|in|at|from|for|on|with|to)$/.test(one));
  const head = words[joint - 1] ?? '';
  return joint > 0 && joint < 4 && /(?:[^s]s|people|men|women|police)$/.test(head) ? from : null;
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
