/** An act as a noun, which somebody told of: `X сообщил об отмене закона`. */
import { wordTest } from '../../../text/told-once.ts';
import { cueOf, type Range, type ReportedCue } from '../../inflecting/reporting.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { eventNoun } from '../verb.ts';
import { subjectBefore, untilMark } from './cue-words.ts';
import { names } from './speaker-words.ts';

/** `X сообщил | об отмене закона`, `Об отмене закона | сообщил X`: an act, as a noun, is what was told. */
export function aboutAct(units: readonly Unit[], verb: number): ReportedCue | null {
  if (!TELLING.test(unitText(units, verb))) return null;
  const about = units.findIndex(
    (unit, at) => /^(?:о|об)$/u.test(unit.text) && [1, 2].some((on) => eventNoun(unitText(units, at + on)) !== null),
  );
  if (about < 0 || units.slice(Math.min(about, verb), Math.max(about, verb)).some((unit) => /^[;:.,]$/.test(unit.text)))
    return null;
  const ahead = about < verb;
  const close = untilMark(units, verb + 1);
  const left = ahead ? null : subjectBefore(units, verb);
  const inverted: Range = ahead ? [verb + 1, close] : [verb + 1, about];
  // `администрация уведомила | Конгресс | о выходе`: who is told
  if (!ahead && left === null && TOLD_TO.test(unitText(units, verb))) return null;
  const speaker = left ?? (units.slice(...inverted).some(names) ? inverted : null);
  if (speaker === null || !units.slice(...speaker).some(names)) return null;
  return cueOf(speaker, [verb, verb + 1], [ahead ? [about, verb] : [about, untilMark(units, about + 1)]]);
}

const TOLD_TO = wordTest(/^(?:извест|проинформ|уведом)\p{L}*$/u);

const TELLING = wordTest(
  /^(?:сообщ|объяв|заяв|рассказ|напис|пиш|извест|поведа|отчит|отрапорт|проинформ|уведом)\p{L}*(?:л|ла|ли|лся|лась|лись|ет|ют|ит|ят)$/u,
);
