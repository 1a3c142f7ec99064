/** Russian attribution: `«…», — сказал X`, `X сообщил, что …`, `по словам X, …`, `как заявил X`, `…, убежден X`. */
import type { Span } from '../../text/span.ts';
import type { QuoteCue, Range, ReportedCue, Reporting } from '../inflecting/reporting.ts';
import { type Unit, type UnitSentence, unitText } from '../inflecting/units.ts';
import {
  ACCORDING_NOUNS,
  DEMANDING,
  FINITE,
  NOT_NAMES,
  OCCASION,
  REACTING,
  ROLES,
  SAYING,
} from '../lexicon/ru/cues.ts';
import { TIME_WORDS } from '../lexicon/ru/time-words.ts';
import { ADVERB, isStop, PREPOSITION } from './clause.ts';
import { key, nominative } from './names.ts';
import { eventNoun, verbReadings } from './verb.ts';

const isSaying = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && !unit.capital && SAYING.test(unit.text) && eventNoun(unit.text) === null;
const isMark = (unit: Unit | undefined): boolean => unit === undefined || unit.kind === 'mark';

/** Behind the last unit of what begins here, up to a mark. */
function untilMark(units: readonly Unit[], from: number): number {
  let to = from;
  while (to < units.length && !(isStop(units[to] as Unit) && !isInitial(units, to)) && unitText(units, to) !== '"')
    to++;
  return to;
}

const isInitial = (units: readonly Unit[], at: number): boolean =>
  units[at]?.text === '.' && (units[at - 1]?.text.length ?? 9) === 1;

/** The subject before the verb in its clause; over a comma where what stands there is an apposition. */
function subjectBefore(units: readonly Unit[], verb: number): Range | null {
  let from = verb;
  while (
    from > 0 &&
    !isStop(units[from - 1] as Unit) &&
    !/^(?:что|но|а|и|однако|между|тем)$/u.test(unitText(units, from - 1))
  )
    from--;
  if (units.slice(from, verb).some(names)) return [skipLead(units, from, verb), verb];
  return unitText(units, from - 1) === ',' && units.slice(0, from - 1).some(names) && from > 1 ? [0, verb] : null;
}

const names = (unit: Unit): boolean =>
  unit.kind === 'word' &&
  (unit.capital ||
    ROLES.test(unit.text) ||
    /^(?:он|она|они|кто|сам|сама|власти|ведомство|источник|источники|министерство|ведомстве|юристы|эксперты|адвокаты|газета|издание|агентство|телеканал|канал|портал|сайт|журнал|посольство|партия|компания|фонд|организация|комиссия|комитет|заявлении|сообщении|публикации|докладе)$/u.test(
      unit.text,
    ));

/** `Накануне в эфире | политолог …`. */
function skipLead(units: readonly Unit[], from: number, to: number): number {
  let at = from;
  while (at < to && (ADVERB.test(unitText(units, at)) || isMark(units[at]))) at++;
  if (!PREPOSITION.test(unitText(units, at))) return at;
  const name = units.findIndex(
    (unit, index) =>
      index > at &&
      index < to &&
      unit.kind === 'word' &&
      (ROLES.test(unit.text) ||
        (unit.capital && !NOT_NAMES.test(unit.text) && !PREPOSITION.test(unitText(units, index - 1)))),
  );
  return name < 0 ? at : name;
}

function behind(units: readonly Unit[]): QuoteCue | null {
  let at = 0;
  while (at < units.length && isMark(units[at]) && !/[.;]/.test(unitText(units, at))) at++;
  const dash = units.slice(0, at).some((unit) => unit.text === '-');
  const according = accordingAt(units, at);
  if (according !== null) return { speaker: according.speaker, cue: according.cue, oblique: true, lead: null };
  const end = Math.min(units.length, at + 9);
  for (let verb = at; verb < end && !isStop(units[verb] as Unit); verb++) {
    if (!isSaying(units[verb]) && !(dash && verb - at < 3 && FINITE.test(unitText(units, verb)))) continue;
    const to = untilMark(units, verb + 1);
    const inverted = units.slice(verb + 1, to).some(names);
    const speaker: Range | null = inverted
      ? [skipLead(units, verb + 1, to), to]
      : subjectBefore(units.slice(0, verb), verb);
    const oblique = unitText(units, verb) === 'слова';
    if (speaker !== null) return { speaker, cue: [verb, verb + 1], oblique, lead: null };
  }
  return dash && names(units[at] as Unit) && !isMark(units[at])
    ? { speaker: [at, untilMark(units, at)], cue: [at, at + 1], oblique: false, lead: null }
    : null;
}

