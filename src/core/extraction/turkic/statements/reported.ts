/** Turkic reported speech without quotation marks: `X bildirib ki, …`, `X’e göre …`, `X …-dığını söyledi`. */
import { labelEnd, signature, surnameLabel } from '../../inflecting/labelled.ts';
import { cueOf, type Range, type ReportedCue } from '../../inflecting/reporting.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { isStop } from '../clauses/clause.ts';
import {
  type CueWords,
  nameEnd,
  type Saying,
  sentenceEnd,
  skipMarks,
  type Test,
  TOLD_TO,
  withoutLight,
} from './cue-words.ts';
import { describedEnd } from './described-source.ts';
import { documentSays, FROM_OFFICE, fromBody } from './document-says.ts';
import { ownersWords } from './own-words.ts';
import { takesUp } from './points-back.ts';
import { skipTopic } from './reported-subject.ts';
import { byParticiple, saidLast } from './said-last.ts';
import { saidPlainly, verbLast } from './verb-last.ts';

/** In order: the first that fits takes the words. */
export function reportedIn(
  sentence: UnitSentence,
  words: CueWords,
  saying: Saying,
  names: Test,
): readonly ReportedCue[] {
  return [
    ...documentSays(sentence, words),
    ...fromBody(sentence, words, saying),
    ...byParticiple(sentence, words, names),
    ...ownersWords(sentence, words),
    ...withKi(sentence, saying, names),
    ...accordingTo(sentence, words),
    ...quotative(sentence, words, saying, names),
    ...verbLast(sentence, words, saying, names),
    ...saidLast(sentence, words, saying, names),
    ...saidPlainly(sentence, words, names),
    ...colon(sentence, words, saying, names),
    ...label(sentence, words),
  ].slice(0, 2);
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
    // `qeyd | edib ki`: the noun belongs to the verb
    const verb = /^(?:qeyd|əlavə|iddia|etiraf|bəyan|izah|vurgu|hesab|ifade|xəbər|məlumat|cavab)$/u.test(
      unitText(units, at - 2),
    )
      ? at - 2
      : at - 1;
    // `Agentliyə istinadən | Report xəbər verir ki`
    const relying = units.findIndex((one, index) => index >= from && index < verb && one.text === 'istinadən');
    if (relying > 0) from = relying + 1;
    // `münaqişəsinin tarixdə qaldığını deyən | dövlət başçısı qeyd edib ki`
    const telling = units.findLastIndex((one, index) => index > from && index < verb - 1 && TELLING.test(one.text));
    if (telling > 0) from = telling + 1;
    from = titleStart(units, from, verb);
    // `Dövlət Departamenti | senatorlara bildirib ki`: to whom it is said
    const told = units.findIndex(
      (one, index) =>
        index > from && index < verb && !one.capital && (TOLD_TO.test(one.text) || /^is[eə]$/u.test(one.text)),
    );
    const until = told > from ? told : verb;
    const content = skipMarks(units, at + 1);
    // `Report xəbər verir ki, bunu X deyib`: X says what stands before
    if (
      !units.slice(from, until).some(names) ||
      takesUp(units, content) ||
      FROM_OFFICE.test(unitText(units, until - 1))
    )
      return [];
    return [
      {
        speaker: [from, until] as Range,
        cue: [verb, at] as Range,
        oblique: false,
        lead: null,
        content: [[content, sentenceEnd(units, content)] as Range],
      },
    ];
  });
}

const TELLING = /^(?:deyən|bildirən|soyləyən|vurgulayan|xatirladan)$/u;

/** `“The New York Times” | yazır ki`: the name of an outlet in its marks. */
function titleStart(units: readonly Unit[], from: number, verb: number): number {
  if (unitText(units, verb - 1) !== '"' || from < verb - 1) return from;
  const open = units.findLastIndex((unit, at) => at < verb - 1 && unit.text === '"');
  return open >= 0 && verb - open <= 7 && units[open + 1]?.capital === true ? open : from;
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
      (!said && gore && !/'/.test(last) && !units[to - 1]?.capital && !words.roles.test(last)) ||
      /^(?:buna|bunun|ona)$/u.test(last) ||
      (!said && NOBODY.test(last))
    )
      return [];
    // `Nazirlikdən | verilən məlumata görə`
    const given = said && /[aeə]n$/u.test(last) && /d[aeə]n$/u.test(unitText(units, to - 2)) ? 1 : 0;
    const content = skipTopic(units, at + 1);
    const end = sentenceEnd(units, content);
    const [first, until] = inMarks(units, [from, to - given]);
    // `X-in məlumatına görə, bu barədə Y danışıb`: Y says what stands before
    return end - content < 2 || takesUp(units, content) || isToldAgain(units, content, end, words)
      ? []
      : [
          {
            speaker: [first, until] as Range,
            cue: [to, at + 1] as Range,
            oblique: true,
            lead: null,
            content: [[content, end] as Range],
          },
        ];
  });
}

/** `Ajansın haberine göre, | Bakan X, …-dığını vurguladı`: whom the report names said it. */
const isToldAgain = (units: readonly Unit[], from: number, end: number, { saying, roles }: CueWords): boolean =>
  saying.test(unitText(units, end - 1)) &&
  [end - 2, end - 3].some((at) => TOLD_THAT.test(unitText(units, at))) &&
  units.slice(from, from + 7).some((unit, at) => roles.test(unit.text) && units[from + at + 1]?.capital === true);
