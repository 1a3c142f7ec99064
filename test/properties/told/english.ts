/**
 * The register told back: for the events of a law, sentences that say what its record says, and sentences in which one thing is
 * otherwise. Each sentence is of a day, soon after the event or the last one that somebody looked at.
 */
import { effectOf, type LawEvent } from '../../../src/core/law/event.ts';
import { type EventKind, FORCE_ENDING, LIMITING } from '../../../src/core/law/event-kind.ts';
import type { Law } from '../../../src/core/law/law.ts';
import { type Force, statusAt } from '../../../src/core/status/status.ts';
import { addDays, type Day } from '../../../src/core/time/day.ts';
import { firstDay, lastDay } from '../../../src/core/time/partial-date.ts';
import { actorIn, nameOf, VERBS, type Verb, when } from './english-words.ts';
import { isQuiet, isWhole, KNOWN_AT, type Sentence } from './judged.ts';
import { capital } from './telling.ts';

export interface Telling extends Sentence {
  /** The event that is told, or the state. */
  readonly of: string;
}

const yearOf = (date: string) => date.slice(0, 4);

/**
 * What a plain sentence tells rightly: an act on the law itself, whole, undisputed, and done for good or done with. A part is another
 * sentence, and so is what was decided and had yet to count, or was undone before it did: that is told with more words, or misleads.
 */
function isPlain(law: Law, event: LawEvent, day: Day): boolean {
  const acted = FORCE_ENDING.has(event.kind) || LIMITING.has(event.kind) || event.kind === 'entryIntoForce';
  const settled = !acted || (lastDay(effectOf(event)) <= day && !law.events.some((other) => other.actsOn === event.id));
  return isWhole(event) && event.contested === null && settled;
}

interface Told {
  readonly law: Law;
  readonly event: LawEvent;
  readonly name: string;
  readonly verb: Verb;
  readonly actor: string | null;
  readonly day: Day;
}

/** Each plain event of a law, with one of its verbs, on one of two days; in turn, so that all are met. */
export function toldOf(law: Law, turn: number): readonly Told[] {
  const name = nameOf(law);
  if (name === null) return [];
  return law.events.flatMap((event, at) => {
    const verbs = VERBS[event.kind] ?? [];
    const verb = verbs[(turn + at) % verbs.length];
    const soon = event.on.length === 10 ? addDays(lastDay(event.on), 2) : lastDay(event.on);
    const day = (turn + at) % 3 === 0 ? law.verifiedThrough : soon;
    if (verb === undefined || day > law.verifiedThrough || !isPlain(law, event, day)) return [];
    const actor = event.actor === null || verb.alone ? null : actorIn(event.actor);
    return actor === null && !verb.alone ? [] : [{ law, event, name, verb, actor, day }];
  });
}

type Wording = (told: Told, date: string) => string;

const ACTIVE: readonly Wording[] = [
  ({ actor, verb, name }, date) => `${capital(actor ?? '')} ${verb.past} ${name} ${when(date)}.`,
  ({ actor, verb, name }, date) => `In ${yearOf(date)}, ${actor} ${verb.past} ${name}.`,
  ({ actor, verb, name }, date) =>
    `Maria Keller, a lawyer, said that ${actor} ${verb.past} ${name} in ${yearOf(date)}.`,
  ({ actor, verb, name }, date) => `It was in ${yearOf(date)} that ${actor} ${verb.past} ${name}.`,
];
const PASSIVE: readonly Wording[] = [
  ({ actor, verb, name }, date) => `${capital(name)} was ${verb.participle} by ${actor} in ${yearOf(date)}.`,
  ({ verb, name }, date) => `${capital(name)} was ${verb.participle} ${when(date)}.`,
  ({ verb, name }, date) =>
    `“${capital(name)} was ${verb.participle} in ${yearOf(date)},” said Maria Keller, a lawyer.`,
  ({ verb, name }, date) => `${capital(name)} was not ${verb.participle} until ${yearOf(date)}.`,
  ({ verb, name }, date) => `Much has changed since ${name} was ${verb.participle} ${when(date)}.`,
];
const ALONE: readonly Wording[] = [
  ({ verb, name }, date) => `${capital(name)} ${verb.past} ${when(date)}.`,
  ({ verb, name }, date) => `“${capital(name)} ${verb.past} in ${yearOf(date)},” said Maria Keller, a lawyer.`,
  ({ verb, name }, date) => `${capital(name)}, which ${verb.past} in ${yearOf(date)}, drew wide attention.`,
];

function wordingsOf({ verb }: Told): readonly Wording[] {
  if (verb.alone) return ALONE;
  return /from$/.test(verb.infinitive) ? ACTIVE : [...ACTIVE, ...PASSIVE];
}

/** Its own day, or of what happens by itself that of the effect. */
const dateOf = ({ event, verb }: Told) => (verb.alone ? (event.effectiveFrom ?? event.on) : event.on);

