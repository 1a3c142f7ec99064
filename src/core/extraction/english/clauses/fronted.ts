/**
 * Participles at the head of a sentence, whose subject stands behind them: behind their comma (`Enacted in 1992, X …`) or behind “be”
 * (`Also repealed was X`). In: a sentence, its verb groups and one of them. Out: the phrase, or null.
 */

import { type Phrase, startsName } from '../phrases/phrase-parts.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { inList, isEmpty, isStop } from './clause-boundary.ts';

/** `Enacted in 1992, Section 907 barred aid`, `having expired, it …`: a participle at the head takes the subject of the clause behind its comma. */
export function frontedSubject(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  group: VerbGroup,
): Phrase | null {
  const next = groups.slice(index + 1).find((one) => !isJoinedParticiple(view, one));
  const participle =
    (group.form === 'past' || group.form === 'participle' || group.form === 'ing') &&
    (group.main === group.from || /^(?:having|being)$/.test(word(view, group.from)));
  const head = headOfSentence(view, group.from);
  // `after expiring in 2015, X was missed`
  const first = BEFORE_GERUND.test(word(view, head)) ? head + 1 : head;
  if (!participle || next === undefined || !isEmpty(view, { from: first, to: group.from })) return null;
  for (let at = next.from - 1; at > group.to; at--) {
    if (word(view, at) === '"') return null;
    if (word(view, at) === ',' && !inList(view, at)) return { from: at + 1, to: next.from };
  }
  return null;
}

/** `enacted in 1799 | and never repealed, | X …`: a second participle at the head. */
function isJoinedParticiple(view: SentenceView, { main, from, form }: VerbGroup): boolean {
  const joining = from - (word(view, from - 1) === 'never' ? 2 : 1);
  return main === from && (form === 'past' || form === 'participle') && /^(?:and|but|or)$/.test(word(view, joining));
}

const BEFORE_GERUND = /^(?:after|since|before|upon|on|by|despite|besides|while)$/;

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
  const opens = isEmpty(view, { from: headOfSentence(view, group.from), to: group.from });
  const among = subject !== null && word(view, subject.from) === 'among';
  if (!bare || !(among || (subject === null && opens)) || !startsName(view, be.to)) return null;
  for (let at = group.to; at < be.from; at++)
    if (view.tokens[at]?.kind === 'mark' || view.mentionAt[at] !== null) return null;
  let to = be.to + 1;
  while (to < view.tokens.length && (view.mentionAt[to] !== null || startsName(view, to - 1)) && !isStop(view, to))
    to++;
  return { from: be.to, to };
}

/** Behind the last colon, semicolon or dash before the place: `it is no more: | repealed in May, it …`. */
function headOfSentence(view: SentenceView, at: number): number {
  for (let index = at - 1; index > 0; index--)
    if (isStop(view, index) && word(view, index) !== ')' && word(view, index) !== '"') return index + 1;
  return 0;
}
