/**
 * Words around a law's name that leave it whole: `all of X`, `the entirety of X`, `what is known as X`, `what its critics call X`, `a legal
 * doctrine known as X`. In: a sentence and where a phrase begins, or its noun ends. Out: where the name does, or null where no such words
 * stand there.
 */
import type { Mention } from '../../mentions.ts';
import { type SentenceView, standsAt, word, wordsOf } from '../words/sentence-view.ts';
import { type Phrase, startsName } from './phrase-parts.ts';

/** The rest of a phrase that such words begin. */
export function wholeNamed(view: SentenceView, { from, to }: Phrase): Phrase | null {
  const name = behindWhole(view, from) ?? behindWhatItIsCalled(view, from);
  return name !== null && name < to && startsName(view, name) ? { from: name, to } : null;
}

/** `all of | X`, `the whole of | X`. */
function behindWhole(view: SentenceView, from: number): number | null {
  const words = ALL.find((one) => standsAt(view, from, one));
  return words === undefined ? null : from + words.length;
}

const ALL = ['all of', 'the whole of', 'the entirety of', 'the totality of', 'the full text of', 'every bit of'].map(
  (text) => text.split(' '),
);

/** `what is known as | X`, `what became known as | X`, `what critics call | X`: where the name begins. */
export function behindWhatItIsCalled(view: SentenceView, from: number): number | null {
  if (word(view, from) !== 'what') return null;
  for (let at = from + 1; at < from + FAR && view.tokens[at]?.kind === 'word' && view.mentionAt[at] === null; at++) {
    const to = KNOWN.get(word(view, at));
    if (to !== undefined && standsAt(view, at + 1, to)) return at + 1 + to.length;
    // `what is called | X`, `what the opposition calls | X`
    if (CALLING.test(word(view, at))) return at > from + 1 ? at + 1 : null;
  }
  return null;
}

/** `what is now widely known`, `what the opposition of the day calls`. */
const FAR = 7;
/** Participles with what stands between them and the name. */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['known', ['as']],
  ['referred', ['to', 'as']],
]);
const CALLING = /^(?:calls?|called|dubs?|dubbed|terms?|termed|nicknamed?|labels?|labell?ed)$/;

/** Behind what it is: `a legal doctrine | known as X`, `a law | called X`. */
export function calledBehind(view: SentenceView, head: string, at: number): Mention | null {
  if (!BROUGHT_IN.test(head)) return null;
  for (const length of [2, 1, 3]) {
    if (!CALLED.test(wordsOf(view, at, at + length))) continue;
    let name = at + length;
    while (word(view, name) === '"' || word(view, name) === 'the') name++;
    return view.mentionAt[name] ?? null;
  }
  return null;
}

const BROUGHT_IN =
  /^(?:law|act|statute|doctrine|principle|precedent|rule|regulation|policy|program|programme|provision|section|ban|treaty|pact|agreement|order|measure|mandate)$/;
const CALLED =
  /^(?:(?:(?:commonly|formally|officially|better|best|also|widely|popularly|informally|now) )?known as|called|dubbed|named|nicknamed|titled|entitled)$/;

/** `the one | from 2001`, `the one | of 1973`: of several laws, the one of that year. */
export const isOfYear = (view: SentenceView, at: number): boolean =>
  /^(?:from|of)$/.test(word(view, at)) && /^(?:1[6-9]|20)\d\d$/.test(word(view, at + 1));
