/**
 * Who vetoed is overridden, and by that the veto: `Congress overrode him`, `parliament overruled her ten days later`. In: a sentence and
 * the frames so far. Out: that the veto told before was overridden.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { spanOf, word } from '../words/sentence-view.ts';

const OVERRULING = verbClass(new Set(['override', 'overrule', 'outvote']));

export function overridingFrames(
  context: EnglishContext,
  before: readonly Frame[],
  beside: readonly Frame[],
): readonly Frame[] {
  const { view, index } = context;
  return foundIn(clausesWith(context, OVERRULING), (clause) => {
    const { group, subject } = clause;
    if (subject === null || group.passive || !/^(?:him|her|them)$/.test(word(view, group.to))) return null;
    const trigger = spanOf(view, group.from, group.to + 1);
    const told = [...before.filter(({ sentence }) => index - sentence <= NEAR), ...beside];
    const veto = told.findLast((frame) => frame.sense === 'veto' && frame.trigger[1] <= trigger[0]);
    if (veto === undefined || veto.polarity === 'denied' || veto.modality === 'questioned') return null;
    const mood = moodOf(context, clause);
    return {
      ...veto,
      form: 'overriding',
      sense: 'override',
      acted: { ...veto.acted, target: 'measure' },
      polarity: mood.denied ? 'denied' : 'affirmed',
      modality: mood.modality,
      aspect: aspectOf(clause, context.clauses),
      actor: actorOf(context, subject),
      power: mood.power,
      span: trimSpan(view, Math.min(subject.from, group.from), clause.to),
      trigger,
      sentence: index,
    };
  });
}

/** Sentences from the veto on. */
const NEAR = 2;
