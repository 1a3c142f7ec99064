/**
 * Whether a clause behind “that” has all that its verb takes: `it is no secret that | nobody repealed X`, `that | X was repealed`. Then it is
 * what is said to be so, and tells of no noun before it, as `the act that Congress repealed` does. In: a sentence, its groups, the one of the
 * clause, what stands before it, and its object.
 */
import { DETERMINERS } from '../../lexicon/en/closed-classes.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { hasMention } from './clause-boundary.ts';

/** What stands before the verb of a clause. */
interface Opening {
  readonly relative: boolean;
  readonly introducer: string | null;
  readonly subject: Phrase | null;
  readonly from: number;
}

export function isWhole(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  { relative, introducer, subject, from }: Opening,
  object: Phrase | null,
): boolean {
  if (!relative || introducer !== 'that' || subject?.from !== from + 1) return false;
  const [group, next] = [groups[index], groups[index + 1]];
  // `the act that Congress was asked | to repeal`
  if (group === undefined || (next?.infinitive === true && next.from === group.to)) return false;
  if (group.copular || WITHOUT_OBJECT.has(group.lemma)) return true;
  return object === null ? group.passive : hasMention(view, object) || DETERMINERS.has(word(view, object.from));
}

const WITHOUT_OBJECT = new Set(
  'expire lapse sunset die collapse fail apply remain survive stand resume fall'.split(' '),
);
