/**
 * What the verb says of an event that is its subject: `the repeal of X failed`, `the exit was wise`, `the expiry is in May`. In: the clause
 * and the noun’s token. Out: modality and polarity, with what became of the bill; null where another form reads it.
 */
import { DROPPING, ENDING, HAPPENING, NEEDING } from '../../lexicon/en/event-nouns.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { isJudged, isStepToCome, standsInLaw, takesEffect } from '../moods/event-standing.ts';
import { moodOf } from '../moods/modality.ts';
import { isPutOnHold } from '../moods/undone-paper.ts';
import { word } from '../words/sentence-view.ts';
import { isVoided } from './nominal-outcome.ts';
import { isNoLawYet, isOnItsWay, isUnderWay, passedThere } from './nominal-passed.ts';
import { failed, isMadeUp, isUnreal } from './nominal-undone.ts';
import { decidedOn } from './nominal-voted.ts';
import { type NounMood, said } from './noun-mood.ts';
import { rests, restsIn } from './stalled.ts';

/** `An extension of X fell nine votes short`: one that was tried, and not granted. */
export function fellShort(context: EnglishContext, at: number): NounMood | null {
  const clause = context.clauses.find(
    ({ subject, relative }) => !relative && subject !== null && subject.from <= at && at < subject.to,
  );
  const told = clause !== undefined && moodOf(context, clause).modality === 'asserted';
  return told && failed(context, clause, NOUNS.get(word(context.view, at))) === true
    ? { ...said('asserted'), stage: { sense: 'fail', by: null } }
    : null;
}

export function bySubjectVerb(context: EnglishContext, clause: Clause, at: number): NounMood | null {
  const mood = moodOf(context, clause);
  const { lemma } = clause.group;
  // `the suspension was lifted` says that it is over, which the verb's own form reads
  if (LIMITING.has(NOUNS.get(word(context.view, at)) ?? 'repeal') && ENDING.has(lemma)) return null;
  // `the vacatur of X was stayed`: what was held is not so for the time being
  if (VOIDING.has(NOUNS.get(word(context.view, at)) ?? 'repeal') && isPutOnHold(context.view, clause))
    return said('hypothetical');
  if (NOUNS.get(word(context.view, at)) === 'ratify' && UNDOING.test(lemma)) return null;
  const cameToNothing = failed(context, clause, NOUNS.get(word(context.view, at)));
  // a bill fails; what states consent to is not consented to
  if (cameToNothing === true)
    return NOUNS.get(word(context.view, at)) === 'ratify'
      ? said('asserted', 'denied')
      : { ...said('asserted'), stage: { sense: 'fail', by: null } };
  if (cameToNothing === false) return said('hypothetical');
  if (clause.group.passive && DROPPING.has(lemma)) return said('hypothetical');
  // `Berg’s repeal of X sits in committee`: a bill, named by what it would do
  const resting = LIMITING.has(NOUNS.get(word(context.view, at)) ?? 'repeal') ? null : rests(context.view, clause);
  if (resting !== null && !mood.denied)
    return { ...said(mood.modality, 'denied'), stage: { sense: 'pass', by: restsIn(context.view, resting) } };
  const passed = passedThere(context, clause);
  if (passed !== null) return passed;
  if (isNoLawYet(context, clause)) return said('asserted', 'denied');
  const decided = decidedOn(context, clause);
  if (decided !== null) return decided;
  if (clause.group.modal !== null || mood.modality === 'hypothetical' || mood.modality === 'questioned')
    return said(mood.modality);
  if (NEEDING.has(lemma) || isWaiting(context, clause) || isUnderWay(context, clause)) return said('hypothetical');
  if (isOnItsWay(context, clause)) return { ...said(mood.modality), stage: { sense: 'present', by: null } };
  if (isVoided(clause, NOUNS.get(word(context.view, at))) || isMadeUp(context, clause))
    return said('asserted', clause.group.negated ? 'affirmed' : 'denied');
  if (takesEffect(context, clause)) return said('planned');
  if (/^(?:lie|loom|draw)$/.test(lemma) && /^(?:ahead|near|closer)$/.test(word(context.view, clause.group.to)))
    return said('hypothetical');
  if (clause.group.passive && AWAITED.has(clause.group.lemma)) return said('planned');
  const stands = standsInLaw(context, clause);
  if (stands !== null || isUnreal(context, clause)) return { ...said(stands ? 'asserted' : 'hypothetical'), ...stands };
  if (clause.group.negated) return HAPPENING.has(lemma) ? said('asserted', 'denied') : said('presupposed');
  if (isStepToCome(context, clause)) return said('planned');
  return isJudged(context, clause) ? { ...said('presupposed'), told: true } : said('presupposed');
}

/** `the repeal of X is waiting for a vote`, `hangs in the balance`: not there yet. */
function isWaiting({ view }: EnglishContext, { group }: Clause): boolean {
  const next = word(view, group.to);
  if (/^(?:wait|hinge|hang)$/.test(group.lemma)) return /^(?:for|on|upon|until|till|in|by|out)$/.test(next);
  return (
    group.copular &&
    (/^(?:pending|awaited|uncertain|doubtful|imminent)$/.test(next) ||
      (next === 'due' && word(view, group.to + 1) !== 'to'))
  );
}

/** `the ratification of X was annulled`: the verb’s own form reads it. */
const UNDOING = /^(?:annul|revoke|rescind|withdraw|void|repeal|cancel|reverse|undo)$/;

const VOIDING: ReadonlySet<Sense> = new Set<Sense>(['voidByCourt', 'annul']);

const LIMITING: ReadonlySet<Sense> = new Set<Sense>(['suspend', 'waive', 'block']);

/** `the repeal of X is expected by spring`. */
const AWAITED = new Set(
  'expect plan schedule set slate propose consider seek want demand urge request recommend need promise pledge intend foresee'.split(
    ' ',
  ),
);
