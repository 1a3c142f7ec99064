/** Powers that were used, by which what they are for was done, or that are yet to be given. In: an infinitive behind a noun for one. Out: its mood. */
import type { Modality } from '../../../claim/claim.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { MoodOf } from './gerund-mood.ts';
import { type Mood, mood } from './mood.ts';
import { isUndone } from './undone.ts';

/** `exercised | his authority | to waive X`, `no president has used the power to waive it`: what is done by it is told. */
export function powerUsed(context: EnglishContext, at: number, moodOf: MoodOf): Mood | null {
  const using = context.clauses.find(({ group, object }) => {
    const own = object !== null && object.from >= group.to && object.from <= at && at < object.to;
    return /^(?:exercise|use|invoke|wield)$/.test(group.lemma) && !group.passive && own;
  });
  if (using === undefined) return null;
  return { ...moodOf(context, using), denied: isUndone(context.view, using), governor: 'exercise' };
}

/** `asked the court | to allow the president to lift X`, `a text that would amend X, | allowing it`: no power there is yet. */
export function soughtPower(context: EnglishContext, at: number, moodOf: MoodOf): Modality | null {
  const giving = context.clauses.find(({ group }) => group.main === at);
  if (giving === undefined) return null;
  const { infinitive, form, finite } = giving.group;
  const { modality } = infinitive || (form === 'ing' && !finite) ? moodOf(context, giving) : mood('asserted');
  return modality === 'planned' || modality === (infinitive ? 'demanded' : 'hypothetical') ? modality : null;
}
