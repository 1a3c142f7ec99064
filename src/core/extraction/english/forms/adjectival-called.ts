/**
 * What a law is called or said to be, by a participle before a noun: `calls X a repealed curiosity`, `X is an expired programme`, `X, a
 * long-repealed act`. In: the place of the participle. Out: the law meant and whether that is denied, or null.
 */
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { WHOLE_NOUNS } from '../../lexicon/en/nouns.ts';
import type { Mention } from '../../mentions.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

export interface Called {
  readonly mention: Mention;
  readonly denied: boolean;
}

export function calledSo(view: SentenceView, participle: number): Called | null {
  let at = participle - 1;
  while (at > 0 && isAdverb(word(view, at)) && word(view, at) !== 'no') at--;
  if (!/^an?$/.test(word(view, at)) || !isThing(view, participle)) return null;
  let link = at - 1;
  const denied = /^(?:not|n't|never|hardly)$/.test(word(view, link));
  while (denied ? /^(?:not|n't|never|hardly|by|now)$/.test(word(view, link)) : isAdverb(word(view, link))) link--;
  const name = /^(?:is|was|,|as|remains)$/.test(word(view, link)) ? link - 1 : link;
  const mention = view.mentionAt[name] ?? null;
  if (mention === null || (name === link && denied)) return null;
  const by = name === link || word(view, link) === 'as' ? callingBefore(view, mention) : true;
  return by ? { mention, denied } : null;
}

/** `repealed | curiosity of the old days`, `expired | trade programme`: a noun, and nothing that the participle is the verb of. */
function isThing(view: SentenceView, participle: number): boolean {
  const next = view.tokens[participle + 1];
  return (
    next?.kind === 'word' &&
    view.mentionAt[participle + 1] === null &&
    (!OF_MUCH.test(word(view, participle)) || WHOLE_NOUNS.has(next.text)) &&
    /^(?:\p{L}+-)*\p{L}{3,}$/u.test(next.text) &&
    !/^(?:by|in|on|of|from|for|with|after|and|but|or|when|that|which|who|version|bill|draft|proposal|part|section|clause|article)$/.test(
      next.text,
    )
  );
}

/** `a suspended | sentence`: said of much else. */
const OF_MUCH = /^(?:suspended|paused|frozen|waived|overturned|revived|restored|reinstated)$/;

/** `calls | the | X`, `still thinks | X`: right before the name. */
function callingBefore(view: SentenceView, mention: Mention): boolean {
  const first = view.mentionAt.indexOf(mention);
  const at = word(view, first - 1) === 'the' ? first - 2 : first - 1;
  const wrongly = /^(?:wrongly|falsely|mistakenly|erroneously|incorrectly)$/.test(word(view, at - 1));
  const calls = verbReadings(word(view, at)).some(({ lemma, form }) => CALLING.has(lemma) && form !== 'ing');
  return calls && !wrongly && !/^(?:to|not|never|n't|will|would|could|should|may|might|can)$/.test(word(view, at - 1));
}

const CALLING = new Set('call consider deem label term dub think believe describe list regard brand'.split(' '));
