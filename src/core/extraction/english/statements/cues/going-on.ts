/** `…, adding that`, `…, but cautioned that`, `… and claimed it was gone`: who spoke before in the sentence says this too. */
import { isAdverb } from '../../../lexicon/en/closed-classes.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { word } from '../../words/sentence-view.ts';
import { isQuoteMark } from '../bounds/marks.ts';
import { isJoinedReport } from '../bounds/reported-end.ts';
import type { Subject } from '../speakers/subject.ts';
import type { Cue } from './cue.ts';

export function goingOn(context: EnglishContext, { group }: Clause, earlier: readonly Cue[]): Subject | null {
  const { view, groups } = context;
  const before = earlier.findLast((cue) => cue.clause !== null && cue.clause.group.to <= group.from);
  if (before?.clause == null) return null;
  let at = group.from - 1;
  while (at > 0 && isAdverb(word(view, at))) at--;
  const same = { speaker: before.speaker, from: group.from, to: group.to };
  if (group.form === 'ing') {
    const comma = word(view, at) === ',' || (isQuoteMark(context, at) && word(view, at - 1) === ',');
    return comma && group.main === group.from ? same : null;
  }
  const joins = /^(?:and|but|then)$/.test(word(view, at)) && isJoinedReport(context, at);
  const perfect = groups.some((one) => one.perfect && one.from >= before.to && one.to <= group.from);
  const joined = joins && group.past === before.clause.group.past && !(perfect && word(view, at) === 'and');
  return joined ? same : null;
}
