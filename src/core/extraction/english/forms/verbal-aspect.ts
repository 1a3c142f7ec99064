/** When a verb says that something happened: `Moscow quits X` has happened, `presidents have waived X` need not hold today. */
import type { Aspect } from '../../../claim/claim.ts';
import type { ActorPhrase } from '../../frame.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { aspectOf } from '../frames/frame-parts.ts';
import type { Mood } from '../moods/mood.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { isGiven } from './verbal-mood.ts';

export function aspectTold(
  { view, clauses }: EnglishContext,
  clause: Clause,
  mood: Mood,
  sense: Sense,
  actor: ActorPhrase | null,
): Aspect {
  if (isGiven(view, clause, mood)) return 'past';
  if (mood.modality === 'presupposed' && isDecided(view, clause)) return 'past';
  // `never had an end date`: it has none
  if (sense === 'endless') return 'present';
  return isNews(view, clause, sense, actor) ? 'perfect' : aspectOf(clause, clauses);
}

/** Who ends it in a headline has ended it; what a law gives or bars it goes on to. */
function isNews(
  view: SentenceView,
  { group, relative, introducer }: Clause,
  sense: Sense,
  actor: ActorPhrase | null,
): boolean {
  // `does away with it`
  const present = group.form === 's' || word(view, group.main) === 'does';
  const plain = present && group.from === group.main && !group.passive && !group.negated;
  return ENDING.has(sense) && plain && !relative && introducer === null && actor !== null && !actor.nobody;
}

const ENDING: ReadonlySet<Sense> = new Set<Sense>(['leave', 'removeLaw', 'endLaw', 'repeal', 'rescind', 'annul']);

/** `the decision | to rescind X`: the act is told, and not what became of it. */
export const isDecided = (view: SentenceView, { group }: Clause): boolean =>
  group.infinitive && /^(?:decision|move|determination)$/.test(word(view, group.from - 1));
