/**
 * Sentences in which the law stands behind “be”: `Also repealed was X`, `among the laws repealed that year was X`. In: a participle and
 * the words around it. Out: the phrase that names the law, or null.
 */
import { isStop } from './clause-boundary.ts';
import { type Phrase, startsName } from './phrase-parts.ts';
import { type SentenceView, word } from './sentence-view.ts';
import type { VerbGroup } from './verb-group.ts';

/** No more words stand between the participle and “be”: `repealed | in the same vote | was X`. */
const BETWEEN = 6;

/** `Also repealed | was X`, `among the laws repealed | was X`: of the participle, the phrase behind “be”. */
export function behindBe(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  subject: Phrase | null,
): Phrase | null {
  const [group, be] = [groups[index], groups[index + 1]];
  if (group === undefined || be === undefined || !be.copular || be.modal !== null || be.from - group.to > BETWEEN)
    return null;
  const bare = group.main === group.from && (group.form === 'past' || group.form === 'participle');
  const among = subject !== null && word(view, subject.from) === 'among';
  if (!bare || !(among || (subject === null && opensSentence(view, group.from))) || !startsName(view, be.to))
    return null;
  for (let at = group.to; at < be.from; at++)
    if (view.tokens[at]?.kind === 'mark' || view.mentionAt[at] !== null) return null;
  let to = be.to + 1;
  while (to < view.tokens.length && (view.mentionAt[to] !== null || startsName(view, to - 1)) && !isStop(view, to))
    to++;
  return { from: be.to, to };
}

/** Nothing but `also`, `likewise` before it. */
function opensSentence(view: SentenceView, at: number): boolean {
  const first = /^(?:also|likewise|similarly|finally)$/.test(word(view, at - 1)) ? at - 1 : at;
  return first === 0 || isStop(view, first - 1);
}
