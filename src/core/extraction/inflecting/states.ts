/**
 * Which states a clause about a treaty speaks of: `Россия вышла из договора` says it for Russia, not for all parties. In: the
 * sentence, what was found in it, a language's stems of states' names. Out: the same with the register's names of states.
 */
import type { Frame } from '../frame.ts';
import { STATE_TITLES } from '../record-language.ts';
import type { Sense } from '../sense.ts';
import type { StateNames } from '../states.ts';
import { type Unit, type UnitSentence, unitText } from './units.ts';

const SINGLY: ReadonlySet<Sense> = new Set<Sense>([
  'leave',
  'suspend',
  'ratify',
  'restore',
  'endLaw',
  'removeLaw',
  'denounce',
  'giveNotice',
]);

/** What each party does for itself; a group is dissolved by all together or by none. */
const EACH: ReadonlySet<Sense> = new Set<Sense>(['leave', 'ratify', 'giveNotice']);

/** `country` is the state that “the country” means here, named before. */
export function withStates(
  found: Frame,
  sentence: UnitSentence,
  states: StateNames,
  country: string | null,
  last: Frame | null,
): Frame {
  const frame = withTarget(found, sentence, states);
  const { scope } = frame.acted;
  if (!SINGLY.has(frame.sense) || scope.addressees.length > 0) return frame;
  const { units } = sentence;
  const inside = units.findIndex((unit) => unit.start >= frame.span[0]);
  const trigger = units.findIndex((unit) => unit.end > frame.trigger[0]);
  const end = units.findLastIndex((unit) => unit.end <= frame.span[1]) + 1;
  // `включая Россию, | где его отменили`
  const where = /^где$/u.test(unitText(units, inside - 1)) ? named(units, inside - 5, inside, states) : [];
  const before = [...where.slice(-1), ...named(units, listStart(units, inside, states), trigger, states)];
  const behind = before.length > 0 ? before : named(units, trigger, end, states);
  const meant = isOfCountry(frame, units.slice(Math.max(0, inside), end))
    ? (stateNamed(sentence, states) ?? country)
    : null;
  const goesOn = stateNamed(sentence, states) === null ? goingOnWith(frame, last) : [];
  const listed = listedBehind(units, Math.max(0, inside), end, states);
  const addressees = listed.length > 0 ? listed : behind.length > 0 ? behind : meant !== null ? [meant] : goesOn;
  // `Вильнюс, Рига и Таллин вручили ноты`: whoever of them stands nearest is not the only one that acted
  const several = addressees.length > 1 && EACH.has(frame.sense) && frame.actor?.nobody === false;
  const actor = several ? null : frame.actor;
  return addressees.length === 0
    ? frame
    : { ...frame, actor, acted: { ...frame.acted, scope: { ...scope, addressees } } };
}

/** `вышли другие страны, граничащие с Россией, | — Финляндия и Литва`: several, whose names stand behind a mark. */
const listedBehind = (units: readonly Unit[], from: number, end: number, states: StateNames): readonly string[] =>
  units.slice(from, end).some(({ text }) => /^(?:страны|государства|республики|соседи)$/u.test(text)) &&
  /^(?:-|--|:|\()$/.test(unitText(units, end))
    ? named(units, end, Math.min(units.length, end + 12), states)
    : [];

const EXIT: ReadonlySet<Sense> = new Set<Sense>(['leave', 'denounce', 'giveNotice']);

/** `Финляндия уведомила о выходе. Денонсация вступила в силу через полгода.`: that of the same party. */
function goingOnWith({ sense, acted, actor, sentence }: Frame, before: Frame | null): readonly string[] {
  const same = before !== null && EXIT.has(sense) && EXIT.has(before.sense) && acted.mention === null && actor === null;
  return same && sentence - before.sentence <= 1 ? before.acted.scope.addressees : [];
}

/** `Suriyaya qarşı sanksiyalar`, `санкции против Сирии`: whom a thing is against must be what its law is about. */
function withTarget(frame: Frame, { units }: UnitSentence, states: StateNames): Frame {
  const { acted } = frame;
  if (acted.mention !== null || acted.pronoun) return frame;
  const at = units.findIndex((unit) => unit.start >= acted.span[0]);
  const link = [1, 2, 3]
    .map((back) => at - back)
    .find((index) => /^(?:qarsi|karsi|yonelik)$/u.test(unitText(units, index)));
  const against = link === undefined ? undefined : units[link - 1];
  if (against?.kind !== 'word' || !against.capital) return frame;
  const word = (stateOf(against, states) ?? against.text).toLowerCase();
  return { ...frame, acted: { ...acted, modifiers: [word] } };
}

/** `страна вышла`, `ülke ayrıldı`, `ölkə çıxıb`. */
const COUNTRY = /^(?:страна|страной|республика|государство|ulke|ulkenin|ulkesi|olkə|olkənin|respublika|cumhuriyet)$/u;

/** `мы вышли`, `biz ayrıldık`, `çıxdıq`. */
const WE = /^(?:мы|biz)$|^\p{L}{2,}[dt][iu][kq]$/u;

/** Whether the state is meant that was spoken of: `the country left`, and `we left` of what each state does for itself. */
const isOfCountry = ({ sense, trigger }: Frame, words: readonly Unit[]): boolean =>
  words.some(
    ({ text, end }) =>
      COUNTRY.test(text) || (EACH.has(sense) && WE.test(text) && (text.length < 4 || end === trigger[1])),
  );

/** The state that a sentence names first, in its own words: of whom somebody is quoted to speak is no matter. */
export function stateNamed({ units }: UnitSentence, states: StateNames): string | null {
  const quotes = units.flatMap(({ text }, at) => (text === '"' ? [at] : []));
  const isQuoted = (at: number) => quotes.filter((quote) => quote < at).length % 2 === 1;
  return units.map((unit, at) => (isQuoted(at) ? null : stateOf(unit, states))).find((state) => state !== null) ?? null;
}

/** `Litvanya, | Letonya ve Estonya … ayrıldı`: back over what is joined to the clause. */
function listStart(units: readonly Unit[], from: number, states: StateNames): number {
  let at = from;
  while (at > 1 && /^(?:,|и|ve|və)$/u.test(unitText(units, at - 1)) && stateOf(units[at - 2], states) !== null) at -= 2;
  return at;
}

function named(units: readonly Unit[], from: number, to: number, states: StateNames): readonly string[] {
  // `вслед за США`: of another that it is like
  const found = units
    .slice(Math.max(0, from), Math.max(0, to))
    .flatMap((unit, at, all) =>
      all[at - 1]?.text === 'за' ? [] : (groupOf(unit, all[at + 1]) ?? stateOf(unit, states) ?? []),
    );
  return [...new Set(found)];
}

/** `страны Балтии`, `Baltık ülkeleri`, `Baltikyanı ölkələr`: three states by one name. */
function groupOf(unit: Unit, next: Unit | undefined): readonly string[] | null {
  const baltic =
    /^балти[ий]/u.test(unit.text) ||
    (/^baltik/u.test(unit.text) && /^(?:ulke|olkə|devlet|dovlət)l/u.test(next?.text ?? ''));
  return baltic ? ['Estonia', 'Latvia', 'Lithuania'] : null;
}

function stateOf(unit: Unit | undefined, states: StateNames): string | null {
  if (unit?.kind !== 'word' || !unit.capital) return null;
  const code = states.named(unit.text)[0] ?? states.described(unit.text)[0];
  // whom a treaty is notified to is no party of it
  return code === undefined || code === 'un' ? null : (STATE_TITLES.get(code) ?? null);
}
