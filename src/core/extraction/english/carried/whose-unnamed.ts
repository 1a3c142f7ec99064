/**
 * Whose a law is that an English sentence brings in without a name: `a Montana ban`, `India’s ban`, `the city’s dress code`, `rules of
 * its own`. In: a sentence, and where the noun phrase and its noun stand. Out: the states that it is said to be of, none where the words
 * alone make it another; null where it may be the law spoken of.
 */
import { NUMBERS } from '../../lexicon/en/closed-classes.ts';
import { BELOW_STATES, CAPITALS, CITIES_WITH_LAWS } from '../../lexicon/en/makers.ts';
import { OTHERING } from '../../lexicon/en/nouns.ts';
import { STATES } from '../../lexicon/en/states.ts';
import { statesIn } from '../../whose-law.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';

export const COUNT = new RegExp(`^(?:one|${NUMBERS}|several)$`);

export function whoseUnnamed(view: SentenceView, from: number, at: number): readonly string[] | null {
  // a statute is all that is said: `He suspended an act of Congress`
  if (word(view, at + 1) === 'of' && /^(?:congress|parliament)$/.test(word(view, at + 2))) return null;
  // `a second order, from another judge`: a ruling
  const bench = view.tokens
    .slice(from + 1, at + 6)
    .some(({ text }) => /^(?:judges?|courts?|panel|justices?)$/.test(text));
  if (bench && /^orders?$/.test(word(view, at))) return null;
  const first = word(view, from);
  // `his own bill`, `a companion measure`: what changes the law spoken of, whoever brings it in
  if (/^(?:bills?|measures?|legislation)$/.test(word(view, at)) && isOfTheSame(view, from, at)) return null;
  const own = view.tokens.slice(from + 1, at).some(({ text }) => text === 'own');
  if (own || isOfItsOwn(view, at) || /^(?:an?|another)$/.test(first) || COUNT.test(first)) return NONE;
  if (view.tokens.slice(from + 1, at).some(({ text }) => OTHERING.has(text))) return NONE;
  const states = [
    ...statesAt(view, from, at),
    ...ownerAt(view, from, at),
    ...(/^(?:in|of)$/.test(word(view, at + 1)) ? statesAt(view, at + 2, at + 5) : []),
  ];
  return states.length > 0 ? states : null;
}

function isOfTheSame(view: SentenceView, from: number, at: number): boolean {
  const beside = view.tokens.slice(from, at).map(({ text }) => text);
  const his = /^(?:his|her|my|our)$/.test(beside[0] ?? '') && beside.includes('own');
  return his || beside.some((text) => /^(?:companion|similar|rival|parallel|comparable)$/.test(text));
}

/** `rules | of its own`. */
export function isOfItsOwn(view: SentenceView, at: number): boolean {
  return (
    word(view, at + 1) === 'of' && /^(?:its|their|his|her)$/.test(word(view, at + 2)) && word(view, at + 3) === 'own'
  );
}

function statesAt(view: SentenceView, from: number, to: number): readonly string[] {
  return statesIn(view.document.text.slice(...spanOf(view, from, Math.min(to, view.tokens.length))), STATES);
}

/** `Beijing’s scheme` is China’s; `the school district’s code` is that of no state. */
function ownerAt(view: SentenceView, from: number, at: number): readonly string[] {
  for (let next = from + 1; next < at; next++) {
    if (!/^(?:'s|s')$/.test(word(view, next))) continue;
    const owner = word(view, next - 1);
    const state = CAPITALS.get(owner);
    if (state !== undefined) return view.tokens[next - 1]?.capital === true ? [state] : NONE;
    if (!BELOW_STATES.has(owner)) return NONE;
    return owner === 'city' ? [LOCAL, ...CITIES_WITH_LAWS] : [LOCAL];
  }
  return NONE;
}

/** No code of a state. */
const LOCAL = 'local';

const NONE: readonly string[] = [];
