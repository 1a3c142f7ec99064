/**
 * What one has to do by a law, and where the law stands in it: `report under | X`, `comply with | X`, `pay | X`. In: a verb and the words
 * behind it. Out: the places of the law’s name, and for whom it is said.
 */

import { STATES } from '../../lexicon/en/states.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { verbClass } from '../verbs/verb-class.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** What a law does to those under it. */
export const OPERATING = new Set(
  'govern bar restrict prohibit forbid ban limit require regulate constrain cover reach protect shield hit bite punish penalise penalize oblige force outlaw expose cap criminalise criminalize bind allow permit let entitle authorise authorize'.split(
    ' ',
  ),
);

/** Of these, what a law does to whomever it is for: where it does so to nobody, it applies to nobody. */
export const REACHING = new Set('govern cover reach protect shield regulate constrain bind oblige hit'.split(' '));

export const PAYING = new Set(['pay', 'owe']);

/** What parties do with a treaty that binds them, with the word behind the verb. */
export const OBSERVING: ReadonlyMap<string, string | null> = new Map([
  ...'observe honour honor respect recognise recognize follow implement heed perform fulfil fulfill discharge'
    .split(' ')
    .map((lemma) => [lemma, null] as const),
  ['abide', 'by'],
  ['comply', 'with'],
  ['adhere', 'to'],
  ['stick', 'to'],
  ['live', 'by'],
  ['conform', 'to'],
  ['reckon', 'with'],
]);

/** Verbs of a duty, before what one has to do; and what one does under a law, which spares nobody from anything. */
export const OWING = new Set(['have', 'need']);
const FILING = new Set('report file register comply disclose notify certify submit declare obey'.split(' '));

/** What laws do, and what is done by them: without such a word there is nothing here. */
export const BINDING = verbClass(new Set([...OPERATING, ...PAYING, ...FILING, ...OBSERVING.keys()]));

/** Where the law begins: `report under | X`, `comply with | X`, `pay | X`. */
export function askedBy(view: SentenceView, { lemma, to }: VerbGroup): number | null {
  if (PAYING.has(lemma)) return to;
  const own = lemma === 'obey' ? null : OBSERVING.get(lemma);
  if (own === null) return to;
  if (own !== undefined && word(view, to) === own) return to + 1;
  const link = FILING.has(lemma) ? linkBehind(view, to) : null;
  return link === null ? null : link + 1;
}

/** `by | X`, `to report | under X`: the law stands right behind, or behind what one has to do, with no mark between. */
export function linkBehind(view: SentenceView, from: number): number | null {
  for (let at = from; at < from + LONGEST_DUTY && at < view.tokens.length; at++) {
    if (view.tokens[at]?.kind === 'mark' || view.mentionAt[at] !== null) return null;
    const links = at === from ? /^(?:by|under)$/ : /^under$/;
    if (links.test(word(view, at))) return at;
  }
  return null;
}

const LONGEST_DUTY = 9;

/** Behind the name that begins at the place, its article and its part with it. */
export function endOfName(view: SentenceView, from: number): number {
  let at = from;
  while (
    at < from + LONGEST_DUTY &&
    view.mentionAt[at] === null &&
    /^(?:the|section|of|title|\d+[a-z]?)$/.test(word(view, at))
  )
    at++;
  if (view.mentionAt[at] == null) return from;
  while (view.mentionAt[at] != null) at++;
  return at;
}

/** `Russia no longer observes it`: it is said for one, and not for all. */
export function saidFor(view: SentenceView, { from, to }: Phrase, meaning: PhraseMeaning): PhraseMeaning {
  const names = namesIn(view, isMerelyFirst(view, from) ? from + 1 : from, to);
  return names.length === 0
    ? meaning
    : { ...meaning, scope: { extent: 'whole', addressees: names, text: names.join(', ') } };
}

/** `Executives | can no longer …`: a capital at the head of a sentence, of a word for several that is no state. */
function isMerelyFirst(view: SentenceView, at: number): boolean {
  const head = at === 0 || view.tokens[at - 1]?.kind === 'mark';
  const text = word(view, at);
  return head && view.tokens[at + 1]?.capital !== true && /[^s]s$/.test(text) && STATES.named(text).length === 0;
}

/** `The United States`, `Armenia and Azerbaijan`: words with a capital letter that stand together are one name, their article left out. */
function namesIn({ tokens, document }: SentenceView, from: number, to: number): readonly string[] {
  const named = (at: number) => at >= from && at < to && tokens[at]?.capital === true && tokens[at]?.text !== 'the';
  const starts = tokens.flatMap((_, at) => (named(at) && !named(at - 1) ? [at] : []));
  return starts.map((first) => {
    let last = first;
    while (named(last + 1)) last++;
    return document.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
  });
}
