/**
 * Verbs that say something only where a mark parts them from the words: `That, | she smiled |, is up to Congress`, `…, the daily charged on
 * Monday`, `…, the evening news had it`, `…, ran the headline`. Out: how many words behind the verb belong to it; null where it is
 * another doing.
 */
import { DETERMINERS, PREPOSITIONS } from '../../../lexicon/en/closed-classes.ts';
import { MANNERS, ROLES, SPEAKING_THINGS } from '../../../lexicon/en/cues.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { type SentenceView, word } from '../../words/sentence-view.ts';
import { overAdjuncts } from '../bounds/reported-clause.ts';

export function saidBetweenMarks(context: EnglishContext, clause: Clause): number | null {
  const { view } = context;
  const { group } = clause;
  const next = word(view, group.to);
  if (MANNERS.has(group.lemma)) return isStop(next) && isBetweenMarks(view, group) ? 0 : null;
  if (BEGINNING.test(group.lemma))
    return isStop(next) && isBetweenMarks(view, group) && /^(?:he|she)$/.test(word(view, group.from - 1)) ? 0 : null;
  if (group.lemma === 'correct') return isSetRight(view, group) ? 0 : null;
  if (!isSetApart(view, clause)) return null;
  if (ENDING.test(group.lemma)) return isStop(word(view, overAdjuncts(context, group.to))) ? 0 : null;
  if (group.lemma === 'have') return next === 'it' && isStop(word(view, group.to + 1)) ? 1 : null;
  if (group.lemma === 'run')
    return isThing(view, group.to) || (isStop(next) && isThing(view, group.from, -1)) ? 0 : null;
  return null;
}

/** Of talking where a person does it, and nothing is begun: `…, she began.` */
export const BEGINNING = /^(?:begin|start|finish|resume)$/;

/** Charge, assume or take something; at the end of the words they say it. */
const ENDING = /^(?:charge|assume|suppose|guess|figure)$/;

/** `That, | she smiled |, is up to Congress`: nothing but who it is stands before the verb. */
export function isBetweenMarks(view: SentenceView, { from }: Clause['group']): boolean {
  return [2, 3, 4, 5].some((back) => word(view, from - back) === ',' || word(view, from - back) === '"');
}

/** A comma or a quotation ends right before the subject, or before the verb where no subject stands between. */
function isSetApart(view: SentenceView, { subject, group }: Clause): boolean {
  const from = subject !== null && subject.to <= group.from ? subject.from : group.from;
  return /^[,"]$/.test(word(view, from - 1)) || /^[,"]$/.test(word(view, group.from - 1));
}

/** `…, corrected Anna Berg`, `…, corrected the scholar`; `…, Anna Berg corrected.` */
function isSetRight(view: SentenceView, group: Clause['group']): boolean {
  if (isStop(word(view, group.to))) return isBetweenMarks(view, group);
  const next = view.tokens[group.to];
  const somebody = next?.capital === true || DETERMINERS.has(next?.text ?? '') || ROLES.has(next?.text ?? '');
  return /^[,"]$/.test(word(view, group.from - 1)) && somebody;
}

/** `read | the placard on the door.`: a thing that has words on it, and nothing more is done with it; `step` -1 looks before the verb. */
export function isThing(view: SentenceView, at: number, step: 1 | -1 = 1): boolean {
  if (step === -1) return SPEAKING_THINGS.has(word(view, at - 1));
  if (!DETERMINERS.has(word(view, at))) return false;
  for (let head = at + 1; head < at + LONGEST && view.tokens[head]?.kind === 'word'; head++) {
    const next = view.tokens[head + 1];
    if (!SPEAKING_THINGS.has(word(view, head)) || (next?.kind === 'word' && !isBehindHead(next.text))) continue;
    return !(next?.text === ',' && word(view, head + 2) === 'and');
  }
  return false;
}

/** In tokens: `the red leaflet that everybody got`. */
const LONGEST = 7;

const isBehindHead = (text: string): boolean =>
  PREPOSITIONS.has(text) ||
  /^(?:that|which|whose|held|shown|seen|hung|put|stuck|left|sent|made|worn|written|drawn|read|spread|run|cut)$|ing$|ed$/.test(
    text,
  );

export function isStop(text: string): boolean {
  return text === '' || /^[.,;:"]$/.test(text);
}
