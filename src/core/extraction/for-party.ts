/**
 * A treaty that holds for one of its parties: `for Lithuania it is no longer in force` says that Lithuania has left, not that the
 * treaty is gone. In: a frame that tells of a party whether a treaty stands. Out: the ending for that party.
 */
import type { Frame } from './frame.ts';
import { CARRYING } from './law-nouns.ts';
import type { Sense } from './sense.ts';

const STANDING: ReadonlySet<Sense> = new Set<Sense>(['remain', 'beLaw', 'apply']);

/** Whether it is told of a treaty, or of what a pronoun goes on with, that it stands or does not, or ran out. */
export function tellsTreatyStands({ sense, form, acted }: Frame): boolean {
  const treaty = acted.mention?.law.type === 'treaty' || (acted.mention === null && isOfTreaty(acted));
  const told = STANDING.has(sense) || sense === 'expire';
  return told && form !== 'nominal' && acted.target === 'law' && (treaty || acted.pronoun);
}

function isOfTreaty({ carriedBy, carriedAs }: Frame['acted']): boolean {
  return (carriedAs ?? [carriedBy ?? '']).some((noun) => CARRYING.treaty.has(noun));
}

/** To stand no more for a party is to have ended for it. */
export function endedForParty(frame: Frame): Frame {
  if (!STANDING.has(frame.sense)) return { ...frame, sense: 'endLaw' };
  return { ...frame, sense: 'endLaw', polarity: frame.polarity === 'denied' ? 'affirmed' : 'denied' };
}
