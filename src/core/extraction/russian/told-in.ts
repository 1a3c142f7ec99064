/**
 * Russian attributions that are no clause `X сообщил, что …`: a participle (`X, уверяющий, что …`), a haste (`…, поспешил сообщить X`),
 * what a paper holds (`…, следует из письма`, `в рассылке сказано, что …`), what was asked (`X спрашивает, можно ли …`).
 */
import type { QuoteCue, Range, ReportedCue } from '../inflecting/reporting.ts';
import { type Unit, unitText } from '../inflecting/units.ts';
import { ROLES } from '../lexicon/ru/cues.ts';
import { isMark, isSaying, subjectBefore, untilMark } from './cue-words.ts';
import { HASTENED } from './mood.ts';
import { names } from './source.ts';
import { eventNoun } from './verb.ts';

const cueOf = (speaker: Range, cue: Range, content: readonly Range[], oblique = false): ReportedCue => ({
  speaker,
  cue,
  oblique,
  lead: null,
  content,
});

const SAYING_PARTICIPLE =
  /^(?:утвержда|уверя|заявля|говор|сообща|счита|полага|дума|пиш|настаива|пове[дс]а|убежда|напомина|заверя|тверд|клян|объявл|объявля|повтор|повторя)(?:ю|у|я|а|в|ив|ив)?(?:щ|вш)(?:ий|ая|ие|его|ей|их|им|ему|ими)(?:ся)?$/u;

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

function lastWord(units: readonly Unit[]): number {
  let to = units.length;
  while (to > 0 && isMark(units[to - 1])) to--;
  return to;
}

/** `поспешил | сообщить, что`, `…, поспешила | обрадовать читателей местная газета`. */
export const isHastened = (units: readonly Unit[], at: number): boolean =>
  HASTENED.test(unitText(units, at)) && INFINITIVE_OF_SAYING.test(unitText(units, at + 1));
const INFINITIVE_OF_SAYING =
  /^(?:сообщить|заявить|сказать|написать|объявить|уверить|заверить|напомнить|отметить|добавить|доложить|рассказать|возразить|ответить|обрадовать|порадовать|рапортовать|отрапортовать|отчитаться|поведать|успокоить|известить|оповестить|передать)$/u;

/** Words for what stands in a paper: nobody is their subject. */
const STANDS =
  /^(?:сказано|указано|написано|отмечено|подчеркнуто|записано|значится|говорится|утверждается|отмечается|сообщается|указывается|подчеркивается|поясняется|уточняется|читаем)$/u;

/** `В рассылке | сказано, что …`, `Из письма | следует, что …`. */
export function standsIn(units: readonly Unit[], at: number): ReportedCue | null {
  const follows = unitText(units, at) === 'следует';
  if (!(follows || STANDS.test(unitText(units, at)))) return null;
  return behindThat(units, at, follows) ?? parenthetic(units, at, follows);
}

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
  if (!(that || (colon && !follows)) || where < 0 || at - where < 2 || at - where > 7) return null;
  return cueOf([where + 1, at], [at, at + 1], [[that ? at + 3 : at + 2, lastWord(units)]], true);
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

/** `X спрашивает, | можно ли …`, `X пояснил, | почему …`: the question or the reason itself is what is said. */
export function withQuestion(units: readonly Unit[], verb: number): ReportedCue | null {
  const comma = [verb + 1, verb + 2, verb + 3].find((at) => unitText(units, at) === ',');
  if (comma === undefined || !isSaying(units[verb])) return null;
  const whether = [1, 2, 3].some((offset) => unitText(units, comma + offset) === 'ли');
  if (!whether && !/^(?:почему|зачем|отчего|когда|куда|кем)$/u.test(unitText(units, comma + 1))) return null;
  const speaker = subjectBefore(units, verb);
  if (speaker === null || !units.slice(...speaker).some(names)) return null;
  // `Депутата спросили, …`: who is asked
  const asked =
    /ли$/u.test(unitText(units, verb)) &&
    units.slice(...speaker).some(({ text }) => /[аяуюе]$/u.test(text) && ROLES.test(text));
  if (asked) return null;
  return cueOf(speaker, [verb, verb + 1], [[comma + 1, lastWord(units)]]);
}

/** `X сообщил | об отмене закона`, `Об отмене закона | сообщил X`: an act, as a noun, is what was told. */
export function aboutAct(units: readonly Unit[], verb: number): ReportedCue | null {
  if (!TELLING.test(unitText(units, verb))) return null;
  const about = units.findIndex(
    (unit, at) => /^(?:о|об)$/u.test(unit.text) && [1, 2].some((on) => eventNoun(unitText(units, at + on)) !== null),
  );
  if (about < 0 || units.slice(Math.min(about, verb), Math.max(about, verb)).some((unit) => /^[;:.,]$/.test(unit.text)))
    return null;
  const ahead = about < verb;
  const close = untilMark(units, verb + 1);
  const left = ahead ? null : subjectBefore(units, verb);
  const inverted: Range = ahead ? [verb + 1, close] : [verb + 1, about];
  const speaker = left ?? (units.slice(...inverted).some(names) ? inverted : null);
  if (speaker === null || !units.slice(...speaker).some(names)) return null;
  return cueOf(speaker, [verb, verb + 1], [ahead ? [about, verb] : [about, untilMark(units, about + 1)]]);
}

const TELLING =
  /^(?:сообщ|объяв|заяв|рассказ|напис|пиш|извест|поведа|отчит|отрапорт|проинформ|уведом)\p{L}*(?:л|ла|ли|лся|лась|лись|ет|ют|ит|ят)$/u;
