/**
 * A veto told by the noun: whether what was vetoed is the bill that was just voted on, and how a veto that was made fared. In: a sentence,
 * or a clause whose subject is the veto. Out: yes or no.
 */
import type { Frame } from '../../frame.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { placesOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

/** The frame of what was vetoed: as a rule a law in the making, and whatever it is where a vote on it was told. */
export function ofLatest(context: EnglishContext, frame: Frame): Frame {
  return frame.sense === 'veto' && tellsOfVote(context)
    ? { ...frame, acted: { ...frame.acted, making: false } }
    : frame;
}

/** `Congress voted to kill X, but | his veto came on Thursday`: what is vetoed is the bill that was voted on, however old the law is. */
function tellsOfVote(context: EnglishContext): boolean {
  for (let one: EnglishContext | null = context; one !== null && context.index - one.index <= 2; one = one.previous)
    if (placesOf(one.view, VOTED).length > 0) return true;
  return false;
}

const VOTED = wordClass((text) => /^(?:vote[ds]?|passed|adopted|approved|bill|resolution|chambers|houses)$/.test(text));

/** `his veto holds`, `was short-lived`, `survived the vote`: of what was made, how it fared. */
export const hasLasted = (sense: Sense, { group }: Clause): boolean =>
  sense === 'veto' && group.modal === null && !group.infinitive && (group.copular || LASTING.has(group.lemma));

const LASTING = new Set(['last', 'hold', 'stand', 'survive', 'prevail', 'stick', 'remain']);
