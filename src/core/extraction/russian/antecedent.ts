/** Law phrases that stand before the comma of what is said of them: `ограничения, которое было снято`, `закон, принятый в мае, …`. */
import { bareLaw, headed, type LawPhrase } from '../inflecting/acted.ts';
import { nounMeaning } from '../inflecting/nouns.ts';
import { type Unit, type UnitSentence, unitText } from '../inflecting/units.ts';
import { LAW_NOUNS } from '../lexicon/ru/nouns.ts';
import { type Bounds, CONJUNCTION, isStop, opensInsertion } from './clause.ts';
import { phraseAt } from './phrase.ts';
import { eventNoun } from './verb.ts';

/** `ограничения, которое было снято`: the phrase before the relative pronoun. */
export function antecedent({ units }: UnitSentence, clause: Bounds): LawPhrase | null {
  if (!/^котор/u.test(unitText(units, clause.from - 1))) return null;
  // `закон, которым | приостанавливается участие`: by what, and not what
  if (/^котор(?:ым|ыми)$/u.test(unitText(units, clause.from - 1))) return null;
  if (unitText(units, clause.from - 2) === ',')
    return endingAt(units, clause.from - 2, unitText(units, clause.from - 1));
  // `закон, срок действия которого истек`
  const comma = [3, 4].map((back) => clause.from - back).find((at) => unitText(units, at) === ',');
  const noun = comma === undefined ? null : nounMeaning(LAW_NOUNS, unitText(units, comma + 1));
  const owner = comma === undefined || noun === null || noun.kind === 'law' ? null : endingAt(units, comma);
  return comma === undefined || owner === null || noun === null
    ? null
    : headed(owner, noun, unitText(units, comma + 1), { from: owner.from, to: comma + 2, head: owner.head });
}

/** `пошлины, введенные указом, | незаконны`, `льготы, по которым ввозили, | не действуют`: before what the commas hold. */
export function beforeInsertion({ units }: UnitSentence, from: number): LawPhrase | null {
  if (unitText(units, from - 1) !== ',') return null;
  const open = units.findLastIndex((unit, at) => at < from - 1 && isStop(unit));
  const known = knownAs(units, open, from - 1);
  if (known !== null) return known;
  const phrase = open > 0 && opensInsertion(units, open) ? endingAt(units, open) : null;
  return phrase === null || isOfEvent(units, phrase) ? null : phrase;
}

/** `регламент, | известный как «чат-контроль», | утратил силу`: the law by the name that stands between the commas. */
function knownAs(units: readonly Unit[], open: number, close: number): LawPhrase | null {
  if (
    open <= 0 ||
    unitText(units, open) !== ',' ||
    !/^(?:известн|прозванн|именуем|называем)/u.test(unitText(units, open + 1))
  )
    return null;
  const at = units.findIndex((unit, index) => index > open && index < close && unit.kind === 'law');
  const mention = units[at]?.mention ?? null;
  const noun = nounMeaning(LAW_NOUNS, unitText(units, open - 1)) !== null || units[open - 1]?.kind === 'word';
  return mention === null || !noun ? null : { ...bareLaw(mention, at), from: at, to: at + 1 };
}

/** `отмена | закона | приостановлена`: what was done is done to its ending. */
export const isOfEvent = (units: readonly Unit[], { from }: LawPhrase): boolean =>
  eventNoun(unitText(units, from - 1)) !== null;

/** The law phrase that ends there; with the word that agrees with it, where one does. */
export function endingAt(units: readonly Unit[], end: number, agreeing = ''): LawPhrase | null {
  const phrase = innermost(units, end);
  return phrase === null ? null : (neuterHead(units, phrase, end, agreeing) ?? phrase);
}

/** `применение | закона, приостановленное указом`: a neuter that is no genitive agrees with what the law owns. */
function neuterHead(units: readonly Unit[], { from }: LawPhrase, end: number, agreeing: string): LawPhrase | null {
  if (!/[ое]е$/u.test(agreeing) || !/(?:ни|стви)[ея]$/u.test(unitText(units, from - 1))) return null;
  const outer = phraseAt(units, from - 1);
  return outer?.to === end ? outer : null;
}

function innermost(units: readonly Unit[], end: number): LawPhrase | null {
  for (let from = end - 1; from >= 0 && end - from <= 6; from--) {
    const unit = units[from] as Unit;
    if (unit.kind === 'mark' && unit.text !== '"') return null;
    const phrase = phraseAt(units, from);
    // `договор | 1987 года, подписанный …`
    const year =
      phrase?.to === end - 2 && /^\d{4}$/.test(unitText(units, end - 2)) && /^года$/u.test(unitText(units, end - 1));
    if (
      phrase?.to === end ||
      (phrase !== null && year) ||
      (phrase !== null && unitText(units, phrase.to) === '"' && phrase.to + 1 === end)
    )
      return phrase;
    if (CONJUNCTION.test(unit.text)) return null;
  }
  return null;
}
