/** The words first, then who said them: `…, diyor akademisyen X`, `…, ekspert X qeyd edir`, `…, deyən şərhçi X …`, `…-dığını söyleyen X`. */
import type { Range, ReportedCue } from '../../inflecting/reporting.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { isStop } from '../clauses/clause.ts';
import { type CueWords, nameEnd, type Saying, sentenceEnd, skipMarks, type Test } from './cue-words.ts';

/** `…, diyor akademisyen X`, `…, ekspert X qeyd edir`, `…, deyən şərhçi X …`: the words first, then who said them. */
export function saidLast(
  { units }: UnitSentence,
  words: CueWords,
  saying: Saying,
  names: Test,
): readonly ReportedCue[] {
  const end = sentenceEnd(units, 0);
  const participle = units.findIndex(
    (unit, at) => at > 3 && words.sayingParticiple.test(unit.text) && unitText(units, at - 1) === ',',
  );
  const mark = units.findLastIndex((unit, at) => at < end && (unit.text === ',' || isDash(units, at)));
  const comma = participle > 0 ? participle - 1 : mark;
  if (comma < 2 || units.slice(0, comma).some((unit) => unit.text === '"')) return [];
  const tail = units.slice(comma + 1, end);
  const verb = participle > 0 ? participle : comma + 1 + tail.findLastIndex((unit) => saying(unit));
  const first = verb === comma + 1;
  if (verb <= comma || !(first || verb >= end - 2) || tail.length > (isDash(units, comma) ? 12 : 9))
    return participle > 0 ? named() : [];
  return named();

  // `…, həmkarlar ittifaqının rəhbəri X belə bəyan edib`: a name of two words with what somebody is, and nothing else
  function isNamedAlone(from: number, to: number, until: number): boolean {
    const name = units.slice(from, to);
    return (
      units.slice(to, until).every((unit) => NAMING.test(unit.text)) &&
      name.some((unit) => words.roles.test(unit.text)) &&
      name.filter((unit) => unit.capital && !words.roles.test(unit.text)).length >= 2 &&
      name.every((unit) => unit.kind === 'word')
    );
  }

  function named(): readonly ReportedCue[] {
    const from = skipMarks(units, verb === comma + 1 ? verb + 1 : comma + 1);
    const until = verb === comma + 1 ? end : verb;
    const to = nameEnd(units, from, until, words);
    const lone =
      participle > 0 ||
      units.slice(from, until).every((unit) => names(unit) || NAMING.test(unit.text)) ||
      isNamedAlone(from, to, until) ||
      (until === verb && units.slice(to, until).every(isAdjunct));
    // `…, diyor | muhtar`
    const tail = units.slice(from, end);
    // `…, diyor kapıya bırakılan | bir broşür`
    const one = tail.length < 8 && tail.some((unit, at) => unit.text === 'bir' && at < tail.length - 1);
    const someone = first && participle < 0 && (tail.length <= 2 || one) && isBare(unitText(units, end - 1));
    const content: Range = [firstWord(units), unitText(units, comma - 1) === ',' ? comma - 1 : comma];
    return to > from && ((lone && units.slice(from, to).some(names)) || someone)
      ? [{ speaker: [from, to], cue: [verb, verb + 1], oblique: participle > 0, lead: null, content: [content] }]
      : [];
  }
}

const isBare = (word: string): boolean =>
  /^(?!daha$|kere$|kez$|defa$|dəfə$)\p{L}{3,}$/u.test(word) && !/(?:[dt][aeə]n?|[yn][aeə]|l[aeə]|n[iu])$/u.test(word);

/** A dash between what is said and who says it. */
const isDash = (units: readonly Unit[], at: number): boolean => unitText(units, at) === '-' && at > 2;

/** Past a dash that opens a line of dialogue. */
const firstWord = (units: readonly Unit[]): number => (unitText(units, 0) === '-' ? 1 : 0);

/** `Turan agentliyinə`, `sosial şəbəkə hesabında`, `axşam`: where, when and to whom it was said. */
const isAdjunct = ({ kind, text, capital }: Unit): boolean =>
  kind === 'word' &&
  (capital || NAMING.test(text) || /(?:[dt][aeə]n?|[yn][aeə]|l[aeə]|r[aeə])$/u.test(text) || PLACE_OR_TIME.test(text));
const PLACE_OR_TIME =
  /^(?:sosial|sosyal|səbəkə|axsam|aksam|səhər|sabah|dun|dunən|bugun|oz|kendi|xəbər|haber|telefon|canli)$/u;

/** Words beside a name that are neither role nor name: `Milli Məclisin üzvü`, `xarici işlər naziri`. */
const NAMING =
  /^(?:isləri?|isler[iı]?|xarici|dis|genel|bas|eski|sabiq|kecmis|hesab|guman|xəbər|qeyd|vurgu|əlavə|bəyan|iddia|aciqlama|fikir|cavab|mesaj|belə|boyle|bu|də|da|de)$|(?:n[iu]n|[iu]n|s[iu])$/u;

const TOLD_THAT = /(?:[dt][iu][gky](?:[iu]|l[aeə]r[iu])n[iu]|c[aeə][gy][iu]n[iu]|m[aeə]s[iu]n[iu])$/u;

/** `Qanunun ləğv olunduğunu | deyən X yanılır`. */
export function byParticiple({ units }: UnitSentence, words: CueWords, names: Test): readonly ReportedCue[] {
  return units.flatMap((unit, at) => {
    const light = /^(?:iddia|qeyd|ileri|one|iləri|irəli)$/u.test(unitText(units, at - 1)) ? 1 : 0;
    if (!words.sayingParticiple.test(unit.text) || !TOLD_THAT.test(unitText(units, at - 1 - light))) return [];
    let start = at - 1 - light;
    while (start > 0 && !isStop(units[start - 1])) start--;
    const until = units.findIndex((one, index) => index > at && isStop(one));
    const to = nameEnd(units, at + 1, until < 0 ? units.length : until, words);
    const speaker: Range = [at + 1, to];
    const known = units.slice(...speaker).some(names) && to - at < 8;
    const cue: Range = [at - light, at + 1];
    return known ? [{ speaker, cue, oblique: true, lead: null, content: [[start, at - light]] }] : [];
  });
}
