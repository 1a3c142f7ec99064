/**
 * What stops an act upon a law is told of the act: `wanted to end X, but the court blocked it`, `repealed X, but the justices struck it down`,
 * `Трамп хотел отменить X, но суд это заблокировал`. In: what a language read. Out: the same, where “it” may be the act as well as the law
 * left open, and the act told as one that its own text takes back.
 */
import type { ClaimInput } from './claim-input.ts';
import type { Frame } from './frame.ts';
import type { Sense } from './sense.ts';

export function withStoppedActs(input: ClaimInput): ClaimInput {
  const { frames } = input.reading;
  const stops = new Map<Frame, Frame>();
  for (const [at, frame] of frames.entries()) {
    const act = frames[at - 1];
    const same = frame.actor !== null && input.language.carrying?.actor.test(frame.actor.text) === true;
    const stopsIt = act !== undefined && !same && isOnIt(frame) && stopsAct(frame, act);
    // `demanded its lifting; the cabinet lifted it`: what was wanted is done
    if (stopsIt && stemOf(input, act) !== stemOf(input, frame)) stops.set(frame, act);
  }
  if (stops.size === 0) return input;
  const stopped = new Set(stops.values());
  const told = frames.map((frame): Frame => {
    if (stops.has(frame)) return { ...frame, modality: 'possible' };
    return stopped.has(frame) && frame.modality === 'asserted' ? { ...frame, bygone: true } : frame;
  });
  return { ...input, reading: { ...input.reading, frames: told } };
}

/** As much of the word as its endings leave alone. */
const stemOf = ({ document }: ClaimInput, { trigger }: Frame): string =>
  document.folded
    .slice(...trigger)
    .split(' ')
    .at(-1)
    ?.slice(0, 4) ?? '';

/** Somebody did it to “it”, or to nothing that stands among the claim’s own words (`суд заблокировал это`). */
function isOnIt({ acted, actor, modality, polarity, span }: Frame): boolean {
  const carried = acted.mention === null ? acted.pronoun : acted.span[1] <= span[0];
  return carried && actor !== null && modality === 'asserted' && polarity === 'affirmed';
}

function stopsAct(frame: Frame, act: Frame): boolean {
  const near = frame.sentence - act.sentence;
  const other = act.polarity === 'denied' || act.acted.target !== 'law' || act.actor?.text === frame.actor?.text;
  // `voted to repeal X; the other chamber voted it down`: of a bill, and told as one
  if (other || act.also !== undefined) return false;
  const done = act.modality === 'asserted' || act.modality === 'presupposed';
  // `announced the removal of X, and the next minister cancelled it`: what is over is not ended again
  const byNoun = act.modality === 'presupposed';
  // `Russia left, and the allies suspended it`: the treaty, which is still theirs
  if (act.sense === 'leave' && done && frame.sense === 'suspend') return false;
  if (near > 0) return near === 1 && !done && FOILING.has(frame.sense) && ENDING.has(act.sense);
  if (done) return (STOPPING.has(frame.sense) || (byNoun && DROPPING.has(frame.sense))) && ENDING.has(act.sense);
  return (STOPPING.has(frame.sense) || DROPPING.has(frame.sense)) && (ENDING.has(act.sense) || CHANGING.has(act.sense));
}

/** Keep what is meant from being done. */
const FOILING: ReadonlySet<Sense> = new Set<Sense>(['block', 'veto', 'fail', 'failAsBill']);

/** Said of acts as well as of laws. */
const STOPPING: ReadonlySet<Sense> = new Set<Sense>([
  ...FOILING,
  ...(['suspend', 'annul', 'voidByCourt', 'ruleAgainst'] as const),
]);

/** Said of what was only meant, right behind it: `tried to repeal X, but the committee killed it`. */
const DROPPING: ReadonlySet<Sense> = new Set<Sense>(['removeLaw', 'endLaw', 'rescind']);

const ENDING: ReadonlySet<Sense> = new Set<Sense>([
  ...(['repeal', 'endLaw', 'removeLaw', 'rescind', 'leave', 'denounce'] as const),
]);

const CHANGING: ReadonlySet<Sense> = new Set<Sense>([
  ...(['waive', 'issueWaiver', 'suspend', 'extend', 'restore', 'amend', 'exempt'] as const),
]);
