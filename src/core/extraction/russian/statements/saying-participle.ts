/** `X, уверяющий, что …`: whom a Russian participle says to have said it. */
import { wordTest } from '../../../text/told-once.ts';
import { cueOf, type ReportedCue } from '../../inflecting/reporting.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { lastWord, subjectBefore } from './cue-words.ts';

const SAYING_PARTICIPLE = wordTest(
  /^(?:утвержда|уверя|заявля|говор|сообща|счита|полага|дума|пиш|настаива|поведа|убежда|напомина|заверя|тверд|клян|объявл|объявля|повтор|повторя)(?:ю|у|я|а|в|ив)?(?:щ|вш)(?:ий|ая|ие|его|ей|их|им|ему|ими)(?:ся)?$/u,
);

/** `Юрист X, уверяющий, что «…», вводит людей в заблуждение`. */
export function byParticiple(units: readonly Unit[], at: number): ReportedCue | null {
  if (!SAYING_PARTICIPLE.test(unitText(units, at))) return null;
  if (![',', 'что'].every((word, offset) => unitText(units, at + 1 + offset) === word)) return null;
  if (unitText(units, at - 1) !== ',') return null;
  const speaker = subjectBefore(units, at - 1);
  const quoted = unitText(units, at + 3) === '"';
  const end = units.findIndex((unit, index) => index > at + 3 && (quoted ? unit.text === '"' : unit.text === ','));
  return speaker === null ? null : cueOf(speaker, [at, at + 1], [[at + 3, end < 0 ? lastWord(units) : end]]);
}
