/**
 * The act that somebody may do, as the sentence speaks of it: `a repeal`, `repealing it`, `taking it away`, `to repeal it`; and `that`, of
 * what was spoken of before. In: a sentence and its clause. Out: the act and what it acts on, or null.
 */
import type { Frame } from '../../frame.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { word, wordsOf } from '../words/sentence-view.ts';
import { type Act, ENDING, senseOf, verbAt } from './power-frame.ts';

/** In the subject (`a repeal`), as a gerund before the verb (`repealing it`), or as an infinitive behind it (`to repeal it`). */
export function actSpokenOf(context: EnglishContext, clause: Clause): Act | null {
  const { subject } = clause;
  const noun = subject === null ? null : eventIn(context, subject.from, subject.to);
  const named = noun === null ? undefined : (NOUNS.get(word(context.view, noun)) ?? senseOfGerund(context, noun));
  if (named !== undefined && ENDING.has(named)) return { sense: named, on: subject };
  for (const one of [context.clauses[clause.index - 1], context.clauses[clause.index + 1]]) {
    if (one === undefined || !(one.index < clause.index ? leadsIn(context, one) : one.group.infinitive)) continue;
    const act = takenAway(context, one) ?? verbAt(context, one);
    if (act !== null && ENDING.has(act.sense)) return { ...act, clause: one };
  }
  return null;
}

const isGerund = ({ group }: Clause): boolean => group.form === 'ing' && !group.finite;

/** `repealing it | takes …`, `to repeal it | he would need …`, `the power to repeal it | lies with …`. */
function leadsIn({ view }: EnglishContext, one: Clause): boolean {
  const { from, infinitive } = one.group;
  return isGerund(one) || (infinitive && (from === 0 || /^(?:power|authority|right)$/.test(word(view, from - 1))));
}

/** `taking | it | away`. */
function takenAway({ view }: EnglishContext, { group, object }: Clause): Act | null {
  if (group.lemma !== 'take' || object === null || object.to - object.from < 2) return null;
  return word(view, object.to - 1) === 'away'
    ? { sense: 'repeal', on: { from: object.from, to: object.to - 1 } }
    : null;
}

function eventIn(context: EnglishContext, from: number, to: number): number | null {
  for (let at = from; at < to; at++)
    if (
      context.view.mentionAt[at] === null &&
      (NOUNS.get(word(context.view, at)) !== undefined || senseOfGerund(context, at) !== undefined)
    )
      return at;
  return null;
}

function senseOfGerund(context: EnglishContext, at: number): Sense | undefined {
  const group = context.groups.find((one) => one.main === at && one.form === 'ing');
  return group === undefined ? undefined : senseOf(group.lemma);
}

/** `Will it be repealed? | That | is for Congress`: what was asked or told right before. */
export function actBefore({ view, index }: EnglishContext, clause: Clause, before: readonly Frame[]): Act | null {
  const last = before.at(-1);
  const first = clause.subject?.from ?? clause.from;
  const that =
    [first, first - 1].some((at) => at >= 0 && /^(?:that|this)$/.test(word(view, at))) ||
    // `his decree | needs the approval of parliament`
    /^(?:his|her|the|such an?) (?:decree|order|edict|declaration|proclamation)$/.test(wordsOf(view, first, first + 2));
  if (!that || last === undefined || last.power || index - last.sentence > 2) return null;
  return ENDING.has(last.sense) ? { sense: last.sense, on: null } : null;
}

/**
 * `The President repealed it. Only Congress | can`, `No president | can do that`, `He | cannot`: what was told of right before, by the
 * auxiliary alone or taken up by a word.
 */
export function actTakenUp({ view, index }: EnglishContext, { group }: Clause, before: readonly Frame[]): Act | null {
  const last = before.at(-1);
  const bare = /^(?:can|ca|cannot|could|may)$/.test(group.lemma);
  const taken = group.lemma === 'do' && /^(?:that|so|it)$/.test(word(view, group.to));
  const end = taken ? group.to + 1 : group.to;
  if (!(bare || taken) || !/^[.,;:!"]?$/.test(word(view, end)) || last === undefined) return null;
  return index - last.sentence <= 1 && ENDING.has(last.sense)
    ? { sense: last.sense, on: null, acted: last.acted }
    : null;
}
