/**
 * Words within a claim that date something else: `закон 1996 года` is which law, `закон, подписанный в мае, отменен` says when it
 * was signed. In: a sentence and a frame found in it. Out: the spans whose times are not the claim's.
 */
import { overlap, type Span } from '../../text/span.ts';
import type { Frame } from '../frame.ts';
import { nounMeaning } from '../inflecting/nouns.ts';
import { type Unit, type UnitSentence, unitText } from '../inflecting/units.ts';
import { LAW_NOUNS } from '../lexicon/ru/nouns.ts';
import { isStop, opensInsertion, PARTICIPLE, PREPOSITION } from './clause.ts';
import { pastParticiple } from './passed-over.ts';

export function withAsides(frame: Frame, sentence: UnitSentence): Frame {
  const aside = [...asidesOf(sentence), ...ofTelling(frame, sentence)].filter(
    (span) => overlap(span, frame.span) && !(span[0] <= frame.trigger[0] && frame.trigger[0] < span[1]),
  );
  return aside.length === 0 ? frame : { ...frame, aside };
}

/** `4 февраля Москва сообщила | об истечении договора`: the day before the verb is that of telling. */
function ofTelling({ form, trigger }: Frame, { units }: UnitSentence): readonly Span[] {
  const noun = units.findIndex((unit) => unit.start === trigger[0]);
  const about = [1, 2, 3].map((back) => noun - back).find((at) => /^об?$/u.test(unitText(units, at)));
  if (form !== 'nominal' || noun < 0 || about === undefined) return [];
  const told = [1, 2, 3].map((back) => about - back).find((at) => TOLD.test(unitText(units, at)));
  const first = units[0];
  const last = units[(told ?? 0) - 1];
  return told === undefined || first === undefined || last === undefined ? [] : [[first.start, last.end]];
}

/** To notify is an act of its own day. */
const TOLD = /^(?:сообщил|заявил|рассказал|напомнил|написал|доложил)(?:а|и|о)?$/u;

/** Worked out once for each sentence. */
const KNOWN = new WeakMap<UnitSentence, readonly Span[]>();

function asidesOf(sentence: UnitSentence): readonly Span[] {
  const known = KNOWN.get(sentence);
  if (known !== undefined) return known;
  const { units } = sentence;
  const spans = units.flatMap((unit, at): readonly Span[] => {
    const end = ofYear(units, at) ?? insertion(units, at) ?? prenominal(units, at);
    return end === null ? [] : [[unit.start, units[end - 1]?.end ?? unit.end]];
  });
  KNOWN.set(sentence, spans);
  return spans;
}

/** No insertion is longer, in units. */
const LONGEST = 40;

/** `Закон о защите брака | 1996 года`. */
function ofYear(units: readonly Unit[], at: number): number | null {
  const before = units[at - 1];
  const named = before?.kind === 'law' || nounMeaning(LAW_NOUNS, before?.text ?? '')?.kind === 'law';
  const year = units[at]?.kind === 'number' && /^года$/u.test(unitText(units, at + 1));
  return named && year ? at + 2 : null;
}

/** `, смягчающий приговоры за 8 января,`, `, который подписали в мае,`. */
function insertion(units: readonly Unit[], at: number): number | null {
  if (!opensInsertion(units, at)) return null;
  let close = at + 1;
  while (close < units.length && close - at < LONGEST && !isClosing(units[close] as Unit)) close++;
  return close;
}

const isClosing = (unit: Unit): boolean => isStop(unit) && !/^[()]$/.test(unit.text);

/** `принятый в 2012 году | закон`, `принятый парламентом 14 мая | закон`. */
function prenominal(units: readonly Unit[], at: number): number | null {
  const described = units[at]?.kind === 'word' ? pastParticiple(units, at) : null;
  if (described !== null && described.from > at + 1) return described.from;
  if (units[at]?.kind !== 'word' || !PARTICIPLE.test(unitText(units, at)) || !PREPOSITION.test(unitText(units, at + 1)))
    return null;
  const behind = units.slice(at + 2, at + 8);
  const head = behind.findIndex(
    (unit) => unit.kind === 'law' || nounMeaning(LAW_NOUNS, unit.text)?.kind === 'law' || isStop(unit),
  );
  return head < 0 || isStop(behind[head] as Unit) ? null : at + 2 + head;
}
