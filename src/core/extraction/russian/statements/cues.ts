/** Russian attribution around a quotation: `«…», — сказал X`, `X сообщил: «…»`, `…, — сказал он. — …`; the rest is in reported.ts. */
import type { Span } from '../../../text/span.ts';
import type { QuoteCue, Range, Reporting } from '../../inflecting/reporting.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { BODIES, FINITE, LABELS, OCCASION, OUTLETS, REACTING, ROLES, SAYING } from '../../lexicon/ru/cues.ts';
import { NAME_WORDS } from '../../lexicon/ru/name-words.ts';
import { TIME_WORDS } from '../../lexicon/ru/time-words.ts';
import { ADVERB, isInitial, isStop } from '../clause.ts';
import { accordingAt, isMark, isSaying, nameEnd, pastTitle, skipLead, subjectBefore, untilMark } from './cue-words.ts';
import { STANDS, standsAt, standsBehind } from './document-says.ts';
import { goingRound } from './going-round.ts';
import { key, nominative } from './names.ts';
import { pointingBack } from './points-back.ts';
import { reported } from './reported.ts';
import { isSomeone, names, withoutAdjunct } from './speaker-words.ts';

function behind(units: readonly Unit[]): QuoteCue | null {
  let at = 0;
  while (at < units.length && isMark(units[at]) && !/[.;]/.test(unitText(units, at))) at++;
  const dash = units.slice(0, at).some((unit) => unit.text === '-');
  const according = accordingAt(units, at);
  if (according !== null) return { speaker: according.speaker, cue: according.cue, oblique: true, lead: null };
  const end = Math.min(units.length, at + 9);
  for (let verb = at; verb < end && !isStop(units[verb] as Unit); verb++) {
    if (
      !isSaying(units[verb]) &&
      !STANDS.test(unitText(units, verb)) &&
      !(dash && verb - at < 3 && FINITE.test(unitText(units, verb)))
    )
      continue;
    const to = pastTitle(units, untilMark(units, verb + 1));
    const paper = standsBehind(units, verb, to);
    if (paper !== null) return paper;
    // `— …, — сказал сосед`: between dashes whoever stands behind the verb
    const lone =
      dash &&
      isSaying(units[verb]) &&
      to === verb + 2 &&
      units[verb + 1]?.kind === 'word' &&
      !ADVERB.test(unitText(units, verb + 1));
    const cited = CITING.test(unitText(units, verb)) ? citedIn(units, verb + 1, to) : null;
    if (cited !== null) return { speaker: cited, cue: [verb, verb + 1], oblique: true, lead: null };
    const inverted = lone || units.slice(verb + 1, to).some(names) || (dash && isSomeone(units, verb, verb + 1, to));
    const from = skipLead(units, verb + 1, to);
    const speaker: Range | null = inverted
      ? withoutAdjunct(units, from, to)
      : subjectBefore(units.slice(0, verb), verb);
    const oblique = unitText(units, verb) === 'слова';
    if (speaker !== null) return { speaker, cue: [verb, verb + 1], oblique, lead: null };
  }
  return dash && names(units[at])
    ? { speaker: [at, untilMark(units, at)], cue: [at, at + 1], oblique: false, lead: null }
    : null;
}

/** `Газета | вышла | под заголовком «…»`, `…» — с таким заголовком | вышла газета`: it says so at its head. */
const HEADED = /^(?:заголовком|заголовок|подзаголовком|шапкой|лозунгом|хештегом|подписью)$/u;

function headed(units: readonly Unit[]): QuoteCue | null {
  const last = units.length - 1;
  if (!HEADED.test(unitText(units, last)) || !/^(?:под|с|со)$/u.test(unitText(units, last - 1))) return null;
  const verb = units.findLastIndex((unit) => unit.kind === 'word' && !unit.capital && FINITE.test(unit.text));
  const speaker = verb < 1 ? null : subjectBefore(units, verb);
  return speaker === null ? null : { speaker, cue: [verb, verb + 1], oblique: false, lead: null };
}

function before(units: readonly Unit[]): QuoteCue | null {
  const head = headed(units);
  if (head !== null) return head;
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at] as Unit;
    if (unit.text === ';' || (unit.text === '.' && !isInitial(units, at))) break;
    if (!isSaying(unit) && !REACTING.test(unit.text)) continue;
    const cited = CITING.test(unit.text) ? citedIn(units, at + 1, untilMark(units, at + 1)) : null;
    if (cited !== null) return { speaker: cited, cue: [at, at + 1], oblique: true, lead: null };
    const colon = unitText(units, units.length - 1) === ':';
    const inverted: Range = [at + 1, untilMark(units, at + 1)];
    const behind = colon && unitText(units, at - 1) === ',' && units.slice(...inverted).some(names) ? inverted : null;
    // `Газета процитировала слова | адвоката: «…»`
    if (unit.text === 'слова' && colon && inverted[1] > inverted[0])
      return { speaker: inverted, cue: [at, at + 1], oblique: true, lead: null };
    const speaker =
      behind ?? subjectBefore(units, at) ?? (colon && units.slice(...inverted).some(names) ? inverted : null);
    if (speaker === null) continue;
    const said = withoutAdjunct(units, ...speaker);
    const that = units.findIndex((one, index) => index > at && one.text === 'что');
    return {
      speaker: said,
      cue: [at, at + 1],
      oblique: false,
      lead: that > 0 && that + 1 < units.length ? that + 1 : null,
    };
  }
  const according = units.findIndex((_, at) => accordingAt(units, at) !== null);
  const found = according < 0 ? null : accordingAt(units, according);
  if (found !== null) return { ...found, oblique: true, lead: null };
  const standing = standsAt(units);
  if (standing !== null) return standing;
  return unitText(units, units.length - 1) === ':' && isShort(units) && units.some(names)
    ? {
        speaker: withoutAdjunct(units, 0, verbAt(units)),
        cue: [units.length - 1, units.length],
        oblique: false,
        lead: null,
      }
    : null;
}

