/**
 * What a sentence sets against what it means: `not in June but in December`, `Congress, not the President, …`, `by statute rather than by
 * decree`. In: a sentence. Out: the words set aside, from the word that does it. Verbs are set against each other as well (`not repealed
 * but waived`); those are claims of their own.
 */
import { foundIn } from '../../../text/found.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVES } from '../../lexicon/en/closed-classes.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { isNotOnly } from '../verbs/auxiliaries.ts';
import { isVerb } from '../verbs/verb-or-noun.ts';
import { has, isOf, placesOf, type SentenceView, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

export function setAside(view: SentenceView): readonly Phrase[] {
  return foundIn(placesOf(view, SETS_ASIDE), (at) => asideAt(view, at));
}

/** The words set aside in which the place stands; looked for no further back than they can begin. */
export function setAsideAt(view: SentenceView, at: number): Phrase | null {
  return nearest(view, Math.max(0, at - LONGEST - 2), at + 1, ({ to }) => at < to);
}

/** The first words set aside that begin in the phrase, behind its first word. */
export function setAsideIn(view: SentenceView, { from, to }: Phrase): Phrase | null {
  return nearest(view, from + 1, to, () => true);
}

function nearest(view: SentenceView, from: number, to: number, fits: (aside: Phrase) => boolean): Phrase | null {
  if (!has(view, SETS_ASIDE)) return null;
  for (let at = from; at < to; at++) {
    const aside = isOf(view, at, SETS_ASIDE) ? asideAt(view, at) : null;
    if (aside !== null && fits(aside)) return aside;
  }
  return null;
}

const SETS_ASIDE = wordClass((text) => /^(?:not|rather|instead)$/.test(text));

function asideAt(view: SentenceView, at: number): Phrase | null {
  if (view.mentionAt[at] !== null) return null;
  const text = word(view, at);
  const first = text === 'not' ? at + 1 : word(view, at + 1) === BEHIND[text] ? at + 2 : null;
  if (first === null || !(isThing(view, first) || isHow(view, first))) return null;
  let to = first + 1;
  while (to < Math.min(first + LONGEST, view.tokens.length) && !ends(view, to)) to++;
  const but = word(view, to) === ',' ? to + 1 : to;
  if (text === 'not' && word(view, but) !== 'but' && !/^(?:,|-|\(|and)$/.test(word(view, at - 1))) return null;
  return { from: at, to };
}

const BEHIND: Readonly<Record<string, string>> = { rather: 'than', instead: 'of' };

/** Nothing set aside has more words. */
const LONGEST = 10;

/** `by Congress`, `the President`, `Congress`, `2019`; `not until June` is June, and `not all of it` a part of it. */
function isThing(view: SentenceView, at: number): boolean {
  if (view.mentionAt[at] !== null) return true;
  const text = word(view, at);
  if (/^(?:until|till|before|all|every|each|any|no)$/.test(text)) return false;
  const { capital, kind } = view.tokens[at] ?? { capital: false, kind: 'mark' };
  return kind === 'number' || (kind === 'word' && (capital || PREPOSITIONS.has(text) || DETERMINERS.has(text)));
}

/** `not | permanently`, alone; `not only`, `not yet` set nothing aside. */
function isHow(view: SentenceView, at: number): boolean {
  return /\p{L}{3}ly$|^forever$/u.test(word(view, at)) && !isNotOnly(view, at - 1) && ends(view, at + 1);
}

function ends(view: SentenceView, at: number): boolean {
  if (view.mentionAt[at] !== null) return false;
  const text = word(view, at);
  return view.tokens[at]?.kind === 'mark' || text === 'but' || RELATIVES.has(text) || isVerb(view, at);
}
