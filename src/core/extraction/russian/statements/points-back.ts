/** `Об этом сообщил X`, `Так считает X`, `Такое мнение высказал X`: who said what the sentence, or the words before it, tell. */
import { cueOf, type QuoteCue, type Range, type ReportedCue } from '../../inflecting/reporting.ts';
import { type Unit, unitText, wordsOf } from '../../inflecting/units.ts';
import { ROLES } from '../../lexicon/ru/cues.ts';
import { isModifier } from '../clause.ts';
import { isMark, isSaying, pastTitle, subjectBefore, untilMark } from './cue-words.ts';
import { STANDS } from './document-says.ts';
import { isSomeone, names, withoutAdjunct } from './speaker-words.ts';

/** What takes up the words before. */
const THIS =
  /^(?:об этом|о том|про это|это|так|такое мнение|такую мысль|такую версию|такое заявление|такие слова|эти слова|с таким заявлением|таким образом|эту новость|эту весть|такую новость|такими словами|этими словами|с такими словами|с этими словами)(?: (?:же|и))?$/u;
/** Verbs that say something only with the words that take up. */
const VOICING =
  /^(?:высказал|выступил|озвучил|произнес|поделил|распространил|разнес|принес|опубликовал|выложил|запустил|выразил|обратил|привел|начал|открыл|встретил|напутствовал|приветствовал)(?:а|и|о)?(?:с[ья])?$/u;

function pointing(units: readonly Unit[], from: number): { readonly speaker: Range; readonly verb: number } | null {
  const length = [3, 2, 1].find((one) => THIS.test(wordsOf(units, from, from + one)));
  // `Так что X считает …`: a sentence of its own
  if (length === undefined || unitText(units, from + length) === 'что') return null;
  const close = pastTitle(units, pastOffice(units, untilMark(units, from + length)));
  const plain = !/^(?:так|это)$/u.test(unitText(units, from)) || length > 1;
  const verb = units.findIndex(
    (unit, at) => at >= from + length && at < close && (isSaying(unit) || (plain && VOICING.test(unit.text))),
  );
  if (verb < 0 || verb - from - length > 6) return null;
  const ahead: Range = [from + length, verb];
  // `Об этом в своём канале написал | депутат X`
  const placed = /^(?:в|во|на)$/u.test(unitText(units, ahead[0])) && units.slice(verb + 1, close).some(names);
  // `Об этом РБК заявил | посол X`: who is told stands first, in a form that tells no case
  const told = verb - ahead[0] === 1 && isOffice(units, verb + 1, close);
  if (!placed && !told && units.slice(...ahead).some(names)) {
    const subject = subjectBefore(units.slice(from + length), verb - from - length);
    return subject === null ? null : { speaker: [subject[0] + from + length, subject[1] + from + length], verb };
  }
  const behind: Range = [firstOf(units, verb + 1, close), close];
  const someone = units.slice(...behind).some(names) || isSomeone(units, verb, ...behind);
  return someone ? { speaker: withoutAdjunct(units, ...behind), verb } : null;
}

/** `министр обороны | — заместитель премьера X`, `юрист, | аналитик и депутат X`: one office, a mark, another. */
const pastOffice = (units: readonly Unit[], close: number): number =>
  /^[,-]$/.test(unitText(units, close)) &&
  ROLES.test(unitText(units, close - 1)) &&
  ROLES.test(unitText(units, close + 1))
    ? untilMark(units, close + 1)
    : unitText(units, close) === '-' && ROLES.test(unitText(units, close + 1))
      ? untilMark(units, close + 1)
      : close;

/** `постоянный | представитель России при ОБСЕ X`: an office in the nominative with a name behind it. */
function isOffice(units: readonly Unit[], from: number, to: number): boolean {
  let at = from;
  while (at < to && isModifier(units[at] as Unit)) at++;
  return (
    ROLES.test(unitText(units, at)) &&
    !/(?:ам|ям|ами|у|ю|ов|ей)$/u.test(unitText(units, at)) &&
    units.slice(at + 1, to).filter((unit) => unit.capital && unit.kind === 'word').length >= 2
  );
}

/** Past those who are told: `Об этом журналистам сообщил | X`, `сообщил в эфире канала | депутат X`. */
function firstOf(units: readonly Unit[], from: number, to: number): number {
  if (!/^(?:в|во|на|с|со)$/u.test(unitText(units, from))) return from;
  const name = units.findIndex(
    (unit, at) => at > from + 1 && at < to && names(unit) && !/^со?$/u.test(unitText(units, at - 1)),
  );
  return name < 0 ? from : name;
}

/** `Как передает агентство, | об этом сказал X`: behind the words that say who passed it on. */
function pastSource(units: readonly Unit[]): number {
  const comma = units.findIndex((unit) => unit.text === ',');
  return unitText(units, 0) === 'как' && isSaying(units[1]) && comma > 1 && comma <= 9 ? comma + 1 : 0;
}

/** `Закон отменён! | — ликует редактор X`: a tag behind the stop of an exclamation or a question. */
function tagged(units: readonly Unit[]): QuoteCue | null {
  const close = pastTitle(units, untilMark(units, 2));
  const tag = unitText(units, 0) === '-' && isSaying(units[1]) && close > 2 && units.slice(2, close).some(names);
  return tag && isMark(units[close])
    ? { speaker: withoutAdjunct(units, 2, close), cue: [1, 2], oblique: false, lead: null }
    : null;
}

export function pointingBack(units: readonly Unit[]): QuoteCue | null {
  const tag = tagged(units);
  if (tag !== null) return tag;
  const found = pointing(units, pastSource(units));
  return found === null
    ? null
    : {
        speaker: found.speaker,
        cue: [found.verb, found.verb + 1],
        oblique: STANDS.test(unitText(units, found.verb)),
        lead: null,
      };
}

/** `Закон отменён — об этом сообщил X`. */
export function pointsBack(units: readonly Unit[], at: number): ReportedCue | null {
  if (!/^(?:[,-]|--)$/.test(unitText(units, at - 1)) || at < 3 || at === pastSource(units)) return null;
  const found = pointing(units, at);
  let open = at - 1;
  while (open > 0 && isMark(units[open - 1])) open--;
  return found === null || unitText(units, open - 1) === '"'
    ? null
    : cueOf(found.speaker, [found.verb, found.verb + 1], [[0, open]]);
}