const CITING = /^(?:(?:про)?цитир|привод|приве)\p{L}+$/u;

/** `цитирует агентство | посла Яна Кралика`, `приводит слова | министра`: whose words they are, in the accusative or genitive. */
function citedIn(units: readonly Unit[], from: number, to: number): Range | null {
  const roleFrom = (first: number) =>
    units.findIndex((unit, at) => at >= first && at < to && ROLES.test(unit.text) && /[аяй]$/u.test(unit.text));
  const words = units.findIndex((unit, at) => at >= from && at < to && unit.text === 'слова');
  if (words >= 0) {
    const name = nameEnd(units, words + 1);
    const titled = units.slice(name - 1, name + 1).some((unit) => unit.text === '"');
    const office = !titled && units.slice(words + 1, name).some((unit) => unit.capital) ? -1 : roleFrom(words + 1);
    const end = Math.min(office < 0 ? name : office + 1, to);
    // `приводит слова Пескова | RT`: the outlet that does so
    const outlet = end - words > 2 && /^[a-z]/u.test(unitText(units, end - 1)) ? end - 1 : end;
    return outlet > words + 1 ? [words + 1, outlet] : null;
  }
  const role = roleFrom(from);
  return role < 0 || units[role + 1]?.capital !== true ? null : [role, nameEnd(units, role)];
}

/** A name with an office and nothing else, save where and to whom it was said: `Депутат X | в беседе с Y: «…»`. */
function isShort(units: readonly Unit[]): boolean {
  const [, end] = withoutAdjunct(units, 0, units.length - 1);
  return (end < units.length - 1 ? end + 1 : units.length) < 9;
}

/** `Предприниматели | празднуют: «…»`: where the name ends. */
function verbAt(units: readonly Unit[]): number {
  const verb = units.findIndex((unit, at) => at > 0 && !unit.capital && FINITE.test(unit.text));
  return verb > 0 ? verb : units.length - 1;
}

function cut(words: string): Span | null {
  const found = /[,.!?]\s-\s(\p{L}+(?:[\s-]\p{L}+){0,13})[.,]\s(?:-\s)?/u.exec(words);
  const verb = found?.[1]
    ?.split(' ')
    .slice(0, 3)
    .some((word) => SAYING.test(word));
  return found === null || verb !== true ? null : [found.index, found.index + found[0].length];
}

export const REPORTING: Reporting = {
  behind,
  before,
  around: () => null,
  goingRound,
  cut,
  reported,
  pointingBack,
  ...NAME_WORDS,
  outlets: OUTLETS,
  bodies: BODIES,
  carrying: /^(?:в|во|на)$/u,
  headOfState: { word: /^глав(?:а|ы|е|у|ой)$/u, of: /^(?:государства|страны)$/u, role: 'президент' },
  writtenInCyrillic: true,
  several: /(?:ты|сты|логи|ры|ки|ники|цы|ели|исты|анты|ов|ев|телей|судей|ам|ям|ами|ями|ах|ях)$/u,
  many: /^(?:официальн\p{L}+ )?(?:представител|пресс-секретар|советник|эксперт|юрист|адвокат|депутат|сенатор|конгрессмен|посол|послы|член|политолог|аналитик|журналист|собеседник|участник|чиновник|дипломат)\p{L}{0,4}$/u,
  residents: /^(?:жител|уроженец|уроженк)/u,
  adjectives: /(?:ого|ской)$/u,
  ofHead:
    /^(?:министра|министре|президента|президенте|при|совета|комитета|комиссии|премьера|премьер-министра|госсекретаря|главы|председателя|посла|губернатора|генерального|государственного|российского|американского|прокурора|секретаря|палаты|представителей)$/u,
  labels: LABELS,
  doers: /(?:[иыо]й|[ая]я)$/u,
  pronouns: /^(?:он|она|они|его|ее|их)$/u,
  owners: /^(?:его|ее|их)$/u,
  within: /^во?$/u,
  measured: /^(?:процентн|летн|дневн|месячн|часов|тысячн|миллионн|миллиардн)\p{L}+$/u,
  acts: /^\p{L}{2,}(?:л|ла|лся|лась)$/u,
  nominative,
  key,
  occasion: OCCASION,
  place: () => null,
  timeWords: TIME_WORDS,
};
