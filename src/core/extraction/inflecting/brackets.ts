/**
 * Brackets within a sentence: `Закон (принят в 2018 году) | отменён`. What they hold is beside the sentence, which goes on over them.
 * In: a sentence. Out: it without its brackets, null where it has none; the spans of the brackets.
 */
import { overlap, type Span } from '../../text/span.ts';
import type { Frame } from '../frame.ts';
import { type Unit, type UnitSentence, unitText } from './units.ts';

export interface Bracketed {
  readonly around: UnitSentence;
  readonly brackets: readonly Span[];
}

export function bracketed(sentence: UnitSentence): Bracketed | null {
  const { units } = sentence;
  const kept: Unit[] = [];
  const brackets: Span[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    const close = at > 0 ? closeOf(units, at) : -1;
    if (close < 0) kept.push(unit);
    else brackets.push([unit.start, units[close]?.end ?? unit.end]);
    at = Math.max(at, close);
  }
  return brackets.length === 0 ? null : { around: { ...sentence, units: kept }, brackets };
}

/** Where the bracket that opens at a unit closes; -1 where none does. */
function closeOf(units: readonly Unit[], open: number): number {
  if (unitText(units, open) !== '(') return -1;
  const next = units.findIndex((unit, at) => at > open && /^[()]$/u.test(unit.text));
  return next > 0 && unitText(units, next) === ')' && next < units.length - 1 ? next : -1;
}

export const isWithin = ({ trigger }: Frame, brackets: readonly Span[]): boolean =>
  brackets.some((bracket) => overlap(bracket, trigger));

/** The times in a bracket before the verb, or behind the law’s name, are not the claim’s. */
export function besideBrackets(frame: Frame, brackets: readonly Span[]): Frame {
  const { span, trigger, acted } = frame;
  const aside = brackets.filter(
    (bracket) =>
      overlap(bracket, span) &&
      (bracket[1] <= trigger[0] || (acted.span[1] <= bracket[0] && bracket[0] - acted.span[1] <= 2)),
  );
  return aside.length === 0 ? frame : { ...frame, aside: [...(frame.aside ?? []), ...aside] };
}