const TOLD_THAT = /(?:[dt][iu][gy]|[aeə]c[aeə][gy]|m[aeə]s)[iu]n[iu]$/u;

/** `“Liman.az” | -ın məlumatına görə`: the name in the marks before a case that stands apart. */
function inMarks(units: readonly Unit[], [from, to]: Range): Range {
  const closing = unitText(units, from - 1) === '-' ? from - 2 : from - 1;
  if (to - from !== 1 || !/^n?[iu]n$/u.test(unitText(units, from)) || unitText(units, closing) !== '"')
    return [from, to];
  const open = units.findLastIndex((unit, at) => at < closing && unit.text === '"');
  return open >= 0 && closing - open <= 6 ? [open + 1, closing] : [from, to];
}

/** `Anayasa’ya göre`, `qanuna görə`: what a law has, and nobody’s words. */
const NOBODY =
  /^(?:anayasa|konstitusiya|yasa(?!l)|kanun|qanun|madde|maddə|hukuk|huquq|sozlesme|anlasma|muqavilə|sazis|konvensiya|nizamnamə|tuzuk|duzəlis)\p{L}*(?:'\p{L}+)?$/u;

const FINITE = /^\p{L}{3,}(?:[dt][iu]|m[iu]s|[iu]b|[iu]yor)(?:l[aeə]r)?$/u;

/** `…, deyə X bildirib` without quotation marks. */
function quotative({ units }: UnitSentence, words: CueWords, saying: Saying, names: Test): readonly ReportedCue[] {
  const at = units.findIndex((unit, index) => /^(?:deyə|diye)$/u.test(unit.text) && index > 2);
  const said = units.findIndex((unit, index) => index > at && (saying(unit) || concedes(units, index)));
  const verb =
    said < 0 ? units.findIndex((unit, index) => index > at && unit.kind === 'word' && FINITE.test(unit.text)) : said;
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
  const end = sentenceEnd(units, 0);
  const behind = nameEnd(units, verb + 1, end, words);
  // `…, diye yazdı | bir haber sitesi`
  const someone = describedEnd(units, verb + 1, end, words) === end;
  return verb === at + 1 && (someone || units.slice(verb + 1, behind).some(names))
    ? [
        {
          speaker: [verb + 1, behind],
          cue: [verb, verb + 1],
          oblique: false,
          lead: null,
          content: [[0, unitText(units, at - 1) === ',' ? at - 1 : at]],
        },
      ]
    : [];
}

/** `deyə bir sıra saytlar yazsa da`, `diye iddia etseler de`. */
const concedes = (units: readonly Unit[], at: number): boolean =>
  /^\p{L}{2,}s[aeə](?:l[aeə]r)?$/u.test(unitText(units, at)) && /^(?:da|də|de)$/u.test(unitText(units, at + 1));

/** `Murat Soylu: 907. madde kaldırıldı.` */
function label({ units }: UnitSentence, words: CueWords): readonly ReportedCue[] {
  const signed = signature(units, words);
  if (signed !== null) return [signed];
  const surname = surnameLabel(units, words);
  const at = surname ? 1 : labelEnd(units, words);
  if (at === null || units.length - at < 3) return [];
  const content: Range = [at + 1, sentenceEnd(units, at + 1)];
  // `Xarici işlər nazirinin | müavini X:`: from what they are
  const small = units.slice(0, at).some(({ capital, text }) => !capital && !words.roles.test(text));
  const office = units.findLastIndex(({ text }, index) => index < at && words.roles.test(text));
  return [{ ...cueOf([small ? Math.max(office, 0) : 0, at], [at, at + 1], [content]), known: surname }];
}

/** In a case of its own: `X-də`, `Reuters'a`. */
const CASED = /['-](?:[yn]?[aeə]|n?[iu]n|[yn]?[iu]|n?[dt][aeə]n?|l[aeə])$/u;

/** `… X’i düzeltti: …`: the last one named before a colon that no quotation follows. */
function colon({ units }: UnitSentence, words: CueWords, saying: Saying, names: Test): readonly ReportedCue[] {
  const at = units.findIndex((unit) => unit.text === ':');
  if (at < 3 || unitText(units, at + 1) === '"' || units.length - at < 4) return [];
  // a headline in capitals has no verb of saying before its colon
  if (units[at - 1]?.capital === true && !saying(units[at - 1])) return [];
  const verb = unitText(units, at - 1);
  const until = withoutLight(units, 0, at - 1);
  // `Hüquqşünaslar isə xatırladır: …`
  const several = until === 1 && names(units[0] as Unit) && /l[aeə]r$/u.test(unitText(units, 0));
  const someone = saying(units[at - 1]) && at <= 7 && (several || describedEnd(units, 0, until, words) === until);
  if (someone)
    return [
      {
        speaker: [0, until],
        cue: [at - 1, at],
        oblique: false,
        lead: null,
        content: [[at + 1, sentenceEnd(units, at + 1)]],
      },
    ];
  if (!/(?:[dt][iu]|m[iu]s|[iu]b|[iu]r|yor|^emin|əmindir)$/u.test(verb)) return [];
  const last = units.findLastIndex(
    (unit, index) => index < at && names(unit) && unit.kind === 'word' && !CASED.test(unit.text),
  );
  if (last < 1 || !(names(units[last - 1] as Unit) && !CASED.test(unitText(units, last - 1)))) return [];
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
