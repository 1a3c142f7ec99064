/**
 * Which law “it”, “the ban”, “the waiver” means. In: the mentions of a text, in order, and where the word stands. Out: the
 * law, or null; where two laws could be meant and nothing tells them apart, none is.
 */
import type { EventKind } from '../law/event-kind.ts';
import type { Law } from '../law/law.ts';
import type { TextDocument } from '../text/document.ts';
import { sentenceAt } from '../text/document.ts';
import { firstFrom } from '../text/span.ts';
import { addMonths, type Day } from '../time/day.ts';
import { lastDay } from '../time/partial-date.ts';
import type { ClaimInput } from './claim-input.ts';
import { aboutFits, isCalled, isNamedBy, modifiersFit, nounFits, nounOf, partFits } from './fitting-noun.ts';
import type { Frame, PronounOf } from './frame.ts';
import { lawOfLabel } from './labelled-law.ts';
import { nounsFor } from './law-nouns.ts';
import { isMadeElsewhere } from './laws-of-actors.ts';
import { meaningOf } from './meaning.ts';
import type { Mention } from './mentions.ts';
import { ahead, namedBehind } from './named-ahead.ts';
import { isJoinedTo, isOneOfSeveral, namedIn, namedTogether, ofTwo, type Topic } from './named-together.ts';
import { couldBeOther, isNot, isOther, type Others } from './other-law.ts';
import { agreesWithNoun } from './qualified-noun.ts';
import { isPlural } from './record-language.ts';
import type { Sense } from './sense.ts';

/** What the text has been about so far, the last named first to be meant; `law` carried on counts like a name. */
export interface Topics {
  /** The law the frame acts on, or null. */
  lawOf(frame: Frame): Law | null;
  /** The laws: several behind “both”, “neither” and “they”. */
  lawsOf(frame: Frame): readonly Law[];
  /** A claim was found about this law at this place. */
  carry(law: Law, at: number): void;
  /** `The new act replaces X`: the text goes on about the act that it spoke of before it named X. */
  goBack(frame: Frame, law: Law): void;
}

