/**
 * Words that go round, and what they stand in is the subject: `Вирусный пост «X отменён» не соответствует действительности`, `В
 * соцсетях разошлась новость «X отменён»`. In: the units on both sides of a quotation. Out: the post says them.
 */
import { wordTest } from '../../../text/told-once.ts';
import { cueOf, type QuoteCue } from '../../inflecting/reporting.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { FINITE, POSTS } from '../../lexicon/ru/cues.ts';
import { isModifier, isStop } from '../clause.ts';
import { subjectBefore } from './cue-words.ts';

const GOES_ROUND = wordTest(
  /^(?:разо(?:ш|йд)|распростран|разлете|гуля|ход|появи|всплы|цирк|кочу|завирус|набра)\p{L}*(?:л|ла|ло|ли|лся|лась|лись|ет|ит|ют|ят)(?:ся)?$/u,
);

const PUT_OUT = wordTest(
  /^(?:опубликова|размести|размеща|публику|выложи|выклады|распространи|запости|пости)\p{L}*(?:л|ла|ли|ет|ют|ит|ят)$/u,
);

export function goingRound(before: readonly Unit[]): QuoteCue | null {
  let from = before.length - 1;
  if (unitText(before, from) === ':') from--;
  if (!POSTS.test(unitText(before, from))) return null;
  const noun = from;
  while (from > 0 && isModifier(before[from - 1] as Unit) && before[from - 1]?.kind === 'word') from--;
  let open = from;
  while (open > 0 && !isStop(before[open - 1] as Unit)) open--;
  const verb = before.findLastIndex(
    (unit, at) => at >= open && at < from && unit.kind === 'word' && !unit.capital && FINITE.test(unit.text),
  );
  if (verb < 0 || GOES_ROUND.test(unitText(before, verb))) return cueOf([from, noun + 1], [noun, noun + 1], []);
  // `Министр опубликовал пост «…»`
  const who = PUT_OUT.test(unitText(before, verb)) ? subjectBefore(before, verb) : null;
  return who === null ? null : cueOf(who, [verb, verb + 1], []);
}
