/** What a Russian paper says, nobody being the subject: `В рассылке сказано, что …`, `…, следует из письма`, `На двери написано: «…»`. */
import { wordTest } from '../../../text/told-once.ts';
import { cueOf, type QuoteCue, type Range, type ReportedCue } from '../../inflecting/reporting.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { ROLES } from '../../lexicon/ru/cues.ts';
import { ADVERB } from '../clause.ts';
import { lastWord, untilMark } from './cue-words.ts';

/** Words for what stands in a paper: nobody is their subject. */
export const STANDS = wordTest(
  /^(?:сказано|указано|написано|отмечено|подчеркнуто|записано|значится|говорится|говорилось|значилось|утверждалось|сообщалось|отмечалось|указывалось|утверждается|отмечается|сообщается|указывается|подчеркивается|поясняется|уточняется|читаем)$/u,
);

/** `В рассылке | сказано, что …`, `Из письма | следует, что …`. */
export function standsIn(units: readonly Unit[], at: number): ReportedCue | null {
  const follows = unitText(units, at) === 'следует';
  if (!(follows || STANDS.test(unitText(units, at)))) return null;
  return behindThat(units, at, follows) ?? parenthetic(units, at, follows);
}

/** `«…», – | говорится в заявлении | МИД РФ`: whoever put the paper out, else the paper. */
export function standsBehind(units: readonly Unit[], verb: number, to: number): QuoteCue | null {
  if (!STANDS.test(unitText(units, verb)) || !/^(?:в|во|на)$/u.test(unitText(units, verb + 1))) return null;
  const paper = units.findIndex((unit, at) => at > verb + 1 && at < to && PAPER.test(unit.text));
  const owner = units.slice(paper + 1, to).some((unit) => unit.capital || ROLES.test(unit.text));
  const speaker: Range = paper > 0 && owner ? [paper + 1, to] : [verb + 2, to];
  return speaker[1] > speaker[0] ? { speaker, cue: [verb, verb + 1], oblique: true, lead: null } : null;
}

const PAPER =
  /^(?:заявлении|сообщении|релизе|пресс-релизе|письме|докладе|отчете|обращении|послании|ответе|комментарии|публикации|посте|документе|коммюнике)$/u;

/** `В объявлении на двери | написано: «…»`. */
export function standsAt(units: readonly Unit[]): QuoteCue | null {
  const verb = units.length - 2;
  if (unitText(units, verb + 1) !== ':' || !STANDS.test(unitText(units, verb))) return null;
  const where = units.findLastIndex((unit, at) => at < verb && unit.kind === 'mark') + 1;
  if (!/^(?:в|во|на)$/u.test(unitText(units, where)) || verb - where < 2) return null;
  return { speaker: [where + 1, verb], cue: [verb, verb + 1], oblique: true, lead: null };
}

function behindThat(units: readonly Unit[], at: number, follows: boolean): ReportedCue | null {
  const that = [',', 'что'].every((word, offset) => unitText(units, at + 1 + offset) === word);
  const colon = unitText(units, at + 1) === ':' && unitText(units, at + 2) !== '"';
  let from = at;
  while (from > 0 && unitText(units, from - 1) !== ',' && !/^[;:.()-]$/.test(unitText(units, from - 1))) from--;
  const where = units.findIndex(
    (unit, index) => index >= from && index < at && (follows ? /^из$/ : /^(?:в|во|на)$/u).test(unit.text),
  );
  const words = that ? at + 3 : at + 2;
  if (lastWord(units) <= words || !(that || (colon && !follows)) || where < 0 || at - where < 2 || at - where > 7)
    return null;
  let end = at;
  while (end > where + 2 && ADVERB.test(unitText(units, end - 1))) end--;
  return cueOf([where + 1, end], [at, at + 1], [[words, lastWord(units)]], true);
}

/** `…, следует из письма управления`, `Как говорится в релизе ассоциации, …`. */
function parenthetic(units: readonly Unit[], at: number, follows: boolean): ReportedCue | null {
  const as = unitText(units, at - 1) === 'как';
  const open = as ? at - 2 : at - 1;
  const into = (follows ? /^из$/ : /^(?:в|во|на)$/u).test(unitText(units, at + 1));
  if (!into || !(unitText(units, open) === ',' || (as && open < 0))) return null;
  const close = untilMark(units, at + 2);
  const ahead: Range = [0, Math.max(0, open)];
  const after: Range = [close + 1, lastWord(units)];
  const content = [ahead, ...(as && unitText(units, close) === ',' ? [after] : [])].filter(([a, b]) => b - a > 1);
  return close - at > 2 && content.length > 0 ? cueOf([at + 2, close], [at, at + 1], content, true) : null;
}
