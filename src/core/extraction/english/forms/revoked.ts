/**
 * Papers taken back, and with them what they did to a law: `the letter suspending X was withdrawn`, `Berg revoked the order by which
 * she had waived X`. In: a sentence. Out: a frame that the waiver or the suspension is over, or that what was ended is back.
 */
import type { Target } from '../../../claim/claim.ts';
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { byPhrase } from '../frames/verb-roles.ts';
import { moodOf } from '../moods/modality.ts';
import { isUndone } from '../moods/undone.ts';
import { takenBackBy } from '../moods/undone-paper.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { LAW_VERB } from '../verbs/verb-class.ts';
import { spanOf } from '../words/sentence-view.ts';

export function revokedFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, LAW_VERB), (clause) => frameOf(context, clause));
}

/** What is so once the paper that did this is taken back. */
interface Back {
  readonly sense: Sense;
  readonly target: Target;
}

const LIMIT_ENDS: Back = { sense: 'rescind', target: 'limit' };
const RETURNS: Back = { sense: 'restore', target: 'law' };

const BACK: ReadonlyMap<Sense, Back> = new Map<Sense, Back>([
  ['waive', { sense: 'rescind', target: 'waiver' }],
  ...(['suspend', 'block', 'postpone'] as const).map((sense) => [sense, LIMIT_ENDS] as const),
  ...(['repeal', 'removeLaw', 'rescind', 'endLaw'] as const).map((sense) => [sense, RETURNS] as const),
]);

/** `stopped | suspending X`: no paper was taken back, and none followed. */
function stoppedBy({ clauses }: EnglishContext, { index, group }: Clause): Clause | null {
  const above = clauses[index - 1];
  const stops = above !== undefined && /^(?:stop|cease|quit)$/.test(above.group.lemma) && above.group.to === group.from;
  return stops && group.form === 'ing' && !group.finite ? above : null;
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, object } = clause;
  const sense = verbsOf(group.lemma).find(({ rest, on }) => rest.length === 0 && on !== 'subject')?.sense;
  const back = sense === undefined ? undefined : BACK.get(sense);
  const stopped = back?.target === 'limit' ? stoppedBy(context, clause) : null;
  const by = back === undefined || object === null || group.negated ? null : (stopped ?? takenBackBy(context, clause));
  if (back === undefined || object === null || by === null) return null;
  const meaning = readPhrase(view, object, context.calledA);
  // `the injunction | halting enforcement of X`
  if (meaning === null || meaning.indefinite || !/^(?:law|application|enforcement)$/.test(meaning.target)) return null;
  const mood = moodOf(context, by);
  return {
    form: 'revoked',
    sense: back.sense,
    acted: { ...actedOn(view, meaning), target: back.target },
    polarity: isUndone(view, by) !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(by, clauses),
    actor: actorOf(context, by.group.passive ? byPhrase(view, by.group.to, by.to) : by.subject),
    power: false,
    weak: meaning.mention === null && meaning.pronoun,
    span: trimSpan(
      view,
      Math.min(by.subject?.from ?? by.group.from, by.group.from),
      Math.max(by.to, clause.to, object.to),
    ),
    trigger: spanOf(view, by.group.from, stopped === null ? by.group.to : group.to),
    sentence: context.index,
  };
}
