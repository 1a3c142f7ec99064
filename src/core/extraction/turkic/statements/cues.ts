/**
 * Turkic attribution: the verb stands last (`“…”, deyə X bildirib`, `X, “…” dedi`), or `ki` opens what is said (`X bildirib ki, …`);
 * `X’e göre …`, `X-in sözlərinə görə, …`; `X …-dığını söyledi`. Each language gives its words.
 */
import type { Span } from '../../../text/span.ts';
import { wordTest } from '../../../text/told-once.ts';
import type { QuoteCue, Range, Reporting } from '../../inflecting/reporting.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import {
  type CueWords,
  leadIn,
  nameEnd,
  ownsAsState,
  remembering,
  type Saying,
  skipMarks,
  type Test,
} from './cue-words.ts';
import { LOCATIVE } from './described-source.ts';
import { documentBefore, documentQuoted } from './document-says.ts';
import { goingRound, ofWhatGoesRound } from './going-round.ts';
import { ownersQuote } from './own-words.ts';
import { pointingBack } from './points-back.ts';
import { reportedIn } from './reported.ts';
import { alone, beforeHearers } from './said-alone.ts';
import { LET_US } from './verb-last.ts';

export function reportingOf(given: CueWords): Reporting {
  const words = remembering(given);
  const saying = (unit: Unit | undefined) => unit?.kind === 'word' && words.saying.test(unit.text);
  const names = (unit: Unit) =>
    unit.kind === 'word' &&
    (unit.capital || unit.text.startsWith('@') || words.roles.test(unit.text) || GROUPS.test(unit.text));
  return {
    behind: (units) => behind(units, words, saying, names),
    before: (units) => documentBefore(units, words) ?? before(units, words, saying, names),
    around: (first, second) =>
      ownersQuote(first, second, words) ??
      (isPaper(first, words) ? documentQuoted(first, second, words) : null) ??
      around(first, second, words, saying, names) ??
      documentQuoted(first, second, words),
    goingRound: (before, behind) => goingRound(before, behind, words.goingRound),
    cut: (said) => cut(said, words),
    alone: (units) => alone(units, words, saying),
    cases: /(?:y?l[aəe]|n?d[aəe]n?|n?[ıiuü]n)$/u,
    ownPapers: /^(?:aciklama|savunma|bəyanat|aciqlama)(?:s?[iu]n)?(?:d[aə])?$/u,
    reported: (sentence) => reportedIn(sentence, words, saying, names),
    pointingBack: (units) => pointingBack(units, words, saying, names),
    roles: words.roles,
    particles: words.particles,
    ...(words.calling === undefined ? {} : { calling: words.calling }),
    ...(words.headOfState === undefined ? {} : { headOfState: words.headOfState }),
    suffixed: /(?<=\p{L}{2}(?:[oe]v|[oe]va|yan|dze|vili|zadə))(?:n?[ıiuü]n|d[aə]n)$|(?<=\p{L}{3}o)nun$/u,
    former: wordTest(words.former),
    placeAhead: /^\p{L}{5,}[dt][aeə]$/u,
    owning: /[iu]n[iu]n$/u,
    // which the second half of a Korean name is not: `Duck-soo`, `Jong-un`
    hyphened: /(?<!ng)-(?:[yn]?[aə]|n?[ıiuü]n|[yn]?[ıiuü]|n?d[aə]n?|l[aə]r?|d[aə]k[ıi])$/u,
    outlets: words.outlets,
    bodies: words.bodies,
    carrying: /^(?:bu|həmin)$/u,
    several: /l[aeə]r(?:[iu]?n?[iu]?n?|[iu]?n?[aeə])?$/u,
    notNames: words.notNames,
    ofState: wordTest({ test: (word) => ownsAsState(word, words.states) }),
    locative: LOCATIVE,
    nobody: wordTest(NOBODY),
    labels: words.labels,
    doers: /[aeə]n$/u,
    pronouns: /^(?:o|onlar|onun|ona|onlarin)$/u,
    // `Soylu’nun`, `Qasımova` of a Qasımov, `Acar’ın`
    nominative: (name) =>
      ofWhatGoesRound(name, words.goingRound)
        .replace(/(?<=l[ıiuü])[yğ][ıiuü]n$/u, 'k')
        // `Açıklamaya göre`
        .replace(/(?<=^\p{Lu}\p{Ll}+m[aə])y[aə]$/u, '')
        .replace(/(?<=^.* .*[ıiuü])n[dt][aeə]n$|(?<=^.* .*\p{L}{3})[dt][aeə]n$/u, '')
        .replace(/(?<=^\p{L}{4,})(?:s?[ıiuü]n)?[dt][aeə]n?$/u, '')
        .replace(
          /(?<=l[aeə]r)[aeə]$|(?<=[aeəıioöuü])n[ıiuü]n$|(?<=[aeəıioöuü])y[eə]$|(?<=[oe]v)a$|(?<=[^aeəıioöuü])[ıiuü]n$/u,
          '',
        ),
    genitive: /(?:n[ıiuü]n|l[ıiuü][yğ][ıiuü]n|\p{L}{3}[dt][aeə]n|(?<= \p{Ll})\p{L}{3,}[dt][aeə])$/u,
    key,
    occasion: words.occasion,
    place: (text) => words.place.exec(text)?.[1] ?? null,
    timeWords: words.timeWords,
  };
}

