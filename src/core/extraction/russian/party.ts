/**
 * A treaty that holds for one of its parties: `для Литвы конвенция больше не действует` says that Lithuania has left, not that the
 * treaty is gone. In: a frame and its sentence. Out: the same frame, or the ending for that party.
 */
import type { Frame } from '../frame.ts';
import { type UnitSentence, unitText } from '../inflecting/units.ts';
import { STATES } from '../lexicon/ru/states.ts';

const IN_FORCE: ReadonlySet<Frame['sense']> = new Set<Frame['sense']>(['remain', 'beLaw', 'apply']);

export function forParty(frame: Frame, sentence: UnitSentence): Frame {
  const { acted } = frame;
  const treaty = acted.mention?.law.type === 'treaty' || (acted.mention === null && isOfTreaty(acted.carriedAs ?? []));
  if (!IN_FORCE.has(frame.sense) || acted.target !== 'law' || !(treaty || acted.pronoun)) return frame;
  const { units } = sentence;
  const at = units.findIndex(
    (unit, index) =>
      /^(?:для|в|на)$/u.test(unit.text) &&
      unit.start >= frame.span[0] &&
      unit.end <= frame.span[1] &&
      units[index + 1]?.capital === true &&
      STATES.named(unitText(units, index + 1)).length > 0,
  );
  if (at < 0 || (acted.pronoun && unitText(units, at) !== 'для')) return frame;
  return { ...frame, sense: 'endLaw', polarity: frame.polarity === 'denied' ? 'affirmed' : 'denied' };
}

const isOfTreaty = (nouns: readonly string[]): boolean =>
  nouns.some((noun) => noun === 'treaty' || noun === 'convention' || noun === 'agreement');
