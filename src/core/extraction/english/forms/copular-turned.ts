/**
 * States at the head of the sentence, with the law behind the verb: `Gone is X`, `Back in force, too, are X and Y`, `Still on the books
 * is X`, `Dead since Monday is X`. In: a clause with “be”. Out: the state and its place, or null.
 */
import { CALENDAR, isAdverb } from '../../lexicon/en/closed-classes.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { Clause } from '../clauses/clause.ts';
import { UNITS } from '../phrases/time-units.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { type ListedPredicate, predicatesAt } from '../words/predicate-at.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

interface Turned {
  readonly predicate: ListedPredicate;
  readonly at: number;
  readonly end: number;
  /** `No longer in force is X`. */
  readonly none: boolean;
}

/** No more words stand between the state and the verb. */
const BETWEEN = 8;

export function stateBefore(view: SentenceView, { group, subject }: Clause): Turned | null {
  if (group.lemma !== 'be' || group.modal !== null) return null;
  const floor = Math.max(0, group.from - BETWEEN);
  for (let at = group.from - 1; at >= floor; at--) {
    if (view.mentionAt[at] !== null) return null;
    const start = startOf(view, at);
    if (start === null) continue;
    // `there is no X`
    if (word(view, at) === 'there') return null;
    const predicate = predicatesAt(view, at).find(({ list }) => isBeside(view, at + list.length, group.from));
    if (predicate === undefined || isDone(word(view, at))) continue;
    // `Dead | is X`, but not `The dead | are …`
    if (subject !== null && subject.from < start) return null;
    return { predicate, at, end: at + predicate.list.length, none: /^(?:no|not)$/.test(word(view, start)) };
  }
  return null;
}

/** `Also waived | was X`: what was done, which the verb tells. */
const isDone = (text: string): boolean =>
  !/^(?:gone|left)$/.test(text) &&
  verbReadings(text).some(({ form, lemma }) => form === 'participle' && verbsOf(lemma).length > 0);

/** Where the part begins, at the head or behind a mark: `Still | gone`, `No longer | in force`. */
function startOf(view: SentenceView, at: number): number | null {
  let start = at;
  while (start > 0 && SOFT.test(word(view, start - 1))) start--;
  return start === 0 || view.tokens[start - 1]?.kind === 'mark' ? start : null;
}

const SOFT = /^(?:still|also|now|firmly|very|much|long|already|once|again|no|not|longer)$/;

/** `Gone | , too , | is`, `Gone | since last January | are`: a word of time, and nothing of its own. */
function isBeside(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = view.tokens[at];
    const text = word(view, at);
    const soft =
      isAdverb(text) || /^(?:too|,|as|well|for|good|since|of|from|last|this|now|the|a|same|with|it)$/.test(text);
    if (!(soft || token?.kind === 'number' || CALENDAR.has(text) || UNITS.test(text))) return false;
  }
  return to >= from;
}
