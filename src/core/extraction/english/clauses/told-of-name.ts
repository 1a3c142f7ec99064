/**
 * Words that tell what a law is like and stand before its name: `before the landmark | Harbour Act`. A noun there ends a time of its own
 * instead: `before the vote | Section 12 was dead`. In: a sentence and the place of a name. Out: whether the name and its article are one.
 */
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** Whether nothing but such words stands between an article or owner and the name at this place, and at least one. */
export function isToldOfName(view: SentenceView, name: number): boolean {
  let at = name - 1;
  while (at >= 0 && view.mentionAt[at] === null && (tellsOfLaw(view, at) || isAdverb(word(view, at)))) at--;
  return at < name - 1 && OWNERS.test(word(view, at));
}

const OWNERS = /^(?:the|an?|its|his|her|their|our|this|that|'s|s')$/;

function tellsOfLaw(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  if (NOUNS.test(text)) return false;
  return OF_LAWS.test(text) || ENDING.test(text) || verbReadings(text).some(({ form }) => form === 'participle');
}

const OF_LAWS =
  /^(?:landmark|signature|flagship|new|old|strict|harsh|tough|popular|unpopular|divisive|draconian|bipartisan|modern|current|recent|colonial|so-called|sweeping|existing|pending|crippling|ailing|far-reaching|long-standing|long-running|year-old|\p{L}+-(?:old|era|style|wide)|\d{4})$/u;
const ENDING = /(?:[^t]ous|ial|ional|ful|less|sive|tive|able|ible|ish)$/;
/** Nouns that end so. */
const NOUNS =
  /^(?:trial|official|material|memorial|tutorial|editorial|initiative|executive|representative|detective|motive|native|narrative|alternative|objective|incentive|directive|operative|table|cable|finish|national|professional|vote|set|cut|split|read|put|run|come|become|left)$/;
