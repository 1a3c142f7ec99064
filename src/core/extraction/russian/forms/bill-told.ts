/**
 * Bills that are told by what they would do: `одобрил законопроект, отменяющий X`, `внесла законопроект, который лишает президента
 * права приостанавливать X`; and bills gone on with: `Законопроект об отмене X внесён. Он не принят`. In: the sentence, the phrase or the
 * frames before. Out: the bill as what is acted on; whether a pronoun means it.
 */
import type { Frame } from '../../frame.ts';
import type { LawPhrase } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { isStop, PARTICIPLE } from '../clause.ts';
import { phraseAt } from '../phrase.ts';
import type { VerbReading } from '../verb.ts';

const STEPS: ReadonlySet<Sense> = new Set<Sense>(['pass', 'introduce', 'fail', 'veto', 'sign']);
const BILL = /^(?:законопроект|билль|проект|инициатив)\p{L}{0,2}$/u;

/** The bill with the law that it would change. */
export function ofWhatItWouldDo({ units }: UnitSentence, phrase: LawPhrase, sense: Sense): LawPhrase {
  const comma = phrase.to;
  if (phrase.mention !== null || phrase.target !== 'measure' || !STEPS.has(sense) || unitText(units, comma) !== ',')
    return phrase;
  const opens = PARTICIPLE.test(unitText(units, comma + 1)) || /^котор/u.test(unitText(units, comma + 1));
  if (!BILL.test(unitText(units, phrase.head)) || !opens) return phrase;
  const end = units.findIndex((unit: Unit, at) => at > comma && isStop(unit));
  for (let at = comma + 2; at < (end < 0 ? units.length : end); at++) {
    const found = phraseAt(units, at);
    if (found?.mention != null) return { ...phrase, mention: found.mention, to: found.to };
  }
  return phrase;
}

/** A pronoun behind a bill that would do something to a law: what is passed or voted down is the bill. */
export const goesOnWithBill = ({ index }: UnitSentence, sense: Sense, earlier: readonly Frame[]): boolean =>
  (sense === 'pass' || sense === 'fail' || sense === 'veto') &&
  earlier.some(
    (bill) =>
      index - bill.sentence <= 1 &&
      bill.acted.target === 'measure' &&
      BILL_STEPS.has(bill.sense) &&
      bill.acted.mention !== null,
  );

const BILL_STEPS: ReadonlySet<Sense> = new Set<Sense>(['introduce', 'pass', 'veto']);

/** `законопроект о его отмене внесён, за него не голосовали`: of a bill told just before only what is said of bills. */
export const ofBillOnly = <T extends string>(target: T | null | undefined, sense: Sense): T | null =>
  target == null || (target === 'measure' && sense !== 'pass' && sense !== 'fail' && sense !== 'veto') ? null : target;

/** `внесли документ о выходе из X`: notice of it, and no bill. */
export const isNoticeBrought = ({ units }: UnitSentence, { head }: LawPhrase, { verb }: VerbReading): boolean =>
  verb.sense === 'introduce' &&
  /^об?$/u.test(unitText(units, head + 1)) &&
  /^(?:выход|денонсаци)/u.test(unitText(units, head + 2));
