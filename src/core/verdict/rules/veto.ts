/** Vetoes among the steps of a bill: what came before one overrode nothing, and who vetoed has signed nothing. In: a case. Out: whether it is so. */
import type { Assertable } from '../../claim/claim.ts';
import type { LawEvent } from '../../law/event.ts';
import { firstDay } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import { bearsName, namesActor } from '../named-person.ts';

/** `overrode the veto`: what was passed before anybody vetoed it overrode nothing. */
export function isBeforeVeto({ events }: Case, readings: readonly Assertable[], { kind, on }: LawEvent): boolean {
  const vetoes = events.filter((event) => event.kind === 'veto');
  return (
    readings[0] === 'vetoOverride' &&
    kind === 'passage' &&
    vetoes.some((veto) => firstDay(veto.on) >= firstDay(on)) &&
    !vetoes.some((veto) => firstDay(veto.on) < firstDay(on))
  );
}

/** The veto of whoever the claim names, who has signed nothing since. */
export function vetoByNamed(one: Case): LawEvent | undefined {
  const { actor } = one.claim.asserts;
  const bears = (by: LawEvent['actor']) => actor !== null && by !== null && bearsName(actor, by);
  const own = one.events.filter((event) => namesActor(one, event) || bears(event.actor));
  const last = own.findLast(({ kind }) => kind === 'veto' || kind === 'signature');
  return last?.kind === 'veto' ? last : undefined;
}