/** `Videonun altındaki bir yorumda | “…” yazıyordu`: nobody but the paper is named before the quotation. */
const isPaper = (first: readonly Unit[], { paper }: CueWords): boolean =>
  first.at(-1)?.kind === 'word' &&
  paper.test(first.at(-1)?.text ?? '') &&
  !first.some((unit, at) => unit.capital && at > 0 && !/['-]\p{L}+$|n[iu]n$/u.test(unit.text));

/** A genitive, `-daki`, a reported clause, or a small word: `Komissiyanın`, `Əfqanıstandakı`, `bir`. */
const NOBODY =
  /(?:s[iu]n[iu]n|[aeə]n[iu]n|'n?[iu]n|[dt][aeə]k[iu]|[dt][iu][gy][iu]n[iu])$|^(?:olarak|olaraq|once|evvel|əvvəl|sonra|ardinca|ardindan|ve|və|bir|daha|yeni|muavini|yardimcisi|qadaga|kimi|gibi|ilə|ile)$/u;

/** Those who speak without a name: `bir sıra saytlar`, `uzmanlar`, `onlar`. */
const GROUPS = wordTest(
  /^(?:o|onlar|saytlar|istifadəcilər|mətbuat|siteler|kullanicilar|hesaplar|hesablar|gazeteler|qəzetlər|uzmanlar|ekspertlər|yorumcular|sərhcilər|tərəfdarlari|destekcileri|elestirmenler|muxalifət|muhalefet|(?:telekanal|kanal|sayt|qəzet|portal|agentlik|radio|jurnal|nazirlik|hokumət|səfirlik|gazete|ajans|televizyon|dergi|bakanlik|hukumet|buyukelcilik|sendika|dernek|birlik|partiya|komissiya|komisyon|təskilat|orgut|sakin|istifadəci|kullanici|dinləyici|dinleyici|oxucu|okur|qonsu|komsu|satici|surucu|esnaf|muhtar|taksici|ciftci|kəndli|xidmət)(?:lar|lər|ler|[iu]m|s?[iu])?)$/u,
);

/** Case endings off, twice: `səmədlinin` and `səmədli` become one. */
function key(word: string): string {
  const low = word.toLowerCase().replaceAll('i̇', 'i').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
  const strip = (text: string) =>
    text.length > 4 ? text.replace(/(?:n?[iu]n|y?[iu]|[yn]?[aeə]|d[aeə]n?)$/u, '') : text;
  return strip(strip(low));
}

function stopAt(units: readonly Unit[], from: number): number {
  let to = from;
  while (to < units.length && !/^[.;:?!"]$/.test(unitText(units, to))) to++;
  // `– prezident | “Ulduz” telekanalına müsahibəsində | söyləyib`: the outlet in its marks, and then the verb
  const named = unitText(units, to) === '"' && units[to + 1]?.capital === true && !CASE.test(unitText(units, from));
  const close = named ? closingAt(units, to) : -1;
  return close > 0 ? stopAt(units, close + 1) : to;
}

/** `“Liman.az” | -ın məlumatına görə`: of what the marks hold. */
const CASE = /^(?:n?[iu]n|[yn]?[aeə]|n?[dt][aeə]n?|[yn]?[iu])$/u;

/** The mark that closes a name of four words at most, with a case or a common noun behind it; -1 where none does. */
function closingAt(units: readonly Unit[], open: number): number {
  const close = units.findIndex((unit, at) => at > open && unit.text === '"');
  const next = units[close + 1];
  return close > 0 && close - open <= 5 && next?.kind === 'word' && !next.capital ? close : -1;
}

/** `“…”, deyə X bildirib`, `“…” – X dedi`, `“…” diyen X`. */
function behind(units: readonly Unit[], words: CueWords, saying: Saying, names: Test): QuoteCue | null {
  const first = skipMarks(units, 0);
  if (first === 0 && NAMED_SO.test(unitText(units, 0))) return null;
  let at = first;
  while (words.quotative.test(unitText(units, at))) at++;
  const told = at > first || units.slice(0, first).some((unit) => unit.text === '-');
  at = skipMarks(units, at);
  const end = stopAt(units, at);
  if (words.sayingParticiple.test(unitText(units, at))) {
    const from = pastAffiliation(units, at + 1, end);
    const to = nameEnd(units, from, end, words);
    return to > from ? { speaker: [from, to], cue: [at, at + 1], oblique: true, lead: null } : null;
  }
  const ownWords = units.findIndex(
    (unit, index) => index > at && index < end && /^soz(?:ləri|leri)(?:d[iu]r)?$/u.test(unit.text),
  );
  if (ownWords > at && units.slice(at, ownWords).some(names))
    return { speaker: [at, ownWords], cue: [ownWords, ownWords + 1], oblique: true, lead: null };
  const said = units.findIndex((unit, index) => index >= at && index < end && saying(unit));
  // `deyə X gileylənib`: any verb will do behind the word that quotes
  const verb = said < 0 && told ? units.findIndex((unit, index) => index >= at && index < end && tells(unit)) : said;
  if (verb < 0 || unitText(units, verb + 1) === 'ki') return null;
  // `Hələbdən olan | fabrik sahibi X`: where somebody is from
  if (/d[aeə]n$/u.test(unitText(units, at)) && /^(?:olan|gələn|gelen)$/u.test(unitText(units, at + 1))) at += 2;
  const left: Range = [at, verb];
  // `“…”, – qonşum dedi`: behind a dash whoever stands before the verb
  const lone = said === at + 1 && units.slice(0, first).some((unit) => unit.text === '-') && units[at]?.kind === 'word';
  const someone = (unit: Unit) => names(unit) || (told && unit.text === 'bir');
  if (lone || units.slice(...left).some(someone))
    return { speaker: [at, nameEnd(units, at, verb, words)], cue: [verb, verb + 1], oblique: false, lead: null };
  const right: Range = [verb + 1, beforeHearers(units, verb + 1, end)];
  return units.slice(...right).some(someone) && !AGAIN.test(unitText(units, end - 1))
    ? { speaker: right, cue: [verb, verb + 1], oblique: false, lead: null }
    : null;
}

/** `diye bağırdı | bir kez daha`: nobody. */
const AGAIN = /^(?:daha|kere|kez|defa|dəfə|sonra)$/u;

/** `“Suverenlik İli” | çərçivəsində`, `“Mavi Vatan” | adlı`: what the marks hold is a name. */
const NAMED_SO = /^(?:cərcivəsində|cercevesinde|kapsaminda|adli|adlanan|isimli|movzusunda|temali|temasiyla)$/u;

/** `Georgetown Üniversitesi’nden | Lawrence Gostin`: where somebody comes from, before their name. */
function pastAffiliation(units: readonly Unit[], from: number, to: number): number {
  const at = units.findIndex(
    (unit, index) => index >= from && index < Math.min(to, from + 4) && /['-]n?[dt][aeə]n$/u.test(unit.text),
  );
  return at >= 0 && units[at + 1]?.capital === true ? at + 1 : from;
}

/** `“…, – X vurğulayıb, – …”`: an attribution between dashes, within the marks. */
function cut(said: string, words: CueWords): Span | null {
  const found = /[,.!?]\s-\s((?:[^-"]|(?<=\p{L})-(?=\p{L})){3,60}?)[.,]\s-\s/u.exec(said);
  const verb = found?.[1]?.split(' ').at(-1) ?? '';
  return found !== null && words.saying.test(verb) ? [found.index, found.index + found[0].length] : null;
}

const FINITE = wordTest(/^\p{L}{3,}(?:[dt][iu]|m[iu]s|[iu]b|[iu]?yor|[iu]r)(?:l[aeə]r)?$/u);
const tells = (unit: Unit | undefined): boolean => unit?.kind === 'word' && !unit.capital && FINITE.test(unit.text);

/** `X dedi: “…”`, `X: “…”`. */
function before(units: readonly Unit[], words: CueWords, saying: Saying, names: Test): QuoteCue | null {
  const isColon = units.at(-1)?.text === ':';
  const said = units.findLastIndex((unit) => saying(unit));
  // `X gileylənir: “…”`: any verb will do right before the colon
  const verb = said < 0 && tells(units.at(-2)) ? units.length - 2 : said;
  if (!isColon || !units.some(names)) return null;
  const last = units.length - 1;
  const to = verb > 0 ? verb : last;
  // `Qeyd edək ki, | X bildirib ki, …:`: the paper to its readers
  const ki = units.findIndex(
    (unit, at) =>
      unit.text === 'ki' &&
      ((at <= 3 && LET_US.test(unitText(units, at - 1))) ||
        // `Liman.az xəbər verir ki, | X …-dığını deyib: “…”`
        (unitText(units, at - 2) === 'xəbər' && at <= 8 && said > at + 3)),
  );
  const opening = ki < 0 ? 0 : skipMarks(units, ki + 1);
  const title = titled(units, to, words);
  if (title !== null)
    return { speaker: title, cue: verb >= 0 ? [verb, verb + 1] : [last, last + 1], oblique: false, lead: null };
  const from = opening + leadIn(units.slice(opening), to - opening, words);
  const end = nameEnd(units, from, to, words);
  // `Müxalifət partiyası NIDA-nın sədr müavini X: “…”`: the name stands at the colon
  const further = verb < 0 && units.slice(end, to).some((unit) => unit.capital);
  return {
    speaker: [from, further ? to : end],
    cue: verb >= 0 ? [verb, verb + 1] : [last, last + 1],
    oblique: false,
    lead: null,
  };
}

/** `“Koreya Həyatı” bloqu isə yazır: “…”`: the name in its marks before what kind of outlet bears it. */
function titled(units: readonly Unit[], to: number, { outlets }: CueWords): Range | null {
  const close = units.findIndex(
    (unit, at) => at > 1 && at < to && unit.text === '"' && outlets.test(unitText(units, at + 1)),
  );
  const open = units.findLastIndex((unit, at) => at < close && unit.text === '"');
  return open >= 0 && close - open <= 5 && units[open + 1]?.capital === true ? [open + 1, close] : null;
}

/** `– qeyd edib`, `– əlavə edib`: the noun of a verb of saying. */
const isLight = (units: readonly Unit[], at: number, saying: Saying): boolean =>
  /^(?:qeyd|əlavə|iddia|etiraf|bəyan|izah|cavab|ifade|ilave)$/u.test(unitText(units, at)) && saying(units[at + 1]);

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
  // `ifadelerine yer | verildi`: the paper's
  if (words.sayingParticiple.test(unitText(second, at)) || /^veril/u.test(unitText(second, at))) return null;
  // `açıklamada “…” ifadeleri | kullanıldı`: the paper's, too
  if ([at, at + 1].some((one) => /^kullan[iı]l/u.test(unitText(second, one)))) return null;
  const named = namedSo(first, second, at, words);
  if (named !== null) return named;
  if (quoted && SAYING_SO.test(unitText(second, at - 1))) at--;
  // `“…” görüşünde.`: it says so without a verb
  if (quoted && saying(second[at - 1]) && /^[.;]?$/.test(unitText(second, at))) at--;
  const verb =
    saying(second[at]) || SAYING_SO.test(unitText(second, at)) || (quoted && tells(second[at]))
      ? at
      : (quoted && (saying(second[at + 1]) || tells(second[at + 1]))) || isLight(second, at, saying)
        ? at + 1
        : // `“…” olduğunu | vurguladı`
          THAT_IT_IS.test(unitText(second, at)) && saying(second[at + 1])
          ? at + 1
          : // `deyə səhv məlumat | yayıb`
            quoted && saying(second[at + 2]) && second[at]?.capital === false
            ? at + 2
            : -1;
  if (verb < 0 || !first.some(names)) return null;
  const from = leadIn(first, first.length, words);
  return {
    speaker: [from, nameEnd(first, from, first.length, words)],
    cue: [first.length + verb, first.length + verb + 1],
    oblique: false,
    lead: null,
  };
}

/** The verb of what the marks hold, where it stands behind them: `“yeni bir dönemin başlangıcı” | olduğunu`. */
const THAT_IT_IS = /^ol(?:m[aeə])?(?:du[gy]|d[iu][gy]|[aeə]c[aeə][gy]|y?[aeə]c[aeə][gy])[iu]n[iu]$/u;

/** Attributes whatever the verb behind it is: `“…” diyerek tarafları masaya çağırdı`. */
const SAYING_SO = /^(?:diyerek|deyərək|demekle|deməklə|yazarak|yazaraq|soyleyerek|soyləyərək)$/u;

/** Gives a thing a name: `“ağır an” adlandırıb`, `“ihanet” olarak nitelendirdi`. */
const CALLS =
  /^(?:adlandir|nitele|nitelendir|tanimla|qiymətləndir)(?:y?[iu]b|d[iu]|[iu]r|[iu]yor|m[iu]s(?:d[iu]r)?)(?:l[aeə]r)?$/u;

/** `X anlaşmanın bitmesini | “ağır an” | olarak nitelendirdi`: what is named so is said, too. */
function namedSo(first: readonly Unit[], second: readonly Unit[], at: number, words: CueWords): QuoteCue | null {
  const verb = /^(?:olarak|kimi|diye|deyə)$/u.test(unitText(second, at)) ? at + 1 : at;
  const from = leadIn(first, first.length, words);
  const end = nameEnd(first, from, first.length, words);
  if (!CALLS.test(unitText(second, verb)) || end >= first.length || end === from) return null;
  const cue: Range = [first.length + verb, first.length + verb + 1];
  return { speaker: [from, end], cue, oblique: false, lead: unitText(first, end) === ',' ? end + 1 : end };
}
