/** Whoever speaks by a label: `Мурат Соболев: поправка отменена`, `Поправка отменена – эксперт Мурат Соболев`. */
import { labelEnd, signature, surnameLabel } from '../../inflecting/labelled.ts';
import { cueOf, type ReportedCue } from '../../inflecting/reporting.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { ROLES } from '../../lexicon/ru/cues.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { NAME_WORDS } from '../../lexicon/ru/name-words.ts';
import { PREPOSITION } from '../clause.ts';
import { eventNoun, verbReadings } from '../verb.ts';
import { isMark } from './cue-words.ts';
import { withoutAdjunct } from './speaker-words.ts';

export function labelled(units: readonly Unit[], at: number): ReportedCue | null {
  if (unitText(units, at) === '-') {
    const signed = signature(units, NAME_WORDS);
    return signed?.cue[0] === at ? signed : null;
  }
  if (unitText(units, at) !== ':') return null;
  const known =
    at === 1 &&
    unitText(units, 2) !== '"' &&
    bodyOf(unitText(units, 0)) === 'executive' &&
    !ROLES.test(unitText(units, 0));
  const surname = !known && at === 1 && surnameLabel(units, NAME_WORDS);
  const named = known || surname || labelEnd(units, NAME_WORDS, spokenBefore(units)) === at;
  if (!(named || isBodyLabel(units, at))) return null;
  const end = sentenceEnd(units, at + 1);
  return end - at < 3 ? null : { ...cueOf([0, at], [at, at + 1], [[at + 1, end]]), known: surname };
}

/** `Госдеп: …`, `Верховный суд Ганы: …`, `МИД Ирана: …`: a body by itself, with a sentence of its own behind. */
const isBodyLabel = (units: readonly Unit[], at: number): boolean =>
  at <= 5 &&
  unitText(units, at + 1) !== '"' &&
  units[0]?.capital === true &&
  units.slice(0, at).every(({ kind, text }) => kind === 'word' && verbReadings(text).length === 0) &&
  !units.slice(0, at).some(({ text }) => PREPOSITION.test(text) || eventNoun(text) !== null) &&
  (bodyOf(unitText(units, 0)) !== null || (at > 1 && bodyOf(`${unitText(units, 0)} ${unitText(units, 1)}`) !== null)) &&
  !ROLES.test(unitText(units, 0));

/** `Депутат Ярослав Железняк | в своём телеграм-канале: …`. */
const spokenBefore =
  (units: readonly Unit[]) =>
  (colon: number): number =>
    withoutAdjunct(units, 0, colon)[1];

/** Up to the stop, or to a semicolon. */
export function sentenceEnd(units: readonly Unit[], from: number): number {
  let to = units.length;
  const semicolon = units.findIndex((unit, at) => at > from && unit.text === ';');
  if (semicolon > 0) to = semicolon;
  while (to > from && isMark(units[to - 1]) && unitText(units, to - 1) !== '"') to--;
  return to;
}
