/**
 * Who decided what was just told: `Решение приняли 57 государств`, `Kararı 57 devlet verdi`, `Решение о выходе принял президент`.
 * In: a sentence, the frames so far, a language's words. Out: the event of the frame before, by whom it is said to be.
 */
import type { ActedOn, ActorPhrase, Frame } from '../frame.ts';
import type { Sense } from '../sense.ts';
import { actedOn, bareLaw } from './acted.ts';
import { type UnitSentence, unitText } from './units.ts';

export interface DecisionWords {
  /** The decision, where it is the one spoken of. */
  readonly noun: RegExp;
  /** Takes a decision. */
  readonly verb: RegExp;
  /** Whether the verb, whatever it looks like, does something else to the decision: `qərarı ləğv etdi`. */
  readonly undoes?: (sentence: UnitSentence, verb: number) => boolean;
  readonly negated: (sentence: UnitSentence, verb: number) => boolean;
  /** The event that the decision names beside it (`решение о выходе`), `same` where it names none, null where it is another decision. */
  readonly names: (sentence: UnitSentence, noun: number) => Sense | 'same' | null;
  readonly actor: (sentence: UnitSentence, noun: number, verb: number) => ActorPhrase | null;
  /** The unit with which the decision begins, where what it decides stands ahead of it: `fesih | kararını`. */
  readonly first?: (sentence: UnitSentence, noun: number) => number;
}

const ENDING: ReadonlySet<Sense> = new Set<Sense>([
  'endLaw',
  'removeLaw',
  'annul',
  'denounce',
  'repeal',
  'leave',
  'rescind',
  'suspend',
  'extend',
  'voidByCourt',
]);

export function framesOfDecision(
  sentence: UnitSentence,
  before: readonly Frame[],
  words: DecisionWords,
): readonly Frame[] {
  const { units } = sentence;
  const noun = units.findIndex((unit) => unit.kind === 'word' && words.noun.test(unit.text));
  const verb = units.findIndex((unit, at) => Math.abs(at - noun) <= 12 && words.verb.test(unit.text));
  if (noun < 0 || verb < 0 || sentence.question || words.undoes?.(sentence, verb) === true) return [];
  const ofTreaty = before.findLast(({ acted }) => acted.mention !== null)?.acted.mention?.law.type === 'treaty';
  const near = before.some(
    (frame) =>
      frame.sentence === sentence.index &&
      frame.modality !== 'hypothetical' &&
      !(ofTreaty && isMakingOfPaper(frame)) &&
      Math.abs(frame.trigger[0] - (units[noun]?.start ?? 0)) < 40 &&
      !commaBetween(sentence, frame, noun),
  );
  const last = before.findLast(
    (frame) => sentence.index - frame.sentence <= 1 && frame.sentence <= sentence.index && ENDING.has(frame.sense),
  );
  const named = words.names(sentence, noun);
  if (near || named === null) return [];
  // `fesih kararını Cumhurbaşkanı almıştı`: what was decided is told beside it, whatever was told of the law before
  const of = named !== 'same' && ENDING.has(named) ? lawBefore(sentence, noun) : null;
  const acted = last !== undefined && isTold(last) ? last.acted : of;
  if (acted === null || (named === 'same' && last === undefined)) return [];
  const [start, end] = [Math.min(words.first?.(sentence, noun) ?? noun, verb), Math.max(noun, verb)];
  const sense = named === 'same' ? (last?.sense ?? 'endLaw') : named;
  const actor = words.actor(sentence, noun, verb);
  return [
    {
      form: 'decided',
      // whoever decides to leave a treaty has notice given; nobody is out by it
      sense: sense === 'leave' ? 'denounce' : sense,
      acted: { ...acted, mention: null, carriedBy: unitText(units, noun), pronoun: true },
      polarity: words.negated(sentence, verb) ? 'denied' : 'affirmed',
      modality: 'asserted',
      aspect: 'past',
      actor,
      power: false,
      weak: false,
      span: [
        Math.min(units[start]?.start ?? 0, actor?.span[0] ?? Number.MAX_SAFE_INTEGER),
        Math.max(units[end]?.end ?? 0, actor?.span[1] ?? 0),
      ],
      trigger: [units[noun]?.start ?? 0, units[noun]?.end ?? 0],
      sentence: sentence.index,
    },
  ];
}

/** `указ об этом подписал президент`: the paper, which is not the treaty spoken of. */
const isMakingOfPaper = ({ sense, acted }: Frame): boolean =>
  (sense === 'sign' || sense === 'pass' || sense === 'make') && acted.mention === null;

/** The law of the sentence before, or of a clause before; a decision on what its own clause names is read by other forms. */
function lawBefore(sentence: UnitSentence, noun: number): ActedOn | null {
  const { units, before } = sentence;
  const stop = units.findLastIndex(({ text }, at) => at < noun && /^[;:.]$/.test(text));
  if (units.slice(stop + 1).some(({ kind }) => kind === 'law')) return null;
  const named = [...(before?.units ?? []), ...units.slice(0, stop + 1)].some(({ kind }) => kind === 'law');
  return named ? actedOn(sentence, bareLaw(null, noun)) : null;
}

/** Another clause of the sentence told it: `grup dağıtıldı, kararı 57 devlet verdi`. */
function commaBetween({ units }: UnitSentence, frame: Frame, noun: number): boolean {
  const at = units[noun]?.start ?? 0;
  const [from, to] = [Math.min(frame.trigger[0], at), Math.max(frame.trigger[0], at)];
  return units.some((unit) => /^[,;]$/.test(unit.text) && from < unit.start && unit.start < to);
}

const isTold = ({ modality, polarity }: Frame): boolean =>
  (modality === 'asserted' || modality === 'presupposed') && polarity === 'affirmed';