function before(units: readonly Unit[]): QuoteCue | null {
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at] as Unit;
    if (unit.text === ';' || (unit.text === '.' && !isInitial(units, at))) break;
    if (!isSaying(unit) && !REACTING.test(unit.text)) continue;
    const colon = unitText(units, units.length - 1) === ':';
    const inverted: Range = [at + 1, untilMark(units, at + 1)];
    const speaker = subjectBefore(units, at) ?? (colon && units.slice(...inverted).some(names) ? inverted : null);
    if (speaker === null) continue;
    const that = units.findIndex((one, index) => index > at && one.text === 'что');
    return { speaker, cue: [at, at + 1], oblique: false, lead: that > 0 && that + 1 < units.length ? that + 1 : null };
  }
  const according = units.findIndex((_, at) => accordingAt(units, at) !== null);
  const found = according < 0 ? null : accordingAt(units, according);
  if (found !== null) return { ...found, oblique: true, lead: null };
  return unitText(units, units.length - 1) === ':' && units.length < 8 && units.some(names)
    ? { speaker: [0, units.length - 1], cue: [units.length - 1, units.length], oblique: false, lead: null }
    : null;
}

/** `по словам X`, `по данным X`, `согласно X`, `со слов X`. */
function accordingAt(units: readonly Unit[], at: number): { readonly speaker: Range; readonly cue: Range } | null {
  const [first, second] = [unitText(units, at), unitText(units, at + 1)];
  const own = /^(?:его|ее|их)$/u.test(second) && ACCORDING_NOUNS.test(unitText(units, at + 2));
  if (first === 'если' && second === 'верить') {
    const end = nameEnd(units, at + 2);
    return end > at + 2 ? { speaker: [at + 2, end], cue: [at, at + 2] } : null;
  }
  if (first === 'по' && own) return { speaker: [at + 1, at + 2], cue: [at, at + 3] };
  if (
    !(first === 'по' && ACCORDING_NOUNS.test(second)) &&
    !(first === 'со' && second === 'слов') &&
    first !== 'согласно'
  )
    return null;
  const from = first === 'согласно' ? at + 1 : at + 2;
  const to = nameEnd(units, from);
  return to > from ? { speaker: [from, to], cue: [at, from] } : null;
}

/** Behind the role and the name that begin here. */
function nameEnd(units: readonly Unit[], from: number): number {
  const mark = untilMark(units, from);
  let to = from;
  let seen = false;
  for (; to < mark; to++) {
    const unit = units[to] as Unit;
    if (unit.kind === 'law') break;
    if (unit.capital && unit.kind === 'word') seen = true;
    else if (seen) break;
  }
  return seen ? to : mark;
}

function cut(words: string): Span | null {
  const found = /[,.!?]\s-\s(\p{L}+(?:\s\p{L}+){0,7})[.,]\s(?:-\s)?/u.exec(words);
  const verb = found?.[1]
    ?.split(' ')
    .slice(0, 3)
    .some((word) => SAYING.test(word));
  return found === null || verb !== true ? null : [found.index, found.index + found[0].length];
}

function reported(sentence: UnitSentence): readonly ReportedCue[] {
  const { units } = sentence;
  const found: ReportedCue[] = [];
  for (const [at, unit] of units.entries()) {
    const cue = cueAt(units, at, unit);
    if (cue !== null) found.push(cue);
  }
  return found;
}

