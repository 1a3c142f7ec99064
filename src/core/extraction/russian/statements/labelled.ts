/** Whoever speaks by a label: `Мурат Соболев: поправка отменена`, `Поправка отменена – эксперт Мурат Соболев`. */
import { labelEnd, signatureAt, surnameLabel } from '../../inflecting/labelled.ts';
import type { Range, ReportedCue } from '../../inflecting/reporting.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { NOT_NAMES, ROLES } from '../../lexicon/ru/cues.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { isMark } from './cue-words.ts';

export function labelled(units: readonly Unit[], at: number): ReportedCue | null {
  if (signatureAt(units, ROLES, NOT_NAMES) === at)
    return { speaker: [at + 1, units.length], cue: [at, at + 1], oblique: false, lead: null, content: [[0, at]] };
  const known =
    at === 1 &&
    unitText(units, 2) !== '"' &&
    bodyOf(unitText(units, 0)) === 'executive' &&
    !ROLES.test(unitText(units, 0));
  const surname = !known && at === 1 && surnameLabel(units, ROLES, NOT_NAMES);
  if (unitText(units, at) !== ':' || !(known || surname || labelEnd(units, ROLES, NOT_NAMES) === at)) return null;
  const end = sentenceEnd(units, at + 1);
  if (end - at < 3) return null;
  const content: readonly Range[] = [[at + 1, end]];
  return { speaker: [0, at], cue: [at, at + 1], oblique: false, lead: null, content, known: surname };
}

/** Up to the stop, or to a semicolon. */
export function sentenceEnd(units: readonly Unit[], from: number): number {
  let to = units.length;
  const semicolon = units.findIndex((unit, at) => at > from && unit.text === ';');
  if (semicolon > 0) to = semicolon;
  while (to > from && isMark(units[to - 1]) && unitText(units, to - 1) !== '"') to--;
  return to;
}