/** Frames must be asked about in the order of the text; each mention is then looked at once. */
export function topicsOf(read: ClaimInput, mentions: readonly Mention[]): Topics {
  const { document, language, setting } = read;
  const brought = read.reading.unnamed ?? [];
  const written = setting.published;
  const topics: Topic[] = [];
  const seen = new Set<Law>();
  const laws = new Set(mentions.map((mention) => mention.law));
  const counting = new Set(mentions);
  let next = 0;
  const carry = (law: Law, at: number, mention: Mention | null = null) => {
    const written = mention === null ? null : document.text.slice(...mention.span);
    const several = written !== null && language.carrying?.isOfSeveral(written) === true;
    const sentence = sentenceAt(document, at);
    const before = document.folded.slice(Math.max(document.sentences[sentence]?.span[0] ?? 0, at - 24), at);
    const beside = mention !== null && language.carrying?.besideAnother.test(before) === true;
    const first = beside ? topics.findIndex((topic) => sentenceAt(document, topic.at) === sentence) : -1;
    topics.splice(first < 0 ? topics.length : first, 0, { law, at, mention, several, beside });
    seen.add(law);
  };
  /** Those that the text brought in since it last spoke of the law, and that are none of its own makers’. */
  const othersBehind = (law: Law, { span }: Frame): Others => {
    const since = topics.findLast((topic) => topic.law === law)?.at ?? 0;
    const end = firstFrom(brought, span[0], ({ at }) => at);
    return brought.slice(Math.max(0, end - REACH), end).filter((other) => other.at > since && isNot(law, other));
  };
  /** `The British sanctions were lifted`: what the frame acts on is itself another law. */
  const actsOnOther = (law: Law, { acted }: Frame): boolean => {
    const other = brought[firstFrom(brought, acted.span[0], ({ at }) => at)];
    return (
      other !== undefined &&
      other.at < acted.span[1] &&
      isNot(law, other) &&
      !(other.indefinite && acted.target === 'measure')
    );
  };
  const reachTo = (end: number) => {
    for (; next < mentions.length && (mentions[next] as Mention).span[0] < end; next++) {
      const mention = mentions[next] as Mention;
      carry(mention.law, mention.span[0], mention);
    }
  };
  const goBack = ({ trigger, span, sentence }: Frame, law: Law) => {
    const before = topics.findLast((topic) => topic.law !== law && topic.at < trigger[0]);
    if (before === undefined || before.law.jurisdiction !== law.jurisdiction) return;
    if (sentence - sentenceAt(document, before.at) > REACH_BACK) return;
    reachTo(span[1]);
    carry(before.law, span[1]);
  };
  const lawOf = (frame: Frame): Law | null => {
    reachTo(frame.trigger[0]);
    const { acted } = frame;
    if (acted.mention !== null)
      return counting.has(acted.mention) && acted.mention.concerned !== true
        ? (billFor(topics, frame) ?? acted.mention.law)
        : null;
    if (acted.meant !== undefined && counting.has(acted.meant)) return acted.meant.law;
    const label = lawOfLabel(document, mentions, frame.sentence, frame.trigger[0], language.carrying?.opensLabel);
    if (label !== null && acted.pronounOf !== 'several' && acted.pronounOf !== 'two')
      return acted.pronoun || (nounFits(label, acted) && modifiersFit(label, acted)) ? label : null;
    if (acted.pronoun) {
      const named = topics.length === 0 ? namedBehind(frame, read, mentions[next]) : null;
      if (named !== null) return named;
      const meant = topics.filter(
        ({ law }) => (acted.making !== true || inTheMaking(law, written)) && canHave(law, acted.deed),
      );
      const law = byPronoun(frame, read, meant, seen.size === 1);
      if (law === null || isMadeElsewhere(frame, law, read)) return null;
      return couldBeOther(frame, document, othersBehind(law, frame)) ? null : law;
    }
    const fits = (law: Law) =>
      nounFits(law, acted) &&
      canHave(law, acted.deed) &&
      modifiersFit(law, acted) &&
      aboutFits(law, acted) &&
      partFits(law, acted) &&
      agreesWithNoun(law, acted, read);
    const last = recent(topics, fits);
    // `… the Paris Agreement, under a Convention …. The agreement …`: of two, the one that bears the noun
    const named = last?.type === 'treaty' && last.calledA.length === 0 && !isNamedBy(last, acted, document);
    const law = named ? (recent(topics, (one) => fits(one) && one.calledA.includes(nounOf(acted))) ?? last) : last;
    if (law !== null && isRivalled(law, frame, document, topics)) return null;
    if (law !== null && !named && isJoinedTo(law, read, topics, fits)) return null;
    // `Unlike X, the law that bars aid was repealed`: what is told apart from X is not X
    const apart = topics.findLast((topic) => topic.law === law);
    if (apart?.beside === true && sentenceAt(document, apart.at) === frame.sentence) return null;
    if (law !== null) return actsOnOther(law, frame) || isOther(frame, document, othersBehind(law, frame)) ? null : law;
    return laws.size === 1 ? ahead(frame, read, mentions[next], fits) : null;
  };
  const lawsOf = (frame: Frame): readonly Law[] => {
    const law = lawOf(frame);
    const several = severalBy(frame, document, topics);
    if (several === null) return law === null ? [] : [law];
    return several.some((one) => couldBeOther(frame, document, othersBehind(one, frame))) ? [] : several;
  };
  return { lawOf, lawsOf, carry, goBack };
}

