/** That a law applies, or does not, as a clause tells it. In: the clause, what is known of the law, and the mood. Out: a frame. */
import type { Frame } from '../../frame.ts';
import { goesOnAboutLaw } from '../carried/carried-subject.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { Mood } from '../moods/mood.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import { spanOf, word } from '../words/sentence-view.ts';
import { actedOn, aspectOf, trimSpan } from './frame-parts.ts';

/** A pronoun that is not known to go on with a law may mean anything that bars, binds or is relied on. */
export function isWeak(context: EnglishContext, clause: Clause, { mention, pronoun, phrase }: PhraseMeaning): boolean {
  if (mention !== null) return false;
  return !(pronoun && /^(?:it|them)$/.test(word(context.view, phrase.from)) && goesOnAboutLaw(context, clause));
}

export function appliedFrame(
  form: string,
  context: EnglishContext,
  clause: Clause,
  meaning: PhraseMeaning,
  mood: Mood,
): Frame {
  const { view } = context;
  const { group, to } = clause;
  return {
    form,
    sense: 'apply',
    acted: actedOn(view, meaning),
    polarity: mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: null,
    power: false,
    weak: isWeak(context, clause, meaning),
    span: trimSpan(view, group.from, to),
    trigger: spanOf(view, group.from, group.to),
    sentence: context.index,
  };
}
