/** What a history shows of a law, whatever it is shown on: its events in order of date, its names by kind, its measures. */
import type { LawEvent } from '../law/event.ts';
import type { Law, LawName, NameKind } from '../law/law.ts';
import { measuresFor, type Register } from '../law/register.ts';
import { eventsKnown, type Status, statusAt } from '../status/status.ts';
import type { Day } from '../time/day.ts';
import { firstDay } from '../time/partial-date.ts';
import { heldToBe } from '../verdict/words.ts';
import { dateWords } from './date-words.ts';
import { EVENT_WORDS, writtenOut } from './event-words.ts';
import { actorWords } from './office-words.ts';
import { doneWords, sentenceCase, statusSentence } from './status-sentence.ts';

export interface History {
  readonly law: Law;
  readonly jurisdiction: string;
  readonly knownAt: Day;
  readonly status: Status;
  readonly events: readonly LawEvent[];
  readonly measures: readonly MeasureHistory[];
}

/** A measure that would change the law, and where it stands. */
export interface MeasureHistory {
  readonly measure: Law;
  readonly pending: boolean;
  readonly events: readonly LawEvent[];
}

export function historyOf(law: Law, register: Register, knownAt: Day): History {
  const jurisdiction = register.jurisdictions.find((one) => one.id === law.jurisdiction)?.title ?? law.jurisdiction;
  const measures = measuresFor(register, law.id).map((measure): MeasureHistory => {
    const pending = statusAt(measure, { asOf: knownAt, knownAt }).force === 'proposed';
    return { measure, pending, events: byDate(eventsKnown(measure, knownAt)) };
  });
  const begun = measures.filter((one) => one.events.length > 0);
  const status = statusAt(law, { asOf: knownAt, knownAt });
  return { law, jurisdiction, knownAt, status, events: byDate(eventsKnown(law, knownAt)), measures: begun };
}

/** As the acts were done, not as they took effect. */
function byDate(events: readonly LawEvent[]): readonly LawEvent[] {
  return [...events].sort((a, b) => (firstDay(a.on) < firstDay(b.on) ? -1 : firstDay(a.on) > firstDay(b.on) ? 1 : 0));
}

/** “Provision of the Harbour Act, Riverton”. */
export function kindWords({ law, jurisdiction }: History): string {
  const type = law.type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${sentenceCase(type)}${law.partOf === null ? '' : ` of ${law.partOf}`}, ${jurisdiction}`;
}

export function presentWords({ law, status }: History): string {
  return `${sentenceCase(statusSentence(law, status))}.`;
}

/** “2010 to 2014”. */
export function spanWords({ on, through }: LawEvent): string {
  return through === null || through === on ? dateWords(on) : `${dateWords(on)} to ${dateWords(through)}`;
}

/** “Waiver, Governor (Jo Park), order, Order 7 of 2021”. */
export function actWords({ kind, actor, instrument }: LawEvent): string {
  const form =
    instrument === null ? [] : [instrument.form, instrument.title, instrument.citation].filter((word) => word !== null);
  const words = [EVENT_WORDS[kind].noun, ...(actor === null ? [] : [actorWords(actor)]), ...form];
  return sentenceCase(words.join(', '));
}

const BASIS = {
  stated: 'as stated',
  statute: 'set by statute',
  practice: 'by practice, not stated',
  open: 'open',
} as const;

/** When an event's effect begins and ends, and whom and what it reaches. */
export function reachNotes({ effectiveFrom, until, scope }: LawEvent): readonly string[] {
  return [
    effectiveFrom === null ? null : `Effect from ${dateWords(effectiveFrom)}.`,
    until.date === null ? null : `Until ${dateWords(until.date)} (${BASIS[until.basis]}).`,
    scope.part === null ? null : `Only: ${scope.part}.`,
    scope.addressees.length === 0 ? null : `For: ${scope.addressees.join(', ')}.`,
  ].filter((note) => note !== null);
}

/** What must be known of an event beside its summary: its reach, what it acts on, how sure it is. */
export function eventNotes(event: LawEvent): readonly string[] {
  const { actsOn, ground, would, contested, confidence, disputed } = event;
  const more = [
    actsOn === null ? null : `Acts on ${writtenOut(actsOn.split('#').at(-1) ?? actsOn)}.`,
    ground === null ? null : `Held to be ${heldToBe[ground]}.`,
    would === null ? null : `It speaks of: ${EVENT_WORDS[would].noun}.`,
    contested === null ? null : `Contested: ${contested}`,
    confidence === 'high' ? null : `Confidence: ${confidence}.`,
    disputed === null ? null : `Disputed: ${disputed.sides.join(' Against it: ')}`,
  ].filter((note) => note !== null);
  return [...reachNotes(event), ...more];
}

export const NAME_TITLES: Readonly<Record<Exclude<NameKind, 'misnomer'>, string>> = {
  title: 'Titles',
  citation: 'Citations',
  short: 'Short names',
  number: 'By number, in context',
  related: 'Also, in context',
};

export function namesOf(law: Law, kind: NameKind): readonly LawName[] {
  return law.names.filter((name) => name.kind === kind);
}

/** The name with its language, where that is not English. */
export function nameWords({ text, lang }: LawName): string {
  return lang === 'en' || lang === 'und' ? text : `${text} (${lang})`;
}

/** “introduced by the Assembly on 2021-04-01; lapsed on 2022-01-03”. */
export function stagesWords({ events }: MeasureHistory): string {
  return events.map(doneWords).join('; ');
}
