/** Russian reported speech without quotation marks: `X сообщил, что …`, `…, убежден X`, `как заявил X, …`, `X уверен: …`, `X призвал отменить …`. */
import type { Range, ReportedCue } from '../../inflecting/reporting.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { DEMANDING, FINITE, NOT_NAMES, REACTING, ROLES } from '../../lexicon/ru/cues.ts';
import { ADVERB, CONJUNCTION, isStop, PREPOSITION, saysMidway } from '../clause.ts';
import { HASTENED } from '../gainsaid.ts';
import { eventNoun, verbReadings } from '../verb.ts';
import { aboutAct } from './act-told.ts';
import {
  accordingAt,
  isMannerPhrase,
  isSaying,
  pastTitle,
  pluralBehind,
  subjectBefore,
  untilMark,
} from './cue-words.ts';
import { standsIn } from './document-says.ts';
import { labelled, sentenceEnd } from './labelled.ts';
import { pointsBack } from './points-back.ts';
import { withQuestion } from './question-told.ts';
import { byParticiple } from './saying-participle.ts';
import { isSomeone, names, withoutAdjunct } from './speaker-words.ts';

export function reported(sentence: UnitSentence): readonly ReportedCue[] {
  const { units } = sentence;
  const found: ReportedCue[] = [];
  for (const [at, unit] of units.entries()) {
    const cue = cueAt(units, at, unit);
    if (cue !== null) found.push(cue);
  }
  return found;
}

function cueAt(units: readonly Unit[], at: number, unit: Unit): ReportedCue | null {
  if (DEMANDING.test(unit.text)) return withThat(units, at) ?? demanding(units, at) ?? parenthetical(units, at);
  const standing = standsIn(units, at);
  if (standing !== null) return standing;
  if (isSaying(unit))
    return (
      withThat(units, at) ??
      withQuestion(units, at) ??
      parenthetical(units, at) ??
      beforeColon(units, at) ??
      aboutAct(units, at)
    );
  if (FINITE.test(unit.text) && isTelling(units, at)) return beforeColon(units, at);
  if (isIdiom(units, at)) return withThat(units, at);
  if (isHastened(units, at)) return withThat(units, at) ?? parenthetical(units, at, at + 1);
  if (REACTING.test(unit.text)) return reacting(units, at);
  return (
    labelled(units, at) ??
    ofNoun(units, at) ??
    byParticiple(units, at) ??
    pointsBack(units, at) ??
    accordingTo(units, at) ??
    (isExclaiming(units, at) ? parenthetical(units, at) : null)
  );
}

/** `Юрист поправляет: …`: any verb before a colon; not what was done or left undone (`вступить в силу они не успели: …`). */
function isTelling(units: readonly Unit[], at: number): boolean {
  let from = at;
  while (from > 0 && !isStop(units[from - 1] as Unit) && !CONJUNCTION.test(unitText(units, from - 1))) from--;
  return (
    verbReadings(unitText(units, at)).length === 0 &&
    /:/.test(`${unitText(units, at + 1)}${unitText(units, at + 2)}`) &&
    // `сдержал слово: …`
    !/^(?:слово|обещани[ея]|верность)$/u.test(unitText(units, at + 1)) &&
    unitText(units, at - 1) !== 'не' &&
    !units.slice(from, at).some(({ kind, text }) => kind === 'word' && /(?:ть|ти|чь)(?:ся)?$/u.test(text))
  );
}

/** `поспешил | сообщить, что`, `…, поспешила | обрадовать читателей местная газета`. */
const isHastened = (units: readonly Unit[], at: number): boolean =>
  HASTENED.test(unitText(units, at)) && INFINITIVE_OF_SAYING.test(unitText(units, at + 1));
const INFINITIVE_OF_SAYING =
  /^(?:сообщить|заявить|сказать|написать|объявить|уверить|заверить|напомнить|отметить|добавить|доложить|рассказать|возразить|ответить|обрадовать|порадовать|рапортовать|отрапортовать|отчитаться|поведать|успокоить|известить|оповестить|передать)$/u;

/** `обратил внимание на то, что`, `дал понять, что`, `выразил мнение, что`. */
const isIdiom = (units: readonly Unit[], at: number): boolean =>
  (/^(?:обрати|обраща|да|дае|вырази|высказа|выража)(?:л|ла|ли|т|ет)$/u.test(unitText(units, at)) &&
    /^(?:внимание|понять|мнение|уверенность|убеждение|предположение|убежденность)$/u.test(unitText(units, at + 1))) ||
  (/^(?:сход(?:ятся|ился|ились)|сош(?:лись|елся)|придержива(?:ет|ют|л)\p{L}*)$/u.test(unitText(units, at)) &&
    /мнени[ия]$/u.test(`${unitText(units, at + 1)}${unitText(units, at + 2)}`.replace(/,$/u, '')));

