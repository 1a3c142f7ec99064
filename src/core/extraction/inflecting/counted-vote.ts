/**
 * Members counted who voted for what was just told: `«За» проголосовали 317 депутатов`, `Tasarıya 317 milletvekili destek verdi`. In: a
 * sentence, the frames so far, where the vote stands and who voted. Out: that it passed; nothing where no step of a law was told.
 */
import type { ActorPhrase, Frame } from '../frame.ts';
import type { Sense } from '../sense.ts';
import { spanOfUnits, textOf, type UnitSentence } from './units.ts';

/** What a house can do by a vote. */
const VOTED: ReadonlySet<Sense> = new Set<Sense>([
  ...['pass', 'extend', 'endLaw', 'removeLaw', 'repeal', 'ratify', 'override', 'denounce', 'postpone', 'amend'],
  ...['introduce', 'restore', 'suspend', 'make'],
] as Sense[]);

/** `from` and `to` are the clause, `first` and `last` the units of those counted; `house` whether their name tells of which house they are. */
export function framesOfCountedVote(
  sentence: UnitSentence,
  before: readonly Frame[],
  [from, to]: readonly [number, number],
  [first, last]: readonly [number, number],
  house: boolean,
): readonly Frame[] {
  const { index, units } = sentence;
  const start = units[from]?.start ?? 0;
  const told = before.findLast(
    (frame) => index - frame.sentence <= 1 && frame.trigger[1] <= start && VOTED.has(frame.sense),
  );
  if (told === undefined || told.polarity === 'denied' || !TOLD.has(told.modality)) return [];
  // of whom nobody can tell in which house they sit, the house that was told of
  if (!house && told.actor === null) return [];
  const by = spanOfUnits(sentence, first, last + 1);
  const actor: ActorPhrase = { text: textOf(sentence, first, last + 1), span: by, nobody: false, only: false };
  const span = spanOfUnits(sentence, from, to);
  return [
    {
      form: 'in-favour',
      sense: 'pass',
      acted: { ...told.acted, mention: null, carriedBy: 'it', pronoun: true, target: 'measure' },
      polarity: 'affirmed',
      modality: 'asserted',
      aspect: 'past',
      actor: house ? actor : told.actor,
      power: false,
      weak: false,
      span,
      trigger: span,
      sentence: index,
    },
  ];
}

const TOLD: ReadonlySet<Frame['modality']> = new Set<Frame['modality']>(['asserted', 'presupposed']);