function cueAt(units: readonly Unit[], at: number, unit: Unit): ReportedCue | null {
  if (DEMANDING.test(unit.text)) return withThat(units, at) ?? demanding(units, at);
  if (isSaying(unit)) return withThat(units, at) ?? parenthetical(units, at) ?? beforeColon(units, at);
  if (FINITE.test(unit.text) && verbReadings(unit.text).length === 0 && unitText(units, at + 1) === ':')
    return beforeColon(units, at);
  if (REACTING.test(unit.text)) return reacting(units, at);
  return accordingTo(units, at) ?? (isExclaiming(units, at) ? parenthetical(units, at) : null);
}

/** `X уверен: …`, `Юрист X поправляет: …`, without quotation marks. */
function beforeColon(units: readonly Unit[], verb: number): ReportedCue | null {
  const colon = [verb + 1, verb + 2, verb + 3].find((at) => unitText(units, at) === ':');
  const speaker = colon === undefined ? null : subjectBefore(units, verb);
  const end = colon === undefined ? 0 : sentenceEnd(units, colon + 1);
  if (colon === undefined || speaker === null || unitText(units, colon + 1) === '"' || end - colon < 3) return null;
  return units.slice(...speaker).some((unit) => unit.capital || ROLES.test(unit.text))
    ? { speaker, cue: [verb, verb + 1], oblique: false, lead: null, content: [[colon + 1, end]] }
    : null;
}

/** `…, ликует депутат X.`: any verb attributes that ends a sentence with somebody behind it and does nothing to laws. */
function isExclaiming(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at] as Unit, units[at + 1]];
  const close = untilMark(units, at + 1);
  return (
    /^[,-]$/.test(unitText(units, at - 1)) &&
    unit.kind === 'word' &&
    FINITE.test(unit.text) &&
    verbReadings(unit.text).length === 0 &&
    next?.kind === 'word' &&
    (ROLES.test(next.text) || (next.capital && units[at + 2]?.capital === true)) &&
    close - at <= 8 &&
    /^[.!?:;]?$/.test(unitText(units, close))
  );
}

/** `X призвал Конгресс отменить …`, `X потребовал отмены …`, `X пообещал выйти из …`: what is asked or promised. */
function demanding(units: readonly Unit[], verb: number): ReportedCue | null {
  const speaker = subjectBefore(units, verb);
  const last = sentenceEnd(units, verb + 1);
  const next = units.findIndex(
    (unit, at) => at > verb && at < last && unit.text === ',' && /^(?:и|а|но|однако)$/u.test(unitText(units, at + 1)),
  );
  const end = next < 0 ? last : next;
  const asked = units.findIndex(
    (unit, at) => at > verb && at < end && (eventNoun(unit.text) !== null || /(?:ть|ти|чь)(?:ся)?$/u.test(unit.text)),
  );
  return speaker === null || asked < 0
    ? null
    : { speaker, cue: [verb, verb + 1], oblique: false, lead: null, content: [[verb + 1, end]] };
}

/** `X сообщил, что …`, `X уверен, что …`, `X заявил о том, что …`. */
function withThat(units: readonly Unit[], verb: number): ReportedCue | null {
  const that = units.findIndex(
    (unit, at) =>
      at > verb && at <= verb + 12 && /^(?:что|будто|якобы)$/u.test(unit.text) && unitText(units, at - 1) === ',',
  );
  if (
    that < 0 ||
    units.slice(verb + 1, that).some((unit) => /[;:.]/.test(unit.text) && unit.kind === 'mark' && unit.text !== '.')
  )
    return null;
  const inverted: Range = [verb + 1, that - 1];
  const left = subjectBefore(units, verb);
  const speaker = left ?? (units.slice(...inverted).some(names) ? inverted : null);
  return speaker === null
    ? null
    : {
        speaker,
        cue: [verb, verb + 1],
        oblique: false,
        lead: null,
        content: [[that + 1, sentenceEnd(units, that + 1)]],
      };
}

