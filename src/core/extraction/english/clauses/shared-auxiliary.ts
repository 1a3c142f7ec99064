/**
 * Participles under the auxiliary of the verb before them: `has not amended or repealed X`, `until it is amended or repealed`. In: a
 * verb group and the one that it is joined to. Out: the group as that auxiliary makes it, or as it was.
 */
import { verbsOf } from '../../lexicon/en/verbs.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

export function underAuxiliary(view: SentenceView, group: VerbGroup, first: VerbGroup | null): VerbGroup {
  if (first !== null && isContrasted(view, group, first)) return { ...group, ...underModal(first) };
  if (first === null || group.main !== group.from || group.form !== 'past' || group.negated) return group;
  // `vowed to cut taxes, | put X on hold`, `to go ahead and put it on hold`: one word is past and base
  if (first.form === 'base' && hasBase(view, group)) return { ...group, form: 'base', past: false };
  // `Congress never amended or repealed X`
  if (first.main === first.from)
    return first.negated && first.form === 'past' && isAlternative(view, group, first)
      ? { ...group, negated: true }
      : group;
  if (!canShare(view, group, first)) return group;
  const { passive, perfect, negated } = first;
  return { ...group, form: 'participle', finite: false, past: first.past, passive, perfect, negated };
}

/** `that X be repealed, not | paused`, `would be amended and not | repealed`: under the modal of what it is told against. */
function isContrasted(view: SentenceView, group: VerbGroup, first: VerbGroup): boolean {
  if (!group.negated || group.form !== 'past' || first.modal === null || first.form !== 'participle') return false;
  return group.main - first.to <= 3 && view.tokens.slice(first.to, group.main).every(({ text }) => AGAINST.test(text));
}

const AGAINST = /^(?:,|and|but|not|merely|just|only)$/;

const underModal = ({ modal, passive, perfect }: VerbGroup) =>
  ({ form: 'participle', finite: false, modal, passive, perfect }) as const;

const hasBase = (view: SentenceView, { main }: VerbGroup): boolean =>
  verbReadings(word(view, main)).some(({ form }) => form === 'base');

function canShare(view: SentenceView, group: VerbGroup, first: VerbGroup): boolean {
  return (
    first.form === 'participle' &&
    verbReadings(word(view, group.main)).some(({ form }) => form === 'participle') &&
    isAlternative(view, group, first) &&
    fits(group, first)
  );
}

/** Nothing but “or” and adverbs between them: `has not amended | or | repealed`. */
function isAlternative(view: SentenceView, group: VerbGroup, first: VerbGroup): boolean {
  const between = view.tokens.slice(first.to, group.from);
  return (
    between.length <= 3 && between.some(({ text }) => text === 'or') && between.every(({ text }) => SOFT.test(text))
  );
}

const SOFT = /^(?:or|,|even|otherwise|ever|formally|fully|outright|simply|in|any|way)$/;

/** `was not signed or | expired`: what happens to a thing by itself is no passive. */
function fits({ lemma }: VerbGroup, { passive }: VerbGroup): boolean {
  return !passive || verbsOf(lemma).some(({ on }) => on !== 'subject');
}

/** A bare verb that can be a base form, behind another that is one: `to go ahead and put X on hold`. */
export function goesOnAsBase({ main, from, form }: VerbGroup, first: VerbGroup | undefined): boolean {
  if (main !== from || first?.form !== 'base') return false;
  return form === 'base' || (form === 'past' && first.infinitive && first.lemma === 'go');
}
