/**
 * What a law is said to be: `X is one of the laws that Congress repealed` tells of X. In: the clause before a relative and the phrase
 * that it tells of. Out: the phrase that names the law, or null.
 */
import { TARGET_NOUNS, WHOLE_NOUNS } from '../../lexicon/en/nouns.ts';
import { coreOf, type Phrase } from '../phrases/phrase-parts.ts';
import { UNITS } from '../phrases/time-units.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import type { Clause } from './clause.ts';
import { hasMention } from './clause-boundary.ts';

/** `X is one of the laws | that Congress repealed`: of the phrase before a relative, the law that it is said to be. */
export function saidToBe(view: SentenceView, before: Clause | undefined, { from, to }: Phrase): Phrase | null {
  if (before === undefined || before.subject === null || !before.group.copular || before.group.negated) return null;
  if (before.group.modal !== null || from < before.group.to || hasMention(view, { from, to })) return null;
  const noun = word(view, coreOf(view, { from, to }).to - 1);
  const those = word(view, from) === 'those' && word(view, from - 1) === 'among';
  if (!(those || /^(?:one|among|the|a|an)$/.test(word(view, from))) || !(isLaw(noun) || isLaw(word(view, to - 1))))
    return null;
  return hasMention(view, before.subject) && !UNITS.test(word(view, before.subject.from)) ? before.subject : null;
}

/** `laws`, `treaties`, `bills`, `ones`. */
function isLaw(noun: string): boolean {
  const one = noun.replace(/ies$/, 'y').replace(/s$/, '');
  return (
    one === 'one' ||
    noun === 'those' ||
    [noun, one].some((text) => WHOLE_NOUNS.has(text) || TARGET_NOUNS.get(text) === 'measure')
  );
}
