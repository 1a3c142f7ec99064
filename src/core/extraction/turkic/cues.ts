/**
 * Turkic attribution: the verb stands last (`“…”, deyə X bildirib`, `X, “…” dedi`), or `ki` opens what is said (`X bildirib ki, …`);
 * `X’e göre …`, `X-in sözlərinə görə, …`; `X …-dığını söyledi`. Each language gives its words.
 */
import type { QuoteCue, Range, ReportedCue, Reporting } from '../inflecting/reporting.ts';
import { type Unit, type UnitSentence, unitText } from '../inflecting/units.ts';
import type { TimeWords } from '../time-expression.ts';
import { isStop } from './clause.ts';

export interface CueWords {
  /** Finite verbs of saying. */
  readonly saying: RegExp;
  /** Participles of saying before a noun: `diyen`, `duyuran`. */
  readonly sayingParticiple: RegExp;
  /** `deyə`, `diye`, `sözleriyle`: between a quotation and its verb. */
  readonly quotative: RegExp;
  readonly gore: RegExp;
  /** `sözlərinə`, `iddiasına`: what somebody said, before `görə`. */
  readonly words: RegExp;
  /** `fikrincə`, `sözleriyle`: one word that attributes, behind a genitive. */
  readonly byWord: RegExp;
  readonly roles: RegExp;
  readonly notNames: RegExp;
  readonly occasion: RegExp;
  readonly place: RegExp;
  readonly timeWords: TimeWords;
}

export function reportingOf(words: CueWords): Reporting {
  const saying = (unit: Unit | undefined) => unit?.kind === 'word' && words.saying.test(unit.text);
  const names = (unit: Unit) =>
    unit.kind === 'word' && (unit.capital || words.roles.test(unit.text) || /^(?:o|onlar)$/u.test(unit.text));
  return {
    behind: (units) => behind(units, words, saying, names),
    before: (units) => before(units, words, saying, names),
    around: (first, second) => around(first, second, words, saying, names),
    cut: () => null,
    reported: (sentence) =>
      [
        ...withKi(sentence, saying, names),
        ...accordingTo(sentence, words),
        ...quotative(sentence, words, saying, names),
        ...verbLast(sentence, words, saying, names),
        ...colon(sentence, names),
      ].slice(0, 2),
    roles: words.roles,
    notNames: words.notNames,
    pronouns: /^(?:o|onlar|onun|ona|onlarin)$/u,
    nominative: (name) => name.replace(/(?<=[aeəıioöuü])n[ıiuü]n$|(?<=[^aeəıioöuü])[ıiuü]n$/u, ''),
    key,
    occasion: words.occasion,
    place: (text) => words.place.exec(text)?.[1] ?? null,
    timeWords: words.timeWords,
  };
}

/** Case endings off, twice: `səmədlinin` and `səmədli` become one. */
function key(word: string): string {
  const low = word.toLowerCase().replaceAll('i̇', 'i').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
  const strip = (text: string) =>
    text.length > 4 ? text.replace(/(?:n?[iu]n|y?[iu]|[yn]?[aeə]|d[aeə]n?)$/u, '') : text;
  return strip(strip(low));
}

type Test = (unit: Unit) => boolean;
type Saying = (unit: Unit | undefined) => boolean;

function skipMarks(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && units[at]?.kind === 'mark' && !/^[.;?!]$/.test(unitText(units, at))) at++;
  return at;
}