/** `заявление X о том, что …`, `слова X о том, что …`. */
function ofNoun(units: readonly Unit[], at: number): ReportedCue | null {
  if (!/^(?:заявлени[ея]|утверждени[ея]|слова|признани[ея]|сообщени[ея])$/u.test(unitText(units, at))) return null;
  const end = units.findIndex(
    (_, index) =>
      index > at + 1 &&
      index <= at + 7 &&
      ['о', 'том', ',', 'что'].every((word, offset) => unitText(units, index + offset) === word),
  );
  const name = units.slice(at + 1, Math.max(at + 1, end));
  if (!(name.filter((unit) => unit.capital).length >= 2 || name.some((unit) => ROLES.test(unit.text)))) return null;
  const from = end + 4;
  const comma = units.findIndex((unit, index) => index > from && unit.text === ',');
  const to = comma < 0 ? sentenceEnd(units, from) : comma;
  return { speaker: [at + 1, end], cue: [at, at + 1], oblique: true, lead: null, content: [[from, to]] };
}

/** `X уверен: …`, `Юрист X поправляет: …`, without quotation marks. */
function beforeColon(units: readonly Unit[], verb: number): ReportedCue | null {
  const colon = [verb + 1, verb + 2, verb + 3].find((at) => unitText(units, at) === ':');
  // `Его поправляют в министерстве: …`
  const inside: Range = [verb + 1, colon ?? verb];
  const impersonal = /^(?:в|во)$/u.test(unitText(units, verb + 1)) && /(?:[юуая]т|ли)$/u.test(unitText(units, verb));
  const speaker = colon === undefined ? null : impersonal ? inside : subjectBefore(units, verb);
  const end = colon === undefined ? 0 : sentenceEnd(units, colon + 1);
  if (colon === undefined || speaker === null || unitText(units, colon + 1) === '"' || end - colon < 3) return null;
  return units.slice(...speaker).some((unit) => unit.capital || ROLES.test(unit.text) || names(unit))
    ? { speaker, cue: [verb, verb + 1], oblique: false, lead: null, content: [[colon + 1, end]] }
    : null;
}

/** `…, ликует депутат X.`: any verb attributes that ends a sentence with somebody behind it and does nothing to laws. */
function isExclaiming(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at] as Unit, units[at + 1]];
  const told = /^[,-]$/.test(unitText(units, at - 1)) && unit.kind === 'word' && FINITE.test(unit.text);
  if (!told || next?.kind !== 'word' || verbReadings(unit.text).length > 0) return false;
  const close = untilMark(units, at + 1);
  // `…, успокаивал подписчиков стартапер Лев Гринь`
  const full = close - at <= 7 && [1, 2].every((back) => isName(units[close - back]));
  const several = full || pluralBehind(units, at, close) !== null;
  return (
    (several || ROLES.test(next.text) || (next.capital && units[at + 2]?.capital === true)) &&
    close - at <= 8 &&
    /^[.!?:;]?$/.test(unitText(units, close))
  );
}

const isName = (unit: Unit | undefined): boolean => unit?.kind === 'word' && unit.capital && !NOT_NAMES.test(unit.text);

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
  const before = subjectBefore(units, verb);
  // `Об этом РБК заявил | посол X, добавив, что`: who is told stands first
  const told =
    before !== null && /^об этом$/u.test(`${unitText(units, before[0] - 2)} ${unitText(units, before[0] - 1)}`);
  const named = units.slice(...inverted).some(names) ? inverted : null;
  const speaker = told ? (named ?? before) : (before ?? named);
  return speaker === null
    ? null
    : {
        speaker,
        cue: [verb, verb + 1],
        // `в заявлении Соболева говорится, что`
        oblique: OWN_WORDS.test(unitText(units, speaker[0] - 1)),
        lead: null,
        content: [[that + 1, sentenceEnd(units, that + 1)]],
      };
}

const OWN_WORDS = /^(?:заявлении|сообщении|письме|докладе|обращении|послании)$/u;