const telling = ({ law, event, day }: Told, text: string): Telling => ({ law: law.id, of: event.id, day, text });

export function asItWas(told: Told, turn: number): Telling {
  const wordings = wordingsOf(told);
  const wording = wordings[turn % wordings.length] ?? ACTIVE[0];
  return telling(told, wording?.(told, dateOf(told)) ?? '');
}

/** What comes first and what comes next, of one law in one text; `it` is the law. */
const TWO: readonly ((first: Told, next: Told, years: number) => string)[] = [
  (first, next) =>
    `${capital(told(first, first.name))} in ${yearOf(dateOf(first))} and ${told(next, 'it')} ${when(dateOf(next))}.`,
  (first, next, years) =>
    `${capital(told(first, first.name))} in ${yearOf(dateOf(first))}. ${years > 1 ? `${years} years` : 'A year'} later ${told(next, 'it')}.`,
  (first, next) =>
    `After ${told(first, first.name)} in ${yearOf(dateOf(first))}, ${told(next, 'it')} ${when(dateOf(next))}.`,
  (first, next, years) =>
    `${capital(told(next, first.name))} in ${yearOf(dateOf(next))}, ${years > 1 ? `${years} years` : 'a year'} after ${told(first, 'it')}.`,
];

const told = ({ verb, actor }: Told, thing: string): string =>
  verb.alone ? `${thing} ${verb.past}` : `${actor} ${verb.past} ${thing}`;

/** Each event and the next, on the day of the next, where both are told rightly on that day. */
export function twoOf(law: Law, turn: number): readonly Telling[] {
  const all = toldOf(law, turn);
  return all.slice(1).flatMap((next, at) => {
    const first = all[at];
    const wording = TWO[(turn + at) % TWO.length];
    if (first === undefined || wording === undefined || !isPlain(law, first.event, next.day)) return [];
    const years = Number(yearOf(dateOf(next))) - Number(yearOf(dateOf(first)));
    return years < 1 ? [] : [telling(next, wording(first, next, years))];
  });
}

/** Three years off, where nothing like it stands in the record. */
export function inAnotherYear(told: Told, turn: number): readonly Telling[] {
  const year = String(Number(yearOf(dateOf(told))) + (turn % 2 === 0 ? -3 : 3));
  if (year > yearOf(told.day) || !isQuiet(told.law, year)) return [];
  const wordings = wordingsOf(told);
  return [telling(told, wordings[turn % wordings.length]?.(told, year) ?? '')];
}

export function denied(told: Told): Telling {
  const { actor, verb, name } = told;
  const date = when(dateOf(told));
  if (actor === null) return telling(told, `${capital(name)} did not ${verb.infinitive} ${date}.`);
  return telling(told, `${capital(actor)} did not ${verb.infinitive} ${name} ${date}.`);
}

/** Acts of a legislature, of a state, of an agency, told of a court that did nothing of the kind. */
export function byACourt(told: Told): readonly Telling[] {
  const { event, verb, name, law } = told;
  const ruled = law.events.some(({ actor, on }) => actor?.body === 'court' && yearOf(on) === yearOf(event.on));
  if (verb.alone || event.actor?.body === 'court' || ruled) return [];
  return [telling(told, `The Supreme Court ${verb.past} ${name} ${when(event.on)}.`)];
}

/** `repealed`, of what rests or ran out. */
export function asRepeal(told: Told): readonly Telling[] {
  const { event, law, name, day } = told;
  const ended = law.events.some(({ kind, on }) => ENDED.has(kind) && firstDay(on) <= day);
  if (ended || !(LIMITING.has(event.kind) || event.kind === 'expiration')) return [];
  return [telling(told, `${capital(name)} was repealed ${when(dateOf(told))}.`)];
}

const ENDED: ReadonlySet<EventKind> = new Set([...FORCE_ENDING].filter((kind) => kind !== 'expiration'));

const SAID: Partial<Record<Force, { readonly so: string; readonly not: readonly string[] }>> = {
  inForce: { so: 'is still in force', not: ['is no longer in force', 'has been abolished', 'has expired'] },
  notInForce: { so: 'is no longer in force', not: ['is still in force', 'is still on the books'] },
  notYetInForce: { so: 'is not yet in force', not: ['is in force', 'has taken effect'] },
};

/** What its status is on the last day that somebody looked: so, and otherwise. */
export function statesOf(law: Law): { readonly so: readonly Telling[]; readonly not: readonly Telling[] } {
  const name = nameOf(law);
  const day = law.verifiedThrough;
  const { force, certain } = statusAt(law, { asOf: day, knownAt: KNOWN_AT });
  const said = SAID[force];
  const thatDay = law.events.some(({ on }) => lastDay(on) === day);
  if (name === null || said === undefined || !certain || thatDay || law.type === 'measure') return { so: [], not: [] };
  const state = (words: string): Telling => ({ law: law.id, of: force, day, text: `${capital(name)} ${words}.` });
  return { so: [state(said.so)], not: said.not.map(state) };
}
