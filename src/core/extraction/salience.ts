/**
 * Which law “it”, “the ban”, “the waiver” means. In: the mentions of a text, in order, and where the word stands. Out: the
 * law, or null; where two laws could be meant and nothing tells them apart, none is.
 */
import type { EventKind } from '../law/event-kind.ts';
import type { Law } from '../law/law.ts';
import { nameKey } from '../law/name-key.ts';
import type { TextDocument } from '../text/document.ts';
import { sentenceAt } from '../text/document.ts';
import { addMonths, type Day } from '../time/day.ts';
import { lastDay } from '../time/partial-date.ts';
import type { ActedOn, Frame } from './frame.ts';
import { nounsFor } from './law-nouns.ts';
import type { Mention } from './mentions.ts';

/** What the text has been about so far, the last named first to be meant; `law` carried on counts like a name. */
export interface Topics {
  /** The law the frame acts on, or null. */
  lawOf(frame: Frame): Law | null;
  /** A claim was found about this law at this place. */
  carry(law: Law, at: number): void;
}

interface Topic {
  readonly law: Law;
  readonly at: number;
}

/** Frames must be asked about in the order of the text; each mention is then looked at once. */
export function topicsOf(document: TextDocument, mentions: readonly Mention[], written: Day): Topics {
  const topics: Topic[] = [];
  const seen = new Set<Law>();
  const laws = new Set(mentions.map((mention) => mention.law));
  const counting = new Set(mentions);
  let next = 0;
  const carry = (law: Law, at: number) => {
    topics.push({ law, at });
    seen.add(law);
  };
  const lawOf = (frame: Frame): Law | null => {
    while (next < mentions.length && (mentions[next] as Mention).span[0] < frame.trigger[0])
      carry((mentions[next] as Mention).law, (mentions[next++] as Mention).span[0]);
    const { acted } = frame;
    if (acted.mention !== null)
      return counting.has(acted.mention) ? (billFor(topics, frame) ?? acted.mention.law) : null;
    if (acted.meant !== undefined && counting.has(acted.meant)) return acted.meant.law;
    if (acted.pronoun) {
      const meant = acted.making === true ? topics.filter(({ law }) => inTheMaking(law, written)) : topics;
      return byPronoun(frame, document, meant, seen.size === 1);
    }
    const fits = (law: Law) =>
      (acted.target !== 'law' || nounFits(law, acted)) && modifiersFit(law, acted) && aboutFits(law, acted);
    return recent(topics, fits) ?? (laws.size === 1 ? ahead(frame, document, mentions[next], fits) : null);
  };
  return { lawOf, carry };
}

/** `the legislation meant to replace X`: the bill that the text has named, where its record says that it would do that to X. */
function billFor(topics: readonly Topic[], { acted }: Frame): Law | null {
  const changed = acted.target === 'measure' ? acted.mention?.law : undefined;
  if (changed === undefined || changed.type === 'measure') return null;
  return topics.findLast(({ law }) => law.would.some((would) => would.law === changed.id))?.law ?? null;
}

/** Steps of a law that is being made; treaties take theirs over many years. */
const MAKING: readonly EventKind[] = [
  'introduction',
  'passageInChamber',
  'passage',
  'presentation',
  'signature',
  'veto',
];
const YEARS_OF_MAKING = 4;

/** `assent`, `commencement` are not said of a law of long ago that the text names beside a new one. */
function inTheMaking({ type, events }: Law, written: Day): boolean {
  if (type === 'treaty' || type === 'measure') return true;
  const since = addMonths(written, -12 * YEARS_OF_MAKING);
  return events.length === 0 || events.some(({ kind, on }) => MAKING.includes(kind) && lastDay(on) >= since);
}

/** How far back a noun reaches, in topics. */
const REACH = 40;

function recent(topics: readonly Topic[], fits: (law: Law) => boolean): Law | null {
  for (let at = topics.length - 1; at >= Math.max(0, topics.length - REACH); at--) {
    const topic = topics[at];
    if (topic !== undefined && fits(topic.law)) return topic.law;
  }
  return null;
}

/**
 * A pronoun reaches back two sentences, four where the text is about one law alone; it is never what its own clause names as
 * the actor (`the Freedom Act put it back`).
 */
function byPronoun(frame: Frame, document: TextDocument, topics: readonly Topic[], single: boolean): Law | null {
  const actor = frame.actor?.span;
  const nearest = topics.findLast((topic) => actor === undefined || topic.at < actor[0] || topic.at >= actor[1]);
  if (nearest === undefined) return null;
  const distance = frame.sentence - sentenceAt(document, nearest.at);
  const reach = frame.weak ? (single ? 2 : 1) : single ? 4 : 2;
  return distance <= reach ? nearest.law : null;
}

function nounFits(law: Law, acted: ActedOn): boolean {
  const nouns = acted.carriedAs ?? [acted.carriedBy ?? ''];
  const own = nounsFor(law);
  return nouns.some((noun) => own.has(noun));
}

/** `the annual defense law` is another law than the one spoken of, unless these words are in its names. */
function modifiersFit(law: Law, acted: ActedOn): boolean {
  const modifiers = acted.modifiers ?? [];
  if (modifiers.length === 0) return true;
  const own = ` ${[law.title, law.partOf ?? '', law.does, ...law.names.map((name) => name.text), ...law.calledA].map(nameKey).join(' ')} `;
  return modifiers.every((word) => {
    const key = nameKey(word);
    return own.includes(` ${key} `) || own.includes(` ${key}s `) || own.includes(` ${key.replace(/s$/, '')} `);
  });
}

/** `соглашение о контроле над вооружениями` is one whose names speak of вооружения. */
function aboutFits({ names }: Law, { about = [] }: ActedOn): boolean {
  if (about.length === 0) return true;
  const words = names.flatMap(({ text }) => nameKey(text).split(' '));
  return about.some((stem) => words.some((word) => word.startsWith(stem)));
}

/** Named only behind: `the cancellation of this amendment … The remark concerned the 907th Amendment`. */
function ahead(
  frame: Frame,
  document: TextDocument,
  next: Mention | undefined,
  fits: (law: Law) => boolean,
): Law | null {
  const bill = frame.acted.target === 'measure' && next?.law.type !== 'measure';
  if (next === undefined || bill || !fits(next.law)) return null;
  return sentenceAt(document, next.span[0]) - frame.sentence <= 3 ? next.law : null;
}