/** Up to the stop, or to a semicolon. */
function sentenceEnd(units: readonly Unit[], from: number): number {
  let to = units.length;
  const semicolon = units.findIndex((unit, at) => at > from && unit.text === ';');
  if (semicolon > 0) to = semicolon;
  while (to > from && isMark(units[to - 1]) && unitText(units, to - 1) !== '"') to--;
  return to;
}

/** `…, убежден депутат X`, `…, как заявил X, …`, `и, как подчеркивают в Москве, …`. */
function parenthetical(units: readonly Unit[], verb: number): ReportedCue | null {
  const as = unitText(units, verb - 1) === 'как';
  const mark = as ? verb - 2 : verb - 1;
  const open = unitText(units, mark) === '-' && unitText(units, mark - 1) === ',' ? mark - 1 : mark;
  if (unitText(units, open) !== ',' && unitText(units, open) !== '-' && !(as && open < 0)) return null;
  const close = untilMark(units, verb + 1);
  const speaker: Range = [verb + 1, close];
  if (!units.slice(...speaker).some((unit) => names(unit))) return null;
  const start = firstWord(units, lastSemicolon(units, verb));
  const joint = /^(?:и|а|но)$/u.test(unitText(units, open - 1));
  const ahead: Range = [start, Math.max(start, open)];
  const after: Range = [close + 1, sentenceEnd(units, close + 1)];
  const content = [
    ...(joint || ahead[1] - ahead[0] < 2 ? [] : [ahead]),
    ...((as && unitText(units, close) === ',') || unitText(units, close) === ':'
      ? after[1] - after[0] > 1
        ? [after]
        : []
      : []),
  ];
  return content.length === 0
    ? null
    : {
        speaker: [skipPlace(units, verb + 1, close), close],
        cue: [verb, verb + 1],
        oblique: false,
        lead: null,
        content,
      };
}

/** Past a dash that opens a line of dialogue. */
function firstWord(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && unitText(units, at) === '-') at++;
  return at;
}

/** `сообщил журналистам в среду | министр X`. */
function skipPlace(units: readonly Unit[], from: number, to: number): number {
  const role = units.findIndex(
    (unit, at) =>
      at >= from && at < to && unit.kind === 'word' && (ROLES.test(unit.text) || /^(?:он|она|они)$/u.test(unit.text)),
  );
  return role < 0 ? from : role;
}

function lastSemicolon(units: readonly Unit[], before: number): number {
  for (let at = before - 1; at >= 0; at--) if (units[at]?.text === ';') return at + 1;
  return 0;
}

function reacting(units: readonly Unit[], verb: number): ReportedCue | null {
  const speaker = subjectBefore(units, verb);
  const end = sentenceEnd(units, verb + 1);
  const named = units.slice(verb + 1, end).some((unit) => unit.kind === 'law' || eventNoun(unit.text) !== null);
  return speaker === null || !named
    ? null
    : { speaker, cue: [verb, verb + 1], oblique: false, lead: null, content: [[verb + 1, end]] };
}

function accordingTo(units: readonly Unit[], at: number): ReportedCue | null {
  const found = accordingAt(units, at);
  if (found === null) return null;
  const start = lastSemicolon(units, at);
  const end = Math.max(found.speaker[1], found.cue[1]);
  const after: Range = [unitText(units, end) === ',' ? end + 1 : end, sentenceEnd(units, end)];
  const ahead: Range = [start, unitText(units, at - 1) === ',' ? at - 1 : at];
  const content = [...(ahead[1] - ahead[0] > 2 ? [ahead] : []), ...(after[1] - after[0] > 1 ? [after] : [])];
  return { ...found, oblique: true, lead: null, content };
}

export const REPORTING: Reporting = {
  behind,
  before,
  around: () => null,
  cut,
  reported,
  roles: ROLES,
  several: /(?:ты|сты|логи|ры|ки|ники|цы|ели|исты|анты|ентов|стов|ников|телей|логов|там|стам|никам|телям|логам)$/u,
  notNames: NOT_NAMES,
  pronouns: /^(?:он|она|они|его|ее|их)$/u,
  nominative,
  key,
  occasion: OCCASION,
  place: () => null,
  timeWords: TIME_WORDS,
};
