/**
 * For which party a treaty stands: `for Lithuania the convention is history`, `it is no longer in force for Warsaw`, `for it the
 * treaty has lapsed`. In: a sentence and a frame of it. Out: the same frame, or the ending for that party.
 */
import { endedForParty, tellsTreatyStands } from '../../for-party.ts';
import type { Frame } from '../../frame.ts';
import { SEATS_OF_GOVERNMENT } from '../../lexicon/en/places.ts';
import { STATES } from '../../lexicon/en/states.ts';
import type { Sense } from '../../sense.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';

export function forParty(context: EnglishContext, frame: Frame): Frame {
  const { view } = context;
  const ends = frame.sense === 'endLaw' && frame.acted.mention?.law.type === 'treaty';
  if (!(ends || tellsTreatyStands(frame)) || !view.tokens.some(({ text }) => text === 'for' || text === 'in'))
    return frame;
  const party = partyBefore(context, frame) ?? partyBehind(context, frame);
  if (party === null) return frame;
  const scope = { ...frame.acted.scope, addressees: [party], text: party };
  const told = { ...frame, acted: { ...frame.acted, scope } };
  // what rests for a party does not apply to it either
  return ends || frame.sense === 'apply' ? told : endedForParty(told);
}

/** `Lithuania announced | it has left the treaty`, `the country gave notice`: who leaves it is the state spoken of, or nobody that is told. */
export function byParty(context: EnglishContext, frame: Frame): Frame {
  const { actor, sense, acted } = frame;
  if (actor === null || !LEAVING.has(sense) || !UNNAMED.test(actor.text) || acted.mention?.law.type !== 'treaty')
    return frame;
  const { view, clauses } = context;
  const before = clauses.findLast(({ subject }) => {
    if (subject === null || spanOf(view, subject.from, subject.to)[1] > actor.span[0]) return false;
    return lastState(view, subject.to, subject.from) !== null;
  })?.subject;
  const state =
    before != null
      ? lastState(view, before.to, before.from)
      : spokenOf(
          context,
          view.tokens.findIndex(({ start }) => start >= actor.span[0]),
        );
  return { ...frame, actor: state === null ? null : { ...actor, text: state } };
}

const LEAVING: ReadonlySet<Sense> = new Set<Sense>(['leave', 'denounce', 'giveNotice']);
const UNNAMED = /^(?:it|they|(?:the|our) (?:\p{L}+ )?(?:country|nation|republic|state))$/iu;

/** `For Lithuania, | the convention …`, `in Lithuania | it …`, `for it | the treaty …`: right before the law, where a clause may begin. */
function partyBefore(context: EnglishContext, { acted }: Frame): string | null {
  const { view } = context;
  let to = view.tokens.findIndex(({ start }) => start >= acted.span[0]);
  while (to > 0 && /^(?:the|that|this|,)$/.test(word(view, to - 1))) to--;
  for (let link = to - 1; link >= Math.max(0, to - 1 - STATES.longest); link--)
    if (/^(?:for|in)$/.test(word(view, link))) {
      const party = isHead(view, link) ? partyIn(context, { from: link + 1, to }, acted.pronoun) : null;
      // `In Washington the treaty is history`: that may be where it is said
      return party !== null && word(view, link) === 'in' && SEATS.has(party.toLowerCase()) ? null : party;
    }
  return null;
}

/** Nothing, a mark or a joining word stands before. */
const isHead = (view: SentenceView, at: number): boolean =>
  at === 0 || view.tokens[at - 1]?.kind === 'mark' || /^(?:and|but|that|so|while|yet|as)$/.test(word(view, at - 1));

/** `is no longer in force | for Lithuania`, `for Lithuania is no longer in force`: right behind the law or behind what is said of it. */
function partyBehind(context: EnglishContext, { acted, trigger }: Frame): string | null {
  const { view } = context;
  const first = view.tokens.findIndex(({ start }) => start >= acted.span[1]);
  const behind = view.tokens.findIndex(({ start }) => start >= Math.max(acted.span[1], trigger[1]));
  if (first < 0) return null;
  for (let link = first; link <= (behind < 0 ? view.tokens.length : behind); link++) {
    if (word(view, link) !== 'for') continue;
    let to = link + 1;
    while (to < view.tokens.length && to <= link + 1 + STATES.longest && isOfName(view, to)) to++;
    return partyIn(context, { from: link + 1, to }, acted.pronoun);
  }
  return null;
}

const isOfName = (view: SentenceView, at: number): boolean =>
  view.mentionAt[at] === null &&
  (view.tokens[at]?.capital === true || /^(?:the|it|country|state|republic)$/.test(word(view, at)));

/** The state as it is written, or the one spoken of: `for it`, `for the country`; what a pronoun for the law stands beside is another. */
function partyIn(context: EnglishContext, { from, to }: Place, pronoun: boolean): string | null {
  const { view } = context;
  const words = wordsOf(view, from, to);
  if ((words === 'it' && !pronoun) || /^the (?:country|state|republic)$/.test(words)) return spokenOf(context, from);
  const start = word(view, from) === 'the' ? from + 1 : from;
  return view.tokens[start]?.capital === true && namesState(view, start, to) ? textOf(view, start, to) : null;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

const SEATS: ReadonlySet<string> = new Set(SEATS_OF_GOVERNMENT);

function namesState(view: SentenceView, from: number, to: number): boolean {
  const words = wordsOf(view, from, to);
  return SEATS.has(words) || STATES.named(words).some((code) => code !== 'un');
}

const textOf = (view: SentenceView, from: number, to: number): string =>
  view.document.text.slice(...spanOf(view, from, to));

/** The state named last before the place, in the sentence or the one before it. */
function spokenOf({ view, previous }: EnglishContext, before: number): string | null {
  return lastState(view, before) ?? (previous === null ? null : lastState(previous.view, previous.view.tokens.length));
}

function lastState(view: SentenceView, before: number, floor = 0): string | null {
  for (let to = before; to > floor; to--)
    for (let from = Math.max(floor, to - STATES.longest); from < to; from++)
      if (view.tokens[from]?.capital === true && view.mentionAt[from] === null && namesState(view, from, to))
        return textOf(view, from, to);
  return null;
}
