/**
 * Events of which there was none: `there has been no repeal of X`, `no repeal of X has taken place`, `a repeal of X never came`, `the year
 * saw no repeal of X`. In: the noun’s token and the first of its phrase. Out: that it was not done, or null where nothing of the kind is said.
 */
import { HAPPENING } from '../../lexicon/en/event-nouns.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { moodOf } from '../moods/modality.ts';
import { word } from '../words/sentence-view.ts';
import { type NounMood, said } from './noun-mood.ts';

export function noneOfIt(context: EnglishContext, at: number, from: number): NounMood | null {
  const { view, clauses } = context;
  const first = word(view, from);
  if (first === 'no') {
    const clause = clauses.find((one) => isSubject(one, at) || isBehind(one, from)) ?? null;
    return clause === null || !tellsOfComing(context, clause, from) ? null : denied(context, clause);
  }
  // `a repeal of X | never came`, `any repeal of X | has yet to come`
  if (!/^(?:an?|any|such)$/.test(first)) return null;
  const clause = clauses.find((one) => isSubject(one, at));
  if (clause === undefined || !clause.group.negated || clause.group.modal !== null) return null;
  return HAPPENING.has(clause.group.lemma) || COMING.test(clause.group.lemma) ? denied(context, clause, true) : null;
}

const isSubject = ({ subject, relative }: Clause, at: number): boolean =>
  subject !== null && subject.from <= at && at < subject.to && !relative;

const isBehind = ({ group, object }: Clause, from: number): boolean => group.to === from || object?.from === from;

/** `there was | no repeal`, `no repeal | has happened`, `the year saw | no repeal`: and not `no repeal would help`, `he wants no repeal`. */
function tellsOfComing({ view }: EnglishContext, { group, subject }: Clause, from: number): boolean {
  if (group.negated || group.infinitive) return false;
  const ahead = group.from >= from;
  if (ahead) return HAPPENING.has(group.lemma) || COMING.test(group.lemma) || (group.passive && DONE.test(group.lemma));
  const there = group.copular && (word(view, group.from - 1) === 'there' || word(view, group.from) === 'there');
  return there || (SHOWING.test(group.lemma) && subject !== null);
}

const COMING = /^(?:come|follow|arrive|materialise|materialize|exist|ensue)$/;
const DONE = /^(?:enact|pass|approve|adopt|sign|vote|make|carry|record|register)$/;
const SHOWING = /^(?:see|bring|contain|include|hold|mean|make|enact|pass|adopt|record|find)$/;

function denied(context: EnglishContext, clause: Clause, never = false): NounMood | null {
  const mood = moodOf(context, clause);
  // `there will be no repeal of X`
  if (clause.group.modal !== null) return said(mood.modality === 'asserted' ? 'planned' : mood.modality, 'denied');
  return said(mood.modality, mood.denied && !never ? 'affirmed' : 'denied');
}
