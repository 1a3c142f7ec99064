/** The subject that a comma sets off at the head of its sentence: `Yüksek Mahkeme, Trump’ın vergilerini iptal etti`. */
import type { ActorPhrase } from '../../frame.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { isDayOrHour, isWhen } from '../words/time-units.ts';
import { bodyIn, clauseStart, isStop } from './clause.ts';

/** As `clauseStart`, with the subject that a comma sets off: `Yüksek Mahkeme, Trump’ın vergilerini iptal etti`. */
export function topicStart(units: readonly Unit[], at: number, lexicon: TurkicLexicon): number {
  const start = clauseStart(units, at);
  if (unitText(units, start - 1) !== ',' || unitText(units, start) === '"') return start;
  const comma = pastCircumstance(units, start - 1);
  const clause = clauseStart(units, comma);
  // `açıklamada, “Litvanya, | … bildirdi”`: at the head of what is quoted
  const quoted = unitText(units, clause) === '"';
  const from = quoted ? clause + 1 : clause;
  const topic = units.slice(from, topicEnd(units, from, comma));
  const last = topic.at(-1);
  const opens = from === 0 || quoted || (isStop(units[from - 1]) && unitText(units, from - 1) !== ')');
  const named = last !== undefined && last.text !== 'o' && (last.capital || bodyIn(last.text, lexicon) !== null);
  const plain =
    topic.length <= 8 &&
    topic.every(
      // `Danıştay | 10. | Dairesi`
      ({ kind, text }, index) =>
        kind === 'word' || kind === 'number' || (text === '.' && topic[index - 1]?.kind === 'number'),
    );
  return opens &&
    named &&
    plain &&
    last.kind === 'word' &&
    !/['-](?:n?[dt][aeə]n?|y?[aeə]|l[aeə])$|(?:[aeə]r[aeə]k|[iu]nc[aeə])$/u.test(last.text)
    ? from
    : start;
}

/** `Trump, | göreve başladığında, ABD’yi … çekti`: the comma before a clause that says when. */
function pastCircumstance(units: readonly Unit[], comma: number): number {
  const start = clauseStart(units, comma);
  const when =
    unitText(units, start - 1) === ',' &&
    /\p{L}{2}(?:d[iu]g[iu]nda|d[iu]yind[ae]|d[iu]kdə|[iu]rken|ark[eə]n|d[iu]ktan sonra)$/u.test(
      unitText(units, comma - 1),
    );
  return when ? start - 1 : comma;
}

/** `Başkan Obama | çarşamba günü, …`: without the words that say when. */
function topicEnd(units: readonly Unit[], from: number, comma: number): number {
  let end = comma;
  while (end > from + 1 && (isWhen(units[end - 1]) || isDayOrHour(unitText(units, end - 1)))) end--;
  return end;
}

/** `Danıştay | 10. | Dairesi`. */
const isOfOrdinal = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === 'number' || (unitText(units, at) === '.' && units[at - 1]?.kind === 'number');

/** The body or name that a topic [from, to) ends in. */
export function topicActor(
  sentence: UnitSentence,
  [from, end]: readonly [number, number],
  lexicon: TurkicLexicon,
): ActorPhrase {
  const comma = sentence.units.findIndex((unit, at) => at > from && at <= end && unit.text === ',');
  const to = topicEnd(sentence.units, from, comma < 0 ? end : comma);
  let start = to - 1;
  while (start > from && (sentence.units[start - 1]?.capital === true || isOfOrdinal(sentence.units, start - 1)))
    start--;
  const span = [sentence.units[start]?.start ?? 0, sentence.units[to - 1]?.end ?? 0] as const;
  return {
    text: sentence.document.text.slice(...span),
    span,
    nobody: false,
    only: lexicon.only.test(unitText(sentence.units, start - 1)),
  };
}
