/**
 * Which bill is spoken of, where the words tell what it would do: `a bill to repeal X was not passed`, `законопроект об отмене X не
 * принят`. In: the claims of a text. Out: the same, those on a step of such a bill with what it would do; and what a law would have done that
 * came to nothing, or is not made yet (`The law ending X was vetoed`), as not done.
 */
import type { Assertable, Claim } from '../claim/claim.ts';
import { type EventKind, FORCE_ENDING } from '../law/event-kind.ts';
import { overlap } from '../text/span.ts';
import { WHY_UNRATED } from './why-unrated.ts';

export function withBillsMeant(claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim, at) => {
    const near = claims.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    if (near.some((step) => isWhatItWouldDo(step, claim) && !isMade(step))) return notDone(claim);
    const would = near.find((other) => isWhatItWouldDo(claim, other))?.asserts.readings.filter(endsForce);
    const meant = would ?? votedTo(claim);
    return meant === undefined ? claim : { ...claim, asserts: { ...claim.asserts, billTo: meant } };
  });
}

/** `Parliament never voted to repeal X`: the vote was on that, and one to suspend it is another. */
function votedTo({ asserts: { target, readings } }: Claim): readonly Assertable[] | undefined {
  const [step, what] = readings.filter((reading) => reading !== 'passageInChamber');
  const ends = readings.filter((reading) => reading === 'repeal');
  return target === 'measure' && step === 'passage' && what === 'repeal' ? ends : undefined;
}

/** Claims between a step of a bill and what it would do. */
const NEAR = 3;

const endsForce = (reading: Assertable): boolean => FORCE_ENDING.has(reading as EventKind);

/** The noun of event in the name of the bill, told of the same mention: nothing has happened by it. */
function isWhatItWouldDo(step: Claim, { law, asserts, span }: Claim): boolean {
  return (
    step.asserts.target === 'measure' &&
    step.rated &&
    asserts.target === 'law' &&
    (asserts.modality === 'hypothetical' || asserts.modality === 'presupposed') &&
    asserts.polarity === 'affirmed' &&
    law !== null &&
    law.id === step.law?.id &&
    law.span[0] === step.law.span[0] &&
    overlap(span, step.span) &&
    // to lower what a law asks for is to change it, though it may take a part of it away
    asserts.readings.slice(0, 1).some(endsForce)
  );
}

/** Steps by which a law is made. */
const MAKING: ReadonlySet<Assertable> = new Set<Assertable>(['signature', 'enactment', 'passage', 'entryIntoForce']);

const isMade = ({ asserts }: Claim): boolean =>
  asserts.polarity === 'affirmed' && asserts.readings.some((one) => MAKING.has(one));

function notDone(claim: Claim): Claim {
  const asserts = { ...claim.asserts, modality: 'hypothetical' } as const;
  return { ...claim, asserts, rated: false, unratedBecause: WHY_UNRATED.hypothetical };
}
