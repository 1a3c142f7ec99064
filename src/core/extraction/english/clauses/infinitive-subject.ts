/** Who does what an infinitive says. In: a sentence, the clause before and the verb group of the infinitive. Out: the phrase, or null. */
import { PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
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

/** `deputies needed barely an hour | to repeal X`. */
const TAKING: ReadonlySet<string> = new Set(['take', 'need']);

/** `it took Congress an hour` has who takes it behind the verb. */
export function whoTakesTime(
  view: SentenceView,
  last: Above | undefined,
  { infinitive }: VerbGroup,
  between: Phrase,
): Phrase | null {
  const subject = last?.subject ?? null;
  const takes = last !== undefined && TAKING.has(last.group.lemma);
  if (!infinitive || !takes || subject === null || word(view, subject.to - 1) === 'it') return null;
  return tellsLength(view, between) ? subject : null;
}

/** `the act that the President refused | to sign`: what is related is acted on, and whoever refused would act; null where something else is. */
export function relatedTo(
  view: SentenceView,
  above: (Above & { readonly relative: boolean }) | undefined,
  { infinitive, to }: VerbGroup,
): { readonly subject: Phrase; readonly antecedent: Phrase } | null {
  if (!infinitive || above?.relative !== true || above.subject === null || above.object === null) return null;
  if (above.object.to > above.subject.from || above.group.copular || above.group.passive) return null;
  const next = view.tokens[to];
  const free = next === undefined || next.kind === 'mark' || PREPOSITIONS.has(next.text) || next.text === 'and';
  return free ? { subject: above.subject, antecedent: above.object } : null;
}
