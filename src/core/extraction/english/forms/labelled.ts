/**
 * Facts behind a label: `Status: repealed on 2 December 2025`, `In force: 1 August 2024`, `Signed: no`. In: a sentence that is a
 * label, a colon and a value. Out: a frame of what label and value say together, of the law named in it or spoken of.
 */
import type { Frame } from '../../frame.ts';
import { CALENDAR, isAdverb, NEGATIONS } from '../../lexicon/en/closed-classes.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { Sense } from '../../sense.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOnNamed } from '../frames/frame-parts.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { COLON } from '../words/mark-class.ts';
import { predicatesAt } from '../words/predicate-at.ts';
import { has, type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';

/** What a label or a value says of a law, and how many words it takes. */
interface Said {
  readonly sense: Sense;
  readonly negative: boolean;
  readonly length: number;
}

export function labelledFrames(context: EnglishContext): readonly Frame[] {
  const { view } = context;
  if (view.question || !has(view, COLON)) return [];
  const start = startOf(view);
  const colon = view.tokens.findIndex(({ text }, at) => at >= start && text === ':' && view.mentionAt[at] === null);
  if (colon <= start || colon > start + 4 || colon + 1 >= view.tokens.length) return [];
  const label = wordsOf(view, start, colon);
  if (/^(?:legal |current |present )?status(?: today| now)?$/.test(label)) {
    const value = stateAt(view, colon + 1);
    return value === null ? [] : [frameOf(context, { from: colon + 1, to: value.end }, value)];
  }
  const said = stateAt(view, start);
  if (said === null || said.end !== colon) return [];
  const denied = valueDenies(view, colon + 1);
  // `In force: 1 August 2024`: the day from which it is
  const sense = said.sense === 'beLaw' && denied === false && !said.negative ? beginning(view, colon + 1) : said.sense;
  return denied === null
    ? []
    : [frameOf(context, { from: start, to: colon }, { ...said, sense, negative: said.negative !== denied })];
}

/** Past marks and a bullet. */
function startOf(view: SentenceView): number {
  const at = view.tokens.findIndex(({ kind }) => kind !== 'mark');
  return Math.max(0, at);
}

/** A state (`in force`, `no longer in force`), an entry into force, or a participle (`repealed`, `struck down`). */
function stateAt(view: SentenceView, from: number): (Said & { readonly end: number }) | null {
  let at = from;
  let negated = false;
  for (; at < view.tokens.length; at++) {
    const text = word(view, at);
    if (NEGATIONS.has(text)) negated = !negated;
    else if (!isAdverb(text) && text !== 'longer') break;
  }
  if (view.mentionAt[at] != null) return null;
  const state = predicatesAt(view, at)[0] ?? null;
  const verb = state === null ? participleAt(view, at) : null;
  const said = state === null ? verb : { sense: state.sense, negative: state.negative, length: state.list.length };
  return said === null ? null : { ...said, negative: said.negative !== negated, end: at + said.length };
}

function participleAt(view: SentenceView, at: number): Said | null {
  const readings = verbReadings(word(view, at)).filter(({ form }) => form === 'participle' || form === 'past');
  const entries = readings.flatMap(({ lemma }) => verbsOf(lemma));
  const fitting = entries
    .filter(({ split, rest }) => !split && rest.every((part, offset) => word(view, at + 1 + offset) === part))
    .filter(({ rest, on }) => rest.length > 0 || on !== 'behind')
    .sort((a, b) => b.rest.length - a.rest.length);
  const [entry] = fitting;
  return entry === undefined ? null : { sense: entry.sense, negative: false, length: 1 + entry.rest.length };
}

/** `no`, `not yet`, `pending` deny the label; `yes` and a date affirm it; anything else says something else. */
function valueDenies(view: SentenceView, at: number): boolean | null {
  const text = word(view, at);
  if (/^(?:no|not|never|pending|none)$/.test(text)) return true;
  const date = view.tokens[at]?.kind === 'number' || /^(?:yes|since|on|from|in)$/.test(text);
  return date || CALENDAR.has(text) ? false : null;
}

function beginning(view: SentenceView, at: number): Sense {
  return word(view, at) === 'yes' ? 'beLaw' : 'begin';
}

function frameOf(
  context: EnglishContext,
  { from, to }: { from: number; to: number },
  { sense, negative }: Said,
): Frame {
  const { view } = context;
  const mention = view.mentionAt.find((one) => one != null) ?? null;
  const trigger = spanOf(view, from, to);
  return {
    form: 'labelled',
    sense,
    acted: actedOnNamed(mention, trigger),
    polarity: negative ? 'denied' : 'affirmed',
    negated: negative,
    modality: 'asserted',
    aspect: 'past',
    actor: null,
    power: false,
    weak: false,
    span: spanOf(view, startOf(view), view.tokens.length),
    trigger,
    sentence: context.index,
  };
}
