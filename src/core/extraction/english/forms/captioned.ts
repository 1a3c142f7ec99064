/**
 * A word before a colon that says what befell the law behind it: `Repealed: the Magnitsky Act`, `Still in force: Section 907`.
 * In: a sentence that begins with a state or a participle and a colon. Out: a frame of the law right behind the colon.
 */
import type { Frame } from '../../frame.ts';
import { isAdverb, NEGATIONS } from '../../lexicon/en/closed-classes.ts';
import { PART_NOUNS } from '../../lexicon/en/nouns.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import { FOUND_BY_COURTS, type Sense } from '../../sense.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOn } from '../frames/frame-parts.ts';
import { startsOff } from '../frames/starts-off.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { LAW_VERB } from '../verbs/verb-class.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { COLON } from '../words/mark-class.ts';
import { predicatesAt, STATE } from '../words/predicate-at.ts';
import { has, type SentenceView, spanOf, standsAt, word } from '../words/sentence-view.ts';

export function captionedFrames(context: EnglishContext): readonly Frame[] {
  const { view } = context;
  if (view.question || !view.names || !has(view, COLON) || !(has(view, LAW_VERB) || has(view, STATE))) return [];
  const from = view.tokens.findIndex(({ kind }) => kind !== 'mark');
  const colon = view.tokens.findIndex(({ text }, at) => text === ':' && view.mentionAt[at] === null);
  const name = colon > from && colon - from <= LONGEST ? nameBehind(view, colon + 1) : null;
  const meaning = name === null ? null : readPhrase(view, name, context.calledA);
  const caption = captionIn(view, { from, to: colon });
  if (name === null || meaning === null || meaning.target !== 'law' || caption === null) return [];
  return [
    {
      form: 'captioned',
      sense: caption.sense,
      acted: actedOn(view, meaning),
      polarity: caption.denied ? 'denied' : 'affirmed',
      modality: 'asserted',
      aspect: caption.state ? 'present' : caption.denied ? 'perfect' : 'past',
      actor: null,
      power: false,
      weak: false,
      span: spanOf(view, from, name.to),
      trigger: spanOf(view, caption.at, colon),
      sentence: context.index,
    },
  ];
}

/** No caption has more words. */
const LONGEST = 10;

/** The law’s name or a part of it (`section 3 of X`), with nothing behind it that makes it part of something else. */
function nameBehind(view: SentenceView, from: number): Phrase | null {
  let to = word(view, from) === 'the' && view.mentionAt[from] === null ? from + 1 : from;
  if (PART_NOUNS.has(word(view, to)) && view.mentionAt[to] === null)
    for (to++; to < from + 5 && view.mentionAt[to] === null && OF_PART.test(word(view, to)); ) to++;
  const mention = view.mentionAt[to];
  if (mention == null) return null;
  while (view.mentionAt[to] === mention) to++;
  const next = view.tokens[to];
  // `Gone: X, at least for Russia`
  if (word(view, to) === ',' && /^(?:at|but|for|only|except|though)$/.test(word(view, to + 1))) return null;
  const ends =
    next === undefined || next.kind === 'mark' || isAdverb(next.text) || startsOff(view, { from: to, to: to + 1 });
  return ends || /^(?:sanctions|rules|and)$/.test(next.text) ? { from, to } : null;
}

const OF_PART = /^(?:\d+|[a-z]|of|the)$/;

export interface Caption {
  readonly sense: Sense;
  readonly denied: boolean;
  /** How the law stands, rather than what was done with it. */
  readonly state: boolean;
  readonly at: number;
}

/** `Never renewed`, `Repealed in 2022`, `No longer law`: nothing else than a denial before it and a time behind it. */
export function captionIn(view: SentenceView, { from, to }: Phrase): Caption | null {
  let at = from;
  let denied = false;
  for (; at < to && (NEGATIONS.has(word(view, at)) || isAdverb(word(view, at)) || word(view, at) === 'longer'); at++)
    if (NEGATIONS.has(word(view, at))) denied = !denied;
  // `gone` is a state
  const lemmas = verbReadings(word(view, at)).flatMap(({ lemma, form }) =>
    form === 'participle' && lemma !== 'go' ? [lemma] : [],
  );
  const done = lemmas
    .flatMap((lemma) => verbsOf(lemma))
    .filter(({ on, split, rest }) => on !== 'behind' && !(split && rest.length === 0) && standsAt(view, at + 1, rest))
    .sort((a, b) => b.rest.length - a.rest.length)
    .find(({ rest }) => isTail(view, at + 1 + rest.length, to));
  if (done !== undefined) return { sense: done.sense, denied, state: false, at };
  const state = predicatesAt(view, at).find(
    ({ sense, list }) => STATES.has(sense) && isTail(view, at + list.length, to),
  );
  return state === undefined ? null : { sense: state.sense, denied: denied !== state.negative, state: true, at };
}

const STATES: ReadonlySet<Sense> = new Set<Sense>(['beLaw', 'remain', 'beApplied', 'restore', ...FOUND_BY_COURTS]);

/** The colon, or `again`, `at last`, `in 2022`, `for a year`, `, after thirty years`, `too` before it. */
function isTail(view: SentenceView, from: number, colon: number): boolean {
  if (from > colon) return false;
  const comma = word(view, from) === ',' ? 1 : 0;
  const first = word(view, from + comma);
  return (
    from === colon ||
    /^(?:too|again)$/.test(first) ||
    isAdverb(first) ||
    startsOff(view, { from: from + comma, to: colon })
  );
}