function stopAt(units: readonly Unit[], from: number): number {
  let to = from;
  while (to < units.length && !/^[.;:?!"]$/.test(unitText(units, to))) to++;
  return to;
}

/** `“…”, deyə X bildirib`, `“…” – X dedi`, `“…” diyen X`. */
function behind(units: readonly Unit[], words: CueWords, saying: Saying, names: Test): QuoteCue | null {
  let at = skipMarks(units, 0);
  while (words.quotative.test(unitText(units, at))) at++;
  at = skipMarks(units, at);
  const end = stopAt(units, at);
  if (words.sayingParticiple.test(unitText(units, at))) {
    const to = nameEnd(units, at + 1, end, words);
    return to > at + 1 ? { speaker: [at + 1, to], cue: [at, at + 1], oblique: true, lead: null } : null;
  }
  const verb = units.findIndex((unit, index) => index >= at && index < end && saying(unit));
  if (verb < 0) return null;
  const left: Range = [at, verb];
  if (units.slice(...left).some(names))
    return { speaker: [at, nameEnd(units, at, verb, words)], cue: [verb, verb + 1], oblique: false, lead: null };
  const right: Range = [verb + 1, end];
  return units.slice(...right).some(names)
    ? { speaker: right, cue: [verb, verb + 1], oblique: false, lead: null }
    : null;
}

/** Behind the first name or role: `politoloq Tural Səmədli | açıqlamasında`. */
function nameEnd(units: readonly Unit[], from: number, to: number, { roles }: CueWords): number {
  let end = from;
  let seen = false;
  for (let at = from; at < to; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'law' || (seen && /'n?[iu]n$/u.test(unit.text))) break;
    const name = unit.kind === 'word' && unit.capital;
    if (name || roles.test(unit.text) || (unit.kind === 'mark' && unit.text === '.')) {
      seen ||= name || roles.test(unit.text);
      end = at + 1;
      if (/'\p{L}+$/u.test(unit.text) && name && !roles.test(unitText(units, at + 1)) && !units[at + 1]?.capital) break;
    } else if (seen) break;
  }
  return seen ? end : to;
}

/** `X dedi: “…”`, `X: “…”`. */
function before(units: readonly Unit[], words: CueWords, saying: Saying, names: Test): QuoteCue | null {
  const end = units.length;
  const isColon = unitText(units, end - 1) === ':';
  const verb = units.findLastIndex((unit) => saying(unit));
  if (!isColon || !units.some(names)) return null;
  const to = verb > 0 ? verb : end - 1;
  const from = leadIn(units, to, words);
  return {
    speaker: [from, nameEnd(units, from, to, words)],
    cue: verb >= 0 ? [verb, verb + 1] : [end - 1, end],
    oblique: false,
    lead: null,
  };
}

/** First unit of the subject: at the first role or name that bears no place case. */
function leadIn(units: readonly Unit[], to: number, { roles, notNames }: CueWords): number {
  const found = units.findIndex(
    (unit, at) =>
      at < to &&
      unit.kind === 'word' &&
      (roles.test(unit.text) ||
        (unit.capital && !notNames.test(unit.text) && !/(?:'|-)?[dt][aeə](?:k[iu])?$/u.test(unit.text))),
  );
  return Math.max(found, 0);
}

/** `X, “…” dedi`, `X “…” diye konuştu`, `X, “…” ifadesini kullandı`. */
function around(
  first: readonly Unit[],
  second: readonly Unit[],
  words: CueWords,
  saying: Saying,
  names: Test,
): QuoteCue | null {
  let at = skipMarks(second, 0);
  const quoted = words.quotative.test(unitText(second, at));
  while (words.quotative.test(unitText(second, at))) at++;
  if (words.sayingParticiple.test(unitText(second, at))) return null;
  const verb = saying(second[at]) || (quoted && saying(second[at + 1])) ? (saying(second[at]) ? at : at + 1) : -1;
  if (verb < 0 || !first.some(names)) return null;
  const from = leadIn(first, first.length, words);
  return {
    speaker: [from, nameEnd(first, from, first.length, words)],
    cue: [first.length + verb, first.length + verb + 1],
    oblique: false,
    lead: null,
  };
}

/** `X bildirib ki, …`. */
function withKi({ units }: UnitSentence, saying: Saying, names: Test): readonly ReportedCue[] {
  return units.flatMap((unit, at) => {
    if (
      unit.text !== 'ki' ||
      !(
        saying(units[at - 1]) ||
        /^(?:ed[iu]r|ed[iu]b|etdi|ediblər|edirlər|əmindir|bəllidir)$/u.test(unitText(units, at - 1))
      )
    )
      return [];
    let from = at - 1;
    while (from > 0 && !isStop(units[from - 1])) from--;
    if (!units.slice(from, at - 1).some(names)) return [];
    const content = skipMarks(units, at + 1);
    return [
      {
        speaker: [from, at - 1] as Range,
        cue: [at - 1, at] as Range,
        oblique: false,
        lead: null,
        content: [[content, sentenceEnd(units, content)] as Range],
      },
    ];
  });
}

function sentenceEnd(units: readonly Unit[], from: number): number {
  let to = units.length;
  while (to > from && units[to - 1]?.kind === 'mark' && unitText(units, to - 1) !== '"') to--;
  return to;
}

/** `X’e göre`, `X-in sözlərinə görə`, `onun fikrincə`. */
function accordingTo({ units }: UnitSentence, words: CueWords): readonly ReportedCue[] {
  return units.flatMap((unit, at) => {
    const gore = words.gore.test(unit.text);
    if (!gore && !words.byWord.test(unit.text)) return [];
    const said = gore && words.words.test(unitText(units, at - 1));
    const to = said ? at - 1 : at;
    let from = to;
    while (from > 0 && !isStop(units[from - 1]) && unitText(units, from - 1) !== ',' && to - from < 8) from--;
    const last = unitText(units, to - 1);
    if (
      to === from ||
      (!said && gore && !/'/.test(last) && !units[to - 1]?.capital) ||
      /^(?:buna|bunun|ona)$/u.test(last)
    )
      return [];
    const content = skipMarks(units, at + 1);
    const end = sentenceEnd(units, content);
    return end - content < 2
      ? []
      : [
          {
            speaker: [from, to] as Range,
            cue: [to, at + 1] as Range,
            oblique: true,
            lead: null,
            content: [[content, end] as Range],
          },
        ];
  });
}

/** `…, deyə X bildirib` without quotation marks. */
function quotative({ units }: UnitSentence, words: CueWords, saying: Saying, names: Test): readonly ReportedCue[] {
  const at = units.findIndex((unit, index) => /^(?:deyə|diye)$/u.test(unit.text) && index > 2);
  const verb = units.findIndex((unit, index) => index > at && saying(unit));
  if (at < 0 || verb < 0 || unitText(units, at - 1) === '"' || verb - at > 9) return [];
  if (units.slice(at + 1, verb).some(names))
    return [
      {
        speaker: [at + 1, nameEnd(units, at + 1, verb, words)],
        cue: [verb, verb + 1],
        oblique: false,
        lead: null,
        content: [[0, unitText(units, at - 1) === ',' ? at - 1 : at]],
      },
    ];
  return [];
}

const REPORTED =
  /(?:[dt][iu][gky](?:[iu]|l[aeə]r[iu])n[iu]|c[aeə][gy][iu]n[iu]|s[iu]n[iu]|m[aeə]s[iu] gerektigini|l[aeə]r[iu]n[iu]|[dt][iu][gky][iu]ni?)$/u;

/** `X, …-dığını söyledi`, `X …-diyini bildirib`. */
function verbLast({ units }: UnitSentence, words: CueWords, saying: Saying, names: Test): readonly ReportedCue[] {
  return units.flatMap((unit, verb) => {
    if (!saying(unit) || verb < 4 || unitText(units, verb + 1) === 'ki') return [];
    let start = verb;
    while (start > 0 && !isStop(units[start - 1]) && unitText(units, start - 1) !== '"') start--;
    const end = units.slice(start, verb).findLastIndex((one) => REPORTED.test(one.text)) + start + 1;
    if (end <= start || verb - end > 4) return [];
    const speakerEnd = subjectEnd(units, start, end, words);
    if (speakerEnd === null || !units.slice(start, speakerEnd).some((one) => names(one) || one.kind === 'word'))
      return [];
    const content: Range = [skipTopic(units, speakerEnd), end];
    return content[1] - content[0] < 2
      ? []
      : [
          {
            speaker: [firstName(units, start, speakerEnd, words), speakerEnd] as Range,
            cue: [verb, verb + 1] as Range,
            oblique: false,
            lead: null,
            content: [content],
          },
        ];
  });
}

/** Past the comma and the particle that set the subject off. */
function skipTopic(units: readonly Unit[], from: number): number {
  const at = skipMarks(units, from);
  return /^(?:ise|isə|da|de|də)$/u.test(unitText(units, at)) ? skipMarks(units, at + 1) : at;
}

function firstName(units: readonly Unit[], from: number, to: number, words: CueWords): number {
  const lead = leadIn(units.slice(from, to), to - from, words) + from;
  return units.slice(lead, to).some((unit) => unit.capital)
    ? lead
    : /^(?:buna|ayrica|oysa|ancak|amma|lakin)$/u.test(unitText(units, from))
      ? from + 2
      : from;
}

/** Behind the subject: a comma near the beginning, a role or name, or whatever stands before the law or the next owner. */
function subjectEnd(units: readonly Unit[], from: number, to: number, words: CueWords): number | null {
  const comma = units.findIndex((unit, at) => at > from && at < Math.min(to, from + 9) && unit.text === ',');
  if (comma > 0) return comma;
  const role = units.findIndex(
    (unit, at) =>
      at >= from &&
      at < Math.min(to, from + 7) &&
      (words.roles.test(unit.text) || (unit.capital && at > from && unit.kind === 'word')),
  );
  if (role >= 0 && units[role]?.kind === 'word') return nameEnd(units, role, to, words);
  const law = units.findIndex(
    (unit, at) =>
      at > from && at < to && (unit.kind === 'law' || (/(?:[nu]?[iu]n|'[iu]n)$/u.test(unit.text) && at > from + 1)),
  );
  return law > from ? law : null;
}

/** `… X’i düzeltti: …`: the last one named before a colon that no quotation follows. */
function colon({ units }: UnitSentence, names: Test): readonly ReportedCue[] {
  const at = units.findIndex((unit) => unit.text === ':');
  if (at < 3 || unitText(units, at + 1) === '"' || units.length - at < 5) return [];
  const verb = unitText(units, at - 1);
  if (!/(?:[dt][iu]|m[iu]s|[iu]b|[iu]r|yor)$/u.test(verb)) return [];
  const last = units.findLastIndex(
    (unit, index) => index < at && names(unit) && unit.kind === 'word' && !/'\p{L}+$/u.test(unit.text),
  );
  if (last < 0) return [];
  let from = last;
  while (from > 0 && names(units[from - 1] as Unit) && !/'\p{L}+$/u.test(unitText(units, from - 1))) from--;
  return [
    {
      speaker: [from, last + 1],
      cue: [at - 1, at],
      oblique: false,
      lead: null,
      content: [[at + 1, sentenceEnd(units, at + 1)]],
    },
  ];
}
