/**
 * Which clause a verb behind `and`, `or` or `but` goes on from. In: the clauses before it, and the verb. Out: the clause whose subject,
 * introducer and mood it shares, or undefined where none is before it.
 */
import { verbReadings } from '../verbs/verb-forms.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { goesOnAsBase } from './shared-auxiliary.ts';

/** What of a clause tells whether another goes on from it. */
interface Told {
  readonly group: VerbGroup;
  readonly relative: boolean;
}

export function joinedTo<C extends Told>(before: readonly C[], group: VerbGroup | undefined): C | undefined {
  // `X, which was passed in 1993 and repealed in 2004`
  const last = before.at(-1);
  const bare = group !== undefined && group.main === group.from && last?.group.passive === true;
  // `is expected to go ahead and | repeal X`: both verbs hang on what stands above the first
  const governed = group !== undefined && goesOnAsBase(group, last?.group);
  return bare || governed || goesOnInRelative(before, group) ? last : (likeIt(before, group) ?? last);
}

/** `which signed | but never ratified X`: right behind it; `will vote on the act, which repeals X but | extends Y`: of its form. */
function goesOnInRelative(before: readonly Told[], group: VerbGroup | undefined): boolean {
  const [last, main] = [before.at(-1), mainOf(before)];
  if (group === undefined || last?.relative !== true || main === undefined) return false;
  return (
    group.from - last.group.to <= 2 || (group.form === 's' && last.group.form === 's' && isOfAnotherTime(main.group))
  );
}

/** `signed the act, which | repeals X and | extends Y`: a present does not go on from what was, or will be. */
const isOfAnotherTime = ({ modal, past, perfect, form }: VerbGroup): boolean =>
  modal !== null || past || perfect || form === 'past';

/** `chose to use the tool built by X or | repeal Y`: a base form goes on from one, and not from what is told of the tool. */
function likeIt<C extends Told>(before: readonly C[], group: VerbGroup | undefined): C | undefined {
  const main = mainOf(before);
  const unlike = group?.form === 'base' && group.main === group.from && main?.group.form === 'past';
  return (unlike ? before.findLast((clause) => clause.group.form === 'base') : undefined) ?? main;
}

/** `vowed to cut taxes, | repeal X, and go home`: the next of a row of infinitives, right behind the comma. */
export function goesOnInRow(view: SentenceView, group: VerbGroup, last: VerbGroup | undefined): boolean {
  if (last?.form !== 'base' || group.main !== group.from) return false;
  return verbReadings(word(view, group.main)).some(({ form }) => form === 'base');
}

const mainOf = <C extends Told>(before: readonly C[]): C | undefined =>
  before.findLast((clause) => !clause.relative && clause.group.finite);
