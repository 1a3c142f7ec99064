/**
 * The bill of which a participle tells, where the law named right before it is only what the bill is about: `a bill to repeal X, | filed
 * in June`, `the measure that revives X, | passed on Friday`. In: where the name starts, and the verb group. Out: where the bill's words
 * start, or null.
 */
import { DETERMINERS } from '../../lexicon/en/closed-classes.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { Sense } from '../../sense.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { boundaryBefore } from './clause-boundary.ts';

export function billBefore(view: SentenceView, name: number, group: VerbGroup): number | null {
  if (!verbsOf(group.lemma).some(({ sense }) => DONE_TO_BILLS.has(sense))) return null;
  let at = DETERMINERS.has(word(view, name - 1)) ? name - 2 : name - 1;
  if (view.mentionAt[at] !== null || verbReadings(word(view, at)).length === 0) return null;
  at--;
  if (/^(?:would|will)$/.test(word(view, at))) at--;
  if (/^(?:to|that|which)$/.test(word(view, at))) at--;
  if (!BILL.test(word(view, at))) return null;
  return boundaryBefore(view, at, 0).after;
}

/** What befalls a bill on its way, and a law only before it was one. */
const DONE_TO_BILLS: ReadonlySet<Sense> = new Set<Sense>(['introduce', 'pass', 'sign', 'veto', 'fail']);

/** What a bill is called. */
export const BILL = /^(?:bills?|measures?|proposals?|resolutions?|legislation|motion|amendments?|drafts?)$/;
