/**
 * Who acts in a clause that does not say so again: `Страны НАТО приостановили участие в договоре, но не вышли из него`. In: the clause,
 * its verb, the frames before. Out: who acted in the clause before; null where the clause may have a subject of its own.
 */
import type { ActorPhrase, Frame } from '../frame.ts';
import { type UnitSentence, unitText } from '../inflecting/units.ts';
import { ADVERB, type Bounds, isModifier, PREPOSITION, PRONOUN } from './clause.ts';
import type { VerbReading } from './verb.ts';

const PLURAL = /(?:ли|лись)$/u;

export function carriedActor(
  sentence: UnitSentence,
  { from, to }: Bounds,
  at: number,
  { form, verb }: VerbReading,
  earlier: readonly Frame[],
): ActorPhrase | null {
  const { units, document } = sentence;
  if (form !== 'past' || verb.on !== 'object' || !/^(?:и|а|но|или|однако|,)$/u.test(unitText(units, from - 1)))
    return null;
  const before = earlier.findLast((frame) => frame.sentence === sentence.index);
  if (before?.actor == null || before.actor.nobody || before.form !== 'verbal') return null;
  // one of them is no `они`, and neither has another subject
  const told = document.folded.slice(...before.trigger);
  const agrees = PLURAL.test(told) === PLURAL.test(unitText(units, at));
  const lead = units.slice(from, at);
  const bare = lead.every(
    (unit) =>
      unit.kind !== 'word' ||
      (!unit.capital && (ADVERB.test(unit.text) || PREPOSITION.test(unit.text) || PRONOUN.test(unit.text))),
  );
  const behind = units.slice(at + 1, to).every((unit) => unit.kind !== 'word' || !unit.capital || isModifier(unit));
  return agrees && bare && behind && !lead.some(({ text }) => SUBJECT.test(text)) ? before.actor : null;
}

const SUBJECT = /^(?:он|она|оно|они)$/u;
