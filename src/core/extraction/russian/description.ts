/** What a treaty or a law is about, where that tells which is meant: `соглашение | о контроле над вооружениями`. In: units, its noun. Out: its words. */
import type { LawPhrase } from '../inflecting/acted.ts';
import { type Unit, unitText } from '../inflecting/units.ts';
import { eventNoun, verbReadings } from './verb.ts';

/** No description has more words. */
const LONGEST = 6;

/** `соглашение | о контроле над вооружениями`: what it is about tells which is meant. */
export function description(units: readonly Unit[], at: number): Pick<LawPhrase, 'about' | 'to'> | null {
  if (!isOfTopic(units, at + 1)) return null;
  let to = at + 2;
  while (to < units.length && to - at <= LONGEST && isOfDescription(units[to] as Unit)) to++;
  const words = units.slice(at + 2, to).filter((unit) => unit.text.length >= 6);
  return words.length === 0
    ? null
    : { about: words.map(({ text }) => text.slice(0, Math.max(5, text.length - 3))), to };
}

/** `договор | о мире`, `договор | по открытому небу`; `договор по Крыму` tells a place. */
const isOfTopic = (units: readonly Unit[], at: number): boolean =>
  /^(?:о|об|обо|против)$/u.test(unitText(units, at)) ||
  (unitText(units, at) === 'по' &&
    /^(?:договор|соглашени|конвенци|протокол)/u.test(unitText(units, at - 1)) &&
    /(?<!^(?:вс|эт|т|сво))(?:ому|ему|ой|ей|ым|им)$/u.test(unitText(units, at + 1)));

const isOfDescription = ({ kind, text, capital }: Unit): boolean =>
  kind === 'word' &&
  !capital &&
  (/^(?:над|в|и|на|по)$/u.test(text) || (eventNoun(text) === null && verbReadings(text).length === 0)) &&
  !/(?:ется|ются|лся|лась|лось|лись)$/u.test(text);
