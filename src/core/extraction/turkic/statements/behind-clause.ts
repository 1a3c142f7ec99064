/** Where whoever speaks stands behind something else: a clause of their own, what it is about, an aside, what they are told to have said. */
import { type WordTest, wordTest } from '../../../text/told-once.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';

interface SpeakerWords {
  readonly roles: WordTest;
  readonly notNames: WordTest;
  readonly sayingParticiple: WordTest;
}

/** `X hesabından sert bir dille eleştiren | Trump, …`: a name between a participle and the comma that sets it off. */
export function headOfClause(
  units: readonly Unit[],
  to: number,
  { notNames, sayingParticiple }: SpeakerWords,
): number | null {
  const found = units.findIndex((unit) => unit.text === ',');
  const comma = found < 0 ? to : found;
  const name = units[comma - 1];
  return comma >= 3 &&
    comma <= to &&
    name?.kind === 'word' &&
    name.capital &&
    !notNames.test(name.text) &&
    !/['-]\p{L}+$/u.test(name.text) &&
    units[comma - 2]?.capital === false &&
    (/(?:\p{L}{3}(?<![dt])|^(?:redd)?ed)[aeə]n$/u.test(unitText(units, comma - 2)) ||
      BEHIND_TIME.test(unitText(units, comma - 2)) ||
      sayingParticiple.test(unitText(units, comma - 2)))
    ? comma - 1
    : null;
}

/** `sona ermesinin ardından | Kremlin, …`, `buna rağmen | Tahran, …`: behind when or why it was said. */
export const BEHIND_TIME =
  /^(?:ardindan|sonra|uzerine|nedeniyle|dolayi|ragmen|karsin|sebebiyle|ardinca|səbəbindən|baxmayaraq|əlaqədar)$/u;
/** `İlişkiler için de | Demir “…”`: whoever speaks stands right before the quotation, behind what it is about. */
export function behindTopic(units: readonly Unit[], to: number, { roles, notNames }: SpeakerWords): number | null {
  const about = units.findLastIndex((unit, at) => at < to && TOPIC.test(unit.text));
  const from = /^(?:de|da|ise)$/u.test(unitText(units, about + 1)) ? about + 2 : about + 1;
  const name = units.slice(from, to).filter(({ text }) => text !== ',');
  const named = name.length > 0 && name.length <= 5 && name.every((unit) => unit.capital || roles.test(unit.text));
  return about > 0 && named && name.some(({ capital, text }) => capital && !notNames.test(text)) ? from : null;
}
const TOPIC = wordTest(/^(?:icin|ucun|hakkinda|haqqinda|konusunda|iliskin|barədə|ilgili|bagli)$/u);

/** `Aynı etkinlikte konuşan | Temsilciler Meclisi Üyesi X`: behind a participle of speaking, an office and a name. */
export function behindDoing(units: readonly Unit[], to: number, { roles, notNames }: SpeakerWords): number | null {
  const at = units.findIndex((unit, index) => index > 0 && index < to - 1 && DOING.test(unit.text));
  const named = units
    .slice(at + 1, to)
    .some(({ capital, text }) => capital && !roles.test(text) && !notNames.test(text));
  return at > 0 && units[at + 1]?.capital === true && named ? at + 1 : null;
}
const DOING = wordTest(
  /^(?:konusan|danisan|yapan|bulunan|degerlendiren|yanitlayan|cevaplayan|cavablandiran|acıqlayan)$/u,
);

/** `…-dığını vurğulayan | Azərbaycan Prezidenti …`: whoever speaks stands behind what they are told to have said besides. */
export function behindTelling(units: readonly Unit[], to: number, { sayingParticiple }: SpeakerWords): number | null {
  const at = units.findLastIndex(
    (unit, index) =>
      index > 0 && index < to - 1 && sayingParticiple.test(unit.text) && TOLD_AS.test(unitText(units, index - 1)),
  );
  return at > 0 && units[at + 1]?.capital === true ? at + 1 : null;
}
const TOLD_AS = /(?:[dt][iu][gy](?:[iu]|l[aeə]r[iu])n[iu]|[aeə]c[aeə][gy][iu]n[iu])$/u;

/** `ikinci büyük parti Liman (Gelecek) | lideri X, …`: the office behind what an aside says, before a name and a comma. */
export function behindAside(units: readonly Unit[], to: number, { roles }: SpeakerWords): number | null {
  const comma = units.findIndex((unit) => unit.text === ',');
  const at = units.findIndex(
    (unit, index) => unit.text === ')' && index < to && roles.test(unitText(units, index + 1)),
  );
  const named = units.slice(at + 2, comma);
  return at > 0 && comma > at + 2 && named.length <= 4 && named.every((unit) => unit.capital) ? at + 1 : null;
}
