/**
 * Acts that somebody was notified of: `notified Congress of another suspension of X`, `Congress was informed of a further waiver`. Who has
 * to be told of an act is told of one that was made; a withdrawal from a treaty, which only begins with its notice, stands with those. In: a
 * sentence and the word before the noun’s phrase. Out: how the act is said, or null.
 */
import type { EnglishContext } from '../clauses/context.ts';
import { moodOf } from '../moods/modality.ts';
import { word, wordsOf } from '../words/sentence-view.ts';
import type { NounMood } from './noun-mood.ts';

export function notifiedOf(context: EnglishContext, before: number): NounMood | null {
  const { view } = context;
  if (word(view, before) !== 'of') return null;
  const clause = context.clauses.findLast((one) => one.group.to <= before);
  if (clause === undefined || !NOTIFYING.has(clause.group.lemma) || before - clause.group.to > FAR) return null;
  if (clause.group.negated || LEAVING.test(wordsOf(view, before + 1, before + FAR))) return null;
  const { modality } = moodOf(context, clause);
  if (modality !== 'asserted' && modality !== 'presupposed') return null;
  return {
    modality: 'presupposed',
    polarity: 'affirmed',
    announced: true,
    by: clause.group.passive ? null : clause.subject,
  };
}

const NOTIFYING: ReadonlySet<string> = new Set(['notify', 'inform', 'apprise', 'advise']);

/** Between the verb and `of` stand whom it was told, and when. */
const FAR = 9;

const LEAVING =
  /\b(?:withdrawals?|exit|departure|denunciation|renunciation|intentions?|intent|plans?|decision|desire|wish)\b/;

/** `informed Congress of | one more six-month suspension`: the `of` before the noun’s phrase, where nothing but such words stands between. */
export function fromNotice(context: EnglishContext, at: number): boolean {
  const { view, clauses } = context;
  let from = at - 1;
  while (at - from < FAR && NEW_ONE.test(word(view, from))) from--;
  if (from === at - 1 || notifiedOf(context, from) === null) return false;
  const told = clauses.findLast((one) => one.group.to <= from);
  const whom = told?.group.passive === true ? told.subject : (told?.object ?? null);
  return whom !== null && LAWMAKERS.test(wordsOf(view, whom.from, whom.to));
}

const LAWMAKERS =
  /\b(?:congress|congressional|parliament|lawmakers|legislators|legislature|deputies|mps|senators|senate|house|committees?|knesset|assembly|council)\b/;

const NEW_ONE =
  /^(?:an?|another|one|more|new|further|fresh|additional|yet|second|third|fourth|fifth|final|last|its|his|her|their|two|three|six|nine|twelve|\d+|-|days?|weeks?|months?|years?|half|long|short|brief|partial|temporary|latest|[a-z\d]+-(?:day|week|month|year))$/;
