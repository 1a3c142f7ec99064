/**
 * What became of an act on the law that was just told, told of the decision: `суд отменил это решение`, `Danıştay kararı iptal etmedi`,
 * `qərar qüvvəyə minməyib`, `отклонил иски`. In: a sentence, the frames so far, a language's words. Out: that the act was undone, left as it
 * is by a court, or had effect or none.
 */
import type { ActorPhrase, Frame } from '../frame.ts';
import type { Sense } from '../sense.ts';
import { type UnitSentence, unitText } from './units.ts';

export interface Fate {
  readonly verb: number;
  readonly is: 'undone' | 'upheld' | 'begun';
  readonly denied: boolean;
}

export interface FateWords {
  /** The decision, or a challenge to it, where it is the one spoken of. */
  readonly noun: RegExp;
  readonly fate: (sentence: UnitSentence, noun: number) => Fate | null;
  /** The frame of what the decision names beside it (`решение о выходе`), `same` where it names nothing, null where it is another one. */
  readonly names: (sentence: UnitSentence, noun: number, near: () => readonly Frame[]) => Frame | 'same' | null;
  /** The clause of the verb, as units [from, to). */
  readonly clause: (sentence: UnitSentence, verb: number) => readonly [number, number];
  readonly actor: (sentence: UnitSentence, noun: number, verb: number) => ActorPhrase | null;
  readonly isCourt: (actor: string) => boolean;
}

const BY_COURT: ReadonlySet<Sense> = new Set<Sense>(['voidByCourt', 'annul']);
const ENDING: ReadonlySet<Sense> = new Set<Sense>([
  ...BY_COURT,
  ...(['endLaw', 'removeLaw', 'denounce', 'repeal', 'leave', 'rescind', 'suspend'] as const),
]);

/** `near` reads what other forms find in the sentence itself. */
export function framesOfFate(
  sentence: UnitSentence,
  before: readonly Frame[],
  words: FateWords,
  near: () => readonly Frame[],
): readonly Frame[] {
  if (sentence.question) return [];
  const { units } = sentence;
  const noun = units.findIndex((unit) => unit.kind === 'word' && words.noun.test(unit.text));
  const fate = noun < 0 ? null : words.fate(sentence, noun);
  if (fate === null) return [];
  const named = words.names(sentence, noun, near);
  const act = named === 'same' ? (lastIn(sentence, near(), noun) ?? lastBefore(sentence, before)) : named;
  if (act === null || !ENDING.has(act.sense) || act.polarity === 'denied') return [];
  const actor = words.actor(sentence, noun, fate.verb);
  const byCourt = actor !== null && words.isCourt(actor.text);
  if (fate.is === 'upheld' && !byCourt) return [];
  const [start, end] = [Math.min(noun, fate.verb), Math.max(noun, fate.verb)];
  const clause = words.clause(sentence, fate.verb);
  const first = units[Math.min(start, clause[0])]?.start ?? 0;
  const from = Math.min(first, actor?.span[0] ?? first);
  const to = Math.max(units[Math.max(end, clause[1] - 1)]?.end ?? 0, actor?.span[1] ?? 0);
  const ownLaw = named === 'same' ? null : act.acted.mention;
  return [
    {
      form: 'decision-fate',
      sense: senseOf(fate, act.sense),
      acted: {
        ...act.acted,
        mention: ownLaw,
        target: 'law',
        ...(ownLaw === null ? { carriedBy: unitText(units, noun), pronoun: true } : {}),
      },
      polarity: fate.denied ? 'denied' : 'affirmed',
      modality: 'asserted',
      aspect: 'past',
      ...(fate.is === 'undone' ? { ofAct: true as const } : {}),
      actor,
      power: false,
      weak: false,
      span: [Math.min(from, ownLaw?.span[0] ?? from), Math.max(to, ownLaw?.span[1] ?? to)],
      trigger: [units[start]?.start ?? 0, units[end]?.end ?? 0],
      sentence: sentence.index,
    },
  ];
}

/** Whoever upholds a court's ruling against a law leaves it void. */
function senseOf({ is }: Fate, act: Sense): Sense {
  if (is === 'undone') return 'restore';
  return is === 'begun' || BY_COURT.has(act) ? act : 'uphold';
}

/** Told in the sentence itself, ahead of the decision. */
const lastIn = ({ index, units }: UnitSentence, near: readonly Frame[], noun: number): Frame | null =>
  near.findLast(
    (frame) =>
      frame.sentence === index &&
      frame.trigger[1] <= (units[noun]?.start ?? 0) &&
      isMarkBetween(units, frame.trigger[1], units[noun]?.start ?? 0) &&
      ENDING.has(frame.sense) &&
      isTold(frame),
  ) ?? null;

const isMarkBetween = (units: UnitSentence['units'], from: number, to: number): boolean =>
  units.some(({ kind, start }) => kind === 'mark' && from <= start && start < to);

const lastBefore = ({ index }: UnitSentence, before: readonly Frame[]): Frame | null => {
  const last = before.findLast((frame) => frame.sentence < index && index - frame.sentence <= 1);
  return last !== undefined && ENDING.has(last.sense) && isTold(last) ? last : null;
};

const isTold = ({ modality }: Frame): boolean => TOLD.has(modality);
const TOLD: ReadonlySet<Frame['modality']> = new Set<Frame['modality']>(['asserted', 'presupposed', 'planned']);