/** `Congress spoke of X and Y. Neither has been repealed`: two that one sentence names; null where the word means one. */
function severalBy(
  { acted, sentence, trigger }: Frame,
  document: TextDocument,
  topics: readonly Topic[],
): readonly Law[] | null {
  if (!acted.pronoun || acted.target !== 'law' || acted.goesOnWith !== undefined) return null;
  const two = acted.pronounOf === 'two';
  if (!two && acted.pronounOf !== 'several') return null;
  const near = topics
    .slice(-REACH)
    .filter(({ at }) => at < trigger[0] && sentence - sentenceAt(document, at) <= (two ? 3 : 1));
  const together = namedTogether(document, near);
  const laws = two && together.length < 2 ? namedIn(near) : together;
  if (laws.length === 2 && !near.some(({ several }) => several)) return laws;
  // `the two authorizations … both`: one record of several
  return two && !near.some(({ several }) => several) ? [] : null;
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

/** `The exit was approved`: of a law that the record, or a power, knows such an act of. */
function canHave(law: Law, deed: Sense | undefined): boolean {
  if (deed === undefined || law.events.length + law.powers.length === 0) return true;
  const readings = meaningOf(deed, 'law', law, null)?.readings ?? [];
  const known = [...law.events.map(({ kind }) => kind), ...law.powers.flatMap(({ may }) => may)];
  return readings.some((reading) => known.some((kind) => kind === reading));
}

/** How many sentences back the act was spoken of that replaces another. */
const REACH_BACK = 2;

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
function byPronoun(frame: Frame, read: ClaimInput, topics: readonly Topic[], single: boolean): Law | null {
  const { document } = read;
  const actor = frame.actor?.span;
  // `The President signed it`, of the one law of the text: over another sentence
  const told = actor !== undefined && frame.modality === 'asserted';
  const reach = frame.weak ? (single ? (told ? 3 : 2) : 1) : single ? 4 : 2;
  const { pronounOf, goesOnWith } = frame.acted;
  const near = topics
    .slice(-REACH)
    .filter(
      (topic) =>
        (actor === undefined || topic.at < actor[0] || topic.at >= actor[1]) &&
        frame.sentence - sentenceAt(document, topic.at) <= reach,
    );
  if (pronounOf === 'former' || pronounOf === 'latter') return ofTwo(document, near, pronounOf);
  const meant = inNumber(near, pronounOf);
  if (goesOnWith !== undefined && meant.some(({ law }) => law === goesOnWith.law))
    return isJoinedTo(goesOnWith.law, read, topics, () => true) ? null : goesOnWith.law;
  const nearest = meant.at(-1);
  if (nearest === undefined) return null;
  return overAside(frame, nearest, meant, read) ?? (isOneOfSeveral(document, meant, frame) ? null : nearest.law);
}

/** `It was repealed when Y received assent. No court had quashed it`: what the text went on about, and not what an aside of it names. */
function overAside(
  { sentence }: Frame,
  nearest: Topic,
  topics: readonly Topic[],
  { document, language }: ClaimInput,
): Law | null {
  const there = sentenceAt(document, nearest.at);
  const opens = language.carrying?.headClause.opens;
  if (opens === undefined || there === sentence) return null;
  const beside = topics.filter(({ at }) => sentenceAt(document, at) === there);
  const named = beside.find(({ law, mention }) => law === nearest.law && mention !== null);
  const [before] = beside;
  if (named === undefined || before === undefined || before.law === nearest.law || before.mention !== null) return null;
  return opens.test(document.folded.slice(before.at, named.at)) ? before.law : null;
}

/** `they` are several, `it` is one: laws whose names and nouns fit; where only others are near, `it` may be those. */
function inNumber(topics: readonly Topic[], pronounOf?: PronounOf): readonly Topic[] {
  if (pronounOf === 'several')
    return topics.filter(
      ({ law }) => topics.some((topic) => topic.law === law && topic.several) || [...nounsFor(law)].some(isPlural),
    );
  if (pronounOf !== 'one') return topics;
  const single = topics.filter(({ law }) => !topics.some((topic) => topic.law === law && topic.several));
  return single.length > 0 ? single : topics;
}

/** Sentences in which a law that the noun fits better rivals the one named last. */
const RIVALS_REACH = 3;

/** `The Trade Act … Section 907 … The law was repealed`: a section is a law as anything is, the act is one by its name. */
function isRivalled(law: Law, { acted, sentence }: Frame, document: TextDocument, topics: readonly Topic[]): boolean {
  if (acted.target !== 'law' || isCalled(law, acted)) return false;
  const near = topics.slice(-REACH).filter(({ at }) => sentence - sentenceAt(document, at) <= RIVALS_REACH);
  return near.some((topic) => topic.law !== law && isCalled(topic.law, acted));
}
