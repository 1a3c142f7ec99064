/**
 * Which states a clause about a treaty speaks of: `Россия вышла из договора` says it for Russia, not for all parties. In: the
 * sentence, what was found in it, what a language says of states. Out: the same with the register's names of states.
 */
import type { Frame } from '../frame.ts';
import type { Sense } from '../sense.ts';
import { forThem, isForIt } from './for-party.ts';
import type { FrameWords } from './frame-words.ts';
import { named, stateNamed, stateOf } from './party-names.ts';
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

const STANDING: ReadonlySet<Sense> = new Set<Sense>(['beLaw', 'remain', 'apply']);

/** What each party does for itself; a group is dissolved by all together or by none. */
const EACH: ReadonlySet<Sense> = new Set<Sense>(['leave', 'ratify', 'giveNotice']);

/** `country` is the state that “the country” means here, named before. */
export function withStates(
  found: Frame,
  sentence: UnitSentence,
  words: FrameWords,
  country: string | null,
  last: Frame | null,
): Frame {
  const { states } = words;
  const frame = withTarget(found, sentence, words);
  const { scope } = frame.acted;
  const { units } = sentence;
  if ((STANDING.has(frame.sense) || frame.sense === 'enforce') && scope.addressees.length === 0)
    return whereItStands(frame, units, words);
  if (frame.sense === 'sign' && scope.addressees.length === 0) return signedTogether(frame, units, words);
  if (!SINGLY.has(frame.sense) || scope.addressees.length > 0) return frame;
  const inside = units.findIndex((unit) => unit.start >= frame.span[0]);
  const trigger = units.findIndex((unit) => unit.end > frame.trigger[0]);
  const end = units.findLastIndex((unit) => unit.end <= frame.span[1]) + 1;
  const where = words.where?.test(unitText(units, inside - 1)) ? named(units, inside - 5, inside, words) : [];
  const before = [...where.slice(-1), ...named(units, listStart(units, inside, words), trigger, words)];
  const behind = before.length > 0 ? before : named(units, trigger, end, words);
  const meant =
    isOfCountry(frame, units.slice(Math.max(0, inside), end), words) || isForIt(frame, sentence, words)
      ? (stateNamed(sentence, states) ?? country)
      : null;
  const goesOn = stateNamed(sentence, states) === null ? goingOnWith(frame, last, country) : [];
  const them = forThem(frame, sentence, words, last);
  const listed = them.length > 0 ? them : listedBehind(units, Math.max(0, inside), end, words);
  const addressees = listed.length > 0 ? listed : behind.length > 0 ? behind : meant !== null ? [meant] : goesOn;
  // `Вильнюс, Рига и Таллин вручили ноты`: whoever of them stands nearest is not the only one that acted
  const several = addressees.length > 1 && EACH.has(frame.sense) && frame.actor?.nobody === false;
  const actor = several ? null : frame.actor;
  return addressees.length === 0
    ? frame
    : { ...frame, actor, acted: { ...frame.acted, scope: { ...scope, addressees } } };
}

/** `Баку и Ереван подписали договор`: what two have signed, whoever of them stands nearest to the verb. */
function signedTogether(frame: Frame, units: readonly Unit[], { states, and }: FrameWords): Frame {
  const at = units.findIndex(
    (unit, index) =>
      unit.end > frame.span[0] &&
      unit.end <= frame.span[1] &&
      and.test(unit.text) &&
      [index - 1, index + 1].every((beside) => stateOf(units[beside], states) !== null),
  );
  const addressees = at < 0 ? [] : [at - 1, at + 1].flatMap((beside) => stateOf(units[beside], states) ?? []);
  return at < 0 ? frame : { ...frame, acted: { ...frame.acted, scope: { ...frame.acted.scope, addressees } } };
}

