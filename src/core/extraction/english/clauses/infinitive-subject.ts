/** Who does what an infinitive says. In: a sentence, the clause before and the verb group of the infinitive. Out: the phrase, or null. */
import { type Phrase, tellsLength } from '../phrases/phrase-parts.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

interface Above {
  readonly group: VerbGroup;
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
}

/** The object of the verb above, or its subject, where the object is a time: `Congress took an hour | to repeal X`. */
export function whoDoes(view: SentenceView, last: Above | undefined, group: VerbGroup): Phrase | null {
  const object = last?.object ?? null;
  if (object !== null) return whoTakesTime(view, last, group, object) ?? object;
  return group.infinitive ? (last?.subject ?? null) : null;
}

/** `it took Congress an hour` has who takes it behind the verb. */
export function whoTakesTime(
  view: SentenceView,
  last: Above | undefined,
  { infinitive }: VerbGroup,
  between: Phrase,
): Phrase | null {
  const subject = last?.subject ?? null;
  if (!infinitive || last?.group.lemma !== 'take' || subject === null || word(view, subject.to - 1) === 'it')
    return null;
  return tellsLength(view, between) ? subject : null;
}
