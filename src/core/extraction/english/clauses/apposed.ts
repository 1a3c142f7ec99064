/**
 * What stands beside a law's name and says what it is: `X, a statute | signed by Clinton in 1996`, `X, the wall that Congress tore
 * down`, `X, a law Clinton signed`, `repealed the toughest of its laws, | X`. In: a clause and the phrase its verb is about. Out: the
 * law's name, or null.
 */
import { COORDINATORS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../../lexicon/en/closed-classes.ts';
import { ONE_LAW, SEVERAL_LAWS, TARGET_NOUNS } from '../../lexicon/en/nouns.ts';
import { coreOf, headOf, nameEnd, type Phrase, startsName } from '../phrases/phrase-parts.ts';
import { type SentenceView, standsAt, word, wordsOf } from '../words/sentence-view.ts';
import type { Clause } from './clause.ts';
import { inList, isDash } from './clause-boundary.ts';
import type { EnglishContext } from './context.ts';

/** The name that the phrase stands beside; the verb's clause tells of the law, whatever the phrase calls it. */
export function namedBeside(context: EnglishContext, clause: Clause, { to }: Phrase): Phrase | null {
  const { view, groups } = context;
  const open = openBefore(view, to);
  if (open === null || clause.introducer === 'who' || !isClosed(view, clause)) return null;
  const phrase = { from: open + 1, to };
  const described = /^(?:the|an?)$/.test(word(view, phrase.from)) && phrase.to > phrase.from + 1;
  if (!described || groups.some(({ from }) => from > open && from < to)) return null;
  if (view.mentionAt.slice(open + 1, to).some((mention) => mention !== null)) return null;
  // `X, the last of the agreements | that began then`: those agreements did
  const ofMany =
    clause.relative &&
    wordsOf(view, phrase.from, phrase.to).search(/ of (?:the |those |all )?(?:[\p{L}-]+ ){0,4}[\p{L}-]+s$/u) > 0;
  if (ofMany) return null;
  const head = headOf(view, coreOf(view, phrase));
  if (head === null || TARGET_NOUNS.has(head)) return null;
  return nameBefore(context, open);
}

/** `struck down one of his orders, | X`, `repealed a law that nobody used, the X Act`: the object is called a law, and its name stands behind it. */
export function namedBehind({ view, groups }: EnglishContext, clause: Clause, said: Phrase): Phrase | null {
  if (said.from < clause.group.to || view.mentionAt.slice(said.from, said.to).some((mention) => mention !== null))
    return null;
  const first = word(view, said.from);
  if (!(DETERMINERS.has(first) || OWNED.test(wordsOf(view, said.from, said.to)) || first === 'one')) return null;
  if (/^(?:no|any|every|each|which|what|that|this)$/.test(first)) return null;
  const opens = /^[,:(]$/.test(word(view, said.to)) || (word(view, said.to) === '-' && isDash(view, said.to));
  const at = said.to + 1 + (NAMELY.find((words) => standsAt(view, said.to + 1, words))?.length ?? 0);
  if (!opens || !startsName(view, at) || !isOneLaw(view, said)) return null;
  const to = nameEnd(view, at);
  const verb = groups.some(({ from, finite }) => finite && from === to);
  const listed = COORDINATORS.has(word(view, to)) || (word(view, to) === ',' && inList(view, to));
  return verb || listed ? null : { from: at, to };
}

const NAMELY = ['namely', 'notably', 'in this case'].map((text) => text.split(' '));
const OWNED = /^(?:[\p{L}.-]+ ){1,4}'s? /u;

/** `a rule`, `its toughest law on aid`, `one of his orders`, `the toughest of all aid laws`. */
function isOneLaw(view: SentenceView, said: Phrase): boolean {
  const core = coreOf(view, said);
  const head = headOf(view, core) ?? '';
  if (ONE_LAW.has(head)) return true;
  // `one of the oldest laws | in the country`
  const several = headOf(view, coreOf(view, { from: core.to + 1, to: said.to })) ?? '';
  return word(view, core.to) === 'of' && /^(?:one|last|first|\p{L}+est)$/u.test(head) && SEVERAL_LAWS.has(several);
}

/** `a law | Clinton | signed`: who did it stands right behind the noun. */
export function doerBeside(context: EnglishContext, clause: Clause): { name: Phrase; doer: Phrase } | null {
  const { view } = context;
  const { subject, group } = clause;
  if (subject === null || clause.relative || subject.to !== group.from) return null;
  let from = subject.to;
  while (from > subject.from && (view.tokens[from - 1]?.capital === true || isPronoun(view, from - 1))) from--;
  if (from === subject.to || from - subject.from < 2 || DETERMINERS.has(word(view, from - 1))) return null;
  const name = namedBeside(context, clause, { from: subject.from, to: from });
  return name === null ? null : { name, doer: { from, to: subject.to } };
}

function isPronoun(view: SentenceView, at: number): boolean {
  return PRONOUNS.has(word(view, at)) && view.mentionAt[at] === null;
}

/** The comma, dash or bracket that the phrase stands behind. */
function openBefore(view: SentenceView, to: number): number | null {
  let at = to - 1;
  while (at > 0 && (view.tokens[at]?.kind !== 'mark' || view.mentionAt[at] !== null || inList(view, at))) at--;
  const opens = /^[,(]$/.test(word(view, at)) || (word(view, at) === '-' && isDash(view, at));
  return opens && view.mentionAt[at - 1] != null ? at : null;
}

/** A mark or a joining word stands behind the clause, or the sentence ends. */
function isClosed({ tokens }: SentenceView, { to }: Clause): boolean {
  const next = tokens[to];
  return next === undefined || next.kind === 'mark' || COORDINATORS.has(next.text) || tokens[to - 1]?.kind === 'mark';
}

/** `Under X, the benefits that Congress granted …` is no such thing: there the name belongs to what leads in. */
function nameBefore({ view, groups }: EnglishContext, open: number): Phrase | null {
  const name = view.mentionAt[open - 1];
  let from = open - 1;
  while (from > 0 && view.mentionAt[from - 1] === name) from--;
  const before = DETERMINERS.has(word(view, from - 1)) ? from - 2 : from - 1;
  const leadsIn = before >= 0 && PREPOSITIONS.has(word(view, before)) && !groups.some((group) => group.from < before);
  return leadsIn ? null : { from, to: open };
}