/** `В Турции конвенция остаётся в силе`, `Türkiye’de yürürlükte`, `для России не действует`: where it stands, and for whom. */
function whereItStands(frame: Frame, units: readonly Unit[], words: FrameWords): Frame {
  const { states, forWhom } = words;
  const { grammar } = states;
  const stands = STANDING.has(frame.sense);
  const applies = frame.sense === 'apply' || frame.sense === 'enforce';
  const named = (isPlace: (before: string, text: string) => boolean): readonly string[] =>
    units
      .filter(({ start, end }) => start >= frame.span[0] && end <= frame.span[1])
      .flatMap((unit, at, all) => (isPlace(all[at - 1]?.text ?? '', unit.text) ? (stateOf(unit, states) ?? []) : []));
  const whom = named(
    (before) => forWhom.before?.test(before) === true || (applies && forWhom.applied?.test(before) === true),
  );
  const place = stands
    ? named((before, text) => grammar.in?.test(before) ?? grammar.locative?.test(text) ?? false)
    : [];
  const addressees = [...whom, ...place];
  if (addressees.length === 0) return frame;
  // `для России не действует`: to whom it applies, and not whether it is law
  const sense = whom.length > 0 && frame.sense === 'beLaw' ? 'apply' : frame.sense;
  return { ...frame, sense, acted: { ...frame.acted, scope: { ...frame.acted.scope, addressees } } };
}

/** `вышли другие страны, граничащие с Россией, | — Финляндия и Литва`: several, whose names stand behind a mark. */
const listedBehind = (units: readonly Unit[], from: number, end: number, words: FrameWords): readonly string[] =>
  units.slice(from, end).some(({ text }) => words.several?.test(text)) && /^(?:-|--|:|\()$/.test(unitText(units, end))
    ? named(units, end, Math.min(units.length, end + 12), words)
    : [];

const EXIT: ReadonlySet<Sense> = new Set<Sense>(['leave', 'denounce', 'giveNotice']);

/**
 * `Финляндия уведомила о выходе. Денонсация вступила в силу через полгода.`: that of the same party; so too where it is told what its
 * step was not: `Türkiye antlaşmayı askıya aldı, bu çekilme anlamına gelmiyor`.
 */
function goingOnWith(frame: Frame, before: Frame | null, country: string | null): readonly string[] {
  const { sense, acted, actor, sentence } = frame;
  if (before === null || !EXIT.has(sense) || actor !== null || sentence - before.sentence > 1) return [];
  const instead = frame.form === 'not-meant' && SINGLY.has(before.sense);
  const { addressees } = before.acted.scope;
  if (instead && addressees.length === 0) return country === null ? [] : [country];
  return (EXIT.has(before.sense) && acted.mention === null) || instead ? addressees : [];
}

/** `Suriyaya qarşı sanksiyalar`, `санкции против Сирии`: whom a thing is against must be what its law is about. */
function withTarget(frame: Frame, { units }: UnitSentence, { states, against: link }: FrameWords): Frame {
  const { acted } = frame;
  if (acted.mention !== null || acted.pronoun) return frame;
  const at = units.findIndex((unit) => unit.start >= acted.span[0]);
  const linked = [1, 2, 3].map((back) => at - back).find((index) => link?.test(unitText(units, index)));
  const against = linked === undefined ? undefined : units[linked - 1];
  if (against?.kind !== 'word' || !against.capital) return frame;
  const word = (stateOf(against, states) ?? against.text).toLowerCase();
  return { ...frame, acted: { ...acted, modifiers: [word] } };
}

/** Whether the state is meant that was spoken of: `the country left`, and `we left` of what each state does for itself. */
const isOfCountry = ({ sense, trigger }: Frame, units: readonly Unit[], { country, we }: FrameWords): boolean =>
  units.some(
    ({ text, end }) =>
      country.test(text) || (EACH.has(sense) && we.test(text) && (text.length < 4 || end === trigger[1])),
  );

/** `Litvanya, | Letonya ve Estonya … ayrıldı`: back over what is joined to the clause. */
function listStart(units: readonly Unit[], from: number, { states, and }: FrameWords): number {
  const joins = (text: string) => text === ',' || and.test(text);
  let at = from;
  while (at > 1 && joins(unitText(units, at - 1)) && stateOf(units[at - 2], states) !== null) at -= 2;
  return at;
}
