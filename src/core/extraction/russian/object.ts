/** Objects of a Russian verb that their form alone gives away: a pronoun right before it, a phrase in the dative. */
import { bareLaw, type LawPhrase } from '../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../inflecting/units.ts';
import type { Bounds } from './clause.ts';

/** `его отменили вместе с бюджетом`, `её похоронило решение суда`: a pronoun before the verb that owns nothing is its object. */
export function objectPronoun({ units }: UnitSentence, at: number, { from }: Bounds): LawPhrase | null {
  let index = at - 1;
  while (index > from && BETWEEN.test(unitText(units, index))) index--;
  const pronoun = index >= from && /^(?:его|ее|их)$/u.test(unitText(units, index));
  return pronoun ? bareLaw(null, index) : null;
}

/** `закону продлили жизнь`, not `закон дал заводам три года`: who is given must stand in the dative. */
/** `его | два года подряд | блокировали`. */
const BETWEEN =
  /^(?:не|никто|уже|еще|так|и|же|лишь|только|просто|вновь|снова|дважды|трижды|подряд|раза?|год[аы]?|лет|месяц\p{L}*|долго|давно|два|две|три|четыре|пять|\d+)$/u;

export function inDative({ units }: UnitSentence, phrases: readonly (LawPhrase | null)[]): LawPhrase | null {
  return phrases.find((phrase) => phrase !== null && isDative(units[phrase.head] as Unit)) ?? null;
}

function isDative(unit: Unit): boolean {
  if (unit.kind !== 'law') return /(?:у|ю|е|ам|ям|ии|[^л]и|ему|ей|им)$/u.test(unit.text);
  const own = unit.mention?.name.text.toLowerCase().replaceAll('ё', 'е') ?? '';
  const [first, written] = [own, unit.text].map((name) => name.match(/[а-я-]{3,}/gu)?.[0] ?? '');
  return (
    first === '' ||
    !/[а-я]{3,}/u.test(unit.mention?.name.text ?? '') ||
    (first !== written && /(?:у|ю|е|и|ой|ей|ым|им|ам|ям)$/u.test(written ?? ''))
  );
}
