/** The states that words name, by their titles in the register. In: units and a language’s names of states. */
import { fold } from '../../text/fold.ts';
import type { ToldOfActor } from '../language.ts';
import { STATE_TITLES } from '../record-language.ts';
import type { StateNames } from '../states.ts';
import type { FrameWords } from './frame-words.ts';
import type { Unit, UnitSentence } from './units.ts';

/** Whether the words for an actor name somebody: at the head of a sentence `Она` has a capital, too. */
export const toldOfNames = (actor: string, { nobodyNamed }: FrameWords): ToldOfActor =>
  /\p{Lu}/u.test(actor) && !nobodyNamed.test(fold(actor)) ? {} : { nameless: true };

/** The state that a sentence names first, in its own words: of whom somebody is quoted to speak is no matter. */
export function stateNamed({ units }: UnitSentence, states: StateNames): string | null {
  const quotes = units.flatMap(({ text }, at) => (text === '"' ? [at] : []));
  const isQuoted = (at: number) => quotes.filter((quote) => quote < at).length % 2 === 1;
  return units.map((unit, at) => (isQuoted(at) ? null : stateOf(unit, states))).find((state) => state !== null) ?? null;
}

/** All that stand between two places, each once. */
export function named(units: readonly Unit[], from: number, to: number, words: FrameWords): readonly string[] {
  const found = units
    .slice(Math.max(0, from), Math.max(0, to))
    .flatMap((unit, at, all) =>
      words.like?.test(all[at - 1]?.text ?? '')
        ? []
        : (groupOf(unit, all[at + 1], words) ?? stateOf(unit, words.states) ?? []),
    );
  return [...new Set(found)];
}

/** `страны Балтии`, `Baltık ülkeleri`, `Baltikyanı ölkələr`: three states by one name. */
export function groupOf(unit: Unit, next: Unit | undefined, { groups }: FrameWords): readonly string[] | null {
  const found = groups.find(({ name, noun }) => name.test(unit.text) && (noun?.test(next?.text ?? '') ?? true));
  return found?.states.flatMap((code) => STATE_TITLES.get(code) ?? []) ?? null;
}

export function stateOf(unit: Unit | undefined, states: StateNames): string | null {
  if (unit?.kind !== 'word' || !unit.capital) return null;
  const code = states.named(unit.text)[0] ?? states.described(unit.text)[0];
  // whom a treaty is notified to is no party of it
  return code === undefined || code === 'un' ? null : (STATE_TITLES.get(code) ?? null);
}