/** `…, убежден депутат X`, `…, как заявил X, …`, `и, как подчеркивают в Москве, …`. */
function parenthetical(units: readonly Unit[], verb: number, last = verb): ReportedCue | null {
  // `Как ранее | отмечал X, …`
  const back = ADVERB.test(unitText(units, verb - 1)) && unitText(units, verb - 2) === 'как' ? 2 : 1;
  const as = unitText(units, verb - back) === 'как';
  // `…, так как | считает это важным`: for that reason
  if (as && unitText(units, verb - 2) === 'так') return null;
  const mark = as ? verb - back - 1 : beforeAdverbs(units, verb);
  const open = unitText(units, mark) === '-' && unitText(units, mark - 1) === ',' ? mark - 1 : mark;
  if (unitText(units, open) !== ',' && unitText(units, open) !== '-' && !(as && open < 0)) return null;
  const close = pastTitle(units, untilMark(units, last + 1));
  const speaker: Range = [last + 1, close];
  const several = pluralBehind(units, verb, close);
  if (several === null && !units.slice(...speaker).some((unit) => names(unit)) && !isSomeone(units, verb, ...speaker))
    return null;
  const start = firstWord(units, lastSemicolon(units, verb));
  const joint = /^(?:и|а|но)$/u.test(unitText(units, open - 1));
  const ahead: Range = [start, Math.max(start, open)];
  const after: Range = [close + 1, sentenceEnd(units, close + 1)];
  const midway = saysMidway(units, open, close);
  const least = midway ? 1 : 2;
  const further = (as || midway || goesOn(units, verb, close)) && unitText(units, close) === ',';
  const content = [
    ...(joint || ahead[1] - ahead[0] < least ? [] : [ahead]),
    ...((further || unitText(units, close) === ':') && after[1] - after[0] >= least ? [after] : []),
  ];
  const quoted = unitText(units, close) === ':' && unitText(units, close + 1) === '"' && !joint;
  return content.length === 0
    ? null
    : {
        speaker: withoutAdjunct(
          units,
          several ?? skipPlace(units, last + 1, close),
          withoutHearers(units, last + 1, close),
        ),
        cue: [verb, last + 1],
        oblique: false,
        lead: null,
        content: quoted ? content.slice(0, 1) : content,
        beside: quoted && ahead[1] - ahead[0] >= 2,
      };
}

/** `…, напоминает X, и снять его нельзя`: in the present, what is joined is still X's. */
const goesOn = (units: readonly Unit[], verb: number, close: number): boolean =>
  /(?:ет|ит|ют|ят)$/u.test(unitText(units, verb)) && /^(?:и|а|но|однако|зато)$/u.test(unitText(units, close + 1));

/** `…, | ошибочно | сообщил ряд каналов`: the unit before the verb and its adverbs. */
function beforeAdverbs(units: readonly Unit[], verb: number): number {
  let at = isMannerPhrase(units, verb) ? verb - 3 : verb - 1;
  while (at > 0 && verb - at <= 2 && ADVERB.test(unitText(units, at))) at--;
  return at;
}

/** Past a dash that opens a line of dialogue. */
function firstWord(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && unitText(units, at) === '-') at++;
  return at;
}

/** `заверил Зеленский | журналистов`: who is told. */
const HEARERS = /(?:стов|телей|ников|стам|телям|никам)$/u;

const withoutHearers = (units: readonly Unit[], from: number, to: number): number =>
  to - from > 1 && units[from]?.capital === true && HEARERS.test(unitText(units, to - 1)) ? to - 1 : to;

/** `сообщил журналистам в среду | министр X`. */
function skipPlace(units: readonly Unit[], from: number, to: number): number {
  const role = units.findIndex(
    (unit, at) =>
      at >= from &&
      at < to &&
      unit.kind === 'word' &&
      // `объявил Ким на встрече | с министрами`
      !(at > from && PREPOSITION.test(unitText(units, at - 1))) &&
      ((ROLES.test(unit.text) && !HEARERS.test(unit.text)) || /^(?:он|она|они)$/u.test(unit.text)),
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
    : { speaker, cue: [verb, verb + 1], oblique: false, lead: null, content: [[verb + 1, end]], beside: true };
}

function accordingTo(units: readonly Unit[], at: number): ReportedCue | null {
  const found = accordingAt(units, at);
  if (found === null) return null;
  const start = lastSemicolon(units, at);
  const end = Math.max(found.speaker[1], found.cue[1]);
  const after: Range = [unitText(units, end) === ',' ? end + 1 : end, sentenceEnd(units, end)];
  // `суд отменил закон, но, по словам X, …`: what stands before the contrast is told, and not theirs
  const contrasted = unitText(units, at - 1) === ',' && /^(?:но|однако|а|зато)$/u.test(unitText(units, at - 2));
  const ahead: Range = contrasted && at - 3 > start ? [at, at] : [start, unitText(units, at - 1) === ',' ? at - 1 : at];
  const both = ahead[1] - ahead[0] + after[1] - after[0] > 1;
  const content = [ahead, after].filter(([from, to]) => to - from > (both ? 0 : 1));
  return { ...found, oblique: true, lead: null, content };
}
